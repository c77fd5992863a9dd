import type { RegisterField } from "../model/generated/schemas.ts";
import { jsonText } from "../model/orders.ts";
import { bareHeading, isBlank, textOf, tidy } from "./cells.ts";
import { fieldFacts, registerFields } from "./fields.ts";
import { lastHead } from "./head.ts";
import { splitList } from "./lists.ts";
import type { RawSheet } from "./raw-sheet.ts";
import { areAlike, partsOfOne } from "./register.ts";

/** The field that the words above a column most likely mean; undefined where that cannot be told, or it is taken. */
function fieldFor(heading: string, taken: ReadonlySet<RegisterField>): RegisterField | undefined {
  const words = bareHeading(heading).replaceAll("_", " ");
  return registerFields.find((field) => !taken.has(field) && fieldFacts[field].known.test(words));
}

/** The line that most looks like headings: of the first lines that have most cells, one with nothing but words in them. */
function headingsIn(rows: RawSheet["rows"]): readonly string[] | undefined {
  const first = rows.slice(0, lastHead).flatMap((row) => (row === undefined ? [] : [row]));
  const width = (row: (typeof first)[number]): number => row.filter((cell) => !isBlank(cell)).length;
  const widest = Math.max(0, ...first.map(width));
  if (widest < 2) return undefined;
  const head = first.find(
    (row) => width(row) >= Math.max(2, widest * 0.8) && row.every((cell) => isBlank(cell) || (typeof cell === "string" && /\p{L}/u.test(cell))),
  );
  return head?.map((cell) => tidy(textOf(cell)));
}

/** A draft of a map, made of the headings of each sheet, for somebody to go through. */
export function draftMap(
  name: string,
  sheets: readonly RawSheet[],
): { readonly map: string; readonly unknown: readonly string[] } | { readonly refusal: string } {
  const tables = sheets
    .filter(({ isHidden }) => isHidden !== true)
    .flatMap((sheet) => {
      const headings = headingsIn(sheet.rows)?.filter((heading) => heading !== "");
      return headings === undefined ? [] : [{ sheet, columns: columnsFor(headings) }];
    })
    // A sheet with lists to choose from is no table of the register, and without a reference it could not be joined to one.
    .filter(({ columns }, _, all) => all.length === 1 || columns.some(([, field]) => field === "reference"));
  if (tables.length === 0) return { refusal: "it has no line with headings" };
  const headingsOf = ({ columns }: (typeof tables)[number]): readonly string[] => columns.map(([heading]) => heading);
  for (const [at, one] of tables.entries()) {
    const alike = tables.slice(at + 1).find((other) => areAlike(headingsOf(one), headingsOf(other)));
    if (alike !== undefined) return { refusal: partsOfOne(one.sheet.name, alike.sheet.name) };
  }
  // The table with the requests comes first: the one that answers most.
  const ordered = tables.toSorted((one, other) => known(other.columns) - known(one.columns));
  const unknown = ordered.flatMap(({ columns }) => columns.flatMap(([heading, field]) => (field === undefined ? [heading] : [])));
  const lists = ordered.flatMap(({ sheet, columns }) => listsIn(sheet, columns));
  const fields = new Set(ordered.flatMap(({ columns }) => columns.flatMap(([, field]) => field ?? [])));
  return { map: written(name, ordered, lists, fields), unknown };
}

type Columns = readonly (readonly [heading: string, field: RegisterField | undefined])[];

const known = (columns: Columns): number => columns.filter(([, field]) => field !== undefined).length;

function columnsFor(headings: readonly string[]): Columns {
  const taken = new Set<RegisterField>();
  return [...new Set(headings)].map((heading) => {
    const field = fieldFor(heading, taken);
    if (field !== undefined) taken.add(field);
    return [heading, field];
  });
}

/** The fields of which a map can say how their lists are split, and that are lists as a rule. */
const listed: ReadonlySet<RegisterField> = new Set(["datasets", "people", "controller", "organisation"]);

/** The fields in whose cells lists stand, as the marks in them show: lines of their own, or semicolons. A comma alone may be part of a name. */
function listsIn({ rows }: RawSheet, columns: Columns): readonly (readonly [RegisterField, readonly string[]])[] {
  const head = rows.slice(0, lastHead).find((row) => row?.some((cell) => tidy(textOf(cell)) === columns[0]?.[0]));
  return columns.flatMap(([heading, field]) => {
    if (field === undefined || !listed.has(field)) return [];
    const at = head?.findIndex((cell) => tidy(textOf(cell)) === heading) ?? -1;
    const separators = ["\n", ";"].filter((mark) => rows.some((row) => splitList(textOf(row?.[at]), { separators: [mark] }).entries.length > 1));
    return separators.length === 0 ? [] : [[field, separators] as const];
  });
}

function written(
  name: string,
  tables: readonly { readonly sheet: RawSheet; readonly columns: Columns }[],
  lists: readonly (readonly [RegisterField, readonly string[]])[],
  fields: ReadonlySet<RegisterField>,
): string {
  const needed = (["reference", "organisation", "title"] as const).filter((field) => fields.has(field)).slice(0, 2);
  const lines = tables.flatMap(({ sheet, columns }) => [
    sheet.name === "" ? "  - columns:" : `  - sheet: ${jsonText(sheet.name)}\n    columns:`,
    ...columns.map(([heading, field]) =>
      field === undefined
        ? `      ${jsonText(heading)}: other # say what it is, or leave it`
        : `      ${jsonText(heading)}: ${field} # ${fieldFacts[field].label}`,
    ),
  ]);
  return [
    "# A draft, made of the headings: go through it. Of each column it says which field it fills; “other” is shown and not weighed.",
    `# The fields: ${registerFields.join(", ")}.`,
    `register: ${jsonText(name)}`,
    "tables:",
    ...lines,
    "# The fields that have to be filled in every row.",
    `needed: [${needed.join(", ")}]`,
    ...(lists.length === 0 ? [] : ["# What stands between the entries of a list in a cell, the surest first."]),
    ...(lists.length === 0
      ? ['# lists: { datasets: { separators: [";"] } }']
      : ["lists:", ...lists.map(([field, marks]) => `  ${field}: { separators: ${jsonText(marks)} }`)]),
    "# Where each version of a request has a row of its own: what stands before the number of the version in the reference.",
    '# versions: { mark: "-v" }',
    "",
  ].join("\n");
}
