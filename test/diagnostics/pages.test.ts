import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Code, codes } from "../../src/diagnostics/codes.ts";
import { docsPath } from "../../src/diagnostics/describe.ts";

const headings = ["What it means", "Why it matters", "How to put it right", "An example that raises it", "The same, put right"];

test.each(Object.keys(codes) as Code[])("%s has a page, in the order of all pages", (code) => {
  const page = readFileSync(docsPath(code), "utf8");
  expect([...page.matchAll(/^# (.*)$/gm)].map((match) => match[1]).at(0)).toBe(codes[code].title);
  expect([...page.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(headings);
  expect(readFileSync("docs/diagnostics/README.md", "utf8")).toContain(`(${code}.md)`);
});

test("the pages say what the words and the examples say; if not: npm run generate", () => {
  expect(execFileSync(process.execPath, ["scripts/diagnostics-pages.mjs", "--check"], { encoding: "utf8" })).toMatch(/in step/);
});
