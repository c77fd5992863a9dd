import { onlySlip } from "../diagnostics/slip.ts";
import type { Catalogue } from "../model/catalogue.ts";

/**
 * The clause that somebody certainly meant: one whose beginning was left out, 6.2c anywhere or 2c in the file about T6.2, or the only
 * one that is a slip away. The id of a practice means none of its clauses.
 * @param practice the practice that the file is about
 */
export function meantClause(typed: string, { clauses, practices }: Catalogue, practice?: string): string | undefined {
  if (practices.has(typed)) return undefined;
  const anywhere = withoutLetters(typed, clauses.keys());
  if (anywhere !== undefined) return anywhere;
  const here = [...clauses].filter(([id, { practice: home }]) => home === practice && isEnd(typed, id)).map(([id]) => id);
  return here.length === 1 ? here[0] : onlySlip(typed, clauses.keys());
}

/** The practice that somebody certainly meant: that of a clause, one without its letters (6.2), or the only one that is a slip away. */
export function meantPractice(typed: string, { clauses, practices }: Catalogue): string | undefined {
  return clauses.get(typed)?.practice ?? withoutLetters(typed, practices.keys()) ?? onlySlip(typed, practices.keys());
}

/** The only id that goes on as typed behind letters alone. */
function withoutLetters(typed: string, ids: Iterable<string>): string | undefined {
  const longer = [...ids].filter((id) => isEnd(typed, id) && /^[A-Za-z]+$/.test(id.slice(0, id.length - typed.length)));
  return longer.length === 1 ? longer[0] : undefined;
}

/** Whether an id ends in what was typed, and something whole is before it: 2c ends T6.2c and not T6.12c. A letter alone is too little. */
function isEnd(typed: string, id: string): boolean {
  if (!/\d/.test(typed) || typed.length >= id.length || !id.toLowerCase().endsWith(typed.toLowerCase())) return false;
  const [before = "", first = ""] = [id.at(-typed.length - 1), typed[0]];
  return !(/\d/.test(before) && /\d/.test(first)) && !(/[a-z]/i.test(before) && /[a-z]/i.test(first));
}
