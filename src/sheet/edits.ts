import { shortId } from "../begin/short-id.ts";
import type { Edit } from "../source/edit/types.ts";
import { editsBetween } from "./difference.ts";
import type { Addition, Change } from "./gathered.ts";
import type { Data, Entry, Table, TableKind } from "./model.ts";
import { inOrder } from "./order.ts";
import { writtenAfter } from "./shared.ts";

/** The edits that make an entry say what a row says. */
export function editsFor({ table, entry, after }: Pick<Change, "table" | "entry" | "after">): readonly Edit[] {
  if (after === undefined) return [removalOf(entry)];
  if (entry.isAbsent === true) return [{ kind: "put", at: entry.at, value: inOrder(after, table.what) }];
  if (table.what === "strength") return editsBetween(entry.data["text"], after["text"], entry.at);
  const { data, shared } = entry;
  return editsBetween(shared?.written ?? data, writtenAfter(shared, data, completed(after)), entry.at);
}

const removalOf = ({ at }: Entry): Edit => ({ kind: "remove", at });

/**
 * The edits of one file in the order in which they can be made. A list of which every entry goes is taken away as a whole, before anything is put
 * at its end.
 */
export function inTurn(edits: readonly Edit[], entries: readonly Pick<Entry, "at">[]): readonly Edit[] {
  const listOf = (at: Entry["at"]): string => JSON.stringify(at.slice(0, -1));
  const removed = edits.filter((edit) => edit.kind === "remove" && typeof edit.at.at(-1) === "number").map((edit) => ("at" in edit ? edit.at : []));
  const many = (all: readonly Entry["at"][], list: string): number => all.filter((at) => listOf(at) === list).length;
  const whole = [...new Set(removed.map(listOf))].filter(
    (list) =>
      many(removed, list) ===
      many(
        entries.map(({ at }) => at),
        list,
      ),
  );
  const isInWhole = (edit: Edit): boolean => edit.kind === "remove" && typeof edit.at.at(-1) === "number" && whole.includes(listOf(edit.at));
  return [...whole.map((list): Edit => ({ kind: "remove", at: JSON.parse(list) })), ...edits.filter((edit) => !isInWhole(edit))];
}

/** An entry that is new, with an id of its own where its kind has ids, and the list that it goes to the end of. */
export function appendingOf(
  { table: { what }, id: own, data, home }: Pick<Addition, "table" | "id" | "data" | "home">,
  taken: ReadonlySet<string>,
): { readonly id: string; readonly edit: Edit } {
  const append = (entry: unknown): Edit => ({ kind: "append", to: home.to, entries: [{ data: entry }] });
  if (what === "strength") return { id: shortId(String(data["text"]), new Set()), edit: append(data["text"]) };
  const id = own ?? idFor(what, data, hasIds.has(what) ? taken : new Set());
  return hasIds.has(what)
    ? { id, edit: append(completed({ id, ...inOrder(data, what) })) }
    : { id: String(data["clause"] ?? id), edit: append(inOrder(data, what)) };
}

const idFor = (what: TableKind, data: Data, taken: ReadonlySet<string>): string =>
  shortId(String(data["title"] ?? data["text"] ?? data["clause"] ?? what), taken);

/** The id that an entry gets; without others that have one, as if no other had it. */
export const plainId = (what: TableKind, data: Data, taken: ReadonlySet<string> = new Set()): string => idFor(what, data, taken);

/** What has an id of its own in the files. */
const hasIds: ReadonlySet<Table["what"]> = new Set(["evidence", "ask", "source"]);

const untitled = "Untitled";

/** A document that is described and has no title is called as the evidence is. */
function completed(entry: Data): Data {
  const source = entry["source"];
  if (typeof source !== "object" || source === null || typeof (source as Data)["title"] === "string") return entry;
  // Without a title of its own the entry is refused for that, and the document lacks nothing besides.
  return { ...entry, source: { title: entry["title"] ?? untitled, ...source } };
}
