import type { AskRecord } from "../model/assessment.ts";
import type { FindingDecision, Weighing } from "../model/decision.ts";
import type { AskResult, Clause, Lift, ProposedAsk } from "../model/generated/schemas.ts";
import { type AskRuleId, askRules, closureRules } from "../model/rules.ts";
import type { FindingState } from "../model/states.ts";
import { hasCome, isAhead, isOver } from "./dates.ts";
import { itemLift, placeOf } from "./lifts.ts";
import { openLimitations } from "./limitations.ts";
import { noProof, type Scales } from "./scales.ts";

/** The state of an ask on the as-of day. One that was closed later was still open then. */
export function askState({ item }: AskRecord, asOf: string): AskResult["state"] {
  if (item.closed !== undefined ? hasCome(item.closed.on, asOf) : item.status === "closed") return "closed";
  if (item.status === "superseded") return "superseded";
  return item.due !== undefined && isOver(item.due, asOf) ? "overdue" : "open";
}

/** Whether an ask stands on the as-of day: raised by then, and neither closed nor superseded. */
export function isLive(ask: AskRecord, asOf: string): boolean {
  const state = askState(ask, asOf);
  return (state === "open" || state === "overdue") && (ask.item.raised?.on === undefined || !isAhead(ask.item.raised.on, asOf));
}

const ruleFor: Readonly<Record<FindingState, AskRuleId | undefined>> = {
  not_met: "ask/requirement",
  partly_met: "ask/recommendation",
  not_shown: "ask/question",
  met: "ask/suggestion",
  unknown: undefined,
  not_applicable: undefined,
  deferred: undefined,
};

/** What a proposal is made from. */
export interface Gap {
  readonly clause: Clause;
  readonly practice: string;
  readonly finding: FindingDecision;
  readonly weighings: readonly Weighing[];
  readonly lifts: () => readonly Lift[];
  readonly asks: readonly AskRecord[];
}

/** The one ask that the tool proposes for a clause, from its finding and from what limits its evidence; undefined where there is nothing to ask. */
export function proposeAsk(gap: Gap, scales: Scales): ProposedAsk | undefined {
  const rule = ruleFor[gap.finding.state];
  if (rule === undefined) return undefined;
  const lifts = gap.finding.state === "met" ? minorLifts(gap, scales) : liftsToAskFor(gap);
  if (gap.finding.state === "met" && lifts.length === 0) return undefined;
  const by = [rule, gap.finding.rule, ...lifts.map((lift) => lift.rule)];
  return {
    id: `propose-${gap.clause.id.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
    kind: askRules[rule].kind,
    clause: gap.clause.id,
    practice: gap.practice,
    ...(gap.finding.state === "not_shown" && { question: gap.clause.ask }),
    lifts: [...lifts],
    rules: [...new Set(by)],
    evidence: [...new Set(lifts.flatMap((lift) => (lift.evidence === undefined ? [] : [lift.evidence])))],
    covered_by: gap.asks.map((ask) => ask.item.id),
  };
}

/** A clause that is contradicted needs the contradiction put right before anything else; elsewhere every lift is worth asking for. */
function liftsToAskFor({ finding, lifts }: Gap): readonly Lift[] {
  return finding.state === "not_met" ? lifts().filter(({ rule }) => rule === "standing/adverse" || rule in closureRules) : lifts();
}

/** On a clause that is met: the minor limitations of what shows it, what asks for an improvement, and further items that are only not open to the public. */
function minorLifts({ clause, weighings }: Gap, scales: Scales): readonly Lift[] {
  const minor = weighings
    .filter(({ standing, evidence }) => standing === "sufficient" && evidence.item.limitations !== undefined)
    .flatMap(({ evidence: { item } }) =>
      openLimitations(item, clause, scales, noProof, false).map(
        (limitation): Lift => ({ rule: "standing/limitation", evidence: item.id, limitation: placeOf(limitation, item), minor: true }),
      ),
    );
  const closed = weighings
    .filter((weighing) => weighing.rule === "standing/not-public" && weighing.also.length === 0)
    .flatMap((weighing) => itemLift("standing/not-public", weighing));
  const improvements = weighings.filter(({ rule }) => rule === "standing/improvement").flatMap((weighing) => itemLift("standing/improvement", weighing));
  return [...minor, ...improvements, ...closed];
}
