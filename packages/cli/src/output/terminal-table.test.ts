import { expect, test } from "vitest";
import { terminalTable } from "./terminal-table.ts";

test("a Chinese character takes two places, numbers stand to the right, blanks are blank", async () => {
  const table = await terminalTable({
    title: "",
    head: ["单位", "件数", "note"],
    rows: [
      ["某市教育局", 7, "a"],
      ["b", 1234, ""],
      ["", null, "c"],
    ],
  });
  expect(table).toBe(
    [
      "单位        件数  note",
      "──────────  ────  ────",
      "某市教育局     7  a",
      "b           1234",
      "                  c",
      "",
    ].join("\n"),
  );
});

test("a group stands above its rows, and is said again where the one around it is another", async () => {
  const table = await terminalTable({
    title: "",
    head: ["部分", "项目", "栏目", { title: "增减", signed: true }],
    groups: 2,
    rows: [
      ["甲", "新收", "总计", 3],
      ["甲", "新收", "其他", -1],
      ["乙", "新收", "总计", 0],
    ],
  });
  expect(table.split("\n").slice(2)).toEqual([
    "甲",
    "  新收",
    "    总计    +3",
    "    其他    -1",
    "乙",
    "  新收",
    "    总计     0",
    "",
  ]);
});

test("without rows there is the head alone", async () => {
  expect(await terminalTable({ title: "", head: ["甲", "乙"], rows: [] })).toBe("甲  乙\n──  ──\n");
});

test("what would steer the terminal shows as its picture", async () => {
  const table = await terminalTable({ title: "", head: ["甲"], rows: [["\u001b[2J\u009b\n"]] });
  expect(table).toContain("␛[2J␡␊");
});
