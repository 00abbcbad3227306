import { find, previousNotComparableUnknown, unsupportedSchemaVersionNewer } from "@nianbao/findings";
import { expect, test } from "vitest";
import { forThisCommand } from "./for-this-command.ts";

const install = "npm install @nianbao/validator@latest";
const details = { label: "模式版本", expected: ["1.0.0"], actual: "9.0.0", install };

test.each([unsupportedSchemaVersionNewer, previousNotComparableUnknown])(
  "what has to be installed is this command: $code",
  (entry) => {
    const finding = find(entry, "/schemaVersion", details);
    const said = JSON.parse(JSON.stringify(finding).replaceAll("@nianbao/validator", "@nianbao/cli"));
    expect(forThisCommand(finding, "zh-CN")).toEqual(said);
    expect(said).not.toEqual(finding);
  },
);
