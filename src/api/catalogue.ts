import { buildCatalogue } from "../catalogue/build.ts";
import { checkCatalogue, takesNameOf } from "../catalogue/check.ts";
import type { Diagnostic, Problem } from "../diagnostics/problem.ts";
import { sha256 } from "../io/sha256.ts";
import type { Workspace } from "../io/workspace.ts";
import type { CatalogueFile } from "../model/generated/schemas.ts";
import { located } from "./located.ts";
import { openFile, openText } from "./open.ts";
import type { LoadedCatalogue } from "./types.ts";

/** The shipped catalogue as JSON, and the digest of its file, filled in when the package is built. What runs from its sources reads the file. */
declare const T6_CATALOGUE: string | undefined;
declare const T6_CATALOGUE_SHA256: string | undefined;

const shipped = "catalogues/t6.yaml";

/** The catalogues met in one run, each read once. */
export interface Catalogues {
  /** The catalogue in a file, or the shipped one. Undefined where it is not in order. */
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
    const opened = await openFile(workspace, path, path, { wanted: "catalogue" });
    const { text, problems: found } = opened;
    if (text === undefined) {
      refusals.push(`The catalogue ${path} cannot be read${reason(found)}.`);
      return undefined;
    }
    const data = opened.data as CatalogueFile | undefined;
    const { file } = await shippedFile();
    problems.push(...found, ...(data === undefined ? [] : checkCatalogue(data, path, file)));
    texts.set(path, text);
    if (data === undefined || takesNameOf(file, data)) return undefined;
    return { catalogue: buildCatalogue(data), name: path.slice(path.lastIndexOf("/") + 1), digest: () => sha256(text) };
  };
  return {
    at: async (path) => {
      if (known.has(path)) return known.get(path);
      const catalogue = path === undefined ? await shippedCatalogue() : await own(path);
      known.set(path, catalogue);
      return catalogue;
    },
    diagnostics: () => located(problems, texts, (file) => file),
    refusals: () => refusals,
  };
}

/** The catalogue that ships with t6. */
export async function shippedCatalogue(): Promise<LoadedCatalogue> {
  const { file, digest } = await shippedFile();
  return { catalogue: buildCatalogue(file), name: shipped, digest };
}

/** What the shipped catalogue says. The build has read and validated it, so that no run has to do it again, and nothing has to be found on a disk. */
async function shippedFile(): Promise<{ readonly file: CatalogueFile; readonly digest: () => string }> {
  if (typeof T6_CATALOGUE === "string" && typeof T6_CATALOGUE_SHA256 === "string") {
    const digest = T6_CATALOGUE_SHA256;
    return { file: JSON.parse(T6_CATALOGUE) as CatalogueFile, digest: () => digest };
  } else {
    const { readAsset } = await import("../io/assets.ts");
    const text = readAsset(shipped);
    const { data } = await openText(text, shipped, "catalogue");
    if (data === undefined) throw new Error(`${shipped} is not in order.`);
    return { file: data as CatalogueFile, digest: () => sha256(text) };
  }
}

/** Why a file has no text, as the end of a sentence. */
export function reason(problems: readonly Problem[]): string {
  const [first] = problems;
  if (first?.code === "file/not-utf8") return ": it is not UTF-8 text";
  if (first?.code === "file/too-large") return ": it is too large";
  return first?.args["reason"] === undefined ? "" : `: ${first.args["reason"]}`;
}
