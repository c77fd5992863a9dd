import type { EvidenceResult, Finding, Result, Standing } from "../model/generated/schemas.ts";

/** What stands in the place of an item's title. */
export const withheldTitle = "an item recorded for internal use";

/** A result fit for the public: items and asks for internal use are told by number, and nothing else of them is left. */
export interface PublicResult {
  readonly result: Result;
  /** The ids of the evidence items that were withheld, with the ids that stand for them. */
  readonly withheld: ReadonlyMap<string, string>;
}

/**
 * Takes what is for internal use out of a result before anything is worded, so that no part of the annex can print it.
 * Findings and rules stay: the reader sees that something was weighed, and how, but not what it was.
 */
export function forPublic(result: Result): PublicResult {
  const hidden = result.evidence.filter(({ item }) => item.audience === "internal");
  const hiddenAsks = new Set(result.asks.filter(({ item }) => item.audience === "internal").map(({ item }) => item.id));
  if (hidden.length === 0 && hiddenAsks.size === 0) return { result, withheld: new Map() };
  const aliases = new Map(hidden.map(({ item }, index) => [item.id, `internal-${index + 1}`]));
  const titles = hidden.map(({ item }) => item.title).sort((a, b) => b.length - a.length);
  const alias = (id: string): string => aliases.get(id) ?? id;
  // Sentences made from an item quote its title, and its limitations behind a colon.
  const limitations = hidden.flatMap(({ item }) => (item.limitations ?? []).map((limitation) => limitation.text));
  const quotes = limitations.map((words) => `: “${/[.!?]$/.test(words) ? words : `${words}.`}”`);
  const text = (words: string): string => {
    const unquoted = quotes.reduce((so, quote) => so.replaceAll(quote, "."), words);
    return titles.reduce((so, hiddenTitle) => so.replaceAll(`‘${hiddenTitle}’`, withheldTitle).replaceAll(hiddenTitle, withheldTitle), unquoted);
  };
  const finding = (from: Finding): Finding => ({ ...from, evidence: from.evidence.map(alias) });
  const standing = ({ limitations, ...from }: Standing): Standing => ({
    ...from,
    evidence: alias(from.evidence),
    ...(limitations === undefined || aliases.has(from.evidence) ? {} : { limitations }),
  });
  return {
    withheld: aliases,
    result: {
      ...result,
      evidence: result.evidence.map((record) => (aliases.has(record.item.id) ? masked(record, alias(record.item.id)) : record)),
      asks: result.asks.filter(({ item }) => !hiddenAsks.has(item.id)),
      proposed_asks: result.proposed_asks.map((ask) => ({
        ...ask,
        text: text(ask.text),
        evidence: ask.evidence.map(alias),
        covered_by: ask.covered_by.filter((id) => !hiddenAsks.has(id)),
      })),
      practices: result.practices.map((practice) => ({
        ...practice,
        clauses: practice.clauses.map((clause) => ({
          ...clause,
          finding: finding(clause.finding),
          standings: clause.standings.map(standing),
          asks: clause.asks.filter((id) => !hiddenAsks.has(id)),
          parts: clause.parts.map((part) => ({ ...part, sufficient: part.sufficient.map(alias), limited: part.limited.map(alias) })),
          lifts: clause.lifts.map((lift) => ({
            ...lift,
            ...(lift.evidence === undefined ? {} : { evidence: alias(lift.evidence) }),
            text: text(lift.text),
          })),
        })),
      })),
    },
  };
}

/** What is left of an item for internal use: that it is there, what kind of thing it is, who said it and how far it was checked. */
function masked({ practice, item, at }: EvidenceResult, id: string): EvidenceResult {
  const { clauses, kind, state, said_by, access, verification, stance } = item;
  return {
    practice,
    at,
    item: {
      id,
      title: "An item recorded for internal use",
      clauses,
      kind,
      statement: "It is not described here.",
      state,
      said_by,
      access,
      audience: "internal",
      ...(verification === undefined ? {} : { verification: { level: verification.level } }),
      ...(stance === undefined ? {} : { stance }),
    },
  };
}
