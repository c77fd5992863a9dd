import type { ClauseResult, PracticeResult, Result } from "../../model/generated/schemas.ts";
import { conclusionCell } from "../conclusion.ts";
import { clausesText, positionPhrase } from "../position.ts";
import { setAsideText } from "../set-aside.ts";
import { dateText } from "../style/dates.ts";
import { trendWords } from "../style/scorecard.ts";
import { filled, series } from "../style/text.ts";
import type { TrendView } from "./shape.ts";

/**
 * How each practice stood on each day, oldest first. What stands as it stood is one row: a board wants to know what has changed, and the table above has
 * all of today. A practice that an earlier assessment does not have gets a dash there.
 */
export function trendOf(results: readonly Result[]): TrendView {
  const ordered = results.toSorted((a, b) => (a.assessment.as_of < b.assessment.as_of ? -1 : a.assessment.as_of > b.assessment.as_of ? 1 : 0));
  const practices = ordered.at(-1)?.practices ?? [];
  const rows = practices.map(({ id }) => ({
    id,
    cells: ordered.map((one) => {
      const then = one.practices.find((practice) => practice.id === id);
      return then === undefined ? "–" : cellText(then, then.clauses);
    }),
  }));
  const overall = ordered.map((one) => cellText(one, []));
  const same = rows.filter(({ cells }) => cells.length > 1 && new Set(cells).size === 1).map(({ id }) => id);
  const isOne = same.length === 1;
  return {
    widths: widthsFor([...rows.map(({ cells }) => cells), overall], ordered.length),
    head: ["Practice", ...ordered.map(({ assessment }) => dateText(assessment.as_of))],
    rows: [
      ...rows.filter(({ id }) => isOne || !same.includes(id)).map(({ id, cells }) => [id, ...cells]),
      ...(same.length < 2 ? [] : [[series(same), ...ordered.map((_, index) => (index < ordered.length - 1 ? trendWords.same : trendWords.above))]]),
      [ordered.at(-1)?.catalogue.principle.id ?? "", ...overall],
    ],
  };
}

/** The share of the names, at least: an id of a practice, or two. */
const narrow = 8;
/** No day has less than this part of an equal share, however little is said of it. */
const fair = 0.2;

/** The days share what the names leave, each by the longest of what is said of it. */
function widthsFor(rows: readonly (readonly string[])[], days: number): string {
  const longest = Array.from({ length: days }, (_, day) => Math.max(1, ...rows.map((cells) => cells[day]?.length ?? 0)));
  const whole = longest.reduce((sum, each) => sum + each, 0);
  const equal = (100 - narrow) / days;
  const shares = longest.map((each) => Math.floor(fair * equal + (1 - fair) * (100 - narrow) * (each / whole)));
  return [100 - shares.reduce((sum, each) => sum + each, 0), ...shares].join(" ");
}

/** Where a practice or the whole stood, what was judged, and what the position says nothing about. */
function cellText({ position, score, judgement }: Pick<PracticeResult, "position" | "score" | "judgement">, clauses: readonly ClauseResult[]): string {
  const aside = setAsideText(clauses);
  const judged = filled(trendWords.judged, { outcome: conclusionCell(judgement).toLowerCase() });
  return [positionPhrase(position, ""), ...(judgement === undefined ? [] : [judged]), metText(score), ...(aside === "" ? [] : [aside])].join("; ");
}

/** How many are met, and no more: the table above has the rest of today. */
const metText = (score: PracticeResult["score"]): string => clausesText(score).split(",")[0] ?? "";
