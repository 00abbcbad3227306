// Generated from schemas/annual-report/2021/schema.json by "npm run generate". Do not edit.
import {
  aBoolean,
  aCount,
  aDate,
  aText,
  amount,
  anInteger,
  cell,
  choice,
} from "../../structure/expectations.ts";
import { madeOnce, blocks, list, object, optional, type ObjectStructure } from "../../structure/structure.ts";
import {
  organCreditCodeForm,
  organRegionCodeForm,
  isNarrative,
  isParagraph,
  isHeading,
  isList,
  isTable,
  isFigure,
  isApplicants,
  isCaseOutcomes,
  isDocuments,
  isDecisions,
  isCharges,
} from "./sound.ts";

/** What should stand in each place of a report, in the order of the form. */
export const structure: () => ObjectStructure = madeOnce(() => {
  const aCountCell = cell(aCount);
  const amount6 = amount(6);
  const amount6Cell = cell(amount6);
  const paragraphStructure = object({ type: choice(["paragraph"]), text: aText }, isParagraph);
  const headingStructure = object(
    { type: choice(["heading"]), text: aText, level: choice([2, 3, 4]) },
    isHeading,
  );
  const listStructure = object({ type: choice(["list"]), ordered: aBoolean, items: list(aText) }, isList);
  const tableStructure = object(
    { type: choice(["table"]), caption: optional(aText), rows: list(list(aText)), headerRows: aCount },
    isTable,
  );
  const figureStructure = object(
    { type: choice(["figure"]), src: aText, alt: aText, caption: optional(aText) },
    isFigure,
  );
  const narrativeStructure = blocks(
    "type",
    {
      paragraph: paragraphStructure,
      heading: headingStructure,
      list: listStructure,
      table: tableStructure,
      figure: figureStructure,
    },
    isNarrative,
  );
  const applicantsStructure = object(
    {
      naturalPersons: aCountCell,
      organizations: object({
        businesses: aCountCell,
        researchInstitutions: aCountCell,
        publicInterestGroups: aCountCell,
        legalServiceProviders: aCountCell,
        others: aCountCell,
      }),
      total: aCountCell,
    },
    isApplicants,
  );
  const caseOutcomesStructure = object(
    {
      upheld: aCountCell,
      corrected: aCountCell,
      otherOutcome: aCountCell,
      pending: aCountCell,
      total: aCountCell,
    },
    isCaseOutcomes,
  );
  const documentsStructure = object(
    { issued: aCountCell, repealed: aCountCell, inForce: aCountCell },
    isDocuments,
  );
  const decisionsStructure = object({ decisions: aCountCell }, isDecisions);
  const chargesStructure = object({ amount: amount6Cell }, isCharges);
  return object({
    edition: choice(["2021"]),
    schemaVersion: choice(["1.0.0"]),
    $schema: optional(aText),
    year: anInteger,
    title: aText,
    organ: object({
      name: aText,
      level: optional(choice(["national", "provincial", "prefectural", "county", "township"])),
      kind: optional(choice(["government", "department", "dispatched", "authorized"])),
      creditCode: optional(organCreditCodeForm),
      regionCode: optional(organRegionCodeForm),
      scope: optional(choice(["own", "consolidated"])),
    }),
    publishedOn: optional(aDate),
    period: optional(object({ from: aDate, to: aDate })),
    preamble: narrativeStructure,
    overview: object({
      introduction: narrativeStructure,
      proactiveDisclosure: narrativeStructure,
      onRequestDisclosure: narrativeStructure,
      informationManagement: narrativeStructure,
      platform: narrativeStructure,
      supervision: narrativeStructure,
    }),
    proactiveDisclosure: object({
      rules: documentsStructure,
      normativeDocuments: documentsStructure,
      licensing: decisionsStructure,
      penalties: decisionsStructure,
      compulsion: decisionsStructure,
      fees: chargesStructure,
    }),
    requests: object({
      received: applicantsStructure,
      carriedOver: applicantsStructure,
      outcomes: object({
        granted: applicantsStructure,
        partiallyGranted: applicantsStructure,
        refused: object({
          stateSecrets: applicantsStructure,
          prohibitedByLaw: applicantsStructure,
          threeSecuritiesOneStability: applicantsStructure,
          thirdPartyInterests: applicantsStructure,
          internalAffairs: applicantsStructure,
          processInformation: applicantsStructure,
          enforcementFiles: applicantsStructure,
          administrativeInquiries: applicantsStructure,
        }),
        unavailable: object({
          notHeld: applicantsStructure,
          requiresCreation: applicantsStructure,
          stillUnclear: applicantsStructure,
        }),
        notProcessed: object({
          petitions: applicantsStructure,
          repeated: applicantsStructure,
          publications: applicantsStructure,
          excessive: applicantsStructure,
          reconfirmation: applicantsStructure,
        }),
        other: object({
          correctionOverdue: applicantsStructure,
          feeOverdue: applicantsStructure,
          others: applicantsStructure,
        }),
        total: applicantsStructure,
      }),
      carriedForward: applicantsStructure,
    }),
    disputes: object({
      reconsideration: caseOutcomesStructure,
      litigation: object({ direct: caseOutcomesStructure, afterReconsideration: caseOutcomesStructure }),
    }),
    problemsAndImprovements: object({
      introduction: narrativeStructure,
      problems: narrativeStructure,
      improvements: narrativeStructure,
    }),
    otherMatters: object({
      narrative: narrativeStructure,
      processingFee: optional(
        object({ noticesIssued: aCountCell, amountNotified: amount6Cell, amountCollected: amount6Cell }),
      ),
    }),
  });
});
