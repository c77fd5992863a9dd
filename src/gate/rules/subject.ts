import type { Args, Regraded, Severity } from "../../diagnostics/problem.ts";
import { type ConditionId, conditions } from "./conditions.ts";
import type { Failure } from "./failure.ts";

/** Something that may fail the gate, by what a waiver can name of it: a diagnostic, or a condition that is not met. */
export interface Subject {
  /** The codes by which it may be waived, its own first. */
  readonly codes: readonly string[];
  /** The file, relative to the folder of the configuration, with forward slashes. */
  readonly file: string;
  /** The ids of what it is about. */
  readonly ids: readonly string[];
}

/** A diagnostic as the gate sees it. */
export interface Found {
  readonly code: string;
  readonly severity: Severity;
  readonly regraded?: Regraded;
  readonly place: string;
  readonly args: Args;
}

/** A diagnostic by what a waiver can name of it. */
export function subjectOf({ code, place, args }: Found, file: string): Subject {
  return { codes: [code], file, ids: idsOf(place, args) };
}

/** The same of a condition that is not met. */
export function subjectOfFailure({ condition, ids }: Failure, file: string): Subject {
  const also = waivedAs(condition);
  return { codes: [condition, ...(also === false ? [] : also)], file, ids };
}

/** The codes besides its own by which a condition may be waived; false where nothing may waive it. */
export function waivedAs(condition: ConditionId): readonly string[] | false {
  return conditions[condition].waivable;
}

/** Args that name the one thing that a diagnostic is about. Where one is a list of clauses it is none of their ids, so that a waiver for one clause never hides another. */
const naming = ["id", "clause", "clauses", "practice", "on_what"] as const;

/**
 * The entry in which a diagnostic is, such as "register" of `evidence[register].clauses`, and what its words name. An entry that is
 * called by its clause stands for that clause alone, and not where the diagnostic is about several.
 */
function idsOf(place: string, args: Args): readonly string[] {
  const [, list, entry] = /^(\w+)\[([^\]"]+)\]/.exec(place) ?? [];
  const isOneOfSeveral = (list === "deferred" || list === "not_applicable") && args["clauses"] !== undefined && args["clauses"] !== entry;
  const named = naming.flatMap((name) => args[name] ?? []);
  return [...new Set([...(entry === undefined || /^\d+$/.test(entry) || isOneOfSeveral ? [] : [entry]), ...named])];
}
