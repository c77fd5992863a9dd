import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { composed, exampleCodes, isOfSignOff, overlay } from "../../scripts/diagnostics-cases.ts";
import { inBookOf } from "../../src/api/in-book.ts";
import { withSignOff } from "../../src/api/sign-off.ts";
import { assess, loadFiles } from "../../src/index.ts";
import { hasBookWords } from "../../src/sheet/words/all.ts";

const catalogue = readFileSync("fixtures/diagnostics/catalogue.yaml", "utf8");

/** What is said in a book of the example of a code; nothing where the example leaves nothing to decide. */
async function toldOf(code: string): Promise<string | undefined> {
  const texts = [...composed(overlay(code, "bad"), code)].map(([name, content]) => [`case/${name}`, content.toString("utf8")]);
  const [loaded] = (await loadFiles({ "case/catalogue.yaml": catalogue, ...Object.fromEntries(texts) }, { catalogue: "case/catalogue.yaml" })).assessments;
  if (loaded === undefined) return undefined;
  const usual = assess(loaded);
  const assessed = isOfSignOff(code) ? withSignOff(usual, loaded, code === "sign-off/no-reply-terms" ? { documents: ["request"] } : {}) : usual;
  const found = (await assessed.diagnostics()).find((one) => one.code === code);
  return found && assessed.decision && (inBookOf(assessed, loaded)(found) ?? "");
}

/** A sheet, then the entry or the line, then what is wrong there. */
const placed =
  /^(?:Assessment|(?:T6\.\d|Limitations|Strengths|Not applicable|Deferred|Judgements|Asks|Sources), ‘[^’]+’)(?: \([^)]+(?:\([^)]*\))?[^)]*\))? [^\n]+[.?]$/;

/** What leaves a file without use: then nothing in it has a cell, and an import never writes it. */
const isOfShape = (code: string): boolean => code.startsWith("schema/") || code === "reference/unknown-practice";

/** Examples under another catalogue than the one that the others share; their words in a book are tried in test/cli/editions. */
const isElsewhere = (code: string): boolean => code === "judgement/words-not-held" || code === "reference/edition-before";

// What stands in a book has a cell: nobody who works in one is sent to a line of YAML.
test.each(exampleCodes().filter((code) => hasBookWords(code) && !isOfShape(code) && !isElsewhere(code)))(
  "%s has its place in a book, and its words",
  async (code) => {
    const told = await toldOf(code);
    expect(told).toMatch(placed);
    expect(told).not.toMatch(/undefined|[?.]\.|\.ya?ml|‘\w+:’/);
  },
);
