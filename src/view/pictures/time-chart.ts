import { textWidth } from "../../document/text-width.ts";
import type { Drawing, Shape } from "../../document/tree.ts";
import { dateText } from "../style/dates.ts";
import { type KeyEntry, keyOf } from "./key.ts";
import { linesOf } from "./lines.ts";
import { drawingOf, pictureWidths, wordSize } from "./shape.ts";
import { axisOf, type Reach, type Tick } from "./time-axis.ts";
import { isOnLine, markWidth, type StretchLook, type TimeMark, timeMark, timeStretch } from "./time-marks.ts";

/** Lines of days below each other, with what happened on each. Days are exact here: whoever makes it has settled where a month is drawn. */
export interface TimeChart {
  /** The day up to which things are known. */
  readonly asOf: string;
  /** From the first day to the last, alike in every part of a picture that goes on. */
  readonly reach: Reach;
  readonly groups: readonly TimeGroup[];
  readonly key: readonly KeyEntry[];
}

interface TimeGroup {
  /** Above its lines; empty for none. */
  readonly title: string;
  readonly rows: readonly TimeRow[];
}

export interface TimeRow {
  readonly name: string;
  /** What is said of it behind the line. */
  readonly note: string;
  readonly stretches: readonly { readonly look: StretchLook; readonly from: string; readonly to: string }[];
  readonly marks: readonly { readonly mark: TimeMark; readonly day: string }[];
}

const lineHeight = 15;
const mostLines = 6;
const edge = 7;
/** Above the lines: the day up to which things are known, and the names of the ticks. */
const head = 38;

/** Where names, lines and notes stand. On a narrow page names and notes are above their line. */
interface Columns {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly nameWidth: number;
  readonly note?: { readonly left: number; readonly width: number };
}

const columnsFor = (width: number): Columns =>
  width < 480
    ? { width, left: edge, right: width - edge, nameWidth: width }
    : { width, left: 168 + edge, right: width - 170 - edge, nameWidth: 162, note: { left: width - 162, width: 162 } };

/** A chart for a page, and for a narrow one. */
export function drawnChart(chart: TimeChart): Drawing {
  return { ...drawn(chart, columnsFor(pictureWidths.wide)), narrow: drawn(chart, columnsFor(pictureWidths.narrow)) };
}

function drawn({ asOf, reach, groups, key }: TimeChart, columns: Columns): Drawing {
  const { width, left, right } = columns;
  const axis = axisOf(reach, left, right);
  const placeOf = (day: string): number => Math.min(right, Math.max(left, axis.placeOf(day)));
  const today = placeOf(asOf);
  const shapes: Shape[] = headShapes(asOf, today, axis.ticks, width);
  let y = head;
  for (const { title, rows } of groups) {
    if (title !== "") {
      const words = titleLines(title, width);
      const below = y + 4 + words.length * lineHeight;
      shapes.push(...said(words, 0, y + 14), { shape: "line", x1: 0, y1: below, x2: width, y2: below, look: "soft" });
      y += titleHeight(title, width);
    }
    const all = rows.reduce((sum, row) => sum + rowHeight(row, columns), 0);
    // The lines that run down all rows are left out where words are, and lie below the marks.
    if (columns.note !== undefined) shapes.push(...downLines(axis.ticks, today, y, y + all));
    for (const row of rows) {
      const bottom = y + rowHeight(row, columns);
      if (columns.note === undefined) shapes.push(...downLines(axis.ticks, today, bottom - track, bottom));
      shapes.push(...rowShapes(row, y, columns, placeOf));
      y = bottom;
    }
  }
  const legend = keyOf(key, y + 8, width);
  return drawingOf(width, y + 8 + legend.height, [...shapes, ...legend.shapes]);
}

/** The names of the ticks, and above them the day up to which things are known. */
function headShapes(asOf: string, today: number, ticks: readonly Tick[], width: number): Shape[] {
  const name = dateText(asOf);
  const nameWidth = textWidth(name, wordSize);
  return [
    ...said([name], Math.min(width - nameWidth, Math.max(0, today - nameWidth / 2)), 11),
    ...ticks.flatMap(({ x, words }): Shape[] => [
      { shape: "line", x1: x, y1: head - 18, x2: x, y2: head - 4, look: "soft" },
      ...(words === "" ? [] : said([words], x + 4, head - 8)),
    ]),
  ];
}

function downLines(ticks: readonly Tick[], today: number, top: number, bottom: number): Shape[] {
  return [
    ...ticks.map(({ x }): Shape => ({ shape: "line", x1: x, y1: top, x2: x, y2: bottom, look: "soft" })),
    { shape: "line", x1: today, y1: top, x2: today, y2: bottom, look: "dashed" },
  ];
}

const said = (lines: readonly string[], x: number, y: number): Shape[] =>
  lines.map((text, at): Shape => ({ shape: "words", x, y: y + at * lineHeight, size: wordSize, text }));

const titleLines = (title: string, width: number): string[] => linesOf(title, wordSize, width, mostLines);
const titleHeight = (title: string, width: number): number => titleLines(title, width).length * lineHeight + 8;

/** The words of a row: beside its line, or above it. */
function wordsOf({ name, note }: TimeRow, { nameWidth, note: column }: Columns): { names: string[]; notes: string[] } {
  if (column === undefined) return { names: linesOf(note === "" ? name : `${name}: ${note}`, wordSize, nameWidth, mostLines), notes: [] };
  return { names: linesOf(name, wordSize, nameWidth, mostLines), notes: linesOf(note, wordSize, column.width, mostLines) };
}

/** The height of a line with its marks. */
const track = 25;

function rowHeight(row: TimeRow, columns: Columns): number {
  const { names, notes } = wordsOf(row, columns);
  const words = Math.max(names.length, notes.length) * lineHeight;
  return columns.note === undefined ? words + track : Math.max(words + 8, track);
}

function rowShapes(row: TimeRow, top: number, columns: Columns, placeOf: (day: string) => number): Shape[] {
  const { names, notes } = wordsOf(row, columns);
  const y = columns.note === undefined ? top + names.length * lineHeight + 12 : top + 11;
  const stretches = row.stretches.flatMap(({ look, from, to }) => timeStretch(look, placeOf(from), placeOf(to), y));
  const onLine = apart(
    row.marks.filter(({ mark }) => isOnLine(mark)).map(({ mark, day }) => ({ mark, x: placeOf(day) })),
    columns,
  );
  const beside = row.marks.filter(({ mark }) => !isOnLine(mark)).map(({ mark, day }) => ({ mark, x: placeOf(day) }));
  return [
    ...said(names, 0, top + (columns.note === undefined ? 11 : 15)),
    ...(columns.note === undefined ? [] : said(notes, columns.note.left, top + 15)),
    ...stretches,
    ...[...onLine, ...beside].flatMap(({ mark, x }) => timeMark(mark, x, y)),
  ];
}

interface Placed {
  readonly mark: TimeMark;
  readonly x: number;
}

/** Marks on a line beside each other where their days are too near: none hides another, and their order stays. */
function apart(marks: readonly Placed[], { right }: Columns): Placed[] {
  const out: Placed[] = [];
  for (const { mark, x } of marks.toSorted((a, b) => a.x - b.x)) out.push({ mark, x: Math.max(x, (out.at(-1)?.x ?? -markWidth) + markWidth) });
  for (let [at, most] = [out.length - 1, right]; at >= 0; at -= 1) {
    const { mark, x } = out[at] as Placed;
    out[at] = { mark, x: Math.min(x, most) };
    most = Math.min(x, most) - markWidth;
  }
  return out;
}

/** As high as a picture may be, so that it stands on one page. */
const highest = Object.freeze({ wide: 800, narrow: 900 });

/** A chart in parts that each stand on one page; a group that goes on has its title again. */
export function partsOf(chart: TimeChart): TimeChart[] {
  const parts: { title: string; rows: TimeRow[] }[][] = [];
  const heights = { wide: Number.POSITIVE_INFINITY, narrow: Number.POSITIVE_INFINITY };
  for (const { title, rows } of chart.groups) {
    let isOpen = false;
    for (const row of rows) {
      const needed = (which: keyof typeof pictureWidths, withTitle: boolean): number =>
        rowHeight(row, columnsFor(pictureWidths[which])) + (withTitle && title !== "" ? titleHeight(title, pictureWidths[which]) : 0);
      const isFull = heights.wide + needed("wide", !isOpen) > highest.wide || heights.narrow + needed("narrow", !isOpen) > highest.narrow;
      if (isFull) {
        parts.push([]);
        const above = (which: keyof typeof pictureWidths): number => head + 10 + keyOf(chart.key, 0, pictureWidths[which]).height;
        [heights.wide, heights.narrow, isOpen] = [above("wide"), above("narrow"), false];
      }
      heights.wide += needed("wide", !isOpen);
      heights.narrow += needed("narrow", !isOpen);
      const part = parts.at(-1) ?? [];
      if (isOpen) part.at(-1)?.rows.push(row);
      else part.push({ title, rows: [row] });
      isOpen = true;
    }
  }
  return parts.map((groups) => ({ ...chart, groups }));
}
