// Generated from schemas/annual-report/2021/schema.json by "npm run generate". Do not edit.
import type { Sums } from "../../equations/sums.ts";

/**
 * Compares the two sides of every equation.
 *
 * @param numbers - the cells of the tables, in the order of the form
 */
export function checkEquations(numbers: Float64Array, sums: Sums): void {
  const n = (cell: number) => numbers[cell] as number;
  // requests-balance: /received + /carriedOver = /outcomes/total + /carriedForward
  for (let i = 0; i < 7; i++) sums.compare(0 + i, n(10 + i) + n(17 + i), n(171 + i) + n(178 + i));

  // outcomes-total: /granted + /partiallyGranted + /refused/stateSecrets + /refused/prohibitedByLaw + /refused/threeSecuritiesOneStability + /refused/thirdPartyInterests + /refused/internalAffairs + /refused/processInformation + /refused/enforcementFiles + /refused/administrativeInquiries + /unavailable/notHeld + /unavailable/requiresCreation + /unavailable/stillUnclear + /notProcessed/petitions + /notProcessed/repeated + /notProcessed/publications + /notProcessed/excessive + /notProcessed/reconfirmation + /other/correctionOverdue + /other/feeOverdue + /other/others = /total
  for (let i = 0; i < 7; i++)
    sums.compare(
      14 + i,
      n(24 + i) +
        n(31 + i) +
        n(38 + i) +
        n(45 + i) +
        n(52 + i) +
        n(59 + i) +
        n(66 + i) +
        n(73 + i) +
        n(80 + i) +
        n(87 + i) +
        n(94 + i) +
        n(101 + i) +
        n(108 + i) +
        n(115 + i) +
        n(122 + i) +
        n(129 + i) +
        n(136 + i) +
        n(143 + i) +
        n(150 + i) +
        n(157 + i) +
        n(164 + i),
      n(171 + i),
    );

  // applicant-total: /naturalPersons + /organizations/businesses + /organizations/researchInstitutions + /organizations/publicInterestGroups + /organizations/legalServiceProviders + /organizations/others = /total
  for (let i = 0; i < 25; i++)
    sums.compare(
      21 + i,
      n(10 + 7 * i) + n(11 + 7 * i) + n(12 + 7 * i) + n(13 + 7 * i) + n(14 + 7 * i) + n(15 + 7 * i),
      n(16 + 7 * i),
    );

  // disputes-total: /upheld + /corrected + /otherOutcome + /pending = /total
  for (let i = 0; i < 3; i++)
    sums.compare(46 + i, n(185 + 5 * i) + n(186 + 5 * i) + n(187 + 5 * i) + n(188 + 5 * i), n(189 + 5 * i));
}
