import type { Draft } from "../model/draft.ts";
import { to } from "./ways.ts";

/** The page on which a draft is filled in. */
export function draftWay({ what, id, practice = "" }: Pick<Draft, "what" | "id" | "practice">): string {
  switch (what) {
    case "assessment":
      return to("about");
    case "evidence":
      return id === undefined ? to("evidence", "new", practice, "check") : to("evidence", id);
    case "not_applicable":
    case "deferred":
      return to(what, id ?? "new", practice, "");
    default:
      return id === undefined ? to(what, "new", practice) : to(what, id);
  }
}
