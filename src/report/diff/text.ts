import type { AssessmentDiff, Diff } from "../../model/generated/schemas.ts";
import type { Appearance } from "../paint.ts";
import { printable } from "../printable.ts";
import { labelled, wrap } from "../wrap.ts";
import { countsLine, noClause, practiceRows, sidesLine } from "./heading.ts";
import { type Entry, outlineOf } from "./outline.ts";
import { isQuiet, quietLine } from "./quiet.ts";

/** A diff as a person reads it in a terminal. */
export function textDiff({ assessments }: Diff, appearance: Appearance): string {
  const quiet = quietLine(assessments);
  const pages = assessments.filter((diff) => !isQuiet(diff)).map((diff) => one(diff, appearance));
  return [...pages, ...(quiet === undefined ? [] : [[quiet]])].map((lines) => `${lines.join("\n")}\n`).join("\n\n");
}

function one(diff: AssessmentDiff, appearance: Appearance): readonly string[] {
  const { width, paint } = appearance;
  const { worse, better, other, quiet } = outlineOf(diff);
  return [
    ...wrap(printable(diff.title), width).map(paint.strong),
    ...wrap(printable([`${diff.producer} · ${diff.data}`, sidesLine(diff)].join("\n")), width),
    ...wrap(countsLine(diff), width),
    ...table(diff, appearance),
    ...section("Worse", worse, appearance, paint.bad),
    ...section("Better", better, appearance, paint.good),
    ...section("Neither", other, appearance, paint.strong),
    ...(quiet.length === 0 ? [] : ["", ...quiet.flatMap((sentence) => wrap(printable(sentence), width)).map(paint.faint)]),
  ];
}

function table(diff: AssessmentDiff, { width }: Appearance): readonly string[] {
  const rows = practiceRows(diff);
  const longest = (value: (row: (typeof rows)[number]) => string) => Math.max(0, ...rows.map((row) => value(row).length));
  const [id, position] = [longest((row) => row.id), longest((row) => row.position)];
  const counted = (met: string): string => (met === noClause ? "no clause to count" : `${met} clauses met`);
  const fits = id + 2 + position + 2 + longest(({ met }) => met) + " clauses met".length <= width;
  const lines = rows.flatMap((row) =>
    fits
      ? [`${row.id.padEnd(id)}  ${row.position.padEnd(position)}  ${counted(row.met)}`]
      : labelled(`${row.id.padEnd(id)}  `, `${row.position}; ${counted(row.met)}`, width),
  );
  return lines.length === 0 ? [] : ["", ...lines];
}

const indent = "  ";

function section(title: string, entries: readonly Entry[], { width, paint }: Appearance, mark: (text: string) => string): readonly string[] {
  if (entries.length === 0) return [];
  return [
    "",
    mark(title),
    ...entries.flatMap(({ label, what, why }) => [
      ...labelled(indent, `${printable(label)}: ${printable(what)}`, width, () => indent).map((line, index) =>
        index === 0 ? bold(line, label, paint.strong) : line,
      ),
      ...(why === "" ? [] : labelled(indent + indent, printable(sentence(why)), width)),
    ]),
  ];
}

/** The label at the start of a line, marked where it stands whole on it. */
function bold(line: string, label: string, strong: (text: string) => string): string {
  const start = `${indent}${label}`;
  return line.startsWith(start) ? `${indent}${strong(label)}${line.slice(start.length)}` : line;
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]”?$/.test(first) ? first : `${first}.`;
}
