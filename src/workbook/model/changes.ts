import { dateText } from "../../language/dates.ts";
import { asTitle } from "../../language/quote-marks.ts";
import type { Decision } from "../../model/decision.ts";
import type { Data, Entry, Field, Table } from "../../sheet/model.ts";
import { sameData } from "../../source/edit/data.ts";
import { pagesOf, titlesIn } from "./words.ts";

/** An entry that is another in one of two states of the files, in the words of the pages. */
export interface ToldChange {
  readonly what: Table["what"];
  readonly id: string;
  /** What it is called, to begin a line. */
  readonly called: string;
  readonly deed: "added" | "changed" | "taken away";
  /** What it says and did not, question by question. */
  readonly lines: readonly { readonly key: string; readonly text: string }[];
}

/** What is otherwise in the second of two states: each entry by its title, each value by its question, the old beside the new. */
export function changesBetween(before: Decision, after: Decision): readonly ToldChange[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const titles = new Map([...titlesIn(before), ...titlesIn(after)]);
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  return keys.flatMap((key): readonly ToldChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const found = is ?? was;
    if (found === undefined || sameData(was?.entry.data ?? {}, is?.entry.data ?? {})) return [];
    const { table, entry } = found;
    const about = { what: table.what, id: entry.id, called: calledIn(table, entry, titles) };
    if (isEmpty(is)) return [{ ...about, deed: "taken away", lines: [] }];
    const lines = table.fields.flatMap((field) => lineOf(field, was?.entry.data, is?.entry.data ?? {}, titles));
    if (isEmpty(was)) return [{ ...about, deed: "added", lines }];
    // What no question asks for stands in the text of the file.
    return [{ ...about, deed: "changed", lines: lines.length > 0 ? lines : [{ key: "", text: "something that no question here asks for" }] }];
  });
}

interface Found {
  readonly table: Table;
  readonly entry: Entry;
}

const isEmpty = (found: Found | undefined): boolean => found === undefined || Object.keys(found.entry.data).length === 0;

const entriesOf = (decision: Decision): ReadonlyMap<string, Found> =>
  new Map(pagesOf(decision).flatMap((table) => table.entries.map((entry) => [`${table.what}/${entry.id}`, { table, entry }] as const)));

function lineOf(field: Field, before: Data | undefined, after: Data, titles: ReadonlyMap<string, string>): ToldChange["lines"] {
  if (field.kind.is === "shown" || field.takesAway === true || field.key === "id") return [];
  const said = (data: Data | undefined): string => (data === undefined ? "" : inWords(field, field.get(data), titles).trim());
  const [was, is] = [said(before), said(after)];
  if (was === is) return [];
  const [old, now] = around(was, is);
  const text =
    was === "" ? `“${field.label}”: “${now}”` : is === "" ? `“${field.label}”: it said “${old}”, and is empty` : `“${field.label}”: “${old}” → “${now}”`;
  return [{ key: field.key, text }];
}

/** What a field says as a page says it: days in words, entries by their titles. */
function inWords({ kind, refers }: Field, text: string, titles: ReadonlyMap<string, string>): string {
  if (kind.is === "date") return text === "" ? "" : dateText(text);
  if (refers === undefined) return text;
  return text
    .split(", ")
    .map((one) => titles.get(one) ?? one)
    .join(", ");
}

/** So much of a long text is shown on each side of where it becomes another. */
const before = 40;
const most = 160;

/** Two texts, cut to where they are not the same. */
function around(was: string, is: string): readonly [string, string] {
  let same = 0;
  while (same < Math.min(was.length, is.length) && was[same] === is[same]) same += 1;
  const from = Math.max(was.length, is.length) <= most ? 0 : Math.max(0, same - before);
  const cut = (text: string): string => `${from > 0 ? "… " : ""}${text.slice(from, from + most).trim()}${text.length > from + most ? " …" : ""}`;
  return [cut(was), cut(is)];
}

function calledIn({ what, practice }: Table, { id, data, beside }: Entry, titles: ReadonlyMap<string, string>): string {
  const own = String(data["title"] ?? data["text"] ?? id);
  switch (what) {
    case "assessment":
      return "What is said of the assessment";
    case "judgement":
      return `The judgement on ${id}`;
    case "evidence":
      return practice === undefined ? asTitle(own) : `${asTitle(own)} (${practice})`;
    case "limitation":
      return `The limitation ${asTitle(own)} of ${asTitle(titles.get(String(beside?.["evidence"])) ?? String(beside?.["evidence"]))}`;
    case "strength":
      return `The strength ${asTitle(own)}`;
    case "not_applicable":
      return `That ${id} cannot apply`;
    case "deferred":
      return `That ${id} is left to another body`;
    default:
      return `The ${what} ${asTitle(own)}`;
  }
}
