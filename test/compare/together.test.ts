import { describe, expect, test } from "vitest";
import { fewest } from "../../src/compare/together.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { AssessmentDiff, DiffCause, EvidenceItem } from "../../src/model/generated/schemas.ts";
import { outlineOf } from "../../src/report/diff/outline.ts";
import { assessmentWith, good } from "../assess/examples.ts";
import { diffOf, sideOf } from "./diff-of.ts";

const changeOf = ({ changes }: AssessmentDiff, id: string) => changes.find((change) => change.on === "clause" && change.id === id);
const causesOf = (diff: AssessmentDiff, id: string): readonly DiffCause[] => diff.causes.filter((cause) => changeOf(diff, id)?.causes.includes(cause.id));
const aloneOf = (diff: AssessmentDiff, id: string) =>
  causesOf(diff, id).map(({ subject, alone = [] }) => [subject, alone.find(({ key }) => key === `clause ${id}`)?.state]);
const whyOf = (diff: AssessmentDiff, id: string) => {
  const { worse, better, other } = outlineOf(diff);
  return [...worse, ...better, ...other].find(({ label }) => label === id)?.why;
};
const between = (old: Assessment, now: Assessment) => diffOf(sideOf(old), sideOf(now));

describe("several causes of one change", () => {
  const finding = (id: string, title: string, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
    ...good,
    id,
    title,
    stance: "contradicts",
    said_by: "regulator",
    ...more,
  });
  const [a, b, c] = [finding("a", "First letter"), finding("b", "Second letter"), finding("c", "Third letter")];

  test("each of three contradictions would have done it alone, whatever their order", () => {
    const diffs = [
      [good, a, b, c],
      [c, good, b, a],
      [b, c, a, good],
    ].map((items) => between(assessmentWith([good]), assessmentWith(items)));
    const [diff] = diffs as [AssessmentDiff];
    for (const other of diffs) expect(other).toEqual(diff);
    expect(aloneOf(diff, "P1a")).toEqual([
      ["a", "not_met"],
      ["b", "not_met"],
      ["c", "not_met"],
    ]);
    expect(diff.causes.every(({ moves }) => moves.includes("clause P1a"))).toBe(true);
    expect(whyOf(diff, "P1a")).toBe("‘First letter’, ‘Second letter’ and ‘Third letter’ speak against it. Each of these alone would have made P1a not met");
    expect(outlineOf(diff).quiet).toEqual([]);
  });

  test("one that leads all the way, and one that leads part of it", () => {
    const diff = between(assessmentWith([good]), assessmentWith([good, a, { ...b, severity: "weakness" }]));
    expect(aloneOf(diff, "P1a")).toEqual([
      ["a", "not_met"],
      ["b", "partly_met"],
    ]);
    expect(whyOf(diff, "P1a")).toBe("‘First letter’ speaks against it. ‘Second letter’ speaks against it: that alone would have made P1a partly met");
  });

  test("two reviews that only together show that something is regular", () => {
    const start: EvidenceItem = { ...good, id: "words", kind: "policy", clauses: ["P2b"] };
    const review = (id: string, about: string): EvidenceItem => ({ ...good, id, title: `Review of ${about}`, clauses: ["P2b"], dates: { about } });
    const [first, second] = [review("y", "2018-06"), review("z", "2019-05")];
    const diff = between(assessmentWith([start]), assessmentWith([start, second, first]));
    expect(aloneOf(diff, "P2b")).toEqual([
      ["y", undefined],
      ["z", undefined],
    ]);
    expect(diff.causes.map(({ moves }) => moves)).toEqual([["clause P2b"], ["clause P2b"]]);
    expect(whyOf(diff, "P2b")).toBe("‘Review of 2018-06’ and ‘Review of 2019-05’ were added. Only together do they make P2b met");

    // Where nothing was there before, each leads part of the way.
    const whole = between(assessmentWith([]), assessmentWith([second, first]));
    expect(whyOf(whole, "P2b")).toBe(
      "‘Review of 2018-06’ and ‘Review of 2019-05’ were added. Each of these alone would have made P2b partly met; together they make P2b met",
    );

    // Of three that would do in pairs, as few are named as it takes: the first by their ids.
    const more = between(assessmentWith([start]), assessmentWith([review("x", "2018-09"), second, start, first]));
    expect(causesOf(more, "P2b").map(({ subject }) => subject)).toEqual(["x", "y"]);
    expect(changeOf(more, "P2b")?.contributing).toHaveLength(1);
  });

  test("parts of a clause that are covered by several", () => {
    const covers = (id: string, part: string): EvidenceItem => ({ ...good, id, title: `Record of ${part}`, clauses: [{ clause: "P2a", parts: [part] }] });
    const diff = between(assessmentWith([]), assessmentWith([covers("two", "two"), covers("one", "one")]));
    expect(whyOf(diff, "P2a")).toBe(
      "‘Record of one’ and ‘Record of two’ were added. Each of these alone would have made P2a partly met; together they make P2a met",
    );
  });

  test("two edits of one thing, of which one alone would have changed nothing", () => {
    const planned: EvidenceItem = { ...good, state: "planned", verification: { level: "reported" } };
    const diff = between(assessmentWith([planned]), assessmentWith([good]));
    expect(aloneOf(diff, "P1a")).toEqual([
      ["item", "partly_met"],
      ["item", undefined],
    ]);
    expect(whyOf(diff, "P1a")).toBe(
      "‘A register’ went from planned to in place: that alone would have made P1a partly met. ‘A register’ is now verified (A regulator); it was reported, not verified: that alone would have changed nothing. Together they make P1a met",
    );
  });

  test("an item that took the place of its like moved nothing, and would have moved something alone", () => {
    const diff = between(assessmentWith([good]), assessmentWith([{ ...good, id: "other" }]));
    expect(diff.counts).toMatchObject({ worse: 0, better: 0 });
    expect(diff.causes.map(({ kind, moves, alone }) => [kind, moves, alone?.[0]])).toEqual([
      ["evidence_added", [], undefined],
      ["evidence_removed", [], expect.objectContaining({ state: "not_shown" })],
    ]);
    expect(outlineOf(diff).quiet).toContain("Without changing where anything stands: 1 evidence item added and 1 evidence item removed.");
  });

  test("several that each put a judgement out of date", () => {
    const judgement = { outcome: "meets" as const, by: "A", on: "2019-01-01" };
    const late = (id: string): EvidenceItem => ({ ...good, id, title: `Page ${id}`, dates: { about: "2019-05" } });
    const diff = between(assessmentWith([good], { judgement }), assessmentWith([late("q"), good, late("p")], { judgement }));
    expect(outlineOf(diff).worse.find(({ label }) => label === "Judgement on P1")?.why).toBe(
      "‘Page p’ and ‘Page q’ were added. Each of these alone would have put the judgement out of date",
    );
  });
});

describe("as few as will do", () => {
  const holding =
    (...needed: readonly (readonly number[])[]) =>
    (some: readonly number[]) =>
      needed.some((set) => set.every((one) => some.includes(one)));
  const ten = Array.from({ length: 10 }, (_, index) => index);
  test.each([
    [[[3, 7]], [3, 7]],
    [[[0]], [0]],
    [[[9]], [9]],
    [
      [[1, 2], [2, 3], [8]],
      [1, 2],
    ],
    [[ten], ten],
    [[[]], []],
  ])("%j", (needed, expected) => {
    expect(fewest(ten, holding(...needed))).toEqual(expected);
  });
});
