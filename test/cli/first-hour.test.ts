import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./host.ts";

/** A new assessment, with a file of evidence in it. */
async function withEvidence(text: string): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), "t6-hour-")), "new");
  await run(["init", folder, "--data", "Survey", "--producer", "Office", "--reasons", "Few care.", "--sensitivity", "low", "--public-interest", "low"]);
  writeFileSync(join(folder, "T6.1.yaml"), text);
  return folder;
}

const item = (changes: Readonly<Record<string, string>> = {}): string => {
  const lines = {
    id: "page",
    title: "Page",
    clauses: "[T6.1g]",
    kind: "policy",
    statement: "It says so.",
    state: "in_place",
    said_by: "producer",
    access: "internal",
  };
  const written = Object.entries({ ...lines, ...changes }).map(([key, value], index) => `${index === 0 ? "  - " : "    "}${key}: ${value}`);
  return `practice: T6.1\nevidence:\n${written.join("\n")}\n`;
};

interface Told {
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

async function toldOf(folder: string): Promise<readonly Told[]> {
  const { out } = await run(["check", folder, "--as-of", "2025-10-01", "--format", "json"]);
  return JSON.parse(out).diagnostics;
}

const fixed = async (text: string): Promise<string> => {
  const folder = await withEvidence(text);
  await run(["fix", folder]);
  return readFileSync(join(folder, "T6.1.yaml"), "utf8");
};

describe("a number sign that cuts a text", () => {
  test.each([
    ["The review closed action #3 of five.", "#3 of five."],
    ["The review closed action # 3 of five.", "# 3 of five."],
    ["We use the tag #data for it.", "#data for it."],
    ["See list #TODO", "#TODO"],
    ["Action #3 of five. # a comment", "#3 of five."],
  ])("is told: %s", async (statement, lost) => {
    const told = (await toldOf(await withEvidence(item({ statement })))).filter(({ code }) => code === "yaml/cut-off");
    expect(told.map(({ message }) => message)).toEqual([`This text ends before ‘${lost}’.`]);
  });

  test.each(["It says so. # a comment", '"The review closed action #3 of five."', "'Action #3'", "It is C#3", "One # two", "|\n      Action #3 of five."])(
    "is none: %s",
    async (statement) => {
      expect((await toldOf(await withEvidence(item({ statement })))).filter(({ code }) => code === "yaml/cut-off")).toEqual([]);
    },
  );

  test("the rest of the file counts, and t6 fix takes the words back", async () => {
    const folder = await withEvidence(item({ statement: "The review closed action #3 of five." }));
    expect((await toldOf(folder)).map(({ code }) => code)).toEqual(["evidence/not-public", "yaml/cut-off"]);
    expect(await fixed(item({ statement: "The review closed action #3 of five." }))).toBe(item({ statement: '"The review closed action #3 of five."' }));
    expect(await fixed(item({ statement: "Action #3 of five. # a comment" }))).toBe(item({ statement: '"Action #3 of five." # a comment' }));
    expect(await fixed(item({ statement: "See the list #TODO" }))).toBe(item({ statement: "See the list #TODO" }));
  });
});

describe("a value that is nearly one on the list", () => {
  test.each([
    ["state", "In place", "in_place"],
    ["access", "On-request", "on_request"],
    ["kind", "Usage Figures", "usage_figures"],
  ])("%s: %s", async (key, written, meant) => {
    expect(await fixed(item({ [key]: written }))).toBe(item({ [key]: meant }));
  });
  test("another is left to a person", async () => {
    expect(await fixed(item({ state: "existing" }))).toBe(item({ state: "existing" }));
  });
});

describe("what a diagnostic advises can be written as it says", () => {
  test("an id that YAML takes for a number is given as it is written", async () => {
    const [one] = await toldOf(await withEvidence(item({ id: "110" })));
    expect(one?.help).toContain('"110"');
    // With a point in it, it is no id in quotation marks either.
    expect((await toldOf(await withEvidence(item({ id: "1.10" }))))[0]?.help).not.toContain('"1.10"');
    expect((await toldOf(await withEvidence(item({ id: '"110"' })))).map(({ code }) => code)).toEqual(["evidence/not-public"]);
  });

  test("an address in the place of a source", async () => {
    const [one] = await toldOf(await withEvidence(item({ source: "https://www.gov.uk/x" })));
    expect(one?.code).toBe("schema/bad-id");
    const [, advice = ""] = /‘source: (.*?)’/.exec(one?.help ?? "") ?? [];
    expect((await toldOf(await withEvidence(item({ source: advice })))).map(({ code }) => code)).toEqual(["evidence/not-public"]);
  });

  test("a level of verification alone", async () => {
    const [one] = await toldOf(await withEvidence(item({ verification: "checked" })));
    const [, advice = ""] = /‘verification: (.*?)’/.exec(one?.help ?? "") ?? [];
    const told = await toldOf(await withEvidence(item({ verification: advice })));
    expect(told.filter(({ code }) => code.startsWith("schema/"))).toEqual([]);
  });

  test("text behind the sign of a text with lines of its own", async () => {
    const [one] = await toldOf(await withEvidence(item({ statement: "> see page" })));
    expect(one?.message).toContain("has to start on the next line");
  });
});

describe("at a terminal a run ends with the one thing to do next", () => {
  const next = async (...argv: readonly string[]): Promise<string | undefined> => /^Next: (.*)$/m.exec((await run(argv, {}, true)).err)?.[1];

  test("to correct, to put right, to see where it stands", async () => {
    const folder = await withEvidence(item({ state: "In place" }));
    expect(await next("check", folder)).toBe(`t6 fix ${folder}`);
    writeFileSync(join(folder, "T6.1.yaml"), item({ state: "existing" }));
    expect(await next("check", folder)).toBe(`put right ${join(folder, "T6.1.yaml")}:8; t6 explain schema/not-one-of says how`);
    writeFileSync(join(folder, "T6.1.yaml"), item());
    expect(await next("check", folder)).toBe(`t6 score ${folder}`);
    expect(await next("score", folder)).toBe(`t6 next ${folder}`);
  });

  test("and in a pipe it does not", async () => {
    const folder = await withEvidence(item());
    for (const command of ["check", "score"]) expect((await run([command, folder])).err).not.toContain("Next:");
  });
});
