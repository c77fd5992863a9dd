/**
 * Makes what is made from the schemas.
 *
 *   node scripts/generate.mjs           write everything
 *   node scripts/generate.mjs --check   write nothing; name what is stale, missing or left over
 *   … --types FOLDER                    look for the types there, for the test of the check
 *
 * - src/model/generated/schemas.ts   TypeScript types, committed so that they can be read
 * - build/generated/validators.js    compiled validators, built at every install and never committed
 * - build/generated/screens.js       quick ones for the files of an assessment, which say only whether there is anything to explain
 * - build/generated/outlines.js      what the schemas say about keys, values and titles, for those who explain a validator's errors
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { screensSource } from "./screens.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const schemaDir = join(root, "schemas");
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const typesDir = option("--types") ?? join(root, "src/model/generated");
const kinds = ["assessment", "practice", "asks", "catalogue", "config", "result"];
const formats = createRequire(import.meta.url)("./formats.cjs");

const readSchema = (name) => JSON.parse(readFileSync(join(schemaDir, `${name}.schema.json`), "utf8"));

/** json-schema-to-typescript names a type after its title; ours are written for people, so drop what would collide. */
async function typesSource() {
  const bundle = {
    title: "Files",
    description: "Every kind of file that t6 reads or writes.",
    type: "object",
    additionalProperties: false,
    required: kinds,
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `${kind}.schema.json` }])),
  };
  const source = await compile(nameDefinitions(bundle), "Files", {
    cwd: `${schemaDir}/`,
    bannerComment: "// Made from schemas/*.schema.json by scripts/generate.mjs. Edit the schemas, then: npm run generate",
    additionalProperties: false,
    style: { printWidth: 120 },
    $refOptions: {
      resolve: {
        file: {
          order: 1,
          canRead: /schema\.json$/,
          read: (file) => JSON.stringify(nameDefinitions(JSON.parse(readFileSync(new URL(file.url, "file:").pathname, "utf8")))),
        },
      },
    },
  });
  return source;
}

/** Gives every schema a type name: definitions by their key, whole files by their title; and takes titles off the rest. */
function nameDefinitions(schema) {
  const pascal = (key) =>
    key
      .split("_")
      .map((word) => word[0].toUpperCase() + word.slice(1))
      .join("");
  const visit = (node, name) => {
    if (Array.isArray(node)) return node.map((item) => visit(item));
    if (node === null || typeof node !== "object") return node;
    const out = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === "title" && typeof value === "string") continue;
      if (key === "examples" || key === "$id" || key === "pattern" || key === "format") continue;
      if (key === "minItems") continue; // non-empty tuples help nobody here
      if (key === "$defs" || key === "properties") {
        out[key] = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, visit(v, key === "$defs" ? pascal(k) : undefined)]));
      } else out[key] = visit(value);
    }
    if (typeof out.$ref === "string") {
      const target = plainText(out.$ref, schema);
      return target === undefined ? { $ref: out.$ref } : { description: out.description ?? target.description, type: target.type };
    }
    return name === undefined ? out : { title: name, ...out };
  };
  const names = {
    Assessment: "AssessmentFile",
    "Practice evidence": "PracticeFile",
    Asks: "AsksFile",
    Catalogue: "CatalogueFile",
    Configuration: "ConfigFile",
    Result: "Result",
    "Common definitions": "Common",
    Files: "Files",
  };
  return visit(schema, names[schema.title] ?? "Unnamed");
}

/** A definition that is nothing but text needs no type of its own: it is written out where it is used. */
function plainText(ref, from) {
  const [file, key] = ref.split("#/$defs/");
  if (key === undefined) return undefined;
  const home = file === "" ? from : readSchema(file.replace(".schema.json", ""));
  const target = home.$defs?.[key];
  return target?.type === "string" && target.enum === undefined ? target : undefined;
}

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

/** Compiles some schemas to one module that needs nothing at run time. */
async function validatorsSource(wanted) {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: false,
    allowUnionTypes: true,
    unicodeRegExp: false,
    code: { source: true, esm: true, formats: _`require(${join(root, "scripts/formats.cjs")})` },
  });
  addFormats.default(ajv, []);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  for (const name of ["common", ...kinds]) ajv.addSchema(withoutAnnotations(readSchema(name)));
  const code = standalone.default(ajv, Object.fromEntries(wanted.map((kind) => [kind, `${kind}.schema.json`])));
  const bundled = await build({
    stdin: { contents: joinInPlace(code), resolveDir: root, loader: "js" },
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

/** The result is validated by few commands and its validator is large, so it is a module of its own. */
const modules = { validators: kinds.filter((kind) => kind !== "result"), "result-validator": ["result"] };

const declarations = (names) => `import type { ErrorObject } from "ajv";
type Validator = { (data: unknown): boolean; errors?: ErrorObject[] | null };
${names.map((name) => `export declare const ${name}: Validator;`).join("\n")}
`;

/**
 * The schemas of the files that people write, without what only a validator or an editor needs. A reference is written as
 * "practice#evidence_item"; the title beside it is the one that counts.
 */
function outlinesSource() {
  const shorten = (ref, file) => {
    const [name, key] = ref.split("#/$defs/");
    return `${name === "" ? file : name.replace(".schema.json", "")}#${key}`;
  };
  const outline = (node, file) => ({
    title: node.title,
    ref: node.$ref && shorten(node.$ref, file),
    types: node.type && [node.type].flat(),
    keys: node.properties && Object.fromEntries(Object.entries(node.properties).map(([key, value]) => [key, outline(value, file)])),
    required: node.required,
    items: node.items && outline(node.items, file),
    values: node.enum,
    pattern: node.pattern,
    format: node.format,
  });
  const outlines = {};
  for (const file of ["common", ...modules.validators]) {
    const schema = readSchema(file);
    outlines[file] = outline(schema, file);
    for (const [key, definition] of Object.entries(schema.$defs ?? {})) outlines[`${file}#${key}`] = outline(definition, file);
  }
  return `const text = ${JSON.stringify(JSON.stringify(outlines))};
let parsed;
export function outlines() {
  parsed ??= JSON.parse(text);
  return parsed;
}
`;
}

const outlinesDeclarations = `/** What a schema says about one place. */
export interface Outline {
  readonly title?: string;
  /** The name of another outline, which says the rest. */
  readonly ref?: string;
  readonly types?: readonly ("string" | "number" | "integer" | "boolean" | "array" | "object")[];
  readonly keys?: Readonly<Record<string, Outline>>;
  readonly required?: readonly string[];
  readonly items?: Outline;
  readonly values?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
}
/** All outlines by name. Parsed when they are first asked for. */
export declare function outlines(): Readonly<Record<string, Outline>>;
`;

const read = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

const types = await typesSource();
const typesFile = join(typesDir, "schemas.ts");

if (process.argv.includes("--check")) {
  const problems = [];
  const present = read(typesFile);
  if (present === undefined) problems.push("missing: src/model/generated/schemas.ts");
  else if (present !== types) problems.push("stale: src/model/generated/schemas.ts");
  for (const name of readdirSync(typesDir)) if (name !== "schemas.ts") problems.push(`left over: src/model/generated/${name}`);
  if (problems.length > 0) {
    process.stderr.write(`${problems.join("\n")}\nRun: npm run generate\n`);
    process.exit(1);
  }
  process.stdout.write("generated files are in step\n");
} else {
  mkdirSync(typesDir, { recursive: true });
  writeFileSync(typesFile, types);
  const build = join(root, "build/generated");
  mkdirSync(build, { recursive: true });
  for (const [name, wanted] of Object.entries(modules)) {
    writeFileSync(join(build, `${name}.js`), await validatorsSource(wanted));
    writeFileSync(join(build, `${name}.d.ts`), declarations(wanted));
  }
  const screened = ["assessment", "practice", "asks"];
  const screens = await screensSource(screened, (name) => withoutAnnotations(readSchema(name)), formats, join(root, "scripts/formats.cjs"));
  writeFileSync(join(build, "screens.js"), screens);
  writeFileSync(join(build, "screens.d.ts"), screened.map((kind) => `export declare const ${kind}: (data: unknown) => boolean;\n`).join(""));
  writeFileSync(join(build, "outlines.js"), outlinesSource());
  writeFileSync(join(build, "outlines.d.ts"), outlinesDeclarations);
}
