import { crosswalkProblems } from "../assess/crosswalk-problems.ts";
import { seenThrough } from "../assess/seen.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Assessment, Loaded } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { CrosswalkFile } from "../model/generated/schemas.ts";
import { defaultCatalogue, isShipped } from "../model/shipped.ts";
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

/** An assessment as it is under the catalogue that is assessed against, and what is wrong with what carries it over. */
export async function throughGlass(
  { folder, assessment, crosswalk, catalogue }: Said,
  catalogues: Catalogues,
): Promise<{ assessment: Assessment; problems: readonly Problem[] }> {
  const own = catalogue.catalogue.file.catalogue;
  const opened = async (name: string): Promise<Catalogue | undefined> => (await catalogues.at(isShipped(name) ? name : namedBy({ folder }, name)))?.catalogue;
  const home = crosswalk?.data.crosswalk ?? assessment.head.data.catalogue ?? defaultCatalogue;
  const named = new Set([home, crosswalk?.data.from.catalogue ?? home, ...[...namedIn(assessment)].filter(isShipped)]);
  const all = await Promise.all([...named].map(opened));
  const others = all.filter((one): one is Catalogue => one !== undefined && one.file.catalogue !== own);
  const isHome = (await opened(home))?.file.catalogue === own;
  const carried = crosswalk !== undefined && isHome ? crosswalk.data : undefined;
  const seen = seenThrough(assessment, { catalogue: catalogue.catalogue, others, carried, isHome: isHome || isBefore(crosswalk, all, own) });
  return { assessment: seen, problems: crosswalk === undefined || carried === undefined ? [] : crosswalkProblems(crosswalk, assessment, catalogue.catalogue) };
}

/** Whether the catalogue is the one that the assessment was carried over from: its judgements are about it. */
function isBefore(crosswalk: Loaded<CrosswalkFile> | undefined, all: readonly (Catalogue | undefined)[], own: string): boolean {
  return crosswalk !== undefined && all.some((one) => one?.file.catalogue === own);
}

/** The catalogues that evidence names beside its clauses. */
function namedIn({ practices }: Assessment): ReadonlySet<string> {
  const names = practices.flatMap(({ data }) =>
    (data.evidence ?? []).flatMap(({ clauses }) => clauses.flatMap((clause) => (typeof clause === "object" && clause.of !== undefined ? [clause.of] : []))),
  );
  return new Set(names);
}
