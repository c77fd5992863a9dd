import type { PictureView } from "./pictures/shape.ts";
import type { LinkView } from "./shape-common.ts";
import type { RuleView } from "./shape-practice.ts";

export interface AskView {
  readonly number: number;
  readonly anchor: string;
  /** "Recommendation". */
  readonly kind: string;
  readonly text: string;
  /** The benefit that it should bring or the risk that it should manage; may be empty. */
  readonly outcome: string;
  /** One way to do it; may be empty. */
  readonly how: string;
  readonly clauses: string;
  readonly owner: string;
  /** "31 March 2020" or "no specific timescale". */
  readonly due: string;
  readonly state: string;
  /** Whether it is still to be done: open or overdue. */
  readonly stands: boolean;
  /** What the producer answers, or null. */
  readonly response: string | null;
}

export interface ProposalView {
  readonly kind: string;
  readonly clause: string;
  readonly text: string;
  readonly rules: readonly RuleView[];
  /** "ask 1", or a dash. */
  readonly covered_by: string;
}

export interface ApplicabilityView {
  /** How many clauses were assessed, in a sentence. */
  readonly text: string;
  readonly not_applicable: readonly ApplicabilityRow[];
  readonly deferred: readonly ApplicabilityRow[];
  /** Parts of clauses that do not apply to the data, each in the place of the words. */
  readonly parts: readonly ApplicabilityRow[];
}

export interface ApplicabilityRow {
  readonly clause: string;
  readonly words: string;
  readonly reason: string;
  /** Who says so, or the other body and when to come back. */
  readonly by: string;
  readonly place: string;
}

export interface SourceView {
  readonly number: number;
  readonly anchor: string;
  readonly title: string;
  readonly url: string | null;
  readonly archived_url: string | null;
  /** Publisher, reference and dates, as sentences; may be empty. */
  readonly about: string;
  /** Who can open it. */
  readonly access: string;
  /** The digest of the copy that was read, or null. */
  readonly sha256: string | null;
}

export interface EvidenceView {
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  /** Kind and state: "Register, in place". */
  readonly kind: string;
  /** Who says so and whether it was checked. */
  readonly voice: string;
  readonly access: string;
  readonly clauses: string;
  /** The number of its source, or null. */
  readonly source: number | null;
  readonly place: string;
}

/** When the evidence counts, and what lapses next. */
export interface EvidenceDatesView {
  /** The items by date, on as many pictures as there have to be. */
  readonly pictures: readonly PictureView[];
  /** The same in figures; empty where no item has a date. */
  readonly rows: readonly EvidenceDatesRow[];
  /** What lapses next, and how many items have no date; sentences, empty where no item has one. */
  readonly note: string;
}

interface EvidenceDatesRow {
  readonly title: string;
  /** The dates in words; a dash for each that there is not. */
  readonly about: string;
  readonly valid_until: string;
  readonly review_due: string;
  readonly ended: string;
}

export interface NoteView {
  /** What it is about: "the assessment", "‘Register of data shares’" or "ask 2". */
  readonly about: string;
  readonly text: string;
  /** Who noted it and when; may be empty. */
  readonly by: string;
}

export interface MethodView {
  /** The program and its version as a document's properties name them: "t6-assess/0.1.0". */
  readonly generator: string;
  /** How it was made, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** What the check of the input files found, in a sentence. */
  readonly problems: string;
  /** The choices that the assurance profile makes for this assessment; all of them, where they are few. */
  readonly parameters: readonly ParameterView[];
  /** The others, for an appendix. */
  readonly further_parameters: readonly ParameterView[];
  readonly inputs: readonly InputView[];
  /** Where the quoted words come from. */
  readonly quoted_from: LinkView;
  /** Licence, credit and who split the practices into clauses. */
  readonly credit: string;
}

interface ParameterView {
  readonly id: string;
  readonly value: string;
  readonly text: string;
}

interface InputView {
  readonly file: string;
  readonly kind: string;
  readonly sha256: string;
}

/** An answer that is no evidence: the number of its question, and its words as a quotation. */
export interface AnswerView {
  readonly question: string;
  readonly text: string;
}
