import { describe, expect, test } from "vitest";
import { result as isValid } from "../../build/generated/result-validator.js";
import { decide } from "../../src/assess/decide.ts";
import { toResult } from "../../src/assess/result.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { CatalogueFile } from "../../src/model/catalogue.ts";
import type { Clause } from "../../src/model/generated/schemas.ts";
import type { Spot } from "../../src/model/pointer.ts";
import { rulesVersion } from "../../src/model/rules.ts";
import { asOf, catalogueFile } from "./arbitrary.ts";
import { assessmentWith, good, sha256 } from "./examples.ts";

/** Stands in for the lookup of lines: says which spot was asked for. */
const place = ({ file, pointer }: Spot) => ({ file: `${file}#/${pointer.join("/")}`, line: 1, column: 1 });
const context = {
  place,
  tool: { name: "t6-assess", version: "0.0.0" },
  asOfFrom: "file" as const,
  inputs: [{ file: "P1.yaml", kind: "practice" as const, sha256: sha256("") }],
  problems: { error: 0, warning: 1, note: 2 },
};
const resultOf = (assessment: Assessment, file: CatalogueFile = catalogueFile, on = asOf) => {
  const result = toResult(decide(assessment, buildCatalogue(file), { asOf: on, sha256 }), context);
  expect(isValid(result), JSON.stringify(isValid.errors)).toBe(true);
  return result;
};

const assessment = assessmentWith(
  [
    { ...good, id: "shown", clauses: ["P1a", { clause: "P2a", parts: ["one"] }] },
    { ...good, id: "short", clauses: [{ clause: "P2a", parts: ["two"] }], kind: "policy", limitations: [{ text: "It is short.", material: true }] },
  ],
  {
    not_applicable: [{ clause: "P1b", reason: "It cannot apply.", by: "A Person" }],
    deferred: [{ clause: "P1c", body: "Another body", reason: "Its case is open.", reopen_on: "2020" }],
    strengths: ["Clear."],
    judgement: { outcome: "meets", by: "A Person", on: "2019-06-01" },
  },
  { asks: { file: "asks.yaml", data: { asks: [{ id: "ask", kind: "commitment", clauses: ["P2a"], text: "Do it.", owner: "Us", due: "2019-01-01" }] } } },
);

describe("the result document", () => {
  // Made anew in each test, so that a mutant knows which tests would notice it.
  const made = () => {
    const result = resultOf(assessment);
    const [first, second] = result.practices;
    return { result, first, second };
  };

  test("says what it is and what it was made from", () => {
    const { result } = made();
    expect(result).toMatchObject({
      format: "t6-result",
      version: 2,
      rules_version: rulesVersion,
      tool: { name: "t6-assess", version: "0.0.0" },
      inputs: [{ file: "P1.yaml", kind: "practice" }],
      problems: { error: 0, warning: 1, note: 2 },
      assessment: {
        title: "An assessment",
        edition: "1",
        as_of: asOf,
        as_of_from: "file",
        profile: { sensitivity: "high", public_interest: "high", level: "comprehensive" },
      },
      catalogue: { id: "small", principle: { id: "P" }, edition: { id: "1", title: "Edition 1" }, licence: "Open Government Licence v3.0" },
      divergence: { kind: "not_judged" },
      evidence_digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      sources: [],
    });
    expect(result).not.toHaveProperty("judgement");
    for (const key of ["introduction", "provenance", "letter", "notes"]) expect(result.assessment).not.toHaveProperty(key);
    expect(result.catalogue).not.toHaveProperty("superseded");
    expect(result.catalogue).not.toHaveProperty("split_note");
    expect(result.catalogue).not.toHaveProperty("code");
  });

  test("prints the tool's parameters", () => {
    const { result } = made();
    expect(Object.fromEntries(result.parameters.map(({ id, value }) => [id, value]))).toMatchObject({
      profile: "comprehensive",
      "verification/key": "verified",
      "verification/other": "corroborated",
      "age/proof": "18 months",
      "profile/matrix": expect.stringContaining("low: basic where low, basic where medium, enhanced where high"),
      "verification/enhanced": "corroborated for key clauses, checked for others",
      "verification/order": "unverifiable < reported < checked < corroborated < verified",
      "verification/assumed": "reported",
      "verification/own": "checked",
      "age/basic": "36 months",
      horizon: "24 months",
      regular: "2 dates",
      specific: "3",
      "adverse/binding": "regulator, auditor, court, parliament, producer",
      "adverse/assumed": "failure",
      "clauses/key": "P1a",
      "clauses/regular": "P2b",
      "clauses/no-escape": "P1c",
      "clauses/open-to-providers": "P1b",
      "applies/personal": "P1a (yes)",
      "applies/collected_by": "P2a, two (producer or on its behalf)",
      "kinds/P1c": "record, register, data protection impact assessment, review",
      "kinds/plan": "plan",
      "score/partly-met": "½",
    });
    expect(new Set(result.parameters.map(({ id }) => id)).size).toBe(result.parameters.length);
    expect(result.parameters.map(({ id }) => id)).not.toContain("applies/linked");
    for (const { text } of result.parameters) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });

  test("traces a finding to its rule, its items and the place where each is written", () => {
    const { result, first, second } = made();
    expect(second?.clauses[0]).toMatchObject({
      id: "P2a",
      words: "Words of P2a.",
      type: "DO",
      force: "should",
      question: "Is P2a so?",
      finding: { state: "partly_met", rule: "finding/parts-missing", evidence: ["shown", "short"], missing_parts: ["two"] },
      parts: [
        { id: "one", title: "one", sufficient: ["shown"], limited: [] },
        { id: "two", title: "two", sufficient: [], limited: ["short"] },
      ],
      standings: [
        { evidence: "shown", standing: "sufficient", rule: "standing/sufficient", also: [], parts: ["one"], at: { file: "P1.yaml#/evidence/0" } },
        {
          evidence: "short",
          standing: "limited",
          rule: "standing/words-only",
          also: ["standing/limitation"],
          limitations: ["It is short."],
          parts: ["two"],
          at: { file: "P1.yaml#/evidence/1" },
        },
      ],
      lifts: [{ rule: "finding/parts-missing" }, { rule: "standing/words-only", evidence: "short" }, { rule: "standing/limitation", evidence: "short" }],
      asks: ["ask"],
      proposed_ask: "propose-p2a",
    });
    expect(second?.clauses[0]?.standings[0]).not.toHaveProperty("limitations");
    expect(first?.clauses[0]).toMatchObject({ parts: [], finding: { state: "met", evidence: ["shown"] }, lifts: [], asks: [] });
    expect(first?.clauses[0]?.finding).not.toHaveProperty("missing_parts");
    expect(first?.clauses[0]).not.toHaveProperty("proposed_ask");
    expect(result.evidence.map(({ practice, item, at }) => [practice, item.id, at.file])).toEqual([
      ["P1", "shown", "P1.yaml#/evidence/0"],
      ["P1", "short", "P1.yaml#/evidence/1"],
    ]);
  });

  test("carries declarations, strengths, judgement and position of a practice", () => {
    const { result, first, second } = made();
    expect(first).toMatchObject({
      id: "P1",
      title: "First",
      text: "Words of P1a. Words of P1b. Words of P1c.",
      file: "P1.yaml",
      strengths: ["Clear."],
      position: { state: "meets", rule: "position/meets", deciding_clause: "P1a", on_matters_considered: true },
      judgement: { item: { outcome: "meets" }, stale: [], at: { file: "P1.yaml#/judgement" } },
      divergence: { kind: "none" },
      evidence_digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(first?.position).not.toHaveProperty("deciding_practice");
    expect(first?.clauses[1]?.not_applicable).toEqual({
      reason: "It cannot apply.",
      by: "A Person",
      at: expect.objectContaining({ file: "P1.yaml#/not_applicable/0" }),
    });
    expect(first?.clauses[2]?.deferred).toEqual({
      body: "Another body",
      reason: "Its case is open.",
      reopen_on: "2020",
      at: expect.objectContaining({ file: "P1.yaml#/deferred/0" }),
    });
    expect(first?.clauses[0]).not.toHaveProperty("not_applicable");
    expect(first?.clauses[0]).not.toHaveProperty("deferred");
    expect(second).not.toHaveProperty("judgement");
    expect(second).not.toHaveProperty("file");
    expect(result.position).toEqual({
      state: "partly_shown",
      rule: "position/clause-missing",
      deciding_practice: "P2",
      deciding_clause: "P2b",
      missing: ["P2a", "P2b"],
      on_matters_considered: true,
    });
  });

  test("says what the verification of each item counts as, and why", () => {
    const own = { ...good, verification: { level: "verified" as const, by: "A producer" } };
    expect(resultOf(assessmentWith([good, { ...own, id: "own" }])).evidence.map(({ counts_as }) => counts_as)).toEqual([
      { level: "verified", rule: "verification/as-stated", role: "assessor" },
      { level: "checked", rule: "verification/own", role: "producer" },
    ]);
  });

  test("says which clauses and parts do not apply to the data, by which fact, and where it stands", () => {
    const base = assessmentWith([]);
    const facts = { personal: { is: false, reason: "It is about rain." }, collected_by: { is: "others" as const, reason: "It comes from others." } };
    const { practices } = resultOf({ ...base, head: { ...base.head, data: { ...base.head.data, data: { name: "Rain", ...facts } } } });
    expect(practices[0]?.clauses[0]).toMatchObject({
      finding: { state: "not_applicable", rule: "finding/does-not-apply" },
      not_applicable: { reason: "It is about rain.", fact: "personal", at: { file: "assessment.yaml#/data/personal" } },
    });
    expect(practices[1]?.clauses[0]).toMatchObject({
      parts: [{ id: "one" }],
      parts_out: [{ id: "two", title: "two", fact: "collected_by", reason: "It comes from others." }],
    });
    expect(practices[1]?.clauses[1]).not.toHaveProperty("parts_out");
  });

  test("leaves out what is not said", () => {
    const bare = resultOf(assessmentWith([], { not_applicable: [{ clause: "P1b", reason: "No." }], deferred: [{ clause: "P1c", body: "B", reason: "R" }] }));
    expect(bare.practices[0]?.clauses[1]?.not_applicable).not.toHaveProperty("by");
    expect(bare.practices[0]?.clauses[2]?.deferred).not.toHaveProperty("reopen_on");
  });

  test("lists asks with their state, and the proposals in the order of the clauses", () => {
    const { result } = made();
    expect(result.asks).toMatchObject([
      { item: { id: "ask" }, state: "overdue", lacks: ["ask/not-accepted", "ask/overdue"], at: { file: "asks.yaml#/asks/0" } },
    ]);
    expect(result.proposed_asks.map(({ clause, covered_by }) => [clause, covered_by])).toEqual([
      ["P2a", ["ask"]],
      ["P2b", []],
    ]);
  });

  test("says what else the findings were decided from", () => {
    const broken = [{ file: "P9.yaml" }, { file: "P2.yaml", practice: "P2" }];
    const { decided_from } = resultOf({ ...assessment, broken });
    const flagged = (flag: (clause: Clause) => boolean | undefined) =>
      catalogueFile.practices.flatMap(({ clauses }) => clauses.filter((clause) => flag(clause) === true).map(({ id }) => id));
    expect(decided_from).toEqual({
      key_clauses: flagged(({ key }) => key),
      regular_clauses: flagged(({ regular }) => regular),
      optional_clauses: flagged(({ not_applicable }) => not_applicable),
      applies_when: [
        { clause: "P1a", when: { personal: true } },
        { clause: "P2a", part: "two", when: { collected_by: ["producer", "on_its_behalf"] } },
      ],
      open_to_providers: ["P1b"],
      files: [{ practice: "P1", file: "P1.yaml" }],
      not_applicable: [{ practice: "P1", entry: { clause: "P1b", reason: "It cannot apply.", by: "A Person" } }],
      deferred: [{ practice: "P1", entry: { clause: "P1c", body: "Another body", reason: "Its case is open.", reopen_on: "2020" } }],
      broken,
    });
    for (const ids of [decided_from?.key_clauses, decided_from?.regular_clauses, decided_from?.optional_clauses]) expect(ids).not.toEqual([]);
  });

  test("an unscored position names no clause", () => {
    const nothing = resultOf(assessmentWith([], { deferred: ["P1a", "P1b", "P1c", "P2a", "P2b"].map((clause) => ({ clause, body: "B", reason: "R" })) }));
    expect(nothing.position).toEqual({ state: "unscored", rule: "position/all-deferred", on_matters_considered: true });
  });
});

describe("what the head of the result copies", () => {
  const base = assessmentWith([]);
  const data = {
    ...base.head.data,
    introduction: "Hello.",
    provenance: "Restated.",
    letter: { to: { name: "Somebody" } },
    notes: [{ text: "A working note." }],
    sources: [{ id: "page", title: "A page" }],
    judgement: { outcome: "not_consistent" as const },
  };
  const head = { ...base, head: { ...base.head, data } };
  const successor = { edition: "2", from: "2019-06-30", title: "Next", text: "It changed.", url: "https://example.org/" };

  test("introduction, provenance, sources and the overall judgement", () => {
    expect(resultOf(head)).toMatchObject({
      assessment: { introduction: "Hello.", provenance: "Restated.", letter: { to: { name: "Somebody" } }, notes: [{ text: "A working note." }] },
      sources: [{ id: "page" }],
      judgement: { item: { outcome: "not_consistent" } },
      divergence: { kind: "stricter" },
    });
  });

  test("what the head says of its documents, and nothing that it leaves out", () => {
    const said = {
      sign_off: { meant: [{ text: "A link.", reason: "It is ours.", by: "B" }] },
      request: { reply_to: "Desk" },
      fact_check: { reply_to: "Desk" },
      corrections: [{ paragraph: "P1-1", fingerprint: "8f3a2c1b", by: "B", state: "open" }],
      answers: [{ question: "Q-P1a", text: "None." }],
    };
    const full = resultOf({ ...base, head: { ...base.head, data: { ...base.head.data, ...said } as never } }).assessment;
    const bare = resultOf(base).assessment;
    expect(full).toEqual({ ...bare, ...said });
    for (const key of Object.keys(said)) expect(bare).not.toHaveProperty(key);
  });

  test("whether the edition had been replaced on the as-of date", () => {
    const file = { ...catalogueFile, code: "A code", split_note: "Our split.", successor };
    expect(resultOf(head, file, "2019-06-30").catalogue).toMatchObject({ superseded: true, successor, code: "A code", split_note: "Our split." });
    expect(resultOf(head, file, "2019-06-29").catalogue).toMatchObject({ superseded: false });
  });

  test("an edition that the catalogue does not know is named as it was written", () => {
    const other = { ...base, head: { ...base.head, data: { ...base.head.data, edition: "9" } } };
    expect(resultOf(other).catalogue.edition).toEqual({ id: "9", title: "Edition 9" });
  });
});
