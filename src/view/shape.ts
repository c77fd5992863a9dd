import type { FactCheckView } from "./fact-check/shape.ts";
import type { FollowUpView } from "./follow-up/shape.ts";
import type { LetterView } from "./letter/shape.ts";
import type { PictureView } from "./pictures/shape.ts";
import type { RequestView } from "./request/shape.ts";
import type { ScorecardView } from "./scorecard/shape.ts";
import type { CarriedOverView } from "./shape-carried.ts";
import type { FactView, LinkView, Prose } from "./shape-common.ts";
import type { AnswerView, ApplicabilityView, AskView, EvidenceDatesView, EvidenceView, MethodView, NoteView, ProposalView, SourceView } from "./shape-lists.ts";
import type { PracticeView } from "./shape-practice.ts";

/*
 * The view model of every document: what a template can print. templates/README.md tells it to those who write templates.
 *
 * It is plain data: JSON.stringify writes it whole. Every field is always there; one that has nothing to say is null, an
 * empty text or an empty list. Texts are plain words without mark-up; `Prose` is running text with links.
 */

/** One assessment, chosen, ordered and worded for a reader. */
export interface DocumentView {
  /** What the document is called. */
  readonly title: string;
  /** The principle assessed, for instance "T6 Data governance". */
  readonly principle: string;
  /** What such a part of the code is called: "Principle", "Standard". */
  readonly principle_called: string;
  /** The words of the principle, letter for letter. */
  readonly principle_text: string;
  /** Whose assessment it is: "OSR Assessment" or "Self-assessment. Not an OSR judgement." */
  readonly label: string;
  /** The heading's rows: body, producer, data, edition, as-of date. */
  readonly facts: readonly FactView[];
  /** Where the record comes from, when it restates somebody else's document; otherwise null. */
  readonly provenance: string | null;
  readonly edition: EditionView;
  /** How evidence of an edition before was carried over; null where none was. */
  readonly carried_over: CarriedOverView | null;
  readonly introduction: Prose;
  readonly summary: SummaryView;
  readonly practices: readonly PracticeView[];
  /** What each type of clause needs, for the reader of a clause table. */
  readonly clause_types: readonly FactView[];
  /** The asks of asks.yaml. */
  readonly asks: readonly AskView[];
  /** When asks were raised, what has happened since, the answers, and how they were closed, a sentence or two each. */
  readonly ask_history: readonly string[];
  /** One sentence for above the asks, or in their place. */
  readonly asks_note: string;
  /** What the tool would ask. */
  readonly proposals: readonly ProposalView[];
  /** One sentence for above the proposals, or in their place. */
  readonly proposals_note: string;
  readonly applicability: ApplicabilityView;
  readonly sources: readonly SourceView[];
  /** The documents by which something was closed and that no source locates; empty where there is none. */
  readonly sources_besides: string;
  readonly evidence: readonly EvidenceView[];
  /** The dates of the evidence items that have one. */
  readonly evidence_dates: EvidenceDatesView;
  /** That it is not for the public; null in a document that is. */
  readonly audience_notice: string | null;
  /** How much is left out because it is for internal use; null where nothing is. */
  readonly withheld: string | null;
  /** What was answered to a request and is no evidence: that there is none, or that it does not apply. */
  readonly answers: readonly AnswerView[];
  readonly answers_note: string;
  /** The working notes that this audience may read. */
  readonly notes: readonly NoteView[];
  readonly method: MethodView;
  /** Which version of the rules decided it, where a later one has taken its place; otherwise null. */
  readonly rules_note: string | null;
  readonly letter: LetterView;
  readonly follow_up: FollowUpView;
  readonly scorecard: ScorecardView;
  readonly request: RequestView;
  readonly fact_check: FactCheckView;
}

export interface EditionView {
  /** Which edition was used, and whether it has been replaced. */
  readonly text: string;
  readonly superseded: boolean;
  /** The published mapping to the edition that replaced it, or null. */
  readonly mapping: string | null;
  /** The page of that mapping, or null. */
  readonly link: LinkView | null;
}

export interface SummaryView {
  /** Where the evidence for the whole principle stands, in a sentence or two. */
  readonly position: string;
  /** What was concluded about the whole principle, by whom, when and where, and what the author wrote. */
  readonly judgement: Prose;
  /** How the principle was tested: the position, and why the judgement differs from it where it does. */
  readonly tested: Prose;
  /** That judgements are taken from what somebody else published; empty where none is. */
  readonly attributed: string;
  /** The difference between a position and a judgement. */
  readonly note: string;
  /** What “not shown” and “partly shown” mean, where they stand in the rows; empty where neither does. */
  readonly words: string;
  /** The clauses with the finding on each, and what decides; null where there is no clause. */
  readonly map: PictureView | null;
  readonly rows: readonly SummaryRow[];
}

export interface SummaryRow {
  readonly practice: string;
  readonly title: string;
  readonly anchor: string;
  readonly position: string;
  /** What is missing for it: "T6.1d is missing"; may be empty. */
  readonly missing: string;
  readonly judgement: string;
  /** "3 of 8 met, 4 partly". */
  readonly clauses: string;
  /** The deciding clause's id, or a dash. */
  readonly deciding: string;
}
