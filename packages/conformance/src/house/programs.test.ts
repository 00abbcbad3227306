import { expect, inject, test } from "vitest";

// Tests that drive a browser, an office suite or an interpreter are skipped where there is none. Not so in CI.
test.runIf(process.env["CI"] === "true")("CI has every program that tests drive", () => {
  expect.soft(inject("chromium"), "Chromium").toBeDefined();
  expect.soft(inject("libreoffice"), "LibreOffice").toBeDefined();
  expect.soft(inject("pdftotext"), "pdftotext").toBeDefined();
  expect.soft(inject("python3"), "Python 3").toBeDefined();
});
