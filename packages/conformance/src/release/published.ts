import { join } from "node:path";
import { type ReleasedIndex, readIndex } from "@nianbao/codegen";
import { releaseTags, textAt } from "./release-tags.ts";

const INDEX = "schemas/released/index.json";

/**
 * What has been published can't be taken back: each version that a release tag of the repository lists must still be
 * there, with the same digest. Without git, or before the first release, there is nothing to hold it against.
 */
export function publishedFaults(root: string): string[] {
  const { versions } = readIndex(join(root, "schemas"));
  return releaseTags(root).flatMap((tag) =>
    indexAt(root, tag).versions.flatMap(({ edition, version, sha256 }) => {
      const now = versions.find((entry) => entry.edition === edition && entry.version === version);
      if (now?.sha256 === sha256) return [];
      return [
        `${edition}@${version} was published with ${tag}, and ${INDEX} ${now ? "gives another digest" : "no longer lists it"}`,
      ];
    }),
  );
}

function indexAt(root: string, tag: string): ReleasedIndex {
  const text = textAt(root, tag, INDEX);
  return text === "" ? { versions: [] } : JSON.parse(text);
}
