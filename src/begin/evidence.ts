import type { Access, Audience, ClauseReference, EvidenceItem } from "../model/generated/schemas.ts";
import { shortId } from "./short-id.ts";

/** What somebody says of a piece of evidence. What is undefined was not said. */
export interface EvidenceAnswers {
  readonly id?: string | undefined;
  readonly title: string;
  readonly clauses: readonly ClauseReference[];
  readonly kind: EvidenceItem["kind"];
  readonly statement: string;
  /** absent: there is no such thing. */
  readonly state: EvidenceItem["state"] | "absent";
  readonly stance?: EvidenceItem["stance"] | undefined;
  readonly severity?: EvidenceItem["severity"] | undefined;
  readonly saidBy: EvidenceItem["said_by"];
  readonly speaker?: string | undefined;
  readonly level?: NonNullable<EvidenceItem["verification"]>["level"] | undefined;
  readonly checkedBy?: string | undefined;
  readonly checkerRole?: "assessor" | "auditor" | "regulator" | "producer" | "third_party" | undefined;
  readonly checkedOn?: string | undefined;
  /** Where the check can be seen. */
  readonly seenIn?: string | undefined;
  readonly access: Access;
  /** The id of a source. */
  readonly source?: string | undefined;
  readonly sourceTitle?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly reference?: string | undefined;
  readonly published?: string | undefined;
  readonly about?: string | undefined;
  readonly validUntil?: string | undefined;
  readonly reviewDue?: string | undefined;
  readonly limitations?: readonly { readonly text: string; readonly material: boolean }[] | undefined;
  readonly audience?: Audience | undefined;
}

/** An evidence item as it is written down. */
export function evidenceItem(answers: EvidenceAnswers, taken: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const { title, clauses, kind, statement, severity, saidBy, speaker, access, limitations = [], audience } = answers;
  return said({
    id: answers.id ?? shortId(title, taken),
    title,
    clauses,
    kind,
    statement,
    ...stateAndStance(answers),
    severity,
    said_by: saidBy,
    speaker,
    verification: verificationOf(answers),
    access,
    source: sourceOf(answers),
    dates: group({ about: answers.about, valid_until: answers.validUntil, review_due: answers.reviewDue }),
    limitations: limitations.length === 0 ? undefined : limitations,
    audience,
  });
}

/** That there is none is in place as what somebody says, and speaks against. */
function stateAndStance({ state, stance }: Pick<EvidenceAnswers, "state" | "stance">): Pick<EvidenceItem, "state" | "stance"> {
  return state === "absent" ? { state: "in_place", stance: "contradicts" } : { state, ...(stance !== undefined && { stance }) };
}

/** Who checked, when, and where that can be seen. Where somebody checked and no level is given, it is the least that a check can be. */
function verificationOf({ level, checkedBy: name, checkerRole: role, checkedOn: on, seenIn }: EvidenceAnswers): unknown {
  const by = name === undefined ? undefined : role === undefined ? name : { name, role };
  const about = { by, on, in: seenIn };
  return level === undefined && Object.values(about).every((value) => value === undefined) ? undefined : said({ level: level ?? "checked", ...about });
}

/** A source by its id, or one that is described where it stands. It is called as the item is, unless it has a name of its own. */
function sourceOf({ source, sourceTitle, title, publisher, url, reference, published }: EvidenceAnswers): unknown {
  if (source !== undefined) return source;
  const about = { publisher, reference, url, published };
  return sourceTitle === undefined && Object.values(about).every((value) => value === undefined) ? undefined : said({ title: sourceTitle ?? title, ...about });
}

/** What was said of some things, without what was not. */
export function said(about: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
}

/** The same; nothing where nothing was said. */
export function group(about: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const kept = said(about);
  return Object.keys(kept).length === 0 ? undefined : kept;
}
