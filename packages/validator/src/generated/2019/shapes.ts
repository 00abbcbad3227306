// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import { z } from "zod";
import { amount, code, count, date } from "../../zod/values.ts";

export const paragraph: z.ZodObject<{ type: z.ZodLiteral<"paragraph">; text: z.ZodString }, z.core.$strict> =
  z.strictObject({ type: z.literal("paragraph"), text: z.string() });

export const heading: z.ZodObject<
  { type: z.ZodLiteral<"heading">; text: z.ZodString; level: z.ZodLiteral<2 | 3 | 4> },
  z.core.$strict
> = z.strictObject({ type: z.literal("heading"), text: z.string(), level: z.literal([2, 3, 4]) });

export const list: z.ZodObject<
  { type: z.ZodLiteral<"list">; ordered: z.ZodBoolean; items: z.ZodArray<z.ZodString> },
  z.core.$strict
> = z.strictObject({ type: z.literal("list"), ordered: z.boolean(), items: z.array(z.string()) });

export const table: z.ZodObject<
  {
    type: z.ZodLiteral<"table">;
    caption: z.ZodExactOptional<z.ZodString>;
    rows: z.ZodArray<z.ZodArray<z.ZodString>>;
    headerRows: z.ZodInt;
  },
  z.core.$strict
> = z.strictObject({
  type: z.literal("table"),
  caption: z.string().exactOptional(),
  rows: z.array(z.array(z.string())),
  headerRows: count,
});

export const figure: z.ZodObject<
  {
    type: z.ZodLiteral<"figure">;
    src: z.ZodString;
    alt: z.ZodString;
    caption: z.ZodExactOptional<z.ZodString>;
  },
  z.core.$strict
> = z.strictObject({
  type: z.literal("figure"),
  src: z.string(),
  alt: z.string(),
  caption: z.string().exactOptional(),
});

export const narrative: z.ZodArray<
  z.ZodDiscriminatedUnion<
    [typeof paragraph, typeof heading, typeof list, typeof table, typeof figure],
    "type"
  >
> = z.array(z.discriminatedUnion("type", [paragraph, heading, list, table, figure]));

export const applicants: z.ZodObject<
  {
    naturalPersons: z.ZodInt;
    organizations: z.ZodObject<
      {
        businesses: z.ZodInt;
        researchInstitutions: z.ZodInt;
        publicInterestGroups: z.ZodInt;
        legalServiceProviders: z.ZodInt;
        others: z.ZodInt;
      },
      z.core.$strict
    >;
    total: z.ZodInt;
  },
  z.core.$strict
> = z.strictObject({
  naturalPersons: count,
  organizations: z.strictObject({
    businesses: count,
    researchInstitutions: count,
    publicInterestGroups: count,
    legalServiceProviders: count,
    others: count,
  }),
  total: count,
});

export const caseOutcomes: z.ZodObject<
  { upheld: z.ZodInt; corrected: z.ZodInt; otherOutcome: z.ZodInt; pending: z.ZodInt; total: z.ZodInt },
  z.core.$strict
> = z.strictObject({ upheld: count, corrected: count, otherOutcome: count, pending: count, total: count });

export const documents: z.ZodObject<
  { created: z.ZodInt; disclosed: z.ZodInt; totalDisclosed: z.ZodInt },
  z.core.$strict
> = z.strictObject({ created: count, disclosed: count, totalDisclosed: count });

export const matters: z.ZodObject<
  { itemsLastYear: z.ZodInt; change: z.ZodInt; decisions: z.ZodInt },
  z.core.$strict
> = z.strictObject({ itemsLastYear: count, change: z.int(), decisions: count });

export const chargeItems: z.ZodObject<{ itemsLastYear: z.ZodInt; change: z.ZodInt }, z.core.$strict> =
  z.strictObject({ itemsLastYear: count, change: z.int() });

export const procurement: z.ZodObject<
  { projects: z.ZodInt; amount: z.ZodNumber; amountUnit: z.ZodLiteral<"元" | "万元"> },
  z.core.$strict
> = z.strictObject({ projects: count, amount: amount(6), amountUnit: z.literal(["元", "万元"]) });

export const report: z.ZodObject<
  {
    edition: z.ZodLiteral<"2019">;
    schemaVersion: z.ZodLiteral<"1.0.0">;
    $schema: z.ZodExactOptional<z.ZodString>;
    year: z.ZodInt;
    title: z.ZodString;
    organ: z.ZodObject<
      {
        name: z.ZodString;
        level: z.ZodExactOptional<
          z.ZodLiteral<"national" | "provincial" | "prefectural" | "county" | "township">
        >;
        kind: z.ZodExactOptional<z.ZodLiteral<"government" | "department" | "dispatched" | "authorized">>;
        creditCode: z.ZodExactOptional<z.ZodString>;
        regionCode: z.ZodExactOptional<z.ZodString>;
        scope: z.ZodExactOptional<z.ZodLiteral<"own" | "consolidated">>;
      },
      z.core.$strict
    >;
    publishedOn: z.ZodExactOptional<z.ZodString>;
    period: z.ZodExactOptional<z.ZodObject<{ from: z.ZodString; to: z.ZodString }, z.core.$strict>>;
    preamble: typeof narrative;
    overview: z.ZodObject<
      {
        introduction: typeof narrative;
        proactiveDisclosure: typeof narrative;
        onRequestDisclosure: typeof narrative;
        informationManagement: typeof narrative;
        platform: typeof narrative;
        supervision: typeof narrative;
      },
      z.core.$strict
    >;
    proactiveDisclosure: z.ZodObject<
      {
        rules: typeof documents;
        normativeDocuments: typeof documents;
        licensing: typeof matters;
        otherServices: typeof matters;
        penalties: typeof matters;
        compulsion: typeof matters;
        fees: typeof chargeItems;
        procurement: typeof procurement;
      },
      z.core.$strict
    >;
    requests: z.ZodObject<
      {
        received: typeof applicants;
        carriedOver: typeof applicants;
        outcomes: z.ZodObject<
          {
            granted: typeof applicants;
            partiallyGranted: typeof applicants;
            refused: z.ZodObject<
              {
                stateSecrets: typeof applicants;
                prohibitedByLaw: typeof applicants;
                threeSecuritiesOneStability: typeof applicants;
                thirdPartyInterests: typeof applicants;
                internalAffairs: typeof applicants;
                processInformation: typeof applicants;
                enforcementFiles: typeof applicants;
                administrativeInquiries: typeof applicants;
              },
              z.core.$strict
            >;
            unavailable: z.ZodObject<
              {
                notHeld: typeof applicants;
                requiresCreation: typeof applicants;
                stillUnclear: typeof applicants;
              },
              z.core.$strict
            >;
            notProcessed: z.ZodObject<
              {
                petitions: typeof applicants;
                repeated: typeof applicants;
                publications: typeof applicants;
                excessive: typeof applicants;
                reconfirmation: typeof applicants;
              },
              z.core.$strict
            >;
            other: typeof applicants;
            total: typeof applicants;
          },
          z.core.$strict
        >;
        carriedForward: typeof applicants;
      },
      z.core.$strict
    >;
    disputes: z.ZodObject<
      {
        reconsideration: typeof caseOutcomes;
        litigation: z.ZodObject<
          { direct: typeof caseOutcomes; afterReconsideration: typeof caseOutcomes },
          z.core.$strict
        >;
      },
      z.core.$strict
    >;
    problemsAndImprovements: z.ZodObject<
      { introduction: typeof narrative; problems: typeof narrative; improvements: typeof narrative },
      z.core.$strict
    >;
    otherMatters: z.ZodObject<
      {
        narrative: typeof narrative;
        processingFee: z.ZodExactOptional<
          z.ZodObject<
            { noticesIssued: z.ZodInt; amountNotified: z.ZodNumber; amountCollected: z.ZodNumber },
            z.core.$strict
          >
        >;
      },
      z.core.$strict
    >;
  },
  z.core.$strict
> = z.strictObject({
  edition: z.literal("2019"),
  schemaVersion: z.literal("1.0.0"),
  $schema: z.string().exactOptional(),
  year: z.int(),
  title: z.string(),
  organ: z.strictObject({
    name: z.string(),
    level: z.literal(["national", "provincial", "prefectural", "county", "township"]).exactOptional(),
    kind: z.literal(["government", "department", "dispatched", "authorized"]).exactOptional(),
    creditCode: code(
      "credit-code",
      "^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$",
    ).exactOptional(),
    regionCode: code("region-code", "^[1-8][0-9]{5,11}$").exactOptional(),
    scope: z.literal(["own", "consolidated"]).exactOptional(),
  }),
  publishedOn: date.exactOptional(),
  period: z.strictObject({ from: date, to: date }).exactOptional(),
  preamble: narrative,
  overview: z.strictObject({
    introduction: narrative,
    proactiveDisclosure: narrative,
    onRequestDisclosure: narrative,
    informationManagement: narrative,
    platform: narrative,
    supervision: narrative,
  }),
  proactiveDisclosure: z.strictObject({
    rules: documents,
    normativeDocuments: documents,
    licensing: matters,
    otherServices: matters,
    penalties: matters,
    compulsion: matters,
    fees: chargeItems,
    procurement: procurement,
  }),
  requests: z.strictObject({
    received: applicants,
    carriedOver: applicants,
    outcomes: z.strictObject({
      granted: applicants,
      partiallyGranted: applicants,
      refused: z.strictObject({
        stateSecrets: applicants,
        prohibitedByLaw: applicants,
        threeSecuritiesOneStability: applicants,
        thirdPartyInterests: applicants,
        internalAffairs: applicants,
        processInformation: applicants,
        enforcementFiles: applicants,
        administrativeInquiries: applicants,
      }),
      unavailable: z.strictObject({
        notHeld: applicants,
        requiresCreation: applicants,
        stillUnclear: applicants,
      }),
      notProcessed: z.strictObject({
        petitions: applicants,
        repeated: applicants,
        publications: applicants,
        excessive: applicants,
        reconfirmation: applicants,
      }),
      other: applicants,
      total: applicants,
    }),
    carriedForward: applicants,
  }),
  disputes: z.strictObject({
    reconsideration: caseOutcomes,
    litigation: z.strictObject({ direct: caseOutcomes, afterReconsideration: caseOutcomes }),
  }),
  problemsAndImprovements: z.strictObject({
    introduction: narrative,
    problems: narrative,
    improvements: narrative,
  }),
  otherMatters: z.strictObject({
    narrative: narrative,
    processingFee: z
      .strictObject({ noticesIssued: count, amountNotified: amount(6), amountCollected: amount(6) })
      .exactOptional(),
  }),
});
