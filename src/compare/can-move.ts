import type { EvidenceItem } from "../model/generated/schemas.ts";
import type { Edit } from "./edit.ts";
import type { Matter } from "./matter.ts";

/**
 * Whether an edit can change anything that is decided. Words cannot, unless a judgement was signed for a digest of them; nor can a
 * source to which nothing refers. Where this is not quite clear the answer is yes: it only saves the time of deciding again.
 * @param ends what there is on either side
 */
export function canMove(edit: Edit, ends: readonly Matter[]): boolean {
  switch (edit.on) {
    case "head":
    case "strengths":
    case "edition":
      return false;
    case "source":
      return ends.some((matter) => isReferredTo(edit.id, matter));
    case "fact":
      return edit.old?.is !== edit.new?.is || isSigned(ends);
    case "evidence":
      return (edit.part !== "words" && edit.part !== "rest") || isSigned(ends);
    case "ask":
      return edit.part !== "progress";
    default:
      return true;
  }
}

/** Whether a judgement was signed for a digest of what it was made on. */
function isSigned(ends: readonly Matter[]): boolean {
  return ends.some(({ judgements }) => [...judgements.values()].some(({ evidence_digest }) => evidence_digest !== undefined));
}

function isReferredTo(source: string, { evidence, asks }: Matter): boolean {
  const uses = ({ source: document, verification, closed, limitations = [] }: EvidenceItem) =>
    document === source || verification?.in === source || closed?.in === source || limitations.some(({ in: where }) => where === source);
  return [...evidence.values()].some(({ item }) => uses(item)) || [...asks.values()].some(({ raised }) => raised?.in === source);
}
