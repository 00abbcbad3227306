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
  code,
  type Tested,
} from "../../structure/expectations.ts";
import { type ObjectStructure, optional } from "../../structure/structure.ts";

export const organCreditCodeForm: Tested = code(
  "credit-code",
  "^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$",
);

export const organRegionCodeForm: Tested = code("region-code", "^[1-8][0-9]{5,11}$");

const aCountCell = cell(aCount);

const aChangeCell = cell(aChange);

const amount6 = amount(6);

const amount6Cell = cell(amount6);

const paragraphStructure = { fields: { type: choice(["paragraph"]), text: aText } };

const headingStructure = { fields: { type: choice(["heading"]), text: aText, level: choice([2, 3, 4]) } };

const listStructure = { fields: { type: choice(["list"]), ordered: aBoolean, items: { items: aText } } };

const tableStructure = {
  fields: {
    type: choice(["table"]),
    caption: optional(aText),
    rows: { items: { items: aText } },
    headerRows: aCount,
  },
};

const figureStructure = {
  fields: { type: choice(["figure"]), src: aText, alt: aText, caption: optional(aText) },
};

const narrativeStructure = {
  items: {
    by: "type",
    kinds: {
      paragraph: paragraphStructure,
      heading: headingStructure,
      list: listStructure,
      table: tableStructure,
      figure: figureStructure,
    },
  },
};

const applicantsStructure = {
  fields: {
    naturalPersons: aCountCell,
    organizations: {
      fields: {
        businesses: aCountCell,
        researchInstitutions: aCountCell,
        publicInterestGroups: aCountCell,
        legalServiceProviders: aCountCell,
        others: aCountCell,
      },
    },
    total: aCountCell,
  },
};

const caseOutcomesStructure = {
  fields: {
    upheld: aCountCell,
    corrected: aCountCell,
    otherOutcome: aCountCell,
    pending: aCountCell,
    total: aCountCell,
  },
};

const documentsStructure = {
  fields: { created: aCountCell, disclosed: aCountCell, totalDisclosed: aCountCell },
};

const mattersStructure = {
  fields: { itemsLastYear: aCountCell, change: aChangeCell, decisions: aCountCell },
};

const chargeItemsStructure = { fields: { itemsLastYear: aCountCell, change: aChangeCell } };

const procurementStructure = {
  fields: { projects: aCountCell, amount: amount6Cell, amountUnit: cell(choice(["元", "万元"])) },
};

/** What should stand in each place of a report, in the order of the form. */
export const structure: ObjectStructure = {
  fields: {
    edition: choice(["2019"]),
    schemaVersion: choice(["1.0.0"]),
    $schema: optional(aText),
    year: anInteger,
    title: aText,
    organ: {
      fields: {
        name: aText,
        level: optional(choice(["national", "provincial", "prefectural", "county", "township"])),
        kind: optional(choice(["government", "department", "dispatched", "authorized"])),
        creditCode: optional(organCreditCodeForm),
        regionCode: optional(organRegionCodeForm),
        scope: optional(choice(["own", "consolidated"])),
      },
    },
    publishedOn: optional(aDate),
    period: optional({ fields: { from: aDate, to: aDate } }),
    preamble: narrativeStructure,
    overview: {
      fields: {
        introduction: narrativeStructure,
        proactiveDisclosure: narrativeStructure,
        onRequestDisclosure: narrativeStructure,
        informationManagement: narrativeStructure,
        platform: narrativeStructure,
        supervision: narrativeStructure,
      },
    },
    proactiveDisclosure: {
      fields: {
        rules: documentsStructure,
        normativeDocuments: documentsStructure,
        licensing: mattersStructure,
        otherServices: mattersStructure,
        penalties: mattersStructure,
        compulsion: mattersStructure,
        fees: chargeItemsStructure,
        procurement: procurementStructure,
      },
    },
    requests: {
      fields: {
        received: applicantsStructure,
        carriedOver: applicantsStructure,
        outcomes: {
          fields: {
            granted: applicantsStructure,
            partiallyGranted: applicantsStructure,
            refused: {
              fields: {
                stateSecrets: applicantsStructure,
                prohibitedByLaw: applicantsStructure,
                threeSecuritiesOneStability: applicantsStructure,
                thirdPartyInterests: applicantsStructure,
                internalAffairs: applicantsStructure,
                processInformation: applicantsStructure,
                enforcementFiles: applicantsStructure,
                administrativeInquiries: applicantsStructure,
              },
            },
            unavailable: {
              fields: {
                notHeld: applicantsStructure,
                requiresCreation: applicantsStructure,
                stillUnclear: applicantsStructure,
              },
            },
            notProcessed: {
              fields: {
                petitions: applicantsStructure,
                repeated: applicantsStructure,
                publications: applicantsStructure,
                excessive: applicantsStructure,
                reconfirmation: applicantsStructure,
              },
            },
            other: applicantsStructure,
            total: applicantsStructure,
          },
        },
        carriedForward: applicantsStructure,
      },
    },
    disputes: {
      fields: {
        reconsideration: caseOutcomesStructure,
        litigation: {
          fields: { direct: caseOutcomesStructure, afterReconsideration: caseOutcomesStructure },
        },
      },
    },
    problemsAndImprovements: {
      fields: {
        introduction: narrativeStructure,
        problems: narrativeStructure,
        improvements: narrativeStructure,
      },
    },
    otherMatters: {
      fields: {
        narrative: narrativeStructure,
        processingFee: optional({
          fields: { noticesIssued: aCountCell, amountNotified: amount6Cell, amountCollected: amount6Cell },
        }),
      },
    },
  },
};
