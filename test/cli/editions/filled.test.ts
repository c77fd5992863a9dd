import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ferrySurvey, flat, type Moved } from "./moved.ts";

/* What is said of words that are missing goes by the catalogue in use, and not by the day on which the assessment was carried over. */

let moved: Moved;
beforeEach(async () => {
  moved = await ferrySurvey();
});
afterEach(() => moved.away());

const annex = async (): Promise<string> => flat((await moved.t6("report", moved.at("."), "-d", "annex")).out);

test("once words were filled in, the move no longer says that they are not held, and says how somebody gives a place to what has none", async () => {
  expect(await annex()).toContain("The wording of the practice is not held.");
  const copied = { by: "B", from: "C", on: "2026-11-28", practices: { "4.2": "Trams must run." } };
  writeFileSync(moved.at("copied.json"), JSON.stringify(copied));
  await moved.t6("catalogue", "fill", moved.at("copied.json"), "-o", moved.at("filled.yaml"));
  moved.write("crosswalk.yaml", moved.read("crosswalk.yaml").replace("crosswalk: standard-4", "crosswalk: filled.yaml"));
  const text = await annex();
  expect(text).not.toMatch(/The wording of the practice is not held|it should be among the practices whose words/);
  expect(text).toContain("See whether it is in the words that were filled in: 4.2.");
  const told = flat((await moved.t6("upgrade", moved.at("."), "--to", "3.0", "--dry-run")).out);
  expect(told).toContain("The words of some practices were filled in: 4.2, and nobody has said on which of their clauses it bears.");
  expect(told).toContain("{ evidence: declarations, from: [T6.1a], to: 4.2a, because: … }");
});

test("the catalogue with words filled in is one edition with the one that was filled, and is named once nothing names it any more", async () => {
  writeFileSync(moved.at("copied.json"), JSON.stringify({ by: "B", from: "C", on: "2026-11-28", practices: { "4.2": "Trams must run." } }));
  await moved.t6("catalogue", "fill", moved.at("copied.json"), "-o", moved.at("filled.yaml"));
  moved.write("crosswalk.yaml", moved.read("crosswalk.yaml").replace("crosswalk: standard-4", "crosswalk: filled.yaml"));
  moved.write("T6.1.yaml", moved.read("T6.1.yaml").replace("[T6.1g, T6.4a]", "[T6.1g, T6.4a, { clause: 4.1d, of: standard-4 }]"));
  const { err } = await moved.t6("sheet", "export", moved.at("."), "-o", moved.at("book.ods"), "--catalogue", "t6");
  expect(flat(err)).toContain("What the files say of edition 3.0 is not in it");
  const back = flat((await moved.t6("upgrade", moved.at("."), "--to", "2.1", "--drop-reviews")).err);
  expect(back).toMatch(/It went by .*filled\.yaml, which nothing names any more: to go by it again, t6 upgrade needs --catalogue .*filled\.yaml/);
});

test("two editions that agree on every pair are compared without a table that is empty", async () => {
  moved.write("T6.1.yaml", "practice: T6.1\n");
  const { out } = await moved.t6("compare", moved.at("."), moved.at("."));
  expect(out).toMatch(/Pairs of clauses that the crosswalk puts together: \d+ agree\./);
  expect(out).not.toMatch(/edition 2\.1 +edition 3\.0/);
});

test("a line that somebody wrote is not counted as the tool's proposal", async () => {
  const line = `  - { evidence: declarations, from: [T6.1a], to: 4.1d, because: I read it so., reviewed: { by: Moira Fenwick, on: "2026-11-28", stands: true } }\n`;
  moved.write("crosswalk.yaml", moved.read("crosswalk.yaml").replace("lines:\n", `lines:\n${line}`));
  expect(await annex()).toContain("One line was written by hand, and is not the tool's: one stands.");
});

test("a scorecard says that nobody looked only of what nobody looked at since the practices were there", async () => {
  moved.write(
    "assessment.yaml",
    moved
      .read("assessment.yaml")
      .replace('as_of: "2026-12-31"', 'as_of: "2025-01-31"')
      .replace(/judgement: .*\n/, ""),
  );
  const left = async () => /The other (\w+) (?:was|were) not looked at/.exec(flat((await moved.t6("report", moved.at("."), "-d", "scorecard")).out))?.[1];
  const before = await left();
  moved.write(
    "4.5.yaml",
    'practice: "4.5"\njudgement: { outcome: not_yet_shown, by: Moira Fenwick, role: Head of Profession, on: "2026-11-28", reasons: I read it. }\n',
  );
  expect([before, await left()]).toEqual([expect.any(String), expect.not.stringMatching(`^${before}$`)]);
});
