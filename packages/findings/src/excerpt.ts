/**
 * Cuts a text to a length, with an ellipsis where something was cut off; never within a character.
 *
 * @param length - the most UTF-16 units of the result, the ellipsis included
 */
export function excerpt(text: string, length = 80): string {
  if (text.length <= length) return text;
  const end = length - 1;
  return `${text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end)}…`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
