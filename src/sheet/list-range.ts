import { cellName } from "../language/cell-name.ts";
import type { DrawnSheet } from "./drawn.ts";
import { type List, listsName } from "./model.ts";

/** Where on the hidden sheet of lists a list stands: “$A$2” to “$A$5”. */
export function rangeOfList({ id, choices }: List, sheets: readonly DrawnSheet[]): { readonly sheet: string; readonly from: string; readonly to: string } {
  const heads = sheets.find(({ name }) => name === listsName)?.rows[0] ?? [];
  const column = heads.findIndex((cell) => cell?.text === id);
  const fixed = (row: number): string => cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$");
  return { sheet: listsName, from: fixed(1), to: fixed(choices.length) };
}
