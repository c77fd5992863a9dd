import type { Assessment, ItemPlace } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { AssessmentFile, ClauseReference, CrosswalkFile, EvidenceItem, PracticeFile } from "../model/generated/schemas.ts";

/** Through what an assessment is looked at whose files name clauses of several catalogues. */
export interface Glass {
  /** The catalogue that is assessed against. */
  readonly catalogue: Catalogue;
  /** The other catalogues of which ids stand in the files. */
  readonly others: readonly Catalogue[];
  /** What carries the assessment over to this catalogue; undefined where it is the one before, or there is none. */
  readonly carried: CrosswalkFile | undefined;
  /** Whether the judgements in the files are about this catalogue. */
  readonly isHome: boolean;
}

type Limitations = EvidenceItem["limitations"];

/**
 * An assessment as it is under one of the catalogues that its files name: what belongs to another is left out, and what was carried over and
 * reviewed is taken in. Nothing of it is written anywhere: the files stay as they are.
 */
export function seenThrough(assessment: Assessment, glass: Glass): Assessment {
  const { catalogue, others } = glass;
  const isForeign = (id: string): boolean => !isOf(catalogue, id) && others.some((other) => isOf(other, id));
  const places = new Map<EvidenceItem, ItemPlace>();
  const setAside = new Set<string>();
  const practices = assessment.practices.map(({ file, data }) => {
    const evidence = (data.evidence ?? []).flatMap((item, index) => {
      const { references, at } = ownReferences(item, glass, isForeign);
      if (references.length === 0) {
        setAside.add(item.id);
        return [];
      }
      const seen = isSame(item.clauses, references) ? item : withClauses(item, references, limitationsOf(item, glass, isForeign));
      places.set(seen, { index, clauses: at });
      return [seen];
    });
    const own: PracticeFile = isForeign(data.practice) ? { practice: data.practice, evidence } : { ...data, ...(data.evidence && { evidence }) };
    return { file, data: own };
  });
  return { ...assessment, head: { ...assessment.head, data: headThrough(assessment.head.data, glass) }, practices, seen: { places, setAside, isForeign } };
}

const isOf = ({ practices, clauses }: Catalogue, id: string): boolean => clauses.has(id) || practices.has(id);

/** The clauses of this catalogue that an item names, and where each of them stands in the file; what was carried over stands nowhere in it. */
function ownReferences(item: EvidenceItem, { catalogue, carried }: Glass, isForeign: (id: string) => boolean) {
  const references: ClauseReference[] = [];
  const at: (number | undefined)[] = [];
  for (const [index, reference] of item.clauses.entries()) {
    const own = ownReference(reference, catalogue.file.catalogue, isForeign);
    if (own === undefined) continue;
    references.push(own);
    at.push(index);
  }
  for (const { evidence, to, parts, shows, reviewed } of carried?.lines ?? []) {
    if (evidence !== item.id || reviewed?.stands !== true || !catalogue.clauses.has(to) || references.some((one) => idOf(one) === to)) continue;
    references.push(parts === undefined && shows === undefined ? to : { clause: to, ...(parts && { parts }), ...(shows !== undefined && { shows }) });
    at.push(undefined);
  }
  return { references, at };
}

const idOf = (reference: ClauseReference): string => (typeof reference === "string" ? reference : reference.clause);

function ownReference(reference: ClauseReference, own: string, isForeign: (id: string) => boolean): ClauseReference | undefined {
  if (typeof reference === "string" || reference.of === undefined) return isForeign(idOf(reference)) ? undefined : reference;
  const { of, ...rest } = reference;
  if (of !== own) return undefined;
  return rest.parts === undefined && rest.shows === undefined ? rest.clause : rest;
}

const isSame = (before: readonly ClauseReference[], now: readonly ClauseReference[]): boolean =>
  before.length === now.length && before.every((one, index) => one === now[index]);

/** What an item does not show, for the clauses of this catalogue: what mattered for a clause matters for what it was carried over to. */
function limitationsOf({ id, limitations }: EvidenceItem, { carried }: Glass, isForeign: (id: string) => boolean): Limitations {
  return limitations?.flatMap((limitation) => {
    if (limitation.clauses === undefined) return [limitation];
    const moved = (carried?.lines ?? []).filter((line) => line.evidence === id && line.from.some((one) => limitation.clauses?.includes(one)));
    const clauses = [...new Set([...limitation.clauses.filter((one) => !isForeign(one)), ...moved.map(({ to }) => to)])];
    return clauses.length === 0 ? [] : [{ ...limitation, clauses }];
  });
}

function withClauses({ limitations: _, ...item }: EvidenceItem, clauses: ClauseReference[], limitations: Limitations): EvidenceItem {
  return { ...item, clauses, ...(limitations !== undefined && limitations.length > 0 && { limitations }) };
}

/** The main file: its edition is that of the catalogue, and a judgement on the whole stands only where it is about it. */
function headThrough(head: AssessmentFile, { catalogue, carried, isHome }: Glass): AssessmentFile {
  const { editions } = catalogue.file;
  const edition = carried?.edition ?? (editions.some(({ id }) => id === head.edition) ? head.edition : (editions.at(-1)?.id ?? head.edition));
  const isOlder = carried !== undefined && (head.judgement?.on === undefined || head.judgement.on < carried.moved_on);
  if (isHome && !isOlder) return { ...head, edition };
  const { judgement: _, ...rest } = head;
  return { ...rest, edition };
}
