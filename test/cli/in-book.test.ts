import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./host.ts";

const above = mkdtempSync(join(tmpdir(), "t6-in-book-"));
let count = 0;

/** A copy of the case of 2019, changed in one file. */
function changed(file: string, from: string | RegExp, to: string): string {
  count += 1;
  const folder = join(above, String(count));
  cpSync("fixtures/npd-2019", folder, { recursive: true });
  const before = readFileSync(join(folder, file), "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, file), after);
  return folder;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

test("a check of one assessment says of each thing where it stands in a book, and what to do there", async () => {
  const out = oneLine((await run(["check", "fixtures/npd-2019"])).out);
  expect(out).toContain("book: T6.5, ‘dpia-programme’ (Date of the thing) is empty, and T6.2a, T6.5c and T6.5d cannot be shown without a date.");
  expect(out).not.toMatch(/book: [^.]*undefined/);
});

test("a run over many does not", async () => {
  expect((await run(["check", "fixtures/npd-2019", "fixtures/npd-2016"])).out).not.toContain("book:");
});

test("errors too, with the words of a book for what a book can hold", async () => {
  const folder = changed("T6.5.yaml", "clauses: [T6.5a]", "clauses: [T6.5z]");
  expect(oneLine((await run(["check", folder])).out)).toMatch(/book: T6\.5, ‘major-reviews’ \(Clauses\) names “T6\.5z”, which is no clause\./);
});

test("what keeps a document from being final is told in the words of a book", async () => {
  const folder = changed("assessment.yaml", /^as_of:.*\n/m, "");
  const { code, err } = await run(["report", folder, "--final", "-o", join(above, "annex.html")]);
  expect(code).toBe(1);
  expect(oneLine(err)).toContain("book: Assessment (As-of date) is empty. Write the day as of which the evidence is weighed.");
});

test("a practice that nobody judged has a row, which is named", async () => {
  const folder = join(above, "new");
  await run(["init", folder, "--yes", "--data", "Energy Survey", "--producer", "Department"]);
  expect(oneLine((await run(["check", folder, "--final"])).out)).toContain("book: Judgements, ‘T6.1’ (Conclusion) is empty, and nobody has judged it.");
});

test("nobody judged the principle: that is told of its row, and not of the sheet on the assessment", async () => {
  const folder = join(above, "principle");
  await run(["init", folder, "--yes", "--data", "Energy Survey", "--producer", "Department"]);
  const out = oneLine((await run(["check", folder, "--final"])).out);
  expect(out).toContain("book: Judgements, ‘T6’ (Conclusion) is empty, and nobody has judged it.");
  expect(out).not.toContain("book: Assessment is empty");
});

test("what the file says and no book can hold is told as it is, and not as nothing", async () => {
  const folder = changed("T6.5.yaml", /^( {2}on: ).*$/m, "$1soon");
  const out = oneLine((await run(["check", folder])).out);
  expect(out).not.toContain("says “”");
});
