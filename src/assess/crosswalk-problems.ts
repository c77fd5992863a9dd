import type { Problem } from "../diagnostics/problem.ts";
import { inside, raise } from "../diagnostics/raise.ts";
import type { Assessment, Loaded } from "../model/assessment.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { CrosswalkFile } from "../model/generated/schemas.ts";
import type { Spot } from "../model/pointer.ts";
import { inWords } from "./phrases.ts";

/** What is wrong with what carries an assessment over: lines that lead nowhere, and those that nobody has reviewed. */
export function crosswalkProblems({ file, data }: Loaded<CrosswalkFile>, { practices, broken }: Assessment, catalogue: Catalogue): Problem[] {
  const top: Spot = { file, pointer: [] };
  const items = new Set(practices.flatMap((one) => (one.data.evidence ?? []).map(({ id }) => id)));
  const lost = data.lines.flatMap(({ evidence, to, parts, reviewed }, index) => {
    const line = inside(top, "lines", index);
    const known = (catalogue.clauses.get(to)?.clause.parts ?? []).map(({ id }) => id);
    const unknown = (parts ?? []).flatMap((part, at) =>
      known.includes(part) ? [] : [raise("crosswalk/leads-nowhere", { what: `part of ${to}`, id: part }, inside(line, "parts", at))],
    );
    return [
      ...unknown,
      ...(reviewed?.stands === true && known.length > 0 && parts === undefined
        ? [raise("crosswalk/parts-missing", { clause: to, parts: inWords(known) }, inside(line, "to"))]
        : []),
      ...(items.has(evidence) || broken.length > 0 ? [] : [raise("crosswalk/leads-nowhere", { what: "evidence", id: evidence }, inside(line, "evidence"))]),
      ...(catalogue.clauses.has(to) ? [] : [raise("crosswalk/leads-nowhere", { what: "clause", id: to }, inside(line, "to"))]),
    ];
  });
  const open = data.lines.filter(({ reviewed }) => reviewed === undefined).length;
  const all = String(data.lines.length);
  return [...lost, ...(open === 0 ? [] : [raise("crosswalk/not-reviewed", { open: String(open), all, edition: data.edition }, inside(top, "lines"))])];
}
