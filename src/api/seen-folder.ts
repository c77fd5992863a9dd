import type { Assessment } from "../model/assessment.ts";
import type { Catalogues } from "./catalogue.ts";
import type { LoadedFolder } from "./folder.ts";
import type { Glass } from "./glass.ts";
import { namesOthers } from "./named-catalogue.ts";
import type { RestRead } from "./rest/types.ts";
import type { LoadedAssessment, LoadedCatalogue } from "./types.ts";

/**
 * What was read of a folder as it is under the catalogue, with what is wrong with what it says of others. Most name clauses of one catalogue alone, and
 * stay as they are: what it takes for the others is loaded only for those.
 */
export async function seenFolder(
  { crosswalk, rest, ...read }: LoadedFolder,
  catalogue: LoadedCatalogue | undefined,
  catalogues: () => Catalogues,
): Promise<Pick<LoadedAssessment, "assessment" | "rest" | "problems">> {
  const { folder, assessment, problems } = read;
  const through = async (one: Assessment | undefined): Promise<Glass | undefined> => {
    if (one === undefined || catalogue === undefined || isPlain(one, crosswalk !== undefined, catalogue)) return undefined;
    const { glassFor } = await import("./glass.ts");
    return glassFor({ folder, assessment: one, crosswalk, catalogue }, catalogues());
  };
  const glass = await through(assessment);
  const seen = glass?.see(assessment as Assessment) ?? assessment;
  if (rest === undefined) return { assessment: seen, problems: [...problems, ...(glass?.problems() ?? [])] };
  const restGlass = await through(rest.assessment);
  // Of a file that is not whole, what is left has other places than the file.
  const told = (restGlass?.elsewhere() ?? []).filter(({ file }) => rest.isWhole(file));
  return { assessment: seen, rest: checkedThrough(rest, restGlass), problems: [...problems, ...told] };
}

const checkedThrough = ({ asOf, check }: RestRead, glass: Glass | undefined): NonNullable<LoadedAssessment["rest"]> => ({
  asOf,
  check: (catalogue, day) => check(catalogue, day, glass?.see ?? ((assessment) => assessment)),
});

function isPlain(assessment: Assessment, isCarried: boolean, { catalogue: { practices } }: LoadedCatalogue): boolean {
  return !isCarried && !namesOthers(assessment) && assessment.practices.every(({ data }) => practices.has(data.practice));
}
