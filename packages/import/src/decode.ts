import { NianbaoImportError } from "./import-error.ts";

/** What every browser and Node offer, and no library of types for both describes. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** More than this is no report. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Bytes as text: by the mark at their beginning, by what the page says of itself, or as UTF-8, and as GB18030 when they are no
 * UTF-8.
 *
 * @throws {NianbaoImportError} `too-large` beyond 64 MB
 */
export function decode(source: string | Uint8Array): string {
  if (source.length > LARGEST)
    throw new NianbaoImportError(
      "too-large",
      `文件超过 ${LARGEST / 1024 / 1024} MB。 The file is larger than ${LARGEST / 1024 / 1024} MB.`,
    );
  if (typeof source === "string") return source.startsWith("\uFEFF") ? source.slice(1) : source;
  const marked = markedEncoding(source);
  if (marked) return new TextDecoder(marked).decode(source);
  return decoded(source, "utf-8") ?? decoded(source, statedEncoding(source)) ?? lenient(source);
}

function markedEncoding([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// What a page says of itself is believed only where it is no UTF-8: many say gb2312 and are not.
function statedEncoding(bytes: Uint8Array): string {
  const beginning = String.fromCharCode(...bytes.subarray(0, 2_048));
  const stated = /charset\s*=\s*["']?\s*([a-z0-9_-]{2,20})/i.exec(beginning)?.[1]?.toLowerCase() ?? "";
  return /^(?:big5|gb18030)/.test(stated) ? stated : "gb18030";
}

// A damaged byte or two shall not hide the rest: the encoding that leaves fewer of them.
function lenient(bytes: Uint8Array): string {
  const texts = ["utf-8", "gb18030"].map((encoding) => new TextDecoder(encoding).decode(bytes));
  const damage = (text: string) => text.split("\uFFFD").length;
  const [utf8 = "", gb = ""] = texts;
  return damage(utf8) <= damage(gb) ? utf8 : gb;
}
