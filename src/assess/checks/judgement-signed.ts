import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { Decision } from "../../model/decision.ts";
import { judgementsOf, type WrittenJudgement } from "../references.ts";

/** Judgements without a name or a date; and those of one's own, as against those that somebody else published, without a day; and those that are read from nothing. */
export function judgementSigned(decision: Decision): Problem[] {
  return judgementsOf(decision).flatMap((judgement) => [...name(judgement), ...date(judgement), ...reading(judgement)]);
}

function name({ item: { by, role }, onWhat, spot }: WrittenJudgement): Problem[] {
  if (by !== undefined) return [];
  const add = `‘by:’ with the person's name${role === undefined ? ", and ‘role:’ with their post" : ""}`;
  return [raise("judgement/no-name", { on_what: onWhat, add }, spot, "key")];
}

function date({ item: { on, published_in }, onWhat, spot }: WrittenJudgement): Problem[] {
  if (on === undefined) return [raise("judgement/no-date", { on_what: onWhat }, spot, "key")];
  if (on.length === 10 || published_in !== undefined) return [];
  return [raise("judgement/partial-date", { on_what: onWhat, date: on, example: `${on}-06-15`.slice(0, 8).concat("15") }, inside(spot, "on"))];
}

/** Whoever reads a conclusion out of something says what it is. */
function reading({ item: { read_by: reader, published_in: published }, onWhat, spot }: WrittenJudgement): Problem[] {
  return reader === undefined || published !== undefined
    ? []
    : [raise("judgement/read-from-nothing", { on_what: onWhat, name: reader }, inside(spot, "read_by"))];
}
