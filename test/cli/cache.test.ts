import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { sha256 } from "../../src/io/sha256.ts";
import { folderWith } from "../io/folder.ts";
import { runsOf } from "../runs.ts";
import { run } from "./host.ts";

/*
 * With a cache a check says what it says without one, to the byte, whatever was done to the files and to the cache in between.
 */
const head = (name: string, more = "") =>
  `title: Self-assessment\ndata: {name: Records ${name}}\nproducer: {name: Office ${name}}\nassessor: {name: Office ${name}, role: producer}\nedition: "2.1"\nprofile: {sensitivity: high, public_interest: high}\n${more}`;
const practice = (id: string, item: string) =>
  `practice: ${id}\nevidence:\n  - id: ${item}\n    title: A policy\n    clauses: [${id}a]\n    kind: policy\n    statement: The policy says who decides.\n    state: in_place\n    said_by: producer\n    access: internal\n    dates: {about: "2024-05-01"}\n`;

let root = "";
const cache = () => join(root, "c.t6cache");
beforeEach(() => {
  root = folderWith({ "tree/t6.config.yaml": "fail_on: error\n" });
  for (const name of ["a", "b", "c"]) {
    mkdirSync(join(root, "tree", name));
    writeFileSync(join(root, "tree", name, "assessment.yaml"), head(name, 'as_of: "2025-01-01"\n'));
    writeFileSync(join(root, "tree", name, "T6.1.yaml"), practice("T6.1", `policy-${name}`));
  }
});

/** The same check without a cache and with it. */
async function both(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const plain = await run(["check", join(root, "tree"), ...args]);
  expect(await run(["check", join(root, "tree"), ...args, "--cache", cache()])).toEqual(plain);
  return plain;
}

const file = (folder: string, name = "T6.1.yaml") => join(root, "tree", folder, name);
const rewrite = (path: string, change: (text: string) => string) => writeFileSync(path, change(readFileSync(path, "utf8")));
const lines = () => readFileSync(cache(), "utf8").split("\n");

test.each([
  [],
  ["-f", "json"],
  ["-f", "sarif"],
  ["--fail-on", "note", "-f", "junit"],
  ["--as-of", "2030-01-01"],
  ["--minimum-position", "partly_shown", "-f", "ndjson"],
])("the first time, the second time, and after a change: %j", async (...args) => {
  const first = await both(...args);
  expect(lines()).toHaveLength(5);
  expect(await both(...args)).toEqual(first);
  rewrite(file("b"), (text) => text.replace("kind: policy", "kind: nonsense"));
  expect(await both(...args)).not.toEqual(first);
});

test("what was found is taken from it, and not looked for again", async () => {
  await both("-f", "json");
  const forged = lines().map((line) => {
    const [, key = "", , one = ""] = /^(\S{64}) (\S{64}) (.+)$/.exec(line) ?? [];
    const changed = one.replace(/"message":"/, '"message":"Forged: ');
    return key === "" ? line : `${key} ${sha256(key + changed)} ${changed}`;
  });
  writeFileSync(cache(), forged.join("\n"));
  expect((await run(["check", join(root, "tree"), "--cache", cache()])).out).toContain("Forged: ");
});

test.each<[string, () => void]>([
  ["a file of the configuration", () => appendFileSync(join(root, "tree/t6.config.yaml"), "gate: {required_files: [T6.2.yaml]}\n")],
  ["a configuration of its own", () => writeFileSync(file("b", "t6.config.yaml"), "gate: {minimum_position: met}\n")],
  ["a catalogue of its own", () => appendFileSync(join(root, "tree/t6.config.yaml"), "catalogue: own.yaml\n")],
  ["a catalogue that an assessment names", () => appendFileSync(join(root, "tree/named.yaml"), "nonsense: 1\n")],
  ["an assessment that names a catalogue", () => appendFileSync(file("c", "assessment.yaml"), "catalogue: ../own.yaml\n")],
  ["an assessment that names one outside", () => appendFileSync(file("c", "assessment.yaml"), "catalogue: ../../gone.yaml\n")],
  ["an assessment that names one of another name", () => appendFileSync(file("c", "assessment.yaml"), "catalogue: standard-5\n")],
  ["a file more", () => writeFileSync(file("a", "T6.2.yaml"), practice("T6.2", "other"))],
  ["a file under another name", () => renameSync(file("a"), file("a", "one.yaml"))],
  ["a folder under another name", () => renameSync(join(root, "tree/a"), join(root, "tree/z"))],
  ["a file less", () => rmSync(file("c"))],
  [
    "two files changed over",
    () => {
      renameSync(file("a"), join(root, "tree/x.yaml"));
      renameSync(file("b"), file("a"));
      renameSync(join(root, "tree/x.yaml"), file("b"));
    },
  ],
])("%s is never overlooked", async (_, change) => {
  for (const name of ["own", "named"]) cpSync("fixtures/other-code/catalogue.yaml", join(root, `tree/${name}.yaml`));
  appendFileSync(file("b", "assessment.yaml"), "catalogue: ../named.yaml\n");
  for (const args of [["-f", "json"], []]) await both(...args);
  change();
  for (const args of [["-f", "json"], []]) await both(...args);
});

test("a file that is asked for and is no YAML counts as it is there or not", async () => {
  appendFileSync(join(root, "tree/t6.config.yaml"), "gate: {required_files: [policy.pdf]}\n");
  const without = await both();
  for (const name of ["a", "b", "c"]) writeFileSync(file(name, "policy.pdf"), "");
  expect([without.code, (await both()).code]).toEqual([1, 0]);
});

test("where no file gives the day, what was found counts for one day", async () => {
  for (const name of ["a", "b", "c"]) writeFileSync(file(name, "assessment.yaml"), head(name));
  await both();
  const keys = lines().map((line) => line.slice(0, 64));
  for (const name of ["a", "b", "c"]) appendFileSync(file(name, "assessment.yaml"), '# as_of: "2025-01-01"\n');
  await both();
  expect(lines().some((line) => keys.includes(line.slice(0, 64)) && line.length > 64)).toBe(true);
});

test("a cache has a name of its own, so that nothing else is written over, and does not go with --final", async () => {
  const path = file("a", "assessment.yaml");
  const before = readFileSync(path, "utf8");
  const refused = await run(["check", join(root, "tree"), "--cache", path]);
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("cannot be a cache: call it by a name that ends in .t6cache")]);
  expect(readFileSync(path, "utf8")).toBe(before);
  expect(await run(["check", join(root, "tree"), "--cache", cache(), "--final"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("--cache does not go with --final"),
  });
  mkdirSync(cache());
  expect(await run(["check", join(root, "tree"), "--cache", cache()])).toMatchObject({
    code: 2,
    err: expect.stringContaining("c.t6cache cannot be read: it is a folder"),
  });
});

/** Ways in which a cache may have come to harm, or to a stranger. */
const harms: readonly ((text: string, at: number) => string)[] = [
  () => "",
  () => "what is this\n",
  (text, at) => text.slice(0, at % (text.length + 1)),
  (text, at) => `${text.slice(0, at % (text.length + 1))}\u0000${text.slice((at % (text.length + 1)) + 1)}`,
  (text) => text.split("\n").toReversed().join("\n"),
  (text) => text + text,
  // Whole entries with the right digest that have another shape: nobody wrote them but a stranger.
  ...["{}", "null", '{"folder":1}', "[]"].map(
    (one) => (text: string) => text.replace(/^(\w{64}) \w{64} .*$/gm, (_, key) => `${key} ${sha256(key + one)} ${one}`),
  ),
  (text, at) =>
    text.replace(/^(\w{64}) \w{64} (.*)$/gm, (_, key, one: string) => {
      const values = [...one.matchAll(/:("[^"\\]*"|\d+|true|false|\[\])/g)];
      const hit = values[at % Math.max(1, values.length)];
      const changed = hit === undefined ? one : `${one.slice(0, hit.index)}:{"__proto__":null}${one.slice(hit.index + hit[0].length)}`;
      return `${key} ${sha256(key + changed)} ${changed}`;
    }),
];

const edits: readonly ((at: number) => void)[] = [
  (at) => rewrite(file("abc"[at % 3] as string), (text) => text.replace(/about: \S+}/, `about: "20${10 + (at % 20)}-05-01"}`)),
  (at) => rewrite(file("abc"[at % 3] as string), (text) => text.replace(/kind: \S+/, `kind: ${["policy", "record", "nonsense", "[x"][at % 4]}`)),
  (at) => rewrite(file("abc"[at % 3] as string, "assessment.yaml"), (text) => text.replace(/as_of: .*/, `as_of: "202${at % 10}-0${at % 10}-11"`)),
  (at) => writeFileSync(file("b", "T6.3.yaml"), practice("T6.3", `item-${at % 3}`)),
  () => rmSync(file("b", "T6.3.yaml"), { force: true }),
  (at) => writeFileSync(join(root, "tree/t6.config.yaml"), `fail_on: ${["error", "warning", "note"][at % 3]}\n`),
  (at) => existsSync(cache()) && writeFileSync(cache(), (harms[at % harms.length] as (typeof harms)[number])(readFileSync(cache(), "utf8"), at * 7919)),
];

test("over random edits, with the cache damaged in between, it is never stale", async () => {
  const edit = fc.tuple(fc.nat(edits.length - 1), fc.nat(100_000));
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (sequence) => {
      for (const [which, at] of sequence) {
        edits[which]?.(at);
        await both();
      }
    }),
    { numRuns: runsOf(1000, 25) },
  );
}, 300_000);
