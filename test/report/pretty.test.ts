import { expect, test } from "vitest";
import { colours } from "../../src/cli/colours.ts";
import type { Diagnostic } from "../../src/diagnostics/problem.ts";
import { prettyDiagnostics } from "../../src/report/pretty.ts";
import { tally, tallyWords } from "../../src/report/tally.ts";

const at = (line: number, column: number, offset: number) => ({ line, column, offset });

const diagnostic: Diagnostic = {
  code: "reference/unknown-clause",
  severity: "error",
  file: "evidence/T6.2.yaml",
  span: { start: at(12, 15, 240), end: at(12, 20, 245) },
  place: "evidence[page].clauses[T6.2x]",
  args: { clause: "T6.2x", suggestion: "T6.2c" },
  message: "There is no clause ‘T6.2x’ in this catalogue, nor is there anything like it anywhere else.",
  why: "Evidence on a clause that does not exist counts for nothing.",
  help: "Did you mean ‘T6.2c’?",
  frame: "11 |   title: A page\n12 |   clauses: [T6.2x]\n   |             ^^^^^\n",
};
const note: Diagnostic = { ...diagnostic, severity: "note", frame: "" };

test("where, what, the lines themselves, why it matters, what to do, and where to read more", () => {
  expect(prettyDiagnostics([diagnostic], { width: 60 })).toBe(`evidence/T6.2.yaml:12:15
error: There is no clause ‘T6.2x’ in this catalogue, nor is
       there anything like it anywhere else.

11 |   title: A page
12 |   clauses: [T6.2x]
   |             ^^^^^

  why:  Evidence on a clause that does not exist counts for
        nothing.
  help: Did you mean ‘T6.2c’?
  more: t6 explain reference/unknown-clause
`);
});

test("without a frame there is no hole, and several are told apart by an empty line", () => {
  const text = prettyDiagnostics([note, note], { width: 80 });
  expect(text.split("\n\n")).toHaveLength(2);
  expect(text).toMatch(/^evidence\/T6\.2\.yaml:12:15\nnote: There is no clause [^\n]+\n {6}[^\n]+\n {2}why: /);
});

test("colours add nothing and take nothing away; what comes out of a file cannot colour anything", () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  const plain = prettyDiagnostics([diagnostic, note], { width: 70, paint: colours }).replace(/\u001b\[\d+m/g, "");
  expect(plain).toBe(prettyDiagnostics([diagnostic, note], { width: 70 }));
  const nasty = { ...diagnostic, file: "a\u001b]0;x\u0007.yaml", message: "\u001b[2J", frame: "\u001b[2J" };
  expect(prettyDiagnostics([nasty], { width: 70 })).not.toContain("\u001b");
});

test.each([
  [[], "no problems"],
  [["error"], "1 error"],
  [["note", "error", "error", "warning"], "2 errors, 1 warning, 1 note"],
  [["warning", "warning"], "2 warnings"],
] as const)("%j are %s", (severities, words) => {
  expect(tallyWords(tally(severities.map((severity) => ({ ...diagnostic, severity }))))).toBe(words);
});
