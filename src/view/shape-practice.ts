import type { Drawing } from "../document/tree.ts";
import type { Finding, Position, Standing } from "../model/generated/schemas.ts";
import type { LinkView, Prose } from "./shape-common.ts";

export interface PracticeView {
  readonly id: string;
  /** The tool's short name for it. */
  readonly title: string;
  /** The name of its place in the page. */
  readonly anchor: string;
  /** The practice, word for word. */
  readonly text: string;
  /** That its words are not held, and what is known about them; null where they are. */
  readonly not_held: string | null;
  /** Where its words come from, where that has to be told; may be empty. */
  readonly quoted_from: string;
  /** That the text below was drafted by the tool; null where a person wrote it. */
  readonly draft_notice: string | null;
  /** The narrative or the draft, with figures, the sentence that they were not verified, strengths and asks. */
  readonly assessment: Prose;
  /** What is open against it, whoever wrote the text above; null where nothing is. */
  readonly adverse: Prose | null;
  /** What was asked for as an improvement and lowers nothing; null where nothing is. */
  readonly improvements: Prose | null;
  readonly position: PositionView;
  /** Whose assessment it is, what was concluded, by whom and when. */
  readonly judgement: Prose;
  /** How it was tested, in a paragraph: the position, what decides, and why the judgement differs from it where it does. */
  readonly tested: Prose;
  readonly clauses: readonly ClauseView[];
}

export interface PositionView {
  readonly state: Position["state"];
  /** "Partly shown: T6.1d is missing". */
  readonly phrase: string;
  /** The deciding clause, and why. */
  readonly because: string;
  /** "3 of 8 clauses met, 4 partly (63%)", and how many clauses it is not about. */
  readonly score: string;
  /** The rules that decided, for instance "position/clause-missing, finding/nothing". */
  readonly rules: string;
  /** The clauses as a strip of boxes, for a drawing beside the numbers. */
  readonly strip: Drawing;
}

export interface ClauseView {
  readonly id: string;
  readonly anchor: string;
  readonly words: string;
  /** "Do", "Show" or "Weigh". */
  readonly type: string;
  /** "must" or "should". */
  readonly force: string;
  readonly question: string;
  readonly state: Finding["state"];
  /** "Partly met". */
  readonly finding: string;
  /** The finding's rule: its id and a few words. */
  readonly rule: RuleView;
  readonly standings: readonly StandingView[];
  /** What would lift the finding, a sentence each. */
  readonly lifts: readonly string[];
}

export interface RuleView {
  readonly id: string;
  readonly title: string;
  /** Both, "limited evidence (finding/limited)"; the id alone where the title would repeat what it stands beside. */
  readonly text: string;
}

export interface StandingView {
  readonly item: LinkView;
  readonly id: string;
  readonly standing: Standing["standing"];
  /** "limited", and the parts of the clause it covers. */
  readonly word: string;
  /** What the item shows for this clause, in the words of the record; null where it does not say. */
  readonly shows: string | null;
  readonly rules: readonly RuleView[];
  /** "T6.1.yaml, line 12". */
  readonly place: string;
}
