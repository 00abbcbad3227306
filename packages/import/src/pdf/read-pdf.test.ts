import { createRequire } from "node:module";
import { dirname } from "node:path";
import { forms } from "@nianbao/form";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figures, values } from "../../fixtures/filled.ts";
import { differences } from "../../fixtures/judge.ts";
import { pdf, reportPdf, textAt } from "../../fixtures/pdf.ts";
import { NianbaoImportError } from "../import-error.ts";
import { readPdf } from "../pdf.ts";

const library = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const options = { cMapUrl: `${library}/cmaps/` };

describe.each(forms)("edition $edition", (form) => {
  test("every number of the ruled tables comes out as it stands, and every blank is said", async () => {
    await fc.assert(
      fc.asyncProperty(values(form, { blanks: true }), async (filled) => {
        const result = await readPdf(reportPdf(form, figures(filled)), { ...options, edition: form.edition });
        expect(differences(result, filled)).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });

  test("the title, the year and the organ are those of the first page", async () => {
    const { report } = await readPdf(
      reportPdf(form, () => "0"),
      options,
    );
    const year = form.years.from;
    expect(report).toMatchObject({
      year,
      title: `青石市${year}年政府信息公开工作年度报告`,
      organ: { name: "青石市" },
    });
  });
});

// Node reads a file into a Buffer, which the library would refuse.
test("a file that Node has read is read like any other, and left as it was", async () => {
  const bytes = Buffer.from(reportPdf(forms[0]!, () => "0"));
  const before = Buffer.from(bytes);
  const { report } = await readPdf(bytes, options);
  expect(report).toMatchObject({ organ: { name: "青石市" } });
  expect(bytes.equals(before)).toBe(true);
});

describe("what cannot be read is refused", () => {
  const code = async (bytes: Uint8Array) => {
    try {
      const { findings } = await readPdf(bytes, options);
      return findings.map((finding) => finding.code).join();
    } catch (error) {
      expect(error).toBeInstanceOf(NianbaoImportError);
      return (error as NianbaoImportError).code;
    }
  };
  const page = textAt("一、总体情况", 50, 1300);

  test("another file, a page that is no report", async () => {
    expect(await code(new Uint8Array())).toBe("not-pdf");
    expect(await code(pdf([page]))).toBe("not-a-report");
  });

  test("a file with a password", async () => {
    const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`;
    expect(await code(pdf([page], "/Encrypt 8 0 R /ID [<00> <00>]", [lock]))).toBe("encrypted");
  });

  test("a file that was cut off", async () => {
    expect(await code(pdf([page]).slice(0, 120))).toBe("damaged");
  });

  test("a file with any byte changed", async () => {
    const real = pdf([page, page]);
    await fc.assert(
      fc.asyncProperty(fc.nat(real.length - 1), fc.nat(255), async (at, byte) => {
        expect(await code(real.with(at, byte))).toBeTypeOf("string");
      }),
      { numRuns: 15 },
    );
  });
});
