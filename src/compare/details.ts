import type { Ask, DiffCause, EvidenceItem, Judgement } from "../model/generated/schemas.ts";
import { assumedSeverity } from "../model/kinds.ts";
import { nameOf } from "../model/party.ts";
import { clausesNamed, sayingOf } from "./clauses-named.ts";
import type { Edit } from "./edit.ts";
import type { CauseKind, Ends } from "./ends.ts";
import { levelOf } from "./item-outcomes.ts";
import type { Body, Fact } from "./matter.ts";
import { same } from "./same.ts";
import type { RulesEdit } from "./step.ts";

/** What a cause says of itself besides its kind: what was, what is, when, who, and the words of the record. */
export type Details = Pick<DiffCause, "from" | "to" | "on_date" | "by" | "text" | "clauses">;

/** The details of an edit. */
export function detailsOf(edit: Edit | RulesEdit, kind: CauseKind, ends: Ends): Details {
  const { old, now } = ends;
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
      return edit.part === undefined ? {} : compact(ofItem(kind, edit.id, ends));
    case "body":
      return kind === "head_edited" ? {} : compact(namesApart(edit.old, edit.new));
    case "fact":
      return kind === "head_edited" ? {} : compact({ from: factValue(edit.old), to: factValue(edit.new), text: edit.new?.reason });
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

/** What two bodies are called; where they are called the same, the roles in which they assess. */
function namesApart(was: Body | undefined, is: Body | undefined): Loose {
  const by =
    was?.name === is?.name
      ? (body: Body | undefined) => (body !== undefined && "role" in body ? body.role : undefined)
      : (body: Body | undefined) => body?.name;
  return { from: by(was), to: by(is) };
}

/** A fact about the data, as it is written. */
function factValue(fact: Fact | undefined): string | undefined {
  return fact === undefined ? undefined : String(fact.is);
}

/** Details of which some may be missing. */
export type Loose = { readonly [Key in keyof Details]: Details[Key] | undefined };

/** The details that are there. */
export function compact(details: Loose): Details {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}

function ofItem(kind: CauseKind, id: string, { old, now, ground, final }: Ends): Loose {
  const [was, is] = [old, now].map(({ evidence }) => evidence.get(id)?.item);
  switch (kind) {
    case "evidence_verified":
    case "evidence_unverified":
      return { from: levelOf(id, ground), to: levelOf(id, final), ...checkOf(is) };
    case "evidence_graded":
      return { from: was?.severity ?? assumedSeverity, to: is?.severity ?? assumedSeverity };
    case "evidence_specified":
    case "evidence_unspecified": {
      const { said, unsaid } = was === undefined || is === undefined ? { said: [], unsaid: [] } : sayingOf(was, is);
      return { clauses: [...(kind === "evidence_specified" ? said : unsaid)] };
    }
    case "evidence_published":
    case "evidence_closed_off":
    case "evidence_handed_over":
    case "evidence_withheld":
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
    case "closure_claimed":
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

/** Who checked an item, and when. */
export function checkOf(item: EvidenceItem | undefined): Pick<Loose, "by" | "on_date"> {
  const { by, on } = item?.verification ?? {};
  return { by: by === undefined ? undefined : nameOf(by), on_date: on };
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
    case "ask_accepted":
      return { ...base, by: is?.accepted_by?.name };
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
