import { fileURLToPath } from "node:url";
import type { Cell, Form } from "@nianbao/form/types";
import { describe, expect, test } from "vitest";
import { compileEditions } from "../editions.ts";

// The numbers of the official form and the equations between them, written down by hand.

const editions = compileEditions(fileURLToPath(new URL("../../../../schemas", import.meta.url))).editions;
const formOf = (edition: string) => editions.find(({ form }) => form.edition === edition)?.form as Form;

const applicants = [
  ["naturalPersons", "自然人"],
  ["organizations/businesses", "法人或其他组织 / 商业企业"],
  ["organizations/researchInstitutions", "法人或其他组织 / 科研机构"],
  ["organizations/publicInterestGroups", "法人或其他组织 / 社会公益组织"],
  ["organizations/legalServiceProviders", "法人或其他组织 / 法律服务机构"],
  ["organizations/others", "法人或其他组织 / 其他"],
  ["total", "总计"],
] as const;
const outcomes = "三、本年度办理结果";
const rowsOfRequests = (other: readonly (readonly [string, string])[]) =>
  [
    ["received", "一、本年新收政府信息公开申请数量"],
    ["carriedOver", "二、上年结转政府信息公开申请数量"],
    ["outcomes/granted", `${outcomes} / （一）予以公开`],
    ["outcomes/partiallyGranted", `${outcomes} / （二）部分公开（区分处理的，只计这一情形，不计其他情形）`],
    ["outcomes/refused/stateSecrets", `${outcomes} / （三）不予公开 / 1.属于国家秘密`],
    ["outcomes/refused/prohibitedByLaw", `${outcomes} / （三）不予公开 / 2.其他法律行政法规禁止公开`],
    ["outcomes/refused/threeSecuritiesOneStability", `${outcomes} / （三）不予公开 / 3.危及“三安全一稳定”`],
    ["outcomes/refused/thirdPartyInterests", `${outcomes} / （三）不予公开 / 4.保护第三方合法权益`],
    ["outcomes/refused/internalAffairs", `${outcomes} / （三）不予公开 / 5.属于三类内部事务信息`],
    ["outcomes/refused/processInformation", `${outcomes} / （三）不予公开 / 6.属于四类过程性信息`],
    ["outcomes/refused/enforcementFiles", `${outcomes} / （三）不予公开 / 7.属于行政执法案卷`],
    ["outcomes/refused/administrativeInquiries", `${outcomes} / （三）不予公开 / 8.属于行政查询事项`],
    ["outcomes/unavailable/notHeld", `${outcomes} / （四）无法提供 / 1.本机关不掌握相关政府信息`],
    ["outcomes/unavailable/requiresCreation", `${outcomes} / （四）无法提供 / 2.没有现成信息需要另行制作`],
    ["outcomes/unavailable/stillUnclear", `${outcomes} / （四）无法提供 / 3.补正后申请内容仍不明确`],
    ["outcomes/notProcessed/petitions", `${outcomes} / （五）不予处理 / 1.信访举报投诉类申请`],
    ["outcomes/notProcessed/repeated", `${outcomes} / （五）不予处理 / 2.重复申请`],
    ["outcomes/notProcessed/publications", `${outcomes} / （五）不予处理 / 3.要求提供公开出版物`],
    ["outcomes/notProcessed/excessive", `${outcomes} / （五）不予处理 / 4.无正当理由大量反复申请`],
    [
      "outcomes/notProcessed/reconfirmation",
      `${outcomes} / （五）不予处理 / 5.要求行政机关确认或重新出具已获取信息`,
    ],
    ...other,
    ["outcomes/total", `${outcomes} / （七）总计`],
    ["carriedForward", "四、结转下年度继续办理"],
  ] as const;
const disputesColumns = [
  ["upheld", "结果维持"],
  ["corrected", "结果纠正"],
  ["otherOutcome", "其他结果"],
  ["pending", "尚未审结"],
  ["total", "总计"],
] as const;

const official = {
  "2021": {
    proactive: [
      ["rules/issued", "规章 / 本年制发件数", "B5"],
      ["rules/repealed", "规章 / 本年废止件数", "C5"],
      ["rules/inForce", "规章 / 现行有效件数", "D5"],
      ["normativeDocuments/issued", "行政规范性文件 / 本年制发件数", "B6"],
      ["normativeDocuments/repealed", "行政规范性文件 / 本年废止件数", "C6"],
      ["normativeDocuments/inForce", "行政规范性文件 / 现行有效件数", "D6"],
      ["licensing/decisions", "行政许可 / 本年处理决定数量", "B9"],
      ["penalties/decisions", "行政处罚 / 本年处理决定数量", "B12"],
      ["compulsion/decisions", "行政强制 / 本年处理决定数量", "B13"],
      ["fees/amount", "行政事业性收费 / 本年收费金额（单位：万元）", "B16"],
    ],
    requests: rowsOfRequests([
      [
        "outcomes/other/correctionOverdue",
        `${outcomes} / （六）其他处理 / 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请`,
      ],
      [
        "outcomes/other/feeOverdue",
        `${outcomes} / （六）其他处理 / 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请`,
      ],
      ["outcomes/other/others", `${outcomes} / （六）其他处理 / 3.其他`],
    ]),
    cells: 200,
    totals: 34,
    equationsOfRequests: 39,
    previous: 9,
  },
  "2019": {
    proactive: [
      ["rules/created", "规章 / 本年新制作数量", "B5"],
      ["rules/disclosed", "规章 / 本年新公开数量", "C5"],
      ["rules/totalDisclosed", "规章 / 对外公开总数量", "D5"],
      ["normativeDocuments/created", "规范性文件 / 本年新制作数量", "B6"],
      ["normativeDocuments/disclosed", "规范性文件 / 本年新公开数量", "C6"],
      ["normativeDocuments/totalDisclosed", "规范性文件 / 对外公开总数量", "D6"],
      ["licensing/itemsLastYear", "行政许可 / 上一年项目数量", "B9"],
      ["licensing/change", "行政许可 / 本年增/减", "C9"],
      ["licensing/decisions", "行政许可 / 处理决定数量", "D9"],
      ["otherServices/itemsLastYear", "其他对外管理服务事项 / 上一年项目数量", "B10"],
      ["otherServices/change", "其他对外管理服务事项 / 本年增/减", "C10"],
      ["otherServices/decisions", "其他对外管理服务事项 / 处理决定数量", "D10"],
      ["penalties/itemsLastYear", "行政处罚 / 上一年项目数量", "B13"],
      ["penalties/change", "行政处罚 / 本年增/减", "C13"],
      ["penalties/decisions", "行政处罚 / 处理决定数量", "D13"],
      ["compulsion/itemsLastYear", "行政强制 / 上一年项目数量", "B14"],
      ["compulsion/change", "行政强制 / 本年增/减", "C14"],
      ["compulsion/decisions", "行政强制 / 处理决定数量", "D14"],
      ["fees/itemsLastYear", "行政事业性收费 / 上一年项目数量", "B17"],
      ["fees/change", "行政事业性收费 / 本年增/减", "C17"],
      ["procurement/projects", "政府集中采购 / 采购项目数量", "B20"],
      ["procurement/amount", "政府集中采购 / 采购总金额", "C20"],
    ],
    requests: rowsOfRequests([["outcomes/other", `${outcomes} / （六）其他处理`]]),
    cells: 198,
    totals: 32,
    equationsOfRequests: 37,
    previous: 7,
  },
} as const;

describe.each(Object.entries(official))("%s", (edition, { proactive, requests, ...counts }) => {
  const form = formOf(edition);

  test("each cell has its path, its labels and its address, in the order of the form", () => {
    const ofProactive = proactive.map(([path, labels, at]) =>
      cell("proactiveDisclosure", path, labels, `二!${at}`),
    );
    const ofRequests = requests.flatMap(([row, rowLabel], y) =>
      applicants.map(([column, columnLabel], x) =>
        cell("requests", `${row}/${column}`, `${rowLabel} / ${columnLabel}`, `三!${"DEFGHIJ"[x]}${6 + y}`),
      ),
    );
    const ofDisputes = [
      ["reconsideration", "行政复议", "ABCDE"],
      ["litigation/direct", "行政诉讼 / 未经复议直接起诉", "FGHIJ"],
      ["litigation/afterReconsideration", "行政诉讼 / 复议后起诉", "KLMNO"],
    ].flatMap(([group, groupLabel, letters]) =>
      disputesColumns.map(([column, label], x) =>
        cell("disputes", `${group}/${column}`, `${groupLabel} / ${label}`, `四!${letters?.[x]}6`),
      ),
    );
    expect(form.cells.map(named)).toEqual([...ofProactive, ...ofRequests, ...ofDisputes]);
    expect(form.cells).toHaveLength(counts.cells);
  });

  test("the totals are the column 总计, the row （七） and those of table 四", () => {
    const isTotal = (path: string) => path.endsWith("/total") || path.startsWith("/requests/outcomes/total/");
    const totals = form.cells.filter(({ total }) => total).map(({ path }) => path);
    expect(totals).toEqual(form.cells.map(({ path }) => path).filter(isTotal));
    expect(totals).toHaveLength(counts.totals);
  });

  test("each equation is there once, over the cells that it should join", () => {
    const columns = applicants.map(([column]) => column);
    const results = requests.map(([row]) => row).filter((row) => /^outcomes\/(?!total)/.test(row));
    const balance = columns.map(
      (x) => `received/${x} + carriedOver/${x} = outcomes/total/${x} + carriedForward/${x} @ received/${x}`,
    );
    const carriedOver = columns.map(
      (x) => `carriedOver/${x} = previous carriedForward/${x} @ carriedOver/${x}`,
    );
    const outcomesTotal = columns.map(
      (x) => `${results.map((row) => `${row}/${x}`).join(" + ")} = outcomes/total/${x} @ outcomes/total/${x}`,
    );
    const rows = requests.map(([row]) => {
      const parts = columns.slice(0, -1).map((x) => `${row}/${x}`);
      return `${parts.join(" + ")} = ${row}/total @ ${row}/total`;
    });
    expect(equations(form, "/requests")).toEqual({
      "requests-balance": balance,
      "carried-over-mismatch": carriedOver,
      "outcomes-total": outcomesTotal,
      "applicant-total": rows,
    });
    expect(balance.length + outcomesTotal.length + rows.length).toBe(counts.equationsOfRequests);
    const groups = ["reconsideration", "litigation/direct", "litigation/afterReconsideration"];
    expect(equations(form, "/disputes")).toEqual({
      "disputes-total": groups.map(
        (group) =>
          `${group}/upheld + ${group}/corrected + ${group}/otherOutcome + ${group}/pending = ${group}/total @ ${group}/total`,
      ),
    });
    expect(form.equations).toHaveLength(counts.equationsOfRequests + groups.length + counts.previous);
  });

  test("the formula of the total of totals adds the applicants; adding up the column is its check", () => {
    const corner = form.equations.filter(({ at }) => at === "/requests/outcomes/total/total");
    expect(corner.map(({ code, total, formula }) => ({ code, total, formula }))).toEqual([
      { code: "outcomes-total", total: true, formula: false },
      { code: "applicant-total", total: true, formula: true },
    ]);
    const formulas = form.equations.filter(({ formula }) => formula);
    expect(formulas.map(({ at }) => at).sort()).toEqual(
      form.cells
        .filter(({ total }) => total)
        .map(({ path }) => path)
        .sort(),
    );
  });
});

test("documents in force follow from last year's, in the edition that counts them", () => {
  expect(equations(formOf("2021"), "/proactiveDisclosure")).toEqual({
    "in-force-mismatch": ["rules", "normativeDocuments"].map(
      (row) => `${row}/inForce + ${row}/repealed = previous ${row}/inForce + ${row}/issued @ ${row}/inForce`,
    ),
  });
  expect(equations(formOf("2019"), "/proactiveDisclosure")).toEqual({});
});

test("units are those of the form, and procurement states its own beside the amount", () => {
  const units = (edition: string) =>
    Object.fromEntries(formOf(edition).cells.map(({ path, unit, kind }) => [path, { unit, kind }]));
  expect(units("2021")["/proactiveDisclosure/fees/amount"]).toEqual({ unit: "万元", kind: "amount" });
  expect(units("2021")["/requests/received/total"]).toEqual({ unit: "件", kind: "count" });
  expect(units("2019")["/proactiveDisclosure/fees/change"]).toEqual({ unit: "项", kind: "change" });
  const procurement = formOf("2019").cells.find(
    ({ path }) => path === "/proactiveDisclosure/procurement/amount",
  );
  expect(procurement).toMatchObject({
    unit: { from: "amountUnit" },
    unitCell: {
      path: "/proactiveDisclosure/procurement/amountUnit",
      address: "第二部分!D20",
      id: "proactiveDisclosure-procurement-amountUnit",
      options: ["元", "万元"],
    },
  });
});

function cell(table: string, path: string, labels: string, address: string): object {
  const pointer = `/${table}/${path}`;
  const at = address.replace("!", "部分!");
  return {
    path: pointer,
    labels,
    address: `第${at}`,
    id: pointer.slice(1).replaceAll("/", "-"),
    table: `/${table}`,
  };
}

function named({ path, labels, address, id, table }: Cell): object {
  return { path, labels: labels.join(" / "), address, id, table };
}

function equations({ equations: all }: Form, table: string): Record<string, string[]> {
  const below = (path: string) => path.slice(table.length + 1);
  const said: Record<string, string[]> = {};
  for (const { code, at, sum, equals } of all.filter((one) => one.at.startsWith(`${table}/`))) {
    const side = (terms: typeof sum) =>
      terms.map(({ path, previous }) => `${previous ? "previous " : ""}${below(path)}`).join(" + ");
    said[code] = [...(said[code] ?? []), `${side(sum)} = ${side(equals)} @ ${below(at)}`];
  }
  return said;
}
