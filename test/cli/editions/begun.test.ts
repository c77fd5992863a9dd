import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../host.ts";
import { ferrySurvey, flat } from "./moved.ts";

/* Whoever names an edition gets the catalogue that has it; and what check and upgrade say of an edition that was typed agrees. */

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "begun-"));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

test("an assessment begins under the edition that is named, with its catalogue, and is not told that it was replaced", async () => {
  const { code, err } = await run(["init", join(room, "ferry"), "--edition", "3.0", "--data", "Ferry survey", "--producer", "Harbour Office", "--yes"]);
  expect([code, err]).toEqual([0, expect.not.stringContaining("replaced")]);
  expect(readFileSync(join(room, "ferry", "assessment.yaml"), "utf8")).toMatch(/^catalogue: standard-4$/m);
  expect(existsSync(join(room, "ferry", "4.1.yaml"))).toBe(true);
});

test("an edition that was typed into the file is not said to be carried over already: upgrade says what to write", async () => {
  const moved = await ferrySurvey(false);
  moved.write("assessment.yaml", moved.read("assessment.yaml").replace('edition: "2.1"', 'edition: "3.0"'));
  const { code, err } = await moved.t6("upgrade", moved.at("."), "--to", "3.0");
  expect([code, flat(err)]).toEqual([
    2,
    expect.stringMatching(/says edition 3\.0, which the catalogue t6 does not have\. Write .*2\.1.*catalogue: standard-4/),
  ]);
  moved.away();
});

test("a file that cannot be read is named", async () => {
  const moved = await ferrySurvey(false);
  writeFileSync(moved.at("T6.1.yaml"), "practice: [");
  expect(flat((await moved.t6("upgrade", moved.at("."), "--to", "3.0")).err)).toMatch(/T6\.1\.yaml cannot be read/);
  moved.away();
});

test("a clause of the edition before in a file of this one is an error, in whichever way it came there, and none where it says whose it is", async () => {
  const moved = await ferrySurvey();
  const item =
    moved
      .read("T6.1.yaml")
      .split("  - id: ")[2]
      ?.replace(/limitations:[\s\S]*/, "") ?? "";
  const write = (clauses: string) => moved.write("4.1.yaml", `practice: "4.1"\nevidence:\n  - id: new-${item.replace(/clauses: .*/, `clauses: ${clauses}`)}`);
  write("[4.1b, T6.2c]");
  expect(await moved.codes()).toContain("reference/edition-before 4.1.yaml");
  write("[4.1b, { clause: T6.2c, of: t6 }]");
  expect(await moved.codes()).not.toContain("reference/edition-before 4.1.yaml");
  moved.away();
});
