import { strFromU8, unzipSync } from "fflate";
import { NianbaoImportError } from "../import-error.ts";

/** The parts of a Word document that are read, as XML. */
export interface DocxParts {
  readonly document: string;
  /** Where its pictures are; empty when there are none. */
  readonly relations: string;
}

const DOCUMENT = "word/document.xml";
const RELATIONS = "word/_rels/document.xml.rels";
/** The text of a report is some hundred kilobytes; a part that claims more is not unpacked. */
const LARGEST = 32 * 1024 * 1024;

/**
 * Unpacks a Word document: only the parts that are read, and none that is larger than a report can be.
 *
 * @throws {NianbaoImportError}
 */
export function openDocx(bytes: Uint8Array): DocxParts {
  mustBeZip(bytes);
  const parts = unzip(bytes);
  const document = parts[DOCUMENT];
  if (!document)
    throw new NianbaoImportError("not-docx", "不是 Word 文档（.docx）。 Not a Word document (.docx).");
  const relations = parts[RELATIONS];
  return { document: strFromU8(document), relations: relations ? strFromU8(relations) : "" };
}

function mustBeZip(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (!isOldOffice(bytes))
    throw new NianbaoImportError("not-docx", "不是 Word 文档（.docx）。 Not a Word document (.docx).");
  if (isEncrypted(bytes))
    throw new NianbaoImportError("encrypted", "Word 文件设有密码。 The Word document has a password.");
  throw new NianbaoImportError(
    "not-docx",
    "这是旧版 .doc 文件，请另存为 .docx。 This is an old .doc file; save it as .docx.",
  );
}

function isOldOffice([a, b, c, d]: Uint8Array): boolean {
  return a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;
}

// A document with a password is kept in a file of the old kind, in a stream of this name.
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage", (character) => `${character}\0`).join("");
  return strFromU8(bytes.subarray(0, 1 << 16), true).includes(name);
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array | undefined> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== DOCUMENT && name !== RELATIONS) return false;
        if (originalSize > LARGEST) throw tooLarge();
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof NianbaoImportError) throw cause;
    throw new NianbaoImportError("damaged", "Word 文件已损坏。 The Word document is damaged.", { cause });
  }
}

function tooLarge(): NianbaoImportError {
  const most = LARGEST / 1024 / 1024;
  return new NianbaoImportError("too-large", `文字超过 ${most} MB。 Its text is larger than ${most} MB.`);
}
