import { buildCatalogue } from "../catalogue/build.ts";
import type { Diagnostic, Problem } from "../diagnostics/problem.ts";
import { assetPath } from "../io/assets.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { CatalogueFile } from "../model/generated/schemas.ts";
import { located } from "./located.ts";
import { openFile } from "./open.ts";

const shipped = "catalogues/t6.yaml";

/** A catalogue, and the file it came from. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  /** What a result calls the file: it must not depend on where t6 is installed or was started. */
  readonly name: string;
  readonly text: string;
}

/** The catalogues met in one run, each read once. */
export interface Catalogues {
  /** The catalogue in a file, or the shipped one. Undefined where it is not in order. */
  readonly at: (path: string | undefined) => Promise<LoadedCatalogue | undefined>;
  readonly diagnostics: () => Promise<readonly Diagnostic[]>;
  /** Catalogues that could not be opened, one sentence each. */
  readonly refusals: () => readonly string[];
}

export function createCatalogues(): Catalogues {
  const known = new Map<string | undefined, LoadedCatalogue | undefined>();
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const refusals: string[] = [];
  return {
    at: async (path) => {
      if (known.has(path)) return known.get(path);
      const { text, data, problems: found } = await openFile(path ?? assetPath(shipped), path ?? shipped, "catalogue");
      if (text === undefined) refusals.push(`The catalogue ${path ?? shipped} cannot be read${reason(found)}.`);
      else {
        problems.push(...found);
        texts.set(path ?? shipped, text);
      }
      const catalogue = text === undefined || data === undefined ? undefined : { catalogue: buildCatalogue(data as CatalogueFile), name: nameOf(path), text };
      known.set(path, catalogue);
      return catalogue;
    },
    diagnostics: () => located(problems, texts, (file) => file),
    refusals: () => refusals,
  };
}

function nameOf(path: string | undefined): string {
  return path === undefined ? shipped : path.slice(path.lastIndexOf("/") + 1);
}

/** Why a file has no text, as the end of a sentence. */
export function reason(problems: readonly Problem[]): string {
  const [first] = problems;
  if (first?.code === "file/not-utf8") return ": it is not UTF-8 text";
  if (first?.code === "file/too-large") return ": it is too large";
  return first?.args["reason"] === undefined ? "" : `: ${first.args["reason"]}`;
}
