import type { Deed, Effort } from "../model/generated/schemas.ts";
import { onlyUntold } from "./make.ts";

/** What is about something that is there already: it has to be written down or put right, and nothing has to be held or made. */
const small: ReadonlySet<Deed["do"]> = new Set(["specify", "date", "address", "amend", "ask", "recommend"]);

/** How much one deed takes. A check is small where somebody of the producer's own will do, or where only something about it is not written down. */
export function effortOf({ do: what, level, counts_as = "" }: Deed): Effort {
  if (what === "check") return level === "checked" || onlyUntold.has(counts_as) ? "small" : "large";
  return small.has(what) ? "small" : "large";
}

export const effortOfAll = (deeds: readonly Deed[]): Effort => (deeds.every((deed) => effortOf(deed) === "small") ? "small" : "large");
