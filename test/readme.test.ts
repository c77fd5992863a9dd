import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");

test("the README says each thing once: of what t6 is, no two points begin alike, so none can contradict another", () => {
  const part = readme.slice(readme.indexOf("## What it is, and what it is not"), readme.indexOf("## An assessment is a folder"));
  const beginnings = [...part.matchAll(/^- (.{1,24})/gm)].map(([, words = ""]) => words);
  expect(beginnings.length).toBeGreaterThan(3);
  expect(new Set(beginnings).size).toBe(beginnings.length);
});

test("what it promises of the scorecard is in its template", () => {
  const row = readme.split("\n").find((line) => line.startsWith("| `scorecard` |")) ?? "";
  expect(row.includes("drawing")).toBe(readFileSync("templates/scorecard.md.hbs", "utf8").includes("strip"));
});

test("the quick start of the spreadsheet goes as far as a final page", () => {
  const start = readme.slice(readme.indexOf("## Quick start"), readme.indexOf("## What it is"));
  for (const word of ["As-of date", "t6 add judgement", "--final"]) expect(start).toContain(word);
});
