import type { Token } from "./tokens.ts";

/** 000 is three numbers where there are three columns, when there is only one way to take the digits apart. */
export function splitDigits(tokens: readonly Token[], count: number): Token[] | undefined {
  const [token] = tokens;
  if (tokens.length !== 1 || token?.value.type !== "digits") return undefined;
  return onlySplit(token.value.digits, count)?.map((text) => ({
    ...token,
    cell: { ...token.cell, text },
    value: { type: "number", number: Number(text) },
  }));
}

/**
 * The only way to take digits apart into so many numbers without leading zeros.
 *
 * @returns `undefined` when there is none, or more than one
 * @example onlySplit("1000", 3); // ["10", "0", "0"]
 */
export function onlySplit(digits: string, count: number): string[] | undefined {
  if (digits.length > 60 || count > digits.length) return undefined;
  const ways = splits(digits, count);
  return ways.length === 1 ? ways[0] : undefined;
}

// At most two ways, which is enough to know that there is no single one.
function splits(digits: string, count: number): string[][] {
  if (count === 1) return /^(?:0|[1-9]\d{0,14})$/.test(digits) ? [[digits]] : [];
  const ways: string[][] = [];
  const longest = digits.startsWith("0") ? 1 : digits.length - count + 1;
  for (let length = 1; length <= longest && ways.length < 2; length++)
    for (const rest of splits(digits.slice(length), count - 1)) ways.push([digits.slice(0, length), ...rest]);
  return ways.slice(0, 2);
}
