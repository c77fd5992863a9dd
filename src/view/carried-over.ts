import { withheldTitle } from "../language/naming.ts";
import { asTitle } from "../language/quote-marks.ts";
import type { CarriedOver, CarriedOverLine, PracticeResult, Result } from "../model/generated/schemas.ts";
import type { Context } from "./context.ts";
import type { CarriedOverView } from "./shape-carried.ts";
import { carriedWords } from "./style/carried-over.ts";
import { dateText } from "./style/dates.ts";
import { capitalise, filled, numberWord, sentence, sentences, series } from "./style/text.ts";
import { waitingText } from "./waiting.ts";

/** How the evidence came from the edition before: who reviewed what, what was refused and waits, for what no place was proposed, and what this edition asks beyond. */
export function carriedOverView({ result }: Context): CarriedOverView | null {
  const { carried_over: carried } = result;
  if (carried === undefined) return null;
  const { from, edition, beyond, lines, unplaced } = carried;
  return {
    text: howText(carried),
    waiting: waitingText(result),
    against: againstTexts(result),
    beyond_head: filled(carriedWords.beyond, { from: from.edition, to: edition }),
    beyond: beyond.map(sentence),
    lines: lines.map(({ title, evidence, from: clauses, to, because, state, reviewed }) => ({
      title,
      id: evidence,
      before: series(clauses),
      clause: to,
      state: carriedWords.verdicts[state],
      reviewed: reviewed === undefined ? "" : sentences(`${reviewed.by}, ${dateText(reviewed.on)}`, reviewed.note ?? ""),
      because: sentence(because),
    })),
    unplaced: unplaced.map(({ title, evidence, from: clauses, because }) => ({ title, id: evidence, before: series(clauses), because: sentence(because) })),
  };
}

/** That nobody has judged the whole; where somebody did under the edition before, that it was under that one. */
export function noOverall({ carried_over: carried }: Pick<Result, "carried_over">, plain: string): string {
  const { judged, from, edition } = carried ?? {};
  if (judged === undefined) return plain;
  return filled(carriedWords.judged, {
    by: judged.by === undefined ? "" : ` by ${judged.by}`,
    on: judged.on === undefined ? "" : ` of ${dateText(judged.on)}`,
    from: from?.edition ?? "",
    to: edition ?? "",
  });
}

/** So many items are named for which no place was proposed; of more it is said how many they are, and the record lists them. */
const fewItems = 3;

function howText({ from, edition, moved_on: on, note, lines, unplaced }: CarriedOver): string {
  const own = lines.filter((line) => line.by_hand === true);
  const proposed = lines.filter((line) => line.by_hand !== true);
  const told = sentences(linesText(proposed, carriedWords.lines, carriedWords.lines.none), linesText(own, carriedWords.by_hand, ""));
  const who = [...new Set(lines.flatMap(({ reviewed }) => reviewed?.by ?? []))];
  const left = new Map(unplaced.map(({ evidence, title }) => [evidence, asTitle(title)]));
  const reasons = [...new Set(unplaced.map(({ because }) => sentence(because)))];
  return sentences(
    filled(carriedWords.how, { from: from.edition, to: edition, on: dateText(on), note: sentence(note), lines: told }),
    who.length === 0 ? "" : filled(carriedWords.reviewers, { who: series(who) }),
    left.size === 0
      ? ""
      : filled(carriedWords.unplaced[reasons.length === 1 ? "one" : "many"], {
          items: left.size <= fewItems ? series([...left.values()]) : `${numberWord(left.size)} items`,
          reasons: reasons.join(" "),
        }),
  );
}

/** How many lines there are, and what became of them. */
function linesText(lines: readonly CarriedOverLine[], { one, many }: Readonly<Record<"one" | "many", string>>, none: string): string {
  if (lines.length === 0) return none;
  const states = (["stands", "refused", "open"] as const).flatMap((state) => {
    const count = lines.filter((line) => line.state === state).length;
    return count === 0 ? [] : [filled(carriedWords.states[state][count === 1 ? "one" : "many"], { count: numberWord(count) })];
  });
  return filled(lines.length === 1 ? one : many, { count: capitalise(numberWord(lines.length)), states: series(states) });
}

/**
 * What speaks against a practice under the edition before, and does not count here because somebody refused it or nobody has looked: with its name, who
 * said so and why. Bad news does not disappear with a move.
 * @param practice left out: against any practice
 */
export function againstTexts(result: Pick<Result, "carried_over">, practice?: PracticeResult): string[] {
  const { carried_over: carried } = result;
  if (carried === undefined) return [];
  const isMeant = ({ against, to, state }: CarriedOverLine): boolean =>
    against === true && state !== "stands" && (practice === undefined || practice.clauses.some(({ id }) => id === to));
  return carried.lines.filter(isMeant).map((line) => againstText(line, carried));
}

function againstText({ title, internal, from, to, state, reviewed }: CarriedOverLine, { from: before }: CarriedOver): string {
  const { refused, open, why, silent } = carriedWords.against;
  return filled(state === "refused" ? refused : open, {
    name: internal === true && title === withheldTitle ? capitalise(withheldTitle) : asTitle(title),
    from: series(from),
    to,
    edition: before.edition,
    by: reviewed?.by ?? "",
    on: reviewed === undefined ? "" : dateText(reviewed.on),
    why: reviewed?.note === undefined ? silent : filled(why, { note: sentence(reviewed.note) }),
  });
}
