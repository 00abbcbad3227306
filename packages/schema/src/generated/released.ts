// Generated from schemas/released by "npm run generate". Do not edit.
import type { ReleasedSchema } from "../released.ts";

/** Every released schema, in the order of release. */
export const released: readonly ReleasedSchema[] = [
  {
    edition: "2019",
    version: "1.0.0",
    file: "2019/1.0.0/schema.json",
    sha256: "dd1a8d0595a7274c4f5f9b23635f9855fe4e82aef03292baaa8cfcf404e8bb88",
    attached: [
      {
        file: "2019/1.0.0/rules.json",
        sha256: "69d3f1755901363a1a8c6576dc1a9fda4e7beed9d57fa5333f52be89f575cce0",
      },
    ],
    years: { from: 2019, to: 2020 },
    status: "current",
    releasedOn: "2026-11-24",
    since: "1.0.0",
  },
  {
    edition: "2021",
    version: "1.0.0",
    file: "2021/1.0.0/schema.json",
    sha256: "43f7b8b4ae65463624bf1ee90bf0926ac07d8c92878596c2786a3b19330978bf",
    attached: [
      {
        file: "2021/1.0.0/rules.json",
        sha256: "131ef268213a5987550dff8b0c67c2ec82d03675b34c3cadbb333cd2950144cd",
      },
    ],
    years: { from: 2021 },
    status: "current",
    releasedOn: "2026-11-24",
    since: "1.0.0",
  },
];
