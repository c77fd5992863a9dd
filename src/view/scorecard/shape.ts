import type { Drawing } from "../../document/tree.ts";
import type { Prose } from "../shape-common.ts";

/** One page for a board. */
export interface ScorecardView {
  /** That a later edition has taken the place of the one assessed, and why it is used all the same; empty where none has. */
  readonly edition: string;
  /** What is overdue, by name: it stands above everything else. Empty where nothing is. */
  readonly overdue: readonly OverdueView[];
  /** Who judged the principle, what they concluded, and their reasons. */
  readonly judgement: Prose;
  /** Why whoever judged finds against single practices; empty where they do not, and beside how it stood before. */
  readonly worse: string;
  /** What whoever judged wrote about the whole, as far as there is room. */
  readonly written: Prose;
  /** What is done well, in the words of the record; empty where nothing is recorded. */
  readonly done_well: string;
  /** What is met or shown in part, and by what; empty where nothing is shown. */
  readonly in_favour: string;
  /** Where the evidence for the whole stands by the rules of t6, in counts, how the judgement differs from that, and what is set aside. */
  readonly stands: string;
  /** One row for each practice, and one for the principle as a whole. */
  readonly rows: readonly ScorecardRow[];
  readonly total: ScorecardRow;
  /** The clauses that are short of met: not met, not shown, partly met; empty where none is. */
  readonly missing: string;
  /** What is missing in plain words: the worst first, as many as there is room for. */
  readonly lacking: readonly LackingView[];
  /** How many clauses fall short besides; empty where there are none. */
  readonly more_lacking: string;
  readonly legend: readonly LegendEntry[];
  /** What the words for the positions in the table mean; empty where they need no explanation. */
  readonly words: string;
  /** What was found and is open against it, in words, what binds first; null where nothing is. */
  readonly found: Prose | null;
  /** What spoke against it under the edition before and was not carried over; empty where nothing did. */
  readonly carried_against: string;
  /** What has lapsed, is overdue or is not open to everyone; empty where nothing is. */
  readonly run_out: string;
  /** How many asks are open, how many of them are overdue, and which is due next and from whom; empty where none is open. */
  readonly open_asks: string;
  /** What is asked and open, what is overdue first, then by day; the rest is counted in `more_asks`. */
  readonly asks: readonly OpenAskView[];
  /** How many more are open than `asks` holds, and where they are; empty where there are no more. */
  readonly more_asks: string;
  /** What was closed since the letter before; empty where nothing was, or where there was none. */
  readonly closed: string;
  /** How the moves below were chosen, or that there is none. */
  readonly moves_note: string;
  /** The few things that would move it most. */
  readonly moves: readonly MoveView[];
  /** Earlier assessments beside this one; null where none is given. */
  readonly trend: TrendView | null;
  /** What there is to say of earlier assessments under another edition, which have no column; empty where there are none. */
  readonly trend_note: string;
}

export interface ScorecardRow {
  readonly id: string;
  readonly title: string;
  readonly position: string;
  readonly judgement: string;
  /** The counts in figures; a dash where nothing applies. */
  readonly met: string;
  readonly partly_met: string;
  readonly not_shown: string;
  readonly not_met: string;
  /** Neither applicable nor deferred: the number of clauses that the counts are of. */
  readonly applicable: string;
  readonly strip: Drawing;
}

/** "Overdue since 31 March 2025:", and what that is, with its owner. */
export interface OverdueView {
  readonly lead: string;
  readonly text: string;
}

interface OpenAskView {
  readonly text: string;
  /** Who will do it, or that nobody is named. */
  readonly owner: string;
  /** "By 31 March 2025", “Overdue since 31 March 2025”, or that no day was set. */
  readonly due: string;
}

interface LegendEntry {
  readonly word: string;
  readonly strip: Drawing;
}

/** A clause that is short of met. */
interface LackingView {
  readonly clause: string;
  readonly question: string;
  /** The finding on it. */
  readonly state: string;
}

interface MoveView {
  /** The names of the practices that it raises, or whose clauses it moves. */
  readonly about: string;
  /** What to do. */
  readonly text: string;
  /** Which clauses it would lift, and what else it would change. */
  readonly effect: string;
}

/** A table of how it stood: the headings of its columns, and a row for each practice. */
export interface TrendView {
  /** The days of the assessments, oldest first, this one last, behind the heading of the first column. */
  readonly head: readonly string[];
  /** For each practice its name, and where it stood on each day: "Partly shown; judged “consistent”; 3 of 8 met; 1 is left to another body". */
  readonly rows: readonly (readonly string[])[];
  /** For `widths`: the column of the names is narrow, and the days share what is left. */
  readonly widths: string;
}
