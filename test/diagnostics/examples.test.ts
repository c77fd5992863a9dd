import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { composed, diagnose, exampleCodes, type Files, mark, overlay } from "../../scripts/diagnostics-cases.ts";
import { type Code, codes } from "../../src/diagnostics/codes.ts";
import { docsPath } from "../../src/diagnostics/describe.ts";
import type { Diagnostic } from "../../src/diagnostics/problem.ts";

/** What no text file can show, made by hand. */
const made: Partial<Record<Code, (folder: string) => void>> = {
  "file/unreadable": (folder) => symlinkSync(join(folder, "nowhere"), join(folder, "T6.9.yaml")),
  "sign-off/left-out": (folder) => {
    const template = readFileSync("templates/letter.md.hbs", "utf8");
    mkdirSync(join(folder, "own"));
    writeFileSync(join(folder, "own", "letter.md.hbs"), template.replace("{{prose letter.judgement level=2}}", ""));
    writeFileSync(join(folder, "t6.config.yaml"), "templates: own\n");
  },
  "file/too-large": (folder) => writeFileSync(join(folder, "T6.9.yaml"), `# ${"long ".repeat(2_000_000)}\npractice: T6.5\n`),
};

const told = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, file, span }) => `${code} ${file}:${span.start.line}`);

test("the base is in order", async () => {
  expect(told(await diagnose(composed()))).toEqual([]);
  expect(told(await diagnose(composed(new Map(), "sign-off/"), "sign-off/"))).toEqual([]);
});

test("every code has an example, and every example a code", () => {
  // What depends on the clock is shown where there is none: test/sign-off/contradictions.test.ts.
  const shown = [...exampleCodes(), ...Object.keys(made), "sign-off/no-as-of", "sign-off/judged-to-come"];
  expect(shown.toSorted()).toEqual(Object.keys(codes).toSorted());
});

test.each(exampleCodes())("%s is raised by its example, once, in its place and in the words of its page", async (code) => {
  const bad = await diagnose(composed(overlay(code, "bad"), code), code);
  expect(told(bad)).toEqual([`${code} ${place(overlay(code, "bad"))}`]);
  const page = flowing(readFileSync(docsPath(code as Code), "utf8"));
  for (const { message, help, severity } of bad) for (const text of [`${severity}: ${message}`, `help: ${help}`]) expect(page).toContain(flowing(text));
  for (const { message, why, help } of bad) for (const text of [message, why, help]) expect(text).not.toMatch(/\{[a-z_]+\}|\[[^\]]*\{|\[ /);
});

test.each(exampleCodes())("%s is gone when its example is put right", async (code) => {
  expect(told(await diagnose(composed(overlay(code, "good"), code), code))).toEqual([]);
});

test.each(Object.entries(made))("%s is raised, once, for what no text file can show", async (code, prepare) => {
  const diagnostics = await diagnose(composed(new Map(), code), code, prepare);
  expect(told(diagnostics)).toEqual([`${code} ${code === "sign-off/left-out" ? "assessment.yaml" : "T6.9.yaml"}:1`]);
});

test("a folder with the name of a file is no file", async () => {
  expect(await diagnose(composed(), "", (folder) => mkdirSync(join(folder, "T6.9.yaml")))).toEqual([]);
});

/** A text without regard to where its lines break. */
function flowing(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** The marked line, of several the last; where nothing is marked, the top of the file at fault, which is the main one where a file is missing. */
function place(files: Files): string {
  for (const [name, content] of files) {
    const line = content
      .toString("utf8")
      .split("\n")
      .findLastIndex((text) => text.includes(mark));
    if (line !== -1) return `${name}:${line + 1}`;
  }
  const [first = ""] = files.keys();
  return `${first.endsWith(".absent") ? "assessment.yaml" : first}:1`;
}
