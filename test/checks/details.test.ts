import { describe, expect, test } from "vitest";
import { against, item, owned, type Parts, problems, signed, tell } from "./tell.ts";

const args = (parts: Parts) => problems(parts).map((problem) => problem.args);
const source = { id: "page", title: "A page", url: "https://example.org/page" };
const deferred = [{ clause: "P1a", body: "A body", reason: "A case.", reopen_on: "2020" }];

describe("what is said to be meant", () => {
  test("by a clause: the nearest, the clauses of a practice, or what clauses look like", () => {
    const named = (clause: string) => args({ items: [item({ clauses: [clause] })] });
    expect(named("P1A")).toEqual([{ clause: "P1A", suggestion: "P1a" }]);
    expect(named("P2")).toEqual([{ clause: "P2", practice: "P2", clauses: "P2a and P2b" }]);
    expect(named("nothing-like-it")).toEqual([{ clause: "nothing-like-it", such_as: "P1a" }]);
  });

  test("by a practice: that of the clause named, or the nearest", () => {
    const named = (practice: string) => args({ p2: { practice } });
    expect(named("P1a")).toEqual([{ practice: "P1a", suggestion: "P1", known: "P1 and P2" }]);
    expect(named("p2")).toEqual([{ practice: "p2", suggestion: "P2", known: "P1 and P2" }]);
    expect(named("nothing-like-it")).toEqual([{ practice: "nothing-like-it", known: "P1 and P2" }]);
  });

  test("by a part", () => {
    expect(args({ items: [item({ clauses: [{ clause: "P2a", parts: ["tow"] }] })] })).toEqual([{ clause: "P2a", part: "tow", parts: "one and two" }]);
    expect(args({ items: [item({ clauses: [{ clause: "P2a", parts: ["ones"] }] })] })).toEqual([
      { clause: "P2a", part: "ones", parts: "one and two", suggestion: "one" },
    ]);
    expect(args({ items: [item({ clauses: ["P2a"] })] })).toEqual([{ clause: "P2a", parts: "one and two", example: "{clause: P2a, parts: [one]}" }]);
  });

  test("by a clause named twice: one entry with the parts of both", () => {
    const twice = [{ clause: "P2a", parts: ["one"] }, { clause: "P2a", parts: ["one", "two"] }, "P1a"];
    expect(args({ items: [item({ clauses: twice })] })).toEqual([{ clause: "P2a", hint: "As one entry: {clause: P2a, parts: [one, two]}." }]);
    expect(args({ items: [item({ clauses: ["P1a", { clause: "P2a", parts: ["one"] }, "P1a"] })] })).toEqual([{ clause: "P1a" }]);
    expect(tell({ items: [item({ clauses: ["P9", "P9"] })] })).toEqual([
      "reference/unknown-clause P1.yaml evidence/0/clauses/0",
      "reference/unknown-clause P1.yaml evidence/0/clauses/1",
    ]);
  });

  test("by a limitation about another clause", () => {
    const limited = (...clauses: string[]) =>
      problems({ items: [item({ clauses: ["P1a", "P1b"], limitations: [{ text: "Not all.", material: false, clauses }] })] });
    expect(limited("P1a", "P1b", "P1c").map(({ code, where, args }) => [code, where, args])).toEqual([
      ["evidence/limitation-elsewhere", { pointer: ["evidence", 0, "limitations", 0, "clauses", 2], target: "value" }, { clause: "P1c", suggestion: "P1a" }],
    ]);
    expect(limited("P2b").map(({ args }) => args)).toEqual([{ clause: "P2b", suggestion: "P1b" }]);
  });

  test("by an edition", () => {
    const suggested = (edition: string) => args({ head: { edition } }).map(({ suggestion }) => suggestion);
    expect(["4", "12", "1.25", "v1", "1x"].map(suggested)).toEqual([["2"], ["2"], ["2"], ["1"], ["1"]]);
    expect(args({ head: { edition: "“1”" } })).toMatchObject([
      { edition: "“1”", suggestion: "1", hint: 'It is written with curly quotation marks: type it anew, as "1".' },
    ]);
    expect(args({ head: { edition: "2" } })).toEqual([{ edition: "2", published: "2021", as_of: "2019-06-30" }]);
  });
});

describe("where it is and what it is about", () => {
  test("the mention of the clause, not the first of the item", () => {
    const planned = item({ id: "plan", clauses: ["P1b", { clause: "P2a", parts: ["one"] }], state: "planned" });
    expect(tell({ items: [planned, item({ clauses: ["P1b"] })] })).toEqual(["evidence/only-plans P1.yaml evidence/0/clauses/1/clause"]);
  });

  test("the first of three alike is the first for both others", () => {
    const copies = ["P1.yaml", "P1.yaml"];
    expect(problems({ items: [item(), item(), item()] }).map(({ args }) => args["first"])).toEqual(copies);
    expect(problems({ items: [item()], p2: { evidence: [item()] } }).map(({ args }) => args["first"])).toEqual(["P1.yaml"]);
  });

  test("the first declaration, wherever it stands", () => {
    const again = [{ clause: "P1b", body: "A body", reason: "A case.", reopen_on: "2020" }, ...deferred];
    expect(problems({ p1: { deferred }, p2: { deferred: again } }).map(({ code, args }) => [code, args["clause"], args["first"], args["declared"]])).toEqual([
      ["scope/declared-twice", "P1a", "P1.yaml", "deferred"],
      ["scope/wrong-file", "P1b", undefined, undefined],
    ]);
    const left = { clause: "P1a", reason: "None.", by: "A Person" };
    expect(args({ p1: { not_applicable: [left, left] } })).toEqual([{ clause: "P1a", declared: "marked as not applicable", first: "P1.yaml" }]);
  });

  test("all that speaks for a clause that is left out", () => {
    const items = [item({ id: "a" }), item({ id: "b" }), item({ id: "c", state: "planned" })];
    expect(args({ items, p1: { not_applicable: [{ clause: "P1a", reason: "None.", by: "A Person" }] } })).toEqual([{ clause: "P1a", evidence: "‘a’ and ‘b’" }]);
  });
});

describe("what is passed over", () => {
  test("a listed source is told once, whatever rests on it", () => {
    const sources = [
      { ...source, published: "2020" },
      { ...source, id: "other", title: "Another page", url: "https://example.org/other", published: "2020" },
    ];
    const items = [item({ id: "dated", source: "other" }), item({ source: { title: "A page", url: "https://example.org/" }, dates: undefined })];
    expect(tell({ items, head: { sources } })).toEqual(["evidence/checked-later assessment.yaml sources/1/published"]);
    const some = [...items, item({ id: "young", source: "page", dates: undefined })];
    expect(tell({ items: some, head: { sources: sources.slice(0, 1) } })).toContain("evidence/after-as-of assessment.yaml sources/0/published");
  });

  test("a document of one's own that was looked up later, or before it was published", () => {
    const own = (more: object) => tell({ items: [item({ source: { title: "A page", url: "https://example.org/", ...more } })] });
    expect(own({ accessed: "2019-07-01" })).toEqual(["evidence/checked-later P1.yaml evidence/0/source/accessed"]);
    expect(own({ published: "2018", accessed: "2017-01-31" })).toEqual(["evidence/dates-reversed P1.yaml evidence/0/source/accessed"]);
    expect(own({ published: "2018", accessed: "2018-01-01" })).toEqual([]);
  });

  test("an ask that is due on the day it was raised", () => {
    expect(tell({ asks: [{ ...owned, raised: { on: "2019-12-31" } }], head: { as_of: "2019-06-30" } })).toEqual([]);
  });

  test("a way back through an ask that stands", () => {
    const asks = [
      { ...owned, status: "superseded" as const, superseded_by: "b" },
      { ...owned, id: "b", superseded_by: "ask" },
    ];
    expect(tell({ asks })).toEqual(["ask/status-disagrees asks.yaml asks/1/id"]);
    expect(args({ asks })).toEqual([{ id: "b", status: "open", yet: "it names an ask that took its place", line: "‘superseded_by’" }]);
    expect(tell({ asks: [{ ...owned, status: "superseded" }] })).toEqual(["ask/no-successor asks.yaml asks/0/status"]);
    expect(tell({ asks: [{ ...owned, status: "superseded", superseded_by: "gone" }] })).toEqual(["reference/unknown-ask asks.yaml asks/0/superseded_by"]);
    expect(tell({ asks: [{ ...owned, status: "closed" }] })).toEqual(["ask/closed-without-evidence asks.yaml asks/0/status"]);
  });

  test("clauses that are not assessed", () => {
    const undatedItem = item({ clauses: ["P1b", "P2b"], dates: undefined });
    const left = [{ clause: "P2b", body: "A body", reason: "A case.", reopen_on: "2020" }];
    expect(tell({ items: [undatedItem], p2: { deferred: left } })).toEqual([]);
    expect(tell({ items: [item({ kind: "policy" })], p1: { deferred } })).toEqual([]);
    const reported = [item({ verification: { level: "reported" } })];
    const allowed = { ...signed, outcome: "consistent" as const, reasons: "Seen.", agreed_by: { name: "Another" } };
    expect(tell({ items: reported, p1: { deferred, judgement: allowed } })).toEqual([]);
    const disputed = [against({ said_by: "third_party", verification: undefined })];
    expect(tell({ items: disputed, p1: { deferred, judgement: { ...signed, outcome: "meets" } } })).toEqual([
      "judgement/more-favourable P1.yaml judgement/outcome",
    ]);
    const leftOut = [{ clause: "P1a", reason: "None.", by: "A Person" }];
    expect(tell({ items: reported, p1: { not_applicable: leftOut, judgement: allowed } })).toEqual(["scope/with-evidence P1.yaml not_applicable/0/clause"]);
  });

  test("a clause left out without a name still is left out", () => {
    expect(tell({ p1: { not_applicable: [{ clause: "P1a", reason: "None." }] } })).toEqual(["scope/no-name P1.yaml not_applicable/0/clause"]);
  });

  test("dated items, and items that do not support, beside one without a date", () => {
    const dateless = item({ clauses: ["P2b"], dates: undefined });
    expect(tell({ items: [dateless, item({ id: "dated", clauses: ["P2b"] })] })).toEqual(["evidence/undated P1.yaml evidence/0/id"]);
    expect(tell({ items: [dateless, item({ id: "past", clauses: ["P2b"], dates: undefined, state: "discontinued" })] })).toEqual([
      "evidence/undated P1.yaml evidence/0/id",
    ]);
    expect(tell({ items: [item({ clauses: ["P1b"], dates: undefined, verification: { level: "reported" } })] })).toEqual([]);
  });

  test("what only stands beside words", () => {
    expect(
      problems({ items: [item({ id: "policy", kind: "policy" }), item({ id: "past", state: "discontinued" })] }).map(({ args }) => args["evidence"]),
    ).toEqual(["‘policy’"]);
    expect(tell({ items: [item({ id: "past", state: "discontinued" })] })).toEqual([]);
  });

  test("what has ended already does not lapse as well", () => {
    expect(tell({ items: [item({ state: "discontinued", dates: { about: "2017", valid_until: "2018", ended: "2020" } })] })).toEqual([
      "evidence/lapsed P1.yaml evidence/0/dates/valid_until",
    ]);
    expect(tell({ items: [item({ dates: { about: "2017", valid_until: "2018", ended: "2018-06" } })] })).toEqual([
      "evidence/ended-in-place P1.yaml evidence/0/state",
    ]);
  });

  test("forms of address, in front of a name and nowhere else", () => {
    const second = (name: string) => tell({ items: [item()], p1: { judgement: { ...signed, by: "Ann Sir Person", agreed_by: { name } } } }).length;
    expect([second("Ann Person"), second("Prof Dr Ann Sir Person")]).toEqual([0, 1]);
  });

  test("an overall judgement waits for a clause that is held back", () => {
    const overall = { head: { judgement: { ...signed, outcome: "meets" as const } } };
    expect(tell(overall)).toEqual(["judgement/more-favourable assessment.yaml judgement/outcome"]);
    expect(tell({ ...overall, items: [item({ clauses: ["P1A"] })] })).toEqual(["reference/unknown-clause P1.yaml evidence/0/clauses/0"]);
  });

  test("only the clauses of an item that cannot count, and not the rest of its practice", () => {
    const ended = item({ id: "a", clauses: [{ clause: "P2a", parts: ["one", "two"] }], dates: { about: "2018", ended: "2017" } });
    const plan = item({ id: "plan", clauses: [{ clause: "P2a", parts: ["one"] }, "P2b"], state: "planned" });
    expect(problems({ p2: { evidence: [ended, plan] } }).map(({ code, args }) => [code, args["clauses"]])).toEqual([
      ["evidence/dates-reversed", undefined],
      ["evidence/only-plans", "P2b"],
    ]);
  });
});
