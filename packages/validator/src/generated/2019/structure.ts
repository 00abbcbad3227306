// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import {
  aBoolean,
  aChange,
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
  isMatters,
  isChargeItems,
  isProcurement,
} from "./sound.ts";

/** What should stand in each place of a report, in the order of the form. */
export const structure: () => ObjectStructure = madeOnce(() => {
  const aCountCell = cell(aCount);
  const aChangeCell = cell(aChange);
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
    { created: aCountCell, disclosed: aCountCell, totalDisclosed: aCountCell },
    isDocuments,
  );
  const mattersStructure = object(
    { itemsLastYear: aCountCell, change: aChangeCell, decisions: aCountCell },
    isMatters,
  );
  const chargeItemsStructure = object({ itemsLastYear: aCountCell, change: aChangeCell }, isChargeItems);
  const procurementStructure = object(
    { projects: aCountCell, amount: amount6Cell, amountUnit: cell(choice(["元", "万元"])) },
    isProcurement,
  );
  return object({
    edition: choice(["2019"]),
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
      licensing: mattersStructure,
      otherServices: mattersStructure,
      penalties: mattersStructure,
      compulsion: mattersStructure,
      fees: chargeItemsStructure,
      procurement: procurementStructure,
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
        other: applicantsStructure,
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
