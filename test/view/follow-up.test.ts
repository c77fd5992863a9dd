import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";
import { runsOf } from "../runs.ts";
import { ask, bare, clause, evidence, item, practice, weighing } from "./builders.ts";
import { resultOf } from "./pipeline.ts";

const day = fc.constantFrom("2016-04-22", "2017-12", "2018", "2018-10-01", "2019-02-28", "2019", "2020-01-01");
const stretch = fc.record({
  raised: fc.option(day, { nil: undefined }),
  closed: fc.option(day, { nil: undefined }),
  theme: fc.constantFrom(undefined, "A", "B"),
});
const first = (date: string): string => `${date}-01-01`.slice(0, 10);
const last = (date: string): string => `${date}-12-31`.slice(0, date.length === 7 ? 7 : 10) + (date.length === 7 ? "-31" : "");

test("each ask that was open at any time since the day is told once, and no other is", () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 8 }), fc.constantFrom(undefined, "2017-06-30", "2018-10-01", "2019-12-31"), (stretches, since) => {
      const asOf = "2019-06-30";
      const base = bare();
      const asks = stretches.map(({ raised, closed, theme }, index) =>
        ask(
          `ask-${index}`,
          { ...(raised && { raised: { on: raised } }), ...(closed && { closed: { on: closed } }), ...(theme && { theme }) },
          closed === undefined ? "open" : "closed",
        ),
      );
      const view = documentView({ ...base, assessment: { ...base.assessment, as_of: asOf }, asks }, { ...(since && { since }) });
      const told = view.follow_up.themes.flatMap(({ rows }) => rows.map(({ number }) => number)).sort((a, b) => a - b);
      const expected = stretches.flatMap(({ raised, closed }, index) => {
        const begun = raised === undefined || first(raised) <= asOf;
        const over = closed !== undefined && since !== undefined && last(closed) < since;
        return begun && !over ? [index + 1] : [];
      });
      expect(told).toEqual(expected);
    }),
    { numRuns: runsOf(1000) },
  );
});

test("what is overdue is open, and counted with it", () => {
  const tally = (...states: Parameters<typeof ask>[2][]): string =>
    documentView(bare({ asks: states.map((state, at) => ask(`a${at}`, at === 0 ? { kind: "requirement" } : {}, state)) })).follow_up.tally;
  expect(tally("overdue", "open", "open", "closed")).toBe("Of 4 asks, 3 are open, and 1 of them, a requirement, is overdue; 1 is closed.");
  expect(tally("overdue", "closed")).toBe("Of 2 asks, 1 is open, overdue; 1 is closed.");
  expect(tally("overdue", "overdue", "open")).toBe("Of 3 asks, 3 are open, and 2 of them are overdue.");
  expect(tally("open", "closed", "closed")).toBe("Of 3 asks, 1 is open and 2 are closed.");
  expect(tally("overdue")).toBe("There is one ask, and it is overdue.");
});

describe("a row", () => {
  const rowOf = (entry: ReturnType<typeof ask>, more = {}) =>
    documentView(bare({ practices: [practice("P1", [clause("P1a")])], asks: [entry], ...more })).follow_up.themes[0]?.rows[0];

  test("of an overdue ask says so beside its day, which is said once", () => {
    const row = rowOf(ask("late", { due: "2019-03-31" }, "overdue"));
    expect(row).toMatchObject({ overdue: true, state: "Overdue" });
    expect(row?.terms).toContain("By when: 31 March 2019.");
  });

  test("of an ask about several practices names those that it does not stand under", () => {
    const practices = [practice("P1", [clause("P1a")]), practice("P2", [clause("P2a")])];
    const about = (clauses: string[]) => documentView(bare({ practices, asks: [ask("a", { clauses })] })).follow_up.themes[0]?.rows[0]?.terms;
    expect(about(["P1a", "P2a"])).toMatch(/Also on P2 Title of P2\.$/);
    expect(about(["P1a"])).not.toContain("Also on");
  });

  test("of a record that restates what others published says that the record closes it, and asks for nothing in their name", () => {
    const closed = ask("done", { closed: { on: "2019", evidence: [] } }, "closed");
    const base = bare();
    const told = (provenance?: string) => rowOf(closed, { assessment: { ...base.assessment, as_of: "2024", ...(provenance && { provenance }) } });
    expect(told()).toMatchObject({
      state: "Closed in 2019, with no evidence of it on record",
      next: "Nothing further is asked. That it was done has not been verified.",
    });
    expect(told("Restated by the t6 project.")).toMatchObject({
      state: "Closed in this record, as of what happened in 2019, with no evidence of it on record",
      next: "Nothing more is recorded. That it was done has not been verified.",
    });
  });

  test("of an ask whose successor was raised after the as-of date does not lead to what is not on the page", () => {
    const [old, later] = [ask("old", { superseded_by: "new" }, "superseded"), ask("new", { raised: { on: "2030-04-13" } })];
    const view = documentView(bare({ practices: [practice("P1", [clause("P1a")])], asks: [old, later] })).follow_up;
    expect(view.themes.flatMap(({ rows }) => rows.map(({ next }) => next))).toEqual(["See what was asked on 13 April 2030, which is not followed up here."]);
  });

  test("says what the assessor wants to see next, in the assessor's words where there are any", () => {
    expect(rowOf(ask("open", { next: "A list with reasons" }))).toMatchObject({ next: "A list with reasons." });
    // That a clause is met says nothing of whether what was asked has been done.
    expect(rowOf(ask("open"), { proposed_asks: [] })).toMatchObject({ next: "Nothing more specific has been set." });
  });

  test("of an open ask on clauses that are met by what was noted says that it appears to be done, and nothing that is for the assessor to do", () => {
    const noted = ask("open", { progress: [{ on: "2024-02-11", text: "The certificate was renewed.", evidence: ["cert"] }] });
    const shown = (state: "met" | "partly_met") => ({
      practices: [practice("P1", [weighing("P1a", ["cert"], { finding: { state, rule: "finding/met", evidence: [] } })])],
      evidence: [evidence(item("cert", { title: "Certificate" }))],
    });
    expect(rowOf(noted, shown("met"))?.next).toBe("Nothing further for now. It appears to be done: ‘Certificate’ shows P1a.");
    expect(rowOf(noted, shown("partly_met"))?.next).toBe("Nothing more specific has been set.");
    expect(rowOf(ask("open"), shown("met"))?.next).toBe("Nothing more specific has been set.");
  });

  test("of a closed ask cites the evidence that closed it", async () => {
    const { follow_up } = documentView(await resultOf("npd"));
    const closed = follow_up.themes.flatMap(({ rows }) => rows).filter(({ state }) => state.startsWith("Closed"));
    expect(closed).toHaveLength(2);
    for (const { progress } of closed) expect(progress.at(-1)?.evidence[0]?.url).toMatch(/^https:/);
  });
});

test("an earlier assessment gives the day since when asks are told, and a given day goes before it", async () => {
  const result = await resultOf("npd");
  const earlier = [await resultOf("npd-2016")];
  expect(documentView(result, { earlier }).follow_up.scope).toContain("since 22 April 2016");
  expect(documentView(result, { earlier, since: "2018-10-01" }).follow_up.scope).toContain("since 1 October 2018");
  expect(documentView(result).follow_up.scope).toBe("This takes up each ask that had been made by 31 December 2019.");
});

describe("an ask that is closed, wherever that is told", () => {
  const word = item("word", { title: "Word of the board", statement: "It has stopped.", dates: { about: "2024-03-01" } });
  const ruling = item("ruling", { title: "Ruling", stance: "contradicts", said_by: "court", statement: "It was unlawful.", dates: { about: "2023-06-14" } });
  const stop = ask(
    "stop",
    { text: "Stop sharing.", raised: { on: "2023-12-01" }, closed: { on: "2024-03-05", reason: "It has stopped.", evidence: ["word"] } },
    "closed",
  );
  const at = (level: "reported" | "verified", standing: "adverse" | "none") => {
    const clauses = [
      weighing("P1a", ["ruling"], { standings: weighing("P1a", ["ruling"]).standings.map((one) => ({ ...one, standing, rule: "standing/adverse" })) }),
    ];
    const said = { ...evidence(word), counts_as: { level, rule: "verification/as-stated" } as const };
    const { follow_up, scorecard, letter, ask_history } = documentView(
      bare({ practices: [practice("P1", clauses)], evidence: [said, evidence(ruling)], asks: [stop] }),
    );
    const row = follow_up.themes[0]?.rows[0];
    return { state: row?.state, next: row?.next, board: scorecard.closed, letter: plainText(letter.asks), history: ask_history.join(" ") };
  };

  test("says on whose account, where nobody has verified it", () => {
    const { state, next, board, history } = at("reported", "none");
    expect(state).toBe("Closed on 5 March 2024, on DST's evidence, not verified");
    expect(next).toBe("Nothing further is asked. That it was done has not been verified.");
    expect(board).toContain("the recommendation to stop sharing (on DST's evidence, not verified)");
    expect(history).toContain("Closed on 5 March 2024, on DST's evidence, not verified.");
    expect(at("verified", "none")).toMatchObject({ state: "Closed on 5 March 2024", next: "Nothing further." });
  });

  test("says that what was found on its clause is open all the same, and wants to see that put right", () => {
    const { next, board, letter, history } = at("reported", "adverse");
    expect(next).toBe("‘Ruling’ is still open on P1a: that it was put right, and who outside DST confirms that.");
    expect(board).toContain("(on DST's evidence, not verified; ‘Ruling’ is open)");
    expect(letter).toContain("‘Ruling’ is still open.");
    expect(history).toContain("‘Ruling’ is still open.");
    expect(at("verified", "adverse").next).toContain("‘Ruling’ is still open on P1a");
  });
});
