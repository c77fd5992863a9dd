import { flowNode } from "./flow.ts";
import { endOfKey, isWords, type QuickNode, type Slot, wordsNode } from "./node.ts";
import type { Rows } from "./rows.ts";
import { endOfWords } from "./scalar.ts";

/** Rows that belong together: those of one value, up to and without `to`. */
interface Stretch {
  readonly row: number;
  readonly to: number;
}

/**
 * The value that is written from an offset on, in its row or in the rows below.
 * @param around how far what it belongs to is moved in
 */
export function blockNode(rows: Rows, { row, to }: Stretch, from: number, around: number, data: unknown, key: QuickNode["key"]): QuickNode | undefined {
  const { text } = rows;
  let [at, start] = [row, from];
  while (text[start] === " ") start += 1;
  if (start >= rows.end(row) || (text[start] === "#" && text[start - 1] === " ")) {
    at += 1;
    while (at < to && rows.isIdle(at)) at += 1;
    if (at >= to) return undefined;
    start = rows.first(at);
  }
  if (isWords(data)) return wordsNode(data, start, endOfWords(rows, at, to, start, around, data), key);
  if (text[start] === "[" || text[start] === "{") return flowNode(text, start, data, key);
  if (data === null) return undefined;
  const own = { row: at, to };
  const inner = () => (Array.isArray(data) ? entriesOf(rows, own, start, data) : pairsOf(rows, own, start, data as Readonly<Record<string, unknown>>));
  return { data, start, end: undefined, key, inner: remembered(inner) };
}

/** The entries of a list with hyphens, as many as the data have. */
function entriesOf(rows: Rows, stretch: Stretch, start: number, data: readonly unknown[]): ReadonlyMap<number, Slot> | undefined {
  const column = columnOf(rows, stretch.row, start);
  const found = rowsIn(rows, stretch, column);
  if (found?.length !== data.length) return undefined;
  const slots = new Map<number, Slot>();
  for (const [index, row] of found.entries()) {
    const at = index === 0 ? start : rows.first(row);
    if (!isHyphen(rows.text, at)) return undefined;
    const own = { row, to: found[index + 1] ?? stretch.to };
    slots.set(
      index,
      remembered(() => blockNode(rows, own, at + 1, column, data[index], undefined)),
    );
  }
  return slots;
}

/** The keys of a group, the very ones that the data have, in their order. */
function pairsOf(rows: Rows, stretch: Stretch, start: number, data: Readonly<Record<string, unknown>>): ReadonlyMap<string, Slot> | undefined {
  const column = columnOf(rows, stretch.row, start);
  const names = Object.keys(data);
  // A list may start below its key without being moved in, and a bracket may close there.
  const found = rowsIn(rows, stretch, column)?.filter((row, index) => index === 0 || !isOfAbove(rows.text, rows.first(row)));
  if (found?.length !== names.length) return undefined;
  const slots = new Map<string, Slot>();
  for (const [index, row] of found.entries()) {
    const name = names[index] ?? "";
    const at = index === 0 ? start : rows.first(row);
    const end = endOfKey(rows.text, at, name);
    const colon = end === undefined ? undefined : colonAfter(rows.text, end);
    if (end === undefined || colon === undefined) return undefined;
    const own = { row, to: found[index + 1] ?? stretch.to };
    slots.set(
      name,
      remembered(() => blockNode(rows, own, colon + 1, column, data[name], [at, end])),
    );
  }
  return slots;
}

/** The rows of a stretch that are moved in just so far, the first one among them in any case; undefined where one is moved in less. */
function rowsIn(rows: Rows, { row, to }: Stretch, column: number): readonly number[] | undefined {
  const found = [row];
  for (let next = row + 1; next < to; next += 1) {
    const indent = rows.indent(next);
    if (indent > column || rows.isIdle(next)) continue;
    if (indent < column) return undefined;
    found.push(next);
  }
  return found;
}

const columnOf = (rows: Rows, row: number, offset: number): number => offset - (rows.first(row) - rows.indent(row));

const isHyphen = (text: string, at: number): boolean => text[at] === "-" && /^[ \n]?$/.test(text.charAt(at + 1));

const isOfAbove = (text: string, at: number): boolean => isHyphen(text, at) || text[at] === "]" || text[at] === "}";

function colonAfter(text: string, from: number): number | undefined {
  let at = from;
  while (text[at] === " ") at += 1;
  return text[at] === ":" && /^[ \n]?$/.test(text.charAt(at + 1)) ? at : undefined;
}

/** Like `once`, for what is found in a text. */
function remembered<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
