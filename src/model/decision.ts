import type { AskRecord, Assessment, EvidenceRecord } from "./assessment.ts";
import type { Catalogue, Practice } from "./catalogue.ts";
import type {
  AppliesWhen,
  AskResult,
  AssessmentFile,
  Clause,
  Divergence,
  Judgement,
  JudgementResult,
  Lift,
  Party,
  PracticeFile,
  ProposedAsk,
  Score,
} from "./generated/schemas.ts";
import type { Spot } from "./pointer.ts";
import type { ProfileLevel, VerificationLevel } from "./profile.ts";
import type { AskLackId, ClosureRuleId, FindingRuleId, PositionRuleId, StandingRuleId, VerificationRuleId } from "./rules.ts";
import type { FindingState, PositionState, StandingState } from "./states.ts";

/** What the assessment may say of the data, by which clauses apply or not. */
export type FactId = keyof AppliesWhen & keyof AssessmentFile["data"];

/** The role in which somebody looks at something, as a file gives it. */
export type Role = NonNullable<Exclude<Party, string>["role"]>;

/** What one item can do for one clause, and why. */
export interface Weighing {
  readonly evidence: EvidenceRecord;
  readonly standing: StandingState;
  readonly rule: StandingRuleId;
  /** Further limiting rules that hold: lifting `rule` alone would not be enough. Of a closure that is not proven, what it lacks. */
  readonly also: readonly (StandingRuleId | ClosureRuleId)[];
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

export type NotApplicable = NonNullable<PracticeFile["not_applicable"]>[number];
export type Deferred = NonNullable<PracticeFile["deferred"]>[number];

/** What a practice file declares about a clause apart from evidence, and where. */
export interface Declaration<Entry> {
  readonly entry: Entry;
  readonly spot: Spot;
}

/** A fact about the data because of which something does not apply. */
export interface Exception {
  readonly fact: FactId;
  readonly reason: string;
}

/** A part of a clause that does not apply to the data. */
export interface PartOut extends Exception {
  readonly id: string;
  readonly title: string;
}

/** What the verification of an item counts as, and why. */
export interface Checked {
  readonly level: VerificationLevel;
  readonly rule: VerificationRuleId;
  /** The role of whoever checked it; absent where nobody did. */
  readonly role?: Role;
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
  /** The fact about the data from which it follows that the clause does not apply, where the finding says so. */
  readonly exception: Exception | undefined;
  /** The parts that do not apply to the data. The clause is given without them. */
  readonly partsOut: readonly PartOut[];
  /** Of a partly met clause: whether something counts as a recommendation for it. */
  readonly recommended: boolean;
}

export interface PositionDecision {
  readonly state: PositionState;
  readonly rule: PositionRuleId;
  readonly decidingPractice?: string;
  readonly decidingClause?: string;
  /** The clauses that keep the position at not shown or partly shown. */
  readonly missing: readonly string[];
  readonly onMattersConsidered: boolean;
}

/** A position with all clauses that decide it, of which the gravest is the one that is named; none where every clause is met. */
export interface DecidedPosition extends PositionDecision {
  readonly deciding: readonly string[];
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
  readonly position: DecidedPosition;
  readonly score: Score;
  readonly judgement: JudgementDecision | undefined;
  readonly divergence: Divergence["kind"];
  readonly strengths: readonly string[];
  /** Worked out when somebody asks: it costs more than all that is decided, and few ask. */
  readonly digest: () => string;
}

export interface AskDecision extends AskRecord {
  readonly state: AskResult["state"];
  /** Whether it stands on the as-of day. */
  readonly live: boolean;
  /** What it lacks to count as a recommendation, while it stands. */
  readonly lacks: readonly AskLackId[];
}

/** Everything that is decided about one assessment. Nothing in it knows a line number. */
export interface Decision {
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
  readonly asOf: string;
  readonly profile: ProfileLevel;
  readonly evidence: readonly EvidenceRecord[];
  /** What the verification of an item counts as. */
  readonly checkedOf: (item: EvidenceRecord["item"]) => Checked;
  /** Whether the producer assesses itself. */
  readonly selfAssessed: boolean;
  /** Whether a name is the producer's, or that of a part of it. */
  readonly isProducer: (name: string, itself?: boolean) => boolean;
  readonly asks: readonly AskDecision[];
  readonly practices: readonly PracticeDecision[];
  readonly position: DecidedPosition;
  readonly score: Score;
  readonly judgement: JudgementDecision | undefined;
  readonly divergence: Divergence["kind"];
  /** Worked out when somebody asks: it costs more than all that is decided, and few ask. */
  readonly digest: () => string;
}
