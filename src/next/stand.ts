import { decide } from "../assess/decide.ts";
import { positionOf, type Weighed } from "../assess/position.ts";
import { buildCatalogue } from "../catalogue/build.ts";
import { assessmentOf, type Matter } from "../compare/matter.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ClauseDecision, Decision, PositionDecision } from "../model/decision.ts";
import type { Deed, EvidenceItem } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";
import { made } from "./make.ts";

/** How everything stands: each clause, each practice, the principle. */
export interface Stand {
  readonly clauses: ReadonlyMap<string, Weighed>;
  readonly positions: ReadonlyMap<string, PositionDecision>;
}

/** What would be if something were done. */
export interface Trials {
  readonly matter: Matter;
  /** How things stand with nothing done. */
  readonly decision: Decision;
  readonly now: Stand;
  readonly with: (deeds: readonly Deed[]) => Stand;
  /** The decisions on the clauses that an item bears on. */
  readonly clausesOf: (item: string, deeds: readonly Deed[]) => readonly ClauseDecision[];
  /** The clauses that a deed can move. */
  readonly touchedBy: (deed: Deed) => ReadonlySet<string>;
}

/** A name for deeds that are the same, whatever their order. */
export const keyOf = (deeds: readonly Deed[]): string =>
  deeds
    .map((deed) => JSON.stringify(deed))
    .toSorted()
    .join();

const noDigest = () => "";

/** Decides again, as often as somebody asks. Only the clauses that a deed can move are decided; the others stay what they are. */
export function trialsOf(given: Matter): Trials {
  // What somebody judged decides nothing.
  const matter: Matter = { ...given, judgements: new Map() };
  const decided = (one: Matter, catalogue: Catalogue): Decision => decide(assessmentOf(one), catalogue, { asOf: one.asOf, sha256: noDigest });
  const decision = decided(matter, matter.catalogue);
  const now = standOf(clausesIn(decision), matter.catalogue);
  const { catalogueOf, touchedBy } = reachIn(matter);
  const known = new Map<string, { readonly stand: Stand; readonly clauses: readonly ClauseDecision[] }>();
  const tried = (deeds: readonly Deed[], more: Iterable<string> = []) => {
    const touched = new Set([...deeds.flatMap((deed) => [...touchedBy(deed)]), ...more]);
    const key = `${keyOf(deeds)} ${[...touched].toSorted().join()}`;
    let trial = known.get(key);
    if (trial === undefined) {
      const clauses = clausesIn(decided(bearingOn(touched, made(matter, deeds)), catalogueOf(touched)));
      const after = new Map(clauses.map((clause) => [clause.clause.id, weighed(clause)]));
      trial = { clauses, stand: standOf([], matter.catalogue, new Map([...now.clauses, ...after])) };
      known.set(key, trial);
    }
    return trial;
  };
  return {
    matter,
    decision,
    now,
    with: (deeds) => tried(deeds).stand,
    clausesOf: (item, deeds) => {
      const own = new Set(matter.evidence.get(item)?.item.clauses.map(clauseOf));
      const clauses = deeds.length === 0 ? clausesIn(decision) : tried(deeds, own).clauses;
      return clauses.filter(({ clause }) => own.has(clause.id));
    },
    touchedBy,
  };
}

export const clausesIn = ({ practices }: Decision): readonly ClauseDecision[] => practices.flatMap(({ clauses }) => clauses);

function weighed({ clause, practice, finding, recommended }: ClauseDecision): Weighed {
  return { id: clause.id, practice, state: finding.state, recommended };
}

function standOf(decided: readonly ClauseDecision[], catalogue: Catalogue, known?: ReadonlyMap<string, Weighed>): Stand {
  const clauses = known ?? new Map(decided.map((clause) => [clause.clause.id, weighed(clause)]));
  const all = [...clauses.values()];
  const { practices, principle } = catalogue.file;
  const positions = practices.map(({ id }) => [id, positionOf(all.filter(({ practice }) => practice === id))] as const);
  return { clauses, positions: new Map([...positions, [principle.id, positionOf(all)]]) };
}

/**
 * As much of a matter as decides some clauses: what bears on them, what that leans on, and whoever speaks, since a name has a role by
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
  return { ...matter, evidence, asks };
}

/** The items and sources that an item names for what is said of it. */
function leansOn({ verification, closed, limitations = [] }: EvidenceItem): readonly string[] {
  const named = [verification?.in, closed?.in, ...(closed?.evidence ?? []), ...limitations.flatMap((one) => [one.in, ...(one.resolved_by ?? [])])];
  return named.filter((id) => id !== undefined);
}

/** What a deed about one thing can move: the clauses it is about, and those of items that lean on it. */
function reachIn({ evidence, asks, catalogue }: Matter) {
  const leaning = new Map<string, Set<string>>();
  for (const { item } of evidence.values()) {
    const own = item.clauses.map(clauseOf);
    for (const id of [item.id, ...leansOn(item)]) leaning.set(id, new Set([...(leaning.get(id) ?? []), ...own]));
  }
  const catalogues = new Map<string, Catalogue>();
  const reaches = new WeakMap<Deed, ReadonlySet<string>>();
  const reachOf = ({ evidence: item = "", ask = "", clauses = [] }: Deed): ReadonlySet<string> =>
    new Set([...(leaning.get(item) ?? []), ...(asks.get(ask)?.clauses ?? []), ...clauses]);
  return {
    touchedBy: (deed: Deed): ReadonlySet<string> => {
      const reach = reaches.get(deed) ?? reachOf(deed);
      reaches.set(deed, reach);
      return reach;
    },
    catalogueOf: (touched: ReadonlySet<string>): Catalogue => {
      const key = [...touched].toSorted().join();
      const known = catalogues.get(key);
      if (known !== undefined) return known;
      const { file } = catalogue;
      const practices = file.practices.map((practice) => ({ ...practice, clauses: practice.clauses.filter(({ id }) => touched.has(id)) }));
      const part = buildCatalogue({ ...file, practices });
      catalogues.set(key, part);
      return part;
    },
  };
}
