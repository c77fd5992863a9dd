/** What of the tool the workbook has no use for, and what stands in its place: the page is sent by e-mail. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Of Handlebars the parser alone is used. What compiles templates to code is three quarters of it, and a page forbids that anyway. */
const parser = join(dirname(createRequire(import.meta.url).resolve("handlebars")), "../dist/cjs/handlebars/compiler/base.js");

/** What t6 explain says of a code on a page of its own. The page of the workbook says what is wrong, why it matters and what to do. */
const explained = /^ {4}(?:means|remedy|fix):\s*(?:"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`),\n/gm;

/** The same, and all that a message says: of a register that somebody published, and of what a team waived of its checks. The page reads neither. */
const unraised = /^ {4}(?:message|why|help|means|remedy|fix):\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`),\n/gm;

/** Words that explain what comes out, and that nobody chooses in the page. Their groups stand a line each in the list of all. */
const unchosen =
  /^.*\b(?:carriedGroups|catalogueGroups|causes|checkGroups|comparingGroups|corrections|laterGroups|linkReasons|nextGroups|registerGroups|stateGroups)\b.*\n/gm;

/** What t6 explain says of a group besides its values: where they stand, and under which key. The page shows a value at its question. */
const ofGroups = /^ {2}(?:one|about|keys|where):\s*(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\]),\n/gm;

/** Of the words on documents, the kinds are chosen in the page. */
const ofDocuments = /(?<=documentGroups: readonly Group\[\] = \[kinds), [^\]]*(?=\])/;

/**
 * What the library for spreadsheets does besides cells, and t6 asks nothing of: charts, pictures, pivot tables. A book that is locked by a password is refused
 * before it comes to that. They are told by their files, and what each gives to others.
 */
const beside = {
  "xlsx/chart-reader": ["parseChart"],
  "xlsx/chart-writer": ["writeChart"],
  "xlsx/crypto/agile": ["decryptAgile", "encryptAgile"],
  "xlsx/drawing-writer": ["writeDrawing"],
  "xlsx/pivot-reader": ["attachPivotCacheFields", "parsePivotCacheDefinition", "parsePivotTable"],
  "xlsx/pivot-writer": ["resolvePivotSource", "writePivotTable"],
};

/** For esbuild. */
export const leanWorkbook = {
  name: "lean-workbook",
  setup({ onResolve, onLoad, onEnd }) {
    let codes = 0;
    onResolve({ filter: /^handlebars$/ }, () => ({ path: "handlebars", namespace: "parser" }));
    onLoad({ filter: /.*/, namespace: "parser" }, () => ({
      contents: `import * as parser from ${JSON.stringify(parser)};\nexport default parser;`,
      resolveDir: dirname(parser),
    }));
    // A PDF needs a compiler of 50 MB. The page offers none.
    onResolve({ filter: /\/pdf\/(?:write|compiler)\.ts$/ }, () => ({ path: "pdf", namespace: "absent" }));
    onLoad({ filter: /.*/, namespace: "absent" }, () => ({
      contents: `export const writePdf = () => { throw new Error("There is no PDF here."); };\nexport const loadCompiler = writePdf;`,
    }));
    // The templates of a page are the shipped ones, and no letterhead comes in: nothing that is not ours is read as XML.
    onResolve({ filter: /^saxes$/ }, () => ({ path: "saxes", namespace: "unread" }));
    onLoad({ filter: /.*/, namespace: "unread" }, () => ({ contents: "export class SaxesParser { on() {} write() { return this; } close() {} }" }));
    onLoad({ filter: /[\\/]hucre[\\/]dist[\\/]xlsx[\\/].+\.mjs$/ }, ({ path }) => {
      const gives = beside[path.replaceAll("\\", "/").replace(/^.*\/dist\/|\.mjs$/g, "")];
      // What is not there is not looked at. Where another file asks for more, the build says so.
      return gives && { contents: gives.map((name) => `export const ${name} = () => undefined;`).join("\n") };
    });
    onLoad({ filter: /[\\/]src[\\/]diagnostics[\\/]codes[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const words = /[\\/](?:register|waiver)[\w-]*\.ts$/.test(path) ? unraised : explained;
      codes += text.match(words)?.length ?? 0;
      return { contents: text.replace(words, ""), loader: "ts" };
    });
    onLoad({ filter: /[\\/]explain[\\/]words[\\/]\w+\.ts$/ }, ({ path }) => {
      // Each is imported, and listed.
      if (/groups\.ts$/.test(path)) return without(path, [unchosen, 22]);
      return /documents\.ts$/.test(path) ? without(path, [ofGroups], [ofDocuments, 1]) : without(path, [ofGroups]);
    });
    onEnd(() => {
      if (codes === 0) throw new Error("The codes of diagnostics are not written as they were: look at scripts/lean-workbook.mjs");
    });
  },
};

/** A file without what is found in it, and so often where that is known. */
async function without(path, ...all) {
  let contents = await readFile(path, "utf8");
  for (const [what, times] of all) {
    const found = contents.match(what)?.length ?? 0;
    if (times !== undefined && found !== times) throw new Error(`${path} is not written as it was: look at scripts/lean-workbook.mjs`);
    contents = contents.replace(what, "");
  }
  return { contents, loader: "ts" };
}
