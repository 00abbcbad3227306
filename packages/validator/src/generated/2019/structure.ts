// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import type { Found } from "../../found.ts";
import type { Fields } from "../../structure/fields.ts";
import { isDate } from "../../structure/dates.ts";
import {
  aBoolean,
  aChange,
  aCount,
  aDate,
  aList,
  aText,
  amount,
  anObject,
  cell,
  choice,
  code,
} from "../../structure/expectations.ts";
import { isObject, keyCount } from "../../structure/fields.ts";
import { isCount, isInteger, isPlainCount } from "../../structure/numbers.ts";

const editionOptions = choice(["2019"]);
const schemaVersionOptions = choice(["1.0.0"]);
const organLevelOptions = choice(["national", "provincial", "prefectural", "county", "township"]);
const organKindOptions = choice(["government", "department", "dispatched", "authorized"]);
const organCreditCodeForm = code("credit-code", "^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$");
const organRegionCodeForm = code("region-code", "^[1-8][0-9]{5,11}$");
const organScopeOptions = choice(["own", "consolidated"]);
const aCountCell = cell(aCount);
const amount6Cell = cell(amount(6));
const aChangeCell = cell(aChange);
const procurementAmountUnitOptionsCell = cell(choice(["元", "万元"]));
const narrativeTypeOptions = choice(["paragraph", "heading", "list", "table", "figure"]);
const headingLevelOptions = choice([2, 3, 4]);

// The numbers of one report by their places. Made once: a new one for every report would take longer than filling it.
const numbers = new Float64Array(299);

/**
 * Adds every fault of structure of a report, in the order of the form. A place is known by its number in that order.
 *
 * @returns the cells of its tables as terms of equations, by their places; good until the next call
 */
export function checkStructure(report: unknown, found: Found): Float64Array {
  numbers.fill(Number.NaN);
  if (isObject(report)) {
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
    } = report;
    let known = 12;
    if (!editionOptions.accepts(edition)) known -= found.fault(editionOptions, 1, edition);
    if (!schemaVersionOptions.accepts(schemaVersion))
      known -= found.fault(schemaVersionOptions, 2, schemaVersion);
    if (schema !== undefined) {
      known++;
      if (typeof schema !== "string") found.fault(aText, 3, schema);
    }
    if (!isInteger(year)) known -= found.fault(aCount, 4, year);
    if (typeof title !== "string") known -= found.fault(aText, 5, title);
    if (isObject(organ)) {
      const { name, level, kind, creditCode, regionCode, scope } = organ;
      let known = 1;
      if (typeof name !== "string") known -= found.fault(aText, 7, name);
      if (level !== undefined) {
        known++;
        if (!organLevelOptions.accepts(level)) found.fault(organLevelOptions, 8, level);
      }
      if (kind !== undefined) {
        known++;
        if (!organKindOptions.accepts(kind)) found.fault(organKindOptions, 9, kind);
      }
      if (creditCode !== undefined) {
        known++;
        if (!organCreditCodeForm.accepts(creditCode)) found.fault(organCreditCodeForm, 10, creditCode);
      }
      if (regionCode !== undefined) {
        known++;
        if (!organRegionCodeForm.accepts(regionCode)) found.fault(organRegionCodeForm, 11, regionCode);
      }
      if (scope !== undefined) {
        known++;
        if (!organScopeOptions.accepts(scope)) found.fault(organScopeOptions, 12, scope);
      }
      if (keyCount(organ) !== known) found.surplus(6, organ);
    } else known -= found.fault(anObject, 6, organ);
    if (publishedOn !== undefined) {
      known++;
      if (!isDate(publishedOn)) found.fault(aDate, 13, publishedOn);
    }
    if (period !== undefined) {
      known++;
      if (isObject(period)) {
        const { from, to } = period;
        let known = 2;
        if (!isDate(from)) known -= found.fault(aDate, 15, from);
        if (!isDate(to)) known -= found.fault(aDate, 16, to);
        if (keyCount(period) !== known) found.surplus(14, period);
      } else found.fault(anObject, 14, period);
    }
    known -= checkNarrative(preamble, 17, found);
    if (isObject(overview)) {
      const {
        introduction,
        proactiveDisclosure,
        onRequestDisclosure,
        informationManagement,
        platform,
        supervision,
      } = overview;
      let known = 6;
      known -= checkNarrative(introduction, 19, found);
      known -= checkNarrative(proactiveDisclosure, 20, found);
      known -= checkNarrative(onRequestDisclosure, 21, found);
      known -= checkNarrative(informationManagement, 22, found);
      known -= checkNarrative(platform, 23, found);
      known -= checkNarrative(supervision, 24, found);
      if (keyCount(overview) !== known) found.surplus(18, overview);
    } else known -= found.fault(anObject, 18, overview);
    if (isObject(proactiveDisclosure)) {
      const {
        rules,
        normativeDocuments,
        licensing,
        otherServices,
        penalties,
        compulsion,
        fees,
        procurement,
      } = proactiveDisclosure;
      let known = 8;
      known -= checkDocuments(rules, 26, found);
      known -= checkDocuments(normativeDocuments, 30, found);
      known -= checkMatters(licensing, 34, found);
      known -= checkMatters(otherServices, 38, found);
      known -= checkMatters(penalties, 42, found);
      known -= checkMatters(compulsion, 46, found);
      known -= checkChargeItems(fees, 50, found);
      known -= checkProcurement(procurement, 53, found);
      if (keyCount(proactiveDisclosure) !== known) found.surplus(25, proactiveDisclosure);
    } else known -= found.fault(anObject, 25, proactiveDisclosure);
    if (isObject(requests)) {
      const { received, carriedOver, outcomes, carriedForward } = requests;
      let known = 4;
      known -= checkApplicants(received, 58, found);
      known -= checkApplicants(carriedOver, 67, found);
      if (isObject(outcomes)) {
        const { granted, partiallyGranted, refused, unavailable, notProcessed, other, total } = outcomes;
        let known = 7;
        known -= checkApplicants(granted, 77, found);
        known -= checkApplicants(partiallyGranted, 86, found);
        if (isObject(refused)) {
          const {
            stateSecrets,
            prohibitedByLaw,
            threeSecuritiesOneStability,
            thirdPartyInterests,
            internalAffairs,
            processInformation,
            enforcementFiles,
            administrativeInquiries,
          } = refused;
          let known = 8;
          known -= checkApplicants(stateSecrets, 96, found);
          known -= checkApplicants(prohibitedByLaw, 105, found);
          known -= checkApplicants(threeSecuritiesOneStability, 114, found);
          known -= checkApplicants(thirdPartyInterests, 123, found);
          known -= checkApplicants(internalAffairs, 132, found);
          known -= checkApplicants(processInformation, 141, found);
          known -= checkApplicants(enforcementFiles, 150, found);
          known -= checkApplicants(administrativeInquiries, 159, found);
          if (keyCount(refused) !== known) found.surplus(95, refused);
        } else known -= found.fault(anObject, 95, refused);
        if (isObject(unavailable)) {
          const { notHeld, requiresCreation, stillUnclear } = unavailable;
          let known = 3;
          known -= checkApplicants(notHeld, 169, found);
          known -= checkApplicants(requiresCreation, 178, found);
          known -= checkApplicants(stillUnclear, 187, found);
          if (keyCount(unavailable) !== known) found.surplus(168, unavailable);
        } else known -= found.fault(anObject, 168, unavailable);
        if (isObject(notProcessed)) {
          const { petitions, repeated, publications, excessive, reconfirmation } = notProcessed;
          let known = 5;
          known -= checkApplicants(petitions, 197, found);
          known -= checkApplicants(repeated, 206, found);
          known -= checkApplicants(publications, 215, found);
          known -= checkApplicants(excessive, 224, found);
          known -= checkApplicants(reconfirmation, 233, found);
          if (keyCount(notProcessed) !== known) found.surplus(196, notProcessed);
        } else known -= found.fault(anObject, 196, notProcessed);
        known -= checkApplicants(other, 242, found);
        known -= checkApplicants(total, 251, found);
        if (keyCount(outcomes) !== known) found.surplus(76, outcomes);
      } else known -= found.fault(anObject, 76, outcomes);
      known -= checkApplicants(carriedForward, 260, found);
      if (keyCount(requests) !== known) found.surplus(57, requests);
    } else known -= found.fault(anObject, 57, requests);
    if (isObject(disputes)) {
      const { reconsideration, litigation } = disputes;
      let known = 2;
      known -= checkCaseOutcomes(reconsideration, 270, found);
      if (isObject(litigation)) {
        const { direct, afterReconsideration } = litigation;
        let known = 2;
        known -= checkCaseOutcomes(direct, 277, found);
        known -= checkCaseOutcomes(afterReconsideration, 283, found);
        if (keyCount(litigation) !== known) found.surplus(276, litigation);
      } else known -= found.fault(anObject, 276, litigation);
      if (keyCount(disputes) !== known) found.surplus(269, disputes);
    } else known -= found.fault(anObject, 269, disputes);
    if (isObject(problemsAndImprovements)) {
      const { introduction, problems, improvements } = problemsAndImprovements;
      let known = 3;
      known -= checkNarrative(introduction, 290, found);
      known -= checkNarrative(problems, 291, found);
      known -= checkNarrative(improvements, 292, found);
      if (keyCount(problemsAndImprovements) !== known) found.surplus(289, problemsAndImprovements);
    } else known -= found.fault(anObject, 289, problemsAndImprovements);
    if (isObject(otherMatters)) {
      const { narrative, processingFee } = otherMatters;
      let known = 1;
      known -= checkNarrative(narrative, 294, found);
      if (processingFee !== undefined) {
        known++;
        if (isObject(processingFee)) {
          const { noticesIssued, amountNotified, amountCollected } = processingFee;
          let known = 3;
          if (isPlainCount(noticesIssued)) numbers[296] = noticesIssued;
          else known -= found.number(aCountCell, 296, noticesIssued, numbers);
          if (!amount6Cell.accepts(amountNotified)) known -= found.fault(amount6Cell, 297, amountNotified);
          if (!amount6Cell.accepts(amountCollected)) known -= found.fault(amount6Cell, 298, amountCollected);
          if (keyCount(processingFee) !== known) found.surplus(295, processingFee);
        } else found.fault(anObject, 295, processingFee);
      }
      if (keyCount(otherMatters) !== known) found.surplus(293, otherMatters);
    } else known -= found.fault(anObject, 293, otherMatters);
    if (keyCount(report) !== known) found.surplus(0, report);
  } else found.fault(anObject, 0, report);
  return numbers;
}

function checkNarrative(value: unknown, place: number, found: Found): 0 | 1 {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) checkNarrativeItem(value[i], place, i, found);
  } else return found.fault(aList, place, value);
  return 0;
}

function checkApplicants(value: unknown, place: number, found: Found): 0 | 1 {
  if (isObject(value)) {
    const { naturalPersons, organizations, total } = value;
    let known = 3;
    if (isPlainCount(naturalPersons)) numbers[place + 1] = naturalPersons;
    else known -= found.number(aCountCell, place + 1, naturalPersons, numbers);
    if (isObject(organizations)) {
      const { businesses, researchInstitutions, publicInterestGroups, legalServiceProviders, others } =
        organizations;
      let known = 5;
      if (isPlainCount(businesses)) numbers[place + 3] = businesses;
      else known -= found.number(aCountCell, place + 3, businesses, numbers);
      if (isPlainCount(researchInstitutions)) numbers[place + 4] = researchInstitutions;
      else known -= found.number(aCountCell, place + 4, researchInstitutions, numbers);
      if (isPlainCount(publicInterestGroups)) numbers[place + 5] = publicInterestGroups;
      else known -= found.number(aCountCell, place + 5, publicInterestGroups, numbers);
      if (isPlainCount(legalServiceProviders)) numbers[place + 6] = legalServiceProviders;
      else known -= found.number(aCountCell, place + 6, legalServiceProviders, numbers);
      if (isPlainCount(others)) numbers[place + 7] = others;
      else known -= found.number(aCountCell, place + 7, others, numbers);
      if (keyCount(organizations) !== known) found.surplus(place + 2, organizations);
    } else known -= found.fault(anObject, place + 2, organizations);
    if (isPlainCount(total)) numbers[place + 8] = total;
    else known -= found.number(aCountCell, place + 8, total, numbers);
    if (keyCount(value) !== known) found.surplus(place, value);
  } else return found.fault(anObject, place, value);
  return 0;
}

function checkCaseOutcomes(value: unknown, place: number, found: Found): 0 | 1 {
  if (isObject(value)) {
    const { upheld, corrected, otherOutcome, pending, total } = value;
    let known = 5;
    if (isPlainCount(upheld)) numbers[place + 1] = upheld;
    else known -= found.number(aCountCell, place + 1, upheld, numbers);
    if (isPlainCount(corrected)) numbers[place + 2] = corrected;
    else known -= found.number(aCountCell, place + 2, corrected, numbers);
    if (isPlainCount(otherOutcome)) numbers[place + 3] = otherOutcome;
    else known -= found.number(aCountCell, place + 3, otherOutcome, numbers);
    if (isPlainCount(pending)) numbers[place + 4] = pending;
    else known -= found.number(aCountCell, place + 4, pending, numbers);
    if (isPlainCount(total)) numbers[place + 5] = total;
    else known -= found.number(aCountCell, place + 5, total, numbers);
    if (keyCount(value) !== known) found.surplus(place, value);
  } else return found.fault(anObject, place, value);
  return 0;
}

function checkDocuments(value: unknown, place: number, found: Found): 0 | 1 {
  if (isObject(value)) {
    const { created, disclosed, totalDisclosed } = value;
    let known = 3;
    if (isPlainCount(created)) numbers[place + 1] = created;
    else known -= found.number(aCountCell, place + 1, created, numbers);
    if (isPlainCount(disclosed)) numbers[place + 2] = disclosed;
    else known -= found.number(aCountCell, place + 2, disclosed, numbers);
    if (isPlainCount(totalDisclosed)) numbers[place + 3] = totalDisclosed;
    else known -= found.number(aCountCell, place + 3, totalDisclosed, numbers);
    if (keyCount(value) !== known) found.surplus(place, value);
  } else return found.fault(anObject, place, value);
  return 0;
}

function checkMatters(value: unknown, place: number, found: Found): 0 | 1 {
  if (isObject(value)) {
    const { itemsLastYear, change, decisions } = value;
    let known = 3;
    if (isPlainCount(itemsLastYear)) numbers[place + 1] = itemsLastYear;
    else known -= found.number(aCountCell, place + 1, itemsLastYear, numbers);
    if (isPlainCount(change)) numbers[place + 2] = change;
    else known -= found.number(aChangeCell, place + 2, change, numbers);
    if (isPlainCount(decisions)) numbers[place + 3] = decisions;
    else known -= found.number(aCountCell, place + 3, decisions, numbers);
    if (keyCount(value) !== known) found.surplus(place, value);
  } else return found.fault(anObject, place, value);
  return 0;
}

function checkChargeItems(value: unknown, place: number, found: Found): 0 | 1 {
  if (isObject(value)) {
    const { itemsLastYear, change } = value;
    let known = 2;
    if (isPlainCount(itemsLastYear)) numbers[place + 1] = itemsLastYear;
    else known -= found.number(aCountCell, place + 1, itemsLastYear, numbers);
    if (isPlainCount(change)) numbers[place + 2] = change;
    else known -= found.number(aChangeCell, place + 2, change, numbers);
    if (keyCount(value) !== known) found.surplus(place, value);
  } else return found.fault(anObject, place, value);
  return 0;
}

function checkProcurement(value: unknown, place: number, found: Found): 0 | 1 {
  if (isObject(value)) {
    const { projects, amount, amountUnit } = value;
    let known = 3;
    if (isPlainCount(projects)) numbers[place + 1] = projects;
    else known -= found.number(aCountCell, place + 1, projects, numbers);
    if (!amount6Cell.accepts(amount)) known -= found.fault(amount6Cell, place + 2, amount);
    if (!procurementAmountUnitOptionsCell.accepts(amountUnit))
      known -= found.fault(procurementAmountUnitOptionsCell, place + 3, amountUnit);
    if (keyCount(value) !== known) found.surplus(place, value);
  } else return found.fault(anObject, place, value);
  return 0;
}

function checkNarrativeItem(value: unknown, place: number, index: number, found: Found): void {
  if (!isObject(value)) {
    found.fault(anObject, place, value, "/" + index);
    return;
  }
  const kind = value["type"];
  switch (kind) {
    case "paragraph":
      return checkParagraph(value, place, index, found);
    case "heading":
      return checkHeading(value, place, index, found);
    case "list":
      return checkList(value, place, index, found);
    case "table":
      return checkTable(value, place, index, found);
    case "figure":
      return checkFigure(value, place, index, found);
    default:
      found.fault(narrativeTypeOptions, place, kind, "/" + index + "/type");
  }
}

function checkParagraph(value: Fields, place: number, index: number, found: Found): void {
  const { text } = value;
  let known = 2;
  if (typeof text !== "string") known -= found.fault(aText, place, text, "/" + index + "/text");
  if (keyCount(value) !== known) found.surplus(place, value, "/" + index, ["type", "text"]);
}

function checkHeading(value: Fields, place: number, index: number, found: Found): void {
  const { text, level } = value;
  let known = 3;
  if (typeof text !== "string") known -= found.fault(aText, place, text, "/" + index + "/text");
  if (!headingLevelOptions.accepts(level))
    known -= found.fault(headingLevelOptions, place, level, "/" + index + "/level");
  if (keyCount(value) !== known) found.surplus(place, value, "/" + index, ["type", "text", "level"]);
}

function checkList(value: Fields, place: number, index: number, found: Found): void {
  const { ordered, items } = value;
  let known = 3;
  if (typeof ordered !== "boolean") known -= found.fault(aBoolean, place, ordered, "/" + index + "/ordered");
  if (Array.isArray(items)) {
    for (let j = 0; j < items.length; j++) {
      const each1: unknown = items[j];
      if (typeof each1 !== "string") found.fault(aText, place, each1, "/" + index + "/items/" + j);
    }
  } else known -= found.fault(aList, place, items, "/" + index + "/items");
  if (keyCount(value) !== known) found.surplus(place, value, "/" + index, ["type", "ordered", "items"]);
}

function checkTable(value: Fields, place: number, index: number, found: Found): void {
  const { caption, rows, headerRows } = value;
  let known = 3;
  if (caption !== undefined) {
    known++;
    if (typeof caption !== "string") found.fault(aText, place, caption, "/" + index + "/caption");
  }
  if (Array.isArray(rows)) {
    for (let j = 0; j < rows.length; j++) {
      const each1: unknown = rows[j];
      if (Array.isArray(each1)) {
        for (let k = 0; k < each1.length; k++) {
          const each2: unknown = each1[k];
          if (typeof each2 !== "string")
            found.fault(aText, place, each2, "/" + index + "/rows/" + j + "/" + k);
        }
      } else found.fault(aList, place, each1, "/" + index + "/rows/" + j);
    }
  } else known -= found.fault(aList, place, rows, "/" + index + "/rows");
  if (!isCount(headerRows)) known -= found.fault(aCount, place, headerRows, "/" + index + "/headerRows");
  if (keyCount(value) !== known)
    found.surplus(place, value, "/" + index, ["type", "caption", "rows", "headerRows"]);
}

function checkFigure(value: Fields, place: number, index: number, found: Found): void {
  const { src, alt, caption } = value;
  let known = 3;
  if (typeof src !== "string") known -= found.fault(aText, place, src, "/" + index + "/src");
  if (typeof alt !== "string") known -= found.fault(aText, place, alt, "/" + index + "/alt");
  if (caption !== undefined) {
    known++;
    if (typeof caption !== "string") found.fault(aText, place, caption, "/" + index + "/caption");
  }
  if (keyCount(value) !== known) found.surplus(place, value, "/" + index, ["type", "src", "alt", "caption"]);
}
