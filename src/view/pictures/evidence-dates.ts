import { isOver, lastDay } from "../../assess/dates.ts";
import type { EvidenceItem } from "../../model/generated/schemas.ts";
import { dateText } from "../style/dates.ts";
import { evidenceMarks, evidenceNotes, pictureTexts } from "../style/pictures.ts";
import { filled, sentences, series } from "../style/text.ts";
import { asOfKey, drawnFrom, inMiddleKey } from "./asks-timeline.ts";
import type { KeyEntry } from "./key.ts";
import type { PictureView } from "./shape.ts";
import { reachOf } from "./time-axis.ts";
import { drawnChart, partsOf, type TimeChart, type TimeRow } from "./time-chart.ts";
import { timeMark } from "./time-marks.ts";

/** An item with its dates, each as exact as it is known. */
export interface DatedItem {
  readonly title: string;
  readonly about?: string | undefined;
  readonly validUntil?: string | undefined;
  readonly reviewDue?: string | undefined;
  readonly ended?: string | undefined;
}

/** What a picture shows of an item. */
export function datedItem({ title, dates = {} }: EvidenceItem): DatedItem {
  return { title, about: dates.about, validUntil: dates.valid_until, reviewDue: dates.review_due, ended: dates.ended };
}

/** The days on which something is still to come of an item, in their order: that it lapses, ends, or is due for review. */
export function comingDays({ validUntil, reviewDue, ended }: DatedItem, asOf: string): string[] {
  return [validUntil, ended, reviewDue].flatMap((date) => (date === undefined || isOver(date, asOf) ? [] : [lastDay(date)])).toSorted();
}

/** The first of all days on which something is still to come; undefined where there is none. */
export function nextDay(items: readonly DatedItem[], asOf: string): string | undefined {
  return items.flatMap((item) => comingDays(item, asOf)).toSorted()[0];
}

/** Items that have a date: those first of which something is still to come, in the order of that, then the others by what they are about. */
export function inOrderOfDates(items: readonly DatedItem[], asOf: string): DatedItem[] {
  const rank = (item: DatedItem): string => {
    const [next] = comingDays(item, asOf);
    return next === undefined ? `1 ${item.about ?? ""}` : `0 ${next}`;
  };
  return items.filter((item) => datesOf(item).length > 0).toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

const datesOf = ({ about, validUntil, reviewDue, ended }: DatedItem): string[] => [about, validUntil, reviewDue, ended].filter((date) => date !== undefined);

/** The evidence by date, on as many pictures as there have to be; none where no item has a date. */
export function evidenceByDate(items: readonly DatedItem[], asOf: string): PictureView[] {
  const dated = inOrderOfDates(items, asOf);
  if (dated.length === 0) return [];
  const drawnOn = drawnFrom(asOf);
  const next = nextDay(dated, asOf);
  const rows = dated.map((item) => rowOf(item, asOf, next, drawnOn));
  const chart: TimeChart = {
    asOf,
    reach: reachOf([asOf, ...rows.flatMap(({ marks }) => marks.map(({ day }) => day))]),
    groups: [{ title: "", rows }],
    key: keyFor(dated),
  };
  const told = new Map(rows.map((row, at) => [row, textOf(dated[at] as DatedItem, row)]));
  return partsOf(chart).map((part) => ({
    drawing: drawnChart(part),
    text: sentences(
      filled(pictureTexts.evidence, { as_of: dateText(asOf) }),
      ...part.groups.flatMap((group) => group.rows.map((row) => told.get(row) ?? row.name)),
    ),
  }));
}

function rowOf(item: DatedItem, asOf: string, next: string | undefined, drawnOn: (date: string) => string): TimeRow {
  const { about, validUntil, reviewDue, ended } = item;
  const isNext = next !== undefined && comingDays(item, asOf)[0] === next;
  const from = about === undefined ? undefined : drawnOn(about);
  // Something counts until the end of its last day, and a review is due until then.
  const to = [...(validUntil === undefined ? [] : [lastDay(validUntil)]), ...(ended === undefined ? [] : [drawnOn(ended)])].toSorted()[0];
  return {
    name: item.title,
    note: `${isNext ? evidenceNotes.next : ""}${noteOf(item, asOf)}`,
    stretches: from === undefined || to === undefined ? [] : [{ look: "plain", from, to }],
    marks: [
      ...(from === undefined ? [] : [{ mark: "full" as const, day: from }]),
      ...(to === undefined ? [] : [{ mark: "wall" as const, day: to }]),
      ...(reviewDue === undefined ? [] : [{ mark: "triangle" as const, day: lastDay(reviewDue) }]),
    ],
  };
}

/** What comes next for an item; else what came last; else what it is about. */
function noteOf(item: DatedItem, asOf: string): string {
  const { about, validUntil, reviewDue, ended } = item;
  const said = (words: string, date: string): string => filled(words, { date: dateText(date) });
  const all = [
    ...(validUntil === undefined ? [] : [{ date: validUntil, ahead: evidenceNotes.valid_until, over: evidenceNotes.lapsed }]),
    ...(ended === undefined ? [] : [{ date: ended, ahead: evidenceNotes.ends, over: evidenceNotes.ended }]),
    ...(reviewDue === undefined ? [] : [{ date: reviewDue, ahead: evidenceNotes.review_due, over: evidenceNotes.review_was_due }]),
  ];
  const coming = all.find(({ date }) => lastDay(date) === comingDays(item, asOf)[0]);
  if (coming !== undefined) return said(coming.ahead, coming.date);
  const [past] = all;
  if (past !== undefined) return said(past.over, past.date);
  return about === undefined ? "" : said(evidenceNotes.about, about);
}

function keyFor(items: readonly DatedItem[]): KeyEntry[] {
  const entry = (mark: Parameters<typeof timeMark>[0], words: string, down = 0.5): KeyEntry => ({
    words,
    mark: (x, y, size) => timeMark(mark, x + size / 2, y + size * down),
  });
  const has = (is: (item: DatedItem) => boolean, one: KeyEntry): KeyEntry[] => (items.some(is) ? [one] : []);
  return [
    ...has(({ about }) => about !== undefined, entry("full", evidenceMarks.about)),
    ...has(({ validUntil, ended }) => validUntil !== undefined || ended !== undefined, entry("wall", evidenceMarks.counts)),
    ...has(({ reviewDue }) => reviewDue !== undefined, entry("triangle", evidenceMarks.review, 0)),
    asOfKey(evidenceMarks.as_of),
    ...inMiddleKey(items.flatMap(({ about, ended }) => [about, ended].filter((date) => date !== undefined))),
  ];
}

function textOf({ title, about }: DatedItem, { note }: TimeRow): string {
  const known = about === undefined ? "" : filled(evidenceNotes.about, { date: dateText(about) });
  return `${title}: ${series([...new Set([known, note].filter((words) => words !== ""))])}`;
}
