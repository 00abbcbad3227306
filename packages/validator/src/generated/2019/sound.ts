// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import { code, type Tested } from "../../structure/expectations.ts";
import * as dates from "../../structure/dates.ts";
import * as fields from "../../structure/fields.ts";
import * as values from "../../structure/numbers.ts";

// Constants of this module: what is imported is looked up at each call, which costs as much as some of the calls.
const isDate = dates.isDate;
const isListOf = fields.isListOf;
const isThere = fields.isThere;
const keyCount = fields.keyCount;
const isAmount = values.isAmount;
const isInteger = values.isInteger;
const isPlainChange = values.isPlainChange;
const isPlainCount = values.isPlainCount;

export const organCreditCodeForm: Tested = code(
  "credit-code",
  "^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$",
);

export const organRegionCodeForm: Tested = code("region-code", "^[1-8][0-9]{5,11}$");

// A function that lays numbers aside takes it into a constant of its own first: to look it up for each would cost more.
const numbers: Float64Array = new Float64Array(299);

/** The terms of equations of the report that was looked at last, by the numbers of their places. */
export function terms(): Float64Array {
  return numbers;
}

// Where the equations of a rule start, or the rows that it adds up.
const requestsBalanceAt = [57, 59, 60, 61, 62, 63, 64];
const outcomesTotalAt = [
  78, 87, 97, 106, 115, 124, 133, 142, 151, 160, 170, 179, 188, 198, 207, 216, 225, 234, 243,
];

/**
 * Whether a report has what it should have, with plain numbers everywhere, some text in every section of text, and all
 * equations inside it hold. If not, a closer look tells what is wrong, if anything.
 */
export function isSound(report: fields.Fields): boolean {
  const {
    edition,
    schemaVersion,
    $schema: schema,
    year,
    title,
    organ,
    publishedOn,
    period,
    preamble,
    overview,
    proactiveDisclosure,
    requests,
    disputes,
    problemsAndImprovements,
    otherMatters,
    length,
  } = report;
  if (
    !(
      keyCount(report) ===
        12 +
          (schema === undefined ? 0 : 1) +
          (publishedOn === undefined ? 0 : 1) +
          (period === undefined ? 0 : 1) &&
      length === undefined &&
      edition === "2019" &&
      schemaVersion === "1.0.0" &&
      (schema === undefined || typeof schema === "string") &&
      isInteger(year) &&
      typeof title === "string" &&
      (publishedOn === undefined || isDate(publishedOn)) &&
      isNarrative(preamble)
    )
  )
    return false;
  if (!isThere(organ)) return false;
  const {
    name: organName,
    level: organLevel,
    kind: organKind,
    creditCode: organCreditCode,
    regionCode: organRegionCode,
    scope: organScope,
    length: organLength,
  } = organ;
  if (
    !(
      keyCount(organ) ===
        1 +
          (organLevel === undefined ? 0 : 1) +
          (organKind === undefined ? 0 : 1) +
          (organCreditCode === undefined ? 0 : 1) +
          (organRegionCode === undefined ? 0 : 1) +
          (organScope === undefined ? 0 : 1) &&
      organLength === undefined &&
      typeof organName === "string" &&
      (organLevel === undefined ||
        organLevel === "national" ||
        organLevel === "provincial" ||
        organLevel === "prefectural" ||
        organLevel === "county" ||
        organLevel === "township") &&
      (organKind === undefined ||
        organKind === "government" ||
        organKind === "department" ||
        organKind === "dispatched" ||
        organKind === "authorized") &&
      (organCreditCode === undefined || organCreditCodeForm.accepts(organCreditCode)) &&
      (organRegionCode === undefined || organRegionCodeForm.accepts(organRegionCode)) &&
      (organScope === undefined || organScope === "own" || organScope === "consolidated")
    )
  )
    return false;
  if (period !== undefined) {
    if (!isThere(period)) return false;
    const { from: periodFrom, to: periodTo, length: periodLength } = period;
    if (!(keyCount(period) === 2 && periodLength === undefined && isDate(periodFrom) && isDate(periodTo)))
      return false;
  }
  if (!isThere(overview)) return false;
  const {
    introduction: overviewIntroduction,
    proactiveDisclosure: overviewProactiveDisclosure,
    onRequestDisclosure: overviewOnRequestDisclosure,
    informationManagement: overviewInformationManagement,
    platform: overviewPlatform,
    supervision: overviewSupervision,
    length: overviewLength,
  } = overview;
  if (
    !(
      keyCount(overview) === 6 &&
      overviewLength === undefined &&
      isNarrative(overviewIntroduction) &&
      isNarrative(overviewProactiveDisclosure) &&
      isNarrative(overviewOnRequestDisclosure) &&
      isNarrative(overviewInformationManagement) &&
      isNarrative(overviewPlatform) &&
      isNarrative(overviewSupervision)
    )
  )
    return false;
  if (!isThere(proactiveDisclosure)) return false;
  const {
    rules: proactiveDisclosureRules,
    normativeDocuments: proactiveDisclosureNormativeDocuments,
    licensing: proactiveDisclosureLicensing,
    otherServices: proactiveDisclosureOtherServices,
    penalties: proactiveDisclosurePenalties,
    compulsion: proactiveDisclosureCompulsion,
    fees: proactiveDisclosureFees,
    procurement: proactiveDisclosureProcurement,
    length: proactiveDisclosureLength,
  } = proactiveDisclosure;
  if (
    !(
      keyCount(proactiveDisclosure) === 8 &&
      proactiveDisclosureLength === undefined &&
      isDocuments(proactiveDisclosureRules) &&
      isDocuments(proactiveDisclosureNormativeDocuments) &&
      isMatters(proactiveDisclosureLicensing) &&
      isMatters(proactiveDisclosureOtherServices) &&
      isMatters(proactiveDisclosurePenalties) &&
      isMatters(proactiveDisclosureCompulsion) &&
      isChargeItems(proactiveDisclosureFees) &&
      isProcurement(proactiveDisclosureProcurement)
    )
  )
    return false;
  if (!isThere(requests)) return false;
  const {
    received: requestsReceived,
    carriedOver: requestsCarriedOver,
    outcomes: requestsOutcomes,
    carriedForward: requestsCarriedForward,
    length: requestsLength,
  } = requests;
  if (
    !(
      keyCount(requests) === 4 &&
      requestsLength === undefined &&
      isApplicants(requestsReceived, 58) &&
      isApplicants(requestsCarriedOver, 67) &&
      isApplicants(requestsCarriedForward, 260)
    )
  )
    return false;
  if (!isThere(requestsOutcomes)) return false;
  const {
    granted: outcomesGranted,
    partiallyGranted: outcomesPartiallyGranted,
    refused: outcomesRefused,
    unavailable: outcomesUnavailable,
    notProcessed: outcomesNotProcessed,
    other: outcomesOther,
    total: outcomesTotal,
    length: outcomesLength,
  } = requestsOutcomes;
  if (
    !(
      keyCount(requestsOutcomes) === 7 &&
      outcomesLength === undefined &&
      isApplicants(outcomesGranted, 77) &&
      isApplicants(outcomesPartiallyGranted, 86) &&
      isApplicants(outcomesOther, 242) &&
      isApplicants(outcomesTotal, 251)
    )
  )
    return false;
  if (!isThere(outcomesRefused)) return false;
  const {
    stateSecrets: refusedStateSecrets,
    prohibitedByLaw: refusedProhibitedByLaw,
    threeSecuritiesOneStability: refusedThreeSecuritiesOneStability,
    thirdPartyInterests: refusedThirdPartyInterests,
    internalAffairs: refusedInternalAffairs,
    processInformation: refusedProcessInformation,
    enforcementFiles: refusedEnforcementFiles,
    administrativeInquiries: refusedAdministrativeInquiries,
    length: refusedLength,
  } = outcomesRefused;
  if (
    !(
      keyCount(outcomesRefused) === 8 &&
      refusedLength === undefined &&
      isApplicants(refusedStateSecrets, 96) &&
      isApplicants(refusedProhibitedByLaw, 105) &&
      isApplicants(refusedThreeSecuritiesOneStability, 114) &&
      isApplicants(refusedThirdPartyInterests, 123) &&
      isApplicants(refusedInternalAffairs, 132) &&
      isApplicants(refusedProcessInformation, 141) &&
      isApplicants(refusedEnforcementFiles, 150) &&
      isApplicants(refusedAdministrativeInquiries, 159)
    )
  )
    return false;
  if (!isThere(outcomesUnavailable)) return false;
  const {
    notHeld: unavailableNotHeld,
    requiresCreation: unavailableRequiresCreation,
    stillUnclear: unavailableStillUnclear,
    length: unavailableLength,
  } = outcomesUnavailable;
  if (
    !(
      keyCount(outcomesUnavailable) === 3 &&
      unavailableLength === undefined &&
      isApplicants(unavailableNotHeld, 169) &&
      isApplicants(unavailableRequiresCreation, 178) &&
      isApplicants(unavailableStillUnclear, 187)
    )
  )
    return false;
  if (!isThere(outcomesNotProcessed)) return false;
  const {
    petitions: notProcessedPetitions,
    repeated: notProcessedRepeated,
    publications: notProcessedPublications,
    excessive: notProcessedExcessive,
    reconfirmation: notProcessedReconfirmation,
    length: notProcessedLength,
  } = outcomesNotProcessed;
  if (
    !(
      keyCount(outcomesNotProcessed) === 5 &&
      notProcessedLength === undefined &&
      isApplicants(notProcessedPetitions, 197) &&
      isApplicants(notProcessedRepeated, 206) &&
      isApplicants(notProcessedPublications, 215) &&
      isApplicants(notProcessedExcessive, 224) &&
      isApplicants(notProcessedReconfirmation, 233)
    )
  )
    return false;
  if (!isThere(disputes)) return false;
  const {
    reconsideration: disputesReconsideration,
    litigation: disputesLitigation,
    length: disputesLength,
  } = disputes;
  if (
    !(
      keyCount(disputes) === 2 &&
      disputesLength === undefined &&
      isCaseOutcomes(disputesReconsideration, 270)
    )
  )
    return false;
  if (!isThere(disputesLitigation)) return false;
  const {
    direct: litigationDirect,
    afterReconsideration: litigationAfterReconsideration,
    length: litigationLength,
  } = disputesLitigation;
  if (
    !(
      keyCount(disputesLitigation) === 2 &&
      litigationLength === undefined &&
      isCaseOutcomes(litigationDirect, 277) &&
      isCaseOutcomes(litigationAfterReconsideration, 283)
    )
  )
    return false;
  if (!isThere(problemsAndImprovements)) return false;
  const {
    introduction: problemsAndImprovementsIntroduction,
    problems: problemsAndImprovementsProblems,
    improvements: problemsAndImprovementsImprovements,
    length: problemsAndImprovementsLength,
  } = problemsAndImprovements;
  if (
    !(
      keyCount(problemsAndImprovements) === 3 &&
      problemsAndImprovementsLength === undefined &&
      isNarrative(problemsAndImprovementsIntroduction) &&
      isNarrative(problemsAndImprovementsProblems) &&
      isNarrative(problemsAndImprovementsImprovements)
    )
  )
    return false;
  if (!isThere(otherMatters)) return false;
  const {
    narrative: otherMattersNarrative,
    processingFee: otherMattersProcessingFee,
    length: otherMattersLength,
  } = otherMatters;
  if (
    !(
      keyCount(otherMatters) === 1 + (otherMattersProcessingFee === undefined ? 0 : 1) &&
      otherMattersLength === undefined &&
      isNarrative(otherMattersNarrative)
    )
  )
    return false;
  if (otherMattersProcessingFee !== undefined) {
    if (!isThere(otherMattersProcessingFee)) return false;
    const {
      noticesIssued: processingFeeNoticesIssued,
      amountNotified: processingFeeAmountNotified,
      amountCollected: processingFeeAmountCollected,
      length: processingFeeLength,
    } = otherMattersProcessingFee;
    if (
      !(
        keyCount(otherMattersProcessingFee) === 3 &&
        processingFeeLength === undefined &&
        isPlainCount(processingFeeNoticesIssued) &&
        isAmount(processingFeeAmountNotified, 6) &&
        isAmount(processingFeeAmountCollected, 6)
      )
    )
      return false;
  }
  if (
    !(
      overviewIntroduction.length +
        overviewProactiveDisclosure.length +
        overviewOnRequestDisclosure.length +
        overviewInformationManagement.length +
        overviewPlatform.length +
        overviewSupervision.length >
      0
    )
  )
    return false;
  if (
    !(
      problemsAndImprovementsIntroduction.length +
        problemsAndImprovementsProblems.length +
        problemsAndImprovementsImprovements.length >
      0
    )
  )
    return false;
  if (!(otherMattersNarrative.length > 0)) return false;
  return areBalanced();
}

export function isNarrative(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!isNarrativeItem(value[i])) return false;
  return true;
}

function isNarrativeItem(value: unknown): boolean {
  if (!isThere(value)) return false;
  switch (value["type"]) {
    case "paragraph":
      return isParagraph(value);
    case "heading":
      return isHeading(value);
    case "list":
      return isList(value);
    case "table":
      return isTable(value);
    case "figure":
      return isFigure(value);
    default:
      return false;
  }
}

export function isParagraph(value: unknown): boolean {
  if (!isThere(value)) return false;
  const { type, text, length } = value;
  return keyCount(value) === 2 && length === undefined && type === "paragraph" && typeof text === "string";
}

export function isHeading(value: unknown): boolean {
  if (!isThere(value)) return false;
  const { type, text, level, length } = value;
  return (
    keyCount(value) === 3 &&
    length === undefined &&
    type === "heading" &&
    typeof text === "string" &&
    (level === 2 || level === 3 || level === 4)
  );
}

export function isList(value: unknown): boolean {
  if (!isThere(value)) return false;
  const { type, ordered, items, length } = value;
  return (
    keyCount(value) === 3 &&
    length === undefined &&
    type === "list" &&
    typeof ordered === "boolean" &&
    isListOf(items, (item) => typeof item === "string")
  );
}

export function isTable(value: unknown): boolean {
  if (!isThere(value)) return false;
  const { type, caption, rows, headerRows, length } = value;
  return (
    keyCount(value) === 3 + (caption === undefined ? 0 : 1) &&
    length === undefined &&
    type === "table" &&
    (caption === undefined || typeof caption === "string") &&
    isListOf(rows, (item) => isListOf(item, (item) => typeof item === "string")) &&
    isPlainCount(headerRows)
  );
}

export function isFigure(value: unknown): boolean {
  if (!isThere(value)) return false;
  const { type, src, alt, caption, length } = value;
  return (
    keyCount(value) === 3 + (caption === undefined ? 0 : 1) &&
    length === undefined &&
    type === "figure" &&
    typeof src === "string" &&
    typeof alt === "string" &&
    (caption === undefined || typeof caption === "string")
  );
}

export function isApplicants(value: unknown, place: number): boolean {
  const laid = numbers;
  if (!isThere(value)) return false;
  const { naturalPersons, organizations, total, length } = value;
  if (!(keyCount(value) === 3 && length === undefined && isPlainCount(naturalPersons) && isPlainCount(total)))
    return false;
  laid[place + 1] = naturalPersons;
  laid[place + 8] = total;
  if (!isThere(organizations)) return false;
  const {
    businesses: organizationsBusinesses,
    researchInstitutions: organizationsResearchInstitutions,
    publicInterestGroups: organizationsPublicInterestGroups,
    legalServiceProviders: organizationsLegalServiceProviders,
    others: organizationsOthers,
    length: organizationsLength,
  } = organizations;
  if (
    !(
      keyCount(organizations) === 5 &&
      organizationsLength === undefined &&
      isPlainCount(organizationsBusinesses) &&
      isPlainCount(organizationsResearchInstitutions) &&
      isPlainCount(organizationsPublicInterestGroups) &&
      isPlainCount(organizationsLegalServiceProviders) &&
      isPlainCount(organizationsOthers)
    )
  )
    return false;
  laid[place + 3] = organizationsBusinesses;
  laid[place + 4] = organizationsResearchInstitutions;
  laid[place + 5] = organizationsPublicInterestGroups;
  laid[place + 6] = organizationsLegalServiceProviders;
  laid[place + 7] = organizationsOthers;
  return (
    naturalPersons +
      organizationsBusinesses +
      organizationsResearchInstitutions +
      organizationsPublicInterestGroups +
      organizationsLegalServiceProviders +
      organizationsOthers ===
    total
  );
}

export function isCaseOutcomes(value: unknown, place: number): boolean {
  const laid = numbers;
  if (!isThere(value)) return false;
  const { upheld, corrected, otherOutcome, pending, total, length } = value;
  if (
    !(
      keyCount(value) === 5 &&
      length === undefined &&
      isPlainCount(upheld) &&
      isPlainCount(corrected) &&
      isPlainCount(otherOutcome) &&
      isPlainCount(pending) &&
      isPlainCount(total)
    )
  )
    return false;
  laid[place + 1] = upheld;
  laid[place + 2] = corrected;
  laid[place + 3] = otherOutcome;
  laid[place + 4] = pending;
  laid[place + 5] = total;
  return upheld + corrected + otherOutcome + pending === total;
}

export function isDocuments(value: unknown): boolean {
  if (!isThere(value)) return false;
  const { created, disclosed, totalDisclosed, length } = value;
  return (
    keyCount(value) === 3 &&
    length === undefined &&
    isPlainCount(created) &&
    isPlainCount(disclosed) &&
    isPlainCount(totalDisclosed)
  );
}

export function isMatters(value: unknown): boolean {
  if (!isThere(value)) return false;
  const { itemsLastYear, change, decisions, length } = value;
  return (
    keyCount(value) === 3 &&
    length === undefined &&
    isPlainCount(itemsLastYear) &&
    isPlainChange(change) &&
    isPlainCount(decisions)
  );
}

export function isChargeItems(value: unknown): boolean {
  if (!isThere(value)) return false;
  const { itemsLastYear, change, length } = value;
  return (
    keyCount(value) === 2 && length === undefined && isPlainCount(itemsLastYear) && isPlainChange(change)
  );
}

export function isProcurement(value: unknown): boolean {
  if (!isThere(value)) return false;
  const { projects, amount, amountUnit, length } = value;
  return (
    keyCount(value) === 3 &&
    length === undefined &&
    isPlainCount(projects) &&
    isAmount(amount, 6) &&
    (amountUnit === "元" || amountUnit === "万元")
  );
}

/** Whether the equations across definitions hold, over the numbers that are laid aside. */
export function areBalanced(): boolean {
  const laid = numbers;
  const n = (place: number) => laid[place] as number;
  // received + carriedOver = outcomes/total + carriedForward
  for (const at of requestsBalanceAt) if (n(at + 2) + n(at + 11) !== n(at + 195) + n(at + 204)) return false;

  // granted + partiallyGranted + refused/* + unavailable/* + notProcessed/* + other = total
  let column1 = 0;
  let column2 = 0;
  let column3 = 0;
  let column4 = 0;
  let column5 = 0;
  let column6 = 0;
  let column7 = 0;
  for (const row of outcomesTotalAt) {
    column1 += n(row);
    column2 += n(row + 2);
    column3 += n(row + 3);
    column4 += n(row + 4);
    column5 += n(row + 5);
    column6 += n(row + 6);
    column7 += n(row + 7);
  }
  if (
    column1 !== n(252) ||
    column2 !== n(254) ||
    column3 !== n(255) ||
    column4 !== n(256) ||
    column5 !== n(257) ||
    column6 !== n(258) ||
    column7 !== n(259)
  )
    return false;
  return true;
}
