/**
 * Makes CommonJS of what esbuild has split. esbuild splits ES modules only, and Node starts a CommonJS program in about 1.0 of the time
 * of `node -e 0`, an ES module in 1.2. Opening a file costs about as much as compiling 20 kB, so all that the main chunk needs at once
 * is put into one file with it; what it loads later stays apart.
 */
import { basename } from "node:path";
import { transform } from "esbuild";

/**
 * @param outputs esbuild's output files, ES modules that import each other as "./name.cjs"
 * @param metafile esbuild's account of them
 * @param head the name of the main chunk
 * @returns file names with their texts
 */
export async function commonJs({ outputFiles, metafile }, head, minify) {
  const imports = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [
      basename(path),
      output.imports.filter(({ kind }) => kind === "import-statement").map((each) => basename(each.path)),
    ]),
  );
  const merged = closure([head], imports);
  const texts = new Map();
  for (const { path, text } of outputFiles) texts.set(basename(path), await converted(text, minify));
  const files = new Map([[head, together(head, merged, texts)]]);
  for (const [name, text] of texts) if (!merged.has(name)) files.set(name, redirected(text, head, merged));
  return files;
}

/** Some chunks, and those that they need at once. */
export function closure(names, imports, met = new Set()) {
  for (const name of names) {
    if (met.has(name) || !imports.has(name)) continue;
    met.add(name);
    closure(imports.get(name), imports, met);
  }
  return met;
}

const inNode = { platform: "node", target: "node20.19" };

/** @param where what runs it: Node, where nothing is said */
export async function converted(text, minify, where = inNode) {
  const options = { ...where, format: "cjs", legalComments: "inline", supported: { "dynamic-import": false } };
  const { code: plain } = await transform(text, {
    ...options,
    define: { "import.meta.url": "moduleUrl" },
    banner: text.includes("import.meta.url") ? 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' : "",
  });
  if (/import\.meta|import_meta/.test(plain)) throw new Error("import.meta is used in a way that CommonJS has no equal for");
  const { code } = await transform(exportedAtTheEnd(plain), { ...options, minify });
  return inAscii(code);
}

/**
 * esbuild exports through two getters, so that what is assigned later is seen by others, and a call from one chunk into another takes
 * three. Nothing of ours is assigned later, so each chunk gives its values away when it has run.
 */
function exportedAtTheEnd(code) {
  const exported = /^__export\((\w+), \{([^}]*)\}\);\nmodule\.exports = __toCommonJS\(\1\);\n/m;
  const [whole, , names] = exported.exec(code) ?? [];
  if (whole === undefined) return code;
  const pairs = names.replace(/: \(\) => /g, ": ");
  if (pairs.includes("=>")) throw new Error("esbuild exports in another way than it did: look at exportedAtTheEnd");
  return `${code.replace(exported, () => 'Object.defineProperty(module.exports, "__esModule", { value: true });\n')}Object.assign(module.exports, {${pairs}});\n`;
}

/**
 * One character beyond Latin-1 makes V8 hold the whole text in twice the memory, and read it more slowly. esbuild leaves such
 * characters only in regular expressions and comments, where this way of writing them means the same.
 */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Several chunks in one file. The brackets around each function tell V8 to compile it at once, as it is about to be called. */
function together(head, merged, texts) {
  const bodies = [...merged].map((name) => `${JSON.stringify(`./${name}`)}:(function(exports,require,module){${texts.get(name)}\n})`);
  return `"use strict";
const chunks={${bodies.join(",\n")}};
const loaded={};
function chunk(name){
  if(loaded[name])return loaded[name].exports;
  if(!chunks[name])return require(name);
  const module=loaded[name]={exports:{}};
  chunks[name](module.exports,chunk,module);
  return module.exports;
}
module.exports={...chunk(${JSON.stringify(`./${head}`)}),chunk};
`;
}

/** A chunk that is loaded later finds what went into the main file there. */
function redirected(text, head, merged) {
  return text.replace(/require\("\.\/([^"]+)"\)/g, (call, name) => (merged.has(name) && name !== head ? `require("./${head}").chunk("./${name}")` : call));
}
