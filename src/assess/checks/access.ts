import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import type { Access } from "../../model/generated/schemas.ts";
import { locatorOf, sourcesById } from "../link.ts";
import { spaced } from "../phrases.ts";

/** From the most to the least open. */
const openness: readonly Access[] = ["public", "handed_over", "foi", "on_request", "internal"];

/** Items that claim to be more open than they are: public without an address, or more open than the document they name. */
export function access({ assessment, evidence }: Decision): Problem[] {
  const sources = sourcesById(assessment);
  return evidence.flatMap(({ item, spot }) => {
    const locator = locatorOf(item, sources);
    if (typeof item.source === "string") {
      if (locator === undefined) return [];
      const stated = locator.access;
      if (stated !== undefined && openness.indexOf(item.access) < openness.indexOf(stated)) {
        return [
          raise("evidence/source-access", { item_access: spaced(item.access), source: item.source, source_access: spaced(stated) }, inside(spot, "access")),
        ];
      }
    }
    const nowhere = item.access === "public" && locator?.url === undefined && locator?.archived_url === undefined;
    return nowhere ? [raise("evidence/no-locator", { id: item.id }, inside(spot, "access"))] : [];
  });
}
