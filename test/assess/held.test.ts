import { describe, expect, test } from "vitest";
import { heldClauses, mayBeLost, withoutClauses } from "../../src/assess/held.ts";
import type { Problem } from "../../src/diagnostics/problem.ts";
import { raise } from "../../src/diagnostics/raise.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { PracticeFile } from "../../src/model/generated/schemas.ts";
import { assessmentWith, decideFor, good } from "./examples.ts";

const all = ["P1a", "P1b", "P1c", "P2a", "P2b"];
const judgement = { outcome: "meets", by: "A Person", on: "2019-06-20" } as const;

/** P1.yaml has one item on P1a; P2.yaml one on P2b, and one on P1b and P2a; Q.yaml is about no practice of the catalogue. All are judged. */
const files: readonly { file: string; data: PracticeFile }[] = [
  { file: "P1.yaml", data: { practice: "P1", evidence: [{ ...good, id: "a" }], judgement } },
  {
    file: "P2.yaml",
    data: {
      practice: "P2",
      evidence: [
        { ...good, id: "b", clauses: ["P2b"] },
        { ...good, id: "c", clauses: ["P1b", { clause: "P2a", parts: ["one"] }] },
      ],
      judgement,
    },
  },
  { file: "Q.yaml", data: { practice: "Q" } },
];

const assessment = (rest: Partial<Assessment> = {}): Assessment => {
  const base = assessmentWith([], {}, { practices: files, ...rest });
  return { ...base, head: { ...base.head, data: { ...base.head.data, judgement } } };
};
const decide = (rest: Partial<Assessment> = {}) => decideFor(assessment(rest)).decision;
const held = (problems: readonly Problem[], rest: Partial<Assessment> = {}) => [...heldClauses(problems, decide(rest))];

const unreadable = [{ file: "P3.yaml" }];

describe("what may stand in a file that could not be loaded", () => {
  test.each<[string, Partial<Assessment>, boolean]>([
    ["nothing, where every file was loaded", {}, false],
    ["nothing, where every file was loaded and that is said", { lost: [] }, false],
    ["a word of its text", { broken: unreadable, lost: ["- id: audit"] }, true],
    ["a word of one among several", { broken: unreadable, lost: ["- id: other", "- id: audit"] }, true],
    ["no word that its text does not have", { broken: unreadable, lost: ["- id: other"] }, false],
    ["anything, where its text is not known", { broken: unreadable, lost: ["- id: other", undefined] }, true],
    ["anything, where no text is given", { broken: unreadable }, true],
    ["a word of a file with asks, which holds no evidence", { lost: ["evidence: [audit]"] }, true],
  ])("%s", (_name, rest, expected) => expect(mayBeLost("audit", assessment(rest))).toBe(expected));
});

describe("nothing is concluded yet", () => {
  test("about no clause, where nothing is wrong", () => expect(held([])).toEqual([]));

  test("about the clauses that a lost file speaks of", () => {
    expect(held([], { broken: unreadable, lost: ["clauses: [P2a, P1c]"] })).toEqual(["P1c", "P2a"]);
    expect(held([], { lost: ["asks: [{clauses: [P1b]}]"] })).toEqual(["P1b"]);
    expect(held([], { broken: unreadable, lost: ["nothing of the kind"] })).toEqual([]);
  });

  test("about any clause, while nobody knows what a lost file says", () => {
    expect(held([], { broken: unreadable })).toEqual(all);
    expect(held([], { broken: unreadable, lost: [undefined] })).toEqual(all);
  });

  const firstItem = { file: "P1.yaml", pointer: ["evidence", 0, "clauses", 0] };

  test.each<[string, Problem, string[]]>([
    ["about the clause that was meant by a misspelt one", raise("reference/unknown-clause", { clause: "P2A", suggestion: "P2a" }, firstItem), ["P2a"]],
    [
      "about the clauses of a practice that is named as a whole, wherever that is",
      raise("reference/unknown-clause", { clause: "P2", practice: "P2", clauses: "P2a and P2b" }, firstItem),
      ["P2a", "P2b"],
    ],
    [
      "about the practice of the file, where nobody can tell which clause was meant in it",
      raise("reference/unknown-clause", { clause: "nothing-like-it", such_as: "P1a" }, { file: "P2.yaml", pointer: ["evidence", 0, "clauses", 0] }),
      ["P2a", "P2b"],
    ],
    [
      "about anything, where an ask names a clause that could be any",
      raise("reference/unknown-clause", { clause: "nothing-like-it", such_as: "P1a" }, { file: "asks.yaml", pointer: ["asks", 0, "clauses", 0] }),
      all,
    ],
    [
      "about a clause that is marked as not applicable without a reason",
      raise("scope/no-reason", { clause: "P1c" }, { file: "P1.yaml", pointer: ["not_applicable", 0, "clause"] }),
      ["P1c"],
    ],
    [
      "about the clause of which a part is misspelt, and not about the part",
      raise("reference/unknown-part", { clause: "P2a", part: "on", parts: "one and two", suggestion: "one" }, firstItem),
      ["P2a"],
    ],
    [
      "about the clauses that a fact leaves out over a finding",
      raise(
        "scope/over-finding",
        { clauses: "P1a, P1c and P2b", declared: "cannot apply", evidence: "‘a’", line: "‘personal’" },
        { file: "assessment.yaml", pointer: ["data", "personal", "is"] },
      ),
      ["P1a", "P1c", "P2b"],
    ],
    [
      "about every clause of an item whose state and end exclude each other, and about no other",
      raise("evidence/ended-in-place", { state: "in place", ended: "2019" }, { file: "P2.yaml", pointer: ["evidence", 1, "state"] }),
      ["P1b", "P2a"],
    ],
    [
      "about the clauses of an item that has the id of another",
      raise("reference/duplicate-id", { id: "b", what: "evidence item", first: "P1.yaml" }, { file: "P2.yaml", pointer: ["evidence", 0, "id"] }),
      ["P2b"],
    ],
    [
      "about none, where two asks have one id",
      raise("reference/duplicate-id", { id: "ask", what: "ask", first: "asks.yaml" }, { file: "asks.yaml", pointer: ["asks", 1, "id"] }),
      [],
    ],
    [
      "about the practice that was meant by a misspelt one",
      raise("reference/unknown-practice", { practice: "Q", suggestion: "P2", known: "P1 and P2" }, { file: "Q.yaml", pointer: ["practice"] }),
      ["P2a", "P2b"],
    ],
    [
      "about anything, where a file could be about any practice",
      raise("reference/unknown-practice", { practice: "Q", known: "P1 and P2" }, { file: "Q.yaml", pointer: ["practice"] }),
      all,
    ],
  ])("%s", (_name, problem, expected) => expect(held([problem])).toEqual(expected));

  test("about the clauses of every problem, and of lost files besides", () => {
    const problems = ["P1c", "P2b"].map((clause) => raise("scope/no-reason", { clause }, { file: "P1.yaml", pointer: ["not_applicable", 0, "clause"] }));
    expect(held(problems, { broken: unreadable, lost: ["clauses: [P1b]"] })).toEqual(["P1b", "P1c", "P2b"]);
  });
});

describe("while something is held back", () => {
  const { practices } = decide();
  const without = (...clauses: string[]) => withoutClauses(decide(), new Set(clauses));

  test("its clause is not looked at, and all others are", () => {
    const looked = without("P1b", "P2a").practices.map(({ clauses }) => clauses.map(({ clause }) => clause.id));
    expect(looked).toEqual([["P1a", "P1c"], ["P2b"]]);
  });

  test("the judgement on its practice is not looked at, and those on others are", () => {
    const [first, second] = without("P1b").practices;
    expect(first).toMatchObject({ practice: { id: "P1" }, file: "P1.yaml", judgement: undefined });
    expect(second?.judgement).toEqual(practices[1]?.judgement);
    expect(second?.judgement?.item).toEqual(judgement);
  });

  test("the overall judgement is not looked at, and everything else is as it was", () => {
    const whole = decide();
    const rest = withoutClauses(whole, new Set(["P1b"]));
    expect(rest.judgement).toBeUndefined();
    expect({ ...rest, judgement: whole.judgement, practices: whole.practices }).toEqual(whole);
  });

  test("and where nothing is, every judgement is looked at", () => {
    const rest = without();
    expect(rest.judgement?.item).toEqual(judgement);
    expect(rest.practices.map((practice) => practice.judgement?.item)).toEqual([judgement, judgement]);
  });
});
