import { type Naming, namingIn, withheldTitle } from "../language/naming.ts";
import { asTitle } from "../language/quote-marks.ts";
import type { AskResult, ClauseResult, EvidenceResult, Place, Result } from "../model/generated/schemas.ts";
import { type Names, namesOf } from "./names.ts";
import { linksOf, type Reference, readNarrative, resolveReferences } from "./narrative.ts";
import { type Inline, isAllowedUrl, link } from "./prose.ts";
import type { Prose } from "./shape-common.ts";
import { numberSources, type SourceEntry, type Sources, unlisted } from "./sources.ts";

/** What every part of the annex looks things up in. */
export interface Context {
  readonly result: Result;
  readonly names: Names;
  /** What things are called in sentences about a clause. */
  readonly naming: (clause: string) => Naming;
  /** Whether the producer assesses itself: then "we" are the producer. */
  readonly own: boolean;
  readonly sources: Sources;
  readonly evidence: ReadonlyMap<string, EvidenceResult>;
  readonly clauses: ReadonlyMap<string, ClauseResult>;
  /** The number of each ask. */
  readonly asks: ReadonlyMap<string, { readonly number: number; readonly ask: AskResult }>;
  /** The ids that stand in the result for the items this audience is not to see. */
  readonly withheld: ReadonlySet<string>;
  /** A narrative as prose, its references resolved. */
  readonly narrative: (markdown: string) => Prose;
  /** The same, its references led to these sources. */
  readonly narrativeWith: (sources: Sources) => (markdown: string) => Prose;
}

/** What looks things up for a document that stands without the list of sources. */
export function withoutList(context: Context): Context {
  const sources = unlisted(context.sources);
  return { ...context, sources, narrative: context.narrativeWith(sources), narrativeWith: context.narrativeWith };
}

/** Reads every narrative, numbers the sources and gathers what is looked up by id. A narrative may still name items that were withheld. */
export function contextOf(result: Result, withheld: ReadonlyMap<string, string>): Context {
  const masked = new Set(withheld.values());
  const evidence = new Map(result.evidence.map((record) => [record.item.id, record]));
  const ids = [...result.sources.map(({ id }) => id), ...evidence.keys()];
  const read = new Map(narrativesOf(result).map((markdown) => [markdown, readNarrative(markdown, ids)]));
  const sources = numberSources(result, [...read.values()].flatMap(linksOf));
  const find = (id: string, known: Sources): Reference | undefined => {
    if (masked.has(id)) return { title: withheldTitle };
    const item = evidence.get(id)?.item;
    const source = known.byId(id) ?? (item && known.ofItem(item));
    return source === undefined ? item && { title: item.title } : referenceTo(source, item?.title);
  };
  const narrativeWith =
    (known: Sources) =>
    (markdown: string): Prose =>
      resolveReferences(
        read.get(markdown) ?? readNarrative(markdown, ids),
        (id) => find(id, known),
        (url) => numberOf(known.byUrl(url)),
      );
  return {
    result,
    names: namesOf(result.assessment, result.catalogue.principle.does),
    naming: namingIn(result),
    own: result.assessment.assessor.role === "producer",
    sources,
    evidence,
    clauses: new Map(result.practices.flatMap((practice) => practice.clauses.map((clause) => [clause.id, clause]))),
    asks: new Map(result.asks.map((ask, index) => [ask.item.id, { number: index + 1, ask }])),
    withheld: masked,
    narrative: narrativeWith(sources),
    narrativeWith,
  };
}

/** A source as words in brackets that lead to it: its title as a link; without an address its number in the list, or its title where there is no list. */
export function citation(source: SourceEntry): Inline {
  const url = publicUrl(source);
  const number = numberOf(source);
  if (url === undefined) return number === undefined ? asTitle(source.title) : `source ${number}`;
  return link(source.title, url, number);
}

/** The number by which a reader finds a source; undefined where there is no list of them. */
const numberOf = (source: SourceEntry | undefined): number | undefined => (source?.listed === false ? undefined : source?.number);

/** A source by its number alone, for where its title has been given. */
export function shortCitation(source: SourceEntry): Inline {
  const url = publicUrl(source);
  return url === undefined ? `source ${source.number}` : link(`source ${source.number}`, url);
}

/** The address of a source, if it is one a reader may be sent to. */
export function publicUrl(source: Pick<SourceEntry, "url">): string | undefined {
  return source.url !== undefined && isAllowedUrl(source.url) ? source.url : undefined;
}

export function placeText({ file, line }: Place): string {
  return `${file}, line ${line}`;
}

/** A name for a place in a page: letters, digits and hyphens. */
export function anchor(kind: string, id: string | number): string {
  return `${kind}-${String(id)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")}`;
}

function referenceTo(source: SourceEntry, title: string | undefined): Reference {
  const url = publicUrl(source);
  const number = numberOf(source);
  return { title: title ?? source.title, ...(number === undefined ? {} : { number }), ...(url === undefined ? {} : { url }) };
}

function narrativesOf({ assessment, judgement, practices }: Result): string[] {
  return [assessment.introduction, judgement?.item.narrative, ...practices.map((practice) => practice.judgement?.item.narrative)].filter(
    (text) => text !== undefined,
  );
}
