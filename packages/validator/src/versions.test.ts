import { blankReport, forms } from "@nianbao/form";
import type * as Upgrade from "@nianbao/form/upgrade";
import { describe, expect, test, vi } from "vitest";
import { validate } from "./index.ts";

const reason = { "zh-CN": "因为", en: "because" };
const step = { drops: [], additions: [], orders: [] };

// As if two versions had been released before the current one, the first with the title at another path.
vi.mock("@nianbao/form/upgrade", async (original) => {
  const actual = await original<typeof Upgrade>();
  const versionsOf = (edition: unknown) => {
    const versions = actual.versionsOf(edition);
    if (!versions) return undefined;
    const steps = [
      {
        ...step,
        to: "0.9.0",
        moves: [{ from: "/heading", to: "/title" }],
        drops: [{ path: "/remark", reason }],
      },
    ];
    return { ...versions, older: ["0.8.0", "0.9.0"], steps };
  };
  return { ...actual, versionsOf };
});

describe.each(forms)("edition $edition", (form) => {
  const now = blankReport(form);
  const { title, ...rest } = now;
  const old = { ...rest, schemaVersion: "0.8.0", heading: title, remark: "旧注" };
  const codes = (report: unknown) => validate(report).findings.map(({ code, path }) => `${code} ${path}`);

  test("a report of an older version is judged as the current one, without a word", () => {
    expect(validate({ ...now, schemaVersion: "0.9.0" })).toEqual(validate(now));
  });

  test("that its places have moved is said", () => {
    expect(codes(old).filter((one) => !codes(now).includes(one))).toEqual(["schema-upgraded /schemaVersion"]);
    expect(codes(now).filter((one) => !codes(old).includes(one))).toEqual([]);
  });

  test("the report of the year before may be of an older version, too", () => {
    const previous = { ...now, schemaVersion: "0.9.0" };
    expect(validate(now, { previous })).toEqual(validate(now, { previous: now }));
  });

  test("a newer version is one clear error that says what to install, and nothing else is judged", () => {
    expect(validate({ ...now, schemaVersion: "99.1.0" }, { lang: "en" })).toEqual({
      valid: false,
      complete: expect.any(Boolean),
      consistent: true,
      findings: [
        expect.objectContaining({
          code: "unsupported-schema-version",
          variant: "newer",
          path: "/schemaVersion",
          expected: ["0.8.0", "0.9.0", form.schemaVersion],
          message: expect.stringMatching(
            /newer schema 99\.1\.0; .* Install a newer version: npm install @nianbao\/validator@latest$/,
          ),
        }),
      ],
      diagnosis: [],
    });
  });

  test.each(["0.0.1", "0.8.5", "latest"])(
    "the version %s, which there never was, is not supported",
    (schemaVersion) => {
      const [finding, ...others] = validate({ ...now, schemaVersion }).findings;
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ code: "unsupported-schema-version", actual: schemaVersion });
      expect(finding?.variant).toBeUndefined();
    },
  );
});
