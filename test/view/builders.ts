import type { AskResult, ClauseResult, EvidenceItem, EvidenceResult, JudgementResult, PracticeResult, Result } from "../../src/model/generated/schemas.ts";

/*
 * Parts of a result, written by hand: each with what a test does not care about filled in.
 */

export const digest = "0123456789abcdef".repeat(4);
export const at = (file: string, line: number) => ({ file, line, column: 5 });

/** An evidence item, with what a test does not care about filled in. */
export function item(id: string, changes: Partial<EvidenceItem> = {}): EvidenceItem {
  return {
    id,
    title: `Title of ${id}`,
    clauses: ["P1a"],
    kind: "record",
    statement: "The log records each request.",
    state: "in_place",
    said_by: "producer",
    access: "internal",
    ...changes,
  };
}

export function clause(id: string, changes: Partial<ClauseResult> = {}): ClauseResult {
  return {
    id,
    words: `words of ${id}`,
    type: "DO",
    force: "should",
    question: `Is ${id} done?`,
    parts: [],
    finding: { state: "met", rule: "finding/met", evidence: [] },
    standings: [],
    lifts: [],
    asks: [],
    ...changes,
  };
}

/** A clause that weighs these items, all with the same standing. */
export function weighing(id: string, evidence: readonly string[], changes: Partial<ClauseResult> = {}): ClauseResult {
  return clause(id, {
    standings: evidence.map((one) => ({ evidence: one, standing: "sufficient", rule: "standing/sufficient", also: [], parts: [], at: at("P1.yaml", 4) })),
    ...changes,
  });
}

export function practice(id: string, clauses: ClauseResult[], changes: Partial<PracticeResult> = {}): PracticeResult {
  return {
    id,
    title: `Title of ${id}`,
    text: `The text of ${id}, letter for letter.`,
    position: { state: "meets", rule: "position/meets", on_matters_considered: false },
    score: {
      scored: true,
      counts: { unknown: 0, not_applicable: 0, deferred: 0, not_met: 0, met: clauses.length, partly_met: 0, not_shown: 0 },
      applicable: clauses.length,
      met_halves: clauses.length * 2,
      percent: 100,
    },
    clauses,
    divergence: { kind: "not_judged" },
    strengths: [],
    evidence_digest: digest,
    ...changes,
  };
}

export const evidence = (one: EvidenceItem, of = "P1"): EvidenceResult => ({ practice: of, item: one, at: at(`${of}.yaml`, 4) });

export const judgement = (changes: Partial<JudgementResult["item"]> = {}, stale: JudgementResult["stale"] = []): JudgementResult => ({
  item: { outcome: "meets", by: "Priya Shah", role: "Head of Casework", on: "2024-03-01", ...changes },
  stale,
  at: at("P1.yaml", 40),
});

export const ask = (id: string, changes: Partial<AskResult["item"]> = {}, state: AskResult["state"] = "open"): AskResult => ({
  item: {
    id,
    kind: "recommendation",
    clauses: ["P1a"],
    text: "Publish the log.",
    owner: "DST",
    ...(changes.no_specific_timescale ? {} : { due: "2025-03-31" }),
    ...changes,
  },
  state,
  at: at("asks.yaml", 5),
});

/** A result with one practice and nothing else, for tests that add what they are about. */
export function bare(changes: Partial<Result> = {}): Result {
  return {
    format: "t6-result",
    version: 2,
    rules_version: "2",
    tool: { name: "t6-assess", version: "0.0.0" },
    assessment: {
      title: "Tram Survey: data governance",
      data: { name: "Tram Passenger Survey", short_name: "TPS" },
      producer: { name: "Department for Street Trams", short_name: "DST" },
      assessor: { name: "Office for Statistics Regulation", short_name: "OSR", role: "regulator" },
      edition: "2.1",
      as_of: "2024-06-30",
      as_of_from: "file",
      profile: { sensitivity: "medium", public_interest: "high", level: "comprehensive" },
    },
    catalogue: {
      id: "sample",
      title: "Sample",
      code: "Code of Practice for Statistics",
      code_called: "the Code",
      regulator: { name: "Office for Statistics Regulation", short_name: "OSR" },
      principle: {
        id: "P",
        called: "principle",
        does: { one: "looks after", many: "look after" },
        title: "Sample principle",
        text: "The words of the principle.",
      },
      edition: { id: "2.1", title: "Code of Practice for Statistics, edition 2.1", published: "2022-05-05" },
      source: { title: "The page of the principle", url: "https://example.org/p" },
      licence: "Open Government Licence v3.0",
      attribution: "Contains public sector information licensed under the Open Government Licence v3.0.",
    },
    position: { state: "meets", rule: "position/meets", on_matters_considered: false },
    score: {
      scored: false,
      counts: { unknown: 0, not_applicable: 0, deferred: 0, not_met: 0, met: 0, partly_met: 0, not_shown: 0 },
      reason: "nothing_applicable",
    },
    divergence: { kind: "not_judged" },
    evidence_digest: digest,
    practices: [practice("P1", [clause("P1a")])],
    evidence: [],
    sources: [],
    asks: [],
    proposed_asks: [],
    parameters: [],
    inputs: [],
    problems: { error: 0, warning: 0, note: 0 },
    ...changes,
  };
}

/** A result with one practice, one clause and these items in it. */
export function withItems(items: readonly EvidenceItem[], changes: Partial<Result> = {}): Result {
  return bare({
    practices: [
      practice("P1", [
        weighing(
          "P1a",
          items.map(({ id }) => id),
        ),
      ]),
    ],
    evidence: items.map((one) => evidence(one)),
    ...changes,
  });
}
