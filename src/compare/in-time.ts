import { isWithinHorizon } from "../assess/age.ts";
import { isOver } from "../assess/dates.ts";
import { type VerificationLevel, verificationOrder } from "../model/profile.ts";
import type { Decided } from "./decided.ts";
import type { CauseKind } from "./ends.ts";
import { levelOf } from "./item-outcomes.ts";
import type { Matter } from "./matter.ts";
import { isMove, type Moved } from "./moved.ts";
import type { ClauseOutcome, StandingOutcome } from "./outcomes.ts";
import { standingKind } from "./standing-kind.ts";
import type { Step } from "./step.ts";

/** Something that came about by itself between the two days. */
export interface InTime {
  readonly kind: CauseKind;
  readonly on: "evidence" | "ask";
  readonly id: string;
  /** The keys of what is decided differently because of it. */
  readonly moved: ReadonlySet<string>;
  /** Of a check that came or is still to come: what the verification counted as, and what it counts as. */
  readonly levels?: readonly [from: VerificationLevel, to: VerificationLevel];
}

type Thing = Omit<InTime, "moved">;
type Found = Thing & { readonly moved: Set<string> };
type Keyed = readonly [key: string, thing: Thing];

/**
 * What the passing of time did, thing by thing: this lapsed, that grew too old, that came due. Positions and judgements follow the
 * clauses and asks that are theirs.
 * @param step the edit of the as-of day
 * @param matter what was there when the day was changed: the old matter
 */
export function inTime({ edit, moved, days }: Step, matter: Matter): readonly InTime[] {
  if (edit.on !== "as_of" || days === undefined) return [];
  const [before, after] = days;
  const found = new Map<string, Found>();
  const add = (key: string, thing: Thing) => {
    const name = `${thing.kind} ${thing.on} ${thing.id}`;
    const known = found.get(name) ?? { ...thing, moved: new Set<string>() };
    known.moved.add(key);
    found.set(name, known);
  };
  for (const { key, before: was, after: is } of moved) {
    if (was?.on === "clause" && is?.on === "clause") for (const thing of ofClause(was, is, matter, days)) add(key, thing);
    if (was?.on === "ask" && is?.on === "ask" && is.state === "closed") add(key, { kind: "ask_closed", on: "ask", id: is.id });
  }
  for (const [key, thing] of ofAsks(before, after, moved)) add(key, thing);
  for (const one of moved) {
    for (const thing of found.values()) if (concerns(thing, one, moved, matter)) thing.moved.add(one.key);
  }
  return [...found.values()].filter((one) => moved.some(({ key }) => one.moved.has(key)));
}

function ofClause(was: ClauseOutcome, is: ClauseOutcome, matter: Matter, [before, after]: readonly [Decided, Decided]): readonly Thing[] {
  const things: Thing[] = [];
  for (const [one, other] of standingsOnBoth(was, is)) {
    const [id, on] = [other.evidence, "evidence" as const];
    const kind = standingKind(one, other);
    if (kind !== undefined) things.push({ kind, on, id });
    if (kind === "evidence_reached" || kind === "evidence_ahead") continue;
    const levels = [levelOf(id, before), levelOf(id, after)] as const;
    const [from, to] = [verificationOrder[levels[0]], verificationOrder[levels[1]]];
    if (from !== to) things.push({ kind: to > from ? "evidence_verified" : "evidence_unverified", on, id, levels });
  }
  const nextOf = (id: string) => matter.evidence.get(id)?.item.dates?.review_due;
  const stands = (due: string | undefined, { matter: { asOf } }: Decided) => due !== undefined && !isOver(due, asOf) && isWithinHorizon(due, asOf);
  const rests = was.rule === is.rule ? [] : is.rule === "finding/not-regular" ? was.evidence : was.rule === "finding/not-regular" ? is.evidence : [];
  for (const id of rests) {
    const [stood, does] = [before, after].map((day) => stands(nextOf(id), day));
    if (stood !== does) things.push({ kind: does === true ? "review_planned" : "review_overdue", on: "evidence", id });
  }
  return things;
}

function standingsOnBoth(was: ClauseOutcome, is: ClauseOutcome): readonly (readonly [StandingOutcome, StandingOutcome])[] {
  return is.standings.flatMap((other) => {
    const one = was.standings.find(({ evidence }) => evidence === other.evidence);
    return one === undefined ? [] : [[one, other] as const];
  });
}

/** What became of asks: by their state, and by whether they still or already count as a recommendation. */
function ofAsks(before: Decided, after: Decided, moved: readonly Moved[]): readonly Keyed[] {
  const was = new Map(before.decision.asks.map((ask) => [ask.item.id, ask]));
  const live = moved.flatMap(({ before: one, after: other }) => (one?.on === "clause" && other?.on === "clause" ? [[one.asks, other.asks] as const] : []));
  const asks = after.decision.asks.toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1));
  return asks.flatMap((is): readonly Keyed[] => {
    const { id } = is.item;
    const lacked = was.get(id)?.lacks ?? [];
    const comes = (lack: (typeof lacked)[number]) => is.lacks.includes(lack) && !lacked.includes(lack);
    const goes = (lack: (typeof lacked)[number]) => lacked.includes(lack) && !is.lacks.includes(lack);
    const about = (kind: CauseKind): readonly Keyed[] => [[`ask ${id}`, { kind, on: "ask", id }]];
    if (is.state === "overdue" && was.get(id)?.state !== "overdue") return about("ask_overdue");
    if (goes("ask/beyond-horizon")) return about("ask_within_horizon");
    if (comes("ask/beyond-horizon")) return about("ask_beyond_horizon");
    return live.some(([one, other]) => other.includes(id) && !one.includes(id)) ? about("ask_opened") : [];
  });
}

/**
 * Whether a position or a judgement follows something that time did: a position the clauses and asks of its own that moved, and a
 * judgement that went out of date what came within the days.
 */
function concerns({ kind, on, id, moved }: InTime, follower: Moved, all: readonly Moved[], { catalogue, asks }: Matter): boolean {
  const outcome = follower.after ?? follower.before;
  if (outcome?.on !== "position" && outcome?.on !== "judgement") return false;
  const isWhole = outcome.id === catalogue.file.principle.id;
  if (on === "ask") return outcome.on === "position" && (isWhole || isAbout(asks.get(id)?.clauses ?? [], outcome.id, catalogue));
  const isLate = outcome.on === "judgement" && isMove(follower);
  if (isLate && kind !== "evidence_reached" && kind !== "evidence_ahead") return false;
  return all.some((one) => {
    const clause = one.after ?? one.before;
    return moved.has(one.key) && clause?.on === "clause" && (isWhole || clause.practice === outcome.id) && (isLate || isMove(one));
  });
}

function isAbout(clauses: readonly string[], practice: string, catalogue: Matter["catalogue"]): boolean {
  return clauses.some((clause) => catalogue.clauses.get(clause)?.practice === practice);
}
