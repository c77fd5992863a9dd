import type { Assessment, ItemPlace, Loaded } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { isCalled } from "../model/catalogue-name.ts";
import type { AssessmentFile, ClauseReference, CrosswalkFile, EvidenceItem, PracticeFile } from "../model/generated/schemas.ts";
import { clauseOf } from "../model/reference.ts";
import { carriedOverOf } from "./carried-over.ts";

/** Through what an assessment is looked at whose files name clauses of several catalogues. */
export interface Glass {
  /** The catalogue that is assessed against. */
  readonly catalogue: Catalogue;
  /** The other catalogues of which ids stand in the files. */
  readonly others: readonly Catalogue[];
  /** What carries the assessment over to this catalogue; undefined where it is the one before, or there is none. */
  readonly carried: Loaded<CrosswalkFile> | undefined;
  /** Whether what the main file concludes on the whole is about this catalogue. */
  readonly isHome: boolean;
}

type Limitations = EvidenceItem["limitations"];
type IsForeign = (id: string) => boolean;

/**
 * An assessment as it is under one of the catalogues that its files name: what belongs to another is left out, and what was carried over and
 * reviewed is taken in. Nothing of it is written anywhere: the files stay as they are.
 */
export function seenThrough(assessment: Assessment, glass: Glass): Assessment {
  const { catalogue, others, carried, isHome } = glass;
  const isForeign: IsForeign = (id) => !isOf(catalogue, id) && others.some((other) => isOf(other, id));
  const places = new Map<EvidenceItem, ItemPlace>();
  const setAside = new Set<string>();
  const placed = new Set<string>();
  const practices = assessment.practices.map(({ file, data }) => {
    const isForeignHere: IsForeign = isForeign(data.practice) ? (id) => isForeign(id) || !catalogue.clauses.has(id) : isForeign;
    const evidence = (data.evidence ?? []).flatMap((item, index) => {
      const { references, at } = ownReferences(item, glass, isForeignHere);
      if (references.length === 0) {
        setAside.add(item.id);
        return [];
      }
      if (at.some((order) => order !== undefined)) placed.add(item.id);
      const isWhole = isSame(item.clauses, references) && !(item.limitations ?? []).some(({ clauses }) => clauses?.some(isForeignHere));
      const seen = isWhole ? item : withClauses(item, references, limitationsOf(item, references, glass, isForeignHere));
      places.set(seen, { index, clauses: at });
      return [seen];
    });
    const own: PracticeFile = isForeign(data.practice) ? { practice: data.practice, evidence } : { ...data, ...(data.evidence && { evidence }) };
    return { file, data: own };
  });
  const whole = isHome ? undefined : wholeIn(assessment, catalogue);
  return {
    ...assessment,
    head: { ...assessment.head, data: headThrough(assessment.head.data, glass, whole?.data.judgement) },
    practices: practices.filter(({ file, data }) => file !== whole?.file || (data.evidence ?? []).length > 0),
    seen: {
      places,
      setAside,
      isForeign,
      written: { head: assessment.head, practices: assessment.practices },
      // A catalogue and its copy with words filled in are one edition.
      others: [...new Set(others.map((other) => editionOf(other, glass, assessment)))],
      catalogues: new Map(others.map(({ file }) => [file.principle.id, file.catalogue])),
      ...(!isHome && { judgedIn: whole?.file ?? `${catalogue.file.principle.id}.yaml` }),
      ...(carried && { carried: carriedOverOf(carried, assessment, placed, catalogue.file) }),
    },
  };
}

const isOf = ({ practices, clauses, file }: Catalogue, id: string): boolean => clauses.has(id) || practices.has(id) || file.principle.id === id;

/** What the edition of another catalogue is called: by its number, and with its code where that is another one. */
function editionOf({ file }: Catalogue, { catalogue, carried }: Glass, { head }: Assessment): string {
  const said = carried?.data.from.edition ?? head.data.edition;
  const number = file.editions.find(({ id }) => id === said)?.id ?? file.editions.at(-1)?.id ?? "";
  return file.code === catalogue.file.code ? `edition ${number}` : `edition ${number} of ${file.code}`;
}

/** The file that is about the whole of a catalogue, as others are about one practice of it: there its judgement is, where the main file is about another. */
const wholeIn = ({ practices }: Assessment, { file }: Catalogue): Loaded<PracticeFile> | undefined =>
  practices.find(({ data }) => data.practice === file.principle.id);

/** The clauses of this catalogue that an item names, and where each of them stands in the file; what was carried over stands nowhere in it. */
function ownReferences(item: EvidenceItem, { catalogue, carried }: Glass, isForeign: IsForeign) {
  const references: ClauseReference[] = [];
  const at: (number | undefined)[] = [];
  for (const [index, reference] of item.clauses.entries()) {
    const own = ownReference(reference, catalogue, isForeign);
    if (own === undefined) continue;
    references.push(own);
    at.push(index);
  }
  for (const { evidence, to, parts, shows, reviewed } of carried?.data.lines ?? []) {
    if (evidence !== item.id || reviewed?.stands !== true || !catalogue.clauses.has(to) || references.some((one) => clauseOf(one) === to)) continue;
    references.push(parts === undefined && shows === undefined ? to : { clause: to, ...(parts && { parts }), ...(shows !== undefined && { shows }) });
    at.push(undefined);
  }
  return { references, at };
}

function ownReference(reference: ClauseReference, { file }: Catalogue, isForeign: IsForeign): ClauseReference | undefined {
  if (typeof reference === "string" || reference.of === undefined) return isForeign(clauseOf(reference)) ? undefined : reference;
  const { of, ...rest } = reference;
  if (!isCalled(file, of)) return undefined;
  return rest.parts === undefined && rest.shows === undefined ? rest.clause : rest;
}

const isSame = (before: readonly ClauseReference[], now: readonly ClauseReference[]): boolean =>
  before.length === now.length && before.every((one, index) => one === now[index]);

/**
 * What an item does not show, for the clauses of this catalogue: what mattered for a clause matters for what it was carried over to. Where no such line
 * stands, it goes with the clause and is left out with it.
 */
function limitationsOf({ id, limitations }: EvidenceItem, references: readonly ClauseReference[], { carried }: Glass, isForeign: IsForeign): Limitations {
  const stands = new Set(references.map(clauseOf));
  return limitations?.flatMap((limitation) => {
    if (limitation.clauses === undefined) return [limitation];
    const moved = (carried?.data.lines ?? []).filter(
      (line) => line.evidence === id && stands.has(line.to) && line.from.some((one) => limitation.clauses?.includes(one)),
    );
    const clauses = [...new Set([...limitation.clauses.filter((one) => !isForeign(one)), ...moved.map(({ to }) => to)])];
    return clauses.length === 0 ? [] : [{ ...limitation, clauses }];
  });
}

function withClauses({ limitations: _, ...item }: EvidenceItem, clauses: ClauseReference[], limitations: Limitations): EvidenceItem {
  return { ...item, clauses, ...(limitations !== undefined && limitations.length > 0 && { limitations }) };
}

/** The main file: its edition is that of the catalogue, and what is concluded on the whole is what is concluded under this catalogue. */
function headThrough(head: AssessmentFile, { catalogue, carried, isHome }: Glass, whole: AssessmentFile["judgement"]): AssessmentFile {
  const { editions } = catalogue.file;
  const edition = carried?.data.edition ?? (editions.some(({ id }) => id === head.edition) ? head.edition : (editions.at(-1)?.id ?? head.edition));
  if (isHome) return { ...head, edition };
  const { judgement: _, ...rest } = head;
  return { ...rest, edition, ...(whole && { judgement: whole }) };
}
