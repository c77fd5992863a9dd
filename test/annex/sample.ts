import type { AskResult, ClauseResult, EvidenceItem, EvidenceResult, JudgementResult, PracticeResult, Result } from "../../src/model/generated/schemas.ts";

/*
 * A small result, written by hand, in which every part of an annex has something to show: each finding, a judgement that
 * differs and one that does not, items for internal use, asks with a history, what does not apply and what is deferred.
 */

export const digest = "0123456789abcdef".repeat(4);
const at = (file: string, line: number) => ({ file, line, column: 5 });

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
    version: 1,
    rules_version: "1",
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
      principle: { id: "P", title: "Sample principle", text: "The words of the principle." },
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

/** The result in which every part has something to show. */
export function sample(): Result {
  const items = [
    item("log", { source: "page", access: "public", verification: { level: "verified" }, limitations: [{ text: "It does not say why.", material: true }] }),
    item("views", {
      kind: "usage_figures",
      figures: [{ value: 110000, as_stated: "110k", qualifier: "almost", unit: "views", of: "the page", period: "since May 2023" }],
    }),
    item("secret", { audience: "internal", title: "The secret register", statement: "Nobody may read this." }),
    item("trial", { state: "in_progress", items: ["the first part", "the second part"] }),
    item("audit", {
      stance: "contradicts",
      said_by: "auditor",
      source: { title: "Audit report", url: "https://example.org/audit", reference: "A/1" },
      access: "foi",
    }),
  ];
  const partly = weighing("P1a", ["log", "views", "secret", "trial"], {
    type: "SHOW",
    parts: [{ id: "one", title: "the first part", sufficient: [], limited: ["log"] }],
    finding: { state: "partly_met", rule: "finding/limited", evidence: ["log"] },
    lifts: [{ rule: "standing/not-public", evidence: "log", text: "Publish ‘Title of log’ where anyone can open it." }],
    asks: ["publish"],
  });
  const first = practice("P1", [partly, clause("P1b", { finding: { state: "not_shown", rule: "finding/nothing", evidence: [] } })], {
    position: { state: "not_yet_shown", rule: "position/not-shown", deciding_clause: "P1b", on_matters_considered: false },
    judgement: judgement({
      narrative: "They publish [the log][log], viewed almost 110k times.\n\n- one\n- two",
      reasons: "We were shown it.",
      published_in: "letter",
    }),
    divergence: { kind: "more_favourable" },
    strengths: ["The log is complete."],
  });
  const second = practice(
    "P2",
    [
      clause("P2a", { finding: { state: "not_met", rule: "finding/contradicted", evidence: ["audit"] } }),
      clause("P2b", {
        finding: { state: "not_applicable", rule: "finding/not-applicable", evidence: [] },
        not_applicable: { reason: "Nothing is linked.", by: "Priya Shah", at: at("P2.yaml", 9) },
      }),
      clause("P2c", {
        finding: { state: "deferred", rule: "finding/deferred", evidence: [] },
        deferred: { body: "Court of Session", reason: "Its case is open.", reopen_on: "2025-01", at: at("P2.yaml", 12) },
      }),
      clause("P2d", { finding: { state: "unknown", rule: "finding/file-not-loaded", evidence: [] } }),
    ],
    { position: { state: "not_consistent", rule: "position/not-consistent", deciding_clause: "P2a", on_matters_considered: true } },
  );
  const base = bare();
  return {
    ...base,
    assessment: { ...base.assessment, provenance: "Restated from a published letter.", introduction: "An [introduction][page] of our own." },
    catalogue: {
      ...base.catalogue,
      successor: { edition: "3.0", from: "2024-01-01", title: "Standard 4", text: "Much carries over.", url: "https://example.org/new" },
      superseded: true,
      split_note: "The split is the tool's.",
    },
    position: { state: "not_consistent", rule: "position/not-consistent", deciding_practice: "P2", deciding_clause: "P2a", on_matters_considered: true },
    judgement: judgement({ outcome: "consistent" }, ["evidence_changed"]),
    divergence: { kind: "more_favourable" },
    practices: [first, second],
    evidence: items.map((one) => evidence(one, one.id === "audit" ? "P2" : "P1")),
    sources: [
      {
        id: "page",
        title: "The page",
        publisher: "DST",
        url: "https://example.org/page",
        access: "public",
        published: "2023-05",
        accessed: "2024-06-01",
        archived_url: "https://example.org/old",
        sha256: digest,
      },
      { id: "letter", title: "A letter without an address", reference: "File 7" },
    ],
    asks: [
      ask("publish", {
        outcome: "Anyone can see it.",
        how: "Put it on the page.",
        raised: { on: "2024-01-05", in: "letter", edition: "2.1" },
        response: "We will.",
        progress: [{ on: "2024-02", text: "A page was made." }],
      }),
      ask(
        "old",
        { kind: "commitment", no_specific_timescale: true, superseded_by: "publish", closed: { on: "2024-03-01", reason: "It is done." } },
        "superseded",
      ),
    ],
    proposed_asks: [
      {
        id: "propose-p1a",
        kind: "recommendation",
        clause: "P1a",
        practice: "P1",
        text: "Publish ‘The secret register’.",
        rules: ["ask/recommendation", "finding/limited"],
        evidence: ["secret"],
        covered_by: ["publish"],
      },
    ],
    parameters: [{ id: "regular", value: "2", text: "How many dated items show that something is regular." }],
    inputs: [{ file: "P1.yaml", kind: "practice", sha256: digest }],
    problems: { error: 0, warning: 2, note: 1 },
  };
}
