import { reason } from "../../api/catalogue.ts";
import { located } from "../../api/located.ts";
import { openFile } from "../../api/open.ts";
import type { Config } from "../../api/types.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { disk } from "../../io/disk.ts";
import { fromFolder } from "../../io/display.ts";
import { folderOf } from "../../io/file.ts";
import { inDisplay } from "../../io/in-display.ts";
import type { BaselineFile } from "../../model/generated/schemas.ts";
import { fingerprintsIn } from "../rules/baseline.ts";

/** A baseline that was read. */
export interface LoadedBaseline {
  readonly data: BaselineFile;
  /** The file, as it is printed. */
  readonly path: string;
  /** The folder it is in, to which the files it names are relative. */
  readonly folder: string;
  readonly text: string;
  readonly fingerprints: ReadonlySet<string>;
}

/** The baselines met in one run, each read once. */
export interface Baselines {
  /** The baseline in a file, which somebody named on the command line or which lies in the tree. Undefined where there is none, or where it cannot be gone by: then it covers nothing. */
  readonly at: (path: string | false | undefined, isNamed: boolean, config?: Config) => Promise<LoadedBaseline | undefined>;
  readonly diagnostics: () => readonly Diagnostic[];
  /** Baselines that cannot be gone by, one sentence each. */
  readonly refusals: () => readonly string[];
}

export function createBaselines(): Baselines {
  const known = new Map<string, LoadedBaseline | undefined>();
  const diagnostics: Diagnostic[] = [];
  const refusals: string[] = [];
  return {
    at: async (path, isNamed, config) => {
      if (path === false || path === undefined) return undefined;
      if (known.has(path)) return known.get(path);
      if (!isNamed && disk.isOutside(path, folderOf(path))) {
        refusals.push(`The baseline ${path} is a link to a file outside of the repository, so it was not read. Put the file itself there.`);
        known.set(path, undefined);
        return undefined;
      }
      const { text, data, problems } = await openFile(disk, path, path, { wanted: "baseline" });
      if (text === undefined) refusals.push(`The baseline ${path} cannot be read${reason(problems)}.`);
      else {
        diagnostics.push(...(await located(problems, new Map([[path, text]]), (file) => file)));
        if (data === undefined) refusals.push(`The baseline ${path} is not in order, so nothing in it was gone by.`);
      }
      const loaded = text === undefined || data === undefined ? undefined : baselineOf(path, text, data as BaselineFile, placeOf(path, config));
      known.set(path, loaded);
      return loaded;
    },
    diagnostics: () => diagnostics,
    refusals: () => refusals,
  };
}

function baselineOf(path: string, text: string, data: BaselineFile, folder: string): LoadedBaseline {
  return { data, path, folder, text, fingerprints: fingerprintsIn(data) };
}

/** The folder from which the files in a baseline are named: that of the baseline, or the one that its configuration is gone by for in another checkout. */
function placeOf(path: string, config: Config | undefined): string {
  const folder = folderOf(path);
  if (config?.home === undefined || config.baseline !== path) return folder;
  return inDisplay(config.folder, fromFolder(config.home, folder));
}
