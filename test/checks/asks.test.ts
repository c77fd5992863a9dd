import { describe, expect, test } from "vitest";
import { against, item, own, owned, problems, tell } from "./tell.ts";

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
    expect(asked({ due: "2019-05-31", raised: { on: "2019-06" } })).toEqual(["ask/dates-reversed asks.yaml asks/0/due"]);
    expect(asked({ due: "2019-12-31", raised: { on: "2019-05" } })).toEqual([]);
    expect(asked({ raised: {} })).toEqual([]);
  });

  test("a first day lies before the day that holds now, and not before the ask was raised", () => {
    expect(asked({ due: "2019-09-30", first_due: "2019-09-30" })).toEqual(["ask/first-due asks.yaml asks/0/first_due"]);
    expect(asked({ due: "2019-09-30", first_due: "2019-03-31", raised: { on: "2019-04-01" } })).toEqual(["ask/first-due asks.yaml asks/0/first_due"]);
    expect(asked({ due: "2019-09-30", first_due: "2019-03-31", raised: { on: "2019" } })).toEqual([]);
    expect(asked({ due: gone, first_due: "2019-03-31", no_specific_timescale: true })).toEqual([]);
  });

  test("closed, on evidence", () => {
    expect(asked({ closed: { on: "2019-05", evidence: ["quiet"] } })).toEqual([]);
    expect(asked({ status: "closed", closed: { on: "2019-05", evidence: [] } })).toEqual(["ask/closed-without-evidence asks.yaml asks/0/closed"]);
    expect(asked({ status: "closed", closed: { on: "2019-05", reason: "Done." } })).toEqual(["ask/closed-without-evidence asks.yaml asks/0/closed"]);
  });

  test("closed on somebody's word while what was found on its clause is open", () => {
    const found = against({ dates: { about: "2019-03" }, said_by: "court" });
    const word = item({ id: "word", verification: undefined, dates: { about: "2019-05" } });
    const closed = (evidence: string[], more: object = {}) =>
      problems({ items: [found, word, item()], asks: [{ ...owned, status: "closed", closed: { on: "2019-05-20", evidence }, ...more }] }).filter(({ code }) =>
        code.startsWith("ask/"),
      );
    expect(closed(["word"])).toMatchObject([
      { code: "ask/closed-over-finding", args: { id: "ask", evidence: "‘word’", findings: "‘against’", clauses: "P1a" }, where: { target: "key" } },
    ]);
    // What somebody has checked, another clause, and what was found later are other matters.
    expect(closed(["word", "quiet"])).toEqual([]);
    expect(closed(["word"], { clauses: ["P1b"] })).toEqual([]);
    expect(closed(["word"], { closed: { on: "2019-02", evidence: ["word"] } })).toEqual([]);
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

  test("words in the place of a name are no owner", () => {
    expect(asked({ owner: "TBC" })).toEqual(["ask/no-owner asks.yaml asks/0/owner"]);
    expect(problems({ asks: [{ ...owned, owner: "to be confirmed" }] })[0]?.args).toEqual({ id: "ask", owner: "to be confirmed" });
    expect(problems({ asks: [{ ...owned, owner: undefined as never }] })[0]?.args).toEqual({ id: "ask" });
  });

  test("due within two years, or it takes care of nothing", () => {
    expect(asked({ due: "2021-06-30" })).toEqual([]);
    expect(asked({ due: "2021-07-01" })).toEqual(["ask/beyond-horizon asks.yaml asks/0/due"]);
    expect(asked({ due: "2099-12-31", status: "superseded", superseded_by: "other-0" }, {})).toEqual([]);
    expect(asked({ due: "2099-12-31", status: "closed", closed: { on: "2019-05", evidence: ["quiet"] } })).toEqual([]);
  });

  test("about few clauses, or it takes care of none", () => {
    expect(asked({ clauses: ["P1a", "P1b", "P1c", "P2a"] })).toEqual([]);
    const [told, ...more] = problems({ asks: [{ ...owned, clauses: ["P1a", "P1b", "P1c", "P2a", "P2b"] }] });
    expect([told?.code, told?.where, told?.args, more]).toEqual([
      "ask/too-wide",
      { pointer: ["asks", 0, "clauses"], target: "value" },
      { id: "ask", count: "5", most: "4" },
      [],
    ]);
  });

  test("what others put forward is accepted by somebody on the assessor's side", () => {
    const told = ["ask/not-accepted asks.yaml asks/0/kind"];
    expect(asked({ kind: "commitment" })).toEqual(told);
    expect(asked({ kind: "commitment", accepted_by: { name: "A Person" } })).toEqual([]);
    expect(asked({ raised: { by: "A campaign" } })).toEqual(["ask/not-accepted asks.yaml asks/0/raised/by"]);
    expect(asked({ kind: "commitment", raised: { by: "A regulator" } })).toEqual([]);
    expect(tell({ items: [item()], asks: [{ ...owned, kind: "commitment" }], head: own })).toEqual([
      "evidence/checker-unknown P1.yaml evidence/0/verification/by",
    ]);
    expect(asked({ kind: "commitment", due: "2019-05-31" })).toEqual(["ask/not-accepted asks.yaml asks/0/kind", "ask/overdue asks.yaml asks/0/due"]);
    expect(problems({ asks: [{ ...owned, kind: "commitment" }] })[0]?.args["who"]).toBe("A producer");
    expect(problems({ asks: [{ ...owned, raised: { by: "A campaign" } }] })[0]?.args["who"]).toBe("A campaign");
  });

  test("for internal use, where a partly met clause has no other that counts", () => {
    const partly = [item({ state: "in_progress" }), item({ id: "carries", limitations: [{ text: "Not all.", material: true }] })];
    const internal = { ...owned, audience: "internal" as const };
    expect(tell({ items: partly, asks: [internal] })).toEqual(["ask/internal asks.yaml asks/0/audience"]);
    expect(tell({ items: partly, asks: [internal, { ...owned, id: "other" }] })).toEqual([]);
    expect(tell({ items: [item()], asks: [internal] })).toEqual([]);
    expect(tell({ items: partly, asks: [{ ...owned, kind: "suggestion" }] })).toEqual([]);
    expect(problems({ items: partly, asks: [{ ...internal, clauses: ["P1a", "P1b"] }] })[0]?.args).toEqual({ id: "ask", clauses: "P1a" });
    expect(tell({ items: partly, asks: [{ ...internal, due: "2099-12-31" }] })).toEqual(["ask/beyond-horizon asks.yaml asks/0/due"]);
  });
});
