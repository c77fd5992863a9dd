import { decidingIn, type Facts } from "../../assess/deciding.ts";
import { textWidth } from "../../document/text-width.ts";
import type { Drawing, Shape } from "../../document/tree.ts";
import type { ClauseResult, Finding, PracticeResult } from "../../model/generated/schemas.ts";
import { mapWords, pictureTexts } from "../style/pictures.ts";
import { filled, sentences, series } from "../style/text.ts";
import { findingMark, findingSigns } from "./finding-marks.ts";
import { type KeyEntry, keyOf } from "./key.ts";
import { linesOf } from "./lines.ts";
import { drawingOf, type PictureView, pictureWidths, wordSize } from "./shape.ts";

type State = Finding["state"];

/** The clauses of a practice, in their order. */
export interface MapPractice {
  readonly id: string;
  readonly clauses: readonly MapClause[];
}

interface MapClause {
  readonly id: string;
  readonly state: State;
  /** Whether it decides the position of its practice, alone or with others. */
  readonly decides: boolean;
}

/** What a map shows of practices. */
export function mapOf(practices: readonly PracticeResult[], facts: Facts): MapPractice[] {
  const one = ({ id, finding }: ClauseResult, deciding: ReadonlySet<string>): MapClause => ({ id, state: finding.state, decides: deciding.has(id) });
  return practices.map((practice) => {
    const { id, clauses } = practice;
    const deciding = new Set(decidingIn(practice, facts).map((clause) => clause.id));
    return { id, clauses: clauses.map((clause) => one(clause, deciding)) };
  });
}

/** The clauses as a map: a mark for each, with its letter below, and a bar below the letter of what decides. Null where there is no clause. */
export function clauseMap(practices: readonly MapPractice[]): PictureView | null {
  const shown = practices.filter(({ clauses }) => clauses.length > 0);
  if (shown.length === 0) return null;
  const drawing = drawn(shown, pictureWidths.wide);
  return { drawing: { ...drawing, signs: signsOf(shown), narrow: drawn(shown, pictureWidths.narrow) }, text: textOf(shown) };
}

const size = 16;
const gap = 3.5;
const betweenPractices = 12;
const heading = 16;
/** From the top of the marks to the next line: mark, letter, bar. */
const rowHeight = size + 22;
const maxLines = 3;

/** Clauses of one practice that stand on one line. */
interface Stretch {
  readonly practice: string;
  readonly pitch: number;
  readonly clauses: readonly MapClause[];
  readonly width: number;
}

function drawn(practices: readonly MapPractice[], width: number): Drawing {
  const shapes: Shape[] = [];
  let [x, y, used] = [0, 0, 0];
  for (const stretch of practices.flatMap((practice) => stretchesOf(practice, width))) {
    if (x > 0 && x + stretch.width > width) [x, y, used] = [0, y + used, 0];
    const made = stretchShapes(stretch, x, y, width);
    shapes.push(...made.shapes);
    used = Math.max(used, made.height);
    x += stretch.width + betweenPractices;
  }
  const key = keyOf(keyEntries(practices), y + used + 4, width);
  return drawingOf(width, y + used + 4 + key.height, [...shapes, ...key.shapes]);
}

function stretchesOf(practice: MapPractice, width: number): Stretch[] {
  const widest = Math.max(...practice.clauses.map(({ id }) => Math.min(width - 2, textWidth(letterOf(id, practice.id), wordSize))));
  const pitch = Math.max(size + gap, widest + gap);
  const most = Math.max(1, Math.floor((width - 2) / pitch));
  const lines = Array.from({ length: Math.ceil(practice.clauses.length / most) }, (_, line) => practice.clauses.slice(line * most, (line + 1) * most));
  const named = Math.min(width, textWidth(practice.id, wordSize));
  return lines.map((clauses) => ({ practice: practice.id, pitch, clauses, width: Math.min(width, Math.max(clauses.length * pitch, named)) }));
}

/** "d" of T6.1d; the whole id where it does not begin with that of its practice. */
function letterOf(clause: string, practice: string): string {
  const rest = clause.startsWith(practice) ? clause.slice(practice.length).replace(/^[.-]/, "") : clause;
  return rest === "" ? clause : rest;
}

function stretchShapes({ practice, pitch, clauses }: Stretch, x: number, y: number, width: number): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  const names = linesOf(practice, wordSize, width, maxLines);
  names.forEach((text, at) => {
    shapes.push({ shape: "words", x, y: y + 11 + at * heading, size: wordSize, text });
  });
  const top = y + heading * names.length;
  let deepest = 1;
  clauses.forEach(({ id, state, decides }, at) => {
    const left = x + at * pitch;
    const middle = left + pitch / 2;
    shapes.push(...findingMark(state, middle - size / 2, top + 1, size));
    const letters = linesOf(letterOf(id, practice), wordSize, pitch, maxLines);
    letters.forEach((text, line) => {
      shapes.push({ shape: "words", x: middle, y: top + size + 13 + line * heading, size: wordSize, text, at: "middle" });
    });
    deepest = Math.max(deepest, letters.length);
    if (decides) shapes.push({ shape: "box", x: middle - size / 2, y: top + size + 17 + (letters.length - 1) * heading, width: size, height: 3, filled: true });
  });
  return { shapes, height: heading * names.length + rowHeight + (deepest - 1) * heading + 4 };
}

/** The findings that there are, in the order of their marks, and what the bar means. */
function keyEntries(practices: readonly MapPractice[]): KeyEntry[] {
  const clauses = practices.flatMap((practice) => practice.clauses);
  const found = (Object.keys(findingSigns) as State[]).filter((state) => clauses.some((clause) => clause.state === state));
  const states = found.map((state): KeyEntry => ({ words: mapWords[state], mark: (x, y, square) => findingMark(state, x, y, square) }));
  const bar: KeyEntry = {
    words: mapWords.decides,
    mark: (x, y, square) => [{ shape: "box", x, y: y + square / 2 - 1.5, width: square, height: 3, filled: true }],
  };
  return clauses.some(({ decides }) => decides) ? [...states, bar] : states;
}

/** "T6.1 ◧◧□, T6.2 ■□ (■ met, ◧ partly met, □ not shown)". */
function signsOf(practices: readonly MapPractice[]): string {
  const rows = practices.map(({ id, clauses }) => `${id} ${clauses.map(({ state }) => findingSigns[state]).join("")}`);
  const states = (Object.keys(findingSigns) as State[]).filter((state) => practices.some(({ clauses }) => clauses.some((clause) => clause.state === state)));
  return `${rows.join(", ")} (${states.map((state) => `${findingSigns[state]} ${mapWords[state]}`).join(", ")})`;
}

function textOf(practices: readonly MapPractice[]): string {
  const of = ({ id, clauses }: MapPractice): string => {
    const found = (Object.keys(findingSigns) as State[]).flatMap((state) => {
      const ids = clauses.filter((clause) => clause.state === state).map((clause) => clause.id);
      return ids.length === 0 ? [] : [`${series(ids)} ${mapWords[state]}`];
    });
    const deciding = clauses.filter(({ decides }) => decides).map((clause) => clause.id);
    const decide = deciding.length === 0 ? [] : [filled(pictureTexts[deciding.length === 1 ? "decides" : "decide"], { clauses: series(deciding) })];
    return `${id}: ${[...found, ...decide].join("; ")}`;
  };
  return sentences(pictureTexts.clauses, ...practices.map(of));
}
