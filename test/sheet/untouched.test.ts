import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drawn } from "../../src/api/sheet.ts";
import { assess, load } from "../../src/index.ts";
import type { Decision } from "../../src/model/decision.ts";
import { planBook } from "../../src/sheet/plan.ts";
import { tablesOf } from "../../src/sheet/tables.ts";
import { bookOf, readBook } from "../../src/workbook/model/book.ts";
import { openIn } from "../../src/workbook/model/open.ts";
import { runsOf } from "../runs.ts";
import { filesOf } from "../workbook/npd.ts";
import { asRead } from "./book.ts";

/*
 * A book that t6 wrote, and that nobody changed, tells nothing when it comes back: whoever made it, of whichever edition, and whatever day it is by then.
 */

const fixtures = join(import.meta.dirname, "../../fixtures");
const inside = (folder: string) =>
  readdirSync(join(fixtures, folder)).flatMap((name) => (statSync(join(fixtures, folder, name)).isDirectory() ? [join(folder, name)] : []));
const areas = inside("diagnostics").filter((area) => !/register|catalogue|config|gate|base/.test(area));
const real = ["all-met", "npd-2016", "npd-2019"];
const every = [...inside("decisions"), ...areas.flatMap(inside).flatMap((name) => [`${name}/bad`, `${name}/good`])];
/** All of them with `npm run laws`, and a fifth on each run of the suite. */
const cases = every.filter((_, at) => at % Math.round(every.length / runsOf(every.length)) === 0);

async function decided(folder: string): Promise<readonly Decision[]> {
  const { assessments } = await load([join(fixtures, folder)]);
  return assessments.flatMap((one) => assess(one).decision ?? []);
}

const makers = ["command", "page"] as const;

/** The same after another edition has taken the place of its own. */
const later = (decision: Decision): Decision => ({ ...decision, asOf: "2031-01-01" });

/** What a book says when it comes back as it is. */
function told(made: Decision, looked: Decision, maker: (typeof makers)[number]): readonly string[] {
  const sheets = asRead(drawn(made, maker));
  const mark = sheets.at(-1)?.rows[0]?.[2]?.text ?? "";
  const plan = planBook(tablesOf(looked), sheets, mark);
  if ("refusal" in plan) return [plan.refusal];
  return [...plan.wrong.map(({ text }) => text), ...plan.told, ...plan.doubts, ...plan.changes.map(() => "a change"), ...plan.added.map(() => "a new row")];
}

describe("a book that comes back untouched", () => {
  test.each(cases.map((folder, at) => [folder, makers[at % 2] ?? "page"] as const))("%s, made by the %s: nothing is said of it", async (folder, maker) => {
    for (const decision of await decided(folder)) {
      expect(told(decision, decision, maker)).toEqual([]);
      expect(told(decision, later(decision), maker)).toEqual([]);
    }
  });

  test.each(real)("%s, whoever made it, before and after another edition took its place", async (folder) => {
    for (const decision of await decided(folder))
      for (const maker of makers)
        for (const looked of [decision, later(decision)]) expect([...told(decision, looked, maker), ...told(looked, decision, maker)]).toEqual([]);
  });

  test.each(makers)("made by the %s it is read by the page as it is: there is nothing to write, and no more is said", async (maker) => {
    const files = new Map([...filesOf("all-met")].map(([name, text]) => [name, text.replace(/^as_of: .*$/m, 'as_of: "2026-12-31"')]));
    const open = await openIn(files, "all-met");
    const { decision } = open.assessed;
    if (decision === undefined) throw new Error("It can be decided.");
    expect(drawn(decision, maker)[0]?.rows[1]?.[0]?.text).toContain("replaced edition");
    const { exportSheet } = await import("../../src/api/sheet.ts");
    const bytes = maker === "page" ? (await bookOf(decision, "xlsx")).bytes : await exportSheet(decision, "ods");
    expect(await readBook(open, bytes)).toMatchObject({
      isNew: false,
      told: [{ heading: "What it changes:", lines: ["There is nothing to write: the files say already what is filled in."] }],
    });
  });

  test("what the assessment is called may be another by then", async () => {
    const [decision] = await decided("all-met");
    if (decision === undefined) throw new Error("It can be decided.");
    const { head } = decision.assessment;
    const renamed = { ...decision, assessment: { ...decision.assessment, head: { ...head, data: { ...head.data, title: "Another title" } } } };
    expect(told(decision, renamed, "page")).toEqual([]);
  });
});
