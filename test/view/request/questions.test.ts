import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../../src/assess/decide.ts";
import { toResult } from "../../../src/assess/result.ts";
import type { Assessment } from "../../../src/model/assessment.ts";
import type { EvidenceItem, Result } from "../../../src/model/generated/schemas.ts";
import { contextOf } from "../../../src/view/context.ts";
import { forPublic } from "../../../src/view/redact/public.ts";
import { questionsOf } from "../../../src/view/request/questions.ts";
import { requestView } from "../../../src/view/request/request.ts";
import { asOf, assessment, catalogue } from "../../assess/arbitrary.ts";
import { assessmentWith, good, sha256 } from "../../assess/examples.ts";
import { runsOf } from "../../runs.ts";

const place = () => ({ file: "P1.yaml", line: 1, column: 1 });
const resultOf = (input: Assessment): Result =>
  toResult(decide(input, catalogue, { asOf, sha256 }), {
    place,
    tool: { name: "t6", version: "0.0.0" },
    asOfFrom: "file",
    inputs: [],
    problems: { error: 0, warning: 0, note: 0 },
  });
const questions = (items: readonly EvidenceItem[], more = {}) => questionsOf(resultOf(assessmentWith(items, more))).filter(({ practice }) => practice === "P1");
const ids = (items: readonly EvidenceItem[], more = {}) => questions(items, more).map(({ id, replies }) => `${id}${replies.length === 0 ? "" : " (answered)"}`);

const shown: readonly EvidenceItem[] = ["P1a", "P1b", "P1c"].map((id) => ({ ...good, id: id.toLowerCase(), clauses: [id] }));

describe("what is asked", () => {
  test("nothing, where everything is met and verified", () => expect(ids(shown)).toEqual([]));
  test("one question for each clause that is short of met", () => expect(ids([])).toEqual(["Q-P1a", "Q-P1b", "Q-P1c"]));
  test("not what does not apply or is left to another body", () => {
    const more = {
      not_applicable: [{ clause: "P1a", reason: "It cannot apply." }],
      deferred: [{ clause: "P1b", body: "Another body", reason: "Its case is open." }],
    };
    expect(ids([], more)).toEqual(["Q-P1c"]);
  });
  test("not what is in a file that could not be read", () => {
    expect(questionsOf(resultOf(assessmentWith([], {}, { broken: [{ file: "x.yaml", practice: "P1" }] }))).filter(({ practice }) => practice === "P1")).toEqual(
      [],
    );
  });
  test("one question for an item that is not verified far enough, where the clause is met without it", () => {
    expect(questions([...shown, { ...good, id: "told", verification: { level: "reported" }, clauses: ["P1a", "P1b"] }])).toEqual([
      { id: "V-told", practice: "P1", clauses: ["P1a", "P1b"], item: "told", replies: [], denials: [] },
    ]);
  });
  test("not the item again, where it is among the reasons of a clause's question", () => {
    const told: EvidenceItem = { ...good, id: "told", verification: { level: "reported" }, clauses: ["P1a", "P1b"] };
    expect(ids([...shown.slice(1), told])).toEqual(["Q-P1a"]);
  });
  test("not an item that is verified as far as the profile asks, nor one that no rule weighs for it", () => {
    expect(ids([...shown, { ...good, id: "plan", kind: "plan", verification: { level: "reported" } }])).toEqual([]);
    expect(ids([...shown, { ...good, id: "context", stance: "context", verification: { level: "reported" } }])).toEqual([]);
    expect(ids([...shown, { ...good, id: "second", clauses: ["P1b"], verification: { level: "corroborated", by: "A regulator" } }])).toEqual([]);
  });
});

describe("what has been answered", () => {
  const reply: EvidenceItem = { ...good, id: "reply", clauses: ["P1a"], kind: "statement", verification: { level: "reported" }, in_reply_to: "Q-P1a" };
  test("is not asked again while nobody has checked the answer", () => {
    expect(ids([...shown.slice(1), reply])).toEqual(["Q-P1a (answered)"]);
    expect(ids([...shown.slice(1), { ...reply, stance: "context" }])).toEqual(["Q-P1a (answered)"]);
    expect(ids([...shown.slice(1), { ...reply, verification: undefined as never }])).toEqual(["Q-P1a (answered)"]);
  });
  test("is asked again when the answer has been checked and the clause is still short", () => {
    expect(ids([...shown.slice(1), { ...reply, verification: { level: "verified", by: "A regulator" } }])).toEqual(["Q-P1a"]);
    expect(ids([...shown.slice(1), { ...reply, verification: { level: "unverifiable" } }])).toEqual(["Q-P1a"]);
  });
  test("is gone when the answer shows the clause", () => {
    expect(ids([...shown.slice(1), { ...reply, kind: "record", verification: { level: "verified", by: "A regulator" } }])).toEqual([]);
  });
  test("an answer that nobody has checked is no question to the producer", () => expect(ids([...shown, reply])).toEqual([]));
  test("a question about an item is answered like any other", () => {
    const told: EvidenceItem = { ...good, id: "told", verification: { level: "reported" } };
    const second: EvidenceItem = { ...told, id: "second", in_reply_to: "V-told" };
    expect(questions([...shown, told, second]).map(({ id, replies }) => [id, replies])).toEqual([["V-told", ["second"]]]);
  });
  test("an answer to several questions answers each of them", () =>
    expect(ids([{ ...reply, clauses: ["P1a", "P1b"], in_reply_to: "Q-P1a, Q-P1b" }])).toEqual(["Q-P1a (answered)", "Q-P1b (answered)", "Q-P1c"]));
  test("an answer to one question leaves the others", () => expect(ids([reply])).toEqual(["Q-P1a (answered)", "Q-P1b", "Q-P1c"]));
});

/** Some replies and some secrets among the items. */
const lively = fc
  .tuple(
    assessment,
    fc.array(fc.constantFrom("Q-P1a", "Q-P1c", "Q-P2a", "V-item-0", "V-item-1", undefined), { minLength: 8, maxLength: 8 }),
    fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  )
  .map(([input, replies, secret]): Assessment => {
    let count = -1;
    return {
      ...input,
      practices: input.practices.map((file) => ({
        ...file,
        data: {
          ...file.data,
          evidence: (file.data.evidence ?? []).map((item) => {
            count += 1;
            const question = replies[count % 8];
            return {
              ...item,
              ...(question !== undefined && { in_reply_to: question }),
              ...(secret[count % 8] && { audience: "internal" as const, title: `Zanzibar ${count}`, statement: "Zanzibar." }),
            };
          }),
        },
      })),
    };
  });

describe("the laws of asking", () => {
  test("one question for each gap, none where there is no gap, and no gap twice", () => {
    fc.assert(
      fc.property(lively, (input) => {
        const result = resultOf(input);
        const asked = questionsOf(result);
        const clauses = result.practices.flatMap((practice) => practice.clauses);
        expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
        const short = clauses.filter(({ finding }) => ["not_met", "partly_met", "not_shown"].includes(finding.state));
        expect(asked.filter(({ item }) => item === undefined).map(({ id }) => id)).toEqual(short.map(({ id }) => `Q-${id}`));
        for (const { item } of result.evidence) {
          const served = clauses.filter(
            ({ finding, standings }) =>
              ["met", "not_met", "partly_met", "not_shown"].includes(finding.state) &&
              standings.some(({ evidence, rule, also }) => evidence === item.id && [rule, ...also].includes("standing/under-verified")),
          );
          const isReason = short.some(({ lifts }) => lifts.some(({ evidence, rule }) => evidence === item.id && rule === "standing/under-verified"));
          const isReply = item.in_reply_to !== undefined && (item.verification?.level ?? "reported") === "reported";
          const wanted = served.length > 0 && !isReason && !isReply ? served.map(({ id }) => id) : undefined;
          expect(asked.find((question) => question.item === item.id)?.clauses).toEqual(wanted);
        }
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test("the document puts each open question once, tells the answered ones, and is silent about what is for internal use", () => {
    fc.assert(
      fc.property(lively, (input) => {
        const result = resultOf(input);
        const asked = questionsOf(result);
        const secret = new Set(result.evidence.filter(({ item }) => item.audience === "internal").map(({ item }) => item.id));
        const published = forPublic(result);
        const request = requestView(result, contextOf(published.result, published.withheld), published.withheld);
        const put = request.practices.flatMap(({ questions: some }) => some);
        const open = asked.filter(({ item, replies }) => replies.length === 0 && !(item !== undefined && secret.has(item)));
        expect(put.flatMap(({ id }) => id.split(", ")).toSorted()).toEqual(open.map(({ id }) => id).toSorted());
        const verified = request.verify?.items.map(({ item }) => item.text) ?? [];
        expect(put.flatMap(({ wanted }) => wanted).join(" ")).not.toContain("what would let us verify");
        const wanting = new Set(open.flatMap(({ clauses, item }) => (item === undefined ? clauses : [])));
        const lifted = result.practices
          .flatMap((practice) => practice.clauses)
          .flatMap(({ id, lifts }) => (wanting.has(id) ? lifts : []))
          .flatMap(({ rule, evidence }) => (/under-verified|unchecked/.test(rule) && evidence !== undefined && !secret.has(evidence) ? [evidence] : []));
        expect(verified).toHaveLength(new Set(lifted).size);
        expect(request.replies.map(({ question }) => question)).toEqual(
          asked.filter(({ item, replies }) => replies.length > 0 && !(item !== undefined && secret.has(item))).map(({ id }) => id),
        );
        expect(request.help.length > 0).toBe(put.length > 0);
        const text = JSON.stringify(request);
        expect(text).not.toContain("Zanzibar");
        for (const id of secret) expect(text).not.toContain(`V-${id}"`);
        expect(text).not.toMatch(/\{items\}|undefined/);
        const whole = requestView(result, contextOf(result, new Map()), new Map());
        const all = whole.practices.flatMap(({ questions: some }) => some).flatMap(({ id }) => id.split(", "));
        expect(all.toSorted()).toEqual(asked.flatMap(({ id, replies }) => (replies.length === 0 ? [id] : [])).toSorted());
      }),
      { numRuns: runsOf(1000) },
    );
  });
});
