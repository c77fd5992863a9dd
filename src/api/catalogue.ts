import { buildCatalogue } from "../catalogue/build.ts";
import { checkCatalogue, takesNameOf } from "../catalogue/check.ts";
import type { Diagnostic, Problem } from "../diagnostics/problem.ts";
import { assetPath, readAsset } from "../io/assets.ts";
import { sha256 } from "../io/sha256.ts";
import type { CatalogueFile } from "../model/generated/schemas.ts";
import { located } from "./located.ts";
import { openFile } from "./open.ts";
import type { LoadedCatalogue } from "./types.ts";

/** The shipped catalogue as JSON, filled in when the package is built. */
declare const T6_CATALOGUE: string | undefined;

const shipped = "catalogues/t6.yaml";

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
      const built = path === undefined ? builtCatalogue() : undefined;
      if (built !== undefined) {
        known.set(path, built);
        return built;
      }
      const { text, data, problems: found } = await openFile(path ?? assetPath(shipped), path ?? shipped, { wanted: "catalogue" });
      const own = path === undefined ? undefined : await shippedFile();
      if (text === undefined) refusals.push(`The catalogue ${path ?? shipped} cannot be read${reason(found)}.`);
      else {
        problems.push(...found, ...(data === undefined ? [] : checkCatalogue(data as CatalogueFile, path ?? shipped, own)));
        texts.set(path ?? shipped, text);
      }
      const catalogue =
        text === undefined || data === undefined || takesNameOf(own, data as CatalogueFile)
          ? undefined
          : { catalogue: buildCatalogue(data as CatalogueFile), name: nameOf(path), digest: () => sha256(text) };
      known.set(path, catalogue);
      return catalogue;
    },
    diagnostics: () => located(problems, texts, (file) => file),
    refusals: () => refusals,
  };
}

/** The shipped catalogue as the build read and validated it, so that no run has to do it again. What runs from its sources reads the file. */
function builtCatalogue(): LoadedCatalogue | undefined {
  if (typeof T6_CATALOGUE !== "string") return undefined;
  return { catalogue: buildCatalogue(JSON.parse(T6_CATALOGUE) as CatalogueFile), name: shipped, digest: () => sha256(readAsset(shipped)) };
}

/** The shipped catalogue as a file says it. */
async function shippedFile(): Promise<CatalogueFile | undefined> {
  if (typeof T6_CATALOGUE === "string") return JSON.parse(T6_CATALOGUE) as CatalogueFile;
  return (await openFile(assetPath(shipped), shipped, { wanted: "catalogue" })).data as CatalogueFile | undefined;
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
