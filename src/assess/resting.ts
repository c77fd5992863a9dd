import type { EvidenceRecord } from "../model/assessment.ts";
import type { FactId } from "../model/decision.ts";
import type { AssessmentFile, Clause } from "../model/generated/schemas.ts";
import { exceptionTo, factIds, factsOf } from "./applies.ts";
import { digestText } from "./digest.ts";
import { once } from "./once.ts";
import type { Scales } from "./scales.ts";

type Data = AssessmentFile["data"];

/** What a judgement is made on, or may have been. */
interface Resting {
  readonly evidence: readonly EvidenceRecord[];
  /** The clauses that are judged, as the catalogue has them. */
  readonly clauses: readonly Clause[];
  readonly data: Data;
  /** What is declared about them by hand: clauses not applicable or deferred. */
  readonly declarations: readonly unknown[];
}

interface Digests {
  readonly digest: () => string;
  /** Whether a digest that a judgement names is that of what it rests on as it is. */
  readonly isOf: (digest: string) => boolean;
}

/** The digest of what a judgement is made on. It is worked out where somebody asks. */
export function digestsOf(resting: Resting, { sha256, scales }: { readonly sha256: (text: string) => string; readonly scales: Scales }): Digests {
  const digest = once(() => sha256(restingText(resting, scales)));
  const wasOf = (given: string): boolean => {
    for (const text of earlierTexts(resting, scales)) if (sha256(text) === given) return true;
    return false;
  };
  return { digest, isOf: (given) => given === digest() || wasOf(given) };
}

/**
 * What a judgement is made on, as a text to be hashed. Of the facts about the data it holds what they take away from the clauses that are
 * judged, with the reason, and nothing else: a fact that takes nothing away changes nothing that was judged.
 */
function restingText({ evidence, clauses, data, declarations }: Resting, scales: Scales): string {
  return digestText(evidence, [...takenAway(clauses, data), ...declarations], scales);
}

/**
 * What earlier versions of t6 hashed: every fact that was stated. A judgement of then is up to date where any of these is its digest: facts that
 * take nothing away from its clauses may have been stated since.
 */
function* earlierTexts({ evidence, clauses, data, declarations }: Resting, scales: Scales): Generator<string> {
  const counting = new Set(takenAway(clauses, data).map(({ fact }) => fact));
  const idle = factIds.filter((fact) => data[fact] !== undefined && !counting.has(fact));
  for (let left = 0; left < 2 ** idle.length; left += 1) {
    const without = new Set<FactId>(idle.filter((_, index) => Math.floor(left / 2 ** index) % 2 === 1));
    yield digestText(
      evidence,
      [...factsOf(Object.fromEntries(Object.entries(data).filter(([key]) => !without.has(key as FactId))) as Data), ...declarations],
      scales,
    );
  }
}

/** What does not apply of the clauses, by which fact. */
function takenAway(clauses: readonly Clause[], data: Data) {
  return clauses.flatMap(({ id, applies_when, parts }) => {
    const whole = exceptionTo(applies_when, data);
    if (whole !== undefined) return [{ clause: id, ...whole }];
    return (parts ?? []).flatMap((part) => {
      const exception = exceptionTo(part.applies_when, data);
      return exception === undefined ? [] : [{ clause: id, part: part.id, ...exception }];
    });
  });
}
