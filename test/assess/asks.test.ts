import { describe, expect, test } from "vitest";
import { askState, isLive } from "../../src/assess/asks.ts";
import type { Ask, EvidenceItem } from "../../src/model/generated/schemas.ts";
import { wordsOf } from "../words.ts";
import { asOf } from "./arbitrary.ts";
import { assessmentWith, decideFor, good } from "./examples.ts";

const item = (id: string, change: Partial<EvidenceItem> = {}): EvidenceItem => ({ ...good, id, title: `Item ${id}`, ...change });
const record = (more: Partial<Ask>) => ({
  item: { id: "ask", kind: "recommendation" as const, clauses: ["P1a"], text: "Do better.", ...more },
  spot: { file: "asks.yaml", pointer: ["asks", 0] },
});

describe("the state of an ask on the as-of day, 30 June 2019", () => {
  test.each<[string, Partial<Ask>, string, boolean]>([
    ["open", {}, "open", true],
    ["due that day", { due: "2019-06-30" }, "open", true],
    ["due the day before", { due: "2019-06-29" }, "overdue", true],
    ["closed, no day given", { status: "closed" }, "closed", false],
    ["closed that day", { status: "closed", closed: { on: "2019-06-30" } }, "closed", false],
    ["closed later", { status: "closed", closed: { on: "2019-07-01" } }, "open", true],
    ["closed by its note alone", { closed: { on: "2019-01" } }, "closed", false],
    ["superseded", { status: "superseded", due: "2019-01-01" }, "superseded", false],
    ["raised that day", { raised: { on: "2019-06-30" } }, "open", true],
    ["raised later", { raised: { on: "2019-07" } }, "open", false],
    ["raised, the day not known", { raised: {} }, "open", true],
  ])("%s", (_name, more, state, live) => {
    expect(askState(record(more), asOf)).toBe(state);
    expect(isLive(record(more), asOf)).toBe(live);
  });

  test("live asks stand with the clauses they are about", () => {
    const asks = { file: "asks.yaml", data: { asks: [record({ id: "one", clauses: ["P1a", "P2a"] }).item, record({ id: "two", status: "closed" }).item] } };
    const { clause, decision } = decideFor(assessmentWith([], {}, { asks }));
    expect(clause("P1a").asks.map((ask) => ask.item.id)).toEqual(["one"]);
    expect(clause("P1b").asks).toEqual([]);
    expect(clause("P1a").proposed()?.covered_by).toEqual(["one"]);
    expect(decision.asks.map(({ item: { id }, state, spot }) => [id, state, spot.pointer])).toEqual([
      ["one", "open", ["asks", 0]],
      ["two", "closed", ["asks", 1]],
    ]);
  });
});

describe("what the tool proposes to ask", () => {
  const proposed = (evidence: EvidenceItem[], clause = "P1a") => {
    const decided = decideFor(assessmentWith(evidence));
    const ask = decided.clause(clause).proposed();
    return ask && { ...ask, text: wordsOf(decided.decision).proposal(ask) };
  };

  test("a question where nothing is shown", () => {
    expect(proposed([])).toEqual({
      id: "propose-p1a",
      kind: "question",
      clause: "P1a",
      practice: "P1",
      question: "Where can we see P1a?",
      lifts: [],
      text: "Where can we see P1a?",
      rules: ["ask/question", "finding/nothing"],
      evidence: [],
      covered_by: [],
    });
  });

  test("a question that names the plans behind it", () => {
    expect(proposed([item("a", { state: "planned" })])).toMatchObject({
      kind: "question",
      text: "Where can we see P1a? Carry out ‘Item a’, and show that it is in place.",
      rules: ["ask/question", "finding/only-plans", "standing/planned"],
      evidence: ["a"],
    });
  });

  test("a requirement where a clause is not met", () => {
    expect(proposed([item("a", { stance: "contradicts" })])).toMatchObject({
      kind: "requirement",
      text: "Put right what ‘Item a’ is about, and show that it has been put right.",
      rules: ["ask/requirement", "finding/failure", "standing/adverse"],
    });
  });

  test("a recommendation tells items that need the same together, and says each title once", () => {
    const words = { kind: "policy" as const };
    const unverified = { verification: { level: "reported" as const } };
    expect(proposed([item("a", words), item("b", words), item("c", { ...words, ...unverified, state: "in_progress" })])).toMatchObject({
      kind: "recommendation",
      text: "Complete ‘Item c’, and show that it is in place. Show that what it says is applied: record, register, review, audit, certificate or agreement. Provide what is needed to verify it. Show that what ‘Item a’ and ‘Item b’ say is applied: record, register, review, audit, certificate or agreement.",
      rules: ["ask/recommendation", "finding/limited", "standing/in-progress", "standing/words-only", "standing/under-verified"],
      evidence: ["c", "a", "b"],
    });
    expect(proposed([item("a", { ...words, ...unverified }), item("b", { ...words, ...unverified })])?.text).toBe(
      "Show that what ‘Item a’ and ‘Item b’ say is applied: record, register, review, audit, certificate or agreement. Provide what is needed to verify them.",
    );
  });

  test("a requirement names the contradiction and nothing else", () => {
    expect(proposed([item("a", { stance: "contradicts" }), item("b", { kind: "policy" })])).toMatchObject({
      evidence: ["a"],
      rules: ["ask/requirement", "finding/failure", "standing/adverse"],
    });
  });

  test("limitations are said in their own words, one sentence each", () => {
    const open = (text: string) => ({ limitations: [{ text, material: true }] });
    expect(proposed([item("a", open("It gives no reasons")), item("b", open("Is it complete?"))])?.text).toBe(
      "Put right what is missing from ‘Item a’: “It gives no reasons.” Put right what is missing from ‘Item b’: “Is it complete?”",
    );
  });

  test("the same limitation of several items is said once", () => {
    const open = {
      limitations: [
        { text: "It gives no reasons.", material: true },
        { text: "It is old.", material: true },
      ],
    };
    expect(proposed([item("a", open), item("b", open)])).toMatchObject({
      text: "Put right what is missing from ‘Item a’ and ‘Item b’: “It gives no reasons.” Put right what is missing from them: “It is old.”",
      evidence: ["a", "b"],
    });
  });

  test("missing parts are named, and only items that cover one of them are worth lifting", () => {
    const part = (id: string, parts: string[], kind: EvidenceItem["kind"]) => item(id, { clauses: [{ clause: "P2a", parts }], kind });
    expect(proposed([part("a", ["one"], "record"), part("b", ["one"], "policy"), part("c", ["two"], "policy")], "P2a")).toMatchObject({
      text: "Show how two is covered. Show that what ‘Item c’ says is applied: record, register, review, audit, certificate or agreement.",
      rules: ["ask/recommendation", "finding/parts-missing", "standing/words-only"],
      evidence: ["c"],
    });
    expect(proposed([item("a", { clauses: ["P2a"] })], "P2a")?.text).toBe("Show how one and two are covered.");
  });

  test("where every item is limited, the parts that none of them covers are named first", () => {
    const part = (parts: string[]) => [item("a", { clauses: [{ clause: "P2a", parts }], kind: "policy" })];
    expect(proposed(part(["one"]), "P2a")).toMatchObject({
      text: "Show how two is covered. Show that what ‘Item a’ says is applied: record, register, review, audit, certificate or agreement.",
      rules: ["ask/recommendation", "finding/limited", "finding/parts-missing", "standing/words-only"],
    });
    expect(proposed(part(["one", "two"]), "P2a")?.text).toBe(
      "Show that what ‘Item a’ says is applied: record, register, review, audit, certificate or agreement.",
    );
  });

  test("something regular needs dates", () => {
    expect(proposed([item("a", { clauses: ["P2b"] })], "P2b")).toMatchObject({
      text: "Give the dates of two reviews, or of one and of the next.",
      rules: ["ask/recommendation", "finding/not-regular"],
      evidence: [],
    });
  });

  test("a dispute wants an answer", () => {
    const { text, rules } = proposed([item("a"), item("b", { stance: "contradicts", said_by: "third_party", verification: { level: "reported" } })]) ?? {};
    expect(text).toBe("Answer what ‘Item b’ says, and show the answer.");
    expect(rules).toEqual(["ask/recommendation", "finding/disputed"]);
  });

  test("nothing where a clause is met and nothing limits what shows it", () => {
    expect(proposed([item("a")])).toBeUndefined();
    expect(proposed([item("a"), item("b", { kind: "policy" })])).toBeUndefined();
  });

  test("a suggestion for a minor limitation", () => {
    expect(proposed([item("a", { limitations: [{ text: "It is long.", material: false }] })])).toMatchObject({
      kind: "suggestion",
      text: "Consider what ‘Item a’ leaves open: “It is long.”",
      rules: ["ask/suggestion", "finding/met", "standing/limitation"],
      evidence: ["a"],
    });
    const limited = item("b", { kind: "policy", limitations: [{ text: "It is long.", material: false }] });
    expect(proposed([item("a"), limited])).toBeUndefined();
  });

  test("a suggestion for what somebody asks to improve", () => {
    const remark = item("b", { stance: "contradicts", severity: "improvement", said_by: "auditor" });
    expect(proposed([item("a"), remark])).toMatchObject({
      kind: "suggestion",
      text: "Consider what ‘Item b’ asks for.",
      rules: ["ask/suggestion", "finding/met", "standing/improvement"],
      evidence: ["b"],
    });
  });

  test("a requirement says what a closure lacks", () => {
    const closed = item("b", { stance: "contradicts", said_by: "auditor", closed: { on: "2019-01", evidence: ["a"] } });
    expect(proposed([item("a", { kind: "policy" }), closed])).toMatchObject({
      kind: "requirement",
      text: "Show by something later than ‘Item b’ that it has been put right. Have that confirmed by somebody outside, where it can be seen.",
      rules: ["ask/requirement", "finding/failure", "closure/no-proof", "closure/not-confirmed"],
    });
  });

  test("an answer to a weakness, and the parts that are missing besides", () => {
    const weakness = item("b", { stance: "contradicts", said_by: "auditor", severity: "weakness" });
    expect(proposed([item("a"), weakness])?.text).toBe("Put right what ‘Item b’ is about, and show it.");
  });

  test("another kind of evidence is asked for by its name", () => {
    expect(proposed([item("a", { kind: "training" })])?.text).toBe(
      "Add to ‘Item a’ something of a kind that shows this: record, register, review, audit, certificate or agreement.",
    );
  });

  test("a suggestion to publish what is limited by nothing else", () => {
    const shown = item("a", { clauses: ["P1b"] });
    const released = item("b", { clauses: ["P1b"], access: "foi" });
    expect(proposed([shown, released], "P1b")).toMatchObject({
      kind: "suggestion",
      text: "Publish ‘Item b’ where anyone can open it.",
      rules: ["ask/suggestion", "finding/met", "standing/not-public"],
      evidence: ["b"],
    });
    expect(proposed([shown, { ...released, verification: { level: "reported" } }], "P1b")).toBeUndefined();
  });
});

describe("what would lift a finding", () => {
  test("every limit of every item, in the order of the rules", () => {
    const evidence = [item("a", { kind: "policy", limitations: [{ text: "It gives no reasons.", material: true }] }), item("b", { state: "in_progress" })];
    const { clause, decision } = decideFor(assessmentWith(evidence));
    const lifts = clause("P1a").lifts();
    expect(lifts).toEqual([
      { rule: "standing/in-progress", evidence: "b" },
      { rule: "standing/words-only", evidence: "a" },
      { rule: "standing/limitation", evidence: "a", limitation: 0 },
    ]);
    expect(lifts.map((lift) => wordsOf(decision).lift("P1a", lift))).toEqual([
      "Complete ‘Item b’, and show that it is in place.",
      "Show that what ‘Item a’ says is applied: record, register, review, audit, certificate or agreement.",
      "Put right what is missing from ‘Item a’: “It gives no reasons.”",
    ]);
  });

  test("a title with a dollar sign is copied as it is", () => {
    const { clause, decision } = decideFor(assessmentWith([item("a", { title: "$& costs", kind: "policy" })]));
    const [lift] = clause("P1a").lifts();
    expect(lift && wordsOf(decision).lift("P1a", lift)).toContain("‘$& costs’");
  });
});
