import { readXml } from "./xml.ts";

/** Where the pictures of a document are, by the id that it gives them. */
export function relationsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (xml === "") return targets;
  readXml(xml, {
    open: (_, { Id: id, Target: target }) => {
      if (id !== undefined && target !== undefined) targets.set(id, target);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}
