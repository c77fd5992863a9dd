import type { Ask, DiffCause, EvidenceItem, Judgement } from "../model/generated/schemas.ts";
import { assumedVerification } from "../model/profile.ts";
import type { RulesEdit } from "./compare.ts";
import type { Edit } from "./edit.ts";
import type { CauseKind, Ends } from "./ends.ts";
import type { InTime } from "./in-time.ts";
import { same } from "./same.ts";

/** What a cause says of itself besides its kind: what was, what is, when, who, and the words of the record. */
export type Details = Pick<DiffCause, "from" | "to" | "on_date" | "by" | "text" | "clauses">;

/** The details of an edit. */
export function detailsOf(edit: Edit | RulesEdit, kind: CauseKind, { old, now }: Ends): Details {
  switch (edit.on) {
    case "rules":
    case "edition":
    case "as_of":
      return { from: edit.old, to: edit.new };
    case "profile":
      return kind === "head_edited" ? {} : { from: grades(edit.old), to: grades(edit.new) };
    case "catalogue":
      return { clauses: clausesApart(edit.old, edit.new) };
    case "not_applicable":
    case "deferred":
      return declared((edit.new ?? edit.old ?? [])[0]?.entry as Declared | undefined);
    case "evidence":
      return edit.part === undefined ? {} : compact(ofItem(kind, old.evidence.get(edit.id)?.item, now.evidence.get(edit.id)?.item));
    case "ask":
      return compact(ofAsk(kind, old.asks.get(edit.id), now.asks.get(edit.id)));
    case "judgement":
      return compact(ofJudgement(edit.old, edit.new));
    case "source":
    case "file":
    case "broken":
    case "strengths":
    case "head":
      return {};
  }
}

/** The details of what came about by itself. */
export function detailsInTime({ kind, on, id }: InTime, { old }: Ends): Details {
  if (on === "ask") {
    const ask = old.asks.get(id);
    return compact(kind === "ask_overdue" ? { on_date: ask?.due, text: ask?.text } : { on_date: ask?.closed?.on, text: ask?.text });
  }
  const { dates, closed } = old.evidence.get(id)?.item ?? {};
  const dateOf: Partial<Record<CauseKind, string | undefined>> = {
    evidence_lapsed: dates?.valid_until,
    evidence_ended: dates?.ended,
    evidence_reached: dates?.about,
    evidence_ahead: dates?.about,
    contradiction_closed: closed?.on,
    contradiction_reopened: closed?.on,
    review_overdue: dates?.review_due,
  };
  return compact({ on_date: dateOf[kind] });
}

type Loose = { readonly [Key in keyof Details]: Details[Key] | undefined };

function compact(details: Loose): Details {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}

function ofItem(kind: CauseKind, was: EvidenceItem | undefined, is: EvidenceItem | undefined): Loose {
  switch (kind) {
    case "evidence_verified":
    case "evidence_unverified": {
      const level = (item: EvidenceItem | undefined) => item?.verification?.level ?? assumedVerification;
      return { from: level(was), to: level(is), by: is?.verification?.by, on_date: is?.verification?.on };
    }
    case "evidence_published":
    case "evidence_closed_off":
      return { from: was?.access, to: is?.access };
    case "evidence_lapsed":
    case "evidence_renewed":
      return { on_date: is?.dates?.valid_until };
    case "evidence_ended":
      return { on_date: is?.dates?.ended };
    case "evidence_progressed":
    case "evidence_set_back":
      return { from: was?.state, to: is?.state };
    case "evidence_moved":
      return { clauses: clausesNamed(is) };
    case "evidence_dated":
      return { from: was?.dates?.about, to: is?.dates?.about };
    case "contradiction_closed":
      return { on_date: is?.closed?.on };
    case "review_planned":
      return { on_date: is?.dates?.review_due };
    case "limitation_added":
    case "limitation_resolved":
      return { text: limitationApart(kind === "limitation_added" ? is : was, kind === "limitation_added" ? was : is) };
    default:
      return {};
  }
}

function clausesNamed(item: EvidenceItem | undefined): string[] {
  return [...new Set((item?.clauses ?? []).map((reference) => (typeof reference === "string" ? reference : reference.clause)))];
}

/** The first limitation that one state of an item has and the other has not in the same words and state. */
function limitationApart(one: EvidenceItem | undefined, other: EvidenceItem | undefined): string | undefined {
  return one?.limitations?.find((limitation) => !(other?.limitations ?? []).some((known) => same(known, limitation)))?.text;
}

function ofAsk(kind: CauseKind, was: Ask | undefined, is: Ask | undefined): Loose {
  const ask = is ?? was;
  const base: Loose = { text: ask?.text, clauses: ask?.clauses };
  switch (kind) {
    case "ask_opened":
      return { ...base, on_date: is?.raised?.on, to: is?.kind };
    case "ask_closed":
      return { ...base, on_date: is?.closed?.on };
    case "ask_superseded":
      return { ...base, to: is?.superseded_by };
    case "ask_progressed": {
      // What is noted for internal use is not quoted, whoever reads.
      const note = is?.progress?.findLast(({ audience }) => audience !== "internal");
      return { ...base, text: note?.text, on_date: note?.on };
    }
    case "ask_rescheduled":
      return { ...base, from: was?.due, to: is?.due };
    default:
      return base;
  }
}

function ofJudgement(was: Judgement | undefined, is: Judgement | undefined): Loose {
  return { from: was?.outcome, to: is?.outcome, by: (is ?? was)?.by, on_date: is?.on };
}

interface Declared {
  readonly reason?: string;
  readonly by?: string;
  readonly body?: string;
  readonly reopen_on?: string;
}

function declared(entry: Declared | undefined): Details {
  return compact({ text: entry?.reason, by: entry?.body ?? entry?.by, on_date: entry?.reopen_on });
}

function grades({ sensitivity, public_interest }: Ends["old"]["profile"]): string {
  return `${sensitivity} sensitivity, ${public_interest} public interest`;
}

/** The clauses that are in one catalogue only, or not the same in both. */
function clausesApart(old: Ends["old"]["catalogue"], now: Ends["old"]["catalogue"]): string[] {
  const ids = [...new Set([...old.clauses.keys(), ...now.clauses.keys()])];
  return ids.filter((id) => !same(old.clauses.get(id), now.clauses.get(id)));
}
