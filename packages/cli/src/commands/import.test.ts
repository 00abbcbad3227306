import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleReport, Workplace } from "../testing/workplace.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  place.put("2023.json", exampleReport("two-years/2023.json"));
  expect(place.nianbao(["render", "2023.json"]).status).toBe(0);
});
afterEach(() => place.remove());

const OTHER = ["--edition", "2019", "--year", "2020", "--organ", "某局"];

test.each(["2023.json", "2023.html"])(
  "%s is a report already: what else is said of it is not taken",
  (file) => {
    const { status, stdout, stderr } = place.nianbao(["import", file, ...OTHER]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      edition: "2021",
      year: 2023,
      organ: { name: "云溪市交通运输局" },
    });
    expect(stderr).toBe(
      "没有采用 --edition 2019：报告本身写的是“2021”。\n" +
        "没有采用 --year 2020：报告本身写的是“2023”。\n" +
        "没有采用 --organ 某局：报告本身写的是“云溪市交通运输局”。\n",
    );
  },
);

test("tables alone are read as they are said to be", () => {
  const bare = place.text("2023.html").replace(/<script type="application\/json"[\s\S]*?<\/script>/, "");
  place.put("bare.html", bare);
  const { stdout, stderr } = place.nianbao(["import", "bare.html", "--year", "2024", "--organ", "某局"]);
  expect(JSON.parse(stdout)).toMatchObject({ year: 2024, organ: { name: "某局" } });
  expect(stderr).not.toContain("没有采用");
});
