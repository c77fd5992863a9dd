import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../src/assess/check.ts";
import { decide } from "../../src/assess/decide.ts";
import { type Code, codes } from "../../src/diagnostics/codes.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import { asOf, assessment } from "../assess/arbitrary.ts";
import { sha256 } from "../assess/examples.ts";
import { catalogue, muddle } from "./arbitrary.ts";
import { exists, isWorded } from "./sound.ts";

const runs = { numRuns: 1000 };
const problemsOf = (input: Assessment, on = asOf) => check(decide(input, catalogue, { asOf: on, sha256 }));
const any = fc.oneof(assessment, muddle);

test("every check answers for every valid assessment, and points at something that is there", () => {
  fc.assert(
    fc.property(any, (input) => {
      expect(problemsOf(input).filter((problem) => !exists(problem, input))).toEqual([]);
    }),
    runs,
  );
});

test("every problem can be told in words, with nothing left to fill in", () => {
  fc.assert(
    fc.property(any, (input) => {
      expect(problemsOf(input).filter((problem) => !isWorded(problem))).toEqual([]);
    }),
    runs,
  );
});

test("nothing is told twice", () => {
  fc.assert(
    fc.property(any, (input) => {
      const told = problemsOf(input).map(({ code, file, where, args }) => JSON.stringify([code, file, where, args]));
      expect(new Set(told).size).toBe(told.length);
    }),
    runs,
  );
});

test("the order of the files changes nothing that is told", () => {
  fc.assert(
    fc.property(assessment, (input) => {
      const told = (from: Assessment) =>
        problemsOf(from)
          .map((problem) => JSON.stringify(problem))
          .toSorted();
      expect(told({ ...input, practices: input.practices.toReversed() })).toEqual(told(input));
    }),
    runs,
  );
});

test("while a file is lost, nothing is concluded from what is missing", () => {
  const fromAbsence =
    /unknown-(?:evidence|link|place)|practice-missing|unused|not-public|foi-only|only-plans|words-only|other-kind|undated|too-old|next-review|checker-unknown|unproven|limitation-not-accepted|ask\/internal|more-favourable|attributed|stale|only-reported/;
  fc.assert(
    fc.property(any, (input) => {
      const lost = { ...input, broken: [{ file: "lost.yaml" }] };
      expect(problemsOf(lost).filter(({ code }) => fromAbsence.test(code))).toEqual([]);
      expect(problemsOf({ ...input, broken: [], lost: [undefined] }).filter(({ code }) => fromAbsence.test(code))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("the assessments are muddled enough: between them they make every mistake of meaning", () => {
  const seen = new Set(
    fc.sample(any, { numRuns: 1500, seed: 6 }).flatMap((input) => [asOf, "2019-07-01"].flatMap((on) => problemsOf(input, on).map(({ code }) => code))),
  );
  const meaning = Object.keys(codes).filter(
    (code) =>
      !/^(?:file|yaml|schema|catalogue|crosswalk|config|waiver|baseline|sign-off|register)\/|^assessment\/other-catalogue$|^judgement\/words-not-held$|^reference\/(?:of-another-catalogue|unknown-catalogue|edition-before)$/.test(
        code,
      ),
  );
  expect(meaning.filter((code) => !seen.has(code as Code))).toEqual([]);
});
