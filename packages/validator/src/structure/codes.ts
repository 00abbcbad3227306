/**
 * What is wrong with a code, as the words of the finding name it; `undefined` when nothing is.
 *
 * @param check - the kind of code, as the schema names it; of another kind only the form is known
 * @param form - the pattern of that kind
 */
export function codeFault(code: string, check: string, form: RegExp): string | undefined {
  const hasForm = form.test(code);
  if (check === "credit-code") {
    if (!hasForm) return "18 characters";
    return hasCheckCharacter(code) ? undefined : "matching check character";
  }
  if (hasForm) return undefined;
  if (check !== "region-code") return form.source;
  return /^\d{6,12}$/.test(code) ? "known province" : "6 digits or more";
}

const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** What a character counts, by its code. */
const values = Array.from({ length: 91 }, (_, code) => characters.indexOf(String.fromCharCode(code)));

// GB 32100: 17 characters count with a weight, three to the power of their place; with the check character, the sum is
// a multiple of 31.
function hasCheckCharacter(code: string): boolean {
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    sum += (values[code.charCodeAt(i)] as number) * weight;
    weight = (weight * 3) % 31;
  }
  return (sum + (values[code.charCodeAt(17)] as number)) % 31 === 0;
}
