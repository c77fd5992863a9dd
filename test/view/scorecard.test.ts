import { describe, expect, test } from "vitest";
import type { EvidenceItem, EvidenceResult } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";
import { at, bare, clause, evidence, item, judgement, practice } from "./builders.ts";
import { resultOf } from "./pipeline.ts";

describe("what would move it most", () => {
  test("is the head of the list of what to do, and nothing where every clause is met", async () => {
    const { moves, moves_note } = documentView(await resultOf("npd-2019")).scorecard;
    expect(moves).toHaveLength(3);
    expect(moves.map(({ effect }) => /^This could close T6\.\d, which is partly shown now/.exec(effect)?.[0])).not.toContain(undefined);
    expect(moves_note).toContain("tried on a copy of the record");
    const met = documentView(await resultOf("all-met")).scorecard;
    expect(met.moves).toEqual([]);
    expect(met.moves_note).toBe("Nothing is wanting: every clause that applies is met.");
  });

  test("one dated review would lift T6.5, where nothing is met, to meets", async () => {
    const [first] = documentView(await resultOf("npd-2019")).scorecard.moves;
    expect(first?.text).toBe(
      "Hold a review or have an audit made on what T6.5a to T6.5e ask for, with its date and that of the next, verified by somebody outside the producer, and deal with what it finds.",
    );
    expect(first?.effect).toBe("This could close T6.5, which is partly shown now, if it finds what is asked for.");
  });

  test("is not told by other rules than those that decided, nor from a copy that lacks something", async () => {
    const result = await resultOf("npd-2019");
    expect(documentView({ ...result, rules_version: "1" }).scorecard).toMatchObject({ moves: [], moves_note: expect.stringContaining("decide it otherwise") });
    const withheld = { evidence: 1, sources: 0, asks: 0, notes: 0 };
    expect(documentView({ ...result, withheld }).scorecard).toMatchObject({ moves: [], moves_note: expect.stringContaining("copy for the public") });
  });
});

describe("the scorecard of 2019", () => {
  test("counts what the result counts", async () => {
    const result = await resultOf("npd-2019");
    const { scorecard } = documentView(result);
    for (const [index, { score }] of result.practices.entries()) {
      const { met, partly_met, not_shown, not_met } = score.counts;
      expect(scorecard.rows[index]).toMatchObject({ met: `${met}`, partly_met: `${partly_met}`, not_shown: `${not_shown}`, not_met: `${not_met}` });
    }
    const { score } = result;
    if (!score.scored) throw new Error("the case of 2019 has a score");
    expect(scorecard.total).toMatchObject({ met: `${score.counts.met}`, applicable: `${score.applicable}` });
  });

  test("names every clause that is short of met, as many as it counts", async () => {
    for (const fixture of ["npd-2016", "npd-2019", "npd", "all-met"]) {
      const { scorecard } = documentView(await resultOf(fixture));
      const told = (words: string): number => {
        const [, list = ""] = new RegExp(`${words}: ([^:]*?)\\.(?= [A-Z]|$)`).exec(scorecard.missing) ?? [];
        const [, count] = /^(\d+) clauses?$/.exec(list) ?? [];
        return count === undefined ? (list.match(/T6\.\d[a-z]/g) ?? []).length : Number(count);
      };
      const { not_met, not_shown, partly_met } = scorecard.total;
      expect([told("Not met"), told("Not shown"), told("Partly met")]).toEqual([not_met, not_shown, partly_met].map(Number));
    }
  });

  test("of earlier assessments, tells of each practice and of the whole where it stood and what was judged", async () => {
    const [then, now] = [await resultOf("npd-2016"), await resultOf("npd-2019")];
    const rows = documentView(now, { earlier: [then] }).scorecard.trend?.rows ?? [];
    expect(rows.map(([id]) => id)).toEqual(["T6.1", "T6.2", "T6.3", "T6.4", "T6.5", "T6"]);
    expect(rows.at(-1)?.[2]).toBe("Partly shown; judged “consistent”; 0 of 28 met");
    expect(rows[4]?.[1]).toBe("Not shown; 0 of 5 met");
  });

  test("puts earlier assessments beside it, oldest first whatever the order they come in", async () => {
    const [then, now] = [await resultOf("npd-2016"), await resultOf("npd-2019")];
    const later = { ...now, assessment: { ...now.assessment, as_of: "2018-10-31" } };
    const one = documentView(now, { earlier: [later, then] }).scorecard.trend;
    expect(one?.head).toEqual(["Practice", "22 April 2016", "31 October 2018", "31 December 2019"]);
    expect(documentView(now, { earlier: [then, later] }).scorecard.trend).toEqual(one);
    expect(documentView(now).scorecard.trend).toBeNull();
  });
});

describe("what was found", () => {
  const found = (id: string, changes: Partial<EvidenceItem> = {}) =>
    evidence(item(id, { title: `Report ${id}`, stance: "contradicts", said_by: "auditor", verification: { level: "verified" }, ...changes }));
  const against = (ids: readonly string[], ...records: EvidenceResult[]) => {
    const adverse = ids.map((id) => ({ evidence: id, standing: "adverse" as const, rule: "standing/adverse", also: [], parts: [], at: at("P1.yaml", 1) }));
    const result = bare({ practices: [practice("P1", [clause("P1a", { standings: adverse })])], evidence: records });
    const { found: told } = documentView(result).scorecard;
    return told === null ? "" : plainText(told);
  };

  test("and is open stands on the page in words: what, by whom, on which clauses and when, and that nothing puts it right", () => {
    expect(against(["a"], found("a", { dates: { about: "2024-02-01" } }))).toBe(
      "What speaks against it: The auditor found that the log records each request (P1a, 1 February 2024). Nothing is recorded that puts it right.",
    );
    expect(against([])).toBe("");
  });

  test("is counted where it is much, what binds first, and it is said where nobody has verified it", () => {
    const said = found("a", { said_by: "third_party", verification: { level: "reported" } });
    const told = against(["a", "b", "c", "d", "e"], said, ..."bcde".split("").map((id) => found(id, { statement: `The log of ${id} is kept.` })));
    expect(told).toContain("What speaks against it:\nThe auditor found that the log of b is kept (P1a).");
    expect(told).toContain("2 more are told in the annex.");
    expect(against(["a"], said)).toMatch(/^What speaks against it: .*the log records each request \(P1a\)\. It has not been verified/);
  });

  test("by the producer itself is told as what it says, and nobody has found it out", () => {
    const said = against(["a"], found("a", { said_by: "producer", verification: { level: "reported" } }));
    expect(said).toMatch(/^What DST says is wanting: .*the log records each request \(P1a\)\.$/);
  });

  test("is called by its title where its statement is too long for a page", () => {
    expect(against(["a"], found("a", { statement: `The log ${"is kept and ".repeat(40)}is kept.` }))).toContain("What speaks against it: ‘Report a’ (P1a).");
  });
});

describe("on whose word it rests", () => {
  test("where the evidence stands is told as what the rules of t6 say, and how the judgement differs stands behind it", async () => {
    const { stands, written, judgement: judged } = documentView(await resultOf("npd-2019")).scorecard;
    expect(stands).toMatch(/^Tested part by part by the rules of t6, the evidence shows a part of .* The judgement is more favourable than this test/);
    expect(plainText(judged)).toMatch(/^Ed Humpherson, .* judged in 2019 that DfE's arrangements are consistent with principle T6/);
    expect(plainText(written)).not.toContain("more favourable");
  });

  test("what was read into a practice is not given as a verdict on it", async () => {
    const { rows, words } = documentView(await resultOf("npd-2019")).scorecard;
    expect(rows.map(({ judgement: cell }) => cell)).toEqual([
      ...["Consistent (as read)", "Consistent (as read)", "Meets the practice"],
      ...["Consistent (as read)", "Meets the practice"],
    ]);
    expect(words).toContain("“As read”: what was published does not say it of this practice alone; the t6 project reads it there.");
    const judged = practice("P1", [], { judgement: judgement({ reasons: "It is kept." }) });
    expect(documentView(bare({ practices: [judged], judgement: judgement() })).scorecard.rows[0]?.judgement).toBe("Meets the practice");
  });

  test("why whoever judged finds against a practice is told in their own words", () => {
    const practices = [
      practice("P1", [], { judgement: judgement({ outcome: "not_yet_shown", reasons: "The certificate has lapsed." }) }),
      practice("P2", [], { judgement: judgement({ outcome: "not_consistent", reasons: "The court found it" }) }),
      practice("P3", [], { judgement: judgement({ reasons: "All is well." }) }),
    ];
    expect(documentView(bare({ practices })).scorecard.worse).toBe(
      "P2 was judged “not consistent”: The court found it. P1 was judged “not yet shown”: The certificate has lapsed.",
    );
  });
});
