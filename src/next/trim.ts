import type { Deed } from "../model/generated/schemas.ts";
import { showDeed } from "./candidates.ts";
import { type Effect, effectKey, effectOf } from "./effect.ts";
import { clausesIn, keyOf, type Trials } from "./stand.ts";

/**
 * Something new, or recommendations, for no more clauses than it moves. Where what is asked for less does not move the same, it is
 * left as it was: everything is decided again.
 */
export function trimmed(deeds: readonly Deed[], effect: Effect, trials: Trials): readonly Deed[] {
  const moved = new Set(effect.findings.map(({ id }) => id));
  const recommended = new Set(effect.recommended);
  const less = deeds.map((deed) => (deed.do === "show" ? shownLess(deed, moved, trials) : deed.do === "recommend" ? askedLess(deed, recommended) : deed));
  if (keyOf(less) === keyOf(deeds)) return deeds;
  const again = effectOf(trials.now, trials.with(less));
  return again !== undefined && effectKey(again) === effectKey(effect) ? less : deeds;
}

function shownLess(deed: Deed, moved: ReadonlySet<string>, trials: Trials): Deed {
  const { practice = "", kinds = [], clauses = [] } = deed;
  const decided = clausesIn(trials.decision).filter(({ clause }) => clauses.includes(clause.id) && moved.has(clause.id));
  return decided.length === 0 ? deed : showDeed(practice, decided, kinds, trials);
}

function askedLess(deed: Deed, recommended: ReadonlySet<string>): Deed {
  const clauses = (deed.clauses ?? []).filter((id) => recommended.has(id));
  return clauses.length === 0 ? deed : { ...deed, clauses };
}
