import { buildCatalogue } from "../catalogue/build.ts";
import { matterOf } from "../compare/matter-of.ts";
import { outcomesIn } from "../compare/outcomes.ts";
import type { Result } from "../model/generated/schemas.ts";
import { rulesVersion } from "../model/rules.ts";
import type { FoundStep } from "./found-step.ts";
import { stepsOf } from "./search.ts";
import { type Trials, trialsOf } from "./stand.ts";

/** What to do about an assessment, the first thing at the top; or why that cannot be told. */
export type Next = { readonly unknown: WhyUnknown } | KnownNext;

/** Why it cannot be told what a step would do: the rules of today decide otherwise, or something that was decided from is not there any more. */
export type WhyUnknown = "other_rules" | "copy";

export interface KnownNext {
  readonly unknown?: undefined;
  /** The files that cannot be read. */
  readonly unread: readonly string[];
  readonly steps: readonly FoundStep[];
  /** Whether nothing is left to do. */
  readonly finished: boolean;
}

const known = new WeakMap<Result, Next>();

/**
 * The one list of what to do, which everything goes by that says what to do first. Each step is made on a copy of what the result was
 * decided from, and everything is decided again.
 * @param result with what is internal in it: a step changes what was decided, and that was decided from all of it
 */
export function nextOf(result: Result): Next {
  const found = known.get(result) ?? workedOut(result);
  known.set(result, found);
  return found;
}

/** A catalogue that holds nothing: results that these rules decided carry all that they were decided by. */
const noCatalogue = (result: Result) => buildCatalogue({ ...result.catalogue, catalogue: "", editions: [], practices: [] } as never);

function workedOut(result: Result): Next {
  if (result.rules_version !== rulesVersion || result.decided_from === undefined) return { unknown: "other_rules" };
  const { withheld } = result;
  if (withheld !== undefined && withheld.evidence + withheld.sources + withheld.asks > 0) return { unknown: "copy" };
  const trials = trialsOf(matterOf(result, noCatalogue(result)));
  if (!standsAs(trials, result)) return { unknown: "other_rules" };
  const short = [...trials.now.clauses.values()].some(
    ({ state }) => state === "not_met" || state === "not_shown" || state === "partly_met" || state === "unknown",
  );
  const unread = [...trials.matter.broken.keys()].toSorted();
  return { unread, steps: stepsOf(trials), finished: !short && unread.length === 0 };
}

/** Whether what is decided again is what the result says, before anything is done. */
function standsAs({ now }: Trials, result: Result): boolean {
  for (const outcome of outcomesIn(result).values()) {
    const again =
      outcome.on === "clause" ? now.clauses.get(outcome.id)?.state : outcome.on === "position" ? now.positions.get(outcome.id)?.state : outcome.state;
    if (again !== outcome.state) return false;
  }
  return true;
}
