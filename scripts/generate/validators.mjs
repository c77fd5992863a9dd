import { createRequire } from "node:module";
import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { kinds, readSchema, root } from "./schemas.mjs";
import { ofVersion1 } from "./version-1.mjs";

const formatsPath = `${root}scripts/formats.cjs`;
const formats = createRequire(import.meta.url)(formatsPath);

/** A schema without what is there for people: the compiled code would carry it along, and it is more than half of all. */
function withoutAnnotations(node) {
  if (Array.isArray(node)) return node.map(withoutAnnotations);
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key]) => key !== "title" && key !== "description" && key !== "examples");
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === "properties" || key === "$defs")
        return [key, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutAnnotations(inner)]))];
      return [key, key === "enum" || key === "const" ? value : withoutAnnotations(value)];
    }),
  );
}

/**
 * Compiles some schemas to one module that needs nothing at run time.
 * @param isWorded whether somebody reads ajv's own words; what is wrong with a file of evidence is told in words of ours
 */
export async function validatorsSource(wanted, { isWorded = false } = {}) {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: false,
    allowUnionTypes: true,
    unicodeRegExp: false,
    code: { source: true, esm: true, formats: _`require(${formatsPath})` },
  });
  addFormats.default(ajv, []);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  for (const name of ["common", ...kinds]) ajv.addSchema(withoutAnnotations(readSchema(name)));
  ajv.addSchema(withoutAnnotations(ofVersion1(readSchema("result"))));
  const code = standalone.default(ajv, Object.fromEntries(wanted.map((kind) => [exportOf(kind), `${kind}.schema.json`])));
  const bundled = await build({
    stdin: { contents: joinInPlace(twiceByKeys(shortened(code, isWorded))), resolveDir: root, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    minify: true,
    legalComments: "none",
  });
  return bundled.outputFiles[0].text;
}

/**
 * ajv's code copies all errors found so far whenever a nested schema adds some, which takes the square of their number: minutes for a
 * long list in which every entry has a mistake. The arrays are nobody else's by then, so they can be added to.
 */
function joinInPlace(code) {
  const joined = code.replaceAll(/vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g, "joinErrors(vErrors, $1.errors)");
  if (joined === code || joined.includes(".concat(")) throw new Error("ajv joins errors in another way than it did: look at joinInPlace");
  return `${joined}\nfunction joinErrors(all, more) {\n  if (all === null) return more;\n  for (const error of more) all.push(error);\n  return all;\n}\n`;
}

/** The loops in which ajv's code compares each entry of a list with each. */
const compared = /(outer\d*):\s*for\(;(i\d+)--;\)\{\s*for\((j\d+) = \2; \3--;\)\{\s*if\(func\d+\((data\d*)\[\2\], \4\[\3\]\)\)\{/g;

/**
 * ajv's code compares each entry of a list with each other one, unless it is told beside the list that they are texts: seconds for a list of ten
 * thousand ids. By what is written in them one look at each does, and finds the same two.
 */
function twiceByKeys(code) {
  const changed = code.replaceAll(compared, (_, outer, i, j, data) => `${outer}: for([${i}, ${j}] = twiceIn(${data}); ${i} > 0;){for(;;){if(true){`);
  if (/outer\d*:\s*for\(;/.test(changed)) throw new Error("ajv compares entries in another way than it did: look at twiceByKeys");
  return changed === code ? code : `${changed}\n${twiceIn}\n${keyIn}\n${inOrder}\n`;
}

/** The last entry of a list that stands there before, and where that is last; 0 and 0 where there is none. */
function twiceIn(list) {
  const known = new Map();
  let found = [0, 0];
  for (let at = 0; at < list.length; at += 1) {
    const key = keyIn(list[at]);
    const before = known.get(key);
    if (before !== undefined) found = [at, before];
    known.set(key, at);
  }
  return found;
}

/** What is the same for equal entries and for no others. */
function keyIn(one) {
  return typeof one === "string" && one.charCodeAt(0) !== 0 ? one : `\0${JSON.stringify(one, inOrder)}`;
}

/** The order in which keys are written makes no difference. */
function inOrder(_key, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** An error as ajv's code makes one and adds it to those that there are. */
const added =
  /const (err\d+) = \{instancePath(?::([^{}]*?))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:"(\w+)",params:(\{(?:"(?:[^"\\]|\\.)*"|[^{}"])*\}),message:((?:"(?:[^"\\]|\\.)*"|[^{}"])+)\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g;

/** What an error says besides its place and its rule, where that is asked for: the rest stands in the outlines. */
const asked = new Set(["required", "additionalProperties", "const", "minItems", "minimum", "maximum", "uniqueItems"]);

/**
 * ajv's code writes every error out in full, with where in the schema its rule stands: that is two thirds of it. One function does the same. Pages and
 * the first run of a command read this code, so its size is time.
 */
function shortened(code, isWorded) {
  const short = code.replaceAll(added, (_, _name, path = "instancePath", keyword, params, message) => {
    const rest = isWorded ? [params, message] : asked.has(keyword) ? [params] : [];
    return `vErrors = toldError(${["vErrors", path, `"${keyword}"`, ...rest].join(", ")});`;
  });
  if (short.includes("schemaPath:")) throw new Error("ajv writes errors in another way than it did: look at shortened");
  const words = isWorded ? ", message" : "";
  return `${short}\nfunction toldError(all, instancePath, keyword, params = {}${words}) {\n  const error = { instancePath, keyword, params${words} };\n  if (all === null) return [error];\n  all.push(error);\n  return all;\n}\n`;
}

/** How a kind of file is called in a program. */
const exportOf = (kind) => kind.replaceAll("-", "_");

/** The declarations beside such a module. */
export const declarations = (names) => `import type { ErrorObject } from "ajv";
type Validator = { (data: unknown): boolean; errors?: ErrorObject[] | null };
${names.map((name) => `export declare const ${exportOf(name)}: Validator;`).join("\n")}
`;
