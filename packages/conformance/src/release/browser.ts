import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/**
 * Opens a built page in a browser.
 *
 * @param browserPath - the program of a Chromium
 * @returns what the page left in `globalThis.result`, and everything that it complained of
 */
export async function runIn(
  browserPath: string,
  folder: string,
): Promise<{ result: unknown; said: string[] }> {
  const server = createServer((request, response) => {
    const file = join(folder, request.url === "/" ? "index.html" : (request.url ?? ""));
    const found = existsSync(file);
    response.writeHead(found ? 200 : 204, { "content-type": TYPES[extname(file)] ?? "text/plain" });
    response.end(found ? readFileSync(file) : "");
  }).listen(0, "127.0.0.1");
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("pageerror", (error) => said.push(error.message));
    page.on("console", (message) => said.push(message.text()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return { result: await page.evaluate("globalThis.result"), said };
  } finally {
    await browser.close();
    server.close();
  }
}
