import { buildCatalogue } from "../catalogue/build.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { AppliesWhen, Clause, ClauseResult, DecidedFrom, Kind, Result } from "../model/generated/schemas.ts";
import { kindNature } from "../model/kinds.ts";

/**
 * The catalogue that a result was decided with, as far as it decides.
 * @param known a catalogue that may be the same one: version 1 of the rules did not ask all that a catalogue says now, so its
 *   results do not hold it. Taken from there, what is decided by it is put down to the rules, and not to the catalogue.
 */
export function catalogueOf({ catalogue, practices, rules_version }: Result, from: DecidedFrom, known: Catalogue): Catalogue {
  const { id, title, code, principle, edition, source, licence, attribution } = catalogue;
  const isSilent = rules_version === "1";
  const asked = (clause: ClauseResult): Asked => (isSilent ? askedBy(clause, id, known) : askedIn(clause, from));
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
      ...(practice.not_held && { not_held: practice.not_held }),
      clauses: practice.clauses.map((clause) => clauseOf(clause, from, asked(clause))),
    })),
  });
}

/** What version 2 of the rules asks of a clause and version 1 did not. */
interface Asked {
  readonly kinds: readonly Kind[];
  readonly whole: AppliesWhen | undefined;
  readonly parts: ReadonlyMap<string, AppliesWhen>;
  readonly toProviders: boolean;
}

function askedIn({ id, kinds = [] }: ClauseResult, { applies_when = [], open_to_providers = [] }: DecidedFrom): Asked {
  const own = applies_when.filter(({ clause }) => clause === id);
  return {
    kinds,
    whole: own.find(({ part }) => part === undefined)?.when,
    parts: new Map(own.flatMap(({ part, when }) => (part === undefined ? [] : [[part, when] as const]))),
    toProviders: open_to_providers.includes(id),
  };
}

function askedBy({ id, kinds, type }: ClauseResult, catalogue: string, known: Catalogue): Asked {
  const clause = known.file.catalogue === catalogue ? known.clauses.get(id)?.clause : undefined;
  if (clause === undefined) return { kinds: kinds ?? usualKinds(type), whole: undefined, parts: new Map(), toProviders: false };
  return {
    kinds: clause.kinds,
    whole: clause.applies_when,
    parts: new Map((clause.parts ?? []).flatMap((part) => (part.applies_when === undefined ? [] : [[part.id, part.applies_when] as const]))),
    toProviders: clause.open_to === "providers",
  };
}

/** The kinds that version 1 of the rules let count for a clause by themselves: for conduct all but words about it. */
function usualKinds(type: Clause["type"]): readonly Kind[] {
  return (Object.keys(kindNature) as Kind[]).filter((kind) => type !== "DO" || kindNature[kind] === "proof");
}

/** A clause with all that decides. What only helps people to answer it moves no finding. */
function clauseOf(clause: ClauseResult, from: DecidedFrom, { kinds, whole, parts, toProviders }: Asked): Clause {
  const { id, words, type, force, question } = clause;
  const all = partsOf(clause).map((part) => ({ ...part, ...whenOf(parts.get(part.id)) }));
  return {
    id,
    words: [words],
    type,
    force,
    question,
    kinds: [...kinds].toSorted(),
    ask: "",
    not_applicable: from.optional_clauses.includes(id),
    ...whenOf(whole),
    ...(toProviders && { open_to: "providers" as const }),
    ...(from.key_clauses.includes(id) && { key: true }),
    ...(from.regular_clauses.includes(id) && { regular: true }),
    ...(all.length > 0 && { parts: all }),
  };
}

/** All parts of a clause, also those that do not apply to the data; by their ids, since a result no longer tells where those stood. */
function partsOf({ parts, parts_out = [] }: ClauseResult): readonly { readonly id: string; readonly title: string }[] {
  return [...parts, ...parts_out].map(({ id, title }) => ({ id, title })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function whenOf(when: AppliesWhen | undefined): { readonly applies_when?: AppliesWhen } {
  return when === undefined ? {} : { applies_when: when };
}
