import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gapOf } from "../../../src/model/not-held.ts";
import { run } from "../host.ts";
import { flat } from "./moved.ts";

/* A practice whose words nobody here has is told as what it is: nothing is guessed in its place, and what is said about it is not passed over. */

let room: string;
beforeEach(async () => {
  room = join(mkdtempSync(join(tmpdir(), "gaps-")), "ferry");
  await run(["init", room, "--edition", "3.0", "--data", "Ferry survey", "--producer", "Harbour Office", "--yes"]);
});
afterEach(() => rmSync(join(room, ".."), { recursive: true, force: true }));

const evidence = [
  "--title",
  "A log",
  "--kind",
  "record",
  "--statement",
  "It shows this.",
  "--state",
  "in_place",
  "--said-by",
  "producer",
  "--access",
  "public",
];
const judgement = ["--outcome", "not_yet_shown", "--by", "Ann Head", "--role", "Head", "--on", "2026-11-20"];

test.each([
  ["4.2a", "4.2"],
  ["4.2", "4.2"],
  ["4.6a", "4.6-on"],
  ["4.7", "4.6-on"],
])("evidence against %s is told that the words of %s are not held, and no other clause is proposed", async (clause, gap) => {
  const { code, err } = await run(["add", "evidence", room, "--clause", clause, ...evidence]);
  expect([code, flat(err)]).toEqual([2, expect.stringContaining(`The words of ${gap} are not held, so it has no clauses yet.`)]);
  expect(err).not.toMatch(/Did you mean|clauses are \.|are \./);
});

test("which gap an id belongs to", () => {
  const practices = [{ id: "4.1" }, { id: "4.2", not_held: {} }, { id: "4.6-on", not_held: {} }];
  const gaps = ["4.1", "4.1a", "4.2", "4.2b", "4.5a", "4.6", "4.12c", "4.6-on", "T6.7a", "word"].map((id) => gapOf(id, practices));
  expect(gaps).toEqual([undefined, undefined, "4.2", "4.2", undefined, "4.6-on", "4.6-on", "4.6-on", undefined, undefined]);
});

test("a judgement on such a practice is taken and told, and the annex says beside it that the words are not held", async () => {
  expect(flat((await run(["add", "judgement", room, "--practice", "4.2", ...judgement])).err)).toContain("the words of 4.2 are not held");
  expect((await run(["check", room, "--format", "json"])).out).toContain("judgement/words-not-held");
  const annex = join(room, "..", "annex.md");
  await run(["report", room, "-o", annex]);
  expect(flat(readFileSync(annex, "utf8"))).toMatch(
    /Ann Head, Head, judged .*meet this practice.* The words of this practice are not held by t6, so nothing here shows what was judged\./,
  );
});

test("the sheet of such a practice says why it has no clauses", async () => {
  const book = join(room, "..", "book.ods");
  await run(["sheet", "export", room, "-o", book]);
  const content = strFromU8(unzipSync(readFileSync(book))["content.xml"] as Uint8Array);
  expect(content.split("The words of this practice are not held, so it has no clauses").length - 1).toBe(4);
});
