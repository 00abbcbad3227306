import { describe, expect, test } from "vitest";
import { importReport } from "../index.ts";

const TITLE = "青石县档案局2023年政府信息公开工作年度报告";

/** What a table two with these lines gives. */
function tableTwo(lines: string, edition = "2021") {
  return read(`二、主动公开政府信息情况\n${lines}`, edition);
}

function read(text: string, edition: string) {
  const { report, findings } = importReport(`${TITLE}\n一、总体情况\n${text}\n六、其他需要报告的事项\n无`, {
    edition,
  });
  const found = findings
    .filter(({ code }) => !/^(?:row|table|section)-missing|edition/.test(code))
    .map(({ code, path, actual }) => `${code} ${path} ${actual ?? ""}`.trim());
  return { report: report as Record<string, unknown>, found };
}

describe("numbers and labels in one line", () => {
  test("one number for one column is no run of digits", () => {
    const { report, found } = tableTwo("信息内容\n本年处理决定数量\n行政许可163\n行政处罚0");
    expect(report).toMatchObject({
      proactiveDisclosure: { licensing: { decisions: 163 }, penalties: { decisions: 0 } },
    });
    expect(found).toEqual([
      "label-variant /proactiveDisclosure/licensing 行政许可163",
      "label-variant /proactiveDisclosure/penalties 行政处罚0",
    ]);
  });

  test("numbers with room between them are told apart", () => {
    const head = "<p>二、主动公开政府信息情况</p>";
    const table =
      "<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>";
    const row = (text: string) => `${head}${table}<tr><td colspan=4>${text}</td></tr></table>`;
    const rules = { issued: null, repealed: null, inForce: null };
    expect(read(row("规章 12 3 0"), "2021").report).toMatchObject({
      proactiveDisclosure: { rules: { issued: 12, repealed: 3, inForce: 0 } },
    });
    expect(read(row("规章 12 3"), "2021").report).toMatchObject({ proactiveDisclosure: { rules } });
    expect(read(row("规章 1 ↑2 3"), "2021").report).toMatchObject({ proactiveDisclosure: { rules } });
  });

  test("a group and the first of its rows", () => {
    const columns = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";
    const { report, found } = read(
      `三、收到和处理政府信息公开申请情况\n${columns}\n（三）不予公开 1.属于国家秘密 5 0 0 0 0 1 6`,
      "2021",
    );
    expect(report).toMatchObject({
      requests: { outcomes: { refused: { stateSecrets: { naturalPersons: 5, total: 6 } } } },
    });
    expect(found).toEqual([]);
  });

  test("a unit behind its number, a plus before it", () => {
    const lines = "信息内容 采购项目数量 采购总金额\n政府集中采购 4 3511.5 萬元";
    const changes = "信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n6\n+ 3\n9";
    expect(tableTwo(`${changes}\n${lines}`, "2019").report).toMatchObject({
      proactiveDisclosure: {
        licensing: { itemsLastYear: 6, change: 3, decisions: 9 },
        procurement: { projects: 4, amount: 3511.5, amountUnit: "万元" },
      },
    });
  });
});

test("what is not told exactly keeps its place, and is said there", () => {
  const { report, found } = tableTwo(
    "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n约9\n12\n信息内容\n本年处理决定数量\n行政许可\n100余万",
  );
  expect(report).toMatchObject({
    proactiveDisclosure: { rules: { issued: 0, repealed: null, inForce: 12 } },
  });
  expect(found).toEqual([
    "cell-not-a-number /proactiveDisclosure/rules/repealed 约9",
    "cell-not-a-number /proactiveDisclosure/licensing/decisions 100余万",
  ]);
});

test("a remark in the next line is that of the number before it", () => {
  const { report, found } = tableTwo(
    "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n22\n（其中修订16件）\n55\n（含自然失效29件）\n235",
  );
  expect(report).toMatchObject({
    proactiveDisclosure: { rules: { issued: 22, repealed: 55, inForce: 235 } },
  });
  expect(found).toEqual([
    "cell-annotated /proactiveDisclosure/rules/issued 22（其中修订16件）",
    "cell-annotated /proactiveDisclosure/rules/repealed 55（含自然失效29件）",
  ]);
});

test("in a row of cells, a number in brackets is a cell, and no remark", () => {
  const head = "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |";
  const { report, found } = tableTwo(`${head}\n行政许可 | 1550 | (101) | 1102 |`, "2019");
  expect(report).toMatchObject({
    proactiveDisclosure: { licensing: { itemsLastYear: 1550, change: null, decisions: 1102 } },
  });
  expect(found).toEqual(["cell-not-a-number /proactiveDisclosure/licensing/change (101)"]);
});

test("numbers behind another name are not those of an empty row before it", () => {
  const { report, found } = tableTwo(
    "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n其他主动公开文件\n71\n72\n73",
  );
  expect(report).toMatchObject({
    proactiveDisclosure: { rules: { issued: null, repealed: null, inForce: null } },
  });
  expect(found).toContain("row-unknown /proactiveDisclosure 其他主动公开文件 71 72 73");
});

test("without a label, and with more empty cells than columns, the first one may not be the first", () => {
  const kinds = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计".replaceAll("\n", " |\n");
  const head = `行政复议 |\n行政诉讼 |\n||\n${kinds} |\n未经复议直接起诉 |\n复议后起诉 |\n||\n${kinds} |\n${kinds} |\n|\n|\n||`;
  const row = "15 |\n1 |\n19 |\n18 |\n53 |\n2 |\n2 |\n2 |\n2 |\n8 |\n|\n|\n|\n|\n|\n|\n|";
  const { report } = read(`四、政府信息公开行政复议、行政诉讼情况\n${head}\n${row}`, "2021");
  expect(report).toMatchObject({
    disputes: { reconsideration: { upheld: null, pending: null, total: null } },
  });
});

test("one number of several without a total is no total", () => {
  const { found } = tableTwo("信息内容\n采购项目数量\n采购总金额\n政府集中采购\n3511", "2019");
  expect(found).toEqual(["cell-not-a-number /proactiveDisclosure/procurement 3511"]);
});

test("the first label of a header may be cut like the others", () => {
  const head = "信息内容\n上一年\n项目数量\n本年增/减\n处理决定\n数量";
  const { report, found } = tableTwo(
    `信息内容\n本年新\n制作数量\n本年新\n公开数量\n对外公开\n总数量\n规章\n1\n2\n3\n第二十条第（五）项\n${head}\n行政许可\n6\n-1\n5`,
    "2019",
  );
  expect(report).toMatchObject({
    proactiveDisclosure: {
      rules: { created: 1, disclosed: 2, totalDisclosed: 3 },
      licensing: { itemsLastYear: 6, change: -1, decisions: 5 },
    },
  });
  expect(found).toEqual([]);
});

test("an added row is named by the words before its numbers, and stands where they do", () => {
  const { found } = tableTwo(
    "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n其他主动公开文件\n71\n72\n73",
  );
  expect(found).toEqual(["row-unknown /proactiveDisclosure 其他主动公开文件 71 72 73"]);
});

describe("rows of a group without their labels", () => {
  const columns = "| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |";
  const row = (label: string, number: number) => `${label} | ${number} | 0 | 0 | 0 | 0 | 0 | ${number} |`;
  const numbers = [4, 5, 6];
  const rows = (labels: readonly string[], end: string) =>
    read(
      `三、收到和处理政府信息公开申请情况\n${[columns, row("8.属于行政查询事项", 3), ...labels.map((label, at) => row(label, numbers[at] ?? 0)), end].join("\n")}`,
      "2021",
    );

  test("are told by their number, and flagged one by one", () => {
    const { report, found } = rows(
      ["（四）无法提供", "", ""],
      row("（五）不予处理 | 1.信访举报投诉类申请", 7),
    );
    expect(report).toMatchObject({
      requests: {
        outcomes: {
          unavailable: {
            notHeld: { naturalPersons: 4 },
            requiresCreation: { naturalPersons: 5 },
            stillUnclear: { naturalPersons: 6 },
          },
        },
      },
    });
    expect(found.filter((one) => one.startsWith("label-wrong /requests/outcomes/unavailable/"))).toHaveLength(
      3,
    );
  });

  test("are not told where their end is not known, or there are fewer", () => {
    const nothing = { requests: { outcomes: { unavailable: { notHeld: { naturalPersons: null } } } } };
    expect(rows(["（四）无法提供", "", ""], "").report).toMatchObject(nothing);
    expect(rows(["（四）无法提供", ""], row("（七）总计", 7)).report).toMatchObject(nothing);
  });
});

describe("text that was taken from a printed page", () => {
  const applicants = (table: string) =>
    (read(`三、收到和处理政府信息公开申请情况\n${table}`, "2021").report as { requests: Requests }).requests
      .received;
  interface Requests {
    received: {
      naturalPersons: number | null;
      organizations: Record<string, number | null>;
      total: number | null;
    };
  }

  test("a header whose upper rows stand in other lines keeps its order", () => {
    const head = `          申请人情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）        法人或其他组织
       自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计`;
    const row = "一、本年新收政府信息公开申请数量        165   63   76   55   69   58   486";
    expect(applicants(`${head}\n${row}`)).toEqual({
      naturalPersons: 165,
      organizations: {
        businesses: 63,
        researchInstitutions: 76,
        publicInterestGroups: 55,
        legalServiceProviders: 69,
        others: 58,
      },
      total: 486,
    });
  });

  test("no number is taken where a column of the page was written before the next", () => {
    const lines =
      "第二十条第（五）项\n上一年项目数量\n信息内容\n行政许可\n其他对外管理服务事项\n79\n本年增/减\n处理决定数量\n71\n-3\n89\n30\n-13\n24";
    const nothing = { itemsLastYear: null, change: null, decisions: null };
    expect(tableTwo(lines, "2019").report).toMatchObject({
      proactiveDisclosure: { licensing: nothing, otherServices: nothing },
    });
  });

  test("a number without a label is not that of a row whose label stands elsewhere", () => {
    const lines =
      "本年制发件数\n本年废止件数\n现行有效件数\n行政规范性文件\n1\n2\n3\n本年处理决定数量\n163\n本年处理决定数量\n22\n信息内容\n行政许可\n信息内容\n行政处罚\n行政强制\n76";
    expect(tableTwo(lines).report).toMatchObject({
      proactiveDisclosure: { licensing: { decisions: null }, penalties: { decisions: null } },
    });
  });

  test("a remark above its number is no cell", () => {
    const lines = `  信息内容      本年制发件数    本年废止件数   现行有效件数
  行政规范性文件             （其中修订 16 件）
                         22
                                          55
                                     （含自然失效 29 件）                         76`;
    expect(tableTwo(lines).report).toMatchObject({
      proactiveDisclosure: { normativeDocuments: { issued: null, repealed: null, inForce: null } },
    });
  });
});
