import { describe, expect, test } from "vitest";
import type { Result } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";
import { bare, clause, evidence, item, practice } from "./builders.ts";
import { resultOf } from "./pipeline.ts";

/*
 * What a board has a minute for: what there is, what is missing in plain words, who judged and why, and what to do.
 */

const judged = async (narrative: string): Promise<Result> => {
  const result = await resultOf("npd-2019");
  if (result.judgement === undefined) throw new Error("the case of 2019 is judged");
  return { ...result, judgement: { ...result.judgement, item: { ...result.judgement.item, narrative } } };
};
const words = (result: Result, earlier: readonly Result[] = []): string => plainText(documentView(result, { earlier: [...earlier] }).scorecard.written);

describe("what whoever judged wrote", () => {
  test("stands on the page as it is written", async () => {
    expect(words(await judged("We look after it *with care*.\n\nThe first review is in May."))).toContain(
      "We look after it with care.\nThe first review is in May.",
    );
  });

  test("is cut between paragraphs, or between sentences, where it has no room, and that is said", async () => {
    const long = `${"It is looked after. ".repeat(20)}\n\n${"It is kept. ".repeat(60)}`;
    const told = words(await judged(long));
    expect(told).toContain("It is looked after. (The annex has the rest.)");
    expect(told).not.toContain("It is kept.");
    expect(words(await judged("It is kept. ".repeat(100)))).toMatch(/It is kept\. \(The annex has the rest/);
    expect(words(await judged("It ".repeat(400)))).toMatch(/It … \(The annex has the rest/);
  });

  test("has less room beside a trend", async () => {
    const [text, then] = [await judged("It is looked after. ".repeat(30)), await resultOf("npd-2016")];
    expect(words(text)).not.toContain("The annex has the rest");
    expect(words(text, [then])).toContain("The annex has the rest");
  });
});

test("what is done well is told in the words of the record, one of each practice first, and the rest counted", async () => {
  const result = await resultOf("npd-2019");
  const strengths = [["Every table is checked by two people", "b."], [], ["Staff are trained each year."], ["The page is clear."], []];
  const told = { ...result, practices: result.practices.map((practice, at) => ({ ...practice, strengths: strengths[at] ?? [] })) };
  expect(documentView(told).scorecard.done_well).toBe(
    "Done well: Every table is checked by two people. Staff are trained each year. The page is clear. The annex has 1 more.",
  );
  expect(documentView({ ...told, practices: told.practices.map((one) => ({ ...one, strengths: [] })) }).scorecard.done_well).toBe("");
});

describe("what is missing", () => {
  test("is told by the plain questions, the worst first, and one of each practice before a second", async () => {
    const { lacking, more_lacking } = documentView(await resultOf("npd-2019")).scorecard;
    expect(lacking.map(({ clause, state }) => `${clause} ${state}`)).toEqual([
      "T6.2b Not shown",
      "T6.1h Not shown",
      "T6.3b Not shown",
      "T6.2d Not shown",
      "T6.3d Not shown",
    ]);
    expect(lacking.every(({ question }) => question.endsWith("?"))).toBe(true);
    expect(more_lacking).toBe("23 clauses fall short besides (1 not shown, 22 partly met). The full record lists them.");
  });

  test("with what is counted is every clause that is short of met", async () => {
    for (const fixture of ["npd-2019", "npd", "all-met"]) {
      const result = await resultOf(fixture);
      const { lacking, more_lacking } = documentView(result).scorecard;
      const short = result.practices.flatMap(({ clauses }) =>
        clauses.filter(({ finding }) => ["not_met", "not_shown", "unknown", "partly_met"].includes(finding.state)),
      );
      expect(lacking.length + Number(/^\d+/.exec(more_lacking)?.[0] ?? 0)).toBe(short.length);
    }
  });
});

test("what nobody looked at, in a record from before the practices were there, is no failure, not missing, and nothing is proposed for it", async () => {
  const result = await resultOf("npd-2016");
  const { stands, lacking, moves, moves_note } = documentView(result).scorecard;
  const bears = new Set(result.practices.flatMap(({ clauses }) => clauses.filter(({ standings }) => standings.length > 0).map(({ id }) => id)));
  expect(stands).toMatch(
    /^What was considered then bears on 6 clauses \(4 only partly met, 2 not shown\)\. The other 17 were not looked at: the practices came later, and that is not a failure\./,
  );
  expect(lacking.map(({ clause }) => clause).filter((id) => !bears.has(id))).toEqual([]);
  expect(moves.map(({ text }) => text).join(" ")).not.toContain("Hold a review");
  expect(moves.length).toBeGreaterThan(0);
  expect(moves_note).toContain("For what was not looked at then, nothing is proposed.");
});

test("a plan is not nothing: it is called what it is", () => {
  const planned = clause("P1a", { finding: { state: "not_shown", rule: "finding/only-plans", evidence: [] } });
  expect(documentView(bare({ practices: [practice("P1", [planned])] })).scorecard.lacking[0]?.state).toBe("Only planned");
});

test("a move says by name what it is about, and five practices stand on the page once", async () => {
  const view = documentView(await resultOf("npd-2019"));
  expect(view.scorecard.moves.map(({ about }) => about)).toEqual(["Regular reviews", "Best practice and security", "Law, guidelines, openness and ethics"]);
});

test("what has lapsed is named with its day, as much as there is room for, and the rest counted", () => {
  const lapsed = (id: string) => evidence(item(id, { title: `The ${id}`, dates: { valid_until: "2024-01-31" } }));
  const result = bare({ evidence: ["certificate", "badge", "pass"].map(lapsed) });
  const told = (one: Result): string => documentView(one).scorecard.run_out;
  expect(told(result)).toBe("Lapsed: ‘The certificate’ (31 January 2024), ‘The badge’ (31 January 2024) and ‘The pass’ (31 January 2024).");
  const many = [..."abcdefgh"].map((id) => lapsed(id));
  expect(told(bare({ evidence: many }))).toMatch(/‘The f’ \(31 January 2024\)\. The annex has 2 more\.$/);
  expect(documentView(bare()).scorecard.run_out).toBe("");
});

test("of what stood before, practices that stand as they stood are one row, and what has changed has its own", () => {
  const result = (met: number): Result => {
    const practices = ["P1", "P2", "P3"].map((id) => practice(id, [clause(`${id}a`)]));
    const changed = practices.map((one, index) => (index === 2 ? { ...one, score: { ...one.score, counts: { ...one.score.counts, met } } } : one));
    return bare({ practices: changed });
  };
  const [then, now] = [result(0), result(1)];
  const { trend } = documentView(now, { earlier: [then] }).scorecard;
  expect(trend?.rows.map(([id]) => id)).toEqual(["P3", "P1 and P2", expect.any(String)]);
  expect(trend?.rows[1]).toEqual(["P1 and P2", "As now", "See the table above"]);
});
