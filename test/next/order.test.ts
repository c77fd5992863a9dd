import { expect, test } from "vitest";
import type { Deed } from "../../src/model/generated/schemas.ts";
import type { FoundStep } from "../../src/next/found-step.ts";
import { beyond, inOrder, partsOf } from "../../src/next/order.ts";
import type { Trials } from "../../src/next/stand.ts";
import { catalogue } from "../assess/arbitrary.ts";

const trials = { matter: { catalogue } } as unknown as Trials;
const step = (deed: Deed, clauses: readonly string[], to: "meets" | "consistent_with_recommendations" = "meets"): FoundStep => ({
  effort: "large",
  about: "gap",
  deeds: [deed],
  findings: clauses.map((id) => ({ id, from: "partly_met", to: "met" })),
  recommended: [],
  positions: [{ id: "P1", from: "partly_shown", to, left: [] }],
});
const confirmed = (clauses: readonly string[]) => step({ do: "check", evidence: "register", level: "verified", counts_as: "" }, clauses);
const made: Deed = { do: "show", practice: "P1", clauses: ["P1a", "P1b"], kinds: ["record"], level: "verified" };

test("where two steps raise a practice as far, what builds on what there is comes first, though something new moves more clauses", () => {
  expect(inOrder([step(made, ["P1a", "P1b"]), confirmed(["P1a"])], trials).map(({ deeds }) => deeds[0]?.do)).toEqual(["check", "show"]);
});

test("what raises a practice further comes first all the same", () => {
  const less = { ...confirmed(["P1a"]), positions: [{ id: "P1", from: "partly_shown", to: "consistent_with_recommendations", left: [] }] } as FoundStep;
  expect(inOrder([less, step(made, ["P1a", "P1b"])], trials).map(({ deeds }) => deeds[0]?.do)).toEqual(["show", "check"]);
});

test("a step that steps above make up is known by them, and tells only what they do together", () => {
  const check: Deed = { do: "check", evidence: "register", level: "verified", counts_as: "" };
  const one = step(check, ["P1a"]);
  const two = step(made, ["P1b"]);
  const whole: FoundStep["positions"][number] = { id: "P", from: "not_shown", to: "partly_shown", left: [] };
  const both: FoundStep = { ...one, deeds: [check, made], findings: [...one.findings, ...two.findings], positions: [...one.positions, whole] };
  expect(partsOf(both, [one, two])).toEqual([0, 1]);
  expect(beyond(both, [one, two])).toEqual({ findings: [], positions: [whole], recommended: [] });
  expect(partsOf(both, [one])).toEqual([]);
  expect(partsOf(both, [one, step({ ...made, clauses: ["P1c"] }, ["P1c"])])).toEqual([]);
  expect(partsOf(one, [one])).toEqual([]);
});
