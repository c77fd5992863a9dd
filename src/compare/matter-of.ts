import { buildCatalogue } from "../catalogue/build.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Clause, ClauseResult, DecidedFrom, Judgement, Result } from "../model/generated/schemas.ts";
import type { Filed, Matter } from "./matter.ts";

/**
 * What a result was decided from, taken from the result alone.
 * @param shipped the catalogue that t6 carries, for results that do not yet say all that a catalogue says of its clauses
 */
export function matterOf(result: Result, shipped: Catalogue): Matter {
  const { edition, as_of, as_of_from: _, profile, ...head } = result.assessment;
  const { level: __, ...grades } = profile;
  const from = result.decided_from ?? reconstructed(result, shipped);
  return {
    asOf: as_of,
    catalogue: catalogueOf(result, from),
    edition,
    profile: grades,
    head,
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

function catalogueOf({ catalogue, practices }: Result, from: DecidedFrom): Catalogue {
  const { id, title, code, principle, edition, source, licence, attribution } = catalogue;
  return buildCatalogue({
    catalogue: id,
    title,
    ...(code !== undefined && { code }),
    principle,
    editions: [edition],
    source,
    licence,
    attribution,
    practices: practices.map((practice) => ({
      id: practice.id,
      title: practice.title,
      text: practice.text,
      clauses: practice.clauses.map((clause) => clauseOf(clause, from)),
    })),
  });
}

/** A clause with all that decides. What only helps people to answer it is not in a result, and moves no finding. */
function clauseOf({ id, words, type, force, question, parts }: ClauseResult, from: DecidedFrom): Clause {
  return {
    id,
    words: [words],
    type,
    force,
    question,
    kinds: [],
    ask: "",
    not_applicable: from.optional_clauses.includes(id),
    ...(from.key_clauses.includes(id) && { key: true }),
    ...(from.regular_clauses.includes(id) && { regular: true }),
    ...(parts.length > 0 && { parts: parts.map((part) => ({ id: part.id, title: part.title })) }),
  };
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
