/** What of the tool the workbook has no use for, and what stands in its place: the page is sent by e-mail. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Of Handlebars the parser alone is used. What compiles templates to code is three quarters of it, and a page forbids that anyway. */
const parser = join(dirname(createRequire(import.meta.url).resolve("handlebars")), "../dist/cjs/handlebars/compiler/base.js");

/** What t6 explain says of a code on a page of its own. The page of the workbook says what is wrong, why it matters and what to do. */
const explained = /^ {4}(?:means|remedy|fix):\s*(?:"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`),\n/gm;

/** Words that explain what comes out, and that nobody chooses in the page. Their groups stand a line each in the list of all. */
const unchosen = /^.*\b(?:catalogueGroups|causes|checkGroups|comparingGroups|corrections|laterGroups|linkReasons|nextGroups|stateGroups)\b.*\n/gm;

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
    onLoad({ filter: /[\\/]src[\\/]diagnostics[\\/]codes[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      codes += text.match(explained)?.length ?? 0;
      return { contents: text.replace(explained, ""), loader: "ts" };
    });
    onLoad({ filter: /[\\/]explain[\\/]words[\\/]groups\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      // Each is imported, and listed.
      if (text.match(unchosen)?.length !== 18) throw new Error("The groups of words are not listed as they were: look at scripts/lean-workbook.mjs");
      return { contents: text.replace(unchosen, ""), loader: "ts" };
    });
    onEnd(() => {
      if (codes === 0) throw new Error("The codes of diagnostics are not written as they were: look at scripts/lean-workbook.mjs");
    });
  },
};
