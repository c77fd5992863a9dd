import type { Deed, Effort } from "../model/generated/schemas.ts";
import { onlyUntold } from "./make.ts";

/** What is about something that is there already: it has to be written down, and nothing has to be held, made or changed. What an item leaves out may take a publication. */
const small: ReadonlySet<Deed["do"]> = new Set(["specify", "date", "address", "ask", "recommend"]);

/** How much one deed takes. A check is small where somebody of the producer's own will do, where only something about it is not written down, or where anybody can open what is checked. */
export function effortOf({ do: what, level, counts_as = "", open_to_anyone }: Deed): Effort {
  if (what === "check") return level === "checked" || open_to_anyone === true || onlyUntold.has(counts_as) ? "small" : "large";
  return small.has(what) ? "small" : "large";
}

/** What is about something there is, whatever it takes: it is looked for before something new. */
export const isHandy = (deed: Deed): boolean => deed.do === "amend" || effortOf(deed) === "small";

export const effortOfAll = (deeds: readonly Deed[]): Effort => (deeds.every((deed) => effortOf(deed) === "small") ? "small" : "large");
