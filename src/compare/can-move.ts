import type { Edit } from "./edit.ts";
import type { Matter } from "./matter.ts";

/**
 * Whether an edit can change anything that is decided. Words cannot, unless a judgement was signed for a digest of them; nor can a
 * source to which nothing refers. Where this is not quite clear the answer is yes: it only saves the time of deciding again.
 */
export function canMove(edit: Edit, { evidence, judgements }: Matter): boolean {
  switch (edit.on) {
    case "head":
    case "strengths":
    case "edition":
      return false;
    case "source":
      return [...evidence.values()].some(({ item }) => item.source === edit.id);
    case "evidence":
      if (edit.part !== "words" && edit.part !== "rest") return true;
      return [...judgements.values()].some(({ evidence_digest }) => evidence_digest !== undefined);
    case "ask":
      return edit.part !== "progress";
    default:
      return true;
  }
}
