import fc from "fast-check";

/** Texts that have broken writers and readers before. */
const HOSTILE: readonly string[] = [
  "",
  " ",
  " 前后有空格 ",
  "\n\n换行\r\n回车\r制表\t",
  "=cmd()|' /C calc'!A0",
  "+1",
  "-1",
  "@SUM(1)",
  "'引号",
  "12",
  "2023-01-01",
  "TRUE",
  "_x0041_ _x005F_x0041_ _xD800_",
  "<script>alert(1)</script>",
  "</script><!--",
  "&amp;&lt;",
  "]]>",
  "__proto__",
  "constructor",
  "\u0000\u0001\u000b\u001f\u007f\u0085",
  "\ufffe\uffff\ufeff",
  "\ud800",
  "\udc00单独的代理项\ud83d",
  "😀👨‍👩‍👧",
  "\u2028\u2029",
  "段落",
  "主动公开",
  "续行",
  "a".repeat(40_000),
  "长".repeat(3_000),
];

/** Any text at all: ordinary, hostile, of single code units. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: codeUnits() },
);

function codeUnits(): fc.Arbitrary<string> {
  const unit = fc.integer({ min: 0, max: 0xffff });
  return fc.array(unit, { maxLength: 30 }).map((units) => String.fromCharCode(...units));
}
