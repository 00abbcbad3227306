import fc from "fast-check";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A code that passes its check, by the name of the check. */
export function codeOf(check: string): fc.Arbitrary<string> {
  if (check === "credit-code") return creditCode;
  if (check === "region-code") return regionCode;
  throw new Error(`no codes are known for the check "${check}"`);
}

const regionCode = fc.constantFrom("110000", "370303", "370303001", "652901000000");

const creditCode = fc
  .tuple(fc.constantFrom("11", "12", "N2"), fc.constantFrom("370303", "110000"), fc.nat({ max: 999_999_999 }))
  .map(([kind, region, number]) => withCheck(`${kind}${region}${String(number).padStart(9, "0")}`));

// GB 32100—2015: the weights are the powers of three.
function withCheck(code: string): string {
  let [sum, weight] = [0, 1];
  for (const character of code) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return code + ALPHABET[(31 - (sum % 31)) % 31];
}
