// Made from schemas/*.schema.json by scripts/generate.mjs. Edit the schemas, then: npm run generate

/**
 * Whether this may appear in a document for the public. Left out, it is public.
 */
export type Audience = "public" | "internal";
/**
 * What came back from the fact-check, paragraph by paragraph. t6 ask import writes them; a person decides on each.
 */
export type Corrections = Correction[];
/**
 * What was answered to a request for information and is no evidence of anything: that there is no such thing, or that a question does not apply. t6 ask import writes them. They are never weighed.
 */
export type Answers = AnswerGiven[];
/**
 * Working notes. They are never weighed, and no document for the public prints one unless its audience is public.
 *
 * Items: One working note.
 */
export type Notes = {
  /**
   * What is noted.
   */
  text: string;
  /**
   * Who noted it.
   */
  by?: string;
  /**
   * When it was noted.
   */
  on?: string;
  audience?: Audience;
}[];
/**
 * public: anyone can open it. handed_over: given to everybody concerned, such as a leaflet at the door; public for clauses about what people are told. foi: released to one requester under freedom of information. on_request: given to those who ask. internal: only inside the organisation.
 */
export type Access = "public" | "handed_over" | "foi" | "on_request" | "internal";
/**
 * What the named person concluded, in words the regulator uses: meets, consistent, consistent_with_recommendations, not_yet_shown, not_consistent, changes_asked (changes or improvements are asked for, without a verdict), or no_comment.
 */
export type Outcome =
  | "meets"
  | "consistent"
  | "consistent_with_recommendations"
  | "not_yet_shown"
  | "not_consistent"
  | "changes_asked"
  | "no_comment";
/**
 * A clause id, or a clause id with the parts of the clause that the item covers and with what the item shows for it.
 */
export type ClauseReference =
  | string
  | {
      /**
       * The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
       */
      clause: string;
      /**
       * The id of the catalogue that the clause belongs to, where it is another than that of the assessment: so one item can serve two codes.
       */
      of?: string;
      /**
       * The parts of the clause that the item covers, as the catalogue names them.
       *
       * Items: The name of a part.
       */
      parts?: string[];
      /**
       * What the item shows for this clause, in one sentence.
       */
      shows?: string;
    };
/**
 * What the item is. Policies, statements, notices, guidance and usage figures are words about conduct; records, registers, agreements, certificates, audits and the like are proof of it; a plan is neither.
 */
export type Kind =
  | "policy"
  | "procedure"
  | "record"
  | "register"
  | "agreement"
  | "dpia"
  | "ethics_review"
  | "training"
  | "certificate"
  | "audit"
  | "review"
  | "notice"
  | "guidance"
  | "publication"
  | "correspondence"
  | "usage_figures"
  | "statement"
  | "plan";
/**
 * A name, or a name with the role in which somebody looks. A role that is left out is taken from the parties of the assessment.
 */
export type Party =
  | string
  | {
      /**
       * The body, post or person.
       */
      name: string;
      /**
       * assessor: whoever makes this assessment. auditor: an auditor, internal audit among them. regulator: a regulator. producer: somebody of the producer's own. third_party: anybody else outside the producer.
       */
      role?: "assessor" | "auditor" | "regulator" | "producer" | "third_party";
    };
/**
 * The weakest position that a practice may have, from the strongest: meets, consistent_with_recommendations, partly_shown, not_shown, not_consistent. The last one asks nothing but that the practice is not unknown.
 */
export type MinimumPosition =
  "meets" | "consistent_with_recommendations" | "partly_shown" | "not_shown" | "not_consistent";
/**
 * How many clauses of a practice have to be met: a number, or a share of those that apply, such as 60%. Of a practice with fewer clauses that apply, all have to be.
 */
export type MinimumClausesMet = number | string;
/**
 * true where no ask may be overdue. An ask belongs to the practices of its clauses.
 */
export type NoOverdueAsks = boolean;
/**
 * For how many days from the as-of date all evidence with a valid_until date has to stay valid. 0 asks that nothing has lapsed. An item belongs to the practice in whose file it is written.
 */
export type EvidenceValidForDays = number;
/**
 * true where every figure has to be verified or corroborated. A figure belongs to the practice in whose file it is written.
 */
export type NoUnverifiedFigures = boolean;
/**
 * unknown, not_consistent, not_shown (nothing that counts bears on any clause), partly_shown (some clauses are not shown, or partly met without a real recommendation), consistent_with_recommendations, meets; or unscored, where nothing applicable is assessed. not_yet_shown stands only in results that were decided by version 1 of the rules.
 */
export type PositionState =
  | "unknown"
  | "not_consistent"
  | "not_yet_shown"
  | "not_shown"
  | "partly_shown"
  | "consistent_with_recommendations"
  | "meets"
  | "unscored";
/**
 * Where several clauses are equally weak and decide together: all of them, the gravest first. Absent where one decides alone. Results of version 1 of the rules are without it.
 *
 * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
 */
export type DecidingTogether = string[];
/**
 * Counts of the findings and the fraction they make. Reported, never a verdict. Where nothing applies there is none.
 */
export type Score =
  | {
      /**
       * There is a score.
       */
      scored: true;
      counts: Counts;
      /**
       * How many clauses count: all but those not applicable and those deferred.
       */
      applicable: number;
      /**
       * Two for each clause met and one for each partly met.
       */
      met_halves: number;
      /**
       * Met plus half of partly met, over applicable, as a whole number, rounded down so that it never flatters.
       */
      percent: number;
    }
  | {
      /**
       * There is no score.
       */
      scored: false;
      counts: Counts;
      /**
       * Why there is no score.
       */
      reason: "nothing_applicable" | "all_deferred" | "not_held";
    };
/**
 * Whether the self-assessment is where the other is, higher, or lower.
 */
export type Verdict = "agree" | "self_higher" | "self_lower" | "not_comparable";
/**
 * What an address was found to be. ok: it opens. moved: it leads permanently to another address. gone: the site says that it is not there. changed: it opens, and what it holds is not what the evidence recorded. blocked: the site refuses programs like this one, or t6 refuses to open it. unreachable: nobody answered, or not with a page. unchecked: it was not opened, or could not be compared.
 */
export type LinkState = "ok" | "moved" | "gone" | "changed" | "blocked" | "unreachable" | "unchecked";
/**
 * Why an address is blocked, unreachable or unchecked.
 */
export type LinkReason =
  | "login"
  | "server_refuses"
  | "too_many_requests"
  | "not_public"
  | "private_name"
  | "credentials"
  | "port"
  | "scheme"
  | "no_such_host"
  | "dns"
  | "connection_refused"
  | "connection_lost"
  | "no_route"
  | "certificate"
  | "slow_connect"
  | "slow_answer"
  | "slow_body"
  | "server_error"
  | "redirect_loop"
  | "too_many_redirects"
  | "bad_redirect"
  | "bad_answer"
  | "offline"
  | "over_budget"
  | "not_opened"
  | "not_http"
  | "malformed"
  | "internal"
  | "host_silent"
  | "too_large"
  | "unknown_encoding";
/**
 * The computed state of a clause.
 */
export type FindingState = "unknown" | "not_applicable" | "deferred" | "not_met" | "met" | "partly_met" | "not_shown";
/**
 * Small: it is about what there is already, and has to be written down or opened. Large: something has to be held, made, published, put right or looked at by somebody else.
 */
export type Effort = "small" | "large";
/**
 * The field that a column fills; or untold, as a draft says of a column at which nobody has looked yet.
 */
export type RegisterColumn =
  | "reference"
  | "title"
  | "organisation"
  | "controller"
  | "sector"
  | "people"
  | "purpose"
  | "benefit"
  | "datasets"
  | "type"
  | "volume"
  | "sensitivity"
  | "identifiability"
  | "legal_basis"
  | "decision"
  | "status"
  | "reason"
  | "decision_date"
  | "decision_body"
  | "route"
  | "route_reason"
  | "released"
  | "start"
  | "end"
  | "onward_sharing"
  | "end_state"
  | "end_proof"
  | "updated"
  | "other"
  | "untold";
/**
 * A field of a register: what somebody wants to know of each request.
 */
export type RegisterField =
  | "reference"
  | "title"
  | "organisation"
  | "controller"
  | "sector"
  | "people"
  | "purpose"
  | "benefit"
  | "datasets"
  | "type"
  | "volume"
  | "sensitivity"
  | "identifiability"
  | "legal_basis"
  | "decision"
  | "status"
  | "reason"
  | "decision_date"
  | "decision_body"
  | "route"
  | "route_reason"
  | "released"
  | "start"
  | "end"
  | "onward_sharing"
  | "end_state"
  | "end_proof"
  | "updated"
  | "other";

/**
 * Every kind of file that t6 reads or writes.
 */
export interface Files {
  assessment: AssessmentFile;
  practice: PracticeFile;
  asks: AsksFile;
  catalogue: WrittenCatalogue;
  config: ConfigFile;
  baseline: BaselineFile;
  crosswalk: CrosswalkFile;
  result: Result;
  refusal: RefusalDocument;
  score: ScoreDocument;
  check: CheckDocument;
  diff: Diff;
  comparison: ComparisonDocument;
  links: LinksFile;
  "link-report": LinkReport;
  forecast: ForecastDocument;
  next: NextDocument;
  portfolio: PortfolioDocument;
  "checked-copy": CheckedCopy;
  "register-map": RegisterMap;
  "register-check": RegisterCheck;
  "register-diff": RegisterDiff;
}
/**
 * assessment.yaml: who is assessed, by whom, under which edition of the code, as of which date.
 */
export interface AssessmentFile {
  /**
   * What the document is called.
   */
  title: string;
  data: Data;
  producer: Body;
  assessor: Assessor;
  /**
   * The catalogue that is assessed against: the id of one that comes with t6, or the way from this folder to a file of one's own. Left out, the one that the configuration names, else t6.
   */
  catalogue?: string;
  /**
   * The edition of the code that is assessed against.
   */
  edition: string;
  /**
   * The day on which the evidence is weighed. A finished assessment records it; a living one leaves it out, so that things lapse when they lapse.
   */
  as_of?: string;
  /**
   * How sensitive the data are and how much the public cares. Together they set how strong the evidence must be, never which clauses apply.
   */
  profile: {
    /**
     * How sensitive the data are about people.
     */
    sensitivity: "low" | "medium" | "high";
    /**
     * How much the public cares about the data.
     */
    public_interest: "low" | "medium" | "high";
    /**
     * Why these two were chosen.
     */
    reasons?: string;
  };
  /**
   * The opening paragraph of the annex, in place of the one that the tool writes where it is left out. What the data are is told below either.
   */
  introduction?: string;
  /**
   * Where this record comes from, when it restates somebody else's published document. Printed at the head of every document.
   */
  provenance?: string;
  letter?: Letter;
  sign_off?: SignOff;
  request?: Request;
  fact_check?: FactCheck;
  corrections?: Corrections;
  answers?: Answers;
  notes?: Notes;
  /**
   * Documents that evidence items, judgements and narratives refer to by id.
   */
  sources?: Source[];
  judgement?: Judgement;
}
/**
 * The statistics or data that are assessed.
 */
export interface Data {
  /**
   * The full name of the data.
   */
  name: string;
  /**
   * The name used after the first mention.
   */
  short_name?: string;
  /**
   * One or two sentences for a reader who does not know the data.
   */
  description?: string;
  /**
   * Whether the data are about people. Left out, the clauses about it apply.
   */
  personal?: {
    /**
     * true or false.
     */
    is: boolean;
    /**
     * How one can tell.
     */
    reason: string;
  };
  /**
   * Who collects the data from those they are about: the producer, others on its behalf, or others for purposes of their own. Left out, the clauses about it apply.
   */
  collected_by?: {
    /**
     * producer: the producer itself. on_its_behalf: others who collect for the producer, such as schools. others: others, for purposes of their own.
     */
    is: "producer" | "on_its_behalf" | "others";
    /**
     * How one can tell.
     */
    reason: string;
  };
  /**
   * Whether the data are linked to other data. Left out, the clauses about it apply.
   */
  linked?: {
    /**
     * true or false.
     */
    is: boolean;
    /**
     * How one can tell.
     */
    reason: string;
  };
  /**
   * Whether the data are shared with anybody outside the producer. Left out, the clauses about it apply.
   */
  shared?: {
    /**
     * true or false.
     */
    is: boolean;
    /**
     * How one can tell.
     */
    reason: string;
  };
  /**
   * Whether researchers can use the detailed records. Left out, the clauses about it apply.
   */
  microdata_released?: {
    /**
     * true or false.
     */
    is: boolean;
    /**
     * How one can tell.
     */
    reason: string;
  };
}
/**
 * An organisation, with the short name used after its first mention.
 */
export interface Body {
  /**
   * The full name.
   */
  name: string;
  /**
   * The name used after the first mention.
   */
  short_name?: string;
}
/**
 * The body that assesses, and what it is to the producer. Only the regulator's annex is headed as its assessment.
 */
export interface Assessor {
  /**
   * The full name.
   */
  name: string;
  /**
   * The name used after the first mention.
   */
  short_name?: string;
  /**
   * regulator: the body that judges by the code, as the catalogue names it. producer: the body assesses itself. other: anyone else.
   */
  role: "regulator" | "producer" | "other";
}
/**
 * What a covering letter says beside what follows from the assessment. Left out, the letter is a draft that names what it lacks.
 */
export interface Letter {
  /**
   * The day of the letter.
   */
  date?: string;
  /**
   * The sender's reference.
   */
  reference?: string;
  /**
   * The letter that went out before this one. What was closed since then is told, and no judgement may be older. Left out, the last day on which something was asked before this letter stands for it.
   */
  earlier?: {
    /**
     * The day of the earlier letter.
     */
    date: string;
    /**
     * Its reference.
     */
    reference?: string;
  };
  /**
   * The person to whom the letter goes.
   */
  to?: {
    /**
     * The person's name.
     */
    name: string;
    /**
     * The post the person holds.
     */
    role?: string;
    /**
     * The body the person works for.
     */
    organisation?: string;
    /**
     * The name after “Dear”. Left out, the full name.
     */
    salutation?: string;
  };
  /**
   * The line above the text. Left out, the title of the assessment.
   */
  subject?: string;
  /**
   * How the letter came about and what was done. Left out, the letter says what was assessed.
   */
  context?: string;
  /**
   * When and how the matter will be taken up again. Left out, the letter names the next date that an ask falls due.
   */
  follow_up?: string;
  /**
   * The day by which the letter wants an answer. Left out, it names none: many letters only say when the matter will be taken up again.
   */
  reply_by?: string;
  /**
   * The last words before the signature.
   */
  closing?: string;
  signed_by?: Person;
  /**
   * Who gets a copy.
   *
   * Items: Plain words, without mark-up.
   */
  copies?: string[];
}
/**
 * A named person and the post they hold.
 */
export interface Person {
  /**
   * The person's name.
   */
  name: string;
  /**
   * The post the person holds.
   */
  role?: string;
}
/**
 * What whoever signs has looked at and lets stand: the check before the signature passes over it.
 */
export interface SignOff {
  /**
   * Sentences that are right as they are, although the check before the signature stops at their words. The record prints them.
   *
   * Items: One sentence, or enough of its words to know it by.
   */
  meant: {
    /**
     * The words as the document prints them, without links.
     */
    text: string;
    /**
     * Why it is right as it is.
     */
    reason: string;
    /**
     * The name of the person who says so.
     */
    by: string;
  }[];
}
/**
 * What the producer is told who is asked for information. Left out, the request names what it lacks. The signatory of the letter signs it.
 */
export interface Request {
  /**
   * Whom the request goes to, at the producer. Left out, the producer; or the addressee of the letter, where that is somebody at the producer.
   */
  to?: string;
  /**
   * The day by which the producer is to reply.
   */
  reply_by?: string;
  /**
   * Whom the answers go to, as the producer needs it: a name, a post, an address.
   */
  reply_to?: string;
}
/**
 * What the producer is told who checks the facts before publication. Left out, the fact-check is a draft that names what it lacks.
 */
export interface FactCheck {
  /**
   * Whom the fact-check goes to, at the producer. Left out, the producer; or the addressee of the letter, where that is somebody at the producer.
   */
  to?: string;
  /**
   * The day by which the producer is to reply.
   */
  reply_by?: string;
  /**
   * Whom the filled-in copy goes to, as the producer needs it: a name, a post, an address.
   */
  reply_to?: string;
}
/**
 * What somebody who checked the facts says about one paragraph. It is what the producer says, and no evidence.
 */
export interface Correction {
  /**
   * The number of the paragraph in the copy that was checked.
   */
  paragraph: string;
  /**
   * Eight digits that stand behind the number in the copy. They tell which wording was checked.
   */
  fingerprint: string;
  /**
   * What the paragraph said when it was checked.
   */
  text?: string;
  /**
   * Further paragraphs that the same correction is about.
   */
  also?: CorrectedParagraph[];
  /**
   * Who checked the facts, as they wrote it.
   */
  by?: string;
  /**
   * When they checked them.
   */
  on?: string;
  /**
   * What they wrote behind “Is this right”.
   */
  right?: string;
  /**
   * What is wrong, in their words.
   */
  wrong?: string;
  /**
   * What the paragraph should say, in their words.
   */
  should_say?: string;
  /**
   * What shows it: a document, an address. Nobody has looked at it yet.
   */
  shown_by?: string;
  /**
   * open: nobody has decided yet. accepted: the text is changed for it. declined: it is not, and the reason says why. Left out, it is open.
   */
  state?: "open" | "accepted" | "declined";
  /**
   * Why it was declined, or what was done about it.
   */
  reason?: string;
  /**
   * Who decided.
   */
  decided_by?: string;
  /**
   * When.
   */
  decided_on?: string;
  audience?: Audience;
}
/**
 * A further paragraph that a correction is about.
 */
export interface CorrectedParagraph {
  /**
   * The number of the paragraph in the copy that was checked.
   */
  paragraph: string;
  /**
   * Eight digits that stand behind the number in the copy. They tell which wording was checked.
   */
  fingerprint: string;
  /**
   * What the paragraph said when it was checked.
   */
  text?: string;
}
/**
 * What somebody answered to a question of a request for information, where it shows nothing. It is what the producer says. If it admits that something is not done, a person records that as an evidence item that contradicts.
 */
export interface AnswerGiven {
  /**
   * The number of the question; of several, with commas between them. While the answer is here, they are not put again. “some of” before them says that the reply does not tell which it answers: then they are.
   */
  question: string;
  /**
   * The answer, in the words of whoever gave it.
   */
  text: string;
  audience?: Audience;
}
/**
 * One document, with the id by which it is referred to.
 */
export interface Source {
  /**
   * A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  id: string;
  /**
   * The title of the page or document.
   */
  title: string;
  /**
   * Who published it.
   */
  publisher?: string;
  /**
   * A file number or other reference, for something that has no web address.
   */
  reference?: string;
  /**
   * A full address that starts with https:// or http://.
   */
  url?: string;
  access?: Access;
  audience?: Audience;
  /**
   * When it was published.
   */
  published?: string;
  /**
   * The day someone last opened it.
   */
  accessed?: string;
  /**
   * The address of a copy in a web archive.
   */
  archived_url?: string;
  /**
   * 64 hexadecimal digits, in lower case.
   */
  sha256?: string;
}
/**
 * What a named person concluded, on a date, for reasons. It never comes from the tool.
 */
export interface Judgement {
  outcome: Outcome;
  /**
   * The text that the annex prints for this practice. Left out, the tool drafts one from the evidence and marks it as a draft.
   */
  narrative?: string;
  /**
   * The name of the person who judges.
   */
  by?: string;
  /**
   * The post that person holds.
   */
  role?: string;
  /**
   * When the judgement was made.
   */
  on?: string;
  /**
   * Why. Needed when the judgement is more favourable than the position.
   */
  reasons?: string;
  agreed_by?: Person;
  /**
   * The ids of the evidence items that the judgement rests on.
   *
   * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  cites?: string[];
  /**
   * The id of the source in which somebody else published this judgement. It is then recorded as an attributed fact: it is not ours to countersign.
   */
  published_in?: string;
  /**
   * Who read this conclusion into what it is recorded on, where what was published does not draw it there in so many words: a letter may judge the whole and say nothing on a practice alone. It is then told as their reading, and not as the judgement of whoever published it. Left out, what was published says it.
   */
  read_by?: string;
  /**
   * The digest of the evidence the judgement was made on, as t6 score prints it. When the evidence changes, the judgement is shown as out of date.
   */
  evidence_digest?: string;
}
/**
 * The evidence for one practice, and the judgement on it. The practice is what the file says inside, not its name.
 */
export interface PracticeFile {
  /**
   * The practice this file is about.
   */
  practice: string;
  /**
   * The evidence items. An item is written once and may serve clauses of other practices.
   */
  evidence?: EvidenceItem[];
  /**
   * Clauses that cannot apply to these data, each with a reason and a name. The catalogue says which clauses allow it.
   */
  not_applicable?: NotApplicableEntry[];
  /**
   * Clauses on which nothing is said because another body's case is open.
   */
  deferred?: Deferral[];
  /**
   * What is done well, one sentence each. Printed, never counted.
   *
   * Items: Plain words, without mark-up.
   */
  strengths?: string[];
  judgement?: Judgement;
}
/**
 * Something that can be looked at: a page, letter, agreement, certificate or figure; with who said it, whether it was verified, who can open it, and its dates.
 */
export interface EvidenceItem {
  /**
   * A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  id: string;
  /**
   * What the item is called.
   */
  title: string;
  /**
   * The clauses this item bears on. Where a clause has parts, say which: {clause: …, parts: [access]}. Where the item names more than three, say what it shows for each: {clause: …, shows: "…"}.
   */
  clauses: ClauseReference[];
  kind: Kind;
  /**
   * One or two sentences: what the item shows.
   */
  statement: string;
  /**
   * A bullet list that belongs to the statement.
   *
   * Items: Plain words, without mark-up.
   */
  items?: string[];
  /**
   * Numbers that somebody gave. A figure nobody verified is never printed without saying so.
   */
  figures?: Figure[];
  /**
   * in_place: it exists now. in_progress: begun, or on trial. planned: intended; plans never count. discontinued: it has ended.
   */
  state: "in_place" | "in_progress" | "planned" | "discontinued";
  /**
   * supports: it speaks for the clause. contradicts: it speaks against it. context: background only. Left out, it supports.
   */
  stance?: "supports" | "contradicts" | "context";
  /**
   * How grave a contradiction is. failure: the clause is not met. weakness: it is met in part at most. improvement: worth doing better, and it lowers nothing. Left out, it is a failure.
   */
  severity?: "failure" | "weakness" | "improvement";
  /**
   * Who says so. parliament: Parliament or one of its committees. processor: somebody who handles the data for the producer.
   */
  said_by: "producer" | "regulator" | "processor" | "auditor" | "third_party" | "court" | "parliament";
  /**
   * The name of the body that says so, where said_by does not name it well enough.
   */
  speaker?: string;
  /**
   * Whether anybody checked it. Left out, the item counts as reported.
   */
  verification?: {
    /**
     * verified: somebody independent of the producer examined the thing itself. corroborated: a second source, independent of the first, says the same. checked: somebody of the producer's own looked, and not whoever said it. reported: somebody said so and nobody checked. unverifiable: it cannot be checked.
     */
    level: "verified" | "corroborated" | "checked" | "reported" | "unverifiable";
    by?: Party;
    /**
     * When it was checked. A check from before the thing it checked counts for nothing.
     */
    on?: string;
    /**
     * Where the check can be seen: the id of an evidence item or of a source, such as the auditor's report. Without it a check by somebody outside the producer counts as checked at most.
     */
    in?: string;
  };
  access: Access;
  /**
   * Where the thing itself is: the id of a source in assessment.yaml, or a locator of its own.
   */
  source?:
    | string
    | {
        /**
         * The title of the page or document.
         */
        title: string;
        /**
         * Who published it.
         */
        publisher?: string;
        /**
         * A file number or other reference, for something that has no web address.
         */
        reference?: string;
        /**
         * A full address that starts with https:// or http://.
         */
        url?: string;
        /**
         * When it was published.
         */
        published?: string;
        /**
         * The day someone last opened it.
         */
        accessed?: string;
        /**
         * The address of a copy in a web archive.
         */
        archived_url?: string;
        /**
         * 64 hexadecimal digits, in lower case.
         */
        sha256?: string;
      };
  /**
   * The dates that matter for weighing the item.
   */
  dates?: {
    /**
     * The date of the thing itself: when it was published, signed, held or measured.
     */
    about?: string;
    /**
     * The last day on which it still counts in full.
     */
    valid_until?: string;
    /**
     * When the next review is due.
     */
    review_due?: string;
    /**
     * When it was discontinued or withdrawn.
     */
    ended?: string;
  };
  /**
   * For an item that contradicts a clause: when and on what evidence the matter was closed, and who confirmed it. It stays open until the evidence is later than the finding and could show the clause by itself; what a regulator, auditor, court or Parliament found also needs somebody outside the producer who confirms it.
   */
  closed?: {
    /**
     * When the matter was closed.
     */
    on: string;
    /**
     * The ids of the items that show it.
     *
     * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
     */
    evidence: string[];
    confirmed_by?: Party;
    /**
     * Where the confirmation can be seen: the id of an evidence item or of a source.
     */
    in?: string;
  };
  /**
   * What the item does not show, or where it falls short.
   *
   * Items: One thing that the item does not show.
   */
  limitations?: {
    /**
     * What is missing, in one sentence.
     */
    text: string;
    /**
     * true: with this open, the item cannot show a clause in full. false: worth saying, and no more.
     */
    material: boolean;
    /**
     * The clauses it matters for. Left out, all clauses of the item.
     *
     * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
     */
    clauses?: string[];
    /**
     * When it was put right. It needs ‘resolved_by’.
     */
    resolved_on?: string;
    /**
     * The ids of the items that show that it was put right. One of them has to show the clause by itself.
     *
     * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
     */
    resolved_by?: string[];
    accepted_by?: Party;
    /**
     * Where that can be seen: the id of an evidence item or of a source.
     */
    in?: string;
  }[];
  /**
   * Which of the Five Safes the item speaks to. Tags only; never counted.
   *
   * Items: One of the Five Safes.
   */
  five_safes?: ("people" | "projects" | "settings" | "data" | "outputs")[];
  /**
   * The number of the question, in a request for information, that the item was given in reply to; of several, with commas between them. While it is there and the item is only reported, they are not put again. “some of” before them says that the reply does not tell which of them it answers: then all of them are put again.
   */
  in_reply_to?: string;
  audience?: Audience;
  notes?: Notes;
}
/**
 * One number that somebody gave.
 */
export interface Figure {
  /**
   * The number.
   */
  value: number;
  /**
   * The number as it was written, where that differs.
   */
  as_stated?: string;
  /**
   * How exact it is.
   */
  qualifier?: "exactly" | "almost" | "about" | "over" | "at least" | "at most" | "up to";
  /**
   * What is counted.
   */
  unit: string;
  /**
   * What the count is of.
   */
  of?: string;
  /**
   * The time it covers.
   */
  period?: string;
  /**
   * Whether anybody checked this figure. Left out, it is as the item's.
   */
  verification?: "verified" | "corroborated" | "checked" | "reported" | "unverifiable";
}
/**
 * One clause that does not apply, and why.
 */
export interface NotApplicableEntry {
  /**
   * The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  clause: string;
  /**
   * Why the clause does not apply. Without a reason the clause goes on being assessed.
   */
  reason?: string;
  /**
   * The name of the person who says so.
   */
  by?: string;
}
/**
 * One clause that is left to another body for now.
 */
export interface Deferral {
  /**
   * The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  clause: string;
  /**
   * The body whose case is open.
   */
  body: string;
  /**
   * What the case is about.
   */
  reason: string;
  /**
   * When to come back to it.
   */
  reopen_on?: string;
}
/**
 * asks.yaml: what was asked of the producer or promised by it, and what came of it.
 */
export interface AsksFile {
  /**
   * The asks, in the order in which a document lists them.
   */
  asks: Ask[];
}
/**
 * A requirement, recommendation or suggestion put to the producer, or a commitment the producer made.
 */
export interface Ask {
  /**
   * A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  id: string;
  /**
   * requirement: must be done. recommendation: should be done. suggestion: worth doing. commitment: the producer said it would.
   */
  kind: "requirement" | "recommendation" | "suggestion" | "commitment";
  /**
   * The clauses it is about.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  clauses: string[];
  /**
   * What is asked, as an instruction.
   */
  text: string;
  /**
   * The benefit it should bring, or the risk it should manage.
   */
  outcome?: string;
  /**
   * One way to do it, where that helps.
   */
  how?: string;
  /**
   * Who will do it.
   */
  owner?: string;
  /**
   * The day by which it should be done.
   */
  due?: string;
  /**
   * The day by which it was first asked for, where it was put back since. Documents tell it beside the day of today.
   */
  first_due?: string;
  /**
   * true where no date was set on purpose. Otherwise give due.
   */
  no_specific_timescale?: true;
  /**
   * Left out, the ask is open.
   */
  status?: "open" | "closed" | "superseded";
  /**
   * When and where it was raised.
   */
  raised?: {
    /**
     * Who raised it. Left out, a commitment is the producer's and every other ask the assessor's.
     */
    by?: string;
    /**
     * When it was raised.
     */
    on?: string;
    /**
     * The id of the source in which it was raised.
     */
    in?: string;
    /**
     * The edition of the code then in force.
     */
    edition?: string;
  };
  accepted_by?: Person;
  /**
   * What has happened since, oldest first.
   *
   * Items: One dated note.
   */
  progress?: {
    /**
     * When this was noted.
     */
    on: string;
    /**
     * What had been done.
     */
    text: string;
    audience?: Audience;
    /**
     * The ids of the items that show it.
     *
     * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
     */
    evidence?: string[];
  }[];
  /**
   * When and on what evidence it was closed.
   */
  closed?: {
    /**
     * When it was closed.
     */
    on: string;
    /**
     * Why it could be closed.
     */
    reason?: string;
    /**
     * The ids of the items that show it.
     *
     * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
     */
    evidence?: string[];
  };
  /**
   * The id of the ask that took its place.
   */
  superseded_by?: string;
  /**
   * What the producer answers.
   */
  response?: string;
  /**
   * The heading under which a follow-up lists it. Left out, the practice of its first clause.
   */
  theme?: string;
  /**
   * What the assessor wants to see next. Left out, a follow-up drafts it from the findings and says so.
   */
  next?: string;
  audience?: Audience;
  notes?: Notes;
}
/**
 * A part of a code of practice as data: its practices word for word, and the clauses they are split into.
 */
export interface WrittenCatalogue {
  /**
   * The id of the catalogue.
   */
  catalogue: string;
  /**
   * The id of the catalogue of which this is a copy with words filled in. What names that one means this one too. t6 catalogue fill writes it.
   */
  filled_from?: string;
  /**
   * What the catalogue is called.
   */
  title: string;
  /**
   * The name of the code of practice the text belongs to.
   */
  code?: string;
  /**
   * What the code is called in running text, with its article. Left out: the code.
   */
  code_called?: string;
  regulator?: Regulator;
  principle: Principle;
  /**
   * The editions that share this text.
   */
  editions: Edition[];
  successor?: Successor;
  source: TextSource;
  /**
   * When somebody last set the quoted words beside the place they come from.
   */
  texts_checked?: string;
  /**
   * The licence of the quoted words.
   */
  licence: string;
  /**
   * The credit the licence asks for.
   */
  attribution: string;
  /**
   * Who split the practices into clauses.
   */
  split_note?: string;
  /**
   * The practices, in order.
   */
  practices: WrittenPractice[];
  crosswalk?: Crosswalk;
  register?: CatalogueRegister;
}
/**
 * The body that judges by this code. What others write under it says that it is not the regulator's judgement. Left out, nothing is said of a regulator.
 */
export interface Regulator {
  /**
   * What the body is called.
   */
  name: string;
  /**
   * What it is called for short.
   */
  short_name?: string;
  /**
   * Other names under which it judges by the code, or did.
   *
   * Items: Such a name.
   */
  known_as?: string[];
}
/**
 * The principle that the practices belong to.
 */
export interface Principle {
  /**
   * The id of the principle.
   */
  id: string;
  /**
   * What such a part of the code is called, in one word and small letters: principle, standard, chapter. Left out: principle.
   */
  called?: string;
  /**
   * What a producer does with the data, as the principle is about it, to stand between the two in a sentence: of one body, and of several. Left out: deals with, deal with.
   */
  does?: {
    /**
     * Of one body.
     */
    one: string;
    /**
     * Of several bodies, and of us.
     */
    many: string;
  };
  /**
   * Its name.
   */
  title: string;
  /**
   * Its words, letter for letter.
   */
  text: string;
}
/**
 * One published edition to which this text belongs.
 */
export interface Edition {
  /**
   * The edition, as assessments name it.
   */
  id: string;
  /**
   * What the edition is called.
   */
  title: string;
  /**
   * When it was published.
   */
  published?: string;
  /**
   * What a reader should know about it.
   */
  note?: string;
}
/**
 * The edition that replaced this text. Only what was published is said.
 */
export interface Successor {
  /**
   * The edition that replaced it.
   */
  edition: string;
  /**
   * The day on which it was released.
   */
  from: string;
  /**
   * What takes the place of the principle.
   */
  title: string;
  /**
   * The published mapping, restated.
   */
  text: string;
  /**
   * A full address that starts with https:// or http://.
   */
  url: string;
}
/**
 * Where the quoted words come from.
 */
export interface TextSource {
  /**
   * The title of the page.
   */
  title: string;
  /**
   * A full address that starts with https:// or http://.
   */
  url: string;
}
/**
 * One practice of the principle: quoted word for word and split into clauses, or, where nobody here has its words, named as not held.
 */
export interface WrittenPractice {
  /**
   * The id of a practice, as the catalogue gives it.
   */
  id: string;
  /**
   * A short name for the practice. The name is this tool's.
   */
  title: string;
  /**
   * The practice, word for word. Left out where it is not held.
   */
  text?: string;
  /**
   * Who quotes the words, where they were not seen in the code itself.
   */
  quoted_by?: QuotedBy[];
  copied?: Copied;
  not_held?: NotHeld;
  /**
   * The clauses, in the order of the text. Left out where the practice is not held.
   */
  clauses?: Clause[];
}
/**
 * Another body's page from which the words of a practice are taken, where they were not seen in the code itself.
 */
export interface QuotedBy {
  /**
   * Who quotes the words.
   */
  body: string;
  /**
   * The title of the page.
   */
  title: string;
  /**
   * When the page was published or updated.
   */
  published?: string;
  /**
   * A full address that starts with https:// or http://.
   */
  url: string;
  /**
   * What a reader should know of the quotation.
   */
  note?: string;
}
/**
 * Who copied the words of a practice, from where, and when. t6 catalogue fill writes it.
 */
export interface Copied {
  /**
   * Who copied them.
   */
  by: string;
  /**
   * The day on which they were copied.
   */
  on: string;
  /**
   * Where they stood: a page with its address, or a document with its page.
   */
  from: string;
}
/**
 * Said of a practice whose words nobody here has: what is known about it, and from where. Nothing can be assessed against it, its position is not known, and no position of the whole is told without it.
 */
export interface NotHeld {
  /**
   * What is known about the practice, in words that are not its own.
   */
  known: string;
  /**
   * Where the words could be read.
   */
  url?: string;
}
/**
 * One separately checkable part of a practice's words. The split is this tool's, not the code's.
 */
export interface Clause {
  /**
   * The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  id: string;
  /**
   * The clause in the practice's own words: one or more pieces of its text, in the order in which they stand there.
   *
   * Items: A piece of the practice's text, letter for letter.
   */
  words: string[];
  /**
   * DO: needs proof that it happens. SHOW: needs proof that the public can open. WEIGH: needs a dated record of consideration.
   */
  type: "DO" | "SHOW" | "WEIGH";
  /**
   * Whether the text says must or should.
   */
  force: "must" | "should";
  /**
   * Parts that the words name one by one; each has to be covered.
   *
   * Items: One named part.
   */
  parts?: {
    /**
     * A short name that other entries refer to: lower-case letters, digits and hyphens.
     */
    id: string;
    /**
     * What the part is called.
     */
    title: string;
    applies_when?: AppliesWhen;
  }[];
  /**
   * Whether the words ask for something regular: then two dated items are needed, or one and a dated next.
   */
  regular?: boolean;
  /**
   * Whether the assurance profile asks for more verification here.
   */
  key?: boolean;
  /**
   * Whether the clause may be marked as not applicable.
   */
  not_applicable: boolean;
  applies_when?: AppliesWhen;
  /**
   * For a clause of the type SHOW: who has to be able to see it. public: anyone. providers: those who provide the data, so that what is handed over to all of them counts as public. Left out, the public.
   */
  open_to?: "public" | "providers";
  /**
   * The check in plain English.
   */
  question: string;
  /**
   * The kinds of evidence that can convince here. An item of another kind is limited.
   */
  kinds: Kind[];
  /**
   * The question one would put to a producer.
   */
  ask: string;
  /**
   * What helps to answer it, in a sentence or two.
   */
  guidance?: string;
}
/**
 * What the data have to be for it to apply: every condition that is given has to hold. A fact that the assessment does not state counts as holding. Left out, it always applies.
 */
export interface AppliesWhen {
  /**
   * The data are about people.
   */
  personal?: true;
  /**
   * Who collects the data: one of these.
   *
   * Items: Who collects.
   */
  collected_by?: ("producer" | "on_its_behalf" | "others")[];
  /**
   * The data are linked to other data.
   */
  linked?: true;
  /**
   * The data are shared outside the producer.
   */
  shared?: true;
  /**
   * Researchers can use the detailed records.
   */
  microdata_released?: true;
}
/**
 * Where evidence under another catalogue might stand in this one, for t6 upgrade. It proposes; a person decides line by line.
 */
export interface Crosswalk {
  /**
   * The id of the other catalogue.
   */
  from: string;
  /**
   * Whose crosswalk it is, and on what it rests.
   */
  note: string;
  /**
   * Clause by clause.
   */
  lines: CrosswalkLine[];
  /**
   * What has no known place.
   */
  unplaced?: CrosswalkGap[];
  /**
   * What this catalogue asks beyond the other.
   */
  beyond?: CrosswalkBeyond[];
}
/**
 * Where evidence for a clause of the other catalogue might stand.
 */
export interface CrosswalkLine {
  /**
   * The clause of the other catalogue.
   */
  from: string;
  /**
   * The clause of this catalogue.
   */
  to: string;
  /**
   * Why, in a sentence.
   */
  because: string;
}
/**
 * Clauses of the other catalogue that have no known place in this one.
 */
export interface CrosswalkGap {
  /**
   * true: it holds while the words of practices are missing. Once some are filled in, documents say that nobody has said where it stands among those.
   */
  awaits_words?: true;
  /**
   * The clauses of the other catalogue.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  from: string[];
  /**
   * Why, in a sentence.
   */
  because: string;
}
/**
 * Something that this catalogue asks and the other does not.
 */
export interface CrosswalkBeyond {
  /**
   * true: the words of the practice are missing. Documents say so, until some are filled in.
   */
  awaits_words?: true;
  /**
   * The id of a practice, as the catalogue gives it.
   */
  practice?: string;
  /**
   * What it asks.
   */
  text: string;
}
/**
 * Which clauses a published register of who has data bears on, for t6 register. Left out, no clause is named, and no register is evidence.
 */
export interface CatalogueRegister {
  /**
   * Who asked for what is said to be asked for, as a sentence for readers.
   */
  asked?: string;
  /**
   * What a clause is about, in a few words that stand behind “On”: with them begins what a register shows for it, so that two clauses on which one answer bears are told apart. Left out, it begins with the clause's parts, or with its own words.
   */
  about?: {
    /**
     * A few words that stand behind “On”.
     */
    [k: string]: string;
  };
  /**
   * The questions that t6 puts to a register, and on which clauses their answers bear.
   */
  questions: RegisterQuestion[];
}
/**
 * A question, and the clauses on which its answer bears.
 */
export interface RegisterQuestion {
  /**
   * What is asked of each entry of a register.
   */
  question:
    | "who"
    | "purpose"
    | "legal-basis"
    | "type"
    | "sensitivity"
    | "volume"
    | "reasons"
    | "refused"
    | "decided"
    | "decided-by"
    | "route"
    | "route-reasons"
    | "passed-on"
    | "until"
    | "end"
    | "proof"
    | "updated";
  /**
   * The clauses on which the answer bears.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  clauses: string[];
  /**
   * Of a clause that has parts, those on which it bears.
   *
   * Items: The id of a part.
   */
  parts?: string[];
  /**
   * When somebody asked for it, such as the year of a letter. What was asked for and is not there is material.
   */
  asked?: string;
}
/**
 * t6.config.yaml: how t6 is run on the assessments below this folder, and what its gate asks of them.
 */
export interface ConfigFile {
  /**
   * The least severity that fails the gate. error: the record is wrong or incomplete. warning: also what a careful reader would object to. note: also what is worth knowing. Left out, it is error.
   */
  fail_on?: "error" | "warning" | "note";
  /**
   * How many warnings may count at the gate, in all assessments together for which this file is in force. Waived warnings and those in the baseline do not count. Left out, there may be any number. Where fail_on is warning or note, none may count, whatever stands here.
   */
  max_warnings?: number;
  /**
   * What configurations in folders below this one may do. tighten: what this one asks stays in force there, each is asked by itself, and theirs can only ask for more. replace: there theirs counts instead of this one. Left out, it is tighten.
   */
  nested?: "tighten" | "replace";
  /**
   * Configurations whose settings this one takes over, relative to this file. What is said here counts instead of what they say, and of them what the last one says. They may extend others, five deep. What is about their own place is not taken over: exclude, waivers and baseline. Folders that they name count from this file; files that they name, from theirs.
   *
   * Items: Plain words, without mark-up.
   */
  extends?: string[];
  /**
   * Folders that are left out, with all that is below them, as patterns relative to this file: * stands for any characters of one name, ? for one, ** for any folders. A configuration below cannot take it back. A folder that is itself named on the command line is looked at all the same.
   *
   * Items: The way to a folder from this file, with forward slashes. Without a slash it names folders beside this file only; ** / in front of it names those at any depth.
   */
  exclude?: string[];
  /**
   * How grave diagnostics of some codes are taken to be at the gate, here or in some folders. Where several entries are about one, the last counts. What says that something was not read or not understood cannot be made less grave. A configuration below can make things graver, and never less grave. It touches t6 check and nothing else.
   */
  severity?: SeveritySetting[];
  /**
   * Checks of one's own, as data: a clause must have an item of some kind, or some text must not be written. Each has a code with a prefix of one's own, and is waived, frozen, graded and reported like any other. They touch t6 check and nothing else.
   */
  checks?: OwnCheck[];
  /**
   * How large the files of an assessment may be here. They can only be stricter than t6's own limits, which hold in any case. A file beyond one of them is an error at the gate.
   */
  limits?: {
    /**
     * How large one file may be, in KiB (1,024 bytes). t6 reads files of up to 5,120.
     */
    file_kib?: number;
    /**
     * How deep entries may be nested in a file. t6 reads a hundred levels; its deepest file needs ten.
     */
    depth?: number;
    /**
     * How many entries the evidence of a practice, the asks or the sources of one file may have.
     */
    items?: number;
  };
  gate?: Gate;
  /**
   * Diagnostics and conditions of the gate that may stand for a time, because a named person said so. A waiver touches the exit code of t6 check and nothing else.
   */
  waivers?: Waiver[];
  /**
   * The file of diagnostics that were there before the gate was, relative to this file. They are shown and do not fail the gate. Left out, it is t6.baseline.yaml beside this file, where there is one.
   */
  baseline?: string;
  /**
   * A catalogue file of your own, relative to this file.
   */
  catalogue?: string;
  /**
   * A folder of templates of your own, relative to this file.
   */
  templates?: string;
}
/**
 * How grave diagnostics of these codes are. Whoever makes them less grave, or switches them off, says why.
 */
export interface SeveritySetting {
  /**
   * The codes of diagnostics, as t6 check prints them. A condition of the gate has no severity.
   *
   * Items: Plain words, without mark-up.
   */
  codes: string[];
  /**
   * The folders in which it holds, with all that is below them, as patterns relative to this file, like those of exclude. Left out, it holds everywhere below this file.
   *
   * Items: The way to a folder from this file, with forward slashes. Without a slash it names folders beside this file only; ** / in front of it names those at any depth.
   */
  paths?: string[];
  /**
   * How grave they are: error, warning or note; or off, and they do not count at the gate and are counted only in the summary.
   */
  severity: "error" | "warning" | "note" | "off";
  /**
   * Why, in a sentence. Every output prints it. It may be left out where something is made graver.
   */
  reason?: string;
}
/**
 * What it asks, under which code, how grave it is, and in which words it is told. It says needs or forbids, or both.
 */
export interface OwnCheck {
  /**
   * A prefix of one's own, a slash and a name, in small letters. The prefixes of t6, such as evidence, are taken.
   */
  code: string;
  /**
   * How grave it is: error, warning or note.
   */
  severity: "error" | "warning" | "note";
  /**
   * What is wrong, in one sentence. {clause} and {kind} are filled in for what a clause needs, {text} and {field} for what is written.
   */
  message: string;
  /**
   * Why it matters, in one sentence. Left out, it says that this configuration asks for it.
   */
  why?: string;
  /**
   * What to do. Left out, it says what the check asks for.
   */
  help?: string;
  /**
   * Each of these clauses must have an item of one of these kinds that speaks for it. Where a clause does not apply, or is left to another body, nothing is asked.
   */
  needs?: {
    /**
     * The clauses, by their ids.
     *
     * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
     */
    clauses: string[];
    /**
     * The kinds of item, one of which is needed.
     */
    kinds: Kind[];
    /**
     * How far the item has to be verified at least, by what it counts as. Left out, any item of the kind is enough.
     */
    verification?: "reported" | "checked" | "corroborated" | "verified";
  };
  /**
   * Texts that must not be written in the files of an assessment. They are plain texts: case makes no difference, and no sign in them stands for another.
   */
  forbids?: {
    /**
     * The texts.
     *
     * Items: Plain words, without mark-up.
     */
    texts: string[];
    /**
     * The keys under which they must not be written, such as statement. Left out, nowhere.
     *
     * Items: Plain words, without mark-up.
     */
    fields?: string[];
    /**
     * true where only whole words count, so that ‘tbc’ is not found in another word. Left out, it is false.
     */
    whole_words?: boolean;
  };
}
/**
 * What t6 check asks of each assessment besides having no diagnostic as grave as fail_on. Whatever is left out is not asked. Unknown always fails.
 */
export interface Gate {
  minimum_position?: MinimumPosition;
  minimum_clauses_met?: MinimumClausesMet;
  minimum_clauses_met_overall?: MinimumClausesMet;
  no_overdue_asks?: NoOverdueAsks;
  evidence_valid_for_days?: EvidenceValidForDays;
  no_unverified_figures?: NoUnverifiedFigures;
  /**
   * Files that every assessment has to have, relative to its folder. They need not be YAML.
   *
   * Items: Plain words, without mark-up.
   */
  required_files?: string[];
  /**
   * Practices of which more, less or something else is asked. What is said here counts instead of what is said above; the rest stays.
   */
  practices?: PracticeGate[];
}
/**
 * What is asked of one practice instead of what is asked of all.
 */
export interface PracticeGate {
  /**
   * The id of a practice, as the catalogue gives it.
   */
  practice: string;
  minimum_position?: MinimumPosition;
  minimum_clauses_met?: MinimumClausesMet;
  no_overdue_asks?: NoOverdueAsks;
  evidence_valid_for_days?: EvidenceValidForDays;
  no_unverified_figures?: NoUnverifiedFigures;
}
/**
 * One thing that may stand until a day. It needs a place: a file, the id of what is at fault, or both.
 */
export interface Waiver {
  /**
   * The code of the diagnostic, or of the condition of the gate, as t6 check prints it.
   */
  code: string;
  /**
   * The file that the diagnostic is about, relative to this file.
   */
  file?: string;
  /**
   * The id of the evidence item, ask, source, clause or practice that the diagnostic is about.
   */
  id?: string;
  /**
   * Why it may stand, in a sentence. Every output prints it.
   */
  reason: string;
  approved_by: Person;
  /**
   * The day on which that person approved it. It counts from then on.
   */
  approved_on: string;
  /**
   * The last day on which it counts, to its end in London. At most twelve months after its approval.
   */
  expires_on: string;
}
/**
 * t6.baseline.yaml: diagnostics that were there before the gate was. t6 check shows them and does not fail for them. Written by t6 baseline write.
 */
export interface BaselineFile {
  /**
   * The diagnostics, sorted by file, code and place.
   */
  frozen: FrozenDiagnostic[];
}
/**
 * One thing that was wrong. Only the fingerprint tells it from others; the rest is for people.
 */
export interface FrozenDiagnostic {
  /**
   * The file that it is about, relative to this file.
   */
  file: string;
  /**
   * The code of the diagnostic.
   */
  code: string;
  /**
   * The entry of the file that it is about, by names that stay when lines move.
   */
  place?: string;
  /**
   * Which of several things it is about, where one diagnostic tells them together: a clause, an item.
   */
  about?: string;
  /**
   * What tells this diagnostic from all others: 32 digits from 0 to 9 and a to f.
   */
  fingerprint: string;
}
/**
 * crosswalk.yaml: an assessment that is carried over to another edition, evidence by evidence, with every file as it was. Written by t6 upgrade. While it is there, the assessment is one under the new edition.
 */
export interface CrosswalkFile {
  /**
   * The catalogue that the assessment is carried over to: the id of one that comes with t6, or the way to a file.
   */
  crosswalk: string;
  /**
   * The edition that is assessed against now.
   */
  edition: string;
  /**
   * The catalogue and the edition before, to which the ids in the other files belong.
   */
  from: {
    /**
     * The id of the catalogue, or the way to its file.
     */
    catalogue: string;
    /**
     * The edition before.
     */
    edition: string;
  };
  /**
   * The day of the move.
   */
  moved_on: string;
  /**
   * true: the assessment is one under the edition before again, and what people made of the lines is kept. t6 upgrade writes it on the way back, and takes it out on the way there.
   */
  set_aside?: boolean;
  /**
   * Whose crosswalk it is, and on what it rests.
   */
  note: string;
  /**
   * What is proposed, a line for each piece of evidence and clause.
   */
  lines: CarriedLine[];
  /**
   * Evidence for which nothing is proposed, or not for all of its clauses.
   */
  unplaced?: UnplacedEvidence[];
  /**
   * What the new edition asks beyond the one before.
   *
   * Items: One such thing, in a sentence.
   */
  beyond?: string[];
}
/**
 * Where one piece of evidence might stand.
 */
export interface CarriedLine {
  /**
   * The id of the evidence.
   */
  evidence: string;
  /**
   * The clauses that it bears on under the edition before.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  from: string[];
  /**
   * The clause that it might bear on now.
   */
  to: string;
  /**
   * The parts of that clause that it covers, where the clause has parts.
   *
   * Items: The name of a part.
   */
  parts?: string[];
  /**
   * What it shows for that clause, in one sentence.
   */
  shows?: string;
  /**
   * Why it is proposed.
   */
  because: string;
  reviewed?: LineReview;
}
/**
 * What a person found who went through the line. A line that nobody has reviewed counts for nothing.
 */
export interface LineReview {
  /**
   * Who reviewed it.
   */
  by: string;
  /**
   * The day of the review.
   */
  on: string;
  /**
   * true: the evidence bears on the clause. false: it does not.
   */
  stands: boolean;
  /**
   * What was found.
   */
  note?: string;
  /**
   * The words of the clause as they were read. Where the clause says something else now, the line waits for a review again.
   */
  words?: string;
}
/**
 * Evidence for which there is no proposal.
 */
export interface UnplacedEvidence {
  /**
   * The id of the evidence.
   */
  evidence: string;
  /**
   * The clauses that it bears on under the edition before.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  from: string[];
  /**
   * Why there is none.
   */
  because: string;
}
/**
 * One assessment, decided: every finding with its rule, its evidence, its file and line, and what would lift it. Everything t6 renders is rendered from this.
 */
export interface Result {
  /**
   * Marks the file as a t6 result.
   */
  format: "t6-result";
  /**
   * The version of this format.
   */
  version: 2;
  /**
   * The version of the decision's rules.
   */
  rules_version: string;
  tool: Tool;
  assessment: AssessmentResult;
  catalogue: CatalogueResult;
  position: Position;
  score: Score;
  judgement?: JudgementResult;
  divergence: Divergence;
  /**
   * The digest of all the evidence. An overall judgement records it to be shown as out of date when the evidence changes.
   */
  evidence_digest: string;
  /**
   * The practices in order.
   */
  practices: PracticeResult[];
  /**
   * All evidence items, in the order of practices and then of the file.
   */
  evidence: EvidenceResult[];
  /**
   * The sources of assessment.yaml.
   */
  sources: Source[];
  /**
   * The asks of asks.yaml.
   */
  asks: AskResult[];
  /**
   * What the tool would ask, one for each clause short of met.
   */
  proposed_asks: ProposedAsk[];
  /**
   * Choices that are the tool's and not the code's.
   */
  parameters: Parameter[];
  /**
   * The files it was made from, with their digests.
   */
  inputs: Input[];
  decided_from?: DecidedFrom;
  carried_over?: CarriedOver;
  /**
   * How many entries were taken out or masked because they are marked as for internal use. Only a result made for the public has it.
   */
  withheld?: {
    /**
     * Evidence items that are masked: they were weighed, and nothing of them is told.
     */
    evidence: number;
    /**
     * Sources that were taken out.
     */
    sources: number;
    /**
     * Asks that were taken out.
     */
    asks: number;
    /**
     * Working notes and notes on progress that were taken out.
     */
    notes: number;
  };
  /**
   * How many diagnostics the inputs raised.
   */
  problems: {
    /**
     * How many of severity error.
     */
    error: number;
    /**
     * How many of severity warning.
     */
    warning: number;
    /**
     * How many of severity note.
     */
    note: number;
  };
  /**
   * Where the principle and each practice stood in earlier assessments of the same data, oldest first. Only a result to which earlier ones were given has it.
   */
  trend?: EarlierPosition[];
}
/**
 * The program that made it.
 */
export interface Tool {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
}
/**
 * What was assessed, by whom, under which edition, as of when.
 */
export interface AssessmentResult {
  /**
   * What the document is called.
   */
  title: string;
  data: Data;
  producer: Body;
  assessor: Assessor;
  /**
   * The edition of the code that is assessed against.
   */
  edition: string;
  /**
   * The day on which the evidence was weighed.
   */
  as_of: string;
  /**
   * Where that date came from.
   */
  as_of_from: "option" | "file" | "today";
  /**
   * How strong the evidence must be.
   */
  profile: {
    /**
     * How sensitive the data are.
     */
    sensitivity: "low" | "medium" | "high";
    /**
     * How much the public cares.
     */
    public_interest: "low" | "medium" | "high";
    /**
     * Why.
     */
    reasons?: string;
    /**
     * The profile they make.
     */
    level: "basic" | "enhanced" | "comprehensive";
  };
  /**
   * The opening paragraph of the annex, in place of the one that the tool writes where it is left out. What the data are is told below either.
   */
  introduction?: string;
  /**
   * Where this record comes from, when it restates somebody else's published document. Printed at the head of every document.
   */
  provenance?: string;
  letter?: Letter;
  sign_off?: SignOff;
  request?: Request;
  fact_check?: FactCheck;
  corrections?: Corrections;
  answers?: Answers;
  notes?: Notes;
}
/**
 * The text that was assessed against.
 */
export interface CatalogueResult {
  /**
   * A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  id: string;
  /**
   * The id of the catalogue of which it is a copy with words filled in. Left out where it is none.
   */
  filled_from?: string;
  /**
   * The catalogue's title.
   */
  title: string;
  /**
   * The code of practice.
   */
  code?: string;
  /**
   * What the code is called in running text.
   */
  code_called?: string;
  regulator?: Regulator;
  principle: Principle;
  edition: Edition;
  successor?: Successor;
  /**
   * Whether the as-of date is on or after the day the successor was released.
   */
  superseded?: boolean;
  source: TextSource;
  /**
   * The licence of the quoted words.
   */
  licence: string;
  /**
   * The credit.
   */
  attribution: string;
  /**
   * Who split the practices.
   */
  split_note?: string;
}
/**
 * Where the evidence for a practice, or for the principle, stands. Computed; not a judgement.
 */
export interface Position {
  state: PositionState;
  /**
   * The id of a rule of the decision. t6 explain prints its words.
   */
  rule: string;
  /**
   * For the principle: the practice that decides.
   */
  deciding_practice?: string;
  /**
   * The clause that decides; where several are equally weak, the gravest of them. Absent where nothing applicable is assessed.
   */
  deciding_clause?: string;
  deciding_together?: DecidingTogether;
  /**
   * Whether clauses were left out because another body's case is open.
   */
  on_matters_considered: boolean;
  /**
   * Where the position is not shown or partly shown: the clauses that keep it there, in the order of the catalogue. Results of version 1 of the rules are without it.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  missing?: string[];
}
/**
 * How many clauses have each finding.
 */
export interface Counts {
  /**
   * How many clauses are unknown.
   */
  unknown: number;
  /**
   * How many clauses are not applicable.
   */
  not_applicable: number;
  /**
   * How many clauses are deferred.
   */
  deferred: number;
  /**
   * How many clauses are not met.
   */
  not_met: number;
  /**
   * How many clauses are met.
   */
  met: number;
  /**
   * How many clauses are partly met.
   */
  partly_met: number;
  /**
   * How many clauses are not shown.
   */
  not_shown: number;
}
/**
 * What a named person concluded, and whether it still rests on the same evidence.
 */
export interface JudgementResult {
  item: Judgement;
  /**
   * Why the judgement is out of date, if it is. evidence_changed: the evidence differs from what it was made on. older_than_evidence: it cites something dated later. new_finding: something dated later speaks against what it is about, cited or not.
   *
   * Items: One reason.
   */
  stale: ("evidence_changed" | "older_than_evidence" | "new_finding")[];
  at: Place;
}
/**
 * Where it is written.
 */
export interface Place {
  /**
   * The file, relative to the assessment's folder, with forward slashes.
   */
  file: string;
  /**
   * The line, counted from 1.
   */
  line: number;
  /**
   * The column, counted from 1.
   */
  column: number;
}
/**
 * How the judgement relates to the position. Printed, never hidden.
 */
export interface Divergence {
  /**
   * none: they agree. more_favourable or stricter: the judgement is. not_judged: nobody judged. not_comparable: the judgement makes no comment, or there is no position.
   */
  kind: "none" | "more_favourable" | "stricter" | "not_judged" | "not_comparable";
}
/**
 * One practice: its words, position, score, clauses and judgement.
 */
export interface PracticeResult {
  /**
   * The id of a practice, as the catalogue gives it.
   */
  id: string;
  /**
   * The tool's short name for it.
   */
  title: string;
  /**
   * The practice, word for word. Empty where it is not held.
   */
  text: string;
  /**
   * Who quotes the words, where they were not seen in the code itself.
   */
  quoted_by?: QuotedBy[];
  copied?: Copied;
  not_held?: NotHeld;
  position: Position;
  score: Score;
  /**
   * The clauses in order.
   */
  clauses: ClauseResult[];
  judgement?: JudgementResult;
  divergence: Divergence;
  /**
   * What is done well.
   *
   * Items: One sentence.
   */
  strengths: string[];
  /**
   * The digest of the evidence that bears on this practice. A judgement records it to be shown as out of date when the evidence changes.
   */
  evidence_digest: string;
  /**
   * The file this practice was read from, if there is one.
   */
  file?: string;
}
/**
 * One clause, its finding, what stands behind it and what would lift it.
 */
export interface ClauseResult {
  /**
   * The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  id: string;
  /**
   * The clause's words, with an ellipsis where words of the practice are left out.
   */
  words: string;
  /**
   * DO, SHOW or WEIGH.
   */
  type: "DO" | "SHOW" | "WEIGH";
  /**
   * must or should.
   */
  force: "must" | "should";
  /**
   * The check in plain English.
   */
  question: string;
  /**
   * The question one would put to a producer. Results of t6 0.1.0 are without it.
   */
  ask?: string;
  /**
   * The kinds of evidence that usually answer it. Results of t6 0.1.0 are without them.
   */
  kinds?: Kind[];
  /**
   * The parts of the clause, each with the items that cover it in full.
   *
   * Items: One part.
   */
  parts: {
    /**
     * The part's id.
     */
    id: string;
    /**
     * The part's name.
     */
    title: string;
    /**
     * Items that cover it in full.
     *
     * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
     */
    sufficient: string[];
    /**
     * Items that go some way.
     *
     * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
     */
    limited: string[];
  }[];
  finding: Finding;
  /**
   * What each item can do for the clause, in the order of the files.
   */
  standings: Standing[];
  /**
   * What would lift the finding. Empty where it is met.
   */
  lifts: Lift[];
  /**
   * The statement of applicability for this clause.
   */
  not_applicable?: {
    /**
     * Why it does not apply.
     */
    reason: string;
    /**
     * Who says so.
     */
    by?: string;
    at: Place;
    /**
     * The fact about the data from which it follows, where nobody declared it by hand.
     */
    fact?: "personal" | "collected_by" | "linked" | "shared" | "microdata_released";
  };
  /**
   * The other body's case.
   */
  deferred?: {
    /**
     * The body whose case is open.
     */
    body: string;
    /**
     * What it is about.
     */
    reason: string;
    /**
     * When to come back to it.
     */
    reopen_on?: string;
    at: Place;
  };
  /**
   * The ids of the open asks about this clause.
   *
   * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  asks: string[];
  /**
   * The id of the ask that the tool proposes.
   */
  proposed_ask?: string;
  /**
   * The parts that do not apply to these data, each with the fact from which that follows.
   *
   * Items: One part.
   */
  parts_out?: {
    /**
     * The part's id.
     */
    id: string;
    /**
     * What the part is called.
     */
    title: string;
    /**
     * The fact about the data from which it follows, where nobody declared it by hand.
     */
    fact: "personal" | "collected_by" | "linked" | "shared" | "microdata_released";
    /**
     * How one can tell.
     */
    reason: string;
  }[];
}
/**
 * The computed state of one clause, with the rule that decided it.
 */
export interface Finding {
  /**
   * The finding.
   */
  state: "unknown" | "not_applicable" | "deferred" | "not_met" | "met" | "partly_met" | "not_shown";
  /**
   * The id of a rule of the decision. t6 explain prints its words.
   */
  rule: string;
  /**
   * The ids of the items that decided it.
   *
   * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  evidence: string[];
  /**
   * The parts that no sufficient item covers.
   *
   * Items: A part's id.
   */
  missing_parts?: string[];
}
/**
 * What one evidence item can do for one clause.
 */
export interface Standing {
  /**
   * The id of the item.
   */
  evidence: string;
  /**
   * sufficient, limited, none or adverse.
   */
  standing: "sufficient" | "limited" | "none" | "adverse";
  /**
   * The id of a rule of the decision. t6 explain prints its words.
   */
  rule: string;
  /**
   * Further limiting rules that hold for it: lifting the first alone would not be enough.
   *
   * Items: The id of a rule of the decision. t6 explain prints its words.
   */
  also: string[];
  /**
   * The open material limitations that matter for this clause.
   *
   * Items: One limitation.
   */
  limitations?: string[];
  /**
   * The parts of the clause it covers.
   *
   * Items: A part's id.
   */
  parts: string[];
  at: Place;
}
/**
 * One thing that would lift the finding, as facts: the rule says what to do, the rest what it is about.
 */
export interface Lift {
  /**
   * The id of a rule of the decision. t6 explain prints its words.
   */
  rule: string;
  /**
   * The item it is about.
   */
  evidence?: string;
  /**
   * Which limitation of the item it is about: its place among them, from 0.
   */
  limitation?: number;
  /**
   * The parts of the clause that nothing covers yet.
   *
   * Items: A part's id.
   */
  parts?: string[];
  /**
   * The items that speak against the clause, where they are what has to be answered or put right.
   *
   * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  against?: string[];
  /**
   * Whether the limitation is minor, so that nothing has to be done about it. Left out where it is not.
   */
  minor?: boolean;
}
/**
 * One evidence item as it was written, and where.
 */
export interface EvidenceResult {
  /**
   * The id of a practice, as the catalogue gives it.
   */
  practice: string;
  item: EvidenceItem;
  at: Place;
  /**
   * The verification that the item counts as, and the rule that says why. Results of version 1 of the rules are without it.
   */
  counts_as?: {
    /**
     * The level.
     */
    level: "verified" | "corroborated" | "checked" | "reported" | "unverifiable";
    /**
     * The id of a rule of the decision. t6 explain prints its words.
     */
    rule: string;
    /**
     * The role of whoever checked it, as it is stated or as it follows from the parties of the assessment.
     */
    role?: "assessor" | "auditor" | "regulator" | "producer" | "third_party";
  };
}
/**
 * One ask as it was written, where, and its state on the as-of date.
 */
export interface AskResult {
  item: Ask;
  /**
   * Its state on the as-of date.
   */
  state: "open" | "overdue" | "closed" | "superseded";
  at: Place;
  /**
   * Why the ask does not count as a recommendation, while it stands: the rules. Absent where nothing is lacking. Results of version 1 of the rules are without it.
   *
   * Items: The id of a rule of the decision. t6 explain prints its words.
   */
  lacks?: string[];
}
/**
 * What the tool would ask of the producer for one clause. A proposal: a person decides whether to make it.
 */
export interface ProposedAsk {
  /**
   * A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  id: string;
  /**
   * requirement: not met. recommendation: partly met. question: not shown. suggestion: met, with a minor limitation.
   */
  kind: "requirement" | "recommendation" | "question" | "suggestion";
  /**
   * The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  clause: string;
  /**
   * The id of a practice, as the catalogue gives it.
   */
  practice: string;
  /**
   * The catalogue's question to a producer, where nothing shows the clause.
   */
  question?: string;
  /**
   * What is asked for.
   */
  lifts: Lift[];
  /**
   * The rules that asked: the ask's own, the finding's, then the limiting rules.
   *
   * Items: The id of a rule of the decision. t6 explain prints its words.
   */
  rules: string[];
  /**
   * The items it is about.
   *
   * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  evidence: string[];
  /**
   * The ids of open asks that already cover the clause.
   *
   * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  covered_by: string[];
}
/**
 * A choice of this tool's, which the code does not make.
 */
export interface Parameter {
  /**
   * The parameter's id.
   */
  id: string;
  /**
   * Its value here.
   */
  value: string;
  /**
   * What it does.
   */
  text: string;
}
/**
 * One file that was read.
 */
export interface Input {
  /**
   * The file, relative to the assessment's folder.
   */
  file: string;
  /**
   * What the file is.
   */
  kind: "assessment" | "practice" | "asks" | "catalogue" | "crosswalk" | "unknown";
  /**
   * 64 hexadecimal digits, in lower case.
   */
  sha256: string;
}
/**
 * What the findings were decided from besides the evidence, the sources, the asks and the judgements. With it they can be decided again, which a comparison with a later result does. Results of t6 0.1.0 may be without it.
 */
export interface DecidedFrom {
  /**
   * The clauses that the catalogue calls key, for which the assurance profile asks for the most verification.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  key_clauses: string[];
  /**
   * The clauses that ask for something regular.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  regular_clauses: string[];
  /**
   * The clauses that the catalogue allows to be marked as not applicable.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  optional_clauses: string[];
  /**
   * The practice files, in the order in which they count.
   *
   * Items: One practice file and what it is about.
   */
  files: {
    /**
     * The id of a practice, as the catalogue gives it.
     */
    practice: string;
    /**
     * The file, relative to the assessment's folder.
     */
    file: string;
  }[];
  /**
   * Every clause that is marked as not applicable, whether or not that was accepted, with the practice in whose file it is written.
   *
   * Items: One entry.
   */
  not_applicable: {
    /**
     * The id of a practice, as the catalogue gives it.
     */
    practice: string;
    entry: NotApplicableEntry;
  }[];
  /**
   * Every clause that is left to another body, with the practice in whose file it is written.
   *
   * Items: One entry.
   */
  deferred: {
    /**
     * The id of a practice, as the catalogue gives it.
     */
    practice: string;
    entry: Deferral;
  }[];
  /**
   * Files that could not be loaded, with the practice they are about where that can be told.
   *
   * Items: One file.
   */
  broken: {
    /**
     * The file, relative to the assessment's folder.
     */
    file: string;
    /**
     * The id of a practice, as the catalogue gives it.
     */
    practice?: string;
  }[];
  /**
   * The clauses, and parts of clauses, that apply only to some data. Results of version 1 of the rules are without it.
   *
   * Items: What the data have to be for one clause or part to apply.
   */
  applies_when?: {
    /**
     * The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
     */
    clause: string;
    /**
     * The part, where it is not the whole clause.
     */
    part?: string;
    when: AppliesWhen;
  }[];
  /**
   * The clauses that are shown by what is handed over to all who provide the data. Results of version 1 of the rules are without it.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  open_to_providers?: string[];
}
/**
 * How the evidence of an edition before was carried over to this one. Left out where none was.
 */
export interface CarriedOver {
  /**
   * The file that carries it over.
   */
  file: string;
  /**
   * The catalogue and the edition before.
   */
  from: {
    /**
     * The id of the catalogue.
     */
    catalogue: string;
    /**
     * The edition before.
     */
    edition: string;
  };
  /**
   * This edition.
   */
  edition: string;
  /**
   * Who judged the whole under the edition before, and when, as far as it is recorded. Left out where nobody did.
   */
  judged?: {
    /**
     * The name of the person who judged.
     */
    by?: string;
    /**
     * The day of the judgement.
     */
    on?: string;
  };
  /**
   * The day of the move.
   */
  moved_on: string;
  /**
   * Whose crosswalk it is, and on what it rests.
   */
  note: string;
  /**
   * What was proposed, a line for each item and clause.
   */
  lines: CarriedOverLine[];
  /**
   * Evidence that has no place under this edition, or not for all of its clauses.
   */
  unplaced: CarriedOverUnplaced[];
  /**
   * What this edition asks beyond the one before.
   *
   * Items: One such thing, in a sentence.
   */
  beyond: string[];
}
/**
 * Where one piece of evidence was proposed to stand under this edition, and what became of that.
 */
export interface CarriedOverLine {
  /**
   * The id of the item.
   */
  evidence: string;
  /**
   * The title of the item.
   */
  title: string;
  /**
   * true: the item is for internal use.
   */
  internal?: true;
  /**
   * true: it speaks against the clause.
   */
  against?: true;
  /**
   * true: somebody wrote the line. No proposal of the catalogue leads from there to the clause.
   */
  by_hand?: true;
  /**
   * The clauses that it bears on under the edition before.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  from: string[];
  /**
   * The clause of this edition.
   */
  to: string;
  /**
   * Why it was proposed.
   */
  because: string;
  /**
   * open: nobody has reviewed it, and it does not count. stands: a person said that it holds. refused: a person said that it does not.
   */
  state: "open" | "stands" | "refused";
  /**
   * Who said so, when, and why. Left out where nobody has.
   */
  reviewed?: {
    /**
     * Who reviewed it.
     */
    by: string;
    /**
     * The day of the review.
     */
    on: string;
    /**
     * What was found.
     */
    note?: string;
  };
}
/**
 * Evidence of the edition before for which no place was proposed.
 */
export interface CarriedOverUnplaced {
  /**
   * The id of the item.
   */
  evidence: string;
  /**
   * The title of the item.
   */
  title: string;
  /**
   * true: the item is for internal use.
   */
  internal?: true;
  /**
   * The clauses that it bears on under the edition before.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  from: string[];
  /**
   * Why there is none.
   */
  because: string;
}
/**
 * Where one earlier assessment stood.
 */
export interface EarlierPosition {
  /**
   * The day as of which it was decided.
   */
  as_of: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * The version of the rules that decided it.
   */
  rules_version: string;
  position: Position;
  score: Score;
  /**
   * Its practices.
   *
   * Items: One practice.
   */
  practices: {
    /**
     * The id of a practice, as the catalogue gives it.
     */
    id: string;
    position: Position;
    score: Score;
  }[];
}
/**
 * What t6 prints in the place of a document when JSON was asked for and nothing came of the run: why.
 */
export interface RefusalDocument {
  /**
   * What this document is.
   */
  format: "t6-refusal";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * The program that made it.
   */
  tool: {
    /**
     * Its name.
     */
    name: "t6";
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * The exit code of the run: 1 for inputs with errors, 2 for wrong use or something that cannot be opened, 3 for a mistake in t6 itself.
   */
  exit_code: number;
  /**
   * What could not be opened or used, one sentence each. Where there is one, the rest is not the whole.
   *
   * Items: One sentence.
   */
  refusals: string[];
  /**
   * The errors in the files that kept a document from being made.
   */
  diagnostics: ToldDiagnostic[];
}
/**
 * One thing that is wrong with a file, worded and located.
 */
export interface ToldDiagnostic {
  /**
   * What kind of mistake it is.
   */
  code: string;
  /**
   * How grave it is.
   */
  severity: "error" | "warning" | "note";
  /**
   * The file as it was named on the command line, and the way from there.
   */
  file: string;
  span: TextSpan;
  /**
   * What is pointed at, by names that stay when lines move. Empty where the file as a whole is meant. Left out in a document for the public, because it quotes the file.
   */
  place?: string;
  /**
   * What is wrong, in one sentence. Left out in a document for the public, because it quotes the file.
   */
  message?: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * What to do. Left out in a document for the public, because it quotes the file.
   */
  help?: string;
  /**
   * The page about the code, from the root of the package.
   */
  page: string;
}
/**
 * A stretch of a text.
 */
export interface TextSpan {
  start: TextPoint;
  end: TextPoint;
}
/**
 * A point in a text.
 */
export interface TextPoint {
  /**
   * From 1.
   */
  line: number;
  /**
   * From 1, in UTF-16 code units.
   */
  column: number;
  /**
   * From 0, in UTF-16 code units from the start of the file.
   */
  offset: number;
}
/**
 * What t6 score --format json prints: the assessments at some paths, each with its result and with what is wrong with its files. The same for one assessment and for many. As NDJSON it is a document of this kind on each line: one for each assessment, and a last one without any for what is wrong with the run as a whole.
 */
export interface ScoreDocument {
  /**
   * What this document is.
   */
  format: "t6-score";
  /**
   * The version of this format. The results in it have one of their own.
   */
  version: 1;
  /**
   * The program that made it.
   */
  tool: {
    /**
     * Its name.
     */
    name: "t6";
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * For whom it is: a document for the public holds nothing that is marked as for internal use.
   */
  audience: "public" | "internal";
  /**
   * What was looked at: folders by name, then saved results in the order given.
   */
  assessments: ScoredAssessment[];
  /**
   * What is wrong with catalogues and configuration, which several assessments may share.
   */
  diagnostics: ToldDiagnostic[];
  /**
   * What could not be opened or used, one sentence each. Where there is one, the rest is not the whole.
   *
   * Items: One sentence.
   */
  refusals: string[];
}
/**
 * One assessment: which it is, what is wrong with its files, and its result where it has one.
 */
export interface ScoredAssessment {
  /**
   * The folder as it was named on the command line, and the way from there; of a saved result its file without the ending.
   */
  name: string;
  /**
   * The file in which the result was saved. Left out where it was decided from a folder.
   */
  saved_in?: string;
  /**
   * How many errors its files have, or had when the result was saved.
   */
  errors: number;
  /**
   * What is wrong with its files. A saved result only says how much was.
   */
  diagnostics: ToldDiagnostic[];
  result?: Result;
}
/**
 * What t6 check --format json writes. Keys may be added within a version; none is renamed, removed or given another meaning without a new one.
 */
export interface CheckDocument {
  /**
   * What kind of document this is.
   */
  format: "t6-check";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * What made the document.
   */
  tool: {
    /**
     * Always t6.
     */
    name: "t6";
    /**
     * The version of t6.
     */
    version: string;
  };
  /**
   * What the gate made of the run. The exit code of t6 check follows it.
   */
  gate: {
    /**
     * Whether the gate let the run pass.
     */
    passed: boolean;
    /**
     * Whether the run would have passed without waivers and baseline, and if no configuration made anything less grave.
     */
    passed_raw: boolean;
    /**
     * One plain line for each condition that is not met and is in the baseline, so that it does not fail. Left out where there are none.
     *
     * Items: A condition that is not met.
     */
    in_baseline?: string[];
    /**
     * One plain line for each thing that failed the gate.
     */
    failures: string[];
  };
  /**
   * How many diagnostics there are of each severity.
   */
  counts: {
    raw: SeverityCounts;
    gated: SeverityCounts;
  };
  /**
   * What was checked. An assessment without a diagnostic is here all the same.
   */
  assessments: {
    /**
     * The folder as it was named on the command line, and the way from there.
     */
    folder: string;
    /**
     * The files of it that were read, in the same way.
     */
    files: string[];
    /**
     * The configurations in force for it, the outermost first. Each is asked by itself. Left out where there are none.
     */
    configs?: string[];
  }[];
  /**
   * The catalogues that were named and checked by themselves, as the user named them. Left out where none was.
   *
   * Items: The file of a catalogue.
   */
  catalogues?: string[];
  /**
   * The folders that exclude in a configuration leaves out, sorted.
   *
   * Items: A folder that is left out, with all that is below it.
   */
  excluded?: {
    /**
     * The folder, as the user named it.
     */
    folder: string;
    /**
     * The configuration that says so.
     */
    config: string;
    /**
     * The pattern that names the folder, or one above it.
     */
    pattern: string;
  }[];
  /**
   * Repositories within another one, such as submodules, that go by no configuration, although the outer one has one.
   *
   * Items: A repository in which nothing is asked that the configuration of the outer one asks.
   */
  unbound?: {
    /**
     * The root of the inner repository.
     */
    repository: string;
    /**
     * The configuration of the outer one.
     */
    config: string;
  }[];
  /**
   * Where only a share of what was found was to be checked: which one. The rest is in the others.
   */
  shard?: {
    /**
     * The number of this shard, from 1.
     */
    part: number;
    /**
     * How many shards there are.
     */
    of: number;
    /**
     * How many assessments are in the others.
     */
    elsewhere: number;
  };
  /**
   * Where only what changed was to be checked: since when, and what was passed over.
   */
  changed?: {
    /**
     * The revision, as it was named.
     */
    since: string;
    /**
     * How many assessments were passed over, because nothing of them has changed.
     */
    unchanged: number;
    /**
     * Files of assessments that were there at that revision and are not any more, by their ways from the root of the repository, sorted.
     *
     * Items: A file.
     */
    gone: string[];
  };
  /**
   * Everything that was found, sorted by file and place within each assessment.
   */
  diagnostics: ReportedDiagnostic[];
  /**
   * The waivers that were in force or might have been, and what became of each.
   */
  waivers: ReportedWaiver[];
  /**
   * The configurations in force that take settings over from others, and from which, the farthest first. Left out where none does.
   *
   * Items: A configuration, and those that it extends.
   */
  extended?: {
    /**
     * The configuration that extends others.
     */
    config: string;
    /**
     * Those that it extends, with those behind them, the farthest first.
     */
    extends: string[];
  }[];
  /**
   * What the configurations in force say about severities, and how many diagnostics each entry grades. Left out where none says anything.
   */
  severities?: ReportedSeverity[];
  /**
   * What could not be opened or gone by, one sentence each. Where there is one, the rest is not the whole.
   */
  refusals: string[];
}
/**
 * A number for each severity.
 */
export interface SeverityCounts {
  /**
   * How many errors.
   */
  error: number;
  /**
   * How many warnings.
   */
  warning: number;
  /**
   * How many notes.
   */
  note: number;
}
/**
 * One thing that is wrong with a file.
 */
export interface ReportedDiagnostic {
  /**
   * What kind of mistake it is.
   */
  code: string;
  /**
   * How grave it is here: as t6 grades it, or as a configuration does. Of one that is switched off, as t6 grades it.
   */
  severity: "error" | "warning" | "note";
  /**
   * Where a configuration takes it to be more or less grave than t6 does: how, and why. Left out where none does.
   */
  regraded?: {
    /**
     * How grave it is by itself.
     */
    from: "error" | "warning" | "note";
    /**
     * What the configuration makes of it.
     */
    to: "error" | "warning" | "note" | "off";
    /**
     * The configuration that says so.
     */
    config: string;
    /**
     * Why, as it is written there.
     */
    reason?: string;
  };
  /**
   * The file as it was named on the command line, and the way from there.
   */
  file: string;
  /**
   * The file from the root of its repository; the same as file where there is none.
   */
  path: string;
  span: TextSpan;
  /**
   * What is pointed at, by names that stay when lines move. Empty where the file as a whole is meant.
   */
  place: string;
  /**
   * What is wrong, in one sentence.
   */
  message: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * What to do.
   */
  help: string;
  /**
   * The page about the code, from the root of the package.
   */
  page: string;
  /**
   * A name of this finding that stays the same when lines move, in every checkout and from every working directory.
   */
  fingerprint: string;
  /**
   * Where the diagnostic is about several things: one for each, and what it is about. When some are put right, those of the others stay. The first is the fingerprint of the diagnostic.
   */
  fingerprints?: PartFingerprint[];
  /**
   * Whether it counts at the gate, or is waived, in the baseline or switched off and does not.
   */
  gated: "counts" | "waived" | "baseline" | "off";
  /**
   * Whether it alone makes the gate fail.
   */
  fails: boolean;
  /**
   * Where it does not count at the gate, or only in part, the reason.
   */
  because?: string;
}
/**
 * One of several things that a diagnostic is about.
 */
export interface PartFingerprint {
  /**
   * What it is about: a clause, an item.
   */
  about: string;
  /**
   * A name of this one thing that stays the same when lines move, and when the others are put right.
   */
  fingerprint: string;
}
/**
 * A waiver, and what became of it.
 */
export interface ReportedWaiver {
  /**
   * The code that is waived.
   */
  code: string;
  /**
   * The place for which it is waived.
   */
  where: string;
  /**
   * Why it is waived.
   */
  reason: string;
  /**
   * Who agreed to it.
   */
  approved_by: string;
  /**
   * When they agreed.
   */
  approved_on: string;
  /**
   * The last day on which it is in force.
   */
  expires: string;
  /**
   * Whether it took anything out of the gate, had nothing to take out, is about files that were not checked, is past its last day or before its first, or has a mistake in it. Only a used one has an effect.
   */
  state: "used" | "unused" | "elsewhere" | "expired" | "not_yet" | "mistaken";
  /**
   * How many diagnostics and conditions it took out of the gate.
   */
  matches: number;
}
/**
 * An entry under severity of a configuration, and what it did.
 */
export interface ReportedSeverity {
  /**
   * The configuration that says so.
   */
  config: string;
  /**
   * The codes that it is about.
   */
  codes: string[];
  /**
   * The folders in which it holds, from the folder of the configuration. Left out where it holds everywhere below it.
   */
  paths?: string[];
  /**
   * What it makes of them.
   */
  severity: "error" | "warning" | "note" | "off";
  /**
   * Why, as it is written there.
   */
  reason?: string;
  /**
   * How many diagnostics it grades otherwise than t6 does.
   */
  matches: number;
}
/**
 * What t6 diff found: what is decided differently in the newer of two results of the same data, and what caused it.
 */
export interface Diff {
  /**
   * Marks the file as a t6 diff.
   */
  format: "t6-diff";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * The program that made it.
   */
  tool: {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
  audience: Audience;
  /**
   * The assessments, by name.
   */
  assessments: AssessmentDiff[];
  /**
   * The errors in the files that were read.
   */
  diagnostics: ToldDiagnostic[];
  /**
   * What could not be opened or used, one sentence each. Where there is one, the rest is not the whole.
   *
   * Items: One sentence.
   */
  refusals: string[];
  /**
   * The assessments of which nothing could be decided on one side, so that nothing is said of how they changed.
   *
   * Items: Its name.
   */
  undecided: string[];
}
/**
 * One assessment, on both sides or on one.
 */
export interface AssessmentDiff {
  /**
   * The folder or saved result, without what both sides have in common.
   */
  name: string;
  /**
   * Whether it is on both sides, or on one only.
   */
  status: "compared" | "added" | "removed";
  /**
   * What the assessment is called; its newer title where there are two.
   */
  title: string;
  /**
   * The data that are assessed.
   */
  data: string;
  /**
   * The body that is assessed.
   */
  producer: string;
  old?: DiffSide;
  new?: DiffSide;
  /**
   * Where each practice stood and stands.
   */
  practices: PracticeDiff[];
  counts: DiffCounts;
  /**
   * Everything that is decided differently: what got worse, then what got better, then the rest; each in the order of the catalogue.
   */
  changes: DiffChange[];
  /**
   * Every difference in what the two were decided from: first what the assessment is set against, then the edits of the record, by their ids. Together they turn the old into the new.
   */
  causes: DiffCause[];
  /**
   * What a document says and what it was decided from does not lead to. Nothing, unless somebody changed the document by hand.
   *
   * Items: The key of an outcome.
   */
  unexplained: string[];
  /**
   * How many things that are recorded for internal use are not described.
   */
  withheld: number;
}
/**
 * One of the two results.
 */
export interface DiffSide {
  /**
   * The folder, saved result or revision, as it was named.
   */
  name: string;
  /**
   * What the assessment is called there.
   */
  title: string;
  /**
   * A calendar day, year first.
   */
  as_of: string;
  /**
   * The edition of the code that was assessed against.
   */
  edition: string;
  /**
   * The assurance profile.
   */
  profile: "basic" | "enhanced" | "comprehensive";
  /**
   * The version of the rules by which it was decided.
   */
  rules_version: string;
  position: PositionState;
  score: Score;
  judgement?: Outcome;
}
/**
 * Where one practice stood and stands.
 */
export interface PracticeDiff {
  /**
   * The id of a practice, as the catalogue gives it.
   */
  id: string;
  /**
   * The practice's title.
   */
  title: string;
  old?: PracticeSide;
  new?: PracticeSide;
}
/**
 * Where a practice stands on one side.
 */
export interface PracticeSide {
  position: PositionState;
  score: Score;
  judgement?: Outcome;
}
/**
 * How many changes of each kind there are, and how many causes.
 */
export interface DiffCounts {
  /**
   * How many changes are for the worse.
   */
  worse: number;
  /**
   * How many are for the better.
   */
  better: number;
  /**
   * How many are neither.
   */
  other: number;
  /**
   * How many causes there are.
   */
  causes: number;
  /**
   * How many outcomes no cause accounts for.
   */
  unexplained: number;
}
/**
 * Something that is decided differently.
 */
export interface DiffChange {
  /**
   * What kind of thing it is.
   */
  on: "clause" | "practice" | "principle" | "judgement" | "ask";
  /**
   * The clause, practice, principle or ask; for a judgement, what it is about.
   */
  id: string;
  /**
   * The id of a practice, as the catalogue gives it.
   */
  practice?: string;
  /**
   * Whether it is for the worse, for the better, or neither.
   */
  direction: "worse" | "better" | "other";
  old?: ChangeState;
  new?: ChangeState;
  /**
   * The ids of the causes that decided it: every one that moves it that way by itself, and where none of them leads all the way, those that do it together.
   *
   * Items: The id of a cause, within one assessment.
   */
  causes: string[];
  /**
   * The ids of further causes that bear on it.
   *
   * Items: The id of a cause, within one assessment.
   */
  contributing: string[];
}
/**
 * How it is decided on one side.
 */
export interface ChangeState {
  /**
   * A finding, a position, the outcome of a judgement, or the state of an ask.
   */
  state: string;
  /**
   * The id of a rule of the decision. t6 explain prints its words.
   */
  rule?: string;
  /**
   * The items that decide a finding.
   *
   * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  evidence?: string[];
  /**
   * The parts of the clause that nothing sufficient covers.
   *
   * Items: The id of a part.
   */
  missing_parts?: string[];
  /**
   * The id of a practice, as the catalogue gives it.
   */
  deciding_practice?: string;
  /**
   * The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  deciding_clause?: string;
  /**
   * Why a judgement is out of date; nothing where it is not.
   *
   * Items: One reason.
   */
  stale?: ("evidence_changed" | "older_than_evidence" | "new_finding")[];
  /**
   * How a judgement relates to the position.
   */
  divergence?: "none" | "more_favourable" | "stricter" | "not_judged" | "not_comparable";
}
/**
 * One difference in what the two were decided from, or what the passing of time did to one thing.
 */
export interface DiffCause {
  /**
   * The id of a cause, within one assessment.
   */
  id: string;
  /**
   * What it amounts to.
   */
  kind:
    | "rules_changed"
    | "rules_retired"
    | "catalogue_changed"
    | "edition_changed"
    | "profile_changed"
    | "body_changed"
    | "facts_changed"
    | "time_passed"
    | "file_lost"
    | "file_mended"
    | "file_added"
    | "file_removed"
    | "evidence_added"
    | "evidence_removed"
    | "evidence_contradicts"
    | "evidence_graded"
    | "improvement_asked"
    | "contradiction_closed"
    | "closure_claimed"
    | "contradiction_reopened"
    | "contradiction_withdrawn"
    | "evidence_lapsed"
    | "evidence_aged"
    | "evidence_fresh"
    | "evidence_renewed"
    | "evidence_reached"
    | "evidence_ahead"
    | "evidence_ended"
    | "evidence_resumed"
    | "evidence_progressed"
    | "evidence_set_back"
    | "evidence_verified"
    | "evidence_unverified"
    | "evidence_published"
    | "evidence_closed_off"
    | "evidence_handed_over"
    | "evidence_withheld"
    | "evidence_moved"
    | "evidence_specified"
    | "evidence_unspecified"
    | "evidence_dated"
    | "evidence_reclassified"
    | "limitation_added"
    | "limitation_resolved"
    | "limitation_edited"
    | "review_planned"
    | "review_overdue"
    | "evidence_edited"
    | "evidence_reworded"
    | "source_added"
    | "source_removed"
    | "source_published"
    | "source_closed_off"
    | "source_edited"
    | "not_applicable_declared"
    | "not_applicable_withdrawn"
    | "not_applicable_edited"
    | "clause_deferred"
    | "clause_reopened"
    | "deferral_edited"
    | "ask_opened"
    | "ask_accepted"
    | "ask_progressed"
    | "ask_closed"
    | "ask_reopened"
    | "ask_superseded"
    | "ask_overdue"
    | "ask_within_horizon"
    | "ask_beyond_horizon"
    | "ask_rescheduled"
    | "ask_edited"
    | "ask_removed"
    | "judgement_made"
    | "judgement_redecided"
    | "judgement_renewed"
    | "judgement_withdrawn"
    | "judgement_reworded"
    | "strengths_edited"
    | "head_edited";
  /**
   * What kind of thing it is about.
   */
  on:
    | "rules"
    | "catalogue"
    | "edition"
    | "profile"
    | "as_of"
    | "body"
    | "fact"
    | "head"
    | "strengths"
    | "file"
    | "broken"
    | "source"
    | "evidence"
    | "not_applicable"
    | "deferred"
    | "ask"
    | "judgement";
  /**
   * The id of that thing; absent where there is only one, or where it is recorded for internal use.
   */
  subject?: string;
  /**
   * What the thing is called.
   */
  title?: string;
  /**
   * The id of a practice, as the catalogue gives it.
   */
  practice?: string;
  /**
   * The thing is recorded for internal use, and not described here.
   */
  internal?: true;
  /**
   * The id of a cause, within one assessment.
   */
  because_of?: string;
  /**
   * What it was before.
   */
  from?: string;
  /**
   * What it is now.
   */
  to?: string;
  /**
   * The day it happened, or is due.
   */
  on_date?: string;
  /**
   * Who did it, or says so.
   */
  by?: string;
  /**
   * The words of the record that say it best.
   */
  text?: string;
  /**
   * The clauses it names.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  clauses?: string[];
  /**
   * The keys of the outcomes that it changed, by itself or together with others: a finding, position, judgement or ask.
   *
   * Items: The key of an outcome.
   */
  moves: string[];
  /**
   * What an edit of the record would have changed if no other edit of the record had been made, on the same catalogue, profile and day. Where several would each have made the same change, none of them is the one that made it. Absent where it would have changed nothing.
   *
   * Items: One outcome, and where it would have stood.
   */
  alone?: {
    /**
     * The key of an outcome.
     */
    key: string;
    /**
     * The finding, position, outcome of a judgement or state of an ask; absent where there would have been none.
     */
    state?: string;
    /**
     * Of a judgement: it would have been out of date.
     */
    out_of_date?: true;
  }[];
  /**
   * The keys of outcomes that it bears on without changing them.
   *
   * Items: The key of an outcome.
   */
  touches: string[];
}
/**
 * What t6 compare found: a self-assessment beside what somebody else found of the same data, practice by practice, with the reasons of both.
 */
export interface ComparisonDocument {
  /**
   * Marks the file as a t6 comparison.
   */
  format: "t6-comparison";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * The program that made it.
   */
  tool: {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
  audience: Audience;
  /**
   * What the other assessment is called.
   */
  title: string;
  /**
   * The data that are assessed.
   */
  data: string;
  /**
   * The body that is assessed.
   */
  producer: string;
  self: Voice;
  other: Voice;
  principle: ComparedPractice;
  /**
   * The practices that either of them has, in the order of the self-assessment.
   */
  practices: ComparedPractice[];
  /**
   * How often they agree, for positions, judgements and clauses.
   */
  counts: {
    positions: VerdictCounts;
    judgements: VerdictCounts;
    clauses: VerdictCounts;
  };
  /**
   * In what else the two are not the same, which may explain differences.
   *
   * Items: One respect.
   */
  apart: ("as_of" | "edition" | "profile" | "catalogue" | "rules")[];
  /**
   * How many items that are recorded for internal use are not named.
   */
  withheld: number;
  /**
   * Given where one body is set beside itself under two editions: self is the one before, other the newer one, and the clauses are those that a crosswalk puts together, named by both their ids.
   */
  editions?: {
    /**
     * The edition before.
     */
    self: string;
    /**
     * The newer edition.
     */
    other: string;
    /**
     * Whose crosswalk it is, and on what it rests.
     */
    note: string;
    /**
     * The clauses of the newer edition on which lines of the crosswalk wait for a review: they may be lower for that alone. Left out where none waits.
     *
     * Items: The id of a clause.
     */
    waiting?: string[];
  };
}
/**
 * One of the two assessments.
 */
export interface Voice {
  /**
   * The folder or saved result, as it was named.
   */
  name: string;
  /**
   * What it is called.
   */
  title: string;
  /**
   * Who assessed.
   */
  assessor: string;
  /**
   * What the assessor is called for short.
   */
  short_name?: string;
  /**
   * What the assessor is to the producer.
   */
  role: "regulator" | "producer" | "other";
  /**
   * A calendar day, year first.
   */
  as_of: string;
  /**
   * The edition of the code.
   */
  edition: string;
  /**
   * The assurance profile.
   */
  profile: "basic" | "enhanced" | "comprehensive";
}
/**
 * One practice, or the principle, as both see it.
 */
export interface ComparedPractice {
  /**
   * The id of a practice, as the catalogue gives it.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  position: ComparedPosition;
  judgement: ComparedJudgement;
  /**
   * The clauses on which they differ.
   */
  clauses: ComparedClause[];
  /**
   * On how many clauses they agree.
   */
  agreeing_clauses: number;
}
/**
 * Where the evidence stands, by both records.
 */
export interface ComparedPosition {
  verdict: Verdict;
  self?: VoicedPosition;
  other?: VoicedPosition;
}
/**
 * A position, and the clause that decides it.
 */
export interface VoicedPosition {
  state: PositionState;
  /**
   * The id of a rule of the decision. t6 explain prints its words.
   */
  rule: string;
  /**
   * The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  clause?: string;
  /**
   * The finding of that clause.
   */
  finding?: string;
  /**
   * The clause in the words of the code.
   */
  words?: string;
  deciding_together?: DecidingTogether;
}
/**
 * What the named persons concluded.
 */
export interface ComparedJudgement {
  verdict: Verdict;
  self?: VoicedJudgement;
  other?: VoicedJudgement;
}
/**
 * What one named person concluded, and why.
 */
export interface VoicedJudgement {
  outcome: Outcome;
  /**
   * Who judged.
   */
  by?: string;
  /**
   * When.
   */
  on?: string;
  /**
   * The reasons that were given, else the first sentence of the narrative.
   */
  text?: string;
  /**
   * Where that is taken from.
   */
  text_from?: "reasons" | "narrative";
  /**
   * Whether it is out of date.
   */
  stale?: boolean;
}
/**
 * One clause on which they differ, and the evidence that makes the difference.
 */
export interface ComparedClause {
  /**
   * The id of the clause; of one body under two editions both ids, with a slash between them.
   */
  id: string;
  verdict: Verdict;
  self?: VoicedFinding;
  other?: VoicedFinding;
  /**
   * Evidence that only the self-assessment has.
   */
  only_self: VoicedItem[];
  /**
   * Evidence that only the other has.
   */
  only_other: VoicedItem[];
  /**
   * Evidence that both have and record differently.
   */
  weighed_differently: ItemApart[];
}
/**
 * A finding, and what was declared instead of evidence.
 */
export interface VoicedFinding {
  /**
   * The finding.
   */
  state: string;
  /**
   * The id of a rule of the decision. t6 explain prints its words.
   */
  rule: string;
  /**
   * Why the clause was set aside, in the words of the record.
   */
  declared?: string;
}
/**
 * An item, and what it can do for the clause.
 */
export interface VoicedItem {
  /**
   * A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  id?: string;
  /**
   * What it is called; absent where it is recorded for internal use.
   */
  title?: string;
  /**
   * What it can do for the clause.
   */
  standing: "sufficient" | "limited" | "none" | "adverse";
  /**
   * The id of a rule of the decision. t6 explain prints its words.
   */
  rule: string;
}
/**
 * An item that both have.
 */
export interface ItemApart {
  /**
   * What it is called; absent where it is recorded for internal use.
   */
  title?: string;
  self: VoicedItem;
  other: VoicedItem;
}
/**
 * How many of each verdict.
 */
export interface VerdictCounts {
  /**
   * How many.
   */
  agree: number;
  /**
   * How many.
   */
  self_higher: number;
  /**
   * How many.
   */
  self_lower: number;
  /**
   * How many.
   */
  not_comparable: number;
}
/**
 * t6.links.json: what t6 links saw when it last opened the cited addresses. t6 links writes it; it is meant to be committed, so that the days since something went are counted.
 */
export interface LinksFile {
  /**
   * Marks the file as a link cache.
   */
  format: "t6-links";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * The day of the last run. Every address that does not say otherwise was opened on it.
   */
  checked_on: string;
  /**
   * The addresses, sorted, each with what was last seen there.
   */
  addresses: {
    [k: string]: RememberedLink;
  };
}
/**
 * What was last seen at one address.
 */
export interface RememberedLink {
  state: LinkState;
  /**
   * The first day on which it was in this state, without another in between.
   */
  since: string;
  /**
   * The day on which it was first seen gone. It stays while nobody answers, and goes when the address opens again.
   */
  first_gone_on?: string;
  /**
   * The day on which it was last opened, where that was not in the last run.
   */
  checked_on?: string;
  reason?: LinkReason;
  /**
   * The number with which the site answered.
   */
  status?: number;
  /**
   * Where it leads.
   */
  to?: string;
  /**
   * The digest of what it holds, where the evidence records one to compare with.
   */
  sha256?: string;
  /**
   * The archived copy that stands in for it, as --archive recorded.
   */
  archived_copy?: string;
}
/**
 * What t6 links found: every cited address with its state and the places that cite it, and the clauses that lost evidence the public could open.
 */
export interface LinkReport {
  /**
   * Marks the document as a link report.
   */
  format: "t6-link-report";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * The program that made it.
   */
  tool: {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * The day of the run, in London.
   */
  checked_on: string;
  /**
   * For how many days something may be broken before it fails the run.
   */
  grace_days: number;
  /**
   * The states that fail the run once the days of grace are over.
   */
  fail_on: LinkState[];
  /**
   * How many addresses are in each state.
   */
  counts: {
    /**
     * How many are ok.
     */
    ok: number;
    /**
     * How many are moved.
     */
    moved: number;
    /**
     * How many are gone.
     */
    gone: number;
    /**
     * How many are changed.
     */
    changed: number;
    /**
     * How many are blocked.
     */
    blocked: number;
    /**
     * How many are unreachable.
     */
    unreachable: number;
    /**
     * How many are unchecked.
     */
    unchecked: number;
  };
  /**
   * How many addresses fail the run.
   */
  failing: number;
  /**
   * The cited addresses, sorted, each once.
   */
  addresses: Link[];
  /**
   * The clauses that need evidence the public can open, and lost some.
   */
  clauses: LostClause[];
  /**
   * The errors in the files that were read: what such a file cites may not be among the addresses.
   */
  diagnostics: ToldDiagnostic[];
  /**
   * What could not be opened or used, one sentence each. Where there is one, the rest is not the whole.
   *
   * Items: One sentence.
   */
  refusals: string[];
}
/**
 * One cited address.
 */
export interface Link {
  /**
   * The address, without the part behind “#”, and without a user name or password.
   */
  address: string;
  state: LinkState;
  reason?: LinkReason;
  /**
   * The number with which the site answered.
   */
  status?: number;
  /**
   * Where it leads.
   */
  to?: string;
  /**
   * It leads to the front page of a site, though a page further in is cited: then the page itself has probably gone.
   */
  front_page?: boolean;
  /**
   * The first day on which it was in this state.
   */
  since?: string;
  /**
   * The day on which it was first seen gone.
   */
  first_gone_on?: string;
  /**
   * The day on which it was last opened.
   */
  checked_on?: string;
  /**
   * It was not opened in this run: the state is what the link cache remembers.
   */
  remembered: boolean;
  /**
   * For how many days it has been in a state that fails.
   */
  days?: number;
  /**
   * The day from which it fails the run, unless it is put right.
   */
  fails_on?: string;
  /**
   * It fails the run.
   */
  failing: boolean;
  /**
   * The digests that the evidence records.
   *
   * Items: 64 hexadecimal digits, in lower case.
   */
  recorded_sha256?: string[];
  /**
   * The digest of what it holds now.
   */
  sha256?: string;
  /**
   * The copy in a web archive that the evidence names.
   */
  archived_copy?: {
    /**
     * Its address.
     */
    address: string;
    state: LinkState;
    /**
     * It stands in for the address, as --archive recorded, and opens.
     */
    stands_in: boolean;
  };
  /**
   * The places that cite it.
   */
  places: CitingPlace[];
}
/**
 * One place that cites an address.
 */
export interface CitingPlace {
  /**
   * The folder of the assessment, as it was named on the command line.
   */
  assessment: string;
  /**
   * The file, with its folder.
   */
  file: string;
  /**
   * The line, counted from 1.
   */
  line: number;
  /**
   * The column, counted from 1.
   */
  column: number;
  /**
   * What cites it: the address of a source, that of an evidence item, an archived copy, or a link in a narrative.
   */
  role: "source" | "evidence" | "archived_copy" | "narrative";
  /**
   * The id of the source or evidence item.
   */
  id?: string;
}
/**
 * A clause that needs evidence the public can open, and has lost some that was sufficient.
 */
export interface LostClause {
  /**
   * The folder of the assessment.
   */
  assessment: string;
  /**
   * The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  clause: string;
  /**
   * The id of a practice, as the catalogue gives it.
   */
  practice: string;
  /**
   * The words of the clause.
   */
  words: string;
  /**
   * The finding on the record as it is written.
   */
  before: "unknown" | "not_applicable" | "deferred" | "not_met" | "met" | "partly_met" | "not_shown";
  /**
   * The finding without what cannot be opened any more. It is told here and changes no other output.
   */
  after: "unknown" | "not_applicable" | "deferred" | "not_met" | "met" | "partly_met" | "not_shown";
  /**
   * The items that nobody can open any more.
   *
   * Items: One item and its address.
   */
  lost: {
    /**
     * The id of the item.
     */
    evidence: string;
    /**
     * The address that is gone.
     */
    address: string;
  }[];
  /**
   * The ids of the sufficient items that can still be opened.
   *
   * Items: A short name that other entries refer to: lower-case letters, digits and hyphens.
   */
  left: string[];
}
/**
 * What t6 forecast --format json prints: what will lapse within some days if nobody does anything, and what that will do.
 */
export interface ForecastDocument {
  /**
   * What this document is.
   */
  format: "t6-forecast";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * What made it.
   */
  tool: {
    /**
     * The name of the tool.
     */
    name: "t6";
    /**
     * The version of the tool.
     */
    version: string;
  };
  /**
   * How many days were looked ahead.
   */
  days: number;
  /**
   * What was looked at.
   */
  assessments: ForecastAssessment[];
  /**
   * What lapses, by the last day on which it counts.
   */
  entries: ForecastEntry[];
  /**
   * The errors in the files that were read: what they concern is not foreseen.
   */
  diagnostics: ToldDiagnostic[];
  /**
   * What could not be opened or used, one sentence each. Where there is one, the rest is not the whole.
   *
   * Items: One sentence.
   */
  refusals: string[];
}
/**
 * One assessment, and the days that were looked at.
 */
export interface ForecastAssessment {
  /**
   * The folder as it was named.
   */
  folder: string;
  /**
   * The title of the assessment.
   */
  title: string;
  /**
   * The day from which it was looked ahead.
   */
  as_of: string;
  /**
   * The last day that was looked at.
   */
  until: string;
}
/**
 * One thing that lapses.
 */
export interface ForecastEntry {
  /**
   * What happens. evidence_lapses: its valid_until is over. evidence_ends: it is discontinued or withdrawn. evidence_ages: as proof of conduct it grows too old. review_due: its review is due. deferral_reopens: the case of another body should be looked at again. ask_due: an ask is due. waiver_expires: a waiver of the gate is over.
   */
  kind:
    | "evidence_lapses"
    | "evidence_ends"
    | "evidence_ages"
    | "review_due"
    | "deferral_reopens"
    | "ask_due"
    | "waiver_expires";
  /**
   * The id of the item or ask, the clauses of a deferral, or the code of a waiver.
   */
  id: string;
  /**
   * What it is, in the words of the record.
   */
  title: string;
  /**
   * The last day on which things are as they are now, to its end in London.
   */
  last_day: string;
  /**
   * The first day on which it has an effect.
   */
  from: string;
  /**
   * From the as-of date to the last day.
   */
  days_left: number;
  /**
   * The folder of the assessment it belongs to. A waiver belongs to none.
   */
  assessment?: string;
  /**
   * Where the date is written.
   */
  at: {
    /**
     * The file as it was named.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1.
     */
    column: number;
  };
  /**
   * A name for it that stays when dates and lines move, so that a calendar can tell that it was moved.
   */
  uid: string;
  /**
   * The day from which it was looked ahead.
   */
  as_of: string;
  /**
   * The clauses that it bears on.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  clauses: string[];
  /**
   * What becomes of its clauses on that day.
   */
  findings: FindingChange[];
  /**
   * What becomes of their practices, and of the principle.
   */
  positions: PositionChange[];
  /**
   * The diagnostics that t6 check has from then on.
   */
  raises: Raised[];
  /**
   * How many diagnostics and conditions will count at the gate again when a waiver expires, because no other covers them.
   */
  counts_again?: number;
}
/**
 * A clause whose finding is another from that day on.
 */
export interface FindingChange {
  /**
   * The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  id: string;
  from: FindingState;
  to: FindingState;
}
/**
 * A practice, or the principle, whose position is another from that day on.
 */
export interface PositionChange {
  /**
   * The id of the practice or the principle.
   */
  id: string;
  from: PositionState;
  to: PositionState;
}
/**
 * A diagnostic that is not there yet.
 */
export interface Raised {
  /**
   * Its code.
   */
  code: string;
  /**
   * How grave it is.
   */
  severity: "error" | "warning" | "note";
}
/**
 * What t6 next --format json prints: the steps that would move something, the one to take first at the top, each with what it would do.
 */
export interface NextDocument {
  /**
   * What this document is.
   */
  format: "t6-next";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * What made it.
   */
  tool: {
    /**
     * The name of the tool.
     */
    name: "t6";
    /**
     * The version of the tool.
     */
    version: string;
  };
  /**
   * For whom it is. For the public, steps about what is marked as internal are left out and counted.
   */
  audience: "public" | "internal";
  /**
   * One entry for each assessment.
   */
  assessments: NextAssessment[];
  /**
   * The errors in the files that were read: what they concern is not known to the steps.
   */
  diagnostics: ToldDiagnostic[];
  /**
   * What could not be opened or used, one sentence each. Where there is one, the rest is not the whole.
   *
   * Items: One sentence.
   */
  refusals: string[];
}
/**
 * One assessment, and what to do about it.
 */
export interface NextAssessment {
  /**
   * The folder as it was given, or the saved file without its ending.
   */
  name: string;
  /**
   * The title of the assessment.
   */
  title: string;
  /**
   * The day on which the evidence is weighed. Each step is taken to be done on it.
   */
  as_of: string;
  /**
   * Whether there is something to do: steps; nothing is left to do: finished; or something falls short, and no step that t6 knows moves it: stuck.
   */
  state: "steps" | "finished" | "stuck";
  /**
   * What nobody has said of the data, and decides whether clauses apply. It is asked before any step: the answer costs a sentence.
   *
   * Items: One fact that is not stated.
   */
  questions?: {
    /**
     * The fact, as it is written under data.
     */
    fact: string;
    /**
     * The clauses that are short of met, and would not apply with another answer.
     *
     * Items: The id of a clause.
     */
    clauses: string[];
    /**
     * The question, what hangs on it, and how it is answered.
     */
    text: string;
  }[];
  /**
   * The files that cannot be read. They have to be mended before anything else: nothing is known of what is in them.
   *
   * Items: A file of the assessment.
   */
  unread: string[];
  /**
   * Lines that may carry evidence over from an edition before and wait for a review: what comes before every step. Left out where there are none.
   */
  review?: {
    /**
     * The file they stand in.
     */
    file: string;
    /**
     * How many wait.
     */
    lines: number;
    /**
     * The clauses to which they lead. No step is told that is about these alone.
     *
     * Items: The id of a clause.
     */
    clauses: string[];
  };
  /**
   * The practices whose words are not held, while that keeps documents from being final. Left out where there are none, and where somebody lets it stand.
   *
   * Items: The id of a practice.
   */
  words?: string[];
  /**
   * How many steps are left out, because they are about something that is marked as internal.
   */
  withheld: number;
  /**
   * What to do, the first at the top.
   */
  steps: Step[];
}
/**
 * One thing to do, or a few that move something only together, and what that does. It is told as if nothing else were done.
 */
export interface Step {
  effort: Effort;
  /**
   * What makes it a step. finding: something was found that binds, and is still open. ask: it is on record as asked or promised. review: the review of an item is past its day, and nothing later took its place. gap: it would move something.
   */
  about: "finding" | "ask" | "review" | "gap";
  /**
   * What is done. Each of them is needed beside the others.
   */
  deeds: Deed[];
  /**
   * The clauses of which the finding becomes another.
   *
   * Items: A clause, and what its finding is before and after.
   */
  findings: {
    /**
     * The clause.
     */
    id: string;
    from: FindingState;
    to: FindingState;
  }[];
  /**
   * The partly met clauses that then have a recommendation that counts, and have none yet.
   *
   * Items: An id.
   */
  recommended: string[];
  /**
   * The practices, and the principle, of which the position becomes another.
   *
   * Items: A practice or the principle, its position before and after, and the clauses of it that are then still short of met.
   */
  positions: {
    /**
     * The practice, or the principle.
     */
    id: string;
    from: PositionState;
    to: PositionState;
    /**
     * The clauses that are then still short of met.
     *
     * Items: An id.
     */
    left: string[];
  }[];
  /**
   * Where all that is done in it is told above, each in a step of its own: the numbers of those steps in this list, from 1. ‘effect’ then says only what they do together and none does alone.
   *
   * Items: The number of a step in this list.
   */
  consists_of?: number[];
  /**
   * Of an ask: the clauses that stay as they are when it is done, because something that was found against them is still open.
   *
   * Items: A clause.
   */
  held?: string[];
  /**
   * What to do, a line for each thing.
   */
  lines: StepLine[];
  /**
   * What to do, as a sentence or a few: the lines, one after the other.
   */
  text: string;
  /**
   * What that does, as a sentence or a few.
   */
  effect: string;
}
/**
 * One thing that is done to the record of an assessment, and what it is about.
 */
export interface Deed {
  /**
   * What is done: check (have an item looked at), specify (say what an item shows for a clause), date, address (say where it can be opened), publish, renew, refresh (look at it again), review (hold a review that is past its day), complete, amend (put right a limitation), settle (put right what was found), confirm (have a closure confirmed), show (add an item), ask (put right an ask), close (do what was asked, show it, and close the ask), recommend (make an ask).
   */
  do:
    | "complete"
    | "specify"
    | "date"
    | "refresh"
    | "renew"
    | "review"
    | "address"
    | "publish"
    | "check"
    | "amend"
    | "settle"
    | "confirm"
    | "show"
    | "ask"
    | "close"
    | "recommend";
  /**
   * The item that it is about.
   */
  evidence?: string;
  /**
   * The ask that it is about.
   */
  ask?: string;
  /**
   * Where something is added: the practice.
   */
  practice?: string;
  /**
   * The clauses that it is for.
   *
   * Items: An id.
   */
  clauses?: string[];
  /**
   * The kinds of evidence that would do. Any of them.
   */
  kinds?: Kind[];
  /**
   * How far it has to be checked.
   */
  level?: "reported" | "checked" | "corroborated" | "verified";
  /**
   * The rule by which the check that is recorded counts as less.
   */
  counts_as?: string;
  /**
   * That anybody can open the item at an address and it only has to be shown: whoever checks it opens it, and that is recorded.
   */
  open_to_anyone?: true;
  /**
   * The places of limitations among those of the item, from 0.
   *
   * Items: A place, from 0.
   */
  limitations?: number[];
  /**
   * What the ask lacks, by the ids of the rules.
   *
   * Items: An id.
   */
  lacks?: string[];
  /**
   * Whether the day of the next review has to be given as well.
   */
  next_review?: true;
}
/**
 * One thing to do in a step.
 */
export interface StepLine {
  effort: Effort;
  /**
   * What to do.
   */
  text: string;
  /**
   * The clauses that something new has to show, each with its question, where there are several.
   *
   * Items: A clause and its question.
   */
  questions: {
    /**
     * The id of the clause.
     */
    clause: string;
    /**
     * What is asked about it.
     */
    question: string;
  }[];
}
/**
 * What t6 portfolio --format json prints: many assessments in one picture. Facts and counts; nothing is averaged.
 */
export interface PortfolioDocument {
  /**
   * What this document is.
   */
  format: "t6-portfolio";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * The program that made it.
   */
  tool: {
    /**
     * Its name.
     */
    name: "t6";
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * For whom it is: a document for the public holds nothing that is marked as for internal use.
   */
  audience: "public" | "internal";
  /**
   * The day as of which all newest assessments were decided, where one was asked for. Left out: each as of its own day.
   */
  as_of?: string;
  /**
   * How many days were looked ahead.
   */
  days: number;
  /**
   * The counts of the whole. Judged is the principle or any practice.
   */
  totals: {
    /**
     * How many sets of data have a row.
     */
    assessments: number;
    /**
     * How many producers there are.
     */
    producers: number;
    /**
     * How many assessments could not be decided.
     */
    undecided: number;
    /**
     * How many earlier assessments stand behind the rows.
     */
    earlier: number;
    /**
     * How many have a judgement on the principle or on a practice.
     */
    judged: number;
    /**
     * How many asks are open, overdue ones included.
     */
    open_asks: number;
    /**
     * How many asks are overdue.
     */
    overdue_asks: number;
    /**
     * How many things lapse within the days that were looked ahead.
     */
    lapses: number;
    /**
     * How many positions on practices moved since the assessment before.
     */
    moved: {
      /**
       * For the better.
       */
      better: number;
      /**
       * For the worse.
       */
      worse: number;
      /**
       * Neither.
       */
      other: number;
    };
  };
  /**
   * The counts, by catalogue.
   */
  catalogues: PortfolioCatalogue[];
  /**
   * The rows, by producer, data, day and name.
   */
  assessments: PortfolioAssessment[];
  /**
   * What could not be decided, by name.
   */
  undecided: PortfolioUndecided[];
  /**
   * What is wrong with catalogues and configuration, which several assessments may share.
   */
  diagnostics: ToldDiagnostic[];
  /**
   * What could not be opened or used, one sentence each. Where there is one, the rest is not the whole.
   *
   * Items: One sentence.
   */
  refusals: string[];
}
/**
 * The counts of what was assessed against one catalogue. What was assessed against different catalogues is never counted together.
 */
export interface PortfolioCatalogue {
  /**
   * The catalogue.
   */
  id: string;
  principle: PracticeCounts;
  /**
   * How many are counted.
   */
  assessments: number;
  /**
   * The practices, in the order of the catalogue.
   */
  practices: PracticeCounts[];
  /**
   * The clauses, what is short of met most often first.
   */
  clauses: ClauseCounts[];
  /**
   * The producers, by name.
   */
  producers: ProducerCounts[];
  /**
   * The years, the first one first.
   */
  years: YearCounts[];
}
/**
 * How many assessments stand where on one practice or on the principle, and how many were judged how.
 */
export interface PracticeCounts {
  /**
   * The practice, or the principle.
   */
  id: string;
  /**
   * What it is called.
   */
  title: string;
  /**
   * How many stand where, by the tool.
   */
  positions: PositionCount[];
  /**
   * How many a named person judged how.
   */
  judgements: JudgementCount[];
  /**
   * How many nobody judged.
   */
  not_judged: number;
}
/**
 * How many stand there.
 */
export interface PositionCount {
  state: PositionState;
  /**
   * How many.
   */
  count: number;
}
/**
 * How many were judged so.
 */
export interface JudgementCount {
  outcome: Outcome;
  /**
   * How many.
   */
  count: number;
}
/**
 * In how many assessments a clause is short of met.
 */
export interface ClauseCounts {
  /**
   * The clause.
   */
  id: string;
  /**
   * The practice.
   */
  practice: string;
  /**
   * The words of the practice that it is.
   */
  words: string;
  /**
   * In how many it is short of met.
   */
  short: number;
  /**
   * In how many it applies and was not left to another body.
   */
  applicable: number;
  /**
   * In how many it is not met.
   */
  not_met: number;
  /**
   * In how many it is not shown.
   */
  not_shown: number;
  /**
   * In how many it is partly met.
   */
  partly_met: number;
  /**
   * In how many it cannot be told.
   */
  unknown: number;
}
/**
 * How the assessments of one producer stand.
 */
export interface ProducerCounts {
  /**
   * The producer.
   */
  producer: string;
  /**
   * How many there are.
   */
  assessments: number;
  /**
   * How many stand where on the principle.
   */
  positions: PositionCount[];
  /**
   * How many stand where on each practice.
   */
  practices: PracticePositions[];
  /**
   * How many asks are open, overdue ones included.
   */
  open_asks: number;
  /**
   * How many asks are overdue.
   */
  overdue_asks: number;
  /**
   * How many things lapse within the days that were looked ahead.
   */
  lapses: number;
}
/**
 * How many stand where on one practice.
 */
export interface PracticePositions {
  /**
   * The practice.
   */
  id: string;
  /**
   * How many stand where.
   */
  positions: PositionCount[];
}
/**
 * How those stood that were assessed in one year. Of several assessments of the same data in a year, the latest counts.
 */
export interface YearCounts {
  /**
   * The year of the as-of date.
   */
  year: string;
  /**
   * How many there are.
   */
  assessments: number;
  /**
   * How many stood where on the principle.
   */
  positions: PositionCount[];
  /**
   * How many stood where on each practice.
   */
  practices: PracticePositions[];
}
/**
 * The newest assessment of one set of data by one kind of assessor, with those before it.
 */
export interface PortfolioAssessment {
  /**
   * The folder or the saved result, as it was named.
   */
  name: string;
  /**
   * The file in which it was saved.
   */
  saved_in?: string;
  /**
   * Where its record is.
   */
  record?: string;
  /**
   * What the assessment is called.
   */
  title: string;
  /**
   * Who is assessed.
   */
  producer: string;
  /**
   * Which data.
   */
  data: string;
  /**
   * Who assessed.
   */
  assessor: {
    /**
     * What the body is called.
     */
    name: string;
    /**
     * What the body is to the producer.
     */
    role: "regulator" | "producer" | "other";
  };
  /**
   * The as-of date of the assessment's own.
   */
  dated: string;
  /**
   * The day as of which it is decided here: its own, or the one that was asked for.
   */
  as_of: string;
  /**
   * The edition of the code.
   */
  edition: string;
  /**
   * The catalogue that it was assessed against.
   */
  catalogue: string;
  /**
   * By which version of the rules it was decided.
   */
  rules_version: string;
  /**
   * How many errors its files have. What cannot be read is unknown.
   */
  errors: number;
  position: PositionState;
  /**
   * Whether the position is about a part of the clauses only.
   */
  on_matters_considered: boolean;
  judgement?: PortfolioJudgement;
  /**
   * How the judgement on the principle relates to the position.
   */
  divergence: "none" | "more_favourable" | "stricter" | "not_judged" | "not_comparable";
  /**
   * The practices, in the order of the catalogue.
   */
  practices: PortfolioPractice[];
  /**
   * What is asked and open.
   */
  asks: {
    /**
     * How many asks are open, overdue ones included.
     */
    open: number;
    /**
     * Those that are overdue, the longest first.
     */
    overdue: OverdueAsk[];
  };
  /**
   * What lapses within the days that were looked ahead, the next first.
   */
  lapses: PortfolioLapse[];
  /**
   * The assessments of the same data before it, the latest first.
   */
  earlier: PortfolioEarlier[];
  /**
   * The positions that are others than in the latest of those.
   */
  moved: PortfolioMove[];
  /**
   * Other rows that are about the same data on the same day, so that neither is the newer.
   *
   * Items: The name of the row.
   */
  same_day?: string[];
  /**
   * How many evidence items, sources, asks and notes are left out, because they are for internal use.
   */
  withheld?: number;
}
/**
 * What a named person concluded.
 */
export interface PortfolioJudgement {
  outcome: Outcome;
  /**
   * Who judged.
   */
  by?: string;
  /**
   * When.
   */
  on?: string;
  /**
   * Why the judgement is out of date, if it is.
   *
   * Items: One reason. evidence_changed: the evidence differs from what it was made on. older_than_evidence: it cites something dated later. new_finding: something dated later speaks against what it is about.
   */
  stale: ("evidence_changed" | "older_than_evidence" | "new_finding")[];
}
/**
 * Where the evidence for one practice stands in an assessment, and what was judged.
 */
export interface PortfolioPractice {
  /**
   * The practice.
   */
  id: string;
  position: PositionState;
  /**
   * Whether the position is about a part of the clauses only, because the rest is left to another body.
   */
  on_matters_considered: boolean;
  judgement?: PortfolioJudgement;
  /**
   * How the judgement relates to the position.
   */
  divergence: "none" | "more_favourable" | "stricter" | "not_judged" | "not_comparable";
  /**
   * How many clauses are met.
   */
  met: number;
  /**
   * How many clauses apply and were not left to another body.
   */
  applicable: number;
  /**
   * The clauses that are short of met.
   */
  short: ShortClause[];
  /**
   * The clauses that do not apply or are left to another body.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  set_aside: string[];
}
/**
 * A clause that applies and is not met.
 */
export interface ShortClause {
  /**
   * The clause.
   */
  clause: string;
  /**
   * The finding.
   */
  state: "unknown" | "not_met" | "not_shown" | "partly_met";
}
/**
 * An ask that was due before the as-of day.
 */
export interface OverdueAsk {
  /**
   * The ask.
   */
  id: string;
  /**
   * What kind of ask it is.
   */
  kind: "requirement" | "recommendation" | "suggestion" | "commitment";
  /**
   * What is asked.
   */
  text: string;
  /**
   * Who has to do it.
   */
  owner?: string;
  /**
   * When it was due.
   */
  due: string;
  /**
   * How many days that was before the as-of day.
   */
  days_over: number;
  /**
   * The clauses that it is about.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  clauses: string[];
}
/**
 * Something that will be over by the calendar alone.
 */
export interface PortfolioLapse {
  /**
   * What happens. evidence_lapses: its valid_until is over. evidence_ends: it is discontinued or withdrawn. evidence_ages: as proof of conduct it grows too old. review_due: its review is due. deferral_reopens: the case of another body should be looked at again. ask_due: an ask is due.
   */
  kind: "evidence_lapses" | "evidence_ends" | "evidence_ages" | "review_due" | "deferral_reopens" | "ask_due";
  /**
   * The item or ask; of a deferral, its clauses.
   */
  id: string;
  /**
   * What it is called.
   */
  title: string;
  /**
   * The last day on which things are as they are now.
   */
  last_day: string;
  /**
   * How many days that is after the as-of day.
   */
  days_left: number;
  /**
   * The clauses that it bears on.
   *
   * Items: The id of a clause, as the catalogue gives it. A clause is one separately checkable part of a practice's words.
   */
  clauses: string[];
}
/**
 * How an earlier assessment of the same data stood, on its own day.
 */
export interface PortfolioEarlier {
  /**
   * The folder or the saved result, as it was named.
   */
  name: string;
  /**
   * The file in which it was saved.
   */
  saved_in?: string;
  /**
   * Where its record is.
   */
  record?: string;
  /**
   * The day as of which it was decided.
   */
  as_of: string;
  /**
   * Who assessed.
   */
  assessor: string;
  /**
   * By which version of the rules it was decided.
   */
  rules_version: string;
  position: PositionState;
  /**
   * Where each practice stood.
   */
  practices: PracticePosition[];
}
/**
 * Where one practice stood.
 */
export interface PracticePosition {
  /**
   * The practice.
   */
  id: string;
  position: PositionState;
}
/**
 * A position that is another than in the assessment before.
 */
export interface PortfolioMove {
  /**
   * The practice, or the principle.
   */
  id: string;
  from: PositionState;
  to: PositionState;
  /**
   * Whether that is for the worse, for the better, or neither.
   */
  direction: "worse" | "better" | "other";
}
/**
 * An assessment of which nothing could be decided.
 */
export interface PortfolioUndecided {
  /**
   * The folder, as it was named.
   */
  name: string;
  /**
   * How many errors its files have.
   */
  errors: number;
  problem?: ToldDiagnostic;
}
/**
 * NAME.checked.json: every paragraph of a fact-check as it was sent. t6 report writes it beside a fact-check, and --checked reads it.
 */
export interface CheckedCopy {
  /**
   * Tells this document from others.
   */
  format: "t6-checked-copy";
  /**
   * The version of this format.
   */
  version: 1;
  tool: Tool;
  /**
   * What the document is called.
   */
  title: string;
  /**
   * The full name of the producer.
   */
  producer: string;
  /**
   * The full name of the data.
   */
  data: string;
  /**
   * The paragraphs, in the order of the text.
   */
  paragraphs: CheckedParagraph[];
}
/**
 * One numbered paragraph.
 */
export interface CheckedParagraph {
  /**
   * The part of the text it stands in.
   */
  section: string;
  /**
   * What it is, where there is one of its kind in the section: an ask by its id. Empty for running text.
   */
  key: string;
  /**
   * Its number in the copy.
   */
  number: string;
  /**
   * Eight digits that tell its wording.
   */
  fingerprint: string;
  /**
   * Its words.
   */
  text: string;
  /**
   * The addresses that its words lead to, in their order.
   *
   * Items: An address.
   */
  links: string[];
}
/**
 * Which column of a register of who has data is which field, for t6 register. t6 register map FILE drafts one.
 */
export interface RegisterMap {
  /**
   * What the register is called.
   */
  register: string;
  /**
   * The tables of the register, the one with a row for each request first. The others are joined to it by the reference.
   */
  tables: RegisterTable[];
  /**
   * How the versions of one request are told apart, where each has a row of its own.
   */
  versions?: {
    /**
     * What stands in the reference between the request and the number of the version.
     */
    mark: string;
  };
  /**
   * What is first in dates that are written in figures, 03/04/2024. Left out, t6 goes by the dates that can be read in one way only, and guesses nothing where there are none.
   */
  days?: "day_first" | "month_first";
  /**
   * The fields whose cells hold several things, and what stands between them.
   */
  lists?: {
    organisation?: RegisterList;
    controller?: RegisterList;
    sector?: RegisterList;
    people?: RegisterList;
    datasets?: RegisterList;
    type?: RegisterList;
    sensitivity?: RegisterList;
    legal_basis?: RegisterList;
    decision_body?: RegisterList;
    route?: RegisterList;
  };
  /**
   * The fields that have to be filled in every row. The list that is left out means the reference and the organisation.
   */
  needed?: RegisterField[];
}
/**
 * A table: the words above its columns, and what they are.
 */
export interface RegisterTable {
  /**
   * The name of its sheet. Left out, the sheet on which most of its columns are found.
   */
  sheet?: string;
  /**
   * The words above a column, and the field that it fills. other: it is none of them, and is shown and not weighed. untold: nobody has looked yet, and t6 says so.
   */
  columns: {
    [k: string]: RegisterColumn;
  };
  /**
   * What codes mean, by the words above their column: t6 reads each as what is said here.
   */
  codes?: {
    [k: string]: RegisterCodes;
  };
}
/**
 * What each code means.
 */
export interface RegisterCodes {
  /**
   * Plain words, without mark-up.
   */
  [k: string]: string;
}
/**
 * How a list in a cell is split.
 */
export interface RegisterList {
  /**
   * What stands between two entries, the surest first. Of a cell the first that is in it counts, and no other.
   *
   * Items: A sign, or a few.
   */
  separators: string[];
  /**
   * Names that have a separator in them and are one name.
   *
   * Items: Plain words, without mark-up.
   */
  whole?: string[];
}
/**
 * What t6 register check --format json prints: what a register of who has data says and does not say, and what is wrong with it as data.
 */
export interface RegisterCheck {
  /**
   * What this document is.
   */
  format: "t6-register-check";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * The program that made it.
   */
  tool: {
    /**
     * Its name.
     */
    name: "t6";
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * The register that was read.
   */
  register: {
    /**
     * What the map calls it.
     */
    name: string;
    /**
     * The file, as it was named.
     */
    file: string;
    /**
     * The SHA-256 digest of the file.
     */
    sha256: string;
    /**
     * The map that comes with t6 and was chosen by the headings. Left out where one was given.
     */
    map?: string;
    /**
     * The rows of its first table.
     */
    rows: number;
    /**
     * The entries in them: fewer, where versions have rows of their own.
     */
    entries: number;
    /**
     * Its tables.
     */
    tables: ReadTable[];
  };
  /**
   * The catalogue against whose clauses the register was held.
   */
  catalogue: {
    /**
     * Its id.
     */
    id: string;
    /**
     * Whether it says on which clauses a register bears.
     */
    names_clauses: boolean;
  };
  /**
   * What it says and does not say, question by question.
   */
  says: RegisterAnswer[];
  /**
   * What is wrong with it as data.
   */
  diagnostics: RegisterDiagnostic[];
  /**
   * How many diagnostics there are of each severity.
   */
  counts: {
    /**
     * How many errors.
     */
    error: number;
    /**
     * How many warnings.
     */
    warning: number;
    /**
     * How many notes.
     */
    note: number;
  };
}
/**
 * A table of the register.
 */
export interface ReadTable {
  /**
   * Its sheet. Left out for a file of text.
   */
  sheet?: string;
  /**
   * The row with its headings.
   */
  head_row: number;
  /**
   * How many rows it has below them.
   */
  rows: number;
  /**
   * Its columns, and the field that each fills.
   *
   * Items: A column.
   */
  columns: {
    /**
     * The words above it.
     */
    heading: string;
    fills: RegisterField;
    /**
     * What is first in its dates that are written in figures, and what shows it. Left out where there are none.
     */
    days?: {
      /**
       * The day or the month; unknown where nothing shows it.
       */
      order: "day first" | "month first" | "unknown";
      /**
       * What shows it.
       */
      why: string;
    };
  }[];
  /**
   * Headings that the map does not name.
   *
   * Items: The words above a column.
   */
  not_named: string[];
  /**
   * Headings of the map that are not there.
   *
   * Items: The words above a column.
   */
  missing: string[];
}
/**
 * What the register says to one question.
 */
export interface RegisterAnswer {
  /**
   * The question.
   */
  id: string;
  /**
   * The clauses that it bears on.
   *
   * Items: The id of a clause.
   */
  clauses: string[];
  /**
   * When somebody asked for it, as the catalogue has it. Left out where nobody did.
   */
  asked?: string;
  /**
   * The fields that answer it.
   */
  fields: RegisterField[];
  /**
   * Whether all rows say it, some or none. What is not shown may be so all the same.
   */
  state: "shown" | "partly_shown" | "not_shown";
  /**
   * How many say it.
   */
  count: number;
  /**
   * Of how many.
   */
  of: number;
  /**
   * Of those that do not say it, so many are filled with something that could not be read.
   */
  unread?: number;
  /**
   * Where only what is over is asked: the day of the register, against which last days were held.
   */
  over_as_of?: string;
  /**
   * Whether there is a column for it.
   */
  has_column: boolean;
  /**
   * The same in sentences.
   */
  words: string;
}
/**
 * Something that is wrong with the register as data.
 */
export interface RegisterDiagnostic {
  /**
   * Its code.
   */
  code: string;
  /**
   * How grave it is.
   */
  severity: "error" | "warning" | "note";
  /**
   * The sheet and the column, by their names.
   */
  place: string;
  /**
   * What is wrong.
   */
  message: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * What to do.
   */
  help: string;
  /**
   * The page about the code.
   */
  page: string;
  /**
   * A name that stays while cells come and go.
   */
  fingerprint: string;
  /**
   * In how many cells it is.
   */
  count: number;
  /**
   * Of how many.
   */
  of: number;
  /**
   * The cells in which it is, with what stands there: the first thousand of them.
   */
  cells: RegisterCell[];
  /**
   * Every cell in which it is, as ranges: those below each other together.
   *
   * Items: A cell or a range.
   */
  ranges: string[];
}
/**
 * A cell in which something is wrong.
 */
export interface RegisterCell {
  /**
   * The sheet it is on. Left out for a file of text.
   */
  sheet?: string;
  /**
   * Its name, as people know it.
   */
  cell: string;
  /**
   * Its row, counted from 1.
   */
  row: number;
  /**
   * Its column, counted from 1.
   */
  column: number;
  /**
   * The line of the file on which its row begins. Left out for a spreadsheet.
   */
  line?: number;
  /**
   * What stands there.
   */
  said: string;
  /**
   * What belongs to it: the other cell, the other spelling.
   */
  note?: string;
}
/**
 * What t6 register diff --format json prints: what is different between two editions of a register.
 */
export interface RegisterDiff {
  /**
   * What this document is.
   */
  format: "t6-register-diff";
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * The program that made it.
   */
  tool: {
    /**
     * Its name.
     */
    name: "t6";
    /**
     * Its version.
     */
    version: string;
  };
  old: RegisterSide;
  new: RegisterSide;
  /**
   * The day that stands above both, where they are not the same all the same. Left out where that is not so.
   */
  reissued?: string;
  /**
   * Columns that are in one only.
   */
  columns: {
    /**
     * Those of the newer.
     *
     * Items: The words above a column.
     */
    came: string[];
    /**
     * Those of the older.
     *
     * Items: The words above a column.
     */
    went: string[];
  };
  /**
   * Rows that are in the newer only.
   */
  came: RegisterRow[];
  /**
   * Rows that are in the older only.
   */
  went: RegisterRow[];
  /**
   * Rows that only repeat another one, word for word, which is in both. Nothing came or went with them.
   */
  repeats: {
    /**
     * Those of the newer.
     */
    came: RegisterRow[];
    /**
     * Those of the older.
     */
    went: RegisterRow[];
  };
  /**
   * Rows that say something else.
   */
  changed: ChangedRow[];
  /**
   * Rows in which only the looks are different: capitals, blanks, apostrophes, the form of a date.
   */
  typography: ChangedRow[];
  /**
   * Values that became others in several rows at once.
   */
  relabelled: Relabelled[];
  /**
   * Days of the last change of rows that are earlier than before, or were taken out. Left out by earlier releases of t6.
   */
  back?: TurnedBack[];
  /**
   * The other tables: rows that are in one only, counted.
   *
   * Items: A table.
   */
  others: {
    /**
     * Its sheet.
     */
    sheet: string;
    /**
     * Rows of the newer only.
     */
    came: number;
    /**
     * Rows of the older only.
     */
    went: number;
  }[];
  /**
   * What stands outside the tables in one of the two only: lines above the headings, notes below the rows.
   */
  notes?: {
    /**
     * In the newer only.
     *
     * Items: What stands there.
     */
    came: string[];
    /**
     * In the older only.
     *
     * Items: What stands there.
     */
    went: string[];
  };
  /**
   * Rows that are hidden in one of the two and are not in the other at all, counted. Left out by earlier releases of t6.
   */
  hidden_rows?: {
    /**
     * Rows hidden in the newer.
     */
    came: number;
    /**
     * Rows hidden in the older.
     */
    went: number;
  };
}
/**
 * One of the two.
 */
export interface RegisterSide {
  /**
   * The file, as it was named.
   */
  file: string;
  /**
   * The SHA-256 digest of the file.
   */
  sha256: string;
  /**
   * The rows of its first table.
   */
  rows: number;
  /**
   * No column of it is read as the reference of a request: its rows are known by all that they say.
   */
  no_reference?: true;
  /**
   * What is hidden in the file, and was not compared: where it is, and nothing of what stands there.
   *
   * Items: Rows, columns or a sheet.
   */
  hidden?: string[];
  /**
   * The day that stands above its headings. Left out where none does.
   */
  date?: string;
}
/**
 * A row of one of the two.
 */
export interface RegisterRow {
  /**
   * By what the request is known.
   */
  reference: string;
  /**
   * Its row, counted from 1.
   */
  row: number;
  /**
   * The row of the other edition in which the reference stands too.
   */
  other_row?: number;
  /**
   * The file of the other edition has the row and hides it: for whoever reads it, it is not there.
   */
  hidden_in_other?: true;
}
/**
 * A row that is in both and says something else.
 */
export interface ChangedRow {
  /**
   * By what the request is known.
   */
  reference: string;
  /**
   * Its row in the newer.
   */
  row: number;
  /**
   * Its row in the older.
   */
  old_row: number;
  /**
   * Whether the row says that it was brought up to date.
   */
  says_so: boolean;
  /**
   * What is different.
   */
  cells: ChangedCell[];
}
/**
 * A cell that says something else than before.
 */
export interface ChangedCell {
  /**
   * The words above its column.
   */
  heading: string;
  /**
   * What it said.
   */
  from: string;
  /**
   * What it says.
   */
  to: string;
}
/**
 * One value that became another in several rows at once.
 */
export interface Relabelled {
  /**
   * The words above the column.
   */
  heading: string;
  /**
   * What stood there.
   */
  from: string;
  /**
   * What stands there.
   */
  to: string;
  /**
   * In how many rows.
   */
  count: number;
  /**
   * Of how many that had it.
   */
  of: number;
  /**
   * Their rows in the newer.
   *
   * Items: A row, counted from 1.
   */
  rows: number[];
}
/**
 * A day of the last change that is earlier than before, and the rows in which it stands.
 */
export interface TurnedBack {
  /**
   * The words above the column.
   */
  heading: string;
  /**
   * The day that stood there.
   */
  from: string;
  /**
   * The day that stands there; empty where there is none any more.
   */
  to: string;
  /**
   * The rows of the newer.
   */
  rows: RegisterRow[];
}
