import type { Root } from "mdast";
import type { Finding, Position, Standing } from "../model/generated/schemas.ts";

/*
 * The view model of an annex: what a template can print.
 *
 * It is plain data: JSON.stringify writes it whole. Every field is always there; one that has nothing to say is null, an
 * empty text or an empty list. Texts are plain words without mark-up; `Prose` is running text with links.
 */

/** Running text as a Markdown syntax tree (mdast): no raw HTML, no images, and no addresses but http, https and mailto. Headings count from depth 1. */
export type Prose = Root;

/** One assessment, chosen, ordered and worded for a reader. */
export interface AnnexView {
  /** What the document is called. */
  readonly title: string;
  /** The principle assessed, for instance "T6 Data governance". */
  readonly principle: string;
  /** The words of the principle, letter for letter. */
  readonly principle_text: string;
  /** Whose assessment it is: "OSR Assessment" or "Self-assessment. Not an OSR judgement." */
  readonly label: string;
  /** The heading's rows: body, producer, data, edition, as-of date. */
  readonly facts: readonly FactView[];
  /** Where the record comes from, when it restates somebody else's document; otherwise null. */
  readonly provenance: string | null;
  readonly edition: EditionView;
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
  readonly evidence: readonly EvidenceView[];
  /** How many items are left out because they are for internal use; otherwise null. */
  readonly withheld: string | null;
  readonly method: MethodView;
}

export interface FactView {
  readonly name: string;
  readonly text: string;
}

/** Words that may lead somewhere. */
export interface LinkView {
  readonly text: string;
  /** An http or https address, or null. */
  readonly url: string | null;
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
  /** What was concluded about the whole principle, and how that relates to the position. */
  readonly judgement: Prose;
  /** The difference between a position and a judgement. */
  readonly note: string;
  readonly rows: readonly SummaryRow[];
}

export interface SummaryRow {
  readonly practice: string;
  readonly title: string;
  readonly anchor: string;
  readonly position: string;
  readonly judgement: string;
  /** "3 of 8 met, 4 partly". */
  readonly clauses: string;
  /** The deciding clause's id, or a dash. */
  readonly deciding: string;
}

export interface PracticeView {
  readonly id: string;
  /** The tool's short name for it. */
  readonly title: string;
  /** The name of its place in the page. */
  readonly anchor: string;
  /** The practice, word for word. */
  readonly text: string;
  /** Whose assessment it is: "OSR Assessment" or "Self-assessment. Not an OSR judgement." */
  readonly label: string;
  /** That the text below was drafted by the tool; null where a person wrote it. */
  readonly draft_notice: string | null;
  /** The narrative or the draft, with figures, the sentence that they were not verified, strengths and asks. */
  readonly assessment: Prose;
  readonly position: PositionView;
  /** What was concluded, by whom and when, and how that relates to the position. */
  readonly judgement: Prose;
  readonly clauses: readonly ClauseView[];
}

export interface PositionView {
  readonly state: Position["state"];
  /** "Not yet shown". */
  readonly phrase: string;
  /** The deciding clause, and why. */
  readonly because: string;
  /** "3 of 8 clauses met, 4 partly (63%)". */
  readonly score: string;
  /** The rules that decided, for instance "position/not-shown, finding/nothing". */
  readonly rules: string;
  /** The clauses as a strip of boxes, for a drawing beside the numbers. */
  readonly strip: StripView;
}

/** A drawing's measures, in its own units. */
export interface StripView {
  readonly width: number;
  readonly boxes: readonly StripBox[];
}

export interface StripBox {
  readonly clause: string;
  readonly x: number;
  /** Which drawing the box gets; exactly one is true. */
  readonly met: boolean;
  readonly partly: boolean;
  readonly not_met: boolean;
  readonly empty: boolean;
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
  readonly rules: readonly RuleView[];
  /** "T6.1.yaml, line 12". */
  readonly place: string;
}

export interface AskView {
  readonly number: number;
  readonly anchor: string;
  /** "Recommendation". */
  readonly kind: string;
  readonly text: string;
  /** The benefit or the risk, and one way to do it; may be empty. */
  readonly detail: string;
  readonly clauses: string;
  readonly owner: string;
  /** "31 March 2020" or "no specific timescale". */
  readonly due: string;
  readonly state: string;
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

export interface MethodView {
  /** How it was made, a paragraph each. */
  readonly paragraphs: readonly string[];
  readonly parameters: readonly ParameterView[];
  readonly inputs: readonly InputView[];
  /** Where the quoted words come from. */
  readonly quoted_from: LinkView;
  /** Licence, credit and who split the practices into clauses. */
  readonly credit: string;
}

export interface ParameterView {
  readonly id: string;
  readonly value: string;
  readonly text: string;
}

export interface InputView {
  readonly file: string;
  readonly kind: string;
  readonly sha256: string;
}
