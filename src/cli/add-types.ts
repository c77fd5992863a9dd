import type { choices, Kind, Level } from "../begin/choices.ts";
import type { Access, Ask, Audience, ClauseReference, EvidenceItem, Outcome } from "../model/generated/schemas.ts";
import type { InputOptions } from "./options.ts";

/** What every t6 add takes. */
export interface AddOptions extends InputOptions {
  readonly id?: string;
  readonly audience?: Audience;
  readonly dryRun?: boolean;
}

export interface AddEvidenceOptions extends AddOptions {
  readonly clause?: readonly ClauseReference[];
  readonly title?: string;
  readonly kind?: Kind;
  readonly statement?: string;
  readonly state?: EvidenceItem["state"] | "absent";
  readonly stance?: EvidenceItem["stance"];
  readonly severity?: EvidenceItem["severity"];
  readonly saidBy?: EvidenceItem["said_by"];
  readonly speaker?: string;
  readonly level?: Level;
  readonly checkedBy?: string;
  readonly checkerRole?: (typeof choices.role)[number];
  readonly checkedOn?: string;
  readonly seenIn?: string;
  readonly access?: Access;
  readonly source?: string;
  readonly sourceTitle?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly reference?: string;
  readonly published?: string;
  readonly about?: string;
  readonly validUntil?: string;
  readonly reviewDue?: string;
  readonly limitation?: readonly string[];
  readonly practice?: string;
}

export interface AddAskOptions extends AddOptions {
  readonly clause?: readonly string[];
  readonly kind?: Ask["kind"];
  readonly text?: string;
  readonly outcome?: string;
  readonly how?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly firstDue?: string;
  readonly undated?: boolean;
  readonly raisedBy?: string;
  readonly raisedOn?: string;
  readonly raisedIn?: string;
  readonly acceptedBy?: string;
  readonly theme?: string;
}

export interface AddSourceOptions extends AddOptions {
  readonly title?: string;
  readonly publisher?: string;
  readonly reference?: string;
  readonly url?: string;
  readonly access?: Access;
  readonly published?: string;
  readonly accessed?: string;
}

export interface AddJudgementOptions extends AddOptions {
  readonly practice?: string;
  readonly outcome?: Outcome;
  readonly by?: string;
  readonly role?: string;
  readonly on?: string;
  readonly reasons?: string;
  readonly narrative?: string;
  readonly agreedBy?: string;
  readonly cites?: readonly string[];
  readonly publishedIn?: string;
  readonly readBy?: string;
  /** That one which is there stands, on the evidence as it is now. */
  readonly confirm?: boolean;
}

/** What adds an entry of each sort. */
export interface AddActions {
  readonly addEvidence: (path: string, options: AddEvidenceOptions) => Promise<void>;
  readonly addAsk: (path: string, options: AddAskOptions) => Promise<void>;
  readonly addSource: (path: string, options: AddSourceOptions) => Promise<void>;
  readonly addJudgement: (path: string, options: AddJudgementOptions) => Promise<void>;
}
