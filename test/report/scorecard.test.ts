import { beforeAll, describe, expect, test } from "vitest";
import { decidingIn } from "../../src/assess/deciding.ts";
import { colours } from "../../src/cli/colours.ts";
import type { Result } from "../../src/model/generated/schemas.ts";
import { scorecard } from "../../src/report/scorecard.ts";
import { series } from "../../src/view/style/text.ts";
import { resultOf } from "../view/pipeline.ts";

const fixtures = ["npd-2019", "npd-2016", "all-met"] as const;
let results: Readonly<Record<(typeof fixtures)[number], Result>>;
beforeAll(async () => {
  results = Object.fromEntries(await Promise.all(fixtures.map(async (fixture) => [fixture, await resultOf(fixture)]))) as typeof results;
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
const colour = /\u001b\[\d+m/g;

describe.each(fixtures)("%s", (fixture) => {
  test.each([60, 80])("as a person reads it, %i columns wide", async (width) => {
    const text = scorecard(results[fixture], { width });
    await expect(text).toMatchFileSnapshot(`../golden/score-${fixture}-${width}.txt`);
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  test("every practice is there, with its position, its count, and what decides it unless all is well", () => {
    const blocks = scorecard(results[fixture], { width: 80 }).split("\n\n");
    for (const [index, practice] of results[fixture].practices.entries()) {
      const { id, position, score } = practice;
      const block = blocks[index + 1] ?? "";
      expect(block.startsWith(`${id}  `)).toBe(true);
      if (score.scored) expect(block.replace(/\s+/g, " ")).toContain(`${score.counts.met} of ${score.applicable} clauses met`);
      const deciding = decidingIn(practice, results[fixture]).map((clause) => clause.id);
      if (position.state !== "meets") expect(block.replace(/\s+/g, " ")).toContain(`decided by ${series(deciding)}, `);
    }
  });

  test("colours add nothing and take nothing away", () => {
    const coloured = scorecard(results[fixture], { width: 80, paint: colours });
    expect(coloured).toMatch(colour);
    expect(coloured.replace(colour, "")).toBe(scorecard(results[fixture], { width: 80 }));
  });
});

test("the bar has one character for each clause that counts", () => {
  const { score } = results["npd-2016"];
  const [bar] = /▌+·+/.exec(scorecard(results["npd-2016"], { width: 60 }).split("\n\n").at(-1) ?? "") ?? [];
  expect(bar).toHaveLength(score.scored ? score.applicable : 0);
});

test("where nobody has judged, it says so", async () => {
  const unjudged = await resultOf("all-met", { head: ({ judgement: _, ...head }) => head });
  expect(scorecard(unjudged, { width: 80 })).toMatch(/judgement +none yet/);
});

test("where nothing applies there is no bar and no percentage", () => {
  const { score, position, ...rest } = results["all-met"];
  const nothing = { scored: false as const, counts: { ...score.counts, met: 0, not_applicable: 28 }, reason: "nothing_applicable" as const };
  const text = scorecard({ ...rest, score: nothing, position: { ...position, state: "unscored", rule: "position/nothing-applicable" } }, { width: 80 });
  const last = text.split("\n\n").at(-1) ?? "";
  expect(last).toContain("No position");
  expect(last).toContain("No clause applies, so there is no position.");
  expect(last).not.toMatch(/[█%]/);
});

test("what to do first about a practice is the first step on the list that moves it, with what it does to it", () => {
  const text = scorecard(results["npd-2019"], { width: 80 }).replace(/\s+/g, " ");
  expect(text).toMatch(
    /do first Hold a review or have an audit made on what T6\.5a to T6\.5e ask for, .* This could close T6\.5, which is partly shown now, if it finds what is asked for/,
  );
  expect(scorecard(results["all-met"], { width: 80 })).not.toContain("do first");
});

test("a judgement that has gone stale says so", () => {
  const { judgement } = results["all-met"];
  if (judgement === undefined) throw new Error("all-met is judged");
  const stale = { ...results["all-met"], judgement: { ...judgement, stale: ["evidence_changed" as const] } };
  expect(scorecard(stale, { width: 80 }).replace(/\s+/g, " ")).toContain("The evidence has changed since the judgement was made");
});
