import { checkedCopyOf } from "../../src/api/checked-copy.ts";
import type { Result } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { paragraph, prose } from "../../src/view/prose.ts";
import type { DocumentView } from "../../src/view/shape.ts";
import { ask, at, bare, clause, digest, evidence, item, judgement, practice, weighing } from "./builders.ts";

/**
 * A small result in which every part of an annex has something to show: each finding, a judgement that differs and one that
 * does not, an item for internal use, asks with a history, what does not apply and what is deferred.
 */
export function sample(): Result {
  const items = [
    item("log", {
      clauses: [{ clause: "P1a", shows: "It lists each share." }],
      source: "page",
      access: "public",
      verification: { level: "verified", by: { name: "Internal Audit", role: "auditor" }, on: "2024-02", in: "letter" },
      limitations: [{ text: "It does not say why.", material: true }],
    }),
    item("views", {
      kind: "usage_figures",
      figures: [{ value: 110000, as_stated: "110k", qualifier: "almost", unit: "views", of: "the page", period: "since May 2023" }],
    }),
    item("secret", { audience: "internal", title: "The secret register", statement: "Nobody may read this." }),
    item("trial", { state: "in_progress", items: ["the first part", "the second part"] }),
    item("audit", {
      stance: "contradicts",
      severity: "failure",
      said_by: "auditor",
      dates: { about: "2024-01" },
      closed: { on: "2024-03", evidence: ["log"] },
      source: { title: "Audit report", url: "https://example.org/audit", reference: "A/1" },
      access: "foi",
    }),
    item("remark", { stance: "contradicts", severity: "improvement", said_by: "auditor", statement: "The log could have page numbers." }),
    item("reply", { in_reply_to: "Q-P1b", stance: "context", kind: "statement", statement: "There is a log." }),
  ];
  const partly = weighing("P1a", ["log", "views", "secret", "trial"], {
    type: "SHOW",
    parts: [{ id: "one", title: "the first part", sufficient: [], limited: ["log"] }],
    finding: { state: "partly_met", rule: "finding/limited", evidence: ["log"] },
    lifts: [{ rule: "standing/not-public", evidence: "log" }],
    asks: ["publish"],
  });
  const first = practice(
    "P1",
    [partly, clause("P1b", { finding: { state: "not_shown", rule: "finding/nothing", evidence: [] }, proposed_ask: "propose-p1b" })],
    {
      position: { state: "partly_shown", rule: "position/clause-missing", deciding_clause: "P1b", missing: ["P1a", "P1b"], on_matters_considered: false },
      judgement: judgement({
        narrative: "They publish [the log][log], viewed almost 110k times.\n\n- one\n- two",
        reasons: "We were shown it.",
        published_in: "letter",
      }),
      divergence: { kind: "more_favourable" },
      strengths: ["The log is complete."],
    },
  );
  const second = practice(
    "P2",
    [
      clause("P2a", {
        finding: { state: "not_met", rule: "finding/failure", evidence: ["audit"] },
        standings: [
          { evidence: "audit", standing: "adverse", rule: "standing/closure-unproven", also: ["closure/no-proof"], parts: [], at: at("P2.yaml", 4) },
          { evidence: "remark", standing: "none", rule: "standing/improvement", also: [], parts: [], at: at("P2.yaml", 6) },
        ],
        parts_out: [{ id: "collection", title: "collection", fact: "collected_by", reason: "All data come from another department." }],
      }),
      clause("P2b", {
        finding: { state: "not_applicable", rule: "finding/not-applicable", evidence: [] },
        not_applicable: { reason: "Nothing is linked.", by: "Priya Shah", at: at("P2.yaml", 9) },
      }),
      clause("P2c", {
        finding: { state: "deferred", rule: "finding/deferred", evidence: [] },
        deferred: { body: "Court of Session", reason: "Its case is open.", reopen_on: "2025-01", at: at("P2.yaml", 12) },
      }),
      clause("P2e", {
        finding: { state: "not_applicable", rule: "finding/does-not-apply", evidence: [] },
        not_applicable: { fact: "personal", reason: "The data are about trams.", at: at("assessment.yaml", 5) },
      }),
      clause("P2d", { finding: { state: "unknown", rule: "finding/file-not-loaded", evidence: [] } }),
    ],
    { position: { state: "not_consistent", rule: "position/not-consistent", deciding_clause: "P2a", on_matters_considered: true } },
  );
  const base = bare();
  return {
    ...base,
    assessment: {
      ...base.assessment,
      data: { ...base.assessment.data, collected_by: { is: "others", reason: "All data come from another department." } },
      provenance: "Restated from a published letter.",
      introduction: "An [introduction][page] of our own.",
      letter: {
        date: "2024-12-02",
        reference: "OSR/24/1",
        to: { name: "Jo Bloggs", role: "Head of Profession", organisation: "DST", salutation: "Jo" },
        subject: "Your data",
        context: "We have looked at [the page][page].",
        follow_up: "We will meet in spring.",
        closing: "Thank you.",
        signed_by: { name: "Priya Shah", role: "Director" },
        copies: ["Sam Lee"],
      },
      answers: [{ question: "Q-P1a", text: "We do not hold this." }],
      notes: [{ text: "Ask for the minutes.", by: "Priya Shah", on: "2024-11" }],
    },
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
    evidence: items.map((one) => evidence(one, one.id === "audit" || one.id === "remark" ? "P2" : "P1")),
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
        progress: [{ on: "2024-02", text: "A page was made.", evidence: ["log"] }],
      }),
      ask(
        "old",
        { kind: "commitment", no_specific_timescale: true, superseded_by: "publish", closed: { on: "2024-03-01", reason: "It is done." } },
        "superseded",
      ),
    ],
    proposed_asks: [
      {
        id: "propose-p1b",
        kind: "question",
        clause: "P1b",
        practice: "P1",
        question: "Where can we see it?",
        lifts: [],
        rules: ["ask/question"],
        evidence: [],
        covered_by: [],
      },
      {
        id: "propose-p1a",
        kind: "recommendation",
        clause: "P1a",
        practice: "P1",
        lifts: [{ rule: "standing/not-public", evidence: "secret" }],
        rules: ["ask/recommendation", "finding/limited"],
        evidence: ["secret"],
        covered_by: ["publish"],
      },
    ],
    parameters: ["profile", ...Array.from({ length: 15 }, (_, index) => `kinds/P1${index}`)].map((id) => ({ id, value: "2", text: `What ${id} does.` })),
    inputs: [{ file: "P1.yaml", kind: "practice", sha256: digest }],
    problems: { error: 0, warning: 2, note: 1 },
  };
}

/** The view in which every field has something to say, as far as one document allows. */
export function fullView(): DocumentView {
  const view = documentView(sample(), { audience: "internal", earlier: [sample()] });
  // Nobody decided the sample, so no step can be tried on it.
  // A scorecard with its trend lists no asks: one sheet has no room for both.
  const asks = [{ text: "Publish the log.", owner: "Data team", due: "March 2025" }];
  const moves = [{ about: "Openness", text: "Publish ‘The log’ where anyone can open it.", effect: "P1a goes from partly met to met." }];
  const overdue = [{ lead: "Overdue since May 2024:", text: "Name the owner (recommendation; Data team)." }];
  // The sample restates a letter, so nobody is addressed.
  const beginning = { from: prose(paragraph("Head of Casework")), to: prose(paragraph("DST")), dated: prose(), salutation: "Dear colleagues" };
  const verify = {
    title: "What we would like to verify",
    note: "We were told of these.",
    items: [{ item: { text: "The log", url: null }, questions: "Q-P1a", text: "Who checked it." }],
  };
  return {
    ...view,
    request: { ...view.request, verify, beginning },
    scorecard: { ...view.scorecard, moves, asks, overdue },
    fact_check: { ...view.fact_check, ...sinceChecked(), beginning },
    carried_over: carriedOver,
  };
}

/** How some of the evidence of an edition before was carried over. */
const carriedOver: NonNullable<DocumentView["carried_over"]> = {
  text: "The evidence was carried over from edition 1 on 1 March 2024, by the tool's own crosswalk.",
  waiting: "One line on P1 waits for a review.",
  against: ["‘The audit’ speaks against P1, and Jo Bloggs refused to carry it over: it is about other data."],
  beyond_head: "What edition 2 asks beyond edition 1",
  beyond: ["A published policy."],
  lines: [{ title: "The log", id: "log", before: "O1a", clause: "P1a", state: "stands", reviewed: "Jo Bloggs, 1 March 2024", because: "Both ask for a list." }],
  unplaced: [{ title: "The trial", id: "trial", before: "O1b", because: "No clause asks for it." }],
};

/** What a fact-check tells of a text that was checked, which no document prints beside its forms. */
function sinceChecked(): Pick<DocumentView["fact_check"], "notice" | "changes" | "corrections"> {
  const said = sample();
  const copy = checkedCopyOf(said);
  const checked = { ...copy, paragraphs: copy.paragraphs.map((one, index) => (index === 1 ? { ...one, text: "It said something else." } : one)) };
  const corrections = [{ paragraph: "Letter-2", fingerprint: "8f3a2c1b", by: "Jo Bloggs", on: "2019-11", wrong: "The year.", state: "open" as const }];
  const { changes, corrections: told } = documentView({ ...said, assessment: { ...said.assessment, corrections } }, { checked }).fact_check;
  return { notice: "A draft.", changes, corrections: told };
}
