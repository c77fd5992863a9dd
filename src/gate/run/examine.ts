import { askedOf, outermost } from "../../api/in-force.ts";
import type { Assessed, LoadedAssessment } from "../../api/types.ts";
import { once } from "../../assess/once.ts";
import { cutLoose } from "../../diagnostics/cut-loose.ts";
import { compareDiagnostics } from "../../diagnostics/order.ts";
import { strictest } from "../../diagnostics/severity.ts";
import { isFileIn } from "../../io/file.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { Spot } from "../../model/pointer.ts";
import { type AskedFailure, failuresOf, failuresOfAll, undecided } from "../rules/failures.ts";
import { foundByOwn } from "./checks.ts";
import { foundByLimits } from "./limits.ts";
import { regradedAll } from "./severity.ts";
import type { Examined, GateOptions, Placed } from "./types.ts";

/** Looks at one assessment for the gate: which of its conditions are not met, and where. */
export async function examine(assessed: Assessed, loaded: LoadedAssessment, { flags }: GateOptions): Promise<Examined> {
  const { folder, decision, display } = assessed;
  const { config, assessment, catalogue } = loaded;
  const asked = askedOf(config, flags);
  const isThere = (file: string) => isFileIn(folder, file);
  const failures =
    decision === undefined
      ? [{ failure: undecided(whyUndecided(loaded)), by: [] }]
      : failuresOfAll(asked.map((one) => ({ by: one.config?.path, failures: failuresOf({ decision, folder, gate: one.asked.gate ?? {}, isThere }) })));
  const whole = assessment !== undefined && assessment.broken.length === 0 && (assessment.lost ?? []).length === 0;
  return {
    folder,
    found: regradedAll(
      [...(await assessed.diagnostics()), ...(await foundByOwn(assessed, loaded)), ...(await foundByLimits(assessed, loaded))].sort(compareDiagnostics),
      config,
      folder,
    ),
    config,
    failOn: strictest(asked.map((one) => one.asked.fail_on ?? "error")),
    failures: cutLoose(await placed(failures, assessed, loaded)),
    ids: config === undefined || (outermost(config).data.waivers ?? []).length === 0 || assessment === undefined ? new Map() : idsIn(assessment, display),
    catalogue: catalogue && {
      practices: [...catalogue.catalogue.practices.keys()],
      ids: [catalogue.catalogue.file.principle.id, ...catalogue.catalogue.practices.keys(), ...catalogue.catalogue.clauses.keys()],
    },
    whole,
  };
}

function whyUndecided({ assessment, catalogue, files }: LoadedAssessment): string {
  // What was read and holds a value that cannot be used is told as that: whoever hears that it could not be read looks for another fault.
  const wasRead = files.some(({ file, reading }) => file.endsWith("assessment.yaml") && reading?.sound === true);
  if (assessment === undefined)
    return wasRead ? "assessment.yaml holds something that cannot be used, which is told above" : "assessment.yaml could not be read";
  return catalogue === undefined ? "the catalogue could not be read" : "nothing could be decided";
}

/** Finds the lines of failures. What knows lines is loaded only for one that points into a file. */
async function placed(failures: readonly AskedFailure[], { folder, display }: Assessed, { files }: LoadedAssessment): Promise<readonly Placed[]> {
  const positions = once(async () => (await import("../../api/positions.ts")).positionsOf(files));
  const lineOf = async ({ file, pointer }: Spot): Promise<number | undefined> => {
    return pointer.length === 0 ? undefined : (await positions())(file)?.spanOf(pointer, "value").start.line;
  };
  const all: Placed[] = [];
  for (const { failure, by } of failures) {
    const { spot } = failure;
    const file = spot === undefined ? folder : display(spot.file);
    const line = spot && (await lineOf(spot));
    all.push({ failure, file, where: line === undefined ? file : `${file}:${line}`, by });
  }
  return all;
}

/** The ids by which a waiver may name something in each file. */
function idsIn({ head, practices, asks }: Assessment, display: (file: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = (entries: readonly { readonly id: string }[] | undefined) => (entries ?? []).map(({ id }) => id);
  return new Map([
    [display(head.file), new Set(ids(head.data.sources))],
    ...practices.map(({ file, data }) => [display(file), new Set(ids(data.evidence))] as const),
    ...(asks === undefined ? [] : [[display(asks.file), new Set(ids(asks.data.asks))] as const]),
  ]);
}
