import { describe, expect, test } from "vitest";
import { decidingClauses, decidingIn } from "../../src/assess/deciding.ts";
import type { AskResult, ClauseResult, Position, Standing } from "../../src/model/generated/schemas.ts";
import { decidesText, togetherBecause, togetherText } from "../../src/view/deciding.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText, prose } from "../../src/view/prose.ts";
import { ask, bare, clause, evidence, item, practice } from "./builders.ts";
import { resultOf } from "./pipeline.ts";

/*
 * Where several clauses decide, none of them reads as if it alone were at fault.
 */

const at = (id: string, state: "met" | "partly_met" | "not_shown") => clause(id, { finding: { state, rule: "finding/nothing", evidence: [] } });
const position: Position = { state: "partly_shown", rule: "position/clause-missing", on_matters_considered: false, deciding_clause: "P1b" };

/** The ids of what decides, where P1a applies only to data that others receive, and nobody has said whether these are. */
const ids = (one: Position, clauses: readonly ClauseResult[]): readonly string[] => {
  const facts = { assessment: { data: { name: "Some data" } }, decided_from: { applies_when: [{ clause: "P1a", when: { shared: true as const } }] } };
  return decidingClauses({ position: one, practices: [practice("P1", [...clauses])] }, facts).map(({ id }) => id);
};

test("what is contradicted is told first, then what is known to apply, then what has to be done", () => {
  const adverse: Standing = { evidence: "e", standing: "adverse", rule: "standing/adverse", also: [], parts: [], at: { file: "P1.yaml", line: 1, column: 1 } };
  const clauses = [
    { ...at("P1a", "not_shown"), force: "must" as const },
    { ...at("P1b", "not_shown"), force: "should" as const },
    { ...at("P1c", "not_shown"), force: "must" as const },
    { ...at("P1d", "not_shown"), force: "should" as const, standings: [adverse] },
  ];
  expect(ids(position, clauses)).toEqual(["P1d", "P1c", "P1b", "P1a"]);
});

test("all that are as weak as the one that the rules name decide with it", () => {
  const clauses = [at("P1a", "partly_met"), at("P1b", "not_shown"), at("P1c", "met"), at("P1d", "not_shown")];
  expect(ids(position, clauses)).toEqual(["P1b", "P1d"]);
  expect(ids({ ...position, deciding_clause: "P1a", missing: ["P1a"] }, clauses.concat(at("P1e", "partly_met")))).toEqual(["P1a"]);
  expect(ids({ ...position, state: "meets" }, clauses)).toEqual([]);
});

test("they are named where they are few, and counted where they are many", () => {
  const several = ["P1a", "P1b", "P1c", "P1d", "P1e", "P1f", "P1g"].map((id) => at(id, "not_shown"));
  expect(togetherText(["P1a", "P1b"])).toBe("P1a and P1b decide this together");
  expect(togetherText(several.map(({ id }) => id))).toBe("7 clauses decide this together");
  expect([decidesText([]), decidesText(several.slice(0, 1)), decidesText(several)]).toEqual(["–", "P1a", "P1a and 6 more"]);
});

test("a reason that all of them have is given once, and else one of them is told as one", () => {
  const several = ["P1a", "P1b"].map((id) => at(id, "not_shown"));
  expect(togetherBecause(several, () => "is not shown: nothing bears on it")).toBe("P1a and P1b decide this together. Each is not shown: nothing bears on it");
  expect(togetherBecause(several, ({ id }) => `is not shown: ${id} is only planned`)).toBe(
    "P1a and P1b decide this together. One of them, P1a, “words of P1a”, is not shown: P1a is only planned",
  );
});

test("in every practice of a real case the words and the numbers agree", async () => {
  for (const fixture of ["npd-2016", "npd-2019", "npd"]) {
    const result = await resultOf(fixture);
    const { practices } = documentView(result);
    for (const [index, practice] of result.practices.entries()) {
      // Where nothing is shown at all, that is said of every clause.
      if (practice.position.rule === "position/nothing-shown") continue;
      const deciding = decidingIn(practice, result);
      const tested = plainText(practices[index]?.tested ?? { type: "root", children: [] });
      expect(tested.includes("decide this together")).toBe(deciding.length > 1);
      expect(tested.includes("The deciding clause is")).toBe(deciding.length === 1);
    }
  }
});

test("where something speaks against a clause, nobody reads that nothing bears on it", () => {
  const at4 = { file: "P1.yaml", line: 4, column: 5 };
  const standings: Standing[] = [{ evidence: "review", standing: "adverse", rule: "standing/weakness", also: [], parts: [], at: at4 }];
  const nothing: Partial<ClauseResult> = { finding: { state: "not_shown", rule: "finding/nothing", evidence: [] } };
  const shown = (clauses: readonly ReturnType<typeof clause>[]) => {
    const told = practice("P1", [...clauses], { position: { state: "not_shown", rule: "position/nothing-shown", on_matters_considered: false } });
    return documentView(bare({ practices: [told], evidence: [evidence(item("review", { stance: "contradicts", severity: "weakness" }))] })).practices[0]
      ?.position.because;
  };
  expect(shown([clause("P1a", { ...nothing, standings }), clause("P1b", nothing)])).toBe(
    "Nothing shows any of its clauses, and ‘Title of review’ speaks against P1a.",
  );
  expect(shown([clause("P1a", nothing)])).toBe("Nothing that counts bears on any of its clauses.");
});

describe("where no recommendation counts", () => {
  const partly = (asks: readonly AskResult[]) =>
    plainText(
      documentView(
        bare({
          practices: [
            practice(
              "P1",
              [clause("P1a", { finding: { state: "partly_met", rule: "finding/limited", evidence: [] }, asks: asks.map(({ item }) => item.id) })],
              {
                position: { state: "partly_shown", rule: "position/no-real-ask", on_matters_considered: false, deciding_clause: "P1a", missing: ["P1a"] },
              },
            ),
          ],
          asks: [...asks],
        }),
      ).practices[0]?.tested ?? prose(),
    );

  test("what is asked about the clause is named, with what it lacks", () => {
    const late = { ...ask("late", {}, "overdue"), lacks: ["ask/overdue"] };
    const vague = { ...ask("vague"), lacks: ["ask/no-owner", "ask/no-day"] };
    expect(partly([late, vague])).toContain(
      "what is asked about it does not count as a recommendation: ask 1 is overdue and ask 2 has no owner and has no date.",
    );
  });

  test("where nothing is asked, or what was asked is closed, that is said", () => {
    for (const asks of [[], [{ ...ask("done", {}, "closed"), lacks: ["ask/no-day"] }]])
      expect(partly(asks)).toContain("no recommendation that counts is about it.");
  });
});
