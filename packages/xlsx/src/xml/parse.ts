import { strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { damaged, tooLarge } from "../zip/open.ts";

/** Told what a parser meets. Names come without their prefix: files of other programs choose other ones. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** What is wanted has been read; the rest need not be. */
  readonly done?: boolean;
}

const SLICE = 64 * 1024;
// No part of a workbook comes near these; what a parser needs grows with each of them.
const DEEPEST = 100;
const MOST_TAGS = 2_000_000;
const MOST_ATTRIBUTES = 200;
const LONGEST_TAG = 64 * 1024;

/**
 * Parses a part of a workbook. Entities that a file defines for itself are refused, so none can grow.
 *
 * @throws {NianbaoXlsxError} `damaged` when it is not well-formed
 */
export function parseXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser();
  let [depth, tags, attributes] = [0, 0, 0];
  parser.on("attribute", () => {
    if (++attributes > MOST_ATTRIBUTES) throw damaged();
  });
  parser.on("opentag", (tag) => {
    attributes = 0;
    if (++depth > DEEPEST) throw damaged();
    if (++tags > MOST_TAGS) throw tooLarge();
    reader.open?.(local(tag.name), localKeys(tag.attributes));
  });
  parser.on("closetag", (tag) => {
    depth--;
    reader.close?.(local(tag.name));
  });
  parser.on("text", (text) => reader.text?.(text));
  parser.on("cdata", (text) => reader.text?.(text));
  const xml = decode(bytes);
  refuseLongTags(xml);
  try {
    for (let at = 0; at < xml.length; at += SLICE) {
      parser.write(xml.slice(at, at + SLICE));
      if (reader.done) return;
    }
    parser.close();
  } catch (error) {
    throw (error as Error).name === "NianbaoXlsxError" ? error : damaged(error);
  }
}

// Text may be long; markup is not.
function refuseLongTags(xml: string): void {
  for (let open = xml.indexOf("<"); open >= 0; ) {
    const close = xml.indexOf(">", open);
    if (close < 0 || close - open > LONGEST_TAG) throw damaged();
    open = xml.indexOf("<", close);
  }
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function localKeys(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const key in attributes)
    if (key.includes(":"))
      return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));
  return attributes;
}

// Nearly always UTF-8; the format allows UTF-16 too.
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 1);
  const text = strFromU8(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function utf16(bytes: Uint8Array, high: 0 | 1): string {
  let text = "";
  for (let at = 2; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(
      high === 0
        ? (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
        : ((bytes[at] as number) << 8) | (bytes[at + 1] as number),
    );
  return text;
}
