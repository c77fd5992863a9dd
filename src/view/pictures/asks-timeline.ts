import { isAhead } from "../../assess/dates.ts";
import type { AskResult } from "../../model/generated/schemas.ts";
import { askKinds } from "../style/asks.ts";
import { dateText } from "../style/dates.ts";
import { askMarks, askNotes, inMiddle, pictureTexts } from "../style/pictures.ts";
import { filled, sentences, series } from "../style/text.ts";
import type { KeyEntry } from "./key.ts";
import type { PictureView } from "./shape.ts";
import { middleDay, reachOf } from "./time-axis.ts";
import { drawnChart, partsOf, type TimeChart, type TimeRow } from "./time-chart.ts";
import { timeMark, timeStretch } from "./time-marks.ts";

/** The asks under one heading. */
export interface TimelineGroup {
  readonly title: string;
  readonly asks: readonly TimelineAsk[];
}

/** An ask with its dates, each as exact as it is known. */
export interface TimelineAsk {
  readonly number: number;
  readonly kind: AskResult["item"]["kind"];
  readonly state: AskResult["state"];
  readonly raised?: string | undefined;
  readonly progress: readonly string[];
  readonly due?: string | undefined;
  readonly hasNoTimescale: boolean;
  readonly closed?: string | undefined;
  /** The ask that has taken its place, and when that was raised. */
  readonly replacedBy?: { readonly number: number; readonly raised?: string | undefined } | undefined;
}

/** What a timeline shows of an ask. */
export function timelineAsk(number: number, { item, state }: AskResult, successor: { number: number; ask: AskResult } | undefined): TimelineAsk {
  return {
    number,
    kind: item.kind,
    state,
    raised: item.raised?.on,
    progress: (item.progress ?? []).map(({ on }) => on),
    due: item.due,
    hasNoTimescale: item.no_specific_timescale === true,
    closed: state === "closed" ? item.closed?.on : undefined,
    replacedBy: state === "superseded" && successor !== undefined ? { number: successor.number, raised: successor.ask.item.raised?.on } : undefined,
  };
}

/** The asks as a timeline, on as many pictures as there have to be; none where no ask has a date. */
export function asksTimeline(groups: readonly TimelineGroup[], asOf: string): PictureView[] {
  const asks = groups.flatMap((group) => group.asks);
  const dates = asks.flatMap(datesOf);
  if (dates.length === 0) return [];
  const drawnOn = drawnFrom(asOf);
  const chart: TimeChart = {
    asOf,
    reach: reachOf([asOf, ...dates.map(drawnOn)]),
    groups: groups.map(({ title, asks: own }) => ({ title, rows: own.map((ask) => rowOf(ask, asOf, drawnOn)) })),
    key: keyFor(asks),
  };
  const byName = new Map(groups.flatMap(({ asks: own }) => own.map((ask) => [nameOf(ask), ask] as const)));
  return partsOf(chart).map((part) => ({
    drawing: drawnChart(part),
    text: sentences(
      filled(pictureTexts.asks, { as_of: dateText(asOf) }),
      ...part.groups.flatMap(({ title, rows }) => [
        title,
        ...rows.map(({ name }) => {
          const ask = byName.get(name);
          return ask === undefined ? name : textOf(ask);
        }),
      ]),
    ),
  }));
}

/** The day on which a date is drawn: in the middle of a month or a year, and not after the day up to which things are known unless it is ahead. */
export function drawnFrom(asOf: string): (date: string) => string {
  return (date) => {
    const day = middleDay(date);
    return isAhead(date, asOf) || day <= asOf ? day : asOf;
  };
}

function datesOf({ raised, progress, due, closed, replacedBy }: TimelineAsk): string[] {
  return [raised, ...progress, due, closed, replacedBy?.raised].filter((date) => date !== undefined);
}

const nameOf = ({ number, kind }: TimelineAsk): string => `Ask ${number}, ${askKinds[kind].toLowerCase()}`;

function rowOf(ask: TimelineAsk, asOf: string, drawnOn: (date: string) => string): TimeRow {
  const day = (date: string | undefined): string | undefined => (date === undefined ? undefined : drawnOn(date));
  const [raised, due, closed, replaced] = [day(ask.raised), day(ask.due), day(ask.closed), day(ask.replacedBy?.raised)];
  const progress = ask.progress.map(drawnOn);
  const isOver = ask.state === "closed" || ask.state === "superseded";
  const late = ask.state === "overdue" ? due : undefined;
  // What is over ends where that is known; else where the last thing is known of it. What stands goes on to the day of the evidence.
  const end = isOver ? (closed ?? replaced ?? progress.toSorted().at(-1)) : (late ?? asOf);
  const isAwaited = !isOver && due !== undefined && due > asOf;
  return {
    name: nameOf(ask),
    note: noteOf(ask),
    stretches: [
      ...(raised === undefined || end === undefined ? [] : [{ look: "plain" as const, from: raised, to: end }]),
      ...(late === undefined ? [] : [{ look: "thick" as const, from: late, to: asOf }]),
      ...(isAwaited ? [{ look: "dashed" as const, from: raised !== undefined && raised > asOf ? raised : asOf, to: due }] : []),
    ],
    marks: [
      ...(raised === undefined ? [] : [{ mark: "hollow" as const, day: raised }]),
      ...progress.map((on) => ({ mark: "tick" as const, day: on })),
      ...(due === undefined ? [] : [{ mark: "triangle" as const, day: due }]),
      ...(closed === undefined ? [] : [{ mark: "full" as const, day: closed }]),
      ...(replaced === undefined ? [] : [{ mark: "cross" as const, day: replaced }]),
    ],
  };
}

function noteOf({ state, due, hasNoTimescale, closed, replacedBy }: TimelineAsk): string {
  const date = (on: string | undefined): Record<string, string> => ({ date: dateText(on ?? "") });
  if (state === "closed") return filled(askNotes.closed, date(closed)).trim();
  if (state === "superseded") return replacedBy === undefined ? askNotes.replaced_by_another : filled(askNotes.replaced, { ask: String(replacedBy.number) });
  if (state === "overdue") return filled(askNotes.overdue, date(due));
  return due !== undefined ? filled(askNotes.open, date(due)) : hasNoTimescale ? askNotes.no_specific_timescale : askNotes.no_date;
}

function keyFor(asks: readonly TimelineAsk[]): KeyEntry[] {
  const onLine = (mark: Parameters<typeof timeMark>[0], words: string): KeyEntry => ({
    words,
    mark: (x, y, size) => timeMark(mark, x + size / 2, y + (mark === "triangle" ? 0 : mark === "tick" ? size : size / 2)),
  });
  const has = (is: (ask: TimelineAsk) => boolean, entry: KeyEntry): KeyEntry[] => (asks.some(is) ? [entry] : []);
  return [
    ...has(({ raised }) => raised !== undefined, onLine("hollow", askMarks.raised)),
    ...has(({ progress }) => progress.length > 0, onLine("tick", askMarks.progress)),
    ...has(({ due }) => due !== undefined, onLine("triangle", askMarks.due)),
    ...has(({ state }) => state === "overdue", { words: askMarks.overdue, mark: (x, y, size) => timeStretch("thick", x, x + size, y + size / 2) }),
    ...has(({ closed }) => closed !== undefined, onLine("full", askMarks.closed)),
    ...has(({ replacedBy }) => replacedBy?.raised !== undefined, onLine("cross", askMarks.replaced)),
    asOfKey(askMarks.as_of),
    ...inMiddleKey(asks.flatMap(datesOf)),
  ];
}

/** The line of the day up to which things are known. */
export const asOfKey = (words: string): KeyEntry => ({
  words,
  mark: (x, y, size) => [{ shape: "line", x1: x + size / 2, y1: y - 1, x2: x + size / 2, y2: y + size + 1, look: "dashed" }],
});

/** How a date is drawn that is no day, where there is one. */
export const inMiddleKey = (dates: readonly string[]): KeyEntry[] => (dates.some((date) => date.length < 10) ? [{ words: inMiddle }] : []);

function textOf(ask: TimelineAsk): string {
  const { raised, progress, closed } = ask;
  const parts = [
    ...(raised === undefined ? [] : [`${askMarks.raised} ${dateText(raised)}`]),
    ...(progress.length === 0 ? [] : [`${askMarks.progress} ${series(progress.map(dateText))}`]),
    closed === undefined && datesOf(ask).length === 0 ? `${noteOf(ask)}, ${pictureTexts.no_dates}` : noteOf(ask),
  ];
  return `${nameOf(ask)}: ${parts.join("; ")}`;
}
