/** What a file is, by its content; its name only helps where the content says nothing. */
export type Format = "json" | "xlsx" | "docx" | "pdf" | "html" | "text";

// A report begins with a brace; other values of JSON are none, and are told so as JSON.
const JSON_HEAD = /^(?:\{|\[\s*[[{"\]\d]|(?:null|true|false|-?\d[\d.eE+-]*|"[^"]*")\s*$)/;

/** Recognises a file's format from its first bytes, for zip archives from the names inside. */
export function formatOf(bytes: Uint8Array, name: string): Format {
  if (startsWith(bytes, "PK\u0003\u0004")) return includes(bytes, "word/document.xml") ? "docx" : "xlsx";
  if (startsWith(bytes, "%PDF-")) return "pdf";
  const head = latin(bytes.subarray(0, 4096)).replace(/^ï»¿/, "").trimStart();
  if (JSON_HEAD.test(head) || /\.(json|ndjson)$/i.test(name)) return "json";
  return /^<|<(!doctype|html|body|table|meta|p|div)[\s>]/i.test(head) ? "html" : "text";
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return latin(bytes.subarray(0, text.length)) === text;
}

function includes(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
