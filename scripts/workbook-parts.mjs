/**
 * Takes the program of the workbook apart: what runs at once, and parts that are packed and unpacked when something asks for them. The page is
 * sent by e-mail, and most who have it never open a spreadsheet in it.
 */
import { basename } from "node:path";
import { closure, converted } from "./common-js.mjs";

/** The parts, and what is asked for from each with import(). What is in two of them is in the first. */
export const parts = {
  words: ["src/workbook/model/overview.ts"],
  documents: ["src/api/render-embedded.ts", "src/render/odt/write.ts", "src/render/docx/write.ts"],
  spreadsheets: ["src/workbook/model/book.ts", "src/sheet/office/read.ts", "src/sheet/office/write-xlsx.ts", "src/sheet/office/write-ods.ts"],
  seldom: [
    "src/api/own-catalogue.ts",
    "src/api/shipped-besides.ts",
    "src/api/extends.ts",
    "src/api/glass.ts",
    "src/gate/rules/nested.ts",
    "src/schema/validate-rare.ts",
  ],
};

/**
 * @param made what esbuild has split, ES modules that import each other as "./name.js"
 * @param first the name of the chunk that the page begins with
 * @param loader what runs it, as a script that leaves it in `loader`
 * @returns the script of the page, and those of its parts by their names
 */
export async function inParts({ outputFiles, metafile }, { first, parts: apart, loader }, minify) {
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]);
  const entries = new Map(outputs.map(([name, { entryPoint }]) => [entryPoint, name]));
  const asked = Object.entries(apart).map(([part, sources]) => [part, sources.map((source) => chunkOf(source, entries))]);
  const isAsked = new Set(asked.flatMap(([, names]) => names));
  // What is asked for with import(), and is in no part, runs with what asks for it.
  const imports = new Map(
    outputs.map(([name, output]) => [
      name,
      output.imports
        .map(({ kind, path }) => ({ kind, path: basename(path) }))
        .flatMap(({ kind, path }) => (kind === "import-statement" || !isAsked.has(path) ? path : [])),
    ]),
  );
  const places = placed([["", [first]], ...asked], imports);
  const chunks = new Map();
  for (const { path, text } of outputFiles) {
    const name = basename(path);
    const { part } = places.get(name);
    const body = await converted(demanding(text), minify, inPage);
    chunks.set(part, [...(chunks.get(part) ?? []), `${JSON.stringify(`./${name}`)}:(function(exports,require,module,demand){${body}\n})`]);
  }
  const ways = Object.fromEntries([...isAsked].map((name) => [`./${name}`, [...places.get(name).needs, places.get(name).part].filter((part) => part !== "")]));
  const [[, own], ...others] = [...chunks].sort(([a]) => (a === "" ? -1 : 0));
  return {
    first: `(()=>{"use strict";${loader}loader.begin(${JSON.stringify(`./${first}`)},{${own.join(",\n")}},${JSON.stringify(ways)});})();`,
    others: others.map(([name, some]) => ({ name, script: `"use strict";t6Part({${some.join(",\n")}});` })),
  };
}

function chunkOf(source, entries) {
  const name = entries.get(source);
  if (name === undefined) throw new Error(`${source} is asked for with import() no more: look at scripts/workbook-parts.mjs`);
  return name;
}

/** The part that each chunk is in, the first that needs it; and the earlier parts that have to be there before that. */
function placed(asked, imports) {
  const places = new Map();
  for (const [part, names] of asked) {
    const needs = new Set();
    for (const name of closure(names, imports)) {
      const there = places.get(name);
      if (there === undefined) places.set(name, { part, needs });
      else for (const need of [...there.needs, there.part]) if (need !== part) needs.add(need);
    }
  }
  return places;
}

const inPage = { platform: "browser", target: "es2023" };

/** What is asked for with import() comes from the page itself. */
const demanding = (text) => text.replace(/\bimport\((?="\.\/)/g, "demand(");
