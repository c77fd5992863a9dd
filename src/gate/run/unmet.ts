import { folderOf } from "../../io/file.ts";
import { inDisplay } from "../../io/in-display.ts";
import { sha256 } from "../../io/sha256.ts";
import type { Failure } from "../rules/failure.ts";
import { failureLine } from "../rules/failure.ts";
import { printOf } from "../rules/fingerprint.ts";
import type { FileNames, ReportedCondition } from "../rules/reported.ts";
import type { UnmetCondition } from "./types.ts";

/** The conditions that are not met and count, for formats in which an empty list would read as if all were well. */
export function unmetConditions(all: readonly UnmetCondition[], { inRepository, lasting }: FileNames): readonly ReportedCondition[] {
  return all.flatMap(({ placed: { failure, where, by, file }, folder, gated, fingerprints }) => {
    // What could not be read is an error of its own, where it stands.
    if (gated !== "counts" || failure.condition === "gate/unknown") return [];
    const line = where === file ? 1 : Number(where.slice(file.length + 1));
    const known = fingerprints.length > 0 ? fingerprints : [wholly(failure, folderOf(lasting(inDisplay(folder, "assessment.yaml"))))];
    return [{ condition: failure.condition, text: failureLine(failure, where, by), path: inRepository(file), line, fingerprints: known }];
  });
}

/** Too many warnings, of which no single one is too many: known by what says how many there may be. */
export function tooManyWarnings(failure: Failure, where: string, path: string): ReportedCondition {
  return { condition: failure.condition, text: failureLine(failure, where), path, line: 1, fingerprints: [wholly(failure, path)] };
}

const wholly = ({ condition }: Failure, path: string) => ({ about: "", print: printOf(JSON.stringify([condition, path]), sha256) });
