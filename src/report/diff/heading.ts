import type { AssessmentDiff, DiffSide, PracticeDiff, PracticeSide } from "../../model/generated/schemas.ts";
import { dateText } from "../../view/style/dates.ts";
import { countText } from "../../view/style/text.ts";
import { positionWords } from "../words.ts";
import { acrossText, isAcross } from "./across.ts";

/** "as of 22 April 2016 → as of 31 December 2019", and what else the two sides do not have in common. */
export function sidesLine({ old, new: now, status }: AssessmentDiff): string {
  if (old === undefined || now === undefined) {
    const only = old ?? now;
    return only === undefined ? "" : `${status}: ${only.name}, as of ${dateText(only.as_of)}`;
  }
  const apart = (value: (side: DiffSide) => string): string => (value(old) === value(now) ? value(now) : `${value(old)} → ${value(now)}`);
  return [
    apart(({ as_of }) => `as of ${dateText(as_of)}`),
    apart(({ edition }) => `edition ${edition}`),
    apart(({ profile }) => `${profile} assurance profile`),
    ...(old.rules_version === now.rules_version ? [] : [apart(({ rules_version }) => `rules ${rules_version}`)]),
  ].join(" · ");
}

/** "10 changes: 2 for the worse, 5 for the better, 3 neither." */
export function countsLine(diff: AssessmentDiff): string {
  const { counts, status } = diff;
  if (isAcross(diff)) return acrossText(diff);
  if (status === "added") return "A new assessment.";
  if (status === "removed") return "The assessment is gone.";
  const { worse, better, other } = counts;
  if (worse + better + other === 0) return counts.causes === 0 ? "Nothing changed." : "Nothing stands differently.";
  const said = [
    ...(worse > 0 ? [`${worse} for the worse`] : []),
    ...(better > 0 ? [`${better} for the better`] : []),
    ...(other > 0 ? [`${other} neither`] : []),
  ];
  return `${countText(worse + better + other, "change", "changes")}: ${said.join(", ")}.`;
}

/** One practice on both sides, in words. */
export interface PracticeRow {
  readonly id: string;
  readonly title: string;
  readonly position: string;
  readonly met: string;
}

/** Where each practice stood and stands. */
export function practiceRows(diff: AssessmentDiff): readonly PracticeRow[] {
  // Of two editions with no practice in common each stands under one of them.
  const under = ({ new: now }: PracticeDiff): string => (isAcross(diff) ? ` (edition ${(now === undefined ? diff.old : diff.new)?.edition ?? ""})` : "");
  const order = isAcross(diff) ? diff.practices.toSorted((one, other) => Number(one.old === undefined) - Number(other.old === undefined)) : diff.practices;
  return order.map((practice) => ({
    id: practice.id,
    title: practice.title,
    position: `${apart(practice, ({ position }) => positionWords[position])}${under(practice)}`,
    met: apart(practice, metWords),
  }));
}

function apart({ old, new: now }: PracticeDiff, words: (side: PracticeSide) => string): string {
  const [was, is] = [old, now].map((side) => (side === undefined ? undefined : words(side)));
  if (was === undefined || is === undefined) return was ?? is ?? "";
  return was === is ? is : `${was} → ${is}`;
}

/** Where there is no clause to count: none applies, or no words are held. */
export const noClause = "none to count";

function metWords({ score }: PracticeSide): string {
  return score.scored ? `${score.counts.met} of ${score.applicable}` : noClause;
}
