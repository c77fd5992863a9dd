import type { LinkState } from "../model/generated/schemas.ts";

/** All link states, the ones that somebody has to look at first. */
export const linkStates: readonly LinkState[] = Object.freeze(["gone", "changed", "unreachable", "blocked", "moved", "unchecked", "ok"] as const);
