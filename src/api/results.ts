import type { Diagnostic } from "../diagnostics/problem.ts";
import { disk } from "../io/disk.ts";
import { shown } from "../io/display.ts";
import { folderOf } from "../io/file.ts";
import type { Decision } from "../model/decision.ts";
import type { Result } from "../model/generated/schemas.ts";
import { assess } from "./assess.ts";
import { createConfigs } from "./config.ts";
import { loadEach } from "./load.ts";
import { namesSavedResult, openSaved } from "./saved.ts";
import type { Assessed, AssessOptions, Config, LoadedAssessment, LoadedCatalogue, LoadOptions } from "./types.ts";
import { checkLoadOptions, checkPaths } from "./usage.ts";

/** One assessment's result, decided from its folder or read from a saved document. */
export interface Opened {
  /** The folder, or the file without its ending, as the user named it; several results of one file are called as it calls them, or numbered. */
  readonly name: string;
  /** Where it was saved; undefined where it was decided from a folder. */
  readonly saved?: string;
  /** Undefined where nothing could be decided: then the diagnostics say why. */
  readonly result: Result | undefined;
  /** What is wrong with the files of the folder. A saved result only says how much was. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many errors the files have, or had when the result was saved. */
  readonly errors: number;
  readonly config: Config | undefined;
  /** The catalogue that was read; a saved result carries what it needs of it. */
  readonly catalogue: LoadedCatalogue | undefined;
  /** One of its files as the user named it. */
  readonly display: (file: string) => string;
}

export interface Results {
  /** Those of folders, by name, then those of saved documents, in the order given. */
  readonly opened: readonly Opened[];
  /** What is wrong with catalogues and configuration, which several assessments may share. */
  readonly diagnostics: readonly Diagnostic[];
  /** What cannot be opened or has no result in it, one sentence each. */
  readonly refusals: readonly string[];
}

/**
 * The results at some paths. A path may be an assessment's folder, a tree of them, or a file that
 * `t6 score --format json` wrote: then nothing is decided again, and the result is as it was saved.
 *
 *     const { opened, refusals } = await openResults(["npd-2019", "saved/npd-2016.json"]);
 *
 * @throws {UsageError} where the paths are no list of texts, or an option is none
 */
export async function openResults(paths: readonly string[], options: LoadOptions & AssessOptions = {}): Promise<Results> {
  const opened: Opened[] = [];
  const rest = await eachResult(paths, options, {
    visit: async (one) => {
      opened.push(one);
    },
  });
  return { opened, ...rest };
}

/** What to do with results as they are opened. */
export interface ResultVisitor {
  /** Offered each folder's before its result is written out: what it takes is not visited. */
  readonly take?: (assessed: Assessed, loaded: LoadedAssessment) => Promise<boolean>;
  /** Told of the saved ones before any is visited. */
  readonly saved?: (results: readonly Opened[]) => void;
  /** Gets one result after the other: those of folders first, with what they were decided from and the decision. */
  readonly visit: (opened: Opened, loaded?: LoadedAssessment, decision?: Decision) => Promise<void>;
}

/** The same, one result after the other: whoever keeps little of each can go through thousands in the memory that a few take. */
export async function eachResult(
  paths: readonly string[],
  options: LoadOptions & AssessOptions,
  { take, saved: tell, visit }: ResultVisitor,
): Promise<Omit<Results, "opened">> {
  checkPaths(paths);
  checkLoadOptions(options);
  const saved = paths.filter(namesSavedResult);
  const folders = paths.filter((path) => !saved.includes(path));
  const configs = createConfigs(disk, options.config, folders);
  const refusals: string[] = [];
  const read: Opened[] = [];
  for (const path of new Set(saved)) {
    const refusal = settled(path, options);
    refusals.push(...(refusal === undefined ? await readInto(read, path, await configs.above(folderOf(path))) : [refusal]));
  }
  tell?.(read);
  const rest =
    folders.length === 0
      ? { diagnostics: [], refusals: [] }
      : await loadEach(folders, options, async (loaded) => {
          const assessed = assess(loaded, options);
          if ((await take?.(assessed, loaded)) === true) return;
          const { folder, decision, result, diagnostics, display } = assessed;
          const found = await diagnostics();
          const errors = found.filter(({ severity }) => severity === "error").length;
          await visit(
            { name: folder, result: await result(), diagnostics: found, errors, config: loaded.config, catalogue: loaded.catalogue, display },
            loaded,
            decision,
          );
        });
  for (const [done, one] of read.entries()) {
    options.progress?.(done, read.length);
    await visit(one);
  }
  return {
    diagnostics: [...rest.diagnostics, ...(await configs.diagnostics())],
    refusals: [...rest.refusals, ...refusals, ...configs.refusals()],
  };
}

/** What was settled when the result was saved, and cannot be chosen now. */
function settled(path: string, { asOf, catalogue }: LoadOptions & AssessOptions): string | undefined {
  if (asOf !== undefined) return `${path} is a saved result, weighed as of a day of its own, so --as-of needs the assessment's folder instead.`;
  return catalogue === undefined ? undefined : `${path} is a saved result, with a catalogue of its own, so --catalogue needs the assessment's folder instead.`;
}

async function readInto(opened: Opened[], path: string, config: Config | undefined): Promise<readonly string[]> {
  const { results, refusals } = await openSaved(path);
  const name = shown(path).replace(/\.(?:nd)?json$/i, "");
  for (const [index, { result, name: own }] of results.entries()) {
    opened.push({
      name: results.length === 1 ? name : (own ?? `${name}-${index + 1}`),
      saved: path,
      result,
      diagnostics: [],
      errors: result.problems.error,
      config,
      catalogue: undefined,
      display: (file) => file,
    });
  }
  return refusals;
}
