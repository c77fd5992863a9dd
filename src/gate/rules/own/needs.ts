import type { ClauseDecision, Decision, Weighing } from "../../../model/decision.ts";
import type { OwnCheck } from "../../../model/generated/schemas.ts";
import { verificationOrder } from "../../../model/profile.ts";
import type { OwnFinding } from "./finding.ts";

type Needs = NonNullable<OwnCheck["needs"]>;

/** Findings with which nothing is asked of a clause, or nobody knows what there is. */
const unasked: ReadonlySet<string> = new Set(["not_applicable", "deferred", "unknown"]);

/** The clauses that lack an item of a kind. An item counts if it speaks for the clause, and is verified far enough by what it counts as, not by what it says. */
export function lacking({ clauses, kinds, verification }: Needs, decision: Decision): readonly OwnFinding[] {
  const isFarEnough = ({ evidence: { item } }: Weighing) =>
    verification === undefined || verificationOrder[decision.checkedOf(item).level] >= verificationOrder[verification];
  return decision.practices.flatMap(({ clauses: all, file }) =>
    all
      .filter(({ clause, finding }) => clauses.includes(clause.id) && !unasked.has(finding.state))
      .flatMap((one) => {
        const ofKind = one.weighings.filter(
          ({ evidence: { item }, standing }) => kinds.includes(item.kind) && (standing === "sufficient" || standing === "limited"),
        );
        return ofKind.some(isFarEnough) ? [] : [lack(one, ofKind[0], file ?? decision.assessment.head.file, file !== undefined)];
      }),
  );

  function lack({ clause }: ClauseDecision, nearest: Weighing | undefined, file: string, isOfPractice: boolean): OwnFinding {
    const args = { clause: clause.id, kind: kinds.join(" or "), ...(verification !== undefined && { verification }) };
    if (nearest !== undefined) {
      const { spot, item } = nearest.evidence;
      const help = `Have ‘${item.id}’ verified, so that it counts at least as ${verification}, or add another item.`;
      return { file: spot.file, where: { pointer: [...spot.pointer, "verification"], target: "value" }, args: { ...args, id: item.id }, help };
    }
    const level = verification === undefined ? "" : `, which counts at least as ${verification}`;
    const help = `Add an item of the kind ${args.kind} for ${clause.id}${level}.`;
    return { file, where: isOfPractice ? { pointer: ["practice"], target: "value" } : { whole: true }, args, help };
  }
}
