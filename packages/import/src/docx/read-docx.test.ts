import { forms } from "@nianbao/form";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docx, reportDocx } from "../../fixtures/docx.ts";
import { figures, values } from "../../fixtures/filled.ts";
import { differences } from "../../fixtures/judge.ts";
import { readDocx } from "../docx.ts";
import { NianbaoImportError } from "../import-error.ts";

describe.each(forms)("edition $edition", (form) => {
  test("every number of the official layout comes out as it stands, and every blank is said", () => {
    fc.assert(
      fc.property(values(form, { blanks: true }), (filled) => {
        const result = readDocx(reportDocx(form, figures(filled)), { edition: form.edition });
        expect(differences(result, filled)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

const SECTIONS = ["一、总体情况", "二、主动公开政府信息情况", "六、其他需要报告的事项"];
const body = SECTIONS.map((heading) => `<w:p><w:r><w:t>${heading}</w:t></w:r></w:p>`).join("");

test("deleted text is gone, a picture stays, and a style makes a heading", () => {
  const more = `<w:p><w:pPr><w:pStyle w:val="2"/></w:pPr><w:r><w:t>附表</w:t></w:r></w:p>
    <w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>新</w:t></w:r></w:p>
    <w:p><w:r><w:drawing><wp:docPr descr="图"/><a:blip r:embed="rId4"/></w:drawing></w:r></w:p>`;
  expect(readDocx(docx(body + more)).report?.otherMatters.narrative).toEqual([
    { type: "heading", text: "附表", level: 2 },
    { type: "paragraph", text: "新" },
    { type: "figure", src: "rId4", alt: "图" },
  ]);
});

describe("what cannot be read is refused", () => {
  const code = (bytes: Uint8Array) => {
    try {
      readDocx(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(NianbaoImportError);
      return (error as NianbaoImportError).code;
    }
    return undefined;
  };
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600));

  test("another file, an old document, one with a password", () => {
    expect(code(new Uint8Array())).toBe("not-docx");
    expect(code(zipSync({ "a.txt": strToU8("a") }))).toBe("not-docx");
    expect(code(old)).toBe("not-docx");
    const locked = Uint8Array.from([
      ...old,
      ...Array.from("EncryptedPackage").flatMap((one) => [one.charCodeAt(0), 0]),
    ]);
    expect(code(locked)).toBe("encrypted");
  });

  test("a file that was cut off, or is not well-formed", () => {
    expect(code(docx(body).slice(0, -30))).toBe("damaged");
    expect(code(docx("<w:p>"))).toBe("damaged");
  });

  test("entities that expand without end", () => {
    const entities = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(code(docx("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", entities))).toBe("damaged");
  });

  test("a small file that unpacks to a large one", () => {
    expect(code(docx(`<w:p>${" ".repeat(40_000_000)}</w:p>`))).toBe("too-large");
  });

  test("any bytes, and documents with any byte changed", () => {
    const real = docx(body);
    fc.assert(
      fc.property(fc.nat(real.length - 1), fc.nat(255), (at, byte) => {
        code(real.with(at, byte));
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void code(bytes)));
  });
});
