import { execFileSync } from "node:child_process";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";

/*
 * A thing counts until the end of its last day in London, wherever the machine is. Each case says when it is in London, as an instant,
 * and whether something whose last day is given is over then. A process has one time zone for good, so there is one for each zone.
 */
const cases: readonly (readonly [what: string, instant: string, lastDay: string, isOver: boolean])[] = [
  ["the last second of the last day, in winter", "2019-12-31T23:59:59Z", "2019-12-31", false],
  ["midnight after it, in winter", "2020-01-01T00:00:00Z", "2019-12-31", true],
  ["the last second of the last day, in summer", "2019-06-30T22:59:59Z", "2019-06-30", false],
  ["midnight after it, in summer, an hour before that of UTC", "2019-06-30T23:00:00Z", "2019-06-30", true],
  ["the first second of the day on which the clocks go forward", "2019-03-31T00:00:00Z", "2019-03-30", true],
  ["the second before", "2019-03-30T23:59:59Z", "2019-03-30", false],
  ["the last second of that day, which has 23 hours", "2019-03-31T22:59:59Z", "2019-03-31", false],
  ["midnight after it", "2019-03-31T23:00:00Z", "2019-03-31", true],
  ["the hour that does not exist", "2019-03-31T01:00:00Z", "2019-03-31", false],
  ["the second before the day on which the clocks go back", "2019-10-26T22:59:59Z", "2019-10-26", false],
  ["its first second", "2019-10-26T23:00:00Z", "2019-10-26", true],
  ["the hour that comes twice, the second time", "2019-10-27T01:30:00Z", "2019-10-27", false],
  ["the last second of that day, which has 25 hours", "2019-10-27T23:59:59Z", "2019-10-27", false],
  ["midnight after it", "2019-10-28T00:00:00Z", "2019-10-27", true],
  ["the last second of 29 February", "2020-02-29T23:59:59Z", "2020-02-29", false],
  ["midnight after it", "2020-03-01T00:00:00Z", "2020-02-29", true],
  ["29 February, for a month that ends with it", "2020-02-29T23:59:59Z", "2020-02", false],
  ["midnight after that month", "2020-03-01T00:00:00Z", "2020-02", true],
  ["midnight after February in another year", "2019-03-01T00:00:00Z", "2019-02", true],
];

let program = "";
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { isOver } from "./src/assess/dates.ts";
        import { todayInLondon } from "./src/io/today.ts";
        const cases = JSON.parse(process.argv[1]);
        const over = cases.map(([, instant, lastDay]) => isOver(lastDay, todayInLondon(new Date(instant))));
        process.stdout.write(JSON.stringify({ over, offset: new Date("2019-06-30T12:00:00Z").getTimezoneOffset() }));`,
      resolveDir: ".",
      loader: "ts",
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
  });
  program = outputFiles[0]?.text ?? "";
});

describe.each([
  ["Pacific/Kiritimati", -840],
  ["America/Los_Angeles", 420],
  ["Asia/Kolkata", -330],
])("with the machine in %s", (zone, offset) => {
  let answer: { readonly over: readonly boolean[]; readonly offset: number };
  beforeAll(() => {
    answer = JSON.parse(execFileSync(process.execPath, ["-e", program, JSON.stringify(cases)], { encoding: "utf8", env: { ...process.env, TZ: zone } }));
  });

  test("the machine is really there", () => expect(answer.offset).toBe(offset));

  test.each(cases.map(([what, instant, lastDay, isOver], index) => ({ what, instant, lastDay, isOver, index })))(
    "$what ($instant): $lastDay is over: $isOver",
    ({ isOver, index }) => expect(answer.over[index]).toBe(isOver),
  );
});
