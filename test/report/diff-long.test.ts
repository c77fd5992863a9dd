import { describe, expect, test } from "vitest";
import type { AssessmentDiff, Diff } from "../../src/model/generated/schemas.ts";
import { markdownDiff } from "../../src/report/diff/markdown.ts";
import { assessmentWith, good } from "../assess/examples.ts";
import { diffOf } from "../compare/diff-of.ts";
import { nothingWrong } from "../compare/nothing-wrong.ts";
import { sideOf } from "../compare/pairs.ts";

const document = (assessments: readonly AssessmentDiff[]): Diff => ({
  format: "t6-diff",
  version: 1,
  tool: { name: "t6", version: "0.0.0" },
  audience: "public",
  ...nothingWrong,
  assessments: [...assessments],
});

describe("a comment on a pull request takes 65,536 characters", () => {
  const worse = diffOf(sideOf(assessmentWith([good])), sideOf(assessmentWith([{ ...good, state: "planned", title: "Another title" }])));
  const named = (count: number) => document(Array.from({ length: count }, (_, index) => ({ ...worse, title: `Assessment ${index + 1}` })));

  test("a short diff is there whole, with the rest folded away", () => {
    const text = markdownDiff(named(3));
    expect(text.match(/^### /gm)).toHaveLength(3);
    expect(text).toContain("<details>");
    expect(text).not.toContain("too long");
  });

  test("of a long one what moved nothing is left out first, and it says so", () => {
    const text = markdownDiff(named(120));
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.match(/^### /gm)).toHaveLength(120);
    expect(text).not.toContain("<details>");
    expect(text).toMatch(/\nThis is too long for a comment, so the rest was left out: `t6 diff` prints it all\.\n$/);
  });

  test("of one that is longer still the end is missing, at the end of a line", () => {
    const text = markdownDiff(named(2000));
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/\nThis is too long for a comment, so the rest was left out: `t6 diff` prints it all\.\n$/);
    expect(text).toContain("### Assessment 1\n");
  });

  test("assessments of which nothing changed are counted", () => {
    const same = diffOf(sideOf(assessmentWith([good])), sideOf(assessmentWith([good])));
    expect(markdownDiff(document([worse, same, same]))).toMatch(/\nNothing changed in 2 other assessments\.\n$/);
    expect(markdownDiff(document([same, same]))).toBe("Nothing changed.\n");
  });
});
