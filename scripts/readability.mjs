/*
 * How hard documents are to read: words a sentence and reading age, of any Markdown files. Without any, of the letter, annex and scorecard of each fixture as
 * they are built. So what a change does to them can be told: keep the files, change, and count again.
 *
 *   npm run readability                       # the fixtures, by the built command
 *   npm run readability -- before/*.md        # these files
 *
 * GOV.UK asks for sentences of 25 words at most and a reading age of 9. The age is that of the Flesch-Kincaid grade, which begins at five years.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measured } from "./readability/measure.mjs";

const root = join(fileURLToPath(import.meta.url), "../..");
const fixtures = ["npd-2019", "npd-2016", "npd", "all-met"];
const kinds = ["letter", "annex", "scorecard"];

const files = process.argv.slice(2);
const texts =
  files.length > 0
    ? files.map((name) => ({ name, text: readFileSync(name, "utf8") }))
    : fixtures.flatMap((fixture) =>
        kinds.map((kind) => ({
          name: `${fixture} ${kind}`,
          text: execFileSync(process.execPath, [join(root, "dist/cli/t6.cjs"), "report", join(root, "fixtures", fixture), "-d", kind, "-q"], {
            encoding: "utf8",
          }),
        })),
      );

const width = Math.max(...texts.map(({ name }) => name.length), 4);
const line = (name, ...figures) => `${name.padEnd(width)}${figures.map((one) => String(one).padStart(13)).join("")}`;
process.stdout.write(`${line("", "words", "a sentence", "over 25", "reading age")}\n`);
for (const { name, text } of texts) {
  const { words, perSentence, long, age } = measured(text);
  process.stdout.write(`${line(name, words, perSentence.toFixed(1), `${Math.round(long * 100)} %`, age.toFixed(1))}\n`);
}
