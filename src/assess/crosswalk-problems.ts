import type { Problem } from "../diagnostics/problem.ts";
import { inside, raise } from "../diagnostics/raise.ts";
import type { Assessment, Loaded } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { CrosswalkFile, EvidenceItem } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";
import type { Outdated } from "./crosswalk-reread.ts";
import { inWords } from "./phrases.ts";
import { isPlaceholder } from "./placeholder.ts";

type Line = CrosswalkFile["lines"][number];

/**
 * What is wrong with what carries an assessment over: lines that lead nowhere, reviews that nobody can have made, and lines that nobody has reviewed.
 * @param outdated the lines that wait again, as their review was of other words
 */
export function crosswalkProblems(
  { file, data }: Loaded<CrosswalkFile>,
  { head, practices, broken }: Assessment,
  catalogue: Catalogue,
  outdated: readonly Outdated[],
): Problem[] {
  const top: Spot = { file, pointer: [] };
  const items = new Map(practices.flatMap((one) => (one.data.evidence ?? []).map((item) => [item.id, item] as const)));
  const lines = data.lines.map((line, index) => ({ line, spot: inside(top, "lines", index) }));
  const reread = outdated.map(({ index, line: { evidence: id, to: clause, reviewed }, read, says }) =>
    raise("crosswalk/other-words", { id, clause, by: reviewed.by, line: String(index + 1), read, says }, inside(top, "lines", index, "reviewed")),
  );
  const lost = lines.flatMap(({ line, spot }) => [
    ...partsProblems(line, spot, catalogue),
    ...(items.has(line.evidence) || broken.length > 0
      ? []
      : [raise("crosswalk/leads-nowhere", { what: "evidence", id: line.evidence }, inside(spot, "evidence"))]),
    ...(catalogue.clauses.has(line.to) ? [] : [raise("crosswalk/leads-nowhere", { what: "clause", id: line.to }, inside(spot, "to"))]),
    ...reviewProblems(line, spot, items.get(line.evidence), { movedOn: data.moved_on, asOf: head.data.as_of }),
  ]);
  // What waits again is told line by line.
  const open = lines.filter(({ line }, index) => line.reviewed === undefined && !outdated.some((one) => one.index === index));
  const [first] = open;
  if (first === undefined) return [...lost, ...reread];
  const [count, they] = open.length === 1 ? ["1 is", "it proposes"] : [`${open.length} are`, "they propose"];
  return [...lost, ...reread, raise("crosswalk/not-reviewed", { open: count, they, all: String(lines.length), edition: data.edition }, first.spot)];
}

function partsProblems({ to, parts, reviewed }: Line, spot: Spot, { clauses }: Catalogue): Problem[] {
  const known = (clauses.get(to)?.clause.parts ?? []).map(({ id }) => id);
  return [
    ...(parts ?? []).flatMap((part, at) =>
      known.includes(part) ? [] : [raise("crosswalk/leads-nowhere", { what: `part of ${to}`, id: part }, inside(spot, "parts", at))],
    ),
    ...(reviewed?.stands === true && known.length > 0 && parts === undefined
      ? [raise("crosswalk/parts-missing", { clause: to, parts: inWords(known) }, inside(spot, "to"))]
      : []),
  ];
}

interface Days {
  readonly movedOn: string;
  readonly asOf: string | undefined;
}

function reviewProblems({ evidence: id, to: clause, reviewed }: Line, spot: Spot, item: EvidenceItem | undefined, { movedOn, asOf }: Days): Problem[] {
  if (reviewed === undefined) return [];
  const { by, on, stands, note } = reviewed;
  const at = inside(spot, "reviewed");
  const wrong = isPlaceholder(by)
    ? (["by", "that is the name in the example"] as const)
    : on < movedOn
      ? (["on", `the assessment was carried over later, on ${movedOn}`] as const)
      : // An older case that is carried over is weighed as of a day long before the move, and reviewed after it.
        asOf !== undefined && movedOn <= asOf && on > asOf
        ? (["on", `the evidence is weighed as of ${asOf}, before that day`] as const)
        : undefined;
  return [
    ...(wrong === undefined ? [] : [raise("crosswalk/reviewer", { id, clause, by, on, what: wrong[1] }, inside(at, wrong[0]))]),
    ...(item?.stance === "contradicts" && !stands && note === undefined
      ? [raise("crosswalk/refused-without-reason", { id, clause, by }, inside(at, "stands"))]
      : []),
  ];
}
