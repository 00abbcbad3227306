import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleReport, Workplace } from "../testing/workplace.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.put("2022.json", exampleReport("two-years/2022.json"));
  place.put("2023.json", exampleReport("two-years/2023.json"));
  expect(place.nianbao(["render", "2023.json", "-o", "2023.html"]).status).toBe(0);
  // One number that cannot be read, of 规章: the page's data is gone, too, so that its tables are read.
  const page = place.text("2023.html").replace(/<script type="application\/json"[\s\S]*?<\/script>/, "");
  const cell = /(<td[^>]*id="proactiveDisclosure-rules-issued"[^>]*>)\d+(<)/;
  expect(page).toMatch(cell);
  place.put("torn.html", page.replace(cell, "$1约三件$2"));
});
afterEach(() => place.remove());

const counts = (stderr: string) => /^(.*)：读取时有 (\d+) 个错误、(\d+) 个提醒/m.exec(stderr)?.slice(1);

test.each([
  [["tidy", "torn.html"]],
  [["compare", "2022.json", "torn.html"]],
  [["rollup", "torn.html"]],
  [["rollup", "2023.json", "--own", "torn.html"]],
  [["validate", "2023.json", "--previous", "torn.html"]],
])("%j says that reading lost something, and how much", (args) => {
  const { findings } = JSON.parse(place.nianbao(["import", "torn.html", "--json"]).stdout);
  const severe = (one: string) => findings.filter(({ severity }: { severity: string }) => severity === one);
  const [errors, warnings] = [severe("error").length, severe("warning").length];
  expect(errors).toBeGreaterThan(0);
  const { stderr } = place.nianbao(args);
  expect(counts(stderr)).toEqual(["torn.html", String(errors), String(warnings)]);
  expect(place.nianbao([...args, "--quiet"]).stderr).toBe("");
});

test("what was read without a fault is not mentioned", () => {
  expect(place.nianbao(["tidy", "2022.json", "2023.html"]).stderr).toBe("");
});
