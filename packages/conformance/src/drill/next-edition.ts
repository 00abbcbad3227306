import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The edition of the drill, and what is new in it. */
export const NEXT = {
  edition: "2099",
  year: 2099,
  added: {
    path: "/requests/outcomes/notProcessed/automated",
    title: "6.由程序“批量”提交的申请 & <其他>",
    en: "6. Requests submitted in bulk by programs",
  },
  moved: {
    from: "/requests/outcomes/unavailable/stillUnclear",
    to: "/requests/outcomes/other/stillUnclear",
    oldTitle: "3.补正后申请内容仍不明确",
    title: "4.补正后申请内容仍不明确",
  },
} as const;

interface Node {
  title?: string;
  required: string[];
  properties: Record<string, Node>;
  const?: string;
  $id?: string;
  $defs: Record<string, Node>;
  "x-years"?: { from: number; to?: number };
  "x-rules": { code: string; sum: string[] }[];
}

/**
 * Writes the next edition the way a maintainer would: copies the folder of the newest one and edits what is in it. A row of
 * table 三 is added, one is moved, and one equation is changed. No file outside the folder is touched.
 */
export function writeNextEdition(schemas: string, base: string): void {
  const from = join(schemas, "annual-report", base);
  const to = join(schemas, "annual-report", NEXT.edition);
  cpSync(from, to, { recursive: true, filter: (path) => !/[\\/](cases|golden)$/.test(path) });
  edit(join(to, "schema.json"), changeSchema);
  for (const name of readdirSync(to).filter((file) => file.endsWith(".json") && file !== "schema.json"))
    edit(join(to, name), followMove);
  writeFileSync(join(to, "migration.json"), JSON.stringify(migrationFrom(base)));
}

function edit(file: string, change: (json: never) => unknown): void {
  if (existsSync(file))
    writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, "utf8")) as never)));
}

function changeSchema(schema: Node): Node {
  const { edition } = schema.properties;
  if (edition) edition.const = NEXT.edition;
  schema.$id = `urn:nianbao:annual-report:${NEXT.edition}:1.0.0`;
  schema["x-years"] = { from: NEXT.year };
  const version = schema.properties["schemaVersion"];
  if (version) version.const = "1.0.0";
  addRow(schema);
  moveRow(schema);
  changeEquation(schema);
  return schema;
}

function addRow(schema: Node): void {
  const { added } = NEXT;
  const [group, key] = placeOf(schema, added.path);
  group.properties[key] = {
    title: added.title,
    "x-en": added.en,
    $ref: "#/$defs/applicants",
  } as unknown as Node;
  group.required.push(key);
}

function moveRow(schema: Node): void {
  const { moved } = NEXT;
  const [group, key] = placeOf(schema, moved.from);
  const [target, newKey] = placeOf(schema, moved.to);
  target.properties[newKey] = { ...(group.properties[key] as Node), title: moved.title };
  target.required.push(newKey);
  delete group.properties[key];
  group.required = group.required.filter((name) => name !== key);
}

// 总计 of table 四 no longer counts the cases that are pending.
function changeEquation(schema: Node): void {
  const rule = schema.$defs["caseOutcomes"]?.["x-rules"].find(({ code }) => code === "disputes-total");
  if (rule) rule.sum = rule.sum.filter((path) => path !== "pending");
}

function placeOf(schema: Node, path: string): [Node, string] {
  const keys = path.split("/").slice(1);
  const key = keys.pop() as string;
  return [keys.reduce((node, name) => node.properties[name] as Node, schema), key];
}

// What stands beside the schema speaks of rows by their paths and labels.
function followMove(json: object): unknown {
  const { from, to, oldTitle, title } = NEXT.moved;
  const text = JSON.stringify(json)
    .replaceAll(from.replace("/requests/", ""), to.replace("/requests/", ""))
    .replaceAll(JSON.stringify(oldTitle), JSON.stringify(title));
  return JSON.parse(text);
}

function migrationFrom(base: string): object {
  const source = { clause: "演练", status: "customary" };
  return {
    from: base,
    moves: [
      {
        from: NEXT.moved.from,
        to: NEXT.moved.to,
        reason: { "zh-CN": "这一行移到了“其他处理”。", en: "The row moved to (6) Otherwise processed." },
        source,
      },
    ],
    additions: [
      {
        paths: [NEXT.added.path],
        reason: { "zh-CN": "新增的一行。", en: "A new row." },
        source,
      },
    ],
  };
}
