import { inForce } from "../api/in-force.ts";
import type { Assessed, Config, LoadedAssessment, NamedCatalogue } from "../api/types.ts";
import { type AtGate, type GateOptions, toGate } from "../gate/entry.ts";
import type { Keep } from "./keep.ts";

/** What a check asks of each assessment: data alone. */
export interface CheckTask {
  readonly gate: GateOptions;
  /** Whether what keeps it from being signed is looked for as well. */
  readonly final: boolean;
}

/** What a check finds in an assessment, without its configuration: data alone. */
export interface FoundInOne {
  readonly folder: string;
  readonly files: readonly string[];
  readonly atGate: AtGate;
  readonly fixable: number;
  /** The catalogue that its main file names. Left out where it names none. */
  readonly naming?: NamedCatalogue;
}

/** What a check does with each assessment. */
export function checkTask({ gate, final }: CheckTask): Keep<FoundInOne> {
  return async (usual, loaded) => {
    const assessed = final ? await toSign(usual, loaded) : usual;
    const { isPlain, examined } = await toGate(assessed, loaded, gate);
    return {
      folder: assessed.folder,
      files: loaded.files.map(({ file }) => assessed.display(file)),
      atGate: { isPlain, examined: { ...examined, config: undefined } },
      ...(loaded.naming !== undefined && { naming: loaded.naming }),
      fixable: assessed.problems.length === 0 ? 0 : (await import("../api/fix.ts")).countFixable(loaded, assessed),
    };
  };
}

/** What is kept of an assessment for the end of a check. */
export interface CheckKept extends FoundInOne {
  readonly configs: readonly string[];
  readonly extended: readonly { readonly config: string; readonly extends: readonly string[] }[];
  readonly limitsWarnings: boolean;
}

/** The same with its configuration, one and the same for all that it counts for. */
export function withConfig({ atGate, ...found }: FoundInOne, config: Config | undefined): CheckKept {
  const all = inForce(config);
  return {
    ...found,
    atGate: { ...atGate, examined: { ...atGate.examined, config } },
    configs: all.map(({ path }) => path),
    extended: all.flatMap(({ path, bases = [] }) => (bases.length === 0 ? [] : [{ config: path, extends: bases.map((one) => one.path) }])),
    limitsWarnings: all.some(({ data }) => data.max_warnings !== undefined),
  };
}

/** The same assessment, with what keeps it from being signed. What makes documents is loaded only for that. */
async function toSign(assessed: Assessed, loaded: LoadedAssessment): Promise<Assessed> {
  return (await import("../api/sign-off.ts")).withSignOff(assessed, loaded);
}
