import { blankReport, forms } from "@nianbao/form";
import type { EditionVersions } from "@nianbao/form/upgrade";
import { describe, expect, test } from "vitest";
import { outlineOf } from "./editions.ts";
import { upgrade } from "./index.ts";
import { upgradeWith } from "./upgrade.ts";

const reason = { "zh-CN": "改由他处填写。", en: "It is reported elsewhere." };

describe.each(forms)("edition $edition", (form) => {
  const now = blankReport(form);
  const { preamble, title, ...rest } = now;
  const versions: EditionVersions = {
    edition: form.edition,
    current: form.schemaVersion,
    older: ["0.8.0", "0.9.0"],
    steps: [
      {
        to: "0.9.0",
        moves: [{ from: "/foreword", to: "/preamble" }],
        drops: [{ path: "/remark", reason }],
        additions: [{ path: "/title", blank: "", reason }],
        orders: [{ path: "", keys: Object.keys(now) }],
      },
    ],
  };
  const old = { ...rest, schemaVersion: "0.8.0", foreword: preamble, remark: "旧注" };
  const upgraded = (report: object, lang: "zh-CN" | "en" = "zh-CN") =>
    upgradeWith(report, versions, outlineOf(report), lang);

  test("an older report comes to the current version, and what was done is said", () => {
    const { report, findings } = upgraded(old);
    expect(JSON.stringify(report)).toBe(JSON.stringify({ ...now, title: "" }));
    expect(findings.map(({ code, severity, path, message }) => [code, severity, path, message])).toEqual([
      [
        "schema-upgraded",
        "info",
        "/schemaVersion",
        `模式版本：报告已由模式 0.8.0 升级到 ${form.schemaVersion}。`,
      ],
      ["not-carried", "warning", "/remark", "remark：原为 旧注，没有带入。改由他处填写。"],
      ["new-in-edition", "warning", "/title", "标题：原报告没有此项，须另行填写。改由他处填写。"],
    ]);
  });

  test("a version that asks for nothing only raises the number", () => {
    const { report, findings } = upgraded({ ...now, schemaVersion: "0.9.0" }, "en");
    expect(report).toEqual(now);
    expect(findings.map(({ message }) => message)).toEqual([
      `Schema version: the report was upgraded from 0.9.0 to ${form.schemaVersion}.`,
    ]);
  });

  test("the current version is left alone", () => {
    expect(upgrade(now)).toEqual({ report: now, findings: [] });
    expect(upgrade(now).report).toBe(now);
  });

  test("a newer version says what to install", () => {
    const newer = { ...now, schemaVersion: "99.0.0" };
    const { report, findings } = upgrade(newer);
    expect(report).toBe(newer);
    expect(findings).toEqual([
      expect.objectContaining({
        code: "unsupported-schema-version",
        variant: "newer",
        severity: "error",
        path: "/schemaVersion",
        actual: "99.0.0",
        message: expect.stringContaining("npm install @nianbao/reports@latest"),
      }),
    ]);
  });

  test.each(["0.0.1", "newest", ""])(
    "the version %j, which there never was, is not supported",
    (schemaVersion) => {
      const { findings } = upgrade({ ...now, schemaVersion });
      expect(findings).toMatchObject([{ code: "unsupported-schema-version", actual: schemaVersion }]);
      expect(findings[0]?.variant).toBeUndefined();
    },
  );

  test("without a version there is nothing to go by", () => {
    const { schemaVersion: _, ...without } = now;
    expect(upgrade(without).findings).toEqual([]);
  });
});

test("what is no report is a caller's mistake", () => {
  expect(() => upgrade(null as never)).toThrow(expect.objectContaining({ code: "not-a-report" }));
  expect(() => upgrade({ edition: "1789" } as never)).toThrow(
    expect.objectContaining({ code: "unsupported-edition" }),
  );
});
