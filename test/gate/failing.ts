import { decide } from "../../src/assess/decide.ts";
import { type Failure, failureLine } from "../../src/gate/rules/failure.ts";
import { failuresOf } from "../../src/gate/rules/failures.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { Ask, EvidenceItem, Gate, PracticeFile } from "../../src/model/generated/schemas.ts";
import { asOf, catalogue } from "../assess/arbitrary.ts";
import { assessmentWith, sha256 } from "../assess/examples.ts";

/** What an assessment of the small catalogue is made from: items of P1, and whatever else. */
export interface Parts {
  readonly items?: readonly EvidenceItem[];
  readonly p1?: Partial<PracticeFile>;
  readonly p2?: readonly EvidenceItem[];
  readonly asks?: readonly Ask[];
  readonly rest?: Partial<Assessment>;
  readonly asOf?: string;
}

export function assessmentFor({ items = [], p1 = {}, p2, asks, rest = {} }: Parts): Assessment {
  const base = assessmentWith(items, p1, rest);
  return {
    ...base,
    practices: [...base.practices, ...(p2 === undefined ? [] : [{ file: "P2.yaml", data: { practice: "P2", evidence: [...p2] } }])],
    asks: asks && { file: "asks.yaml", data: { asks: [...asks] } },
  };
}

/** What fails a gate. */
export function failing(gate: Gate, parts: Parts = {}, there: readonly string[] = []): readonly Failure[] {
  const decision = decide(assessmentFor(parts), catalogue, { asOf: parts.asOf ?? asOf, sha256 });
  return failuresOf({ decision, folder: "survey", gate, isThere: (file) => there.includes(file) });
}

/** The same, as the lines that are printed. The place is given by file and pointer. */
export function lines(gate: Gate, parts: Parts = {}, there: readonly string[] = []): readonly string[] {
  return failing(gate, parts, there).map((failure) => {
    const { spot } = failure;
    return failureLine(failure, spot === undefined ? "survey" : [spot.file, ...spot.pointer].join("/"));
  });
}
