import type { AskRecord, Assessment, EvidenceRecord } from "./assessment.ts";
import type { Catalogue } from "./catalogue.ts";
import type { AskResult, Clause, Divergence, Judgement, JudgementResult, Practice, PracticeFile, ProposedAsk, Score } from "./generated/schemas.ts";
import type { Spot } from "./pointer.ts";
import type { ProfileLevel } from "./profile.ts";
import type { FindingRuleId, PositionRuleId, StandingRuleId } from "./rules.ts";
import type { FindingState, PositionState, StandingState } from "./states.ts";

/** What one item can do for one clause, and why. */
export interface Weighing {
  readonly evidence: EvidenceRecord;
  readonly standing: StandingState;
  readonly rule: StandingRuleId;
  /** Further limiting rules that hold: lifting `rule` alone would not be enough. */
  readonly also: readonly StandingRuleId[];
  /** The open material limitations that matter for this clause. */
  readonly limitations: readonly string[];
  /** The parts of the clause that the item covers. */
  readonly parts: readonly string[];
}

export interface FindingDecision {
  readonly state: FindingState;
  readonly rule: FindingRuleId;
  /** The weighings that decided it. */
  readonly because: readonly Weighing[];
  readonly missingParts: readonly string[];
}

/** One thing that would lift a finding. */
export interface Lift {
  readonly rule: StandingRuleId | FindingRuleId;
  readonly evidence?: string;
  /** The limitation that it is about, in the words of the record. */
  readonly limitation?: string;
  /** False where the limitation is minor, so that nothing has to be done about it. */
  readonly material?: false;
  readonly text: string;
}

export type NotApplicable = NonNullable<PracticeFile["not_applicable"]>[number];
export type Deferred = NonNullable<PracticeFile["deferred"]>[number];

/** What a practice file declares about a clause apart from evidence, and where. */
export interface Declaration<Entry> {
  readonly entry: Entry;
  readonly spot: Spot;
}

export interface ClauseDecision {
  readonly clause: Clause;
  readonly practice: string;
  readonly weighings: readonly Weighing[];
  readonly finding: FindingDecision;
  /** Worked out when somebody asks, like the ask that is proposed: they only help people on from a finding. */
  readonly lifts: () => readonly Lift[];
  /** Open asks about the clause. */
  readonly asks: readonly AskRecord[];
  readonly proposed: () => ProposedAsk | undefined;
  /** The accepted declaration, where the finding is not applicable. */
  readonly notApplicable: Declaration<NotApplicable> | undefined;
  /** The declaration, where the finding is deferred. */
  readonly deferred: Declaration<Deferred> | undefined;
}

export interface PositionDecision {
  readonly state: PositionState;
  readonly rule: PositionRuleId;
  readonly decidingPractice?: string;
  readonly decidingClause?: string;
  readonly onMattersConsidered: boolean;
}

export interface JudgementDecision {
  readonly item: Judgement;
  readonly spot: Spot;
  readonly stale: JudgementResult["stale"];
}

export interface PracticeDecision {
  readonly practice: Practice;
  readonly file: string | undefined;
  readonly clauses: readonly ClauseDecision[];
  readonly position: PositionDecision;
  readonly score: Score;
  readonly judgement: JudgementDecision | undefined;
  readonly divergence: Divergence["kind"];
  readonly strengths: readonly string[];
  /** Worked out when somebody asks: it costs more than all that is decided, and few ask. */
  readonly digest: () => string;
}

/** Everything that is decided about one assessment. Nothing in it knows a line number. */
export interface Decision {
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
  readonly asOf: string;
  readonly profile: ProfileLevel;
  readonly evidence: readonly EvidenceRecord[];
  readonly asks: readonly (AskRecord & { readonly state: AskResult["state"] })[];
  readonly practices: readonly PracticeDecision[];
  readonly position: PositionDecision;
  readonly score: Score;
  readonly judgement: JudgementDecision | undefined;
  readonly divergence: Divergence["kind"];
  /** Worked out when somebody asks: it costs more than all that is decided, and few ask. */
  readonly digest: () => string;
}
