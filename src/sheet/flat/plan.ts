import { slugOf } from "../../schema/suggest.ts";
import type { BookRow, Fault } from "../book-row.ts";
import { ended } from "../ended.ts";
import type { Addition, Plan } from "../gathered.ts";
import { oneLine } from "../gathered.ts";
import type { Data, Field, Table } from "../model.ts";
import { isWrong } from "../plan-entry.ts";
import type { ReadCell } from "../read-book.ts";
import { idsIn, type KnownIds } from "../reading.ts";
import { saidIn, settle } from "../settle.ts";
import { asTyped } from "../text.ts";
import type { ColumnMap } from "./map.ts";
import { type FlatRow, type FlatTable, sameHeading } from "./table.ts";

/** What a table comes to: what is wrong with it, and what it adds. */
export interface FlatPlan extends Plan {
  /** How many of its rows are there already. */
  readonly known: number;
}

/** What a row fills, by the keys of its fields. */
type Said = Map<string, { readonly field: Field; readonly cell: ReadCell | undefined; readonly place: string }>;

/**
 * What the rows of a table add to an assessment. A row is known by one of its columns, of which its id is made: when the table comes again, a row that
 * is there already adds nothing.
 */
export function planFlat(table: FlatTable, map: ColumnMap, tables: readonly Table[], taken: ReadonlySet<string>): FlatPlan {
  const plan = { wrong: [] as Fault[], told: [] as string[], doubts: [], added: [] as Addition[], changes: [], rows: new Map<string, BookRow>(), known: 0 };
  const ids = idsIn(tables);
  const seen = new Map<string, number>();
  const knownColumn = table.headings.findIndex((heading) => sameHeading(heading, map.knownBy));
  for (const row of table.rows) {
    const place = `${table.name}, row ${row.number}`;
    const name = asTyped(saidIn(row.cells[knownColumn]));
    const id = `${map.prefix}-${slugOf(name)}`;
    const earlier = seen.get(id);
    if (slugOf(name) === "")
      plan.wrong.push({ text: `${place}, column “${map.knownBy}” is empty, and the row is known by it. Fill it in, or take the row away.` });
    else if (earlier !== undefined)
      plan.wrong.push({ text: `${place}, column “${map.knownBy}” says “${oneLine(name)}”, as row ${earlier} does. A row is known by it: make them differ.` });
    else if (taken.has(id)) plan.known += 1;
    else planRow(row, place, id, { table, map, tables, ids }, plan);
    seen.set(id, row.number);
  }
  return plan;
}

function planRow(
  row: FlatRow,
  place: string,
  id: string,
  { table, map, tables, ids }: { readonly table: FlatTable; readonly map: ColumnMap; readonly tables: readonly Table[]; readonly ids: KnownIds },
  plan: { readonly wrong: Fault[]; readonly told: string[]; readonly added: Addition[] },
): void {
  let data: Data = {};
  const before = plan.wrong.length;
  const said = saidBy(row, place, table, map);
  const own: BookRow = { name: place, cell: (key) => said.get(key)?.place };
  const wrong = (text: string, key: string): unknown => plan.wrong.push({ text, row: own, keys: [key] });
  for (const { field, cell, place: where } of said.values()) {
    const settled = settle(field, translated(field, cell, map), ids);
    const next = "wrong" in settled ? settled : settled.text === "" ? data : field.set(data, settled.text);
    if (isWrong(next as Data)) wrong(ended(`${where} ${(next as { readonly wrong: string }).wrong}`), field.key);
    else data = next as Data;
    if (!("wrong" in settled) && settled.readAs !== undefined) plan.told.push(`${where} ${settled.readAs}.`);
    if (field.required === true && field.key !== "clauses" && !("wrong" in settled) && settled.text === "")
      wrong(`${where} is empty, and ${field.label} is needed. Fill it in, or take the row away.`, field.key);
  }
  const clauses = ((data["clauses"] ?? []) as readonly (string | { readonly clause: string })[]).map((one) => (typeof one === "string" ? one : one.clause));
  const practiceOf = (clause: string): string | undefined => tables.find(({ headings }) => headings.some((heading) => heading.clause === clause))?.practice;
  const strange = clauses.find((clause) => practiceOf(clause) === undefined);
  if (strange !== undefined)
    wrong(`${place} names “${strange}”, which is no clause. Write ids of clauses with commas between them, as t6 explain lists them.`, "clauses");
  if (plan.wrong.length > before) return;
  const practice = clauses[0] === undefined ? undefined : practiceOf(clauses[0]);
  const home = tables.find((one) => (practice === undefined ? one.what === "source" : one.practice === practice));
  if (home === undefined) return;
  if (practice === undefined)
    plan.told.push(`${place} names no clause: it becomes a source, which bears on nothing, and of which title, document and access are kept.`);
  const entry = practice === undefined ? sourceOf(data) : { ...data, verification: { level: "reported" } };
  plan.added.push({ table: home, id, data: entry, home: practice === undefined ? { to: ["sources"] } : { practice, to: ["evidence"] }, row: own });
}

/** What a row says of each field: a cell of its own, or what holds for every row. */
function saidBy(row: FlatRow, place: string, { headings }: FlatTable, { columns, always }: ColumnMap): Said {
  const said: Said = new Map(
    always.map(({ key, field, said: text }) => [key, { field, cell: { kind: "text", text }, place: `‘always’ of the map: ‘${key}’` }]),
  );
  for (const { heading, field } of columns) {
    const cell = row.cells[headings.findIndex((one) => sameHeading(one, heading))];
    if (cell !== undefined || !said.has(field.key)) said.set(field.key, { field, cell, place: `${place}, column “${heading}”` });
  }
  return said;
}

/** A cell in the words of t6, where the map says what those of the table stand for. */
function translated({ key }: Field, cell: ReadCell | undefined, { words }: ColumnMap): ReadCell | undefined {
  const ours = cell === undefined ? undefined : words.get(key)?.get(asTyped(cell.text).toLowerCase());
  return ours === undefined ? cell : { kind: "text", text: ours };
}

/** A row that names no clause, as a document that is there and bears on nothing yet. */
function sourceOf({ title, access, audience, source }: Data): Data {
  return Object.fromEntries(Object.entries({ title, ...((source ?? {}) as Data), access, audience }).filter(([, value]) => value !== undefined));
}
