// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import { labels } from "@nianbao/form/labels/2019";
import type { EditionChecks } from "../../checks.ts";
import { rules } from "./rules.ts";
import { areBalanced, isSound, terms } from "./sound.ts";
import { structure } from "./structure.ts";

export const checks: EditionChecks = {
  edition: "2019",
  schemaVersion: "1.0.0",
  years: { from: 2019, to: 2020 },
  publication: {
    deadline: "01-31",
    deadlines: { government: "03-31" },
    exempt: ["township"],
    source: { clause: "《中华人民共和国政府信息公开条例》第四十九条", status: "official" },
  },
  firstDeadline: 131,
  sections: [
    {
      key: "overview",
      narratives: [
        "introduction",
        "proactiveDisclosure",
        "onRequestDisclosure",
        "informationManagement",
        "platform",
        "supervision",
      ],
    },
    { key: "problemsAndImprovements", narratives: ["introduction", "problems", "improvements"] },
    { key: "otherMatters", narratives: ["narrative"] },
  ],
  numbers: {},
  labels,
  rules,
  structure,
  isSound,
  areBalanced,
  terms,
};
