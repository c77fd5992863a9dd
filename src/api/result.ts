import { toResult } from "../assess/result.ts";
import type { Diagnostic, Severity } from "../diagnostics/problem.ts";
import { sha256 } from "../io/sha256.ts";
import type { Decision } from "../model/decision.ts";
import type { AssessmentResult, Input, Place, Result } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";
import type { FilePositions } from "../source/positions.ts";
import type { LoadedAssessment } from "./types.ts";
import { version } from "./version.ts";

interface Ingredients {
  readonly decision: Decision;
  readonly loaded: LoadedAssessment;
  readonly asOfFrom: AssessmentResult["as_of_from"];
  readonly positions: FilePositions;
  readonly diagnostics: () => Promise<readonly Diagnostic[]>;
}

/** The result document of a decision. It names lines, so places are looked up in every file. */
export async function resultOf({ decision, loaded, asOfFrom, positions, diagnostics }: Ingredients): Promise<Result> {
  const found = await diagnostics();
  const count = (wanted: Severity) => found.filter(({ severity }) => severity === wanted).length;
  return toResult(decision, {
    place: (spot) => placeOf(spot, positions),
    tool: { name: "t6", version },
    asOfFrom,
    inputs: inputsOf(loaded),
    problems: { error: count("error"), warning: count("warning"), note: count("note") },
  });
}

function placeOf({ file, pointer }: Spot, positions: FilePositions): Place {
  const start = positions(file)?.spanOf(pointer, "value").start;
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
}

function inputsOf({ files, catalogue }: LoadedAssessment): readonly Input[] {
  const own = files.flatMap(({ file, kind, text }) => (text === undefined ? [] : [{ file, kind, sha256: sha256(text) }]));
  return catalogue === undefined ? own : [...own, { file: catalogue.name, kind: "catalogue", sha256: catalogue.digest() }];
}
