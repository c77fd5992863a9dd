import type { DrawnCell, DrawnSheet } from "./drawn.ts";
import { keptName, startName, type Table } from "./model.ts";
import { cellText } from "./text.ts";

/*
 * A hidden sheet keeps what was exported, cell by cell. With it what somebody changed can be told from what was changed in the files
 * since: the one is written, the other stays, and where both were changed somebody has to look. It keeps the lines of the first sheet too: they hang
 * on who made the book, and on which day, so that nobody who makes it anew could tell them from what somebody wrote there.
 */

/** What stands in the first cell of such a sheet. */
const sign = "t6 sheet: what was exported. Please leave it as it is.";
const version = "1";

const key = (...parts: readonly string[]): string => JSON.stringify(parts);

/** The field under which a line of the first sheet is kept. */
const ownLine = "line";

/**
 * The hidden sheet.
 * @param start the first sheet of the same book
 */
export function keptSheet(tables: readonly Table[], mark: string, start: DrawnSheet): DrawnSheet {
  const row = (...texts: readonly string[]): readonly DrawnCell[] => texts.map((text) => ({ text, look: "fixed" }));
  const cells = tables.flatMap(({ name, entries, fields }) =>
    entries.flatMap((entry) => [
      row(name, entry.id, "", ""),
      ...fields.flatMap((field) => {
        const { text } = cellText(field, entry);
        return text === "" ? [] : [row(name, entry.id, field.key, text)];
      }),
    ]),
  );
  const lines = start.rows.flatMap(([cell], at) => (cell === undefined ? [] : [row(startName, String(at + 1), ownLine, cell.text)]));
  return { name: keptName, isHidden: true, widths: [14, 20, 20, 60], rows: [row(sign, version, mark), ...cells, ...lines] };
}

/** What was exported, as the hidden sheet has it. */
export interface Kept {
  /** The assessment that the book was made of. */
  readonly mark: string;
  /** What a cell said; empty where it said nothing. */
  readonly text: (table: string, id: string, field: string) => string;
  /** The entries that had rows, table by table. */
  readonly ids: (table: string) => readonly string[];
  /** What t6 itself wrote on the first sheet. */
  readonly own: ReadonlySet<string>;
}

/** Reads the hidden sheet; or gives why it cannot be used, as a sentence. */
export function readKept(rows: readonly (readonly string[])[] | undefined): Kept | { readonly refusal: string } {
  const [head, ...cells] = rows ?? [];
  if (head === undefined || head[0] !== sign)
    return { refusal: `It was not made by t6 sheet export, or its hidden sheet “${keptName}” is gone. Export it anew, and copy the changes into the new one.` };
  if (head[1] !== version)
    return { refusal: `It was made by another version of t6 than this one, which keeps what was exported in another way. Export it anew with this one.` };
  const texts = new Map<string, string>();
  const ids = new Map<string, string[]>();
  for (const [table = "", id = "", field = "", text = ""] of cells) {
    const known = ids.get(table);
    if (field !== "") texts.set(key(table, id, field), text);
    else if (known === undefined) ids.set(table, [id]);
    else known.push(id);
  }
  return {
    mark: head[2] ?? "",
    text: (table, id, field) => texts.get(key(table, id, field)) ?? "",
    ids: (table) => ids.get(table) ?? [],
    own: new Set(cells.flatMap(([table, , field, text = ""]) => (table === startName && field === ownLine ? [text] : []))),
  };
}
