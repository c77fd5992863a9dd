/**
 * Makes what is made from the schemas.
 *
 *   node scripts/generate.mjs                 write everything
 *   node scripts/generate.mjs --uncommitted   write only what is not committed: if an install wrote the rest, nobody would see that it is stale
 *   node scripts/generate.mjs --check         write nothing; name what is stale, missing or left over
 *   … --types FOLDER --build FOLDER           look for the types there, and put what is not committed there: for the tests
 *
 * - src/model/generated/schemas.ts   TypeScript types, committed so that they can be read
 * - build/generated/validators.js    compiled validators, built at every install and never committed
 * - build/generated/outlines.js      what the schemas say about keys, values and titles, for those who explain a validator's errors
 * - build/generated/fields.js        every key and every word of the glossary with its meaning, for t6 explain
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fieldsDeclarations, fieldsSource } from "./generate/fields.mjs";
import { outlinesDeclarations, outlinesSource } from "./generate/outlines.mjs";
import { authored, rare, root } from "./generate/schemas.mjs";
import { typesSource } from "./generate/types.mjs";
import { declarations, validatorsSource } from "./generate/validators.mjs";

const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const typesDir = option("--types") ?? join(root, "src/model/generated");
const build = option("--build") ?? join(root, "build/generated");

/** What few runs read is validated by a module of its own, so that the others need not load it. */
const modules = {
  validators: authored.filter((kind) => !rare.includes(kind)),
  "rare-validators": rare,
  "result-validator": ["result", "result_1"],
  "links-validator": ["links"],
  "register-validator": ["register-map"],
};

/** Of these ajv's own words are told. */
const worded = new Set(["result-validator", "links-validator", "register-validator"]);

const read = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

const typesFile = join(typesDir, "schemas.ts");

if (process.argv.includes("--check")) {
  const types = await typesSource();
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
  if (!process.argv.includes("--uncommitted")) {
    mkdirSync(typesDir, { recursive: true });
    writeFileSync(typesFile, await typesSource());
  }
  mkdirSync(build, { recursive: true });
  for (const [name, wanted] of Object.entries(modules)) {
    writeFileSync(join(build, `${name}.js`), await validatorsSource(wanted, { isWorded: worded.has(name) }));
    writeFileSync(join(build, `${name}.d.ts`), declarations(wanted));
  }
  writeFileSync(join(build, "outlines.js"), outlinesSource(authored));
  writeFileSync(join(build, "outlines.d.ts"), outlinesDeclarations);
  writeFileSync(join(build, "fields.js"), fieldsSource());
  writeFileSync(join(build, "fields.d.ts"), fieldsDeclarations);
}
