import { describe, expect, test } from "vitest";
import type { ClauseResult, Position, Result } from "../../src/model/generated/schemas.ts";
import { scorecard } from "../../src/report/scorecard.ts";
import { documentView } from "../../src/view/document.ts";
import { missingOverall, missingText } from "../../src/view/missing.ts";
import { plainText } from "../../src/view/prose.ts";
import { setAsideText } from "../../src/view/set-aside.ts";
import { at, bare, clause, practice } from "./builders.ts";

const position = (missing: string[], state: Position["state"] = "partly_shown"): Position => ({
  state,
  rule: "position/clause-missing",
  missing,
  on_matters_considered: false,
});
const finding = (state: ClauseResult["finding"]["state"]) => ({ state, rule: "finding/nothing", evidence: [] });
const clauses = [
  clause("P1a", { finding: finding("not_shown") }),
  clause("P1b", { finding: finding("not_shown") }),
  clause("P1c", { finding: finding("partly_met") }),
];

describe("what is missing", () => {
  test("is named clause by clause, and told apart from what is only partly met", () => {
    expect(missingText(position(["P1a"]), clauses.slice(0, 1))).toBe("P1a is not shown");
    expect(missingText(position(["P1a", "P1b"]), clauses.slice(0, 2))).toBe("P1a and P1b are not shown");
    expect(missingText(position(["P1a", "P1b", "P1c"]), clauses)).toBe("P1a and P1b are not shown; P1c is only partly met");
    expect(missingText(position(["P1c"]), clauses.slice(2))).toBe("P1c is only partly met");
  });

  test("holds every clause that is short of met, and says which have a recommendation that counts", () => {
    const partly = ["P1c", "P1d"].map((id) => clause(id, { finding: finding("partly_met") }));
    expect(missingText(position(["P1a", "P1c"]), [...clauses.slice(0, 1), ...partly])).toBe(
      "P1a is not shown; P1c and P1d are only partly met, P1d with a recommendation or commitment that counts",
    );
    expect(missingText({ ...position(["P1c", "P1d"]), rule: "position/nothing-met" }, partly)).toBe(
      "P1c and P1d are only partly met, with a recommendation or commitment that counts",
    );
  });

  test("is said of nothing but what is shown in part", () => {
    expect(missingText(position(["P1a", "P1b"], "not_shown"), clauses)).toBe("");
    expect(missingText(position([], "meets"), clauses)).toBe("");
  });

  test("of the principle is counted where there is much of it", () => {
    const practices = [
      practice("P1", clauses),
      practice(
        "P2",
        ["P2a", "P2b", "P2c"].map((id) => clause(id, { finding: finding("partly_met") })),
      ),
    ];
    expect(missingOverall(position(["P1a", "P1b"]), practices)).toBe(
      "2 clauses are not shown, in P1; 4 are only partly met, in P1 and P2, with a recommendation or commitment that counts",
    );
    expect(missingOverall(position(["P1a", "P1b", "P1c", "P2a", "P2b"]), practices)).toBe(
      "2 clauses are not shown, in P1; 4 are only partly met, in P1 and P2, 1 of them with a recommendation or commitment that counts",
    );
    expect(missingOverall(position(["P2a", "P2b", "P2c"]), practices.slice(1))).toBe("P2a, P2b and P2c are only partly met");
  });
});

describe("what a position says nothing about", () => {
  const left: readonly ClauseResult[] = [
    clause("P1a", { finding: finding("not_applicable"), not_applicable: { fact: "personal", reason: "They are about trams.", at: at("assessment.yaml", 4) } }),
    clause("P1b", { finding: finding("not_applicable"), not_applicable: { reason: "Nothing is released.", by: "Priya Shah", at: at("P1.yaml", 9) } }),
    clause("P1c", { finding: finding("deferred"), deferred: { body: "A court", reason: "Its case is open.", at: at("P1.yaml", 12) } }),
    clause("P1d"),
  ];
  const words = "1 clause does not apply to these data, 1 was declared not applicable and 1 is left to another body";
  const result = (changes: Partial<Result> = {}): Result => bare({ practices: [practice("P1", [...left])], ...changes });

  test("is counted by reason", () => {
    expect(setAsideText(left)).toBe(words);
    expect(setAsideText([...left, ...left])).toBe("2 clauses do not apply to these data, 2 were declared not applicable and 2 are left to another body");
    expect(setAsideText(left.slice(3))).toBe("");
  });

  test("stands with every position: in the summary, the practice, and the scorecards", () => {
    const view = documentView(result(), { earlier: [result()] });
    const [row] = view.summary.rows;
    const places = [
      view.summary.position,
      row?.clauses,
      view.practices[0]?.position.score,
      view.scorecard.trend?.rows[0]?.[1],
      scorecard(result(), { width: 80 }).replace(/\s+/g, " "),
    ];
    for (const place of places) expect(place).toContain(words);
  });

  test("is named with its reason in the annex, in one sentence, and by name at its practice", () => {
    const { summary, practices, letter } = documentView(result());
    expect(plainText(summary.tested)).toContain(
      "3 clauses were left out: the data are not about people: they are about trams (P1a); nothing is released (P1b, declared by Priya Shah); P1c is left to a court: its case is open.",
    );
    expect(plainText(practices[0]?.tested ?? summary.tested)).toContain(
      "P1a does not apply to these data, P1b was declared not applicable and P1c is left to another body.",
    );
    expect(letter.not_commented.join(" ")).toContain("2 clauses of the practices do not apply, and the annex gives the reasons.");
  });
});

describe("which rules and which catalogue", () => {
  test("a result of another version of the rules says so in what gives a position", () => {
    expect(documentView(bare({ rules_version: "1" })).rules_note).toBe("The positions were computed with version 1 of the rules.");
    expect(scorecard(bare({ rules_version: "1" }), { width: 80 })).toContain("with version 1 of the rules");
    expect(documentView(bare()).rules_note).toBeNull();
  });

  test("a catalogue of one's own is named in every heading, that of t6 is not", () => {
    const named = (result: Result): readonly string[] => {
      const view = documentView(result);
      return [...view.facts.map(({ text }) => text), ...view.request.facts.map(({ text }) => text), scorecard(result, { width: 200 })].filter((text) =>
        text.includes("own catalogue “Sample”"),
      );
    };
    expect(named(bare())).toHaveLength(3);
    const { catalogue } = bare();
    expect(named(bare({ catalogue: { ...catalogue, id: "t6" } }))).toEqual([]);
  });

  test("many parameters: those of the profile first, the others in an appendix", () => {
    const parameters = ["profile", "verification/key", ...Array.from({ length: 20 }, (_, index) => `kinds/${index}`)].map((id) => ({
      id,
      value: "x",
      text: "y",
    }));
    const { method } = documentView(bare({ parameters }));
    expect(method.parameters.map(({ id }) => id)).toEqual(["profile", "verification/key"]);
    expect(method.further_parameters).toHaveLength(20);
    expect(documentView(bare({ parameters: parameters.slice(0, 6) })).method.further_parameters).toEqual([]);
  });
});

test("the scorecard of the terminal names what was found against a practice", () => {
  const against = { evidence: "audit", standing: "adverse", rule: "standing/adverse", also: [], parts: [], at: at("P1.yaml", 4) } as const;
  const standings = [{ ...against, also: [], parts: [] }];
  const result = bare({ practices: [practice("P1", [clause("P1a", { standings }), clause("P1b", { standings })])] });
  expect(scorecard(result, { width: 80 })).toMatch(/found against {2}audit \(P1a, P1b\)/);
});
