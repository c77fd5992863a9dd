import type { Templates } from "../../diagnostics/words.ts";

/** What the gate asks, in words. A failure is one line: the place, `message`, `help`. */
export interface Condition extends Templates {
  /** A few words, for tables. */
  readonly title: string;
  /** The condition as a sentence or two, for explanations. */
  readonly text: string;
  /** How it is asked for in t6.config.yaml; nothing where it is asked always. */
  readonly key?: string;
  /**
   * The codes by which a waiver may name it besides its own. `false` where nothing may waive it: what is not known, or was not
   * looked at, cannot be approved.
   */
  readonly waivable: readonly string[] | false;
}

/** Every condition of the gate. An assessment passes if it fails none. */
export const conditions = {
  "gate/unknown": {
    title: "Nothing is unknown",
    text: "No practice is unknown. A practice is unknown where a file that may hold its evidence cannot be read, and then nobody can say that it is fine. This is always asked, and nothing can waive it.",
    waivable: false,
    message: "{what} unknown, because {because}.",
    help: "Put that right: unknown always fails the gate.",
  },
  "gate/lost": {
    title: "No evidence is gone",
    text: "With --changed-since, no file of an assessment is gone that is not read under another name: what is gone can no longer fail. This is always asked there. Where it is meant, a waiver for the file says who decided it, or --allow-lost lets it pass.",
    waivable: [],
    message: "{what}, so nothing that it held was checked.",
    help: "Bring it back; or say that it is meant, with a waiver (code: gate/lost, file: {place}) in {config}, or with --allow-lost.",
  },
  "gate/diagnostics": {
    title: "No diagnostic as grave as fail_on",
    text: "No diagnostic counts that is as grave as fail_on says, or graver. What is waived or in the baseline does not count. To let one stand, waive the diagnostic itself.",
    key: "fail_on",
    waivable: false,
    message: "{count}, and the gate allows none (fail_on: {fail_on}); the first is {code} at {first}.",
    help: "t6 explain {code} says what to do.",
  },
  "gate/max-warnings": {
    title: "No more warnings than max_warnings",
    text: "No more warnings count than max_warnings says, in all assessments together for which it is in force. What is waived or in the baseline does not count. To let one stand, waive the diagnostic itself.",
    key: "max_warnings",
    waivable: false,
    message: "{count}, {more} more than the {most} that the gate allows; the first is {code} at {first}.",
    help: "Put {more} of them right; t6 explain {code} says what to do about the first.",
  },
  "gate/minimum-position": {
    title: "No practice below the minimum position",
    text: "Every practice has at least the position that is asked of it. A practice to which nothing applies has no position and is not asked.",
    key: "minimum_position",
    waivable: [],
    message: "{practice} stands at ‘{position}’, {steps} below ‘{minimum}’, the least that the gate asks for[; {missing}][; {deciding}].",
    help: "t6 explain {subject} {folder} says what would lift it.",
  },
  "gate/minimum-clauses-met": {
    title: "Enough clauses met in every practice",
    text: "In every practice at least so many clauses are met as are asked of it, or all that apply where fewer do.",
    key: "minimum_clauses_met",
    waivable: [],
    message: "{practice} has {met} of {applicable} clauses met, {missing} fewer than the {needed} that the gate asks for.",
    help: "t6 explain {practice} {folder} says which are not.",
  },
  "gate/minimum-clauses-met-overall": {
    title: "Enough clauses met overall",
    text: "In the assessment as a whole at least so many clauses are met as are asked of it, or all that apply where fewer do.",
    key: "minimum_clauses_met_overall",
    waivable: [],
    message: "{principle} has {met} of {applicable} clauses met, {missing} fewer than the {needed} that the gate asks for.",
    help: "t6 score {folder} says what to do first.",
  },
  "gate/unscored": {
    title: "Something was assessed",
    text: "Where the gate asks for a minimum, at least one clause applies and is not left to another body. Where nothing is assessed nothing can reach a minimum.",
    key: "minimum_position, minimum_clauses_met, minimum_clauses_met_overall",
    waivable: [],
    message: "There is no position on {principle}, because no clause is assessed, and the gate asks for a minimum.",
    help: "Assess a clause, or take the minimum away.",
  },
  "gate/required-file": {
    title: "Every required file is there",
    text: "Every file that the gate requires is in the folder of the assessment.",
    key: "required_files",
    waivable: [],
    message: "There is no file {file}, and the gate requires it.",
    help: "Add it, or take it out of required_files.",
  },
  "gate/overdue-ask": {
    title: "No ask is overdue",
    text: "No ask was due on a day that is over, unless it is closed with evidence, or superseded. It may be waived under this code or as ask/overdue, and what the baseline holds as ask/overdue does not fail it.",
    key: "no_overdue_asks",
    waivable: ["ask/overdue"],
    message: "‘{id}’ was due on {due} and is {days} overdue{closed}, and the gate allows no overdue ask.",
    help: "Close it with its evidence, or agree a new date.",
  },
  "gate/evidence-lapsing": {
    title: "Evidence stays valid long enough",
    text: "All evidence that has a valid_until date stays valid for the days that the gate asks for. It may be waived under this code or as evidence/lapsed, and what the baseline holds as evidence/lapsed does not fail it.",
    key: "evidence_valid_for_days",
    waivable: ["evidence/lapsed"],
    message: "‘{id}’ is valid until {date}, {when}, and the gate asks for {days}.",
    help: "Renew it, or bring other evidence.",
  },
  "gate/unverified-figure": {
    title: "Every figure was checked",
    text: "Every figure is verified or corroborated, by its own record or by that of its item.",
    key: "no_unverified_figures",
    waivable: [],
    message: "‘{id}’ gives {figures} that nobody has verified, and the gate allows none.",
    help: "Have the figure checked and record it under ‘verification’, or leave it out.",
  },
} as const satisfies Record<string, Condition>;

export type ConditionId = keyof typeof conditions;

/** Whether a text names a condition of the gate. */
export function isCondition(text: string): text is ConditionId {
  return Object.hasOwn(conditions, text);
}
