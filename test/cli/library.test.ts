import { expect, test } from "vitest";
import { assess, load } from "../../src/index.ts";

/** What TypeScript does not keep a program from. */
test.each(["", "tomorrow", "2019-02-29", "2019-2-1", "2019-99-99"])("a day that does not exist is refused: ‘%s’", async (asOf) => {
  const { assessments } = await load(["fixtures/all-met"]);
  const [one] = assessments;
  if (one === undefined) throw new Error("there is one");
  expect(() => assess(one, { asOf })).toThrow(new RangeError(`asOf is ‘${asOf}’ and has to be a day that exists, year first: 2019-12-31.`));
  expect(assess(one, { asOf: "2024-02-29" }).decision?.asOf).toBe("2024-02-29");
});

test("one path by itself is no list of paths", async () => {
  await expect(load("fixtures/all-met" as unknown as string[])).rejects.toThrow(new TypeError("The paths to load have to be a list."));
});
