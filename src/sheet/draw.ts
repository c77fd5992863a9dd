import type { DrawnCell, DrawnSheet, Rule } from "./drawn.ts";
import { keptSheet } from "./kept.ts";
import { type Entry, type Field, headOf, idLabel, listsName, startName, type Table } from "./model.ts";
import { type BookMaker, startLines } from "./start.ts";
import { cellText } from "./text.ts";

const idWidth = 28;

/** A column that is rarely filled in takes no more. */
const rareWidth = 14;

/** What a book is of, and whose words it has. */
interface BookAbout {
  readonly title: string;
  readonly mark: string;
  readonly note?: string;
  /** Who makes it; left out, the command. */
  readonly maker?: BookMaker;
}

/** A book of an assessment's tables: how it is filled in, the tables, what is chosen from, and a copy of what was exported. */
export function drawBook(tables: readonly Table[], about: BookAbout): readonly DrawnSheet[] {
  const start = startSheet(about.title, about.note, about.maker ?? "command");
  return [
    start,
    ...tables.map((table) => (table.what === "assessment" ? linesSheet(table) : tableSheet(table))),
    listsSheet(tables),
    keptSheet(tables, about.mark, start),
  ];
}

/** @param note what has to be known of the assessment before anything is filled in */
function startSheet(title: string, note: string | undefined, maker: BookMaker): DrawnSheet {
  const rows = startLines(maker).map((line): DrawnCell[] => [{ text: line.text, look: line.isHead === true ? "practice" : "prose" }]);
  return { name: startName, widths: [110], rows: [[{ text: title, look: "title" }], note === undefined ? [] : [{ text: note, look: "prose" }], ...rows] };
}

const fixed = (id: string, message: string): Rule => ({ id, isFixed: true, title: "Please leave as it is", message });
const idRule = fixed("id", "This ties the row to its entry in the files. Leave it empty in a new row.");
const headRule = fixed("head", "The words above a column say what is in it. Columns may be moved, not renamed.");
const labelRule = fixed("label", "What the line is about. Fill in the column “Value”.");
const clauseRule = fixed("clause", "What the code asks. Put evidence in the rows below.");

/** What is typed into a cell of a field, or that nothing is. */
function ruleFor({ key, label, help, kind }: Field, what: Table["what"], isThere: boolean): Rule {
  const id = `${what} ${key}`;
  if (kind.is === "shown" || (kind.is === "home" && isThere)) return fixed(kind.is === "home" ? `${id} there` : id, help);
  const dates =
    kind.is === "date"
      ? kind.needsDay
        ? " A day."
        : " A day; or a year or month, where no more is known, with an apostrophe in front: '2026 or '2026-04."
      : "";
  return { id, title: label.trim().slice(0, 31), message: `${help}${dates}`.slice(0, 250), ...(kind.is === "list" && { list: kind.list }) };
}

function cellOf(field: Field, what: Table["what"], entry: Entry | undefined): DrawnCell {
  const { text, isWhole } = entry === undefined ? { text: "", isWhole: true } : cellText(field, entry);
  const isShown = field.kind.is === "shown" || !isWhole || (field.kind.is === "home" && entry !== undefined);
  const takesDate = field.kind.is === "date";
  const isDay = takesDate && /^\d{4}-\d\d-\d\d$/.test(text);
  return { text, look: isShown ? "fixed" : "fill", rule: ruleFor(field, what, entry !== undefined), ...(takesDate && { takesDate }), ...(isDay && { isDay }) };
}

/** One entry, a line for each field. */
function linesSheet({ name, what, fields, entries }: Table): DrawnSheet {
  const head = ["Key in the file", "What", "Value", "What belongs there"].map((text): DrawnCell => ({ text, look: "head", rule: headRule }));
  const rows = fields.map((field): DrawnCell[] => [
    { text: field.key, look: "id", rule: idRule },
    { text: headOf(field), look: "fixed", rule: labelRule },
    cellOf(field, what, entries[0]),
    { text: field.help, look: "fixed", rule: labelRule },
  ]);
  return { name, widths: [30, 40, 70, 64], frozen: { rows: 1, columns: 2 }, rows: [head, ...rows] };
}

/** A row for each entry, below the clause that it is about, and room for more. */
function tableSheet({ name, what, fields, entries, headings }: Table): DrawnSheet {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const head = [
    { text: idLabel, look: "head" as const, rule: headRule },
    ...fields.map((field): DrawnCell => ({ text: headOf(field), look: field.isRare === true ? "rare" : "head", rule: headRule })),
  ];
  const row = (entry: Entry | undefined): readonly DrawnCell[] => [
    { text: entry?.id ?? "", look: "id", rule: idRule },
    ...fields.map((field) => cellOf(field, what, entry)),
  ];
  const rows = headings.flatMap(({ mark, clause, texts, ids, room }) => [
    ...(mark === "" ? [] : [headingRow(mark, texts, fields.length, clause === undefined)]),
    ...ids.map((id) => row(known.get(id))),
    ...Array.from({ length: room }, () => row(undefined)),
  ]);
  return {
    name,
    widths: [idWidth, ...fields.map(({ width, isRare }) => (isRare === true ? Math.min(width, rareWidth) : width))],
    frozen: { rows: 1, columns: 2 },
    rows: [head, ...rows],
  };
}

function headingRow(mark: string, texts: readonly string[], width: number, isPractice: boolean): readonly DrawnCell[] {
  const look = isPractice ? "practice" : "clause";
  return [mark, ...texts, ...Array.from({ length: Math.max(0, width - texts.length) }, () => "")].map((text) => ({ text, look, rule: clauseRule }));
}

/** What is chosen from, a column for each list. Its order is that of the first use. */
function listsSheet(tables: readonly Table[]): DrawnSheet {
  const all = listsIn(tables);
  const length = Math.max(0, ...all.map(({ choices }) => choices.length));
  const rows = Array.from({ length: length + 1 }, (_, row) =>
    all.map(({ id, choices }): DrawnCell => ({ text: row === 0 ? id : (choices[row - 1]?.words ?? ""), look: row === 0 ? "head" : "fixed" })),
  );
  return { name: listsName, isHidden: true, widths: all.map(() => 30), rows };
}

/** Every list that a table uses, once. */
function listsIn(tables: readonly Pick<Table, "fields">[]) {
  const lists = tables.flatMap(({ fields }) => fields.flatMap(({ kind }) => (kind.is === "list" ? [kind.list] : [])));
  return [...new Map(lists.map((list) => [list.id, list])).values()];
}
