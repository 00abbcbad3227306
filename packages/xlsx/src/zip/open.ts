import { Inflate, strFromU8 } from "fflate";
import { NianbaoXlsxError } from "../error.ts";

/** The files of an archive; each is unfolded when it is asked for. */
export interface Archive {
  /** Whether there is a file of that name; case does not count. */
  has(name: string): boolean;
  /** The bytes of a file, or `undefined` when there is none. */
  file(name: string): Uint8Array | undefined;
}

interface Stored {
  readonly method: number;
  readonly at: number;
  readonly packed: number;
  readonly size: number;
}

/** What all files that are asked for may unfold to, together; a report of 10 MB of text stays well below it. */
const MOST_BYTES = 48 * 1024 * 1024;
const MOST_FILES = 10_000;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const SLICE = 32 * 1024;

/**
 * Opens a zip archive. Nothing is unfolded yet; sizes are checked before and while it is, whatever the archive says.
 *
 * @throws {NianbaoXlsxError} `not-a-zip`, `old-format`, `encrypted` or `damaged`
 */
export function openArchive(bytes: Uint8Array): Archive {
  refuseOthers(bytes);
  const files = directory(bytes);
  let left = MOST_BYTES;
  return {
    has: (name) => files.has(name.toLowerCase()),
    file: (name) => {
      const stored = files.get(name.toLowerCase());
      if (!stored) return undefined;
      if (stored.size > left) throw tooLarge();
      const file = unfold(bytes, stored, left);
      left -= file.length;
      return file;
    },
  };
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = "EncryptedPackage";

function refuseOthers(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (!COMPOUND.every((byte, index) => bytes[index] === byte))
    throw new NianbaoXlsxError(
      "not-a-zip",
      "不是 Excel 工作簿（.xlsx）文件。 Not an Excel workbook (.xlsx).",
    );
  // The names in such a file stand in UTF-16; every second byte is enough to find one.
  if (
    strFromU8(bytes.subarray(0, 1 << 20), true)
      .replaceAll("\0", "")
      .includes(ENCRYPTED)
  )
    throw new NianbaoXlsxError(
      "encrypted",
      "工作簿设有打开密码，无法读取；请取消密码后另存。 The workbook asks for a password; save it without one.",
    );
  throw new NianbaoXlsxError(
    "old-format",
    "这是旧格式的工作簿（.xls），请另存为 .xlsx。 A workbook in the old format (.xls); save it as .xlsx.",
  );
}

function directory(bytes: Uint8Array): Map<string, Stored> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) throw tooLarge();
  const files = new Map<string, Stored>();
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    if (view.getUint16(at + 8, true) & 1) throw damaged();
    files.set(
      strFromU8(bytes.subarray(at + 46, at + 46 + name))
        .replaceAll("\\", "/")
        .toLowerCase(),
      {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      },
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at;
  throw damaged();
}

function unfold(bytes: Uint8Array, { method, at, packed }: Stored, most: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw damaged();
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  if (method !== 8) throw damaged();
  return inflate(data, most);
}

// In slices, so that an archive that lies about its sizes is found out before it fills the memory.
function inflate(data: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size > most) throw tooLarge();
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < data.length; at += SLICE)
      stream.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
  } catch (error) {
    throw error instanceof NianbaoXlsxError ? error : damaged(error);
  }
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The file is cut off, or not well-formed inside. */
export function damaged(cause?: unknown): NianbaoXlsxError {
  return new NianbaoXlsxError(
    "damaged",
    "工作簿文件已损坏或者不完整，无法读取。 The workbook is damaged or cut off.",
    cause === undefined ? undefined : { cause },
  );
}

/** The file unfolds to more than a report can need. */
export function tooLarge(): NianbaoXlsxError {
  return new NianbaoXlsxError(
    "too-large",
    "工作簿解压后过大，不像是年度报告，没有读取。 The workbook unfolds to more than a report can need and was not read.",
  );
}
