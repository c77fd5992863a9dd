import type { Step } from "../model/generated/schemas.ts";

/** A step before it is worded. */
export type FoundStep = Omit<Step, "lines" | "text" | "effect">;
