import { expect, test } from "vitest";
import { profileName, withoutPlaces } from "./profile.ts";

test("a profile is called by its name, and its version where there is one", () => {
  expect(profileName({ name: "yunxi", version: "1.0.0" })).toBe("yunxi 1.0.0");
  expect(profileName({ name: "yunxi", version: 1 })).toBe("yunxi");
});

test.each([undefined, null, "yunxi", 1, [], {}, { name: 1 }, { version: "1.0.0" }])(
  "%j names no profile",
  (stated) => {
    expect(profileName(stated)).toBeUndefined();
  },
);

test("without some places, the rest is as it was, in its order", () => {
  const report = { year: 2023, profile: { name: "yunxi" }, organ: { name: "某局", telephone: "1" } };
  const rest = withoutPlaces(report, ["/profile", "/organ/telephone", "/none/at/all"]);
  expect(JSON.stringify(rest)).toBe('{"year":2023,"organ":{"name":"某局"}}');
  expect(report.organ.telephone).toBe("1");
});
