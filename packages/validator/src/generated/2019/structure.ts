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

/** The cells of the last report, in the order of the form: made once, for a new one each time costs more than it holds. */
const numbers = new Float64Array(198);

/**
 * Adds every fault of structure of a report, in the order of the form.
 *
 * @returns the cells of its tables as terms of equations, in the order of the form; good until the next call
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
    if (!editionOptions.accepts(edition)) known -= found.fault(editionOptions, "/edition", edition);
    if (!schemaVersionOptions.accepts(schemaVersion))
      known -= found.fault(schemaVersionOptions, "/schemaVersion", schemaVersion);
    if (schema !== undefined) {
      known++;
      if (typeof schema !== "string") found.fault(aText, "/$schema", schema);
    }
    if (!isInteger(year)) known -= found.fault(aCount, "/year", year);
    if (typeof title !== "string") known -= found.fault(aText, "/title", title);
    if (isObject(organ)) {
      const { name, level, kind, creditCode, regionCode, scope } = organ;
      let known = 1;
      if (typeof name !== "string") known -= found.fault(aText, "/organ/name", name);
      if (level !== undefined) {
        known++;
        if (!organLevelOptions.accepts(level)) found.fault(organLevelOptions, "/organ/level", level);
      }
      if (kind !== undefined) {
        known++;
        if (!organKindOptions.accepts(kind)) found.fault(organKindOptions, "/organ/kind", kind);
      }
      if (creditCode !== undefined) {
        known++;
        if (!organCreditCodeForm.accepts(creditCode))
          found.fault(organCreditCodeForm, "/organ/creditCode", creditCode);
      }
      if (regionCode !== undefined) {
        known++;
        if (!organRegionCodeForm.accepts(regionCode))
          found.fault(organRegionCodeForm, "/organ/regionCode", regionCode);
      }
      if (scope !== undefined) {
        known++;
        if (!organScopeOptions.accepts(scope)) found.fault(organScopeOptions, "/organ/scope", scope);
      }
      if (keyCount(organ) !== known)
        found.surplus(organ, ["name", "level", "kind", "creditCode", "regionCode", "scope"], "/organ");
    } else known -= found.fault(anObject, "/organ", organ);
    if (publishedOn !== undefined) {
      known++;
      if (!isDate(publishedOn)) found.fault(aDate, "/publishedOn", publishedOn);
    }
    if (period !== undefined) {
      known++;
      if (isObject(period)) {
        const { from, to } = period;
        let known = 2;
        if (!isDate(from)) known -= found.fault(aDate, "/period/from", from);
        if (!isDate(to)) known -= found.fault(aDate, "/period/to", to);
        if (keyCount(period) !== known) found.surplus(period, ["from", "to"], "/period");
      } else found.fault(anObject, "/period", period);
    }
    known -= checkNarrative(preamble, "/preamble", found);
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
      known -= checkNarrative(introduction, "/overview/introduction", found);
      known -= checkNarrative(proactiveDisclosure, "/overview/proactiveDisclosure", found);
      known -= checkNarrative(onRequestDisclosure, "/overview/onRequestDisclosure", found);
      known -= checkNarrative(informationManagement, "/overview/informationManagement", found);
      known -= checkNarrative(platform, "/overview/platform", found);
      known -= checkNarrative(supervision, "/overview/supervision", found);
      if (keyCount(overview) !== known)
        found.surplus(
          overview,
          [
            "introduction",
            "proactiveDisclosure",
            "onRequestDisclosure",
            "informationManagement",
            "platform",
            "supervision",
          ],
          "/overview",
        );
    } else known -= found.fault(anObject, "/overview", overview);
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
      known -= checkDocuments(rules, "/proactiveDisclosure/rules", 0, found);
      known -= checkDocuments(normativeDocuments, "/proactiveDisclosure/normativeDocuments", 3, found);
      known -= checkMatters(licensing, "/proactiveDisclosure/licensing", 6, found);
      known -= checkMatters(otherServices, "/proactiveDisclosure/otherServices", 9, found);
      known -= checkMatters(penalties, "/proactiveDisclosure/penalties", 12, found);
      known -= checkMatters(compulsion, "/proactiveDisclosure/compulsion", 15, found);
      known -= checkChargeItems(fees, "/proactiveDisclosure/fees", 18, found);
      known -= checkProcurement(procurement, "/proactiveDisclosure/procurement", 20, found);
      if (keyCount(proactiveDisclosure) !== known)
        found.surplus(
          proactiveDisclosure,
          [
            "rules",
            "normativeDocuments",
            "licensing",
            "otherServices",
            "penalties",
            "compulsion",
            "fees",
            "procurement",
          ],
          "/proactiveDisclosure",
        );
    } else known -= found.fault(anObject, "/proactiveDisclosure", proactiveDisclosure);
    if (isObject(requests)) {
      const { received, carriedOver, outcomes, carriedForward } = requests;
      let known = 4;
      known -= checkApplicants(received, "/requests/received", 22, found);
      known -= checkApplicants(carriedOver, "/requests/carriedOver", 29, found);
      if (isObject(outcomes)) {
        const { granted, partiallyGranted, refused, unavailable, notProcessed, other, total } = outcomes;
        let known = 7;
        known -= checkApplicants(granted, "/requests/outcomes/granted", 36, found);
        known -= checkApplicants(partiallyGranted, "/requests/outcomes/partiallyGranted", 43, found);
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
          known -= checkApplicants(stateSecrets, "/requests/outcomes/refused/stateSecrets", 50, found);
          known -= checkApplicants(prohibitedByLaw, "/requests/outcomes/refused/prohibitedByLaw", 57, found);
          known -= checkApplicants(
            threeSecuritiesOneStability,
            "/requests/outcomes/refused/threeSecuritiesOneStability",
            64,
            found,
          );
          known -= checkApplicants(
            thirdPartyInterests,
            "/requests/outcomes/refused/thirdPartyInterests",
            71,
            found,
          );
          known -= checkApplicants(internalAffairs, "/requests/outcomes/refused/internalAffairs", 78, found);
          known -= checkApplicants(
            processInformation,
            "/requests/outcomes/refused/processInformation",
            85,
            found,
          );
          known -= checkApplicants(
            enforcementFiles,
            "/requests/outcomes/refused/enforcementFiles",
            92,
            found,
          );
          known -= checkApplicants(
            administrativeInquiries,
            "/requests/outcomes/refused/administrativeInquiries",
            99,
            found,
          );
          if (keyCount(refused) !== known)
            found.surplus(
              refused,
              [
                "stateSecrets",
                "prohibitedByLaw",
                "threeSecuritiesOneStability",
                "thirdPartyInterests",
                "internalAffairs",
                "processInformation",
                "enforcementFiles",
                "administrativeInquiries",
              ],
              "/requests/outcomes/refused",
            );
        } else known -= found.fault(anObject, "/requests/outcomes/refused", refused);
        if (isObject(unavailable)) {
          const { notHeld, requiresCreation, stillUnclear } = unavailable;
          let known = 3;
          known -= checkApplicants(notHeld, "/requests/outcomes/unavailable/notHeld", 106, found);
          known -= checkApplicants(
            requiresCreation,
            "/requests/outcomes/unavailable/requiresCreation",
            113,
            found,
          );
          known -= checkApplicants(stillUnclear, "/requests/outcomes/unavailable/stillUnclear", 120, found);
          if (keyCount(unavailable) !== known)
            found.surplus(
              unavailable,
              ["notHeld", "requiresCreation", "stillUnclear"],
              "/requests/outcomes/unavailable",
            );
        } else known -= found.fault(anObject, "/requests/outcomes/unavailable", unavailable);
        if (isObject(notProcessed)) {
          const { petitions, repeated, publications, excessive, reconfirmation } = notProcessed;
          let known = 5;
          known -= checkApplicants(petitions, "/requests/outcomes/notProcessed/petitions", 127, found);
          known -= checkApplicants(repeated, "/requests/outcomes/notProcessed/repeated", 134, found);
          known -= checkApplicants(publications, "/requests/outcomes/notProcessed/publications", 141, found);
          known -= checkApplicants(excessive, "/requests/outcomes/notProcessed/excessive", 148, found);
          known -= checkApplicants(
            reconfirmation,
            "/requests/outcomes/notProcessed/reconfirmation",
            155,
            found,
          );
          if (keyCount(notProcessed) !== known)
            found.surplus(
              notProcessed,
              ["petitions", "repeated", "publications", "excessive", "reconfirmation"],
              "/requests/outcomes/notProcessed",
            );
        } else known -= found.fault(anObject, "/requests/outcomes/notProcessed", notProcessed);
        known -= checkApplicants(other, "/requests/outcomes/other", 162, found);
        known -= checkApplicants(total, "/requests/outcomes/total", 169, found);
        if (keyCount(outcomes) !== known)
          found.surplus(
            outcomes,
            ["granted", "partiallyGranted", "refused", "unavailable", "notProcessed", "other", "total"],
            "/requests/outcomes",
          );
      } else known -= found.fault(anObject, "/requests/outcomes", outcomes);
      known -= checkApplicants(carriedForward, "/requests/carriedForward", 176, found);
      if (keyCount(requests) !== known)
        found.surplus(requests, ["received", "carriedOver", "outcomes", "carriedForward"], "/requests");
    } else known -= found.fault(anObject, "/requests", requests);
    if (isObject(disputes)) {
      const { reconsideration, litigation } = disputes;
      let known = 2;
      known -= checkCaseOutcomes(reconsideration, "/disputes/reconsideration", 183, found);
      if (isObject(litigation)) {
        const { direct, afterReconsideration } = litigation;
        let known = 2;
        known -= checkCaseOutcomes(direct, "/disputes/litigation/direct", 188, found);
        known -= checkCaseOutcomes(
          afterReconsideration,
          "/disputes/litigation/afterReconsideration",
          193,
          found,
        );
        if (keyCount(litigation) !== known)
          found.surplus(litigation, ["direct", "afterReconsideration"], "/disputes/litigation");
      } else known -= found.fault(anObject, "/disputes/litigation", litigation);
      if (keyCount(disputes) !== known)
        found.surplus(disputes, ["reconsideration", "litigation"], "/disputes");
    } else known -= found.fault(anObject, "/disputes", disputes);
    if (isObject(problemsAndImprovements)) {
      const { introduction, problems, improvements } = problemsAndImprovements;
      let known = 3;
      known -= checkNarrative(introduction, "/problemsAndImprovements/introduction", found);
      known -= checkNarrative(problems, "/problemsAndImprovements/problems", found);
      known -= checkNarrative(improvements, "/problemsAndImprovements/improvements", found);
      if (keyCount(problemsAndImprovements) !== known)
        found.surplus(
          problemsAndImprovements,
          ["introduction", "problems", "improvements"],
          "/problemsAndImprovements",
        );
    } else known -= found.fault(anObject, "/problemsAndImprovements", problemsAndImprovements);
    if (isObject(otherMatters)) {
      const { narrative, processingFee } = otherMatters;
      let known = 1;
      known -= checkNarrative(narrative, "/otherMatters/narrative", found);
      if (processingFee !== undefined) {
        known++;
        if (isObject(processingFee)) {
          const { noticesIssued, amountNotified, amountCollected } = processingFee;
          let known = 3;
          if (!isCount(noticesIssued))
            known -= found.fault(aCountCell, "/otherMatters/processingFee/noticesIssued", noticesIssued);
          if (!amount6Cell.accepts(amountNotified))
            known -= found.fault(amount6Cell, "/otherMatters/processingFee/amountNotified", amountNotified);
          if (!amount6Cell.accepts(amountCollected))
            known -= found.fault(amount6Cell, "/otherMatters/processingFee/amountCollected", amountCollected);
          if (keyCount(processingFee) !== known)
            found.surplus(
              processingFee,
              ["noticesIssued", "amountNotified", "amountCollected"],
              "/otherMatters/processingFee",
            );
        } else found.fault(anObject, "/otherMatters/processingFee", processingFee);
      }
      if (keyCount(otherMatters) !== known)
        found.surplus(otherMatters, ["narrative", "processingFee"], "/otherMatters");
    } else known -= found.fault(anObject, "/otherMatters", otherMatters);
    if (keyCount(report) !== known)
      found.surplus(
        report,
        [
          "edition",
          "schemaVersion",
          "$schema",
          "year",
          "title",
          "organ",
          "publishedOn",
          "period",
          "preamble",
          "overview",
          "proactiveDisclosure",
          "requests",
          "disputes",
          "problemsAndImprovements",
          "otherMatters",
        ],
        "",
      );
  } else found.fault(anObject, "", report);
  return numbers;
}

function checkNarrative(value: unknown, path: string, found: Found): 0 | 1 {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) checkNarrativeItem(value[i], path, i, found);
  } else return found.fault(aList, path, value);
  return 0;
}

function checkApplicants(value: unknown, path: string, at: number, found: Found): 0 | 1 {
  if (isObject(value)) {
    const { naturalPersons, organizations, total } = value;
    let known = 3;
    if (isPlainCount(naturalPersons)) numbers[at] = naturalPersons;
    else known -= found.number(aCountCell, path + "/naturalPersons", naturalPersons, numbers, at);
    if (isObject(organizations)) {
      const { businesses, researchInstitutions, publicInterestGroups, legalServiceProviders, others } =
        organizations;
      let known = 5;
      if (isPlainCount(businesses)) numbers[at + 1] = businesses;
      else known -= found.number(aCountCell, path + "/organizations/businesses", businesses, numbers, at + 1);
      if (isPlainCount(researchInstitutions)) numbers[at + 2] = researchInstitutions;
      else
        known -= found.number(
          aCountCell,
          path + "/organizations/researchInstitutions",
          researchInstitutions,
          numbers,
          at + 2,
        );
      if (isPlainCount(publicInterestGroups)) numbers[at + 3] = publicInterestGroups;
      else
        known -= found.number(
          aCountCell,
          path + "/organizations/publicInterestGroups",
          publicInterestGroups,
          numbers,
          at + 3,
        );
      if (isPlainCount(legalServiceProviders)) numbers[at + 4] = legalServiceProviders;
      else
        known -= found.number(
          aCountCell,
          path + "/organizations/legalServiceProviders",
          legalServiceProviders,
          numbers,
          at + 4,
        );
      if (isPlainCount(others)) numbers[at + 5] = others;
      else known -= found.number(aCountCell, path + "/organizations/others", others, numbers, at + 5);
      if (keyCount(organizations) !== known)
        found.surplus(
          organizations,
          ["businesses", "researchInstitutions", "publicInterestGroups", "legalServiceProviders", "others"],
          path + "/organizations",
        );
    } else known -= found.fault(anObject, path + "/organizations", organizations);
    if (isPlainCount(total)) numbers[at + 6] = total;
    else known -= found.number(aCountCell, path + "/total", total, numbers, at + 6);
    if (keyCount(value) !== known) found.surplus(value, ["naturalPersons", "organizations", "total"], path);
  } else return found.fault(anObject, path, value);
  return 0;
}

function checkCaseOutcomes(value: unknown, path: string, at: number, found: Found): 0 | 1 {
  if (isObject(value)) {
    const { upheld, corrected, otherOutcome, pending, total } = value;
    let known = 5;
    if (isPlainCount(upheld)) numbers[at] = upheld;
    else known -= found.number(aCountCell, path + "/upheld", upheld, numbers, at);
    if (isPlainCount(corrected)) numbers[at + 1] = corrected;
    else known -= found.number(aCountCell, path + "/corrected", corrected, numbers, at + 1);
    if (isPlainCount(otherOutcome)) numbers[at + 2] = otherOutcome;
    else known -= found.number(aCountCell, path + "/otherOutcome", otherOutcome, numbers, at + 2);
    if (isPlainCount(pending)) numbers[at + 3] = pending;
    else known -= found.number(aCountCell, path + "/pending", pending, numbers, at + 3);
    if (isPlainCount(total)) numbers[at + 4] = total;
    else known -= found.number(aCountCell, path + "/total", total, numbers, at + 4);
    if (keyCount(value) !== known)
      found.surplus(value, ["upheld", "corrected", "otherOutcome", "pending", "total"], path);
  } else return found.fault(anObject, path, value);
  return 0;
}

function checkDocuments(value: unknown, path: string, at: number, found: Found): 0 | 1 {
  if (isObject(value)) {
    const { created, disclosed, totalDisclosed } = value;
    let known = 3;
    if (isPlainCount(created)) numbers[at] = created;
    else known -= found.number(aCountCell, path + "/created", created, numbers, at);
    if (isPlainCount(disclosed)) numbers[at + 1] = disclosed;
    else known -= found.number(aCountCell, path + "/disclosed", disclosed, numbers, at + 1);
    if (isPlainCount(totalDisclosed)) numbers[at + 2] = totalDisclosed;
    else known -= found.number(aCountCell, path + "/totalDisclosed", totalDisclosed, numbers, at + 2);
    if (keyCount(value) !== known) found.surplus(value, ["created", "disclosed", "totalDisclosed"], path);
  } else return found.fault(anObject, path, value);
  return 0;
}

function checkMatters(value: unknown, path: string, at: number, found: Found): 0 | 1 {
  if (isObject(value)) {
    const { itemsLastYear, change, decisions } = value;
    let known = 3;
    if (isPlainCount(itemsLastYear)) numbers[at] = itemsLastYear;
    else known -= found.number(aCountCell, path + "/itemsLastYear", itemsLastYear, numbers, at);
    if (isPlainCount(change)) numbers[at + 1] = change;
    else known -= found.number(aChangeCell, path + "/change", change, numbers, at + 1);
    if (isPlainCount(decisions)) numbers[at + 2] = decisions;
    else known -= found.number(aCountCell, path + "/decisions", decisions, numbers, at + 2);
    if (keyCount(value) !== known) found.surplus(value, ["itemsLastYear", "change", "decisions"], path);
  } else return found.fault(anObject, path, value);
  return 0;
}

function checkChargeItems(value: unknown, path: string, at: number, found: Found): 0 | 1 {
  if (isObject(value)) {
    const { itemsLastYear, change } = value;
    let known = 2;
    if (isPlainCount(itemsLastYear)) numbers[at] = itemsLastYear;
    else known -= found.number(aCountCell, path + "/itemsLastYear", itemsLastYear, numbers, at);
    if (isPlainCount(change)) numbers[at + 1] = change;
    else known -= found.number(aChangeCell, path + "/change", change, numbers, at + 1);
    if (keyCount(value) !== known) found.surplus(value, ["itemsLastYear", "change"], path);
  } else return found.fault(anObject, path, value);
  return 0;
}

function checkProcurement(value: unknown, path: string, at: number, found: Found): 0 | 1 {
  if (isObject(value)) {
    const { projects, amount, amountUnit } = value;
    let known = 3;
    if (isPlainCount(projects)) numbers[at] = projects;
    else known -= found.number(aCountCell, path + "/projects", projects, numbers, at);
    if (!amount6Cell.accepts(amount)) known -= found.fault(amount6Cell, path + "/amount", amount);
    if (!procurementAmountUnitOptionsCell.accepts(amountUnit))
      known -= found.fault(procurementAmountUnitOptionsCell, path + "/amountUnit", amountUnit);
    if (keyCount(value) !== known) found.surplus(value, ["projects", "amount", "amountUnit"], path);
  } else return found.fault(anObject, path, value);
  return 0;
}

function checkNarrativeItem(value: unknown, path: string, index: number, found: Found): void {
  if (!isObject(value)) {
    found.fault(anObject, path + "/" + index, value);
    return;
  }
  const kind = value["type"];
  switch (kind) {
    case "paragraph":
      return checkParagraph(value, path, index, found);
    case "heading":
      return checkHeading(value, path, index, found);
    case "list":
      return checkList(value, path, index, found);
    case "table":
      return checkTable(value, path, index, found);
    case "figure":
      return checkFigure(value, path, index, found);
    default:
      found.fault(narrativeTypeOptions, path + "/" + index + "/type", kind);
  }
}

function checkParagraph(value: Fields, path: string, index: number, found: Found): void {
  const { text } = value;
  let known = 2;
  if (typeof text !== "string") known -= found.fault(aText, path + "/" + index + "/text", text);
  if (keyCount(value) !== known) found.surplus(value, ["type", "text"], path + "/" + index);
}

function checkHeading(value: Fields, path: string, index: number, found: Found): void {
  const { text, level } = value;
  let known = 3;
  if (typeof text !== "string") known -= found.fault(aText, path + "/" + index + "/text", text);
  if (!headingLevelOptions.accepts(level))
    known -= found.fault(headingLevelOptions, path + "/" + index + "/level", level);
  if (keyCount(value) !== known) found.surplus(value, ["type", "text", "level"], path + "/" + index);
}

function checkList(value: Fields, path: string, index: number, found: Found): void {
  const { ordered, items } = value;
  let known = 3;
  if (typeof ordered !== "boolean") known -= found.fault(aBoolean, path + "/" + index + "/ordered", ordered);
  if (Array.isArray(items)) {
    for (let i = 0; i < items.length; i++) {
      const each: unknown = items[i];
      if (typeof each !== "string") found.fault(aText, path + "/" + index + "/items/" + i, each);
    }
  } else known -= found.fault(aList, path + "/" + index + "/items", items);
  if (keyCount(value) !== known) found.surplus(value, ["type", "ordered", "items"], path + "/" + index);
}

function checkTable(value: Fields, path: string, index: number, found: Found): void {
  const { caption, rows: rowsField, headerRows } = value;
  let known = 3;
  if (caption !== undefined) {
    known++;
    if (typeof caption !== "string") found.fault(aText, path + "/" + index + "/caption", caption);
  }
  if (Array.isArray(rowsField)) {
    for (let i = 0; i < rowsField.length; i++) {
      const each: unknown = rowsField[i];
      if (Array.isArray(each)) {
        for (let j = 0; j < each.length; j++) {
          const each1: unknown = each[j];
          if (typeof each1 !== "string")
            found.fault(aText, path + "/" + index + "/rows/" + i + "/" + j, each1);
        }
      } else found.fault(aList, path + "/" + index + "/rows/" + i, each);
    }
  } else known -= found.fault(aList, path + "/" + index + "/rows", rowsField);
  if (!isCount(headerRows)) known -= found.fault(aCount, path + "/" + index + "/headerRows", headerRows);
  if (keyCount(value) !== known)
    found.surplus(value, ["type", "caption", "rows", "headerRows"], path + "/" + index);
}

function checkFigure(value: Fields, path: string, index: number, found: Found): void {
  const { src, alt, caption } = value;
  let known = 3;
  if (typeof src !== "string") known -= found.fault(aText, path + "/" + index + "/src", src);
  if (typeof alt !== "string") known -= found.fault(aText, path + "/" + index + "/alt", alt);
  if (caption !== undefined) {
    known++;
    if (typeof caption !== "string") found.fault(aText, path + "/" + index + "/caption", caption);
  }
  if (keyCount(value) !== known) found.surplus(value, ["type", "src", "alt", "caption"], path + "/" + index);
}
