import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32.ts";
import { deflateQuickly } from "./deflate.ts";

/** A file of the archive, compressed. */
export interface Entry {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly crc: number;
  /** Its size before it was compressed. */
  readonly size: number;
}

// The day on which zip's calendar begins: the same report gives the same bytes at any time.
const DATE = 0x0021;
const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATED = 8;
const LOCAL = 30;
const CENTRAL = 46;
const END = 22;

/** Compresses a file well: for one that is made once. */
export function entry(name: string, text: string, level: CompressionLevel = 6): Entry {
  return compressed(name, text, (bytes) => deflateSync(bytes, { level }));
}

/** Compresses a file quickly: for one that is made for each report. */
export function quickEntry(name: string, text: string): Entry {
  return compressed(name, text, deflateQuickly);
}

function compressed(name: string, text: string, compress: (bytes: Uint8Array) => Uint8Array): Entry {
  const bytes = strToU8(text);
  return { name: strToU8(name), data: compress(bytes), crc: crc32(bytes), size: bytes.length };
}

/** How hard to compress: 1 is fastest, 9 is smallest. */
export type CompressionLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Puts compressed files into one archive, without any date. */
export function pack(entries: readonly Entry[]): Uint8Array {
  const body = sum(entries, ({ name, data }) => LOCAL + name.length + data.length);
  const directory = sum(entries, ({ name }) => CENTRAL + name.length);
  const bytes = new Uint8Array(body + directory + END);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = body;
  for (const each of entries) {
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, VERSION, true);
    header(view, central + 6, each);
    view.setUint32(central + 42, at, true);
    bytes.set(each.name, central + CENTRAL);
    central += CENTRAL + each.name.length;

    view.setUint32(at, 0x04034b50, true);
    header(view, at + 4, each);
    bytes.set(each.name, at + LOCAL);
    bytes.set(each.data, at + LOCAL + each.name.length);
    at += LOCAL + each.name.length + each.data.length;
  }
  end(view, { at: central, count: entries.length, size: directory, start: body });
  return bytes;
}

// The fields that both headers of a file share, in the same order.
function header(view: DataView, at: number, { name, data, crc, size }: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

interface Directory {
  readonly at: number;
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

function end(view: DataView, { at, count, size, start }: Directory): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, start, true);
}

function sum(entries: readonly Entry[], size: (each: Entry) => number): number {
  return entries.reduce((total, each) => total + size(each), 0);
}
