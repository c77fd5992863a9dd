import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shippedCatalogue } from "../../src/api/shipped.ts";
import { compare } from "../../src/compare/compare.ts";
import { isSameData, pairUp } from "../../src/compare/pair.ts";
import { publicDiff } from "../../src/compare/public.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { Result } from "../../src/model/generated/schemas.ts";
import { diffForms } from "../../src/report/diff/formats.ts";
import { plain } from "../../src/report/paint.ts";
import { assessmentWith, good } from "../assess/examples.ts";
import { diffOfResults, withFirstClause, withItem } from "./diff-of.ts";
import { nothingWrong } from "./nothing-wrong.ts";
import { resultOf, sha256, sideOf } from "./pairs.ts";

const released = (name: string): Result => JSON.parse(readFileSync(join(import.meta.dirname, `../released/0.1.0/${name}.json`), "utf8"));
describe("results that were saved long ago", () => {
  test.each(["npd-2016", "npd-2019", "all-met"])("%s, as t6 0.1.0 wrote it, can be decided again", async (name) => {
    const shipped = (await shippedCatalogue()).catalogue;
    const result = released(name);
    expect(result).not.toHaveProperty("decided_from");
    expect(compare(result, result, { sha256, shipped })).toMatchObject({ changes: [], steps: [], unexplained: [] });
  });

  test("what was changed by hand is not explained away", () => {
    const now = resultOf(sideOf(withItem({ verification: { level: "reported" } })));
    const forged = withFirstClause(now, (clause) => ({ ...clause, finding: { ...clause.finding, state: "met", rule: "finding/met" } }));
    const diff = diffOfResults(now, forged);
    expect(diff).toMatchObject({ unexplained: ["clause P1a"], counts: { better: 1, unexplained: 1 } });
    const document = { format: "t6-diff", version: 1, tool: { name: "t6", version: "0" }, audience: "internal", assessments: [diff], ...nothingWrong } as const;
    expect(diffForms.text({ ...document, assessments: [diff] }, { width: 200, paint: plain })).toContain(
      "Not explained by what the results record: clause P1a.",
    );
  });
});

describe("what goes with what", () => {
  const result = (data: string, asOf = "2019-06-30", producer = "A producer"): Result => {
    const made = resultOf(sideOf(withItem(), { asOf }));
    return { ...made, assessment: { ...made.assessment, data: { name: data }, producer: { name: producer } } };
  };
  const at = (key: string | undefined, of: Result) => ({ key, result: of });
  const keys = (pairs: ReturnType<typeof pairUp>) => ({
    pairs: pairs.pairs.map(([old, now]) => [old.key ?? old.result.assessment.as_of, now.key ?? now.result.assessment.as_of]),
    removed: pairs.removed.map(({ key }) => key),
    added: pairs.added.map(({ key }) => key),
  });

  test("two that are named go together, whatever they are about", () => {
    expect(keys(pairUp([at("", result("A"))], [at("", result("B"))])).pairs).toEqual([["", ""]]);
    expect(keys(pairUp([at(undefined, result("A"))], [at("", result("B"))])).pairs).toHaveLength(1);
  });

  test("in two trees, those at the same place; then those about the same data, which have moved", () => {
    const old = [at("a", result("A")), at("b", result("B")), at("c", result("C"))];
    const now = [at("a", result("A2")), at("moved/b", result("B")), at("d", result("D"))];
    expect(keys(pairUp(old, now))).toEqual({
      pairs: [
        ["a", "a"],
        ["b", "moved/b"],
      ],
      removed: ["c"],
      added: ["d"],
    });
  });

  test("of saved results, those about the same data, in the order of their days", () => {
    const old = [at(undefined, result("A", "2018-01-01")), at(undefined, result("B")), at(undefined, result("A", "2016-01-01"))];
    const now = [at(undefined, result("A", "2017-01-01")), at(undefined, result("A", "2019-01-01"))];
    const { pairs, removed } = pairUp(old, now);
    expect(pairs.map((pair) => pair.map((one) => one.result.assessment.as_of))).toEqual([
      ["2016-01-01", "2017-01-01"],
      ["2018-01-01", "2019-01-01"],
    ]);
    expect(removed.map((one) => one.result.assessment.data.name)).toEqual(["B"]);
  });

  test("the same data are those of the same name and producer, however it is written", () => {
    expect(isSameData(result("Some  data"), result("some data "))).toBe(true);
    expect(isSameData(result("A"), result("B"))).toBe(false);
    expect(isSameData(result("A"), result("A", "2019-06-30", "Another"))).toBe(false);
  });
});

describe("for the public", () => {
  const canary = (what: string) => `canary-${what}`;
  const hidden = {
    ...good,
    id: canary("id"),
    title: canary("title"),
    statement: canary("statement"),
    audience: "internal" as const,
    limitations: [{ text: canary("limitation"), material: true }],
    verification: { level: "verified" as const, by: canary("by") },
  };
  const ask = { id: canary("ask"), kind: "commitment" as const, clauses: ["P1a"], text: canary("ask-text"), audience: "internal" as const };
  const source = { id: canary("source"), title: canary("source-title"), audience: "internal" as const };
  const base = assessmentWith([good]);
  const secret: Assessment = {
    ...base,
    head: { ...base.head, data: { ...base.head.data, sources: [source] } },
    practices: [{ file: "P1.yaml", data: { practice: "P1", evidence: [good, hidden] } }],
    asks: { file: "asks.yaml", data: { asks: [ask] } },
  };

  test.each<readonly [string, Assessment, Assessment]>([
    ["added", base, secret],
    ["removed", secret, base],
    [
      "edited",
      secret,
      { ...secret, practices: [{ file: "P1.yaml", data: { practice: "P1", evidence: [good, { ...hidden, title: canary("other"), limitations: [] }] } }] },
    ],
  ])("nothing of what is for internal use is told when it is %s", (_, one, other) => {
    const [old, now] = [resultOf(sideOf(one)), resultOf(sideOf(other))];
    const whole = diffOfResults(old, now);
    const open = publicDiff(whole, [old, now]);
    const document = { format: "t6-diff", version: 1, tool: { name: "t6", version: "0" }, audience: "public", ...nothingWrong } as const;
    for (const format of ["text", "markdown", "json"] as const) {
      const text = diffForms[format]({ ...document, assessments: [open] }, { width: 80, paint: plain });
      expect(text).not.toContain("canary");
      expect(text).toMatch(/3 things that are\s+recorded for internal use|"withheld": 3/);
    }
    expect(open.causes.map(({ id, kind }) => [id, kind])).toEqual(whole.causes.map(({ id, kind }) => [id, kind]));
    expect(JSON.stringify(whole)).toContain("canary");
  });

  test("an open ask does not name the hidden one that took its place", () => {
    const asks = (superseded: boolean): Assessment => ({
      ...base,
      asks: {
        file: "asks.yaml",
        data: {
          asks: [
            ask,
            { id: "open-ask", kind: "commitment", clauses: ["P1a"], text: "Do it.", ...(superseded && { status: "superseded", superseded_by: ask.id }) },
          ],
        },
      },
    });
    const [old, now] = [resultOf(sideOf(asks(false))), resultOf(sideOf(asks(true)))];
    expect(JSON.stringify(publicDiff(diffOfResults(old, now), [old, now]))).not.toContain("canary");
  });

  test("where nothing is for internal use nothing is taken away", () => {
    const [old, now] = [resultOf(sideOf(assessmentWith([]))), resultOf(sideOf(base))];
    const whole = diffOfResults(old, now);
    expect(publicDiff(whole, [old, now])).toBe(whole);
  });
});
