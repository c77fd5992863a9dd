import { beforeAll, expect, test } from "vitest";
import { compareVoices } from "../../src/compare/voices/document.ts";
import { describe as described } from "../../src/diagnostics/describe.ts";
import { decidingText } from "../../src/language/deciding.ts";
import type { Result } from "../../src/model/generated/schemas.ts";
import { textComparison } from "../../src/report/comparison/text.ts";
import { positionPassages } from "../../src/report/explain/finding.ts";
import { plain } from "../../src/report/paint.ts";
import { scorecard } from "../../src/report/scorecard.ts";
import { documentView } from "../../src/view/document.ts";
import { lacking } from "../../src/view/scorecard/lacking.ts";
import { problems, signed } from "../checks/tell.ts";
import { resultOf } from "./pipeline.ts";

/*
 * Where several clauses are equally weak, every output tells the same one first, and that there are others: what is sure before what applies only if somebody
 * says so. T6.1c is about data that others receive, and here nobody has said whether they do.
 */

let result: Result;
beforeAll(async () => {
  result = await resultOf("all-met", {
    head: ({ judgement: _, data: { shared: __, ...data }, ...head }) => ({ ...head, data }),
    practice: ({ judgement: _, evidence = [], ...file }) => ({ ...file, ...(file.practice === "T6.3" && { evidence }) }),
    withoutAsks: true,
  });
});

const flat = (text: string): string => text.replace(/\s+/g, " ");

test("in the saved result, of the principle and of a practice", () => {
  const { position, practices } = result;
  expect(position).toMatchObject({ deciding_practice: "T6.2", deciding_clause: "T6.2a" });
  expect([position.deciding_together?.length, position.deciding_together?.[0]]).toEqual([23, "T6.2a"]);
  expect(practices[0]?.position.deciding_together).toEqual([..."abdefghc"].map((letter) => `T6.1${letter}`));
  expect(practices[2]?.position).not.toHaveProperty("deciding_together");
});

test("in a terminal, by score and by explain", () => {
  expect(flat(scorecard(result, { width: 80 }))).toContain("decided by 23 clauses, T6.2a first, all not shown");
  expect(flat(scorecard(result, { width: 80 }))).toContain("decided by T6.1a, T6.1b, T6.1d, T6.1e, T6.1f, T6.1g, T6.1h and T6.1c, all not shown");
  const told = result.practices.slice(0, 1).flatMap((practice) => positionPassages(practice, result).flatMap(({ paragraphs = [] }) => paragraphs));
  expect(told.join(" ")).toContain("T6.1a, T6.1b, T6.1d, T6.1e, T6.1f, T6.1g, T6.1h and T6.1c decide together.");
});

test("in the annex and on the scorecard", () => {
  const { summary } = documentView(result);
  expect(summary.position).toContain("23 clauses decide this together. ");
  expect(summary.rows[0]?.deciding).toBe("T6.1a and 7 more");
  expect(lacking(result.practices, { facts: result, most: 23 }).lacking.map(({ clause }) => clause)).toEqual([
    ...["T6.2a", "T6.1a", "T6.4a", "T6.5a", "T6.2b", "T6.1b", "T6.4b", "T6.5b"],
    ...["T6.1d", "T6.2c", "T6.4c", "T6.5c", "T6.1e", "T6.2d", "T6.4d", "T6.5e"],
    ...["T6.1f", "T6.2e", "T6.4e", "T6.5d", "T6.1g", "T6.1h", "T6.1c"],
  ]);
});

test("in a comparison", () => {
  const document = compareVoices({ name: "a", result }, { name: "b", result }, { audience: "internal", tool: result.tool });
  expect(document.practices[0]?.position.self?.deciding_together?.at(-1)).toBe("T6.1c");
  expect(flat(textComparison(document, { width: 100, paint: plain }))).toContain("8 clauses decide this together. One of them, T6.1a, not shown");
});

test("in what t6 check and a book say of a judgement that goes further", () => {
  const told = problems({ head: { judgement: { ...signed, outcome: "meets" } } }).find(({ code }) => code === "judgement/more-favourable");
  const args = told?.args ?? {};
  expect(described("judgement/more-favourable", args).message).toContain("the evidence stands at ‘not shown’ because of 5 clauses, P1b first;");
  expect(args["deciding"]?.startsWith("P1b, ")).toBe(true);
});

test("what decides is named where it is little, and counted where it is much", () => {
  expect([["T6.1c"], ["T6.1c", "T6.1d"]].map(decidingText)).toEqual(["T6.1c", "T6.1c and T6.1d"]);
  expect(decidingText(["T6.2a", "T6.2b", "T6.1a", "T6.1b"])).toBe("4 clauses, T6.2a first");
});
