import fc from "fast-check";
import { expect, test } from "vitest";
import { shippedTemplates } from "../../src/io/templates.ts";
import type { Counts, Result } from "../../src/model/generated/schemas.ts";
import { writeMarkdown } from "../../src/render/markdown/write.ts";
import { documentTree } from "../../src/render/render.ts";
import { scorecard } from "../../src/report/scorecard.ts";
import { documentView } from "../../src/view/document.ts";
import { missingOverall, missingText } from "../../src/view/missing.ts";
import { assessment } from "../assess/arbitrary.ts";
import { resultOf, sideOf } from "../compare/pairs.ts";
import { runsOf } from "../runs.ts";

/*
 * Every count that is printed is the count in the result: a reader who finds two numbers for one thing believes neither.
 */

const runs = { numRuns: runsOf(300) };

/** How many clauses some words say are in a state: those that are named, or the number. */
function toldIn(text: string, words: string): number {
  const [, subject = ""] = new RegExp(`(?:^|; )([^;]*?) (?:is|are) ${words}`).exec(text) ?? [];
  const [, count] = /^(\d+)(?: clauses?)?$/.exec(subject) ?? [];
  return count === undefined ? (subject.match(/P\d[a-z]/g) ?? []).length : Number(count);
}

function holds(text: string, { not_shown, partly_met }: Counts): void {
  if (text === "") return;
  expect([text, toldIn(text, "not shown"), toldIn(text, "only partly met")]).toEqual([text, not_shown, partly_met]);
}

/** Every “n of m (clauses) met, k partly …” of a text. */
const countsIn = (text: string): string[] =>
  [...text.replace(/\s+/g, " ").matchAll(/(\d+) of (\d+) (?:clauses? )?met((?:, \d+ (?:partly met|partly|not shown|not met|unknown))*)/g)].map(
    ([, met, of, rest = ""]) =>
      [
        `${met} of ${of}`,
        ...rest
          .replaceAll("partly met", "partly")
          .split(", ")
          .filter((part) => part !== ""),
      ].join(", "),
  );

function expected({ score }: Pick<Result, "score">): string[] {
  if (!score.scored) return [];
  const { partly_met, not_shown, not_met, unknown, met } = score.counts;
  const parts = [
    [partly_met, "partly"],
    [not_shown, "not shown"],
    [not_met, "not met"],
    [unknown, "unknown"],
  ] as const;
  return [[`${met} of ${score.applicable}`, ...parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)].join(", ")];
}

test("sentences, bars and pages count what the result counts, and nothing is a percentage", () => {
  let sentences = 0;
  fc.assert(
    fc.property(assessment, (input) => {
      const result = resultOf(sideOf(input));
      for (const { position, clauses, score } of result.practices) holds(missingText(position, clauses), score.counts);
      const overall = missingOverall(result.position, result.practices);
      holds(overall, result.score.counts);
      sentences += overall === "" ? 0 : 1;
      const each = result.practices.flatMap(expected);
      const text = scorecard(result, { width: 80 });
      expect(countsIn(text)).toEqual([...each, ...expected(result)]);
      const view = documentView(result);
      const known = new Set([...each, ...expected(result)]);
      for (const kind of ["annex", "scorecard"] as const) {
        const page = writeMarkdown(documentTree(view, kind, shippedTemplates()));
        for (const told of countsIn(page)) expect([...known]).toContain(told);
        expect(page).not.toMatch(/\d%/);
      }
      expect(text).not.toMatch(/\d%/);
    }),
    runs,
  );
  expect(sentences).toBeGreaterThan(runsOf(50));
}, 240_000);
