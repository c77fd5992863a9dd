import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { codes } from "../../src/diagnostics/codes.ts";
import { rules } from "../../src/model/rules.ts";
import { groups } from "../../src/report/explain/words/groups.ts";
import { run } from "./host.ts";

const fixture = join(import.meta.dirname, "../../fixtures/npd-2019");
const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();
const explained = async (...argv: string[]): Promise<string> => squeezed((await run(["explain", ...argv])).out);

describe("everything that has an id can be explained", () => {
  const clauses = Object.entries({ "T6.1": "abcdefgh", "T6.2": "abcde", "T6.3": "abcde", "T6.4": "abcde", "T6.5": "abcde" });
  const ids = [
    "T6",
    ...clauses.flatMap(([practice, letters]) => [practice, ...[...letters].map((letter) => practice + letter)]),
    ...Object.keys(rules),
    ...Object.keys(codes),
    ...groups.flatMap(({ id, values }) => Object.keys(values).map((value) => `${id}/${value}`)),
    ...groups.filter(({ values }) => Object.keys(values).length > 1).map(({ id }) => id),
    "parameters",
    "rules",
  ];

  test.each(ids)("%s", async (id) => {
    const { code, out, err } = await run(["explain", id], { COLUMNS: "60" });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.startsWith(id)).toBe(true);
    expect(out).not.toMatch(/undefined|\[object|\{\w+\}/);
    for (const line of out.split("\n")) if (!/^ *(?:- )?\S+$/.test(line)) expect(line.length, line).toBeLessThanOrEqual(60);
  });

  test("whatever its case", async () => {
    expect(await run(["explain", "t6.4C"])).toEqual(await run(["explain", "T6.4c"]));
    expect(await run(["explain", "Standing/Not-Public"])).toEqual(await run(["explain", "standing/not-public"]));
  });
});

describe("a word alone", () => {
  test("that means one thing is explained", async () => {
    expect(await explained("dpia")).toBe(await explained("kind/dpia"));
    expect(await explained("not-public")).toMatch(/standing\/not-public|stands for several things/);
  });

  test("may be written as it stands in a file, or as documents print it", async () => {
    expect(await explained("kind: record")).toBe(await explained("kind/record"));
    expect(await explained("level/checked")).toBe(await explained("verification/checked"));
    expect(await explained("Partly shown")).toContain("position/partly_shown");
    expect(await explained("data protection impact assessment")).toBe(await explained("kind/dpia"));
    expect(await explained("Q-T6.4c")).toBe(await explained("T6.4c"));
    expect(await explained("no_overdue_asks")).toBe(await explained("gate/overdue-ask"));
  });

  test("that means several things lists them, each with its whole id", async () => {
    const out = await explained("producer");
    for (const id of ["said_by/producer", "checker/producer", "assessor/producer", "collected_by/producer"]) expect(out).toContain(`- ${id}: `);
    expect(out).toMatch(/^“producer” stands for several things/);
  });

  test("that is an id says what else goes by it", async () => {
    const out = await explained("personal");
    expect(out).toMatch(/^personal: a fact about the data/);
    expect(out).toMatch(/“personal” stands for something else as well.* - applies\/personal: /);
  });

  test("an id that two things share is explained for both", async () => {
    const out = await explained("position/meets");
    expect(out).toMatch(/position\/meets: the position of a practice.*position\/meets: every clause is met/);
  });

  test.each([
    ["kind/recrod", "kind/record"],
    ["corroberated", "corroborated"],
    ["standing/not-publik", "standing/not-public"],
    ["horizn", "horizon"],
  ])("%s: did you mean %s?", async (asked, meant) => {
    const { code, err } = await run(["explain", asked]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`Did you mean ${meant}?`) });
  });

  test("that nothing resembles: what there is to ask", async () => {
    const { code, out, err } = await run(["explain", "zebra-crossing-lights"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/There is nothing called “zebra-crossing-lights” to explain\. Give a practice or a clause by its id .*folder of its assessment/);
  });
});

describe("a value says what the tables of the decision say of it", () => {
  test("a kind: for which clauses it can do, and whether it is words, proof or a plan", async () => {
    expect(await explained("kind/notice")).toMatch(/It is words about conduct.*By itself it can show T6\.2c/);
    expect(await explained("kind/record")).toContain("It can be proof that something is done.");
    expect(await explained("kind/plan")).toContain("plans never count");
  });

  test("a level of verification: for what it is enough under each profile", async () => {
    expect(await explained("verification/checked")).toMatch(
      /basic: enough for every clause.*enhanced: enough for clauses that are not key.*comprehensive: not enough/,
    );
  });

  test("a profile: what it asks, and when it holds", async () => {
    expect(await explained("profile/enhanced")).toMatch(
      /Key clauses: corroborated\. Other clauses: checked\..*24 months.*sensitivity low, public interest high/,
    );
  });

  test("who says so: whether what they find binds", async () => {
    expect(await explained("said_by/auditor")).toContain("binds by itself");
    expect(await explained("said_by/third_party")).toContain("binds once somebody has verified it");
  });

  test("a finding and a position: the rules that lead there", async () => {
    expect(await explained("finding/partly_met")).toContain("- finding/parts-missing: some parts not shown");
    expect(await explained("position/partly_shown")).toContain("- position/clause-missing: ");
  });
});

describe("in an assessment", () => {
  let out: string;
  beforeAll(async () => {
    out = await explained("T6.4c", fixture);
  });

  test("a clause: its words, the question, what counts, and why the finding is what it is", () => {
    for (const part of [
      "“should be transparent … including the choices made in balancing competing interests”",
      "SHOW: it asks for openness",
      "Do you publish the reasons",
      "It applies where the data are about people.",
      "partly met",
      "[finding/limited]",
    ])
      expect(out).toContain(part);
  });

  test("each item with its standing, the rule, and the line where it is written; and what would lift it", () => {
    expect(out).toMatch(/\(plain-language\): limited \[standing\/[\w-]+\]/);
    expect(out).toMatch(/npd-2019\/T6\.4\.yaml:\d+:5/);
    expect(out).toMatch(/What would lift it - .*\[standing\/limitation\]/);
  });

  test("a practice: its position, what is missing, and the finding of each clause", async () => {
    const text = await explained("T6.4", fixture);
    expect(text).toContain("Partly shown");
    expect(text).toContain("Missing: T6.4a");
    for (const letter of "abcde") expect(text).toContain(`T6.4${letter}: partly met [finding/`);
  });

  test("a rule: where it decided, alone or beside another", async () => {
    expect(await explained("standing/limitation", fixture)).toMatch(/- T6\.4c: plain-language(?:, beside another rule)? \(.*T6\.4\.yaml:\d+:5\)/);
    expect(await explained("verification/as-stated", fixture)).toMatch(/- [\w-]+: counts as \w+ \(/);
    expect(await explained("finding/contradicted", fixture)).toContain("Nowhere.");
  });

  test("an item: what it says, how far it is checked, and what it can do for each clause", async () => {
    const text = await explained("plain-language", fixture);
    expect(text).toMatch(/^plain-language: /);
    expect(text).toMatch(/It counts as \w+\. .*\[verification\/[\w-]+\]/);
    expect(text).toMatch(/- T6\.4c: limited \[standing\//);
    expect(await explained("V-plain-language", fixture)).toBe(text);
  });

  test("an ask, and an ask that is proposed", async () => {
    expect(await explained("reasons-for-route", fixture)).toMatch(/\[ask\/commitment\].*\[status\/open\]/);
    expect(await explained("propose-t6-4c", fixture)).toMatch(/What it would ask .*\[proposal\/recommendation\].*\[ask\/recommendation\]/);
  });

  test("an item without the folder: that the folder is needed", async () => {
    expect((await run(["explain", "plain-language-nowhere-near"])).err).toContain("needs the folder of its assessment");
  });

  test("a parameter: its value there", async () => {
    expect(await explained("verification/key", fixture)).toMatch(/In “National Pupil Database[^”]*” verified$/u);
  });

  test("a diagnostic code: where it was raised", async () => {
    expect((await run(["explain", "yaml/syntax", fixture])).out).toContain("Nowhere here.");
  });
});

describe("without a word", () => {
  test("there is a map of what can be explained, and everything on it is explained", async () => {
    const { code, out } = await run(["explain"], { COLUMNS: "80" });
    expect(code).toBe(0);
    const ids = [...out.matchAll(/^ {2}- ([a-z_]+(?:\/[a-z-]+)?):/gm)].map(([, id]) => id ?? "");
    expect(ids).toEqual(expect.arrayContaining(["fields", "kind", "verification", "rules", "parameters", "diagnostics", "glossary", "gate/overdue-ask"]));
    for (const id of ids) expect((await run(["explain", id])).out).toContain(`${id}`);
    expect(out).toContain("T6.1a to T6.1h");
    expect(out.split("\n").length).toBeLessThan(70);
  });

  test("the lists lead to every code and to every word of the glossary", async () => {
    expect((await run(["explain", "diagnostics"])).out).toContain("evidence/unused: ");
    expect((await run(["explain", "glossary"])).out).toContain("assurance profile: ");
    expect((await run(["explain", "fields"])).out).toContain("valid_until");
  });
});

describe("any word before a colon", () => {
  const keys = ["assessment", "practice", "asks", "config"].flatMap((kind) => {
    const schema = readFileSync(join(import.meta.dirname, `../../schemas/${kind}.schema.json`), "utf8");
    return Object.keys(JSON.parse(schema).properties);
  });

  test.each([...new Set(keys)])("%s", async (key) => {
    const { code, out } = await run(["explain", key]);
    expect(code).toBe(0);
    const whole = await run(["explain", `field/${key}`]);
    expect(whole.out).toMatch(/^field\/[\s\S]*(?:It has to be there|It may be left out)/);
    expect(out.length).toBeGreaterThan(80);
  });

  test("with its places, whether it has to be there, and an example", async () => {
    const { out } = await run(["explain", "valid_until"]);
    expect(out).toContain("evidence[].dates.valid_until in the file of a practice");
    expect(out).toMatch(/It may be left out\.\n {2}For example: valid_until: \d{4}-/);
    expect((await run(["explain", "said_by"])).out).toMatch(/^said_by: who says so/);
  });
});
