import { expect, test } from "vitest";
import { openFactsOf } from "../../src/next/open-facts.ts";

const clause = (id: string, state: string) => ({ id, finding: { state } });
const result = (data: object, states: readonly string[] = ["not_shown", "partly_met", "met"]) =>
  ({
    practices: [{ clauses: ["P1a", "P1b", "P1c"].map((id, index) => clause(id, states[index] ?? "met")) }],
    assessment: { data: { name: "Some data", ...data } },
    decided_from: {
      applies_when: [
        { clause: "P1a", when: { linked: true } },
        { clause: "P1b", when: { linked: true, shared: true } },
        { clause: "P1c", when: { personal: true } },
        { clause: "P1c", part: "one", when: { collected_by: ["producer"] } },
      ],
    },
  }) as never;

test("a fact that nobody states, and by which a clause that is short would not apply, is a question", () => {
  const asked = openFactsOf(result({}));
  expect(asked.map(({ fact, clauses }) => [fact, clauses])).toEqual([
    ["linked", ["P1a", "P1b"]],
    ["shared", ["P1b"]],
  ]);
  expect(asked[0]?.text).toMatch(/^Are the data linked to other data\? P1a and P1b apply only to linked data, and count as applying while nobody says so\./);
});

test("none is where it was answered, where another answer settles it, or where the clause is met", () => {
  const reason = "One can tell.";
  expect(openFactsOf(result({ linked: { is: true, reason } })).map(({ fact }) => fact)).toEqual(["shared"]);
  expect(openFactsOf(result({ linked: { is: false, reason } }))).toEqual([]);
  expect(openFactsOf(result({}, ["met", "met", "met"]))).toEqual([]);
});
