import type { Label } from "../form-index.ts";
import { type Leaf, leavesOf, type TableBook } from "../labels/book.ts";
import type { Gap } from "./reading.ts";

/** The rows of a form that a source does not have; where all rows of a group are missing, the group. */
export function missingRows(book: TableBook, found: ReadonlySet<Leaf>): Gap[] {
  const leaf = (label: Label) => book.leafOf.get(label) as Leaf;
  const cells = (label: Label) => cellsOfRows(leavesOf([label]).map(leaf));
  const missing = (label: Label): Gap[] => {
    if (leavesOf([label]).every((one) => !found.has(leaf(one))))
      return [{ kind: "row", path: label.path, cells: cells(label) }];
    return (label.below ?? []).flatMap(missing);
  };
  return book.table.blocks.flatMap((block) => block.rows.flatMap(missing));
}

/** Every number of some rows. */
export function cellsOfRows(leaves: readonly Leaf[]): string[] {
  return leaves.flatMap(({ cells }) => cells);
}
