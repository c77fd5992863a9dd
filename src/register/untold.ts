import { columnName } from "../language/cell-name.ts";
import { shippedMaps } from "./maps/shipped.ts";
import type { Register } from "./register.ts";

/**
 * The columns of a register of which nobody has said what they are: those that the map calls “other”, or does not name. What is not found may stand there.
 * A map that comes with t6 was made by somebody who knows the form, and its “other” is told.
 */
export function untoldColumns({ map, tables }: Register): readonly string[] {
  const isOwn = !Object.values(shippedMaps).includes(map);
  return tables.flatMap(({ columns, head, unnamed }) => [
    ...(isOwn ? columns.filter(({ field }) => field === "other").map(({ heading }) => heading) : []),
    ...head.strange.map((heading) => heading.replace(/\s+/g, " ").trim()),
    ...unnamed.map((at) => `${columnName(at)}, without a heading`),
  ]);
}
