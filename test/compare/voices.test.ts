import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareResults } from "../../src/api/compare.ts";
import { firstSentence } from "../../src/compare/voices/first-sentence.ts";
import { findingVerdict, judgementVerdict, positionVerdict } from "../../src/compare/voices/verdict.ts";
import type { Assessor, ComparisonDocument, EvidenceItem, Judgement, PracticeFile, Result } from "../../src/model/generated/schemas.ts";
import { comparisonForms } from "../../src/report/comparison/formats.ts";
import { plain } from "../../src/report/paint.ts";
import { forPublic } from "../../src/view/redact/public.ts";
import { assessmentWith, good } from "../assess/examples.ts";
import { runsOf } from "../runs.ts";
import { pair, resultOf, sideOf } from "./pairs.ts";

const as = (role: Assessor["role"], result: Result, name: string = role) => ({
  name,
  key: "",
  result: { ...result, assessment: { ...result.assessment, assessor: { name: `A ${role}`, role } } },
});
const made = (evidence: readonly EvidenceItem[], more: Partial<PracticeFile> = {}) => resultOf(sideOf(assessmentWith(evidence, more)));
const compared = (self: Result, other: Result, audience: "public" | "internal" = "public"): ComparisonDocument => {
  const { document, refusal } = compareResults(as("producer", self), as("regulator", other), { audience });
  if (document === undefined) throw new Error(refusal);
  return document;
};
const clauseIn = ({ practices }: ComparisonDocument, id: string) => practices.flatMap(({ clauses }) => clauses).find((clause) => clause.id === id);
const formatsOf = (document: ComparisonDocument) =>
  (["text", "markdown", "json"] as const).map((format) => comparisonForms[format](document, { width: 80, paint: plain }));

describe("verdicts", () => {
  test.each([
    [findingVerdict("met", "not_shown"), "self_higher"],
    [findingVerdict("not_met", "not_shown"), "self_lower"],
    [findingVerdict("deferred", "deferred"), "agree"],
    [findingVerdict("not_applicable", "met"), "not_comparable"],
    [findingVerdict("unknown", "unknown"), "not_comparable"],
    [findingVerdict("met", undefined), "not_comparable"],
    [positionVerdict("meets", "consistent_with_recommendations"), "self_higher"],
    [positionVerdict("not_shown", "partly_shown"), "self_lower"],
    [positionVerdict("not_yet_shown", "partly_shown"), "agree"],
    [positionVerdict("not_shown", "not_yet_shown"), "agree"],
    [positionVerdict("meets", "not_yet_shown"), "self_higher"],
    [positionVerdict("unscored", "unscored"), "not_comparable"],
    [positionVerdict("not_consistent", "unknown"), "not_comparable"],
    [judgementVerdict("consistent", "consistent"), "agree"],
    [judgementVerdict("consistent", "meets"), "self_lower"],
    [judgementVerdict("consistent", "no_comment"), "not_comparable"],
    [judgementVerdict(undefined, "meets"), "not_comparable"],
  ])("%s", (verdict, expected) => {
    expect(verdict).toBe(expected);
  });
});

describe("why they differ on a clause", () => {
  test("evidence that only one of them has", () => {
    expect(clauseIn(compared(made([good]), made([])), "P1a")).toMatchObject({
      verdict: "self_higher",
      self: { state: "met" },
      other: { state: "not_shown" },
      only_self: [{ id: "item", standing: "sufficient" }],
      only_other: [],
      weighed_differently: [],
    });
    expect(clauseIn(compared(made([good]), made([good, { ...good, id: "no", stance: "contradicts" }])), "P1a")?.only_other).toMatchObject([
      { id: "no", standing: "adverse" },
    ]);
  });

  test.each([
    ["id", { title: "Another title", source: undefined as never }],
    ["address", { id: "theirs", title: "Another title", source: { title: "Page", url: "http://example.org/register/" } }],
    ["title", { id: "theirs", title: "a  Register", source: { title: "Page", url: "https://example.org/other" } }],
  ])("evidence that both have, known by its %s, and record differently", (_, changes: Partial<EvidenceItem>) => {
    const theirs = { ...good, ...changes, verification: { level: "reported" as const } };
    expect(clauseIn(compared(made([good]), made([theirs])), "P1a")).toMatchObject({
      only_self: [],
      only_other: [],
      weighed_differently: [{ title: good.title, self: { rule: "standing/sufficient" }, other: { rule: "standing/under-verified" } }],
    });
  });

  test("that one of them sets it aside", () => {
    const document = compared(made([good]), made([], { not_applicable: [{ clause: "P1a", reason: "It cannot." }] }));
    expect(clauseIn(document, "P1a")).toMatchObject({ verdict: "not_comparable", other: { state: "not_applicable", declared: "It cannot." } });
    expect(formatsOf(document)[0]).toContain("A regulator sets it aside: “It cannot.”");
  });

  test("nothing but how strong evidence has to be", () => {
    const other = { ...made([good]), assessment: made([good]).assessment };
    const item = { ...good, verification: { level: "corroborated" as const, by: "A regulator" } };
    const lower = assessmentWith([item]);
    const basic = resultOf(
      sideOf({ ...lower, head: { ...lower.head, data: { ...lower.head.data, profile: { sensitivity: "low", public_interest: "low" } } } }),
    );
    const document = compared(basic, resultOf(sideOf(lower)));
    expect(document.apart).toEqual(["profile"]);
    expect(clauseIn(document, "P1a")?.weighed_differently).toHaveLength(1);
    expect(compared(other, other).apart).toEqual([]);
  });
});

describe("the reasons of a judgement", () => {
  const judged = (judgement: Judgement) => made([good], { judgement });
  test("are those that were given, else how the narrative begins", () => {
    const [practice] = compared(
      judged({ outcome: "meets", reasons: "Because. Twice." }),
      judged({ outcome: "meets", narrative: "It **is** [so][page]. More." }),
    ).practices;
    expect(practice?.judgement).toEqual({
      verdict: "agree",
      self: { outcome: "meets", text: "Because. Twice.", text_from: "reasons" },
      other: { outcome: "meets", text: "It is so.", text_from: "narrative" },
    });
  });

  test.each([
    ["One. Two.", "One."],
    ["# A heading\n\nOne [link](https://example.org/a.b) in it! Two.", "One link in it!"],
    ["- a list\n- of two\n\nThen *words*, e.g. these. More.", "Then words, e.g. these."],
    ["He said “yes.” Then no.", "He said “yes.”"],
    ["It was in T6.1 and 2.1. More.", "It was in T6.1 and 2.1."],
    ["snake_case stays, `code` does not! ", "snake_case stays, code does not!"],
    ["Nothing ends it", "Nothing ends it"],
    ["", ""],
    ["# Only a heading", ""],
  ])("the first sentence of %j", (markdown, sentence) => {
    expect(firstSentence(markdown)).toBe(sentence);
  });
});

describe("what may be named", () => {
  const secret: EvidenceItem = { ...good, id: "canary-id", title: "canary title", audience: "internal" };
  test("nothing that is for internal use, for the public", () => {
    const document = compared(
      made([secret]),
      made([
        { ...secret, kind: "policy" },
        { ...secret, id: "canary-2", title: "canary two", source: { title: "canary" } },
      ]),
    );
    for (const text of formatsOf(document)) expect(text).not.toContain("canary");
    expect(document.withheld).toBe(3);
    expect(JSON.stringify(compared(made([secret]), made([]), "internal"))).toContain("canary title");
  });

  test("copies for the public are compared, and what they hide is not taken for the same", () => {
    const [self, other] = [made([secret]), made([{ ...secret, id: "other", title: "Other", kind: "policy", source: { title: "Other" } }])].map(
      (result) => forPublic(result).result,
    ) as [Result, Result];
    expect(clauseIn(compared(self, other), "P1a")).toMatchObject({ only_self: [{}], only_other: [{}], weighed_differently: [] });
  });
});

describe("what is no comparison of two voices", () => {
  const [one, other] = [made([good]), made([])];
  test.each([
    [
      "two of a regulator",
      as("regulator", one, "a"),
      as("regulator", other, "b"),
      "a and b are both a regulator's assessments: t6 compare sets a self-assessment beside somebody else's.",
    ],
    [
      "two of the producer",
      as("producer", one, "a"),
      as("producer", other, "b"),
      "a and b are both self-assessments: t6 compare sets a self-assessment beside somebody else's.",
    ],
    [
      "neither the producer's",
      as("other", one, "a"),
      as("regulator", other, "b"),
      "Neither a nor b is a self-assessment: in one of them the assessor's role has to be producer.",
    ],
    [
      "other data",
      as("producer", one, "a"),
      as("regulator", { ...other, assessment: { ...other.assessment, data: { name: "Other data" } } }, "b"),
      "a (Some data, A producer) and b (Other data, A producer) are not about the same data: --anyway compares them all the same.",
    ],
  ])("%s", (_, first, second, sentence) => {
    expect(compareResults(first, second)).toEqual({ refusal: sentence });
  });

  test("other data, where that is meant; and data under their short name", () => {
    const [self, short] = [as("producer", one), as("regulator", other)];
    const renamed = { ...short, result: { ...short.result, assessment: { ...short.result.assessment, data: { name: "Other data" } } } };
    expect(compareResults(self, renamed, { anyway: true }).document).toBeDefined();
    const called = {
      ...renamed,
      result: { ...renamed.result, assessment: { ...renamed.result.assessment, data: { name: "Other", short_name: "Some data" } } },
    };
    expect(compareResults(self, called).document).toBeDefined();
  });
});

const formats: Readonly<Record<string, (text: string) => boolean>> = createRequire(import.meta.url)("../../scripts/formats.cjs");
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
for (const name of ["common", "assessment", "practice", "asks", "catalogue", "result", "comparison"])
  ajv.addSchema(JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), "utf8")));

test("over generated pairs: whoever comes first, it is the same; it adds up; it keeps to its schema; it has words", () => {
  const valid = ajv.getSchema("comparison.schema.json");
  const sum = (counts: object) => Object.values(counts).reduce((total: number, count: number) => total + count, 0);
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const [self, regulator] = [as("producer", resultOf(one)), as("regulator", resultOf(other))];
      const { document } = compareResults(self, regulator);
      expect(compareResults(regulator, self).document).toEqual(document);
      if (document === undefined) throw new Error("not compared");
      expect(valid?.(document), JSON.stringify(valid?.errors)).toBe(true);
      const { counts, practices } = document;
      expect([sum(counts.positions), sum(counts.judgements)]).toEqual([practices.length, practices.length]);
      expect(counts.clauses.agree).toBe(practices.reduce((total, { agreeing_clauses }) => total + agreeing_clauses, 0));
      expect(sum(counts.clauses) - counts.clauses.agree).toBe(practices.reduce((total, { clauses }) => total + clauses.length, 0));
      for (const text of formatsOf(document)) expect(text).not.toMatch(/undefined|\[object|\{(?:self|other|one|items?|reason)\}/);
      expect(compared(self.result, self.result).counts.clauses).toMatchObject({ self_higher: 0, self_lower: 0 });
    }),
    { numRuns: runsOf(1000) },
  );
}, 120_000);
