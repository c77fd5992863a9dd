import { describe, expect, test } from "vitest";
import { item, owned, problems, tell } from "./tell.ts";

describe("asks", () => {
  const asked = (more: object, ...others: object[]) =>
    tell({ items: [item()], asks: [{ ...owned, ...more }, ...others.map((other, index) => ({ ...owned, id: `other-${index}`, ...other }))] });
  const gone = undefined as never;

  test("an open ask needs an owner, and a date or the word that it has none", () => {
    expect(asked({ due: gone, owner: gone })).toEqual(["ask/no-date asks.yaml asks/0/id", "ask/no-owner asks.yaml asks/0/id"]);
    expect(asked({ due: gone, no_specific_timescale: true })).toEqual([]);
    expect(asked({ no_specific_timescale: true })).toEqual(["ask/two-dates asks.yaml asks/0/no_specific_timescale"]);
    const closed = { status: "closed", closed: { on: "2019-05", evidence: ["quiet"] } };
    expect(asked({ due: gone, owner: gone, ...closed })).toEqual([]);
    expect(asked({ due: gone, owner: gone, status: "superseded", superseded_by: "other-0" }, {})).toEqual([]);
  });

  test("overdue from the day after, and needing an owner still", () => {
    expect(asked({ due: "2019-06-30" })).toEqual([]);
    expect(asked({ due: "2019-06-29", owner: gone })).toEqual(["ask/no-owner asks.yaml asks/0/id", "ask/overdue asks.yaml asks/0/due"]);
  });

  test("due before it was raised", () => {
    expect(asked({ raised: { on: "2020" } })).toEqual(["ask/dates-reversed asks.yaml asks/0/due"]);
    expect(asked({ raised: { on: "2019-12" } })).toEqual([]);
    expect(asked({ raised: {} })).toEqual([]);
  });

  test("closed, on evidence", () => {
    expect(asked({ closed: { on: "2019-05", evidence: ["quiet"] } })).toEqual([]);
    expect(asked({ status: "closed", closed: { on: "2019-05", evidence: [] } })).toEqual(["ask/closed-without-evidence asks.yaml asks/0/closed"]);
    expect(asked({ status: "closed", closed: { on: "2019-05", reason: "Done." } })).toEqual(["ask/closed-without-evidence asks.yaml asks/0/closed"]);
  });

  test("a status that fits what happened", () => {
    const closed = { on: "2019-05", evidence: ["quiet"] };
    for (const status of ["open", "superseded"])
      expect(asked({ status, closed, ...(status === "superseded" ? { superseded_by: "other-0" } : {}) }, {})).toEqual([
        "ask/status-disagrees asks.yaml asks/0/id",
      ]);
    expect(asked({ superseded_by: "other-0" }, {})).toEqual(["ask/status-disagrees asks.yaml asks/0/id"]);
    expect(asked({ status: "superseded", superseded_by: "other-0" }, {})).toEqual([]);
  });

  test("asks that supersede each other are told once, at the first of the circle", () => {
    const superseded = (by: string) => ({ status: "superseded" as const, superseded_by: by });
    expect(asked(superseded("ask"))).toEqual(["ask/superseded-in-circle asks.yaml asks/0/superseded_by"]);
    expect(asked(superseded("other-0"), superseded("other-1"), superseded("other-0"))).toEqual(["ask/superseded-in-circle asks.yaml asks/1/superseded_by"]);
    const [told] = problems({
      asks: [
        { ...owned, ...superseded("b") },
        { ...owned, id: "b", ...superseded("ask") },
      ],
    });
    expect(told?.args["chain"]).toBe("‘b’ and ‘ask’");
  });
});
