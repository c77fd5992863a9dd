import type { Ask, Judgement, Source } from "../model/generated/schemas.ts";
import { classifyItem } from "./classify-item.ts";
import type { Edit } from "./edit.ts";
import type { CauseKind, Ends } from "./ends.ts";
import type { Body } from "./matter.ts";
import { same } from "./same.ts";
import type { RulesEdit } from "./step.ts";

/** What an edit amounts to. */
export function classify(edit: Edit | RulesEdit, ends: Ends): CauseKind {
  switch (edit.on) {
    case "rules":
      return edit.old === edit.new ? "rules_retired" : "rules_changed";
    case "catalogue":
      return "catalogue_changed";
    case "edition":
      return "edition_changed";
    case "profile":
      return edit.old.sensitivity === edit.new.sensitivity && edit.old.public_interest === edit.new.public_interest ? "head_edited" : "profile_changed";
    case "as_of":
      return "time_passed";
    case "body":
      return same(standOf(edit.old), standOf(edit.new)) ? "head_edited" : "body_changed";
    case "fact":
      return edit.old?.is === edit.new?.is ? "head_edited" : "facts_changed";
    case "head":
      return "head_edited";
    case "strengths":
      return "strengths_edited";
    case "file":
      return edit.old === undefined ? "file_added" : "file_removed";
    case "broken":
      return edit.new === undefined ? "file_mended" : "file_lost";
    case "source":
      return classifySource(edit.old, edit.new);
    case "evidence":
      return classifyItem(edit, ends);
    case "not_applicable":
      return edit.old === undefined ? "not_applicable_declared" : edit.new === undefined ? "not_applicable_withdrawn" : "not_applicable_edited";
    case "deferred":
      return edit.old === undefined ? "clause_deferred" : edit.new === undefined ? "clause_reopened" : "deferral_edited";
    case "ask":
      return classifyAsk(edit);
    case "judgement":
      return classifyJudgement(edit.old, edit.new);
  }
}

/** As whom a body stands: not what else is said of it. */
function standOf(body: Body | undefined): unknown {
  return [body?.name, body !== undefined && "role" in body ? body.role : undefined];
}

function classifySource(old: Source | undefined, now: Source | undefined): CauseKind {
  if (old === undefined) return "source_added";
  if (now === undefined) return "source_removed";
  const [was, is] = [old, now].map(({ url, archived_url }) => (url ?? archived_url) !== undefined);
  return was === is ? "source_edited" : is === true ? "source_published" : "source_closed_off";
}

function classifyAsk(edit: Extract<Edit, { on: "ask" }>): CauseKind {
  switch (edit.part) {
    case undefined:
      return edit.old === undefined ? "ask_opened" : "ask_removed";
    case "progress":
      return "ask_progressed";
    case "terms":
      return "ask_rescheduled";
    case "acceptance":
      return Object.keys(edit.old).length === 0 ? "ask_accepted" : "ask_edited";
    case "closing":
      return closingOf(edit.old as Partial<Ask>, edit.new as Partial<Ask>);
    case "clauses":
    case "rest":
      return "ask_edited";
  }
}

function closingOf(old: Partial<Ask>, now: Partial<Ask>): CauseKind {
  const state = ({ status, closed }: Partial<Ask>) => (closed !== undefined || status === "closed" ? "closed" : (status ?? "open"));
  if (state(old) === state(now)) return "ask_edited";
  return { closed: "ask_closed", superseded: "ask_superseded", open: "ask_reopened" }[state(now)] as CauseKind;
}

function classifyJudgement(old: Judgement | undefined, now: Judgement | undefined): CauseKind {
  if (old === undefined) return "judgement_made";
  if (now === undefined) return "judgement_withdrawn";
  if (old.outcome !== now.outcome) return "judgement_redecided";
  const signature = ({ by, role, on, agreed_by, evidence_digest, published_in }: Judgement) => ({ by, role, on, agreed_by, evidence_digest, published_in });
  return same(signature(old), signature(now)) ? "judgement_reworded" : "judgement_renewed";
}
