import { crosswalkProblems } from "../assess/crosswalk-problems.ts";
import { outdatedReviews, waitingAgain } from "../assess/crosswalk-reread.ts";
import { crosswalkTexts } from "../assess/crosswalk-texts.ts";
import { elsewhereProblems } from "../assess/elsewhere.ts";
import { seenThrough } from "../assess/seen.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { raise } from "../diagnostics/raise.ts";
import type { Assessment, Loaded } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { isCalled, isSameText } from "../model/catalogue-name.ts";
import type { CrosswalkFile } from "../model/generated/schemas.ts";
import { defaultCatalogue, isShipped, shippedCatalogues } from "../model/shipped.ts";
import type { Catalogues } from "./catalogue.ts";
import { namedBy } from "./named-by.ts";
import type { LoadedCatalogue } from "./types.ts";

/** What an assessment says about catalogues. */
interface Said {
  readonly folder: string;
  readonly assessment: Assessment;
  readonly crosswalk: Loaded<CrosswalkFile> | undefined;
  /** The catalogue that is assessed against. */
  readonly catalogue: LoadedCatalogue;
}

/** Through what the files of an assessment are looked at. */
export interface Glass {
  /** An assessment as it is under the catalogue that is assessed against. */
  readonly see: (assessment: Assessment) => Assessment;
  /** What is wrong with what it says of other catalogues, and with what carries it over. */
  readonly problems: () => readonly Problem[];
  /** What of that is about the files one by one. */
  readonly elsewhere: () => readonly Problem[];
}

/** Finds out what stands in the files of an assessment besides the catalogue that is assessed against; undefined where it is to be seen as it is. */
export async function glassFor({ folder, assessment, crosswalk, catalogue: { catalogue } }: Said, catalogues: Catalogues): Promise<Glass | undefined> {
  const opened = async (name: string): Promise<Catalogue | undefined> => (await catalogues.at(isShipped(name) ? name : namedBy({ folder }, name)))?.catalogue;
  const isOwn = (other: Catalogue | undefined): boolean => other !== undefined && isSameText(other.file, catalogue.file);
  const home = crosswalk?.data.from.catalogue ?? assessment.head.data.catalogue;
  const before = home === undefined ? likelier(catalogue, await opened(defaultCatalogue), assessment) : await opened(home);
  const target = crosswalk === undefined ? undefined : await opened(crosswalk.data.crosswalk);
  const shipped = await Promise.all(Object.keys(shippedCatalogues).map(opened));
  const named = namedIn(assessment);
  const isMeant = (one: Catalogue): boolean => [...named].some((name) => isCalled(one.file, name)) || holdsAFile(one, assessment);
  const all = [before, target, ...shipped.filter((one) => one !== undefined && isMeant(one))];
  const others = [...new Set(all.filter((one): one is Catalogue => one !== undefined && !isOwn(one)))];
  const known = [catalogue, before, target, ...shipped].filter((one): one is Catalogue => one !== undefined);
  const isCarried = crosswalk !== undefined && crosswalk.data.set_aside !== true && isOwn(target);
  // Where every file is about something else, the catalogue is the likelier mistake, and the checks say so.
  if (!isCarried && !assessment.practices.some(({ data }) => catalogue.practices.has(data.practice)) && crosswalk === undefined && named.size === 0)
    return undefined;
  const root = shipped.find((one) => one !== undefined && one.file.catalogue === catalogue.file.filled_from);
  const outdated = isCarried ? outdatedReviews(crosswalk.data, catalogue, root) : [];
  const carried = isCarried ? { ...crosswalk, data: waitingAgain(crosswalk.data, outdated) } : undefined;
  const see = (one: Assessment): Assessment => seenThrough(one, { catalogue, others, carried, isHome: isOwn(before) });
  // What carries it over leads elsewhere: then all that stands in the files does, and is not told one by one.
  if (crosswalk !== undefined && !isOwn(before) && !isOwn(target)) return { see, problems: () => [passedOver(crosswalk, catalogue)], elsewhere: () => [] };
  const elsewhere = () => elsewhereProblems(assessment, { catalogue, others, known, before: isCarried ? before : undefined });
  return {
    see,
    problems: () => [
      ...(carried === undefined ? [] : crosswalkProblems(carried, assessment, catalogue, outdated)),
      ...(crosswalk !== undefined && isCarried && before !== undefined ? crosswalkTexts(crosswalk, assessment.head, before.file) : []),
      ...elsewhere(),
    ],
    elsewhere,
  };
}

/** That what carries the assessment over leads to another catalogue than the one that was asked for, and so does nothing. */
const passedOver = ({ file, data }: Loaded<CrosswalkFile>, catalogue: Catalogue): Problem =>
  raise("crosswalk/other-catalogue", { to: data.crosswalk, catalogue: catalogue.file.catalogue }, { file, pointer: ["crosswalk"] });

/** Where nothing names the catalogue of the main file: that which is looked through, unless more files are about the one that is gone by where none is named. */
function likelier(own: Catalogue, other: Catalogue | undefined, { practices }: Assessment): Catalogue | undefined {
  const held = (one: Catalogue | undefined): number => practices.filter(({ data }) => one?.practices.has(data.practice)).length;
  return held(own) >= held(other) ? own : other;
}

/** Whether a file is about a practice of the catalogue, or about the whole of it. */
const holdsAFile = ({ practices, file }: Catalogue, assessment: Assessment): boolean =>
  assessment.practices.some(({ data }) => practices.has(data.practice) || data.practice === file.principle.id);

/** The catalogues that evidence names beside its clauses. */
function namedIn({ practices }: Assessment): ReadonlySet<string> {
  const names = practices.flatMap(({ data }) =>
    (data.evidence ?? []).flatMap(({ clauses }) => clauses.flatMap((clause) => (typeof clause === "object" && clause.of !== undefined ? [clause.of] : []))),
  );
  return new Set(names);
}
