import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { composed, overlay } from "../../scripts/diagnostics-cases.ts";
import type { ForecastDocument } from "../../src/model/generated/schemas.ts";
import { folderWith } from "../io/folder.ts";
import { faultsOf } from "../schema/published.ts";
import { run } from "./host.ts";

const options = ["--catalogue", resolve("fixtures/diagnostics/catalogue.yaml")];

const waivers = `gate: {evidence_valid_for_days: 500}
waivers:
  - {code: evidence/lapsed, id: security-certificate, reason: It is agreed., approved_by: {name: Priya Shah}, approved_on: 2025-06-01, expires_on: 2025-08-31}
  - {code: evidence/lapsed, id: security-certificate, reason: It is agreed again., approved_by: {name: Priya Shah}, approved_on: 2025-06-01, expires_on: 2025-09-30}
  - {code: ask/overdue, id: publish-retention, reason: It is long., approved_by: {name: Priya Shah}, approved_on: 2025-06-01, expires_on: 2026-05-31}
`;

function survey(config = waivers): string {
  const root = folderWith({ "t6.config.yaml": config });
  mkdirSync(join(root, "survey"));
  for (const [name, content] of composed()) writeFileSync(join(root, "survey", name), content);
  return root;
}

const forecast = async (root: string, ...more: readonly string[]): Promise<ForecastDocument> => {
  const { code, out } = await run(["forecast", root, "--format", "json", ...options, ...more]);
  expect(code).toBe(0);
  return JSON.parse(out);
};

test("what lapses in the base, from its as-of date, and waivers from the day of the gate", async () => {
  const root = survey();
  const { entries, assessments } = await forecast(root, "--days", "500", "--as-of", "2025-06-30");
  expect(assessments).toEqual([{ folder: `${root}/survey`, title: "School meals survey: data governance", as_of: "2025-06-30", until: "2026-11-12" }]);
  expect(entries.map(({ kind, id, last_day, at }) => [last_day, kind, id, `${at.file.slice(root.length + 1)}:${at.line}`])).toEqual([
    ["2025-08-31", "waiver_expires", "evidence/lapsed", expect.stringMatching(/:3$/)],
    ["2025-09-30", "waiver_expires", "evidence/lapsed", expect.any(String)],
    ["2025-12-31", "ask_due", "publish-retention", "survey/asks.yaml:7"],
    ["2026-03-31", "review_due", "yearly-review", "survey/T6.5.yaml:13"],
    ["2026-05-31", "waiver_expires", "ask/overdue", expect.any(String)],
    ["2026-08-31", "evidence_lapses", "security-certificate", "survey/T6.3.yaml:13"],
  ]);
  expect(entries.map(({ counts_again }) => counts_again)).toEqual([0, 1, undefined, undefined, 0, undefined]);
  expect(entries.at(-1)).toMatchObject({ days_left: 427, from: "2026-09-01", raises: [{ code: "evidence/lapsed", severity: "warning" }] });
});

test("the JSON keeps to its schema", async () => {
  for (const made of [
    await forecast(survey(), "--days", "500", "--as-of", "2025-06-30"),
    await forecast("fixtures/all-met", "--days", "3000", "--catalogue", "catalogues/t6.yaml"),
  ]) {
    expect(made.entries.length).toBeGreaterThan(3);
    expect(faultsOf("forecast", made)).toEqual([]);
  }
});

test("UIDs are each its own, and stay when dates, lines and the rest of the tree change", async () => {
  const root = survey();
  const uids = async (...more: readonly string[]) =>
    (await forecast(root, "--days", "500", "--as-of", "2025-06-30", ...more)).entries.map(({ uid, id }) => `${id} ${uid}`).toSorted();
  const before = await uids();
  expect(new Set(before).size).toBe(before.length);
  const file = join(root, "survey/T6.3.yaml");
  writeFileSync(file, `# a line more\n${readFileSync(file, "utf8").replace("2026-08-31", "2026-09-30")}`);
  expect(await uids()).toEqual(before);
  expect((await run(["forecast", join(root, "survey"), "--format", "json", "--days", "500", "--as-of", "2025-06-30", ...options])).out).toContain(
    before[0]?.split(" ")[1],
  );
});

describe("how it is written", () => {
  test("to the standard output as text; to a file as its name says", async () => {
    const root = survey("{}\n");
    expect((await run(["forecast", root, ...options])).out).toBe("Nothing lapses in the 90 days from 2025-06-30 to 2025-09-28.\n");
    const ics = join(root, "t6.ics");
    expect(await run(["forecast", root, "--days", "500", "-o", ics, ...options])).toEqual({ code: 0, out: "", err: `wrote ${ics}\n` });
    const events = new ICAL.Component(ICAL.parse(readFileSync(ics, "utf8"))).getAllSubcomponents("vevent");
    expect(events.map((event) => event.getFirstPropertyValue("dtstart")?.toString())).toEqual(["2025-12-31", "2026-03-31", "2026-08-31"]);
    await run(["forecast", root, "-o", join(root, "t6.json"), "-q", ...options]);
    expect(JSON.parse(readFileSync(join(root, "t6.json"), "utf8")).format).toBe("t6-forecast");
  });

  test("the clock is in none of it", async () => {
    const root = survey("{}\n");
    const once = () => run(["forecast", root, "--days", "500", "--format", "ics", ...options]);
    expect((await once()).out).toBe((await once()).out);
    expect((await once()).out).toContain("DTSTAMP:20250630T000000Z");
  });
});

describe("how it ends", () => {
  test("with 1 where the files have errors, which are told beside it", async () => {
    const root = survey("{}\n");
    for (const [name, content] of overlay("yaml/syntax", "bad")) writeFileSync(join(root, "survey", name), content);
    const { code, out, err } = await run(["forecast", root, ...options]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Nothing lapses/);
    expect(err).toContain("error: ");
  });

  test("with 2 where something cannot be opened, or the days are none", async () => {
    expect(await run(["forecast", "nowhere"])).toMatchObject({ code: 2, out: "" });
    for (const days of ["-1", "soon", "1.5", "9999"])
      expect(await run(["forecast", "--days", days])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("Give a whole number of days") });
    expect((await run(["forecast", survey("{}\n"), "-o", "fixtures/all-met/assessment.yaml/x.ics", ...options])).code).toBe(2);
  });
});

test("t6 explain knows the conditions of the gate", async () => {
  const { code, out } = await run(["explain", "gate/overdue-ask"]);
  expect(code).toBe(0);
  expect(out).toContain("gate/overdue-ask: No ask is overdue");
  expect(out).toContain("In t6.config.yaml: no_overdue_asks.");
  expect(out.replace(/\s+/g, " ")).toContain("Yes, by a waiver with the code gate/overdue-ask or ask/overdue.");
  expect((await run(["explain", "gate/unknown"])).out.replace(/\s+/g, " ")).toContain("Whether it can be waived No.");
  expect((await run(["explain", "gate/overdue-asks"])).err).toContain("Did you mean gate/overdue-ask?");
});
