/**
 * What is measured: groups of commands that are run in turn, each command against the first of its group. `most` is the ratio that it
 * must not exceed, `peak` the memory in MB, `each` the time in ms for each of `count` things.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCorpus, writeHuge } from "./corpus.mjs";
import { writeList, writeSheets } from "./registers.mjs";
import { committed } from "./repository.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const home = join(root, "build/bench");
const fixture = (name) => join(root, "fixtures", name);
const schema = (name) => join(root, `schemas/${name}.schema.json`);

const ajv = [
  join(root, "node_modules/ajv-cli/dist/index.js"),
  ...["validate", "--spec=draft2020", "--strict=true", "--allow-union-types", "--all-errors"],
  ...["-c", join(root, "bench/ajv/formats.cjs"), "-s", join(root, "bench/ajv/any-file.schema.json")],
  ...["common", "practice", "assessment"].flatMap((name) => ["-r", schema(name)]),
];

/** Where a corpus is kept: it is written anew for every bench, because the fixtures it is made of change. */
function corpus(kind, count) {
  const folder = join(home, `${kind}-${count}`);
  return { folder, count, ...writeCorpus(folder, kind, count) };
}

/** @param t6 the built command, so that two builds can be set side by side */
const check = (t6, name, { folder }, rest = {}) => ({ name, args: [t6, "check", folder, ...(rest.options ?? [])], ...rest });

/** The groups by name. Each is written out and measured only if it is asked for. */
export const groups = Object.freeze({
  start: (t6) => ({
    rounds: 31,
    commands: [
      { name: "node -e 0", args: ["-e", "0"] },
      { name: "t6 --version", args: [t6, "--version"], most: 1.2 },
      { name: "t6 --help", args: [t6, "--help"], most: 1.5 },
      check(t6, "t6 check, one assessment", corpus("clean", 1), { most: 2.5 }),
      { name: "t6 check fixtures/npd-2019", args: [t6, "check", fixture("npd-2019")] },
      { name: "t6 score fixtures/npd-2019", args: [t6, "score", fixture("npd-2019")] },
    ],
  }),
  600: (t6) => beside(t6, corpus("clean", 100), 11, 0.5),
  6000: (t6) => beside(t6, corpus("clean", 1_000), 5, 0.6),
  60000: (t6) => {
    const [few, many] = [corpus("clean", 1_000), corpus("clean", 10_000)];
    return {
      rounds: 3,
      commands: [check(t6, "t6 check, 6,000 files", few), check(t6, "t6 check, 60,000 files", many, { most: 10.5, peak: 150 })],
    };
  },
  warned: (t6) => {
    const warned = corpus("warned", 1_000);
    const one = corpus("clean", 100);
    const clean = corpus("clean", Math.round(warned.bytes / (one.bytes / one.count)));
    return {
      rounds: 5,
      commands: [check(t6, `t6 check, clean, ${megabytes(clean)}`, clean), check(t6, `t6 check, with warnings, ${megabytes(warned)}`, warned, { most: 1.5 })],
    };
  },
  broken: (t6) => ({
    rounds: 5,
    commands: [
      check(t6, "t6 check, 6,000 files", corpus("clean", 1_000)),
      check(t6, "t6 check, 5 % of them broken", corpus("broken", 1_000), { most: 1.5, codes: [1] }),
    ],
  }),
  huge: (t6) => {
    const folder = join(home, "huge");
    const { bytes } = writeHuge(folder, 300);
    return {
      rounds: 5,
      commands: [
        { name: "node -e 0", args: ["-e", "0"] },
        check(t6, `t6 check, one file of ${megabytes({ bytes })}`, { folder }, { codes: [0, 1] }),
        { name: "t6 score of the same", args: [t6, "score", folder], codes: [0, 1] },
      ],
    };
  },
  score: (t6) => {
    const warned = corpus("warned", 1_000);
    const score = (name, ...options) => ({ name, args: [t6, "score", warned.folder, ...options], most: 2, peak: 150 });
    return {
      rounds: 3,
      commands: [
        check(t6, "t6 check, 1,000 assessments", warned),
        score("t6 score of the same"),
        score("… --format json", "-f", "json"),
        score("… --format ndjson", "-f", "ndjson"),
      ],
    };
  },
  report: (t6) => {
    const { folder, count } = corpus("warned", 100);
    return {
      rounds: 5,
      commands: [
        check(t6, `t6 check, ${count} assessments`, { folder }),
        { name: "t6 report, an HTML annex of each", args: [t6, "report", folder, "-f", "html", "-o", join(home, "annexes")], count, each: 5 },
      ],
    };
  },
  diff: (t6) => {
    const repository = committed(join(home, "repository"), (folder) => writeCorpus(folder, "warned", 300));
    return {
      rounds: 5,
      commands: [
        { name: "t6 check, 300 assessments", args: [t6, "check", "."], cwd: repository },
        { name: "t6 diff HEAD, nothing changed", args: [t6, "diff", "HEAD"], cwd: repository, most: 1.2 },
      ],
    };
  },
  registers: async (t6) => {
    const [sheets, list] = [join(home, "sheets.xlsx"), join(home, "list.csv")];
    await writeSheets(sheets);
    writeList(list);
    const reads = "const { readXlsx } = await import('hucre/xlsx'); await readXlsx(require('node:fs').readFileSync(process.argv[1]))";
    return {
      rounds: 5,
      commands: [
        { name: "the library reads 120,951 rows", args: ["-e", `(async () => { ${reads} })()`, sheets], cwd: root },
        { name: "t6 register check of the same", args: [t6, "register", "check", sheets], most: 2, peak: 300 },
        { name: "t6 register check, 200,000 rows of CSV", args: [t6, "register", "check", list], peak: 300 },
      ],
    };
  },
  formats: (t6) => {
    const formats = ["pretty", "json", "junit", "sarif", "github", "gitlab", "markdown"];
    const warned = corpus("warned", 100);
    return {
      rounds: 9,
      commands: [
        check(t6, "t6 check, 700 files with 400 problems", warned),
        ...formats.map((format) => check(t6, `… --format ${format}`, warned, { options: ["--format", format], most: 1.1 })),
        check(t6, "… and all of them to files", warned, { options: formats.slice(1).flatMap((format) => ["-f", `${format}=${join(home, format)}`]) }),
      ],
    };
  },
});

/** ajv-cli on the same files, which only validates; and sourcemeta's, where `npm run bench -- --peers` has put it. */
function beside(t6, clean, rounds, most) {
  const peer = join(home, "peers/node_modules/@sourcemeta/jsonschema/cli.js");
  return {
    rounds,
    commands: [
      { name: `ajv-cli, ${clean.files} files`, args: [...ajv, "-d", join(clean.folder, "**/*.yaml")] },
      check(t6, `t6 check, ${clean.files} files`, clean, { most }),
      ...(existsSync(peer)
        ? [
            {
              name: "@sourcemeta/jsonschema",
              args: [
                peer,
                "validate",
                join(root, "bench/ajv/any-file.schema.json"),
                ...["common", "practice", "assessment"].flatMap((name) => ["-r", schema(name)]),
                clean.folder,
                "-e",
                "yaml",
              ],
            },
          ]
        : []),
    ],
  };
}

const megabytes = ({ bytes }) => `${(bytes / 1e6).toFixed(1)} MB`;
