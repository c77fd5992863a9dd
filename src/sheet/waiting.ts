import type { BookRow } from "./book-row.ts";
import type { DrawnCell, DrawnSheet } from "./drawn.ts";
import { isFilledIn } from "./plan-away.ts";
import { saidIn } from "./settle.ts";

/** A book of the assessment as it is now, with the rows of an older one that wait in it, as somebody filled them in. */
export function withWaiting(sheets: readonly DrawnSheet[], rows: readonly BookRow[]): readonly DrawnSheet[] {
  return sheets.map((sheet) => {
    const own = rows.filter((row) => row.own?.table.name === sheet.name);
    return own.length === 0 ? sheet : { ...sheet, rows: own.reduce((lines, row) => withRow(lines, row), sheet.rows) };
  });
}

type Lines = DrawnSheet["rows"];

function withRow(lines: Lines, { own }: BookRow): Lines {
  if (own === undefined) return lines;
  const { table, cells, id, heading, was } = own;
  const changed = cells.filter(({ field, cell }) => (id === undefined || isFilledIn(field)) && field.kind.is !== "shown" && saidIn(cell) !== was(field.key));
  const isKeyed = (line: Lines[number], key: string | undefined): boolean => line[0]?.text === key;
  if (table.what === "assessment")
    return changed.reduce((so, one) => so.map((line) => (isKeyed(line, one.field.key) ? withCell(line, 2, one.cell) : line)), lines);
  const fill = (line: Lines[number]): Lines[number] =>
    changed.reduce((so, { field, cell }) => withCell(so, table.fields.findIndex(({ key }) => key === field.key) + 1, cell), line);
  if (id !== undefined) return lines.map((line) => (isKeyed(line, id) ? fill(line) : line));
  const start = heading === undefined ? 0 : lines.findIndex((line) => isKeyed(line, heading.mark));
  const marks = new Set(table.headings.map(({ mark }) => mark));
  const end = lines.findIndex((line, at) => at > start && line[0]?.text !== "" && marks.has(line[0]?.text ?? ""));
  const last = end === -1 ? lines.length : end;
  const room = lines.findIndex((line, at) => at > start && at < last && line.every((cell) => cell === undefined || cell.text === ""));
  const model = lines.find((line, at) => at > 0 && line.every((cell) => cell === undefined || cell.text === "")) ?? [];
  return room === -1 ? [...lines.slice(0, last), fill(model), ...lines.slice(last)] : lines.map((line, at) => (at === room ? fill(line) : line));
}

function withCell(line: Lines[number], column: number, cell: Parameters<typeof saidIn>[0]): Lines[number] {
  const text = saidIn(cell);
  return line.map((one, at): DrawnCell | undefined => {
    if (at !== column) return one;
    const { isDay: _, ...rest } = one ?? { text: "", look: "fill" as const };
    return { ...rest, text, ...(cell?.kind === "day" && { isDay: true }) };
  });
}
