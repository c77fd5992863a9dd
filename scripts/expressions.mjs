/**
 * No regular expression of ours may take longer than its input is long: none that begins at every place and goes through a run of signs each time
 * (“/ +$/” on many blanks), and none in which two parts can share a run in many ways. Found by scslre, on which eslint-plugin-regexp rests too.
 * A run is begun once with a look behind it, “/(?<! ) +$/”; a pair of brackets gets a length that nobody needs, “[^)]{0,400}”.
 * What is put together at run time is not looked at: npm run fuzz -- --growth is for that.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse } from "scslre";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where no long text comes: names of files, arguments, and words of ours. A folder or a file, and why. */
const short = [
  ["src/io/", "names of files"],
  ["src/cli/", "arguments, and names of files"],
  ["src/diagnostics/", "words of ours, and shortened texts"],
  ["src/language/numbers.ts", "the digits of a number"],
  ["src/view/style/text.ts", "the digits of a number"],
  ["src/api/practice-files.ts", "the first line that t6 wrote"],
  ["src/render/template/", "templates, which have a limit of their own"],
  ["src/render/pdf/look.ts", "the style of a template"],
  ["src/workbook/model/retyped.ts", "every line ends, so that none is begun twice"],
  ["src/workbook/page/", "what one person types in a page"],
  ["src/workbook/model/problem-places.ts", "the way to an entry, whose id has a length of its own"],
  ["src/workbook/model/words.ts", "the way to an entry, whose id has a length of its own"],
  ["src/report/printable.ts", "the blanks before a sign are looked at once, since the sign itself is none"],
];

const isShort = (file) => short.some(([place]) => file.startsWith(place));
const looked = { reportTypes: { Move: true, Self: true, Trade: true }, assumeRejectingSuffix: false };

const found = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("generated"))
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"))
  .filter((file) => !isShort(file))
  .toSorted()
  .flatMap(slowIn);

for (const line of found) process.stderr.write(`${line}\n`);
if (found.length > 0) process.stderr.write("They can take longer than their input is long: scripts/expressions.mjs says what to do.\n");
process.exit(found.length === 0 ? 0 : 1);

/** The slow expressions of a file, with their lines. */
function slowIn(file) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const slow = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern, flags] = /^\/([\s\S]*)\/([a-z]*)$/.exec(node.text);
      if (analyse({ source: pattern, flags }, looked).reports.length > 0)
        slow.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return slow;
}
