import { columnName } from "../language/cell-name.ts";
import type { Register } from "./register.ts";

/**
 * The columns of a register of which nobody has said what they are: those that a draft of the map left “untold”, or that the map does not name. What is not
 * found may stand there. “Other” was written by somebody who looked: it is none of the fields.
 */
export function untoldColumns({ tables }: Register): readonly string[] {
  return tables.flatMap(({ columns, head, unnamed }) => [
    ...columns.filter(({ isUntold }) => isUntold).map(({ heading }) => heading),
    ...head.strange.map((heading) => heading.replace(/\s+/g, " ").trim()),
    ...unnamed.map((at) => `${columnName(at)}, without a heading`),
  ]);
}
