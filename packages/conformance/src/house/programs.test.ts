import { expect, inject, test } from "vitest";

// Tests that drive a browser or an office suite are skipped where there is none. Not so in CI.
test.runIf(process.env["CI"] === "true")("CI has every program that tests drive", () => {
  expect.soft(inject("chromium"), "Chromium").toBeDefined();
  expect.soft(inject("libreoffice"), "LibreOffice").toBeDefined();
  expect.soft(inject("pdftotext"), "pdftotext").toBeDefined();
});
