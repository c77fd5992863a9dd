import type { Access, Ask, Audience, Judgement } from "../model/generated/schemas.ts";
import { group, said } from "./evidence.ts";
import { shortId } from "./short-id.ts";

/** What somebody says of an ask. */
export interface AskAnswers {
  readonly id?: string | undefined;
  readonly kind: Ask["kind"];
  readonly clauses: readonly string[];
  readonly text: string;
  readonly outcome?: string | undefined;
  readonly how?: string | undefined;
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
  /** The day by which it was first asked for, where it was put back. */
  readonly firstDue?: string | undefined;
  /** Whether it has no date, on purpose. */
  readonly undated?: boolean | undefined;
  readonly raisedBy?: string | undefined;
  readonly raisedOn?: string | undefined;
  readonly raisedIn?: string | undefined;
  readonly acceptedBy?: string | undefined;
  readonly theme?: string | undefined;
  readonly audience?: Audience | undefined;
}

/** An ask as it is written down. */
export function askItem(answers: AskAnswers, taken: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const { kind, clauses, text, outcome, how, owner, due, firstDue, acceptedBy, theme, audience } = answers;
  return said({
    id: answers.id ?? shortId(text, taken),
    kind,
    clauses,
    text,
    outcome,
    how,
    owner,
    due,
    first_due: firstDue,
    no_specific_timescale: answers.undated === true && due === undefined ? true : undefined,
    raised: group({ by: answers.raisedBy, on: answers.raisedOn, in: answers.raisedIn }),
    accepted_by: acceptedBy === undefined ? undefined : { name: acceptedBy },
    theme,
    audience,
  });
}

/** What somebody says of a document that several entries rest on. */
export interface SourceAnswers {
  readonly id?: string | undefined;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly reference?: string | undefined;
  readonly url?: string | undefined;
  readonly access?: Access | undefined;
  readonly published?: string | undefined;
  readonly accessed?: string | undefined;
  readonly audience?: Audience | undefined;
}

/** A source as it is written down. */
export function sourceItem({ id, title, ...about }: SourceAnswers, taken: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const { publisher, reference, url, access, published, accessed, audience } = about;
  return said({ id: id ?? shortId(title, taken), title, publisher, reference, url, access, audience, published, accessed });
}

/** What a person concluded. */
export interface JudgementAnswers {
  readonly outcome: Judgement["outcome"];
  readonly by?: string | undefined;
  readonly role?: string | undefined;
  readonly on?: string | undefined;
  readonly reasons?: string | undefined;
  readonly narrative?: string | undefined;
  /** Who else agrees. */
  readonly agreedBy?: string | undefined;
  readonly cites?: readonly string[] | undefined;
  readonly publishedIn?: string | undefined;
  /** Who read it into what it is recorded on. */
  readonly readBy?: string | undefined;
}

/**
 * A judgement as it is written down.
 * @param digest that of the evidence as it stands, by which it is noticed when the evidence changes; left out for a judgement that
 * somebody else published
 */
export function judgementItem(answers: JudgementAnswers, digest: string): Readonly<Record<string, unknown>> {
  const { outcome, narrative, by, role, on, reasons, agreedBy, cites, publishedIn, readBy } = answers;
  const isPublished = publishedIn !== undefined;
  return said({
    outcome,
    by,
    role,
    on,
    reasons,
    narrative,
    agreed_by: agreedBy === undefined ? undefined : { name: agreedBy },
    cites,
    published_in: publishedIn,
    read_by: readBy,
    evidence_digest: isPublished ? undefined : digest,
  });
}
