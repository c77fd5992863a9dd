import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "../../src/diagnostics/problem.ts";
import { runsOf } from "../runs.ts";
import { type Example, examples, type Place, placesIn, planted, told } from "./plant.ts";

const cleans = new Map<Example, Promise<readonly Problem[]>>();
const cleanly = (example: Example) => cleans.get(example) ?? cleans.set(example, told(example)).get(example) ?? told(example);

const planting = fc
  .constantFrom(...examples.filter((example) => placesIn(example).length > 0))
  .chain((example) => fc.constantFrom(...placesIn(example)).map((place) => ({ example, place })));

const isIn = ({ file, where }: Problem, { file: its, entry }: Place): boolean =>
  file === its && "pointer" in where && entry.every((step, depth) => where.pointer[depth] === step);

/** What is said of several things together may be said of fewer of them, at another one. */
const together =
  /^evidence\/(?:checker-unknown|check-not-located|checked-later|words-only|other-kind|undated|too-old|not-public|foi-only|only-plans|next-review)/;

const keyOf = (problem: Problem): string => {
  const { code, args, file, where } = problem;
  const name = args["name"] ?? args["what"] ?? "";
  return together.test(code) ? JSON.stringify([code, name, name === "" ? file : ""]) : JSON.stringify([code, args, file, where]);
};

/** Mistakes in an entry that can be seen whatever becomes of another, unless they are about that one too, as an ask closed over a finding is. */
const ofOne =
  /^(?:reference\/(?:unknown|parts|unsorted|clause-twice)|ask\/(?:no-|two-|dates|overdue|closed(?!-over)|status)|evidence\/(?:dates-reversed|after-as-of|ended|expir|lapsed|no-locator|severity|unspecific)|judgement\/(?:unsigned|same))/;

test("one wrong value: it is told, with nothing that the file does not say without it", async () => {
  await fc.assert(
    fc.asyncProperty(planting, async ({ example, place }) => {
      const [clean, found] = [await cleanly(example), await told(planted(example, place))];
      const known = new Set(clean.map(keyOf));
      const isPlanted = (problem: Problem) => problem.code.startsWith("schema/") && isIn(problem, place);
      expect(found.filter((problem) => !known.has(keyOf(problem)) && !isPlanted(problem))).toEqual([]);
      expect(found.filter(isPlanted)).toHaveLength(1);
      expect(new Set(found.map((problem) => JSON.stringify(problem))).size).toBe(found.length);
    }),
    { numRuns: runsOf(1000) },
  );
});

test("one wrong value: what is wrong with the other entries is told all the same", async () => {
  await fc.assert(
    fc.asyncProperty(planting, async ({ example, place }) => {
      const [clean, found] = [await cleanly(example), await told(planted(example, place))];
      const again = new Set(found.map(keyOf));
      const names = namesAround(example, place);
      const others = clean.filter((problem) => ofOne.test(problem.code) && !isIn(problem, place) && !names.has(problem.args["id"] ?? ""));
      expect(others.filter((problem) => !again.has(keyOf(problem)))).toEqual([]);
    }),
    { numRuns: runsOf(1000) },
  );
});

/** Every word in an entry: something of that name may be meant by it. */
function namesAround({ files }: Example, { file, entry }: Place): ReadonlySet<string> {
  const value = entry.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], files[file]);
  return new Set(JSON.stringify(value).match(/[\w.-]+/g));
}
