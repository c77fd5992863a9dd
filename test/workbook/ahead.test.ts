import { expect, test } from "vitest";
import { deedText } from "../../src/language/deeds.ts";
import type { Data } from "../../src/workbook/model/draft.ts";
import { viewOf } from "../../src/workbook/model/overview.ts";
import { tried } from "../../src/workbook/model/trial.ts";
import { whyLess } from "../../src/workbook/model/why-less.ts";
import { deskOf } from "./npd.ts";

/*
 * A check that is recorded and does not count is told with what keeps it from counting. Whoever put a wrong day is not told to have it checked.
 */

const about: Data = { title: "Log of shares", clauses: ["T6.4c"], kind: "record", statement: "It lists shares.", state: "in_place", said_by: "producer" };

async function checkedOn(on: string) {
  const { open } = await deskOf("npd-2019");
  const verification = { level: "checked", by: { name: "Internal Audit", role: "producer" }, on };
  const data = { ...about, access: "internal", dates: { about: "2019-03" }, verification };
  const trial = await tried(open, { what: "evidence", practice: "T6.4", data });
  if (trial.refusal !== undefined) throw new Error(trial.refusal);
  const { decision } = trial.then.assessed;
  const result = await trial.then.assessed.result();
  if (result === undefined) throw new Error("It can be decided.");
  const clause = viewOf(result)
    .practices.flatMap(({ clauses }) => clauses)
    .find(({ id }) => id === "T6.4c");
  const rules = clause?.standings.find(({ id }) => id === trial.id)?.rules ?? [];
  return {
    asOf: decision?.asOf,
    said: trial.problems.map(({ message }) => message),
    why: whyLess(rules, trial.id, decision).map(({ title }) => title),
    lifts: clause?.lifts ?? [],
  };
}

test("a check dated ahead: that the day lies ahead, and what to put", async () => {
  const { said, why, lifts } = await checkedOn("2020-01-05");
  expect(said.join("\n")).toMatch(/^“When was it checked\?” says 5 January 2020, and the evidence is looked at up to .*: the day lies ahead/m);
  expect(said.join("\n")).not.toMatch(/can be seen/);
  expect(why).toContain("checked after the as-of date");
  expect(why).not.toContain("not checked");
  expect(lifts.join("\n")).toContain("Correct the day on which ‘Log of shares’ was checked: it lies after the as-of date");
});

test("a check that is older than what it checked: the same, and nothing of a day ahead", async () => {
  const { why, lifts } = await checkedOn("2018-01-05");
  expect(why).toContain("checked before it existed");
  expect(lifts.join("\n")).toContain("or the day that it is from: the check lies before there was anything to check");
});

test("a check that counts is told of by no rule of its own", async () => {
  expect((await checkedOn("2019-05-05")).why).not.toContain("not checked");
});

test("what to do next is to correct the day", () => {
  const naming = { item: (id: string) => `‘${id}’`, limitation: () => undefined } as unknown as Parameters<typeof deedText>[1];
  const text = (counts_as: string): string =>
    deedText({ do: "check", evidence: "log", level: "verified", counts_as }, naming, { again: false, briefly: false });
  expect(text("verification/ahead")).toBe("Correct the day on which ‘log’ was checked: it lies after the as-of date.");
  expect(text("verification/early")).toMatch(/^Correct the day on which ‘log’ was checked: it lies before/);
});
