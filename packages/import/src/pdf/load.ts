import { NianbaoImportError } from "../import-error.ts";

/** What is used of pdf.js; its own declarations need those of a browser. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfPage {
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  cleanup(): void;
}

/** The numbers by which pdf.js calls drawing operators. */
export type Operators = Readonly<Record<string, number>>;

export interface Loaded {
  readonly document: PdfDocument;
  readonly operators: Operators;
  close(): Promise<void>;
}

interface PdfJs {
  readonly OPS: Operators;
  getDocument(source: object): { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> };
}

/** More than this is no report. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Opens a PDF file. Nothing in it runs, no font is loaded, no picture is decoded.
 *
 * @throws {NianbaoImportError}
 */
export async function load(bytes: Uint8Array, cMapUrl: string | undefined): Promise<Loaded> {
  if (!isPdf(bytes)) throw new NianbaoImportError("not-pdf", "不是 PDF 文件。 Not a PDF file.");
  if (bytes.length > LARGEST)
    throw new NianbaoImportError("too-large", "PDF 文件超过 64 MB。 The PDF file is larger than 64 MB.");
  const { OPS, getDocument } = (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as PdfJs;
  const maps = cMapUrl ?? ownMaps();
  const task = getDocument({
    // A copy, for the library takes it over; of a Buffer of Node, too, which it would refuse.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    ...(maps === undefined ? {} : { cMapUrl: maps, cMapPacked: true }),
  });
  try {
    return { document: await task.promise, operators: OPS, close: () => task.destroy() };
  } catch (cause) {
    await task.destroy();
    throw refusal(cause);
  }
}

// Some programs write a line or two before the file's own beginning.
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1_024)).includes("%PDF-");
}

function refusal(cause: unknown): NianbaoImportError {
  if ((cause as { name?: unknown }).name === "PasswordException")
    return new NianbaoImportError("encrypted", "PDF 文件设有密码。 The PDF file has a password.", { cause });
  return new NianbaoImportError("damaged", "PDF 文件已损坏。 The PDF file is damaged.", { cause });
}

// Node reads them as files, beside the library.
function ownMaps(): string | undefined {
  const { resolve } = import.meta as { resolve?: (name: string) => string };
  const library = resolve?.("pdfjs-dist/package.json");
  if (!library?.startsWith("file://")) return undefined;
  return decodeURIComponent(library.slice("file://".length)).replace(/package\.json$/, "cmaps/");
}
