import type { ComparisonDocument } from "../../model/generated/schemas.ts";
import { countText } from "../../view/style/text.ts";
import type { Appearance, Paint } from "../paint.ts";
import { printable } from "../printable.ts";
import { labelled, wrap } from "../wrap.ts";
import { pairRows } from "./editions.ts";
import { type Both, countLines, findingText, headLines, type Names, namesOf, outlinesOf, type PracticeOutline } from "./outline.ts";

/** Two assessments of the same data as a person reads them in a terminal. */
export function textComparison(document: ComparisonDocument, appearance: Appearance): string {
  const { width, paint } = appearance;
  const names = namesOf(document);
  const { withheld } = document;
  const lines = [
    ...wrap(printable(`${document.data}: two assessments`), width).map(paint.strong),
    ...headLines(document).flatMap((line) => wrap(printable(line), width)),
    "",
    ...countLines(document).flatMap((line) => wrap(line, width)),
    ...(document.editions === undefined ? [] : pairLines(document, names, paint)),
    ...outlinesOf(document).flatMap((outline) => ["", ...practiceLines(outline, names, appearance)]),
    ...(withheld === 0
      ? []
      : [
          "",
          ...wrap(`${countText(withheld, "item that is", "items that are")} recorded for internal use ${withheld === 1 ? "is" : "are"} not named here.`, width),
        ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Both editions in one table, clause by clause: where a terminal is too narrow for it, it breaks the lines. */
function pairLines(document: ComparisonDocument, { self, other }: Names, { strong }: Paint): readonly string[] {
  const rows = pairRows(document, findingText).map((row) => [row.self, row.selfState, row.other, row.otherState, row.verdict].map(printable));
  // Where all of them agree there is nothing to set side by side, and the counts have said it.
  if (rows.length === 0) return [];
  const all = [[printable(self), "", printable(other), "", ""], ...rows];
  const widths = all[0]?.map((_, at) => Math.max(...all.map((cells) => cells[at]?.length ?? 0))) ?? [];
  const lines = all.map((cells, at) => {
    const line = `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd();
    return at === 0 ? strong(line) : line;
  });
  return ["", ...lines];
}

function practiceLines({ id, title, rows, agreeing, differing, clauses }: PracticeOutline, names: Names, { width, paint }: Appearance): readonly string[] {
  const short = [names.self, names.other].map(printable);
  const room = Math.max(...short.map((name) => name.length)) + 2;
  return [
    ...labelled(`${id}  `, printable(title), width).map(paint.strong),
    ...rows.flatMap((row) => rowLines(row, short, room, width, paint)),
    ...(clauses.length === 0 ? [] : [`  Clauses: ${countText(agreeing, "agrees", "agree")}, ${countText(differing, "differs", "differ")}`]),
    ...clauses.flatMap(({ id: clause, verdict, states, why }) => [
      ...labelled(`    ${clause}  `, `${verdict}: ${states}`, width, paint.strong),
      ...why.flatMap((line) => labelled(" ".repeat(6), printable(line), width)),
    ]),
  ];
}

function rowLines(
  { what, verdict, self, other }: Both,
  [mine = "", theirs = ""]: readonly string[],
  room: number,
  width: number,
  paint: Paint,
): readonly string[] {
  const mark = { agree: paint.good, "self higher": paint.middling, "self lower": paint.middling }[verdict] ?? paint.faint;
  return [
    `  ${what}: ${mark(verdict)}`,
    ...labelled(`    ${mine.padEnd(room)}`, printable(self), width),
    ...labelled(`    ${theirs.padEnd(room)}`, printable(other), width),
  ];
}
