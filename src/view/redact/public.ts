import { withheldTitle } from "../../language/naming.ts";
import type { CarriedOver, CarriedOverLine, CarriedOverUnplaced, ClauseResult, Finding, Lift, Result, Standing } from "../../model/generated/schemas.ts";
import { type Aliases, aliasesOf } from "./aliases.ts";
import { maskedItem, maskedSource, openAsk, openItem, openJudgement, openNotes } from "./mask.ts";

/** A result fit for the public: what is for internal use is masked or taken out, and told by number. */
export interface PublicResult {
  readonly result: Result;
  /** The ids of what was masked, with the ids that stand for them. */
  readonly withheld: ReadonlyMap<string, string>;
}

/**
 * Takes what is for internal use out of a result before anything is worded, so that no part of a document can print it.
 * Findings and rules stay: the reader sees that something was weighed, and how, but not what it was. To do it again changes nothing.
 */
export function forPublic(result: Result): PublicResult {
  const aliases = aliasesOf(result);
  const { notes, introduction, letter, corrections, answers, ...assessment } = result.assessment;
  const open = openNotes(notes);
  const told = corrections?.filter(({ audience }) => audience !== "internal");
  const answered = answers?.filter(({ audience }) => audience !== "internal");
  const { narrative } = aliases;
  const judgement = result.judgement && openJudgement(result.judgement, aliases);
  return {
    withheld: new Map([...aliases.items, ...aliases.sources]),
    result: {
      ...result,
      assessment: {
        ...assessment,
        ...(introduction !== undefined && { introduction: narrative(introduction) }),
        ...(letter !== undefined && { letter: openLetter(letter, narrative) }),
        ...(told !== undefined && told.length > 0 && { corrections: told }),
        ...(answered !== undefined && answered.length > 0 && { answers: answered }),
        ...(open !== undefined && { notes: open }),
      },
      ...(judgement !== undefined && { judgement }),
      sources: result.sources.map((source) => (aliases.sources.has(source.id) ? maskedSource(aliases.of(source.id)) : source)),
      evidence: result.evidence.map((record) => (aliases.items.has(record.item.id) ? maskedItem(record, aliases) : openItem(record, aliases))),
      asks: result.asks.filter(({ item }) => !aliases.asks.has(item.id)).map((ask) => openAsk(ask, aliases)),
      proposed_asks: result.proposed_asks.map((ask) => ({
        ...ask,
        lifts: ask.lifts.map((lift) => openLift(lift, aliases)),
        evidence: ask.evidence.map(aliases.of),
        covered_by: ask.covered_by.filter((id) => !aliases.asks.has(id)),
      })),
      practices: result.practices.map((practice) => ({
        ...practice,
        clauses: practice.clauses.map((clause) => openClause(clause, aliases)),
        ...(practice.judgement !== undefined && { judgement: openJudgement(practice.judgement, aliases) }),
      })),
      ...(result.carried_over && { carried_over: openCarried(result.carried_over, aliases) }),
      withheld: result.withheld ?? countsOf(result, aliases),
    },
  };
}

type Letter = NonNullable<Result["assessment"]["letter"]>;

function openLetter(letter: Letter, narrative: Aliases["narrative"]): Letter {
  const { context, follow_up, closing } = letter;
  return {
    ...letter,
    ...(context !== undefined && { context: narrative(context) }),
    ...(follow_up !== undefined && { follow_up: narrative(follow_up) }),
    ...(closing !== undefined && { closing: narrative(closing) }),
  };
}

/** Of what is for internal use nothing is told but that it was proposed, and what became of that. */
function openCarried(carried: CarriedOver, { of }: Aliases): CarriedOver {
  const masked = <One extends CarriedOverLine | CarriedOverUnplaced>(one: One): One =>
    one.internal === true ? { ...one, evidence: of(one.evidence) === one.evidence ? "internal" : of(one.evidence), title: withheldTitle } : one;
  return {
    ...carried,
    lines: carried.lines.map((line) => {
      const { reviewed, ...rest } = masked(line);
      return { ...rest, ...(reviewed && { reviewed: line.internal === true ? { by: reviewed.by, on: reviewed.on } : reviewed }) };
    }),
    unplaced: carried.unplaced.map(masked),
  };
}

function openClause(clause: ClauseResult, aliases: Aliases): ClauseResult {
  const { of, items, asks } = aliases;
  const finding = (from: Finding): Finding => ({ ...from, evidence: from.evidence.map(of) });
  const standing = ({ limitations, ...from }: Standing): Standing => ({
    ...from,
    evidence: of(from.evidence),
    ...(limitations === undefined || items.has(from.evidence) ? {} : { limitations }),
  });
  return {
    ...clause,
    finding: finding(clause.finding),
    standings: clause.standings.map(standing),
    asks: clause.asks.filter((id) => !asks.has(id)),
    parts: clause.parts.map((part) => ({ ...part, sufficient: part.sufficient.map(of), limited: part.limited.map(of) })),
    lifts: clause.lifts.map((lift) => openLift(lift, aliases)),
  };
}

/** Which limitation of a hidden item it is about is hidden with it. */
function openLift({ evidence, limitation, against, ...lift }: Lift, { of, items }: Aliases): Lift {
  return {
    ...lift,
    ...(evidence !== undefined && { evidence: of(evidence) }),
    ...(limitation !== undefined && evidence !== undefined && !items.has(evidence) && { limitation }),
    ...(against !== undefined && { against: against.map(of) }),
  };
}

function countsOf({ assessment, evidence, asks }: Result, aliases: Aliases): NonNullable<Result["withheld"]> {
  const hidden = [assessment.notes, ...evidence.map(({ item }) => item.notes), ...asks.map(({ item }) => item.notes)]
    .flatMap((notes) => notes ?? [])
    .filter(({ audience }) => audience !== "public");
  const progress = asks.flatMap(({ item }) => item.progress ?? []).filter(({ audience }) => audience === "internal");
  return { evidence: aliases.items.size, sources: aliases.sources.size, asks: aliases.asks.size, notes: hidden.length + progress.length };
}
