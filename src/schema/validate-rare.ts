import { baseline, catalogue, config, crosswalk } from "../../build/generated/rare-validators.js";
import { explained } from "./explained.ts";
import type { RareKind } from "./kind.ts";
import type { SchemaProblem } from "./problem.ts";

const validators = { catalogue, config, baseline, crosswalk } as const satisfies Record<RareKind, unknown>;

/** The same as `validate`, for files that most runs do not read: what they need is loaded apart. */
export function validateRare(kind: RareKind, data: unknown): readonly SchemaProblem[] {
  return explained(validators[kind], kind, data);
}
