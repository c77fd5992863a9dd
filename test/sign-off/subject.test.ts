import { expect, test } from "vitest";
import { signOff } from "../../src/sign-off/check.ts";
import { subjectOf } from "../../src/sign-off/subject.ts";
import { resultOf, signed } from "./signed.ts";

test("a problem points at an item by its id, also where the result holds less than the file", async () => {
  const result = await resultOf(signed());
  const [record] = result.evidence;
  if (record === undefined) throw new Error("The example has no evidence.");
  const { file } = record.at;
  // An item that is about another edition stands before it in the file, and in no result.
  const before = { ...record.item, id: "of-another-edition" };
  const written = {
    practices: [{ file, data: { practice: record.practice, evidence: [before, record.item] } }],
    asks: { file: "asks.yaml", data: { asks: ["first", "second"].map((id) => ({ id, kind: "suggestion" as const, clauses: ["T6.2c"], text: "Say it." })) } },
  };
  const { spots } = subjectOf(result, ["annex"], undefined, written);
  expect(spots.evidence(record.item.id)).toEqual({ file, pointer: ["evidence", 1] });
  expect(spots.ask("second")).toEqual({ file: "asks.yaml", pointer: ["asks", 1] });
});

test("a judgement “with recommendations” stands where the only recommendation was made and has been closed, and not where another has taken its place", async () => {
  const told = async (ask: object): Promise<readonly string[]> => {
    const data = signed();
    data.practices["T6.5"].judgement.outcome = "consistent_with_recommendations";
    const result = await resultOf(data);
    const [about = ""] = result.practices.find(({ id }) => id === "T6.5")?.clauses.map(({ id }) => id) ?? [];
    const made = { id: "widen", kind: "recommendation" as const, clauses: [about], text: "Widen the review." };
    const at = { file: "asks.yaml", line: 1 };
    return signOff({ ...result, asks: [{ item: made, at, ...ask } as (typeof result.asks)[number]] }, ["annex"]).map(({ code }) => code);
  };
  expect(await told({ state: "closed" })).not.toContain("sign-off/no-recommendation");
  expect(await told({ state: "overdue" })).not.toContain("sign-off/no-recommendation");
  expect(await told({ state: "superseded" })).toContain("sign-off/no-recommendation");
});
