// Generated from schemas/annual-report by "npm run generate". Do not edit.
import { statements as statements2019 } from "./2019/statements.ts";
import { statements as statements2021 } from "./2021/statements.ts";
import type { EditionText } from "../text/edition-text.ts";

/** What is known of the text of every edition. */
export const texts: Readonly<Record<string, EditionText | undefined>> = {
  "2019": {
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
    statements: statements2019,
  },
  "2021": {
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
    statements: statements2021,
  },
};
