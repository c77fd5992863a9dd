import { expect, test } from "vitest";
import { run } from "../host.ts";
import { ferrySurvey, flat } from "./moved.ts";

/* What there is by the name of an edition, a catalogue, or a practice or clause of one is found without a folder; and where there is none, those that there are are named. */

test.each([
  ["4.5b", /^4\.5b/],
  ["4.2", /^4\.2, Words not held/],
  ["4.2a", /^4\.2, Words not held/],
  ["4.6a", /^4\.6-on, /],
  ["standard-4", /^standard-4, Code of Practice/],
  ["3.0", /^standard-4, .*3\.0: Code of Practice for Statistics, edition 3\.0/],
])("%s is explained without a folder", async (word, said) => {
  const { code, out } = await run(["explain", word]);
  expect([code, flat(out)]).toEqual([0, expect.stringMatching(said)]);
});

test("what is called nothing anywhere is still told", async () => {
  expect((await run(["explain", "9.9z"])).code).toBe(2);
});

test("an edition to which nothing leads: the one that there is is named, and one with the same texts is only written down", async () => {
  const moved = await ferrySurvey(false);
  expect(flat((await moved.t6("upgrade", moved.at("."), "--to", "4.0")).err)).toContain("There is one to edition 3.0.");
  expect(flat((await moved.t6("upgrade", moved.at("."), "--to", "2.0")).err)).toContain('write ‘edition: "2.0"’ in assessment.yaml');
  moved.away();
});
