// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import type { Sums } from "../../equations/sums.ts";

/**
 * Compares the two sides of every equation.
 *
 * @param numbers - the cells of the tables, in the order of the form
 */
export function checkEquations(numbers: Float64Array, sums: Sums): void {
  const n = (cell: number) => numbers[cell] as number;
  // requests-balance: /received + /carriedOver = /outcomes/total + /carriedForward
  for (let i = 0; i < 7; i++) sums.compare(0 + i, n(22 + i) + n(29 + i), n(169 + i) + n(176 + i));

  // outcomes-total: /granted + /partiallyGranted + /refused/stateSecrets + /refused/prohibitedByLaw + /refused/threeSecuritiesOneStability + /refused/thirdPartyInterests + /refused/internalAffairs + /refused/processInformation + /refused/enforcementFiles + /refused/administrativeInquiries + /unavailable/notHeld + /unavailable/requiresCreation + /unavailable/stillUnclear + /notProcessed/petitions + /notProcessed/repeated + /notProcessed/publications + /notProcessed/excessive + /notProcessed/reconfirmation + /other = /total
  for (let i = 0; i < 7; i++)
    sums.compare(
      14 + i,
      n(36 + i) +
        n(43 + i) +
        n(50 + i) +
        n(57 + i) +
        n(64 + i) +
        n(71 + i) +
        n(78 + i) +
        n(85 + i) +
        n(92 + i) +
        n(99 + i) +
        n(106 + i) +
        n(113 + i) +
        n(120 + i) +
        n(127 + i) +
        n(134 + i) +
        n(141 + i) +
        n(148 + i) +
        n(155 + i) +
        n(162 + i),
      n(169 + i),
    );

  // applicant-total: /naturalPersons + /organizations/businesses + /organizations/researchInstitutions + /organizations/publicInterestGroups + /organizations/legalServiceProviders + /organizations/others = /total
  for (let i = 0; i < 23; i++)
    sums.compare(
      21 + i,
      n(22 + 7 * i) + n(23 + 7 * i) + n(24 + 7 * i) + n(25 + 7 * i) + n(26 + 7 * i) + n(27 + 7 * i),
      n(28 + 7 * i),
    );

  // disputes-total: /upheld + /corrected + /otherOutcome + /pending = /total
  for (let i = 0; i < 3; i++)
    sums.compare(44 + i, n(183 + 5 * i) + n(184 + 5 * i) + n(185 + 5 * i) + n(186 + 5 * i), n(187 + 5 * i));
}
