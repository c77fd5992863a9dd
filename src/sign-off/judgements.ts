import { isBinding } from "../assess/adverse.ts";
import { isOf } from "../assess/parties.ts";
import { spaced } from "../assess/phrases.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { inside, raise, raiseWhole } from "../diagnostics/raise.ts";
import { listed } from "../language/listed.ts";
import { confirmCall, outOfDate } from "../language/out-of-date.ts";
import type { JudgementResult, PracticeResult } from "../model/generated/schemas.ts";
import { behind } from "./behind.ts";
import { judgementsOf } from "./judged.ts";
import { isWorse } from "./outcomes.ts";
import type { Subject } from "./subject.ts";

/** That somebody judged the whole. */
function wholeJudged({ result: { judgement, catalogue, carried_over: carried }, spots }: Subject): Problem[] {
  const on = catalogue.principle.id;
  // Of an assessment that was carried over, the main file is about the edition before.
  const apart = carried === undefined ? {} : { file: `${on}.yaml` };
  return judgement === undefined ? [raiseWhole("sign-off/not-judged", { on_what: on, ...apart }, spots.head().file)] : [];
}

/** That the whole and every practice were judged, or that reasons are recorded why not. */
export function judged(subject: Subject): Problem[] {
  const { result, spots } = subject;
  const { practices, assessment, catalogue } = result;
  const { published } = catalogue.edition;
  // What is restated from before the practices were there holds no judgement on them, and nobody can add one.
  const isOlder = assessment.provenance !== undefined && published !== undefined && assessment.as_of < published;
  const single = practices.flatMap((practice) =>
    isOlder || practice.judgement !== undefined || practice.not_held !== undefined || isLeftOut(practice)
      ? []
      : [raiseWhole("sign-off/not-judged", { on_what: practice.id }, spots.file(practice.id))],
  );
  const silent = judgementsOf(result).flatMap(({ onWhat, practice, judgement: { item } }) =>
    item.outcome === "no_comment" && item.reasons === undefined && item.narrative === undefined
      ? [
          raise(
            "sign-off/not-judged",
            { on_what: onWhat, silent: ": the outcome is ‘no comment’, and no reasons are given" },
            inside(spots.judgement(practice), "outcome"),
          ),
        ]
      : [],
  );
  return [...wholeJudged(subject), ...single, ...silent];
}

/** Whether the reasons why nobody judged a practice are recorded with each of its clauses. */
function isLeftOut({ clauses }: PracticeResult): boolean {
  return clauses.length > 0 && clauses.every(({ finding }) => finding.state === "deferred" || finding.state === "not_applicable");
}

/** What makes a judgement hold again that is out of date. Where a day is the reason, only another day does; what somebody else published is not ours to confirm. */
function wayOut({ published_in: published }: JudgementResult["item"], practice: string | undefined, stale: JudgementResult["stale"]): string {
  if (published !== undefined) return "It was published by somebody else, and is not ours to confirm: judge anew, by name";
  const isOfDay = stale.some((reason) => reason !== "evidence_changed");
  return `If it stands, ‘${confirmCall(practice, isOfDay)}’ says so and leaves its words; if not, judge anew`;
}

/** That no judgement is out of date. */
export function fresh({ result, spots }: Subject): Problem[] {
  return judgementsOf(result).flatMap((one) => {
    const { onWhat, practice } = one;
    const { item, stale } = one.judgement;
    if (stale.length === 0) return [];
    const args = { on_what: onWhat, because: outOfDate(stale, behind(one, result)), way: wayOut(item, practice, stale) };
    return [raise("sign-off/stale-judgement", args, inside(spots.judgement(practice), "outcome"))];
  });
}

/** That the whole is judged no better than its practices, unless it says why. */
export function wholeAndParts({ result, spots }: Subject): Problem[] {
  const { judgement, practices, catalogue } = result;
  if (judgement === undefined || judgement.item.reasons !== undefined) return [];
  const { outcome } = judgement.item;
  const worse = practices.flatMap(({ id, judgement: own }) =>
    own !== undefined && isWorse(own.item.outcome, outcome) ? [`${id} (‘${spaced(own.item.outcome)}’)`] : [],
  );
  if (worse.length === 0) return [];
  const args = { on_what: catalogue.principle.id, outcome: spaced(outcome), practices: listed(worse) };
  return [raise("sign-off/worse-practice", args, inside(spots.judgement(), "outcome"))];
}

/** That where a judgement says that recommendations were made, one is there. One that has been closed was made: the document says what became of it. */
export function recommended({ result, spots }: Subject): Problem[] {
  const made = result.asks.filter(({ item, state }) => (item.kind === "recommendation" || item.kind === "requirement") && state !== "superseded");
  const asked = new Set(made.flatMap(({ item }) => item.clauses));
  return judgementsOf(result).flatMap(({ onWhat, practice, judgement: { item }, practices }) => {
    if (item.outcome !== "consistent_with_recommendations" || practices.some(({ clauses }) => clauses.some(({ id }) => asked.has(id)))) return [];
    const args = { on_what: onWhat, outcome: spaced(item.outcome), about: practice === undefined ? "at all" : `about ${practice}` };
    return [raise("sign-off/no-recommendation", args, inside(spots.judgement(practice), "outcome"))];
  });
}

/** That a published judgement says why it is better than a finding that binds and is open. One of the assessor's own is told by the usual check. */
export function overFindings({ result, spots }: Subject): Problem[] {
  const levels = new Map(result.evidence.map(({ item, counts_as: counts }) => [item.id, { item, level: counts?.level ?? "reported" }]));
  return judgementsOf(result).flatMap(({ onWhat, practice, judgement: { item }, divergence, practices }) => {
    const isFavourable = item.outcome === "meets" || item.outcome === "consistent";
    if (!isFavourable || divergence !== "more_favourable" || item.published_in === undefined || item.reasons !== undefined) return [];
    for (const { clauses } of practices) {
      for (const { id: clause, standings } of clauses) {
        const against = standings.find(({ evidence, standing }) => {
          const found = levels.get(evidence);
          return (
            standing === "adverse" &&
            found !== undefined &&
            isBinding(found.item, { checkedOf: () => ({ level: found.level, rule: "verification/as-stated" }), isProducer: isOf(result.assessment.producer) })
          );
        });
        if (against !== undefined) {
          const args = { on_what: onWhat, outcome: spaced(item.outcome), evidence: against.evidence, clause };
          return [raise("sign-off/over-finding", args, inside(spots.judgement(practice), "outcome"))];
        }
      }
    }
    return [];
  });
}
