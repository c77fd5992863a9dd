import { factIds } from "../assess/applies.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { AssessmentResult, Clause, DecidedFrom, Judgement, Result } from "../model/generated/schemas.ts";
import { catalogueOf } from "./catalogue-of.ts";
import type { Body, Fact, Filed, Head, Matter } from "./matter.ts";

/**
 * What a result was decided from, taken from the result alone.
 * @param known a catalogue that may be the same one, for results that do not yet say all that a catalogue says of its clauses
 */
export function matterOf(result: Result, known: Catalogue): Matter {
  const { edition, as_of, as_of_from: _, profile, producer, assessor, ...head } = result.assessment;
  const { level: __, ...grades } = profile;
  const from = result.decided_from ?? reconstructed(result, known);
  return {
    asOf: as_of,
    catalogue: catalogueOf(result, from, known),
    edition,
    profile: grades,
    bodies: new Map<string, Body>(Object.entries({ producer, assessor })),
    ...factsApart(head),
    sources: keyed(result.sources, ({ id }) => id),
    files: new Map(from.files.map(({ file, practice }) => [file, practice])),
    broken: keyed(from.broken, ({ file }) => file),
    evidence: keyed(
      result.evidence.map(({ practice, item }) => ({ practice, item })),
      ({ item }) => item.id,
    ),
    notApplicable: byClause(from.not_applicable),
    deferred: byClause(from.deferred),
    strengths: new Map(result.practices.filter(({ strengths }) => strengths.length > 0).map(({ id, strengths }) => [id, strengths])),
    asks: keyed(
      result.asks.map(({ item }) => item),
      ({ id }) => id,
    ),
    judgements: judgementsOf(result),
  };
}

/** What is stated about the data, and the rest of the head. */
function factsApart({ data, ...head }: Omit<AssessmentResult, "edition" | "as_of" | "as_of_from" | "profile" | "producer" | "assessor">): {
  readonly head: Head;
  readonly facts: ReadonlyMap<string, Fact>;
} {
  const { personal, collected_by, linked, shared, microdata_released, ...named } = data;
  const stated: Readonly<Record<string, Fact | undefined>> = { personal, collected_by, linked, shared, microdata_released };
  const facts = factIds.flatMap((id) => (stated[id] === undefined ? [] : [[id, stated[id]] as const]));
  return { head: { ...head, data: named }, facts: new Map(facts) };
}

/** Things by their ids. Ids that are used twice, which is an error in the files, are told apart by their order. */
function keyed<Thing>(things: readonly Thing[], idOf: (thing: Thing) => string): ReadonlyMap<string, Thing> {
  const found = new Map<string, Thing>();
  for (const thing of things) {
    const id = idOf(thing);
    let key = id;
    for (let number = 2; found.has(key); number += 1) key = `${id} (${number})`;
    found.set(key, thing);
  }
  return found;
}

function byClause<Entry extends { readonly clause: string }>(declared: readonly Filed<Entry>[]): ReadonlyMap<string, readonly Filed<Entry>[]> {
  const found = new Map<string, Filed<Entry>[]>();
  for (const one of declared) found.set(one.entry.clause, [...(found.get(one.entry.clause) ?? []), one]);
  return found;
}

function judgementsOf({ catalogue, judgement, practices }: Result): ReadonlyMap<string, Judgement> {
  const own = practices.flatMap((practice) => (practice.judgement === undefined ? [] : [[practice.id, practice.judgement.item] as const]));
  return new Map([...(judgement === undefined ? [] : [[catalogue.principle.id, judgement.item] as const]), ...own]);
}

/** The same for a result that does not say it: from the shipped catalogue, and from what the result says of each clause. */
function reconstructed({ practices }: Result, { file }: Catalogue): DecidedFrom {
  const clauses = file.practices.flatMap((practice) => practice.clauses);
  const ids = (wanted: (clause: Clause) => boolean | undefined) => clauses.filter((clause) => wanted(clause) === true).map(({ id }) => id);
  const practiceOf = new Map(practices.map(({ id, file: at }) => [at, id]));
  const declared = practices.flatMap((practice) => practice.clauses.map((clause) => ({ clause, home: practice.id })));
  return {
    key_clauses: ids(({ key }) => key),
    regular_clauses: ids(({ regular }) => regular),
    optional_clauses: ids(({ not_applicable }) => not_applicable),
    files: practices.flatMap(({ id, file: at }) => (at === undefined ? [] : [{ practice: id, file: at }])),
    not_applicable: declared.flatMap(({ clause: { id, not_applicable: entry }, home }) => {
      if (entry === undefined) return [];
      const { at, ...rest } = entry;
      return [{ practice: practiceOf.get(at.file) ?? home, entry: { clause: id, ...rest } }];
    }),
    deferred: declared.flatMap(({ clause: { id, deferred: entry }, home }) => {
      if (entry === undefined) return [];
      const { at, ...rest } = entry;
      return [{ practice: practiceOf.get(at.file) ?? home, entry: { clause: id, ...rest } }];
    }),
    broken: practices
      .filter(({ clauses: all }) => all.some(({ finding }) => finding.rule === "finding/file-not-loaded"))
      .map(({ id }) => ({ file: `${id}.yaml`, practice: id })),
  };
}
