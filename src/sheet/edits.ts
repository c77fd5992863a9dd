import { shortId } from "../begin/short-id.ts";
import type { Edit } from "../source/edit/types.ts";
import { editsBetween } from "./difference.ts";
import type { Addition, Change } from "./gathered.ts";
import type { Data, Table } from "./model.ts";

/** Where an entry of a kind goes that is new. */
const lists = { assessment: "", evidence: "evidence", ask: "asks", source: "sources" } as const;

/** The edits that make an entry say what a row says. */
export function editsFor({ entry, after }: Change): readonly Edit[] {
  return editsBetween(entry.data, completed(after), entry.at);
}

/** An entry that is new, with an id of its own, and the list that it goes to the end of. */
export function appendingOf({ table, data }: Addition, taken: ReadonlySet<string>): { readonly id: string; readonly edit: Edit } {
  const id = shortId(String(data[table.what === "ask" ? "text" : "title"] ?? table.what), taken);
  return { id, edit: { kind: "append", to: [lists[table.what]], entries: [{ data: completed({ id, ...inOrder(data, table.what) }) }] } };
}

/** A document that is described and has no title is called as the evidence is. */
function completed(entry: Data): Data {
  const source = entry["source"];
  if (typeof source !== "object" || source === null || typeof (source as Data)["title"] === "string" || entry["title"] === undefined) return entry;
  return { ...entry, source: { title: entry["title"], ...source } };
}

/** In which order the keys of an entry stand, as everywhere else in the files. */
const orders: Readonly<Record<Table["what"], readonly string[]>> = {
  assessment: [],
  evidence: "title clauses kind statement state stance severity said_by speaker verification access source dates limitations audience".split(" "),
  ask: "kind clauses text outcome how owner due no_specific_timescale status raised accepted_by".split(" "),
  source: "title publisher reference url access audience published accessed".split(" "),
};

function inOrder(data: Data, what: Table["what"]): Data {
  const keys = new Set([...orders[what], ...Object.keys(data)]);
  return Object.fromEntries([...keys].flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]] as const])));
}
