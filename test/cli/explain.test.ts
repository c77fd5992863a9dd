import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { codes } from "../../src/diagnostics/codes.ts";
import { rules } from "../../src/model/rules.ts";
import { run } from "./host.ts";

const fixture = join(import.meta.dirname, "../../fixtures/npd-2019");
const squeezed = (text: string): string => text.replace(/\s+/g, " ");

describe("everything that has an id can be explained", () => {
  const clauses = Object.entries({ "T6.1": "abcdefgh", "T6.2": "abcde", "T6.3": "abcde", "T6.4": "abcde", "T6.5": "abcde" });
  const ids = [
    "T6",
    ...clauses.flatMap(([practice, letters]) => [practice, ...[...letters].map((letter) => practice + letter)]),
    ...Object.keys(rules),
    ...Object.keys(codes),
  ];

  test.each(ids)("%s", async (id) => {
    const { code, out, err } = await run(["explain", id], { COLUMNS: "60" });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.startsWith(id)).toBe(true);
    expect(out).not.toMatch(/undefined|\[object|\{\w+\}/);
    for (const line of out.split("\n")) if (!/^ *\S+$/.test(line)) expect(line.length, line).toBeLessThanOrEqual(60);
  });

  test("whatever its case", async () => {
    expect(await run(["explain", "t6.4C"])).toEqual(await run(["explain", "T6.4c"]));
    expect(await run(["explain", "Standing/Not-Public"])).toEqual(await run(["explain", "standing/not-public"]));
  });
});

describe("in an assessment", () => {
  let out: string;
  beforeAll(async () => {
    out = squeezed((await run(["explain", "T6.4c", fixture])).out);
  });

  test("a clause: its words, the question, what counts, and why the finding is what it is", () => {
    for (const part of [
      "“should be transparent … including the choices made in balancing competing interests”",
      "SHOW: it asks for openness",
      "Do you publish why",
      "partly met",
      "[finding/limited]",
    ])
      expect(out).toContain(part);
  });

  test("each item with its standing, the rule, and the line where it is written; and what would lift it", () => {
    expect(out).toContain("(plain-language): limited [standing/limitation]");
    expect(out).toMatch(/npd-2019\/T6\.4\.yaml:\d+:5/);
    expect(out).toMatch(/What would lift it - .*\[standing\/limitation\]/);
  });

  test("a practice: its position, and the finding of each clause", async () => {
    const text = squeezed((await run(["explain", "T6.4", fixture])).out);
    expect(text).toContain("Not yet shown");
    for (const letter of "abcde") expect(text).toContain(`T6.4${letter}: partly met [finding/`);
  });

  test("a rule: where it decided", async () => {
    expect(squeezed((await run(["explain", "standing/not-public", fixture])).out)).toMatch(/- T6\.1g: released-dpia-summaries \(.*T6\.5\.yaml:\d+:5\)/);
    expect((await run(["explain", "finding/contradicted", fixture])).out).toContain("Nowhere.");
  });

  test("a diagnostic code: where it was raised", async () => {
    expect((await run(["explain", "evidence/undated", fixture])).out).toMatch(/T6\.5\.yaml:\d+:\d+/);
    expect((await run(["explain", "yaml/syntax", fixture])).out).toContain("Nowhere here.");
  });
});
