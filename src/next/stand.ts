import { decide } from "../assess/decide.ts";
import { positionOf, type Weighed } from "../assess/position.ts";
import { leansOn, weighedOnce } from "../assess/weighed-before.ts";
import { buildCatalogue } from "../catalogue/build.ts";
import { assessmentOf, type Matter } from "../compare/matter.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ClauseDecision, Decision, PositionDecision } from "../model/decision.ts";
import type { Deed, Judgement } from "../model/generated/schemas.ts";
import { notHeldIn } from "../model/not-held.ts";
import { clauseOf } from "../model/reference.ts";
import { type Alike, alikeIn } from "./alike.ts";
import { made } from "./make.ts";

/** How everything stands: each clause, each practice, the principle. */
export interface Stand {
  readonly clauses: ReadonlyMap<string, Weighed>;
  readonly positions: ReadonlyMap<string, PositionDecision>;
}

/** What would be if something were done. */
export interface Trials {
  readonly matter: Matter;
  /** What was concluded of each practice: it decides nothing, and says what is to be told first. */
  readonly judged: ReadonlyMap<string, Judgement["outcome"]>;
  /** How things stand with nothing done. */
  readonly decision: Decision;
  readonly now: Stand;
  readonly with: (deeds: readonly Deed[]) => Stand;
  /** The decisions on the clauses that an item bears on. */
  readonly clausesOf: (item: string, deeds: readonly Deed[]) => readonly ClauseDecision[];
  /** The clauses that a deed can move. */
  readonly touchedBy: (deed: Deed) => ReadonlySet<string>;
  readonly alike: Alike;
}

const names = new WeakMap<Deed, string>();

/** A name for deeds that are the same, whatever their order. */
export function keyOf(deeds: readonly Deed[]): string {
  const nameOf = (deed: Deed): string => {
    const name = names.get(deed) ?? JSON.stringify(deed);
    names.set(deed, name);
    return name;
  };
  return deeds.map(nameOf).toSorted().join();
}

const noDigest = () => "";

/** Decides again, as often as somebody asks. Only the clauses that a deed can move are decided; the others stay what they are. */
export function trialsOf(given: Matter): Trials {
  // What somebody judged decides nothing.
  const matter: Matter = { ...given, judgements: new Map() };
  const weigh = weighedOnce();
  const decided = (one: Matter, catalogue: Catalogue): Decision => decide(assessmentOf(one), catalogue, { asOf: one.asOf, sha256: noDigest, weigh });
  const decision = decided(matter, matter.catalogue);
  const now = standOf(clausesIn(decision), matter.catalogue);
  const { partOf, touchedBy } = reachIn(matter);
  const decidedFor = (touched: ReadonlySet<string>, deeds: readonly Deed[]): readonly ClauseDecision[] => {
    const part = partOf(touched);
    return clausesIn(decided(made(part, deeds), part.catalogue));
  };
  // Only how things stand is kept: a decision holds on to all that it was made from.
  const known = new Map<string, Stand>();
  const alike = alikeIn(matter);
  const tried = (deeds: readonly Deed[]): Stand => {
    const key = alike.keyOf(deeds);
    let stand = known.get(key);
    if (stand === undefined) {
      const touched = new Set(deeds.flatMap((deed) => [...touchedBy(deed)]));
      stand = standAfter(now, decidedFor(touched, deeds), matter.catalogue);
      known.set(key, stand);
    }
    return stand;
  };
  return {
    matter,
    judged: new Map([...given.judgements].map(([practice, { outcome }]) => [practice, outcome])),
    decision,
    now,
    with: tried,
    clausesOf: (item, deeds) => {
      const own = new Set(matter.evidence.get(item)?.item.clauses.map(clauseOf));
      return deeds.length === 0 ? clausesIn(decision).filter(({ clause }) => own.has(clause.id)) : decidedFor(own, deeds);
    },
    touchedBy,
    alike,
  };
}

export const clausesIn = ({ practices }: Decision): readonly ClauseDecision[] => practices.flatMap(({ clauses }) => clauses);

function weighed({ clause, practice, finding, recommended }: ClauseDecision): Weighed {
  return { id: clause.id, practice, state: finding.state, recommended };
}

function standOf(decided: readonly ClauseDecision[], { file: { practices, principle } }: Catalogue): Stand {
  const all = decided.map(weighed);
  const notHeld = notHeldIn({ practices });
  const positions = practices.map(
    ({ id }) =>
      [
        id,
        positionOf(
          all.filter(({ practice }) => practice === id),
          notHeld.includes(id) ? [id] : [],
        ),
      ] as const,
  );
  return { clauses: new Map(all.map((one) => [one.id, one])), positions: new Map([...positions, [principle.id, positionOf(all, notHeld)]]) };
}

/** How things stand with some clauses decided anew. */
function standAfter(before: Stand, decided: readonly ClauseDecision[], { file }: Catalogue): Stand {
  const clauses = new Map(before.clauses);
  for (const clause of decided) clauses.set(clause.clause.id, weighed(clause));
  const all = [...clauses.values()];
  const positions = new Map(before.positions);
  for (const id of new Set(decided.map(({ practice }) => practice))) positions.set(id, positionOf(all.filter(({ practice }) => practice === id)));
  return { clauses, positions: positions.set(file.principle.id, positionOf(all, notHeldIn(file))) };
}

/**
 * As much of a matter as decides some clauses: they, what bears on them, what that leans on, and whoever speaks, since a name has a role by
 * what is said in it.
 */
function bearingOn(clauses: ReadonlySet<string>, matter: Matter): Matter {
  const kept = new Set<string>();
  for (const [key, { item }] of matter.evidence) {
    if (!item.clauses.some((one) => clauses.has(clauseOf(one)))) continue;
    kept.add(key);
    for (const id of leansOn(item)) kept.add(id);
  }
  const evidence = new Map([...matter.evidence].filter(([key, { item }]) => kept.has(key) || item.speaker !== undefined));
  const asks = new Map([...matter.asks].filter(([, ask]) => ask.clauses.some((clause) => clauses.has(clause))));
  const { file } = matter.catalogue;
  const practices = file.practices.map((practice) => ({ ...practice, clauses: practice.clauses.filter(({ id }) => clauses.has(id)) }));
  return { ...matter, evidence, asks, catalogue: buildCatalogue({ ...file, practices }) };
}

/** What a deed about one thing can move: the clauses it is about, and those of items that lean on it. */
function reachIn(matter: Matter) {
  const { evidence, asks } = matter;
  const leaning = new Map<string, Set<string>>();
  for (const { item } of evidence.values()) {
    const own = item.clauses.map(clauseOf);
    for (const id of [item.id, ...leansOn(item)]) leaning.set(id, new Set([...(leaning.get(id) ?? []), ...own]));
  }
  const parts = new Map<string, Matter>();
  const reaches = new WeakMap<Deed, ReadonlySet<string>>();
  const reachOf = ({ evidence: item = "", ask = "", clauses = [] }: Deed): ReadonlySet<string> =>
    new Set([...(leaning.get(item) ?? []), ...(asks.get(ask)?.clauses ?? []), ...clauses]);
  return {
    touchedBy: (deed: Deed): ReadonlySet<string> => {
      const reach = reaches.get(deed) ?? reachOf(deed);
      reaches.set(deed, reach);
      return reach;
    },
    partOf: (touched: ReadonlySet<string>): Matter => {
      const key = [...touched].toSorted().join();
      const part = parts.get(key) ?? bearingOn(touched, matter);
      parts.set(key, part);
      return part;
    },
  };
}
