import type { Diagnostic, Problem } from "../diagnostics/problem.ts";
import type { Workspace } from "../io/workspace.ts";
import { isShipped, shippedCatalogues } from "../model/shipped.ts";
import { located } from "./located.ts";
import { shippedCatalogue } from "./shipped.ts";
import type { LoadedCatalogue } from "./types.ts";

/** The catalogues met in one run, each read once. */
export interface Catalogues {
  /** The catalogue in a file, or the shipped one of that id; left out, the one that is gone by where nothing is named. Undefined where it is not in order. */
  readonly at: (path: string | undefined) => Promise<LoadedCatalogue | undefined>;
  readonly diagnostics: () => Promise<readonly Diagnostic[]>;
  /** Catalogues that could not be opened, one sentence each. */
  readonly refusals: () => readonly string[];
}

/** @param workspace where files are */
export function createCatalogues(workspace: Workspace): Catalogues {
  const known = new Map<string | undefined, LoadedCatalogue | undefined>();
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const refusals: string[] = [];
  const own = async (path: string): Promise<LoadedCatalogue | undefined> => {
    const { openCatalogue } = await import("./own-catalogue.ts");
    const { loaded, text, problems: found } = await openCatalogue(workspace, path);
    if (text === undefined) refusals.push(`The catalogue ${path} cannot be read${reason(found)}.${orShipped(path)}`);
    else {
      problems.push(...found);
      texts.set(path, text);
    }
    return loaded;
  };
  return {
    at: async (path) => {
      if (known.has(path)) return known.get(path);
      const catalogue = path === undefined ? await shippedCatalogue() : isShipped(path) ? await shippedCatalogue(path) : await own(path);
      known.set(path, catalogue);
      return catalogue;
    },
    // In one order, whichever was opened first.
    diagnostics: () =>
      located(
        problems.toSorted((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0)),
        texts,
        (file) => file,
      ),
    refusals: () => refusals.toSorted(),
  };
}

/** What was meant to be an id is no file. */
const orShipped = (path: string): string =>
  /\.ya?ml$/i.test(path) ? "" : ` Those that come with t6 are ${Object.keys(shippedCatalogues).join(" and ")}; one of your own is named by its file.`;

/** Why a file has no text, as the end of a sentence. */
export function reason(problems: readonly Problem[]): string {
  const [first] = problems;
  if (first?.code === "file/not-utf8") return ": it is not UTF-8 text";
  if (first?.code === "file/too-large") return ": it is too large";
  return first?.args["reason"] === undefined ? "" : `: ${first.args["reason"]}`;
}
