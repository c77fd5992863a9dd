/**
 * How long t6 takes, as ratios: to `node -e 0`, which is what starting costs anyway, and to ajv-cli, which only validates.
 *
 *   npm run bench             print the ratios
 *   npm run bench -- --check  and end with 1 if a target is missed
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCorpus } from "./corpus.mjs";
import { measure } from "./measure.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const t6 = join(root, "dist/cli/t6.cjs");
const ajv = join(root, "node_modules/ajv-cli/dist/index.js");
const one = join(root, "build/bench/one");
const many = join(root, "build/bench/many");
const fixture = join(root, "fixtures/all-met");

writeCorpus(one, fixture, 1);
const fileCount = writeCorpus(many, fixture, 100);

const wanting = join(root, "build/bench/wanting");
const wantingFiles = ["assessment.yaml", "asks.yaml", "T6.1.yaml", "T6.2.yaml", "T6.3.yaml", "T6.4.yaml", "T6.5.yaml"];
const wantingCount = writeCorpus(wanting, join(root, "fixtures/npd-2019"), 100, wantingFiles);
const allFormats = ["json", "junit", "sarif", "github", "gitlab", "markdown"].flatMap((format) => ["-f", `${format}=${join(root, "build/bench", format)}`]);

const schema = (name) => join(root, `schemas/${name}.schema.json`);
const ajvArgs = ["validate", "--spec=draft2020", "--strict=true", "--allow-union-types", "--all-errors", "-c", join(root, "bench/ajv/formats.cjs")];
const ajvSchemas = ["-s", join(root, "bench/ajv/any-file.schema.json"), "-r", schema("common"), "-r", schema("practice"), "-r", schema("assessment")];

const small = [
  { name: "node -e 0", args: ["-e", "0"] },
  { name: "t6 --version", args: [t6, "--version"], target: 1.25 },
  { name: "t6 check, one assessment", args: [t6, "check", one], target: 3 },
  { name: "t6 check fixtures/npd-2019", args: [t6, "check", join(root, "fixtures/npd-2019")] },
  { name: "t6 score fixtures/npd-2019", args: [t6, "score", join(root, "fixtures/npd-2019")] },
];
const large = [
  { name: `ajv-cli, ${fileCount} files`, args: [ajv, ...ajvArgs, ...ajvSchemas, "-d", join(many, "**/*.yaml")] },
  { name: `t6 check, ${fileCount} files`, args: [t6, "check", many], target: 0.6 },
];

/** Every format, once printed and once written to a file, against the same check without an option. */
const formatted = (folder, what) => [
  { name: `t6 check, ${what}`, args: [t6, "check", folder] },
  ...["pretty", "json", "junit", "sarif", "github", "gitlab", "markdown"].map((format) => ({
    name: `… --format ${format}`,
    args: [t6, "check", folder, "--format", format],
    target: 1.1,
  })),
  { name: "… and all of them to files", args: [t6, "check", folder, ...allFormats] },
];

let missed = 0;
for (const [commands, rounds] of [
  [small, 31],
  [large, 11],
  [formatted(many, `${fileCount} files`), 11],
  [formatted(wanting, `${wantingCount} files with 400 problems`), 9],
]) {
  const times = measure(commands, rounds);
  for (const [index, { name, target }] of commands.entries()) {
    const ratio = times[index] / times[0];
    const verdict = target === undefined ? "" : ratio <= target ? `  within ${target}` : `  MISSES ${target}`;
    if (target !== undefined && ratio > target) missed += 1;
    process.stdout.write(`${name.padEnd(30)} ${times[index].toFixed(1).padStart(8)} ms  ${ratio.toFixed(2).padStart(6)} × ${commands[0].name}${verdict}\n`);
  }
}
if (missed > 0 && process.argv.includes("--check")) process.exit(1);
