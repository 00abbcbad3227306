const SHORTEST = 4;
const LONGEST = 258;
const FURTHEST = 32_768;
const HASH_BITS = 13;

/** A code and how many bits it has, in one number: small integers are fast. */
type Coded = number;
const SIZE_BITS = 5;
const SIZE_MASK = (1 << SIZE_BITS) - 1;

// Codes of the format's fixed table, bits reversed as they are written, with the bits that follow them.
const LITERALS = literalCodes();
const LENGTHS = lengthCodes();
const DISTANCES = distanceCodes();

/**
 * Compresses to raw DEFLATE (RFC 1951), for speed: the fixed codes, and the one place in the text before that a table
 * remembers for four bytes. Sheets repeat themselves so much that little is lost.
 */
export function deflateQuickly(bytes: Uint8Array): Uint8Array {
  const writer = new BitWriter(bytes.length);
  const places = new Int32Array(1 << HASH_BITS);
  // The last block, with fixed codes.
  writer.write(0b011, 3);
  const end = bytes.length - SHORTEST;
  let at = 0;
  while (at <= end) {
    const hash = hashAt(bytes, at);
    const before = (places[hash] as number) - 1;
    places[hash] = at + 1;
    const length = before >= 0 && at - before <= FURTHEST ? commonLength(bytes, before, at) : 0;
    if (length < SHORTEST) writer.code(LITERALS[bytes[at++] as number] as Coded);
    else {
      writer.code(LENGTHS[length] as Coded);
      writer.distance(at - before);
      at += length;
    }
  }
  for (; at < bytes.length; at++) writer.code(LITERALS[bytes[at] as number] as Coded);
  writer.code(LITERALS[256] as Coded);
  return writer.end();
}

function hashAt(bytes: Uint8Array, at: number): number {
  const word =
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24);
  return Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
}

function commonLength(bytes: Uint8Array, before: number, at: number): number {
  const most = Math.min(LONGEST, bytes.length - at);
  let length = 0;
  while (length < most && bytes[before + length] === bytes[at + length]) length++;
  return length;
}

class BitWriter {
  readonly #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  // A literal has nine bits at most.
  constructor(size: number) {
    this.#bytes = new Uint8Array(size + (size >> 3) + 16);
  }

  code(coded: Coded): void {
    this.write(coded >>> SIZE_BITS, coded & SIZE_MASK);
  }

  distance(distance: number): void {
    const index = distance <= 256 ? distance - 1 : 256 + ((distance - 1) >> 7);
    const coded = DISTANCES.codes[index] as Coded;
    const extra = distance - (DISTANCES.firsts[index] as number);
    this.write((coded >>> SIZE_BITS) | (extra << 5), coded & SIZE_MASK);
  }

  write(bits: number, count: number): void {
    this.#held |= bits << this.#count;
    this.#count += count;
    while (this.#count >= 8) {
      this.#bytes[this.#at++] = this.#held;
      this.#held >>>= 8;
      this.#count -= 8;
    }
  }

  end(): Uint8Array {
    if (this.#count > 0) this.#bytes[this.#at++] = this.#held;
    return this.#bytes.subarray(0, this.#at);
  }
}

function literalCodes(): Coded[] {
  return Array.from({ length: 288 }, (_, symbol) => {
    if (symbol < 144) return coded(reversed(0b00110000 + symbol, 8), 8);
    if (symbol < 256) return coded(reversed(0b110010000 + symbol - 144, 9), 9);
    return symbol < 280
      ? coded(reversed(symbol - 256, 7), 7)
      : coded(reversed(0b11000000 + symbol - 280, 8), 8);
  });
}

// By length: the code of its range, then how far into the range it is.
function lengthCodes(): Coded[] {
  const codes: Coded[] = [];
  let length = 3;
  for (let symbol = 257; length < LONGEST; symbol++) {
    const extra = symbol < 265 ? 0 : (symbol - 261) >> 2;
    const code = literalOf(symbol);
    for (let n = 0; n < 1 << extra && length < LONGEST; n++)
      codes[length++] = coded(code.bits | (n << code.size), code.size + extra);
  }
  const last = literalOf(285);
  codes[LONGEST] = coded(last.bits, last.size);
  return codes;
}

function literalOf(symbol: number): { bits: number; size: number } {
  const code = LITERALS[symbol] as Coded;
  return { bits: code >>> SIZE_BITS, size: code & SIZE_MASK };
}

// By distance up to 256, then by every 128: the code of its range, and where the range begins.
function distanceCodes(): { codes: Coded[]; firsts: number[] } {
  const codes: Coded[] = [];
  const firsts: number[] = [];
  let first = 1;
  for (let symbol = 0; symbol < 30; symbol++) {
    const extra = symbol < 4 ? 0 : (symbol - 2) >> 1;
    const code = coded(reversed(symbol, 5), 5 + extra);
    for (let distance = first; distance < first + (1 << extra); distance++) {
      const index = distance <= 256 ? distance - 1 : 256 + ((distance - 1) >> 7);
      codes[index] = code;
      firsts[index] = first;
    }
    first += 1 << extra;
  }
  return { codes, firsts };
}

function coded(bits: number, size: number): Coded {
  return (bits << SIZE_BITS) | size;
}

function reversed(bits: number, size: number): number {
  let result = 0;
  for (let n = 0; n < size; n++) result |= ((bits >> n) & 1) << (size - 1 - n);
  return result;
}
