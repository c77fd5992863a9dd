import type { Access, EvidenceItem, Result, Source } from "../model/generated/schemas.ts";
import { sourcesUsed } from "./sources-used.ts";

/** One document in the list of sources. */
export interface SourceEntry extends Omit<Source, "id"> {
  readonly number: number;
  readonly access?: Access;
  /** False where the document has no list in which its number would be found. */
  readonly listed?: false;
}

/** The numbered sources, and the ways to find one. */
export interface Sources {
  readonly entries: readonly SourceEntry[];
  /** The source of the assessment file with this id. */
  readonly byId: (id: string) => SourceEntry | undefined;
  readonly byUrl: (url: string) => SourceEntry | undefined;
  /** The source of an evidence item. */
  readonly ofItem: (item: EvidenceItem) => SourceEntry | undefined;
}

/**
 * Numbers everything that is cited: first the sources of assessment.yaml as they stand there, then what evidence items
 * locate for themselves, then the addresses that only a narrative gives. The same thing gets one number.
 */
export function numberSources(result: Result, cited: readonly { readonly url: string; readonly text: string }[]): Sources {
  const entries: SourceEntry[] = [];
  const ids = new Map<string, SourceEntry>();
  const urls = new Map<string, SourceEntry>();
  const places = new Map<string, SourceEntry>();
  const add = (source: Omit<SourceEntry, "number">): SourceEntry => {
    const entry = { number: entries.length + 1, ...source };
    entries.push(entry);
    if (entry.url !== undefined && !urls.has(entry.url)) urls.set(entry.url, entry);
    return entry;
  };
  for (const { id, ...source } of sourcesUsed(result)) {
    const access = source.access ?? sharedAccess(result, id);
    ids.set(id, add({ ...source, ...(access === undefined ? {} : { access }) }));
  }
  const named = new Set(ids.values());
  const titles = titlesByUrl(result);
  for (const { item } of result.evidence) {
    const { source } = item;
    if (source === undefined || typeof source === "string" || places.has(placeKey(source))) continue;
    const known = source.url === undefined ? undefined : urls.get(source.url);
    const entry = known ?? add({ ...source, title: titles.get(source.url) ?? source.title, access: item.access });
    places.set(placeKey(source), named.has(entry) || entry.title === source.title ? entry : { ...entry, title: source.title });
  }
  for (const { url, text } of cited) {
    if (!urls.has(url) && !url.startsWith("mailto:")) add({ title: text === "" ? url : text, url });
  }
  return {
    entries,
    byId: (id) => ids.get(id),
    byUrl: (url) => urls.get(url),
    ofItem: ({ source }) => {
      if (source === undefined) return undefined;
      return typeof source === "string" ? ids.get(source) : places.get(placeKey(source));
    },
  };
}

/**
 * What stands at each address that items give for themselves, by all the titles that they give it: one address has one number, and none of several titles
 * is that of what the others cite.
 */
function titlesByUrl({ evidence }: Result): ReadonlyMap<string | undefined, string> {
  const titles = new Map<string, Set<string>>();
  for (const { item } of evidence) {
    if (typeof item.source !== "object" || item.source.url === undefined) continue;
    const { url, title } = item.source;
    titles.set(url, (titles.get(url) ?? new Set()).add(title));
  }
  return new Map([...titles].map(([url, all]) => [url, [...all].join("; ")]));
}

const placeKey = (source: Exclude<EvidenceItem["source"], string | undefined>): string =>
  JSON.stringify([source.title, source.reference ?? "", source.url ?? ""]);

/** Who can open a source that does not say so itself: what the items taken from it say, where they agree. */
function sharedAccess(result: Result, id: string): Access | undefined {
  const said = new Set(result.evidence.filter(({ item }) => item.source === id).map(({ item }) => item.access));
  return said.size === 1 ? [...said][0] : undefined;
}

/** The same sources for a document that stands without their list: nothing there can be found by a number. */
export function unlisted({ entries, byId, byUrl, ofItem }: Sources): Sources {
  const apart = new Map<SourceEntry, SourceEntry>();
  const alone = (entry: SourceEntry): SourceEntry => {
    const known = apart.get(entry) ?? { ...entry, listed: false as const };
    apart.set(entry, known);
    return known;
  };
  const of = (entry: SourceEntry | undefined): SourceEntry | undefined => entry && alone(entry);
  return { entries: entries.map(alone), byId: (id) => of(byId(id)), byUrl: (url) => of(byUrl(url)), ofItem: (item) => of(ofItem(item)) };
}
