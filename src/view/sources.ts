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
  for (const { item } of result.evidence) {
    if (item.source === undefined || typeof item.source === "string") continue;
    const key = placeKey(item.source);
    const known = (item.source.url === undefined ? undefined : urls.get(item.source.url)) ?? places.get(key);
    places.set(key, known ?? add({ ...item.source, access: item.access }));
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
      if (typeof source === "string") return ids.get(source);
      return (source.url === undefined ? undefined : urls.get(source.url)) ?? places.get(placeKey(source));
    },
  };
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
  const apart = new Map(entries.map((entry) => [entry, { ...entry, listed: false as const }]));
  const of = (entry: SourceEntry | undefined): SourceEntry | undefined => entry && apart.get(entry);
  return { entries: [...apart.values()], byId: (id) => of(byId(id)), byUrl: (url) => of(byUrl(url)), ofItem: (item) => of(ofItem(item)) };
}
