import { beyondNow, isReasonOf, reasonNow } from "../catalogue/awaited.ts";
import type { Assessment, Loaded } from "../model/assessment.ts";
import type { CatalogueFile } from "../model/catalogue.ts";
import type { CarriedOver, CarriedOverLine, CrosswalkFile, EvidenceItem, Judgement } from "../model/generated/schemas.ts";

type Line = CrosswalkFile["lines"][number];

/**
 * How the evidence of an edition before was carried over: what stands, what was refused and by whom, what nobody has reviewed, and for what no place
 * was proposed. Of an item that was refused nothing else is left in what is decided, so its name stands here.
 * What is said of words that are missing goes by the catalogue in use, and not by the day on which the file was written.
 * @param placed the items that name a clause of the new catalogue themselves: somebody has found them a place since
 */
export function carriedOverOf(
  { file, data }: Loaded<CrosswalkFile>,
  { practices, head }: Pick<Assessment, "practices" | "head">,
  placed: ReadonlySet<string>,
  code: CatalogueFile,
): CarriedOver {
  const items = new Map(practices.flatMap((one) => (one.data.evidence ?? []).map((item) => [item.id, item] as const)));
  return {
    file,
    from: { ...data.from },
    edition: data.edition,
    ...(head.data.judgement && { judged: judgedBy(head.data.judgement) }),
    moved_on: data.moved_on,
    note: data.note,
    lines: data.lines.map((line) => lineOf(line, items.get(line.evidence), isByHand(line, code))),
    unplaced: (data.unplaced ?? [])
      .filter((one) => !placed.has(one.evidence))
      .map(({ evidence, from, because }) => ({ ...namedAs(evidence, items.get(evidence)), from: [...from], because: reasonOf(from, because, code) })),
    beyond: [...(code.crosswalk === undefined ? (data.beyond ?? []) : beyondNow(code))],
  };
}

function reasonOf(from: readonly string[], because: string, code: CatalogueFile): string {
  const gap = code.crosswalk?.unplaced?.find((one) => from.some((id) => one.from.includes(id)));
  return gap !== undefined && isReasonOf(because, gap) ? reasonNow(gap, code) : because;
}

/** Whether no proposal of the catalogue leads to the clause. */
const isByHand = ({ from, to }: Line, { crosswalk }: CatalogueFile): boolean =>
  crosswalk !== undefined && !crosswalk.lines.some((one) => one.to === to && from.includes(one.from));

const judgedBy = ({ by, on }: Judgement): NonNullable<CarriedOver["judged"]> => ({ ...(by !== undefined && { by }), ...(on !== undefined && { on }) });

function lineOf({ evidence, from, to, because, reviewed }: Line, item: EvidenceItem | undefined, byHand: boolean): CarriedOverLine {
  return {
    ...namedAs(evidence, item),
    ...(item?.stance === "contradicts" && { against: true as const }),
    ...(byHand && { by_hand: true as const }),
    from: [...from],
    to,
    because,
    state: reviewed === undefined ? "open" : reviewed.stands ? "stands" : "refused",
    ...(reviewed && { reviewed: { by: reviewed.by, on: reviewed.on, ...(reviewed.note !== undefined && { note: reviewed.note }) } }),
  };
}

const namedAs = (id: string, item: EvidenceItem | undefined): Pick<CarriedOverLine, "evidence" | "title" | "internal"> => ({
  evidence: id,
  title: item?.title ?? id,
  ...(item?.audience === "internal" && { internal: true as const }),
});
