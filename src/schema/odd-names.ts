import { type Plain, withoutQuotes } from "../diagnostics/odd-signs.ts";
import type { Pointer } from "../model/pointer.ts";
import type { FileKind } from "./kind.ts";
import { problem, type SchemaProblem } from "./problem.ts";
import { shortened } from "./words.ts";

/** Any entry of a list. */
const each = "*";

/**
 * Where something is named of which no schema says what names look like: a catalogue calls its editions as it likes, and so are files called. Saved
 * results keep to the same schemas, which may become no stricter.
 */
const places: Readonly<Record<FileKind, readonly (readonly string[])[]>> = {
  assessment: [["edition"], ["catalogue"]],
  practice: [["evidence", each, "clauses", each, "parts", each]],
  asks: [["asks", each, "raised", "edition"]],
  catalogue: [
    ["editions", each, "id"],
    ["successor", "edition"],
  ],
  crosswalk: [["edition"], ["from", "edition"], ["from", "catalogue"]],
  config: [["catalogue"], ["templates"], ["baseline"], ["extends", each]],
  baseline: [],
};

/** Names in quotation marks that no file has a use for: the plain ones of YAML were meant. */
export function oddNames(kind: FileKind, data: unknown): readonly SchemaProblem[] {
  const found: SchemaProblem[] = [];
  for (const path of places[kind]) look(data, path, [], found);
  return found;
}

function look(value: unknown, path: readonly string[], at: Pointer, found: SchemaProblem[]): void {
  const step = path[at.length];
  if (step === undefined) {
    const odd = typeof value === "string" ? withoutQuotes(value) : undefined;
    if (odd !== undefined) found.push(oddSign(String(value), odd, at));
  } else if (step !== each) {
    if (typeof value === "object" && value !== null && Object.hasOwn(value, step)) look((value as Record<string, unknown>)[step], path, [...at, step], found);
  } else if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) look(value[index], path, [...at, index], found);
}

/** Whether a place is one of those. */
export const isName = (kind: string, at: Pointer): boolean =>
  Object.hasOwn(places, kind) &&
  places[kind as FileKind].some(
    (path) => path.length === at.length && path.every((step, index) => (step === each ? typeof at[index] === "number" : step === at[index])),
  );

/** That a value is written with signs of a word processor, and how it is typed with plain ones. */
export function oddSign(value: string, { plain, sign, place }: Plain, pointer: Pointer, isText = true): SchemaProblem {
  const suggestion = !isText ? plain : sign.includes("quotation") ? `"${plain}"` : `‘${plain}’`;
  return problem("schema/odd-sign", { actual: shortened(value), sign, place, suggestion }, pointer);
}
