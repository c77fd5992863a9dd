import { baseline, config } from "../../build/generated/settings-validators.js";
import { explained } from "./explained.ts";
import type { SettingsKind } from "./kind.ts";
import type { SchemaProblem } from "./problem.ts";

const validators = { config, baseline } as const satisfies Record<SettingsKind, unknown>;

/** The same as `validate`, for the files that say how t6 is run. Most runs have none, so what they need is loaded apart. */
export function validateSettings(kind: SettingsKind, data: unknown): readonly SchemaProblem[] {
  return explained(validators[kind], kind, data);
}
