import type { ClauseDecision } from "../model/decision.ts";
import type { Deed, Kind } from "../model/generated/schemas.ts";
import { kindNature } from "../model/kinds.ts";
import { mostOf, needsOf } from "./deeds.ts";
import { clausesIn, keyOf, type Trials } from "./stand.ts";

/** Everything that could be done, as far as t6 knows, and what each item needs altogether. */
export interface Candidates {
  readonly deeds: readonly Deed[];
  /** For each item that needs several things, all of them. */
  readonly wholes: readonly (readonly Deed[])[];
}

/** How often it is asked what an item still needs: some of it shows only when the rest is done. */
const rounds = 4;

/** What could be done: to each item, to each ask, and by what is not there yet. In the order of the files, then of the catalogue. */
export function candidatesFor(trials: Trials): Candidates {
  const known = new Map<string, readonly Deed[]>();
  const wholes = [...trials.matter.evidence].flatMap(([key, { item }]) => {
    if (key !== item.id) return [];
    const name = trials.alike.nameOf(key);
    const whole = known.get(name) ?? wholeOf(key, trials);
    known.set(name, whole);
    return [whole.map((deed) => (deed.evidence === undefined ? deed : { ...deed, evidence: key }))];
  });
  const deeds = [...wholes.flat(), ...askDeeds(trials), ...recommendDeeds(trials), ...showDeeds(trials)];
  return { deeds: [...new Map(deeds.map((deed) => [keyOf([deed]), deed])).values()], wholes: wholes.filter((whole) => whole.length > 1) };
}

/** All that one item needs, also what shows only when something else is done. */
function wholeOf(id: string, trials: Trials): readonly Deed[] {
  let whole: readonly Deed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const known = new Set(whole.map(({ do: what, level }) => `${what} ${level}`));
    const fresh = needsOf(id, whole, trials).filter(({ do: what, level }) => !known.has(`${what} ${level}`));
    if (fresh.length === 0) break;
    whole = [...whole, ...fresh];
    // What limits an item is told whole. Only of one that does not count, or that gets a date, more may show.
    if (!whole.some(({ do: what }) => what === "complete" || what === "date")) break;
  }
  return whole;
}

function askDeeds({ decision }: Trials): readonly Deed[] {
  return decision.asks.flatMap(({ item, live, lacks }): Deed[] => {
    if (!live || lacks.length === 0 || lacks.includes("ask/too-wide")) return [];
    return [{ do: "ask", ask: item.id, lacks: [...lacks] }];
  });
}

const isShort = ({ finding: { state } }: ClauseDecision): boolean => state === "not_met" || state === "partly_met" || state === "not_shown";

/** For each practice, a recommendation for every gap that has none that counts. */
function recommendDeeds(trials: Trials): readonly Deed[] {
  return byPractice(clausesIn(trials.decision).filter((clause) => isShort(clause) && !clause.recommended)).map(([practice, clauses]) => ({
    do: "recommend",
    practice,
    clauses: clauses.map(({ clause }) => clause.id),
  }));
}

/** For each practice, one new item of each kind, for all clauses that fall short and take that kind. Kinds that do for the same clauses are one. */
function showDeeds(trials: Trials): readonly Deed[] {
  return byPractice(clausesIn(trials.decision).filter(isShort)).flatMap(([practice, clauses]) => {
    const groups = new Map<string, { readonly clauses: readonly ClauseDecision[]; readonly kinds: Kind[] }>();
    for (const kind of kindsOf(clauses)) {
      const served = clauses.filter(({ clause }) => clause.kinds.includes(kind));
      const key = served.map(({ clause }) => clause.id).join();
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { clauses: served, kinds: [kind] });
      else known.kinds.push(kind);
    }
    return [...groups.values()].map(({ clauses: served, kinds }) => showDeed(practice, served, kinds, trials));
  });
}

/** Something new of one of some kinds, for some clauses. */
export function showDeed(practice: string, clauses: readonly ClauseDecision[], kinds: readonly Kind[], trials: Trials): Deed {
  const ids = clauses.map(({ clause }) => clause.id);
  const isRegular = clauses.some(({ clause }) => clause.regular === true);
  return { do: "show", practice, clauses: ids, kinds: [...kinds], level: mostOf(ids, trials), ...(isRegular && { next_review: true as const }) };
}

/** The kinds that some clauses take and that can show conduct or anything else, in the order in which the catalogue names them. */
function kindsOf(clauses: readonly ClauseDecision[]): readonly Kind[] {
  const kinds = [...new Set(clauses.flatMap(({ clause }) => clause.kinds))].filter((kind) => kindNature[kind] !== "plan");
  return [...kinds.filter((kind) => kindNature[kind] === "proof"), ...kinds.filter((kind) => kindNature[kind] !== "proof")];
}

function byPractice(clauses: readonly ClauseDecision[]): readonly (readonly [practice: string, clauses: readonly ClauseDecision[]])[] {
  const found = new Map<string, ClauseDecision[]>();
  for (const clause of clauses) found.set(clause.practice, [...(found.get(clause.practice) ?? []), clause]);
  return [...found];
}
