import { expect, test } from "vitest";
import { editions, schema } from "../index.ts";
import { diffSchemas } from "./diff-schemas.ts";

// biome-ignore lint/suspicious/noExplicitAny: an edit reaches anywhere in a schema
type Json = Record<string, any>;

const count = { $ref: "#/$defs/count", "x-unit": "件" };
const row = (title: string, en: string) => ({ title, "x-en": en, $ref: "#/$defs/applicants" });
const balance = {
  code: "requests-balance",
  sum: ["received"],
  equals: ["granted", "carriedForward"],
  at: "received",
  source: { clause: "附件", status: "official" },
};
const parts = { ...balance, code: "new-balance", sum: ["people"], equals: ["total"], at: "total" };
const tiny: Json = {
  $id: "urn:tiny:1.0.0",
  title: "报告格式",
  "x-years": { from: 2030 },
  type: "object",
  required: ["schemaVersion", "preamble", "decisions", "requests"],
  properties: {
    schemaVersion: { title: "模式版本", "x-en": "Schema version", type: "string", const: "1.0.0" },
    level: { title: "层级", "x-en": "Level", type: "string", enum: ["county", "township"] },
    preamble: {
      title: "引言",
      "x-en": "Preamble",
      type: "array",
      items: { oneOf: [{ $ref: "#/$defs/paragraph" }] },
    },
    decisions: {
      title: "二、决定",
      "x-en": "II. Decisions",
      "x-section": 2,
      "x-layout": "blocks",
      type: "object",
      required: ["licensing", "penalties", "compulsion"],
      properties: {
        licensing: {
          title: "行政许可",
          "x-en": "Licensing",
          "x-group": "第五项",
          type: "integer",
          minimum: 0,
        },
        penalties: {
          title: "行政处罚",
          "x-en": "Penalties",
          "x-group": "第六项",
          type: "integer",
          minimum: 0,
        },
        compulsion: {
          title: "行政强制",
          "x-en": "Compulsion",
          "x-group": "第六项",
          type: "integer",
          minimum: 0,
        },
      },
    },
    requests: {
      title: "三、申请",
      "x-en": "III. Requests",
      "x-section": 3,
      "x-layout": "crosstab",
      "x-rules": [balance],
      type: "object",
      required: ["received", "granted", "carriedForward"],
      properties: {
        received: row("一、新收", "I. Received"),
        granted: row("（一）予以公开", "(1) Granted"),
        carriedForward: row("四、结转", "IV. Carried forward"),
      },
    },
  },
  $defs: {
    count: { type: "integer", minimum: 0, maximum: 100 },
    paragraph: {
      title: "段落",
      "x-en": "Paragraph",
      type: "object",
      required: ["text"],
      properties: { text: { title: "文字", "x-en": "Text", type: "string" } },
    },
    applicants: {
      title: "申请人情况",
      "x-en": "Applicants",
      type: "object",
      required: ["people", "total"],
      properties: {
        people: { title: "自然人", "x-en": "Natural persons", ...count },
        total: { title: "总计", "x-en": "Total", ...count },
      },
    },
  },
};

/** The tiny schema with one thing edited. */
function edited(edit: (schema: Json) => void): Json {
  const copy = structuredClone(tiny);
  edit(copy);
  return copy;
}

function changesOf(edit: (schema: Json) => void, severities?: Record<string, string>) {
  return diffSchemas(tiny, edited(edit), severities ? { severities } : {}).changes;
}

const three = ["/requests/received", "/requests/granted", "/requests/carriedForward"];
const requests = (schema: Json): Json => schema["properties"].requests;
const applicants = (schema: Json): Json => schema["$defs"].applicants;

test("a schema does not differ from itself, however it is arranged", () => {
  expect(diffSchemas(tiny, structuredClone(tiny))).toEqual({ changes: [], bump: "none" });
  const rearranged = edited((schema) => {
    schema["$id"] = "urn:tiny:1.0.1";
    schema["properties"].schemaVersion.const = "1.0.1";
    const { received } = requests(schema)["properties"];
    Object.assign(received, { ...applicants(schema), ...received });
    delete received.$ref;
    schema["$defs"] = {
      paragraph: schema["$defs"].paragraph,
      people: applicants(schema),
      count: schema["$defs"].count,
    };
    for (const row of ["granted", "carriedForward"])
      requests(schema)["properties"][row].$ref = "#/$defs/people";
  });
  expect(diffSchemas(tiny, rearranged)).toEqual({ changes: [], bump: "none" });
});

test("a label is text, named by its old and new words", () => {
  expect(changesOf((schema) => (requests(schema)["properties"].granted.title = "（一）公开"))).toEqual([
    {
      kind: "label",
      class: "text",
      path: "/requests/granted",
      paths: ["/requests/granted"],
      label: "（一）公开",
      en: "(1) Granted",
      keyword: "title",
      before: "（一）予以公开",
      after: "（一）公开",
      bump: "patch",
    },
  ]);
});

test("a label of a definition is one change with all its places", () => {
  const below = three.map((path) => `${path}/people`);
  expect(changesOf((schema) => (applicants(schema)["properties"].people["x-en"] = "Citizens"))).toEqual([
    expect.objectContaining({
      kind: "english-label",
      label: "申请人情况 / 自然人",
      en: "Applicants / Citizens",
      path: below[0],
      paths: below,
    }),
  ]);
});

test("a cell is called by its row and column", () => {
  const edit = (schema: Json) => {
    requests(schema)["properties"].received = {
      ...structuredClone(applicants(schema)),
      title: "一、新收",
      "x-en": "I. Received",
    };
    requests(schema)["properties"].received.properties.total.description = "各类之和。";
  };
  expect(changesOf(edit)).toMatchObject([
    { kind: "definition", label: "一、新收 / 总计", en: "I. Received / Total" },
  ]);
});

test.each<[string, (schema: Json) => void, object]>([
  [
    "a definition",
    (s) => (s["properties"].level.description = "所在层级。"),
    { kind: "definition", class: "text", bump: "patch" },
  ],
  [
    "the clause",
    (s) => (s["x-source"] = { clause: "x", status: "official" }),
    { kind: "clause", class: "text", path: "", label: "" },
  ],
  ["a note", (s) => (requests(s)["x-note"] = "注"), { kind: "note", class: "text", label: "三、申请" }],
  [
    "an option more",
    (s) => s["properties"].level.enum.push("national"),
    { kind: "options", class: "wider", bump: "minor" },
  ],
  [
    "an option less",
    (s) => s["properties"].level.enum.pop(),
    { kind: "options", class: "narrower", bump: "major" },
  ],
  ["any value", (s) => delete s["properties"].level.enum, { kind: "options", class: "wider" }],
  [
    "an optional field",
    (s) => (s["properties"].scope = { title: "范围", "x-en": "Scope", type: "string" }),
    { kind: "optional-added", class: "wider", label: "范围", bump: "minor" },
  ],
  [
    "a field less",
    (s) => delete s["properties"].level,
    { kind: "removed", class: "narrower", path: "/level", label: "层级", bump: "major" },
  ],
  [
    "a required field",
    (s) => s["required"].push("level"),
    { kind: "became-required", class: "narrower", bump: "major" },
  ],
  [
    "a field no longer required",
    (s) => s["required"].splice(1, 1),
    { kind: "became-optional", class: "wider", label: "引言" },
  ],
  [
    "a greater limit",
    (s) => (s["$defs"].count.maximum = 1000),
    { kind: "limit", class: "wider", before: 100, after: 1000 },
  ],
  ["a lesser limit", (s) => (s["$defs"].count.maximum = 10), { kind: "limit", class: "narrower" }],
  ["no limit", (s) => delete s["$defs"].count.minimum, { kind: "limit", class: "wider" }],
  [
    "a limit where there was none",
    (s) => (s["$defs"].count.minimum = 1),
    { kind: "limit", class: "narrower" },
  ],
  ["numbers for integers", (s) => (s["$defs"].count.type = "number"), { kind: "type", class: "wider" }],
  ["texts for integers", (s) => (s["$defs"].count.type = "string"), { kind: "type", class: "narrower" }],
  [
    "a pattern",
    (s) => (s["$defs"].paragraph.properties.text.pattern = "."),
    { kind: "pattern", class: "narrower" },
  ],
  ["a format", (s) => (s["properties"].level.format = "date"), { kind: "format", class: "narrower" }],
  ["decimals", (s) => (s["$defs"].count["x-decimals"] = 2), { kind: "decimals", class: "wider" }],
  [
    "a unit",
    (s) => (applicants(s)["properties"].total["x-unit"] = "次"),
    { kind: "unit", class: "unit", label: "申请人情况 / 总计", bump: "major" },
  ],
  ["a last year", (s) => (s["x-years"].to = 2035), { kind: "years", class: "narrower" }],
  ["an earlier first year", (s) => (s["x-years"].from = 2029), { kind: "years", class: "wider" }],
  [
    "another layout",
    (s) => (requests(s)["x-layout"] = "columns"),
    { kind: "layout", class: "moved", label: "三、申请" },
  ],
  [
    "another caption",
    (s) => (s["properties"].decisions.properties.licensing["x-group"] = "第（五）项"),
    { kind: "caption", class: "text" },
  ],
  [
    "other groups",
    (s) => (s["properties"].decisions.properties.penalties["x-group"] = "第五项"),
    { kind: "layout", class: "moved", path: "/decisions" },
  ],
  [
    "a keyword that nobody knows",
    (s) => (s["properties"].level["x-new"] = 1),
    { kind: "keyword", class: "unknown", keyword: "x-new", bump: "major" },
  ],
])("%s is one change", (_, edit, change) => {
  expect(changesOf(edit)).toEqual([expect.objectContaining(change)]);
});

test("a row added is one change, and makes earlier reports incomplete", () => {
  const edit = (schema: Json) => {
    requests(schema)["properties"].refused = row("（三）不予公开", "(3) Refused");
    requests(schema)["required"].push("refused");
  };
  expect(changesOf(edit)).toMatchObject([
    { kind: "added", class: "narrower", path: "/requests/refused", label: "（三）不予公开", bump: "major" },
  ]);
});

test("a column added is one change with a place a row", () => {
  const edit = (schema: Json) => {
    applicants(schema)["properties"].firms = { title: "商业企业", "x-en": "Businesses", ...count };
    applicants(schema)["required"].push("firms");
  };
  const paths = three.map((path) => `${path}/firms`);
  expect(changesOf(edit)).toMatchObject([{ kind: "added", label: "申请人情况 / 商业企业", paths }]);
});

test("a new block of text is wider, one less is narrower", () => {
  const edit = (schema: Json) => {
    schema["$defs"].quote = { title: "引文", "x-en": "Quotation", type: "object", properties: {} };
    schema["properties"].preamble.items.oneOf.push({ $ref: "#/$defs/quote" });
  };
  expect(changesOf(edit)).toMatchObject([
    { kind: "optional-added", class: "wider", path: "/preamble/*/quote" },
  ]);
  expect(diffSchemas(edited(edit), tiny).changes).toMatchObject([{ kind: "removed", class: "narrower" }]);
});

test("a row under another heading has moved, and is neither removed nor added", () => {
  const edit = (schema: Json) => {
    const { received, granted, carriedForward } = requests(schema)["properties"];
    const outcomes = {
      title: "三、办理结果",
      "x-en": "III. Outcomes",
      type: "object",
      required: ["granted"],
      properties: { granted },
    };
    requests(schema)["properties"] = { received, outcomes, carriedForward };
    requests(schema)["required"] = ["received", "outcomes", "carriedForward"];
  };
  expect(changesOf(edit)).toMatchObject([
    {
      kind: "moved",
      class: "moved",
      before: "/requests/granted",
      after: "/requests/outcomes/granted",
      bump: "major",
    },
    { kind: "added", path: "/requests/outcomes" },
  ]);
});

test("a renamed column has moved in its definition", () => {
  const edit = (schema: Json) => {
    const { people, total } = applicants(schema)["properties"];
    applicants(schema)["properties"] = { persons: people, total };
    applicants(schema)["required"] = ["persons", "total"];
  };
  expect(changesOf(edit)).toMatchObject([
    {
      kind: "moved",
      before: "/people",
      after: "/persons",
      label: "申请人情况 / 自然人",
      paths: three.map((path) => `${path}/persons`),
    },
  ]);
});

test("a row that goes and another that comes are no move", () => {
  const edit = (schema: Json) => {
    const { received, carriedForward } = requests(schema)["properties"];
    requests(schema)["properties"] = {
      received,
      refused: row("（三）不予公开", "(3) Refused"),
      carriedForward,
    };
    requests(schema)["required"] = ["received", "refused", "carriedForward"];
  };
  expect(changesOf(edit).map(({ kind, path }) => [kind, path])).toEqual([
    ["removed", "/requests/granted"],
    ["added", "/requests/refused"],
  ]);
});

test("another order of rows has moved them", () => {
  const edit = (schema: Json) => {
    const { received, granted, carriedForward } = requests(schema)["properties"];
    requests(schema)["properties"] = { granted, received, carriedForward };
  };
  expect(changesOf(edit)).toMatchObject([
    {
      kind: "reordered",
      class: "moved",
      path: "/requests",
      before: ["一、新收", "（一）予以公开", "四、结转"],
      after: ["（一）予以公开", "一、新收", "四、结转"],
    },
  ]);
});

test("an equation is said in the words of the form", () => {
  const stricter = (schema: Json) =>
    (requests(schema)["x-rules"][0].equals = ["granted", "previous:carriedForward"]);
  expect(changesOf(stricter)).toMatchObject([
    {
      kind: "rule-changed",
      class: "rules",
      code: "requests-balance",
      before: "一、新收 ＝ （一）予以公开 ＋ 四、结转",
      after: "一、新收 ＝ （一）予以公开 ＋ 上年的 四、结转",
      bump: "minor",
    },
  ]);
});

test.each([
  [
    "rule-added",
    (schema: Json) =>
      (applicants(schema)["x-rules"] = [
        { ...balance, code: "applicant-total", sum: ["people"], equals: ["total"], at: "total" },
      ]),
    3,
  ],
  ["rule-removed", (schema: Json) => delete requests(schema)["x-rules"], 1],
])("%s asks for a minor version", (kind, edit, places) => {
  const [change, ...others] = changesOf(edit);
  expect(change).toMatchObject({ kind, class: "rules", bump: "minor" });
  expect(change?.paths).toHaveLength(places);
  expect(others).toEqual([]);
});

const errors = { "requests-balance": "error", "new-balance": "error" };
const rules = (schema: Json): Json[] => requests(schema)["x-rules"];

test("an equation that is an error at once asks for a major version, one that is dropped does not", () => {
  const add = (schema: Json) =>
    requests(schema)["x-rules"].push({ ...balance, code: "new-balance", equals: ["granted"], at: "granted" });
  expect(changesOf(add, errors)).toMatchObject([{ kind: "rule-added", bump: "major" }]);
  expect(changesOf(add, { "new-balance": "warning" })).toMatchObject([{ bump: "minor" }]);
  expect(changesOf((schema) => delete requests(schema)["x-rules"], errors)).toMatchObject([
    { bump: "minor" },
  ]);
});

test.each<[string, (schema: Json) => void]>([
  [
    "it is asked of the totals alone",
    (s) =>
      Object.assign(rules(s)[0]!, {
        ...{ sum: ["received/total"], equals: ["granted/total", "carriedForward/total"] },
        at: "received/total",
      }),
  ],
  [
    "its sides are exchanged",
    (s) => Object.assign(rules(s)[0]!, { sum: balance.equals, equals: balance.sum }),
  ],
  ["its finding is a warning", (s) => (rules(s)[0]!["code"] = "customary")],
  [
    "it is written number by number",
    (s) =>
      requests(s)["x-rules"].splice(
        ...([0, 1] as const),
        ...["people", "total"].map((number) => ({
          ...balance,
          sum: [`received/${number}`],
          equals: [`granted/${number}`, `carriedForward/${number}`],
          at: `received/${number}`,
        })),
      ),
  ],
])("an equation of severity error asks nothing new when %s", (_, edit) => {
  const { changes, bump } = diffSchemas(tiny, edited(edit), { severities: errors });
  expect(changes).not.toEqual([]);
  expect(bump).toBe("minor");
});

// A waiver names the code and the place, and so does a program that looks for one.
test.each<[string, (schema: Json) => void]>([
  ["points elsewhere", (s) => (rules(s)[0]!["at"] = "granted")],
  ["is another error", (s) => (rules(s)[0]!["code"] = "new-balance")],
])("an equation of severity error asks for a major version when its finding %s", (_, edit) => {
  expect(diffSchemas(tiny, edited(edit), { severities: errors }).bump).toBe("major");
  expect(diffSchemas(tiny, edited(edit)).bump).toBe("minor");
});

test.each<[string, (schema: Json) => void]>([
  ["one more term", (s) => rules(s)[0]!["sum"].push("previous:carriedForward")],
  ["a term less", (s) => rules(s)[0]!["equals"].pop()],
  ["last year's number", (s) => (rules(s)[0]!["sum"] = ["previous:received"])],
  ["a place that is not there", (s) => (rules(s)[0]!["sum"] = ["nowhere"])],
  ["numbers that only some of its places asked for", (s) => (applicants(s)["x-rules"] = [parts])],
])("an equation of severity error asks something new with %s", (_, edit) => {
  const old = edited((schema) => {
    requests(schema)["x-rules"].push({ ...parts, sum: ["received/people"], equals: ["received/total"] });
  });
  const now = structuredClone(old);
  edit(now);
  expect(diffSchemas(old, now, { severities: errors }).bump).toBe("major");
});

test("what was a warning before and is an error now is new", () => {
  const warned = edited((schema) => (rules(schema)[0]!["code"] = "customary"));
  expect(diffSchemas(warned, tiny, { severities: errors }).bump).toBe("major");
});

test("the clause of an equation is text, and their order says nothing", () => {
  const clause = (schema: Json) => (requests(schema)["x-rules"][0].source.clause = "附件，表三");
  expect(changesOf(clause)).toMatchObject([{ kind: "clause", class: "text", code: "requests-balance" }]);
  const two = (first: Json, second: Json) =>
    edited((schema) => (requests(schema)["x-rules"] = [first, second]));
  const other = { ...balance, code: "other" };
  expect(diffSchemas(two(balance, other), two(other, balance)).changes).toEqual([]);
});

test("the order of the terms of a side, and that of options, is no change of what is asked", () => {
  const terms = (schema: Json) => requests(schema)["x-rules"][0].equals.reverse();
  expect(changesOf(terms, { "requests-balance": "error" })).toEqual([]);
  const options = (schema: Json) => schema["properties"].level.enum.reverse();
  expect(changesOf(options)).toMatchObject([{ kind: "options", class: "text", bump: "patch" }]);
});

test("two rows that exchange their labels have exchanged their places", () => {
  const edit = (schema: Json) => {
    const { received, granted } = requests(schema)["properties"];
    [received.title, granted.title] = [granted.title, received.title];
  };
  expect(changesOf(edit)).toMatchObject([
    { kind: "label", class: "moved", path: "/requests/received", bump: "major" },
    { kind: "label", class: "moved", path: "/requests/granted", bump: "major" },
  ]);
});

test("the version must rise as far as the farthest change", () => {
  const diff = diffSchemas(
    tiny,
    edited((schema) => {
      schema["properties"].level.title = "级别";
      schema["properties"].level.enum.push("national");
    }),
  );
  expect(diff.bump).toBe("minor");
  expect(diff.changes.map(({ bump }) => bump)).toEqual(["patch", "minor"]);
});

test.each([
  undefined,
  null,
  3,
  [],
  { properties: null, $defs: 3, required: 1, "x-rules": {} },
  JSON.parse('{"properties":{"__proto__":{"title":"x"}}}'),
])("what is no schema does not crash: %j", (value) => {
  expect(diffSchemas(value, tiny).bump).toBe("major");
  expect(diffSchemas(value, value)).toEqual({ changes: [], bump: "none" });
});

test("a definition that holds itself ends", () => {
  const schema = {
    properties: { a: { $ref: "#/$defs/a" } },
    $defs: { a: { properties: { a: { $ref: "#/$defs/a" } } } },
  };
  expect(diffSchemas(schema, schema).changes).toEqual([]);
});

test.each(editions)("the schema of $id is compared with itself", ({ id }) => {
  expect(diffSchemas(schema(id), schema(id)).changes).toEqual([]);
});

test("editions are compared, too", () => {
  const [first, last] = [editions[0]!, editions.at(-1)!];
  expect(diffSchemas(schema(first.id), schema(last.id)).bump).toBe("major");
});
