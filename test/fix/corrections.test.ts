import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runsOf } from "../runs.ts";
import { base, corrected, textOf, withTexts } from "./setup.ts";

const texts = {
  evidence: textOf(base, "T6.3.yaml"),
  asks: textOf(base, "asks.yaml"),
  head: textOf(base, "assessment.yaml"),
  notice: textOf(base, "T6.2.yaml"),
};
const evidence = (from: string | RegExp, to: string) => withTexts({ "T6.3.yaml": texts.evidence.replace(from, to) });
const line = (text: string, start: RegExp): string => text.split("\n").find((one) => start.test(one)) ?? "";

describe("an id of a clause or practice", () => {
  test.each([
    ["[T6.3D]", "[T6.3d]"],
    ["[t6.3d]", "[T6.3d]"],
    ["[6.3d]", "[T6.3d]"],
    ["[3d] # so", "[T6.3d] # so"],
    ["['3d']", "['T6.3d']"],
    ["[T63d]", "[T6.3d]"],
    ["[T6.3dd]", "[T6.3d]"],
    ["[T6.3 d]", "[T6.3d]"],
    ["[ T6.3d, 6.2c ]", "[ T6.2c, T6.3d ]"],
  ])("clauses: %s", async (from, to) => {
    const { text, told } = await corrected(await evidence("[T6.3d]", from));
    expect(line(text("T6.3.yaml"), /clauses:/)).toBe(`    clauses: ${to}`);
    expect(told).toEqual([]);
  });
  test.each(["[T6.3e]", "[T7.3d]", "[T6.3]", "[5a]", "[d]", "[T6.33d]"])("clauses: %s is left to a person", async (from) => {
    expect((await corrected(await evidence("[T6.3d]", from))).changes).toEqual([]);
  });
  test.each([
    ["6.3", "T6.3"],
    ["'6.3'", "'T6.3'"],
    ["t6.3", "T6.3"],
    ["T6.3d # whose", "T6.3 # whose"],
    ["T63", "T6.3"],
  ])("practice: %s", async (from, to) => {
    const { text, told } = await corrected(await evidence("practice: T6.3", `practice: ${from}`));
    expect(line(text("T6.3.yaml"), /^practice/)).toBe(`practice: ${to}`);
    expect(told).toEqual([]);
  });
  test.each(["T6.9", "T7.3", "'3'", "T6"])("practice: %s is left to a person", async (from) => {
    const { text } = await corrected(await evidence("practice: T6.3", `practice: ${from}`));
    expect(line(text("T6.3.yaml"), /^practice/)).toBe(`practice: ${from}`);
  });
  test("2c is a clause of the practice that the file is about, and of no other", async () => {
    const asks = await withTexts({ "asks.yaml": texts.asks.replace("[T6.2c]", "[2c]") });
    expect((await corrected(asks)).changes).toEqual([]);
    const notice = await withTexts({ "T6.2.yaml": texts.notice.replace("[T6.2c]", "[2c]").replace("practice: T6.2", "practice: '6.2'") });
    expect((await corrected(notice)).text("T6.2.yaml")).toContain("clauses: [T6.2c]");
  });
});

describe("a date", () => {
  test.each([
    ['"01/09/2024"', '"2024-09-01"'],
    ["01/09/2024", "2024-09-01"],
    ["22.4.2024 # then", "2024-04-22 # then"],
    ["'22 April 2024'", "'2024-04-22'"],
    ["22 April 2024", "2024-04-22"],
    ["22nd April, 2024", "2024-04-22"],
    ["April 2024", "2024-04"],
    ["4/2024", "2024-04"],
    ["2024/4/22", "2024-04-22"],
    ["2024", '"2024"'],
    ["2024.04", "2024-04"],
    ["20240422", "2024-04-22"],
  ])("about: %s", async (from, to) => {
    const { text, told } = await corrected(await evidence('"2024-09-01"', from));
    expect(line(text("T6.3.yaml"), /about:/)).toBe(`      about: ${to}`);
    expect(told).toEqual([]);
  });
  test.each(['"09/22/2024"', '"31/04/2024"', "2024-09-01T23:30:00Z", "soon", "22/04/24", '"2024-22-09"'])("about: %s is left to a person", async (from) => {
    expect((await corrected(await evidence('"2024-09-01"', from))).changes).toEqual([]);
  });
  test("that could be British or American is left alone where another in the file can only be American", async () => {
    const loaded = await withTexts({ "T6.3.yaml": texts.evidence.replace('"2024-09-01"', "03/04/2024").replace('"2026-08-31"', "08/31/2026") });
    expect((await corrected(loaded)).changes).toEqual([]);
    const other = await withTexts({ "T6.3.yaml": texts.evidence.replace('"2024-09-01"', "03/04/2024").replace('"2026-08-31"', "31/08/2026") });
    expect((await corrected(other)).text("T6.3.yaml")).toContain("about: 2024-04-03\n      valid_until: 2026-08-31\n");
  });
  test("that has to be a day is not made of a month", async () => {
    const loaded = await withTexts({ "asks.yaml": texts.asks.replace('"2025-12-31"', "December 2025") });
    expect((await corrected(loaded)).changes).toEqual([]);
  });
});

describe("an entry that another names", () => {
  const judged = (cites: string) =>
    withTexts({ "T6.3.yaml": `${texts.evidence}judgement:\n  outcome: not_yet_shown\n  by: Robin Hale\n  on: "2025-06-20"\n  cites: [${cites}]\n` });
  test.each([
    ["security-certificates", "security-certificate"],
    ["security_certificate", "security-certificate"],
    ["Security-Certificate", "security-certificate"],
    ["'Security certificate'", "'security-certificate'"],
    ["yearly-reveiw", "yearly-review"],
  ])("%s", async (from, to) => {
    const { text, told } = await corrected(await judged(from));
    expect(text("T6.3.yaml")).toContain(`cites: [${to}]`);
    expect(told).toEqual([]);
  });
  test.each(["privacy-page", "nothing-like-it", "security-licence"])("%s is left to a person", async (from) => {
    expect((await corrected(await judged(from))).changes).toEqual([]);
  });
  test("in another file that cannot be read as it is, is known all the same", async () => {
    const loaded = await withTexts({
      "T6.3.yaml": texts.evidence.replace('"2024-09-01"', "soon"),
      "T6.5.yaml": `${textOf(base, "T6.5.yaml")}judgement: {outcome: not_yet_shown, by: Robin Hale, on: "2025-06-20", cites: [Security Certificate]}\n`,
    });
    expect((await corrected(loaded)).text("T6.5.yaml")).toContain("cites: [security-certificate]");
  });
  test("is renamed with those who name it", async () => {
    const loaded = await withTexts({
      "assessment.yaml": texts.head.replace("id: privacy-page", "id: Privacy Page # ours"),
      "T6.2.yaml": texts.notice.replace("source: privacy-page", "source: 'Privacy Page'"),
    });
    const { text, told } = await corrected(loaded);
    expect(text("assessment.yaml")).toContain("id: privacy-page # ours\n");
    expect(text("T6.2.yaml")).toContain("source: 'privacy-page'\n");
    expect(told).toEqual([]);
  });
  test("is not renamed to what another is called", async () => {
    const loaded = await withTexts({ "T6.3.yaml": texts.evidence.replace("id: security-certificate", "id: Yearly Review") });
    expect((await corrected(loaded)).changes).toEqual([]);
  });
});

describe("a list", () => {
  test.each([
    ["[T6.3d, T6.3d]", "[T6.3d]"],
    ["[T6.3d, T6.2c, T6.3d]", "[T6.2c, T6.3d]"],
    ["[{clause: T6.3a, parts: [storage]}, T6.3a]", "[{clause: T6.3a, parts: [storage]}]"],
    ["[T6.3a, {clause: T6.3a, parts: [storage]}]", "[{clause: T6.3a, parts: [storage]}]"],
    ["[{clause: T6.3a, parts: [storage, access]}, {clause: T6.3a, parts: [access]}]", "[{clause: T6.3a, parts: [storage, access]}]"],
    ["[{clause: T6.3a, parts: [Storage, access, storag]}]", "[{clause: T6.3a, parts: [storage, access]}]"],
    ["T6.3d", "[T6.3d]"],
  ])("%s", async (from, to) => {
    const { text, told } = await corrected(await evidence("[T6.3d]", from));
    expect(line(text("T6.3.yaml"), /clauses:/)).toBe(`    clauses: ${to}`);
    expect(told).toEqual([]);
  });
  test("of mentions that each say something is left to a person", async () => {
    const mentions = "[{clause: T6.3a, parts: [storage]}, {clause: T6.3a, parts: [access]}]";
    expect((await corrected(await evidence("[T6.3d]", mentions))).changes).toEqual([]);
  });
  test("with hyphens keeps its comments where they belong", async () => {
    const { text } = await corrected(
      await evidence(" [T6.3d]", "\n      # what it speaks to\n      - T6.3d # named\n      # told on the page\n      - T6.2c # in part"),
    );
    expect(text("T6.3.yaml")).toContain(
      "    clauses:\n      # what it speaks to\n      # told on the page\n      - T6.2c # in part\n      - T6.3d # named\n    kind:",
    );
  });
  test("with comments in brackets is left alone, and why is told", async () => {
    const { changes, refused } = await corrected(await evidence("[T6.3d]", "[\n      T6.3d, # named\n      T6.2c,\n    ]"));
    expect(changes).toEqual([]);
    expect(refused.map(({ place, refusal }) => [place.split("/").at(-1), refusal])).toEqual([
      ["T6.3.yaml:5:14", "this could not be written there without changing something else"],
    ]);
  });
});

test("a number where a text belongs is put in quotation marks as it is written", async () => {
  const { text, told } = await corrected(await withTexts({ "assessment.yaml": texts.head.replace('edition: "2.1"', "edition: 2.1 # of 2022") }));
  expect(text("assessment.yaml")).toContain('edition: "2.1" # of 2022\n');
  expect(told).toEqual([]);
});

test("a mistake that cannot be written down does not stop the others", async () => {
  const loaded = await evidence("[T6.3d]", "&c [t6.3d]").then((one) => one);
  const shared = await withTexts({
    "T6.3.yaml": `${textOf(loaded, "T6.3.yaml").replace('"2024-09-01"', "1/9/2024")}    limitations: [{text: Some., material: false, clauses: *c}]\n`,
  });
  const { text, refused } = await corrected(shared);
  expect(text("T6.3.yaml")).toContain("about: 2024-09-01");
  expect(refused.map(({ refusal }) => refusal)).toContain("what stands there is written elsewhere, and repeated by ‘*c’");
});

describe("a check of the producer's own that claims more", () => {
  const checked = (verification: string) =>
    withTexts({ "T6.3.yaml": texts.evidence.replace("    access: internal\n", `    verification: ${verification}\n    access: internal\n`) });
  test.each([
    ["{level: verified, by: Department of Examples}", "{level: checked, by: Department of Examples}"],
    ["{by: {name: Head of Surveys, role: producer}, level: 'corroborated'} # so", "{by: {name: Head of Surveys, role: producer}, level: 'checked'} # so"],
  ])("%s", async (from, to) => {
    const { text, told, corrected: made } = await corrected(await checked(from));
    expect(line(text("T6.3.yaml"), /verification:/)).toBe(`    verification: ${to}`);
    expect(told).toEqual([]);
    expect(made.map(({ what }) => what)).toEqual([expect.stringMatching(/^‘(?:verified|corroborated)’ becomes ‘checked’$/)]);
  });
  test.each(["{level: verified, by: Head of Surveys}", "{level: verified, by: {name: Internal Audit, role: auditor}}", "{level: verified}"])(
    "%s is left to a person",
    async (from) => {
      expect((await corrected(await checked(from))).changes).toEqual([]);
    },
  );
});

/** Mistakes of the mechanical kind, each with the words that it stands in the place of. */
const accidents: readonly (readonly [string, string, readonly string[]])[] = [
  ["T6.3.yaml", "[T6.3d]", ["[T6.3D]", "[6.3d]", "[3d]", "[T63d]", "[T6.3d, T6.3d]", "[T6.3d, 3d]", "[T6.3e]"]],
  ["T6.3.yaml", "practice: T6.3", ["practice: t6.3", "practice: 6.3", "practice: T6.3d", "practice: T6.9"]],
  ["T6.3.yaml", '"2024-09-01"', ['"01/09/2024"', '"1.9.2024"', '"1 September 2024"', '"09/30/2024"']],
  ["T6.3.yaml", '"2026-08-31"', ['"31/08/2026"', '"31 Aug 2026"', '"08/31/2026"']],
  ["T6.2.yaml", "source: privacy-page", ["source: privacy_page", "source: privacy-pge", "source: Privacy-Page", "source: privacy-notices"]],
  ["T6.2.yaml", "[T6.2c]", ["[2c]", "[T6.2c, t6.2c]", "[ T6.2C ]"]],
  ["T6.5.yaml", '"2025-03-10"', ['"10/03/2025"', '"10 March 2025"']],
  ["T6.5.yaml", "id: yearly-review", ["id: Yearly Review", "id: yearly_review"]],
  ["asks.yaml", '"2025-12-31"', ['"31/12/2025"', '"31.12.2025"']],
  ["asks.yaml", "[T6.2c]", ["[6.2c]", "[T6.2c, T6.2c]"]],
];

test("whatever accidents happened: what was corrected is as it was, and doing it again changes nothing", async () => {
  const some = fc.array(
    fc.constantFrom(...accidents).chain(([file, words, mistakes]) => fc.constantFrom(...mistakes).map((mistake) => ({ file, words, mistake }))),
    { minLength: 1, maxLength: 5 },
  );
  let made = 0;
  await fc.assert(
    fc.asyncProperty(some, async (happened) => {
      const damaged: Record<string, string> = {};
      for (const { file, words, mistake } of happened) damaged[file] = (damaged[file] ?? textOf(base, file)).replace(words, mistake);
      const { changes, text, refused } = await corrected(await withTexts(damaged));
      expect(refused).toEqual([]);
      made += changes.length;
      for (const [file, before] of Object.entries(damaged)) {
        // Line by line it is what it was before the accident, or it is still the accident.
        const [old, bad, now] = [textOf(base, file), before, text(file)].map((one) => one.split("\n"));
        now?.forEach((words, index) => {
          const isKnown = words === old?.[index] || words === bad?.[index] || /\[ ?T6\.\dc ?\]/.test(words);
          expect(isKnown, `${file}: ${words}`).toBe(true);
        });
      }
      const again = await corrected(await withTexts({ ...damaged, ...Object.fromEntries(changes.map(({ file, after }) => [file, after])) }));
      expect(again.changes).toEqual([]);
    }),
    { numRuns: runsOf(1000) },
  );
  expect(made).toBeGreaterThan(runsOf(1000));
});

test("what is done is told as it is: a number that stays the same is put in quotation marks", async () => {
  const said = async (from: string | RegExp, to: string) => (await corrected(await evidence(from, to))).corrected.map(({ what }) => what);
  expect(await said(/title: .*/, "title: 2024")).toEqual(["‘2024’ is put in quotation marks"]);
  expect(await said(/\[T6\.3d\]/, "[3d]")).toEqual(["‘3d’ becomes ‘T6.3d’"]);
});
