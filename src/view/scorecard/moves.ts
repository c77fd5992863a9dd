import { liftOfThem, liftText, proposalText } from "../../language/lifts.ts";
import { namingIn } from "../../language/naming.ts";
import type { ClauseResult, Result } from "../../model/generated/schemas.ts";
import { countText, series } from "../style/text.ts";
import type { MoveView } from "./shape.ts";

/** One thing that could be done, and the clauses that it alone would bring to "met". */
interface Move {
  readonly text: string;
  /** The item to be made good; left out where an answer is wanted. */
  readonly item?: string;
  readonly clauses: readonly ClauseResult[];
}

/** A board remembers three things. */
const most = 3;

/**
 * The things that would move an assessment most: each makes good one item, or answers the question of one clause that nothing
 * shows. The one that brings most clauses to "met" comes first, and what is not met before what is not shown. Clauses that ask
 * for something regular are left out: one item alone does not show that.
 */
export function movesOf(result: Result): readonly MoveView[] {
  return rankedMoves(result).map((move) => ({ text: move.text, effect: effectOf(move, result) }));
}

/** The same, before it is worded. */
export function rankedMoves(result: Result): readonly Move[] {
  const clauses = result.practices.flatMap((practice) => practice.clauses);
  const ranked = [...itemMoves(clauses, result), ...questionMoves(clauses, result)]
    .map((move, order) => ({ ...move, order, against: move.clauses.filter(({ finding }) => finding.state === "not_met").length }))
    .sort((a, b) => b.against - a.against || b.clauses.length - a.clauses.length || a.order - b.order);
  const taken: Move[] = [];
  for (const move of ranked) {
    if (taken.length === most) break;
    // Two ways to the same clauses are one thing to do.
    const fresh = move.clauses.some((clause) => !taken.some((other) => other.clauses.includes(clause)));
    if (fresh) taken.push(move);
  }
  return taken;
}

/** For each limited item: what it needs, and the clauses for which it would then be enough. */
function itemMoves(clauses: readonly ClauseResult[], result: Result): Move[] {
  const regular = new Set(result.decided_from?.regular_clauses);
  const naming = namingIn(result);
  return result.evidence.flatMap(({ item }) => {
    const lifted = clauses.filter((clause) => !regular.has(clause.id) && isEnough(item.id, clause));
    const sentences = lifted.flatMap(({ id, lifts }) =>
      lifts.filter(({ evidence }) => evidence === item.id).map((lift) => ({ alone: liftText(lift, naming(id)), again: liftOfThem([lift], naming(id), "it") })),
    );
    const distinct = new Map(sentences.map((one) => [one.alone, one]));
    // The item is named once.
    const text = [...distinct.values()].map(({ alone, again }, index) => (index === 0 ? alone : again)).join(" ");
    return sentences.length === 0 ? [] : [{ text, item: item.id, clauses: lifted }];
  });
}

/** The rules by which something that binds decides a clause: with that put right, what shows the clause counts again. */
const decidedAgainst: ReadonlySet<string> = new Set(["finding/failure", "finding/weakness", "finding/contradicted"]);

/** Whether one item made good would show a clause by itself: it covers every part, and nothing speaks against the clause. */
function isEnough(item: string, { finding, standings, parts, lifts }: ClauseResult): boolean {
  const standing = standings.find(({ evidence }) => evidence === item);
  const others = standings.filter(({ evidence }) => evidence !== item);
  if (standing === undefined || !lifts.some(({ evidence }) => evidence === item)) return false;
  if (others.some((other) => other.standing === "adverse")) return false;
  if (finding.rule === "finding/limited") return standing.standing === "limited" && parts.every(({ id }) => standing.parts.includes(id));
  const shown = others.filter((other) => other.standing === "sufficient");
  return decidedAgainst.has(finding.rule) && shown.length > 0 && parts.every(({ id }) => shown.some((other) => other.parts.includes(id)));
}

/** For each clause that nothing shows, the question that would be put. */
function questionMoves(clauses: readonly ClauseResult[], result: Result): Move[] {
  const naming = namingIn(result);
  return clauses.flatMap((clause) => {
    const proposal = result.proposed_asks.find(({ id }) => id === clause.proposed_ask);
    const disputed = clause.standings.some(({ standing }) => standing === "adverse");
    return clause.finding.state !== "not_shown" || disputed || proposal === undefined
      ? []
      : [{ text: `Answer, with a document that shows it: ${proposalText(proposal, naming(clause.id))}`, clauses: [clause] }];
  });
}

function effectOf({ clauses }: Move, { practices }: Result): string {
  const deciding = practices.filter(({ position }) => clauses.some(({ id }) => id === position.deciding_clause));
  const named = deciding.map(({ id, position }) => `${position.deciding_clause}, which decides ${id}`);
  const among = named.length === 0 ? "" : `, among them ${series(named)}`;
  const [only] = clauses;
  if (clauses.length === 1 && only !== undefined)
    return `This would bring ${only.id} to “met”${named.length === 0 ? "" : `, which decides ${series(deciding.map(({ id }) => id))}`}.`;
  return `This would bring ${countText(clauses.length, "clause", "clauses")} to “met”: ${series(clauses.map(({ id }) => id))}${among}.`;
}
