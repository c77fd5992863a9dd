import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

/*
 * A tree that several machines check by shares is told, once their caches are joined, as one of them would tell it alone.
 */
let root = "";
const tree = () => join(root, "tree");
const cache = (name: string | number) => join(root, `${name}.t6cache`);
const formats = [[], ["-f", "json"], ["-f", "sarif"], ["-f", "junit"], ["-f", "markdown"]] as const;

beforeAll(() => {
  root = folderWith({ "tree/t6.config.yaml": "fail_on: error\nmax_warnings: 3\ngate: {minimum_position: partly_shown}\n" });
  for (const [name, fixture] of Object.entries({ a: "npd-2019", b: "all-met", c: "npd-2016", d: "npd", e: "npd-2019" }))
    cpSync(`fixtures/${fixture}`, join(tree(), name), { recursive: true });
  writeFileSync(join(tree(), "e/T6.2.yaml"), "practice: [\n");
});

describe.each([1, 2, 3, 7])("%s shards", (of) => {
  test("joined, they are the whole, byte for byte", async () => {
    const parts = Array.from({ length: of }, (_, index) => index + 1);
    const ran = [];
    for (const part of parts) ran.push(await run(["check", tree(), "--shard", `${part}/${of}`, "--cache", cache(part), "-f", "json"]));
    const folders = ran.flatMap(({ out }) => JSON.parse(out).assessments.map(({ folder }: { readonly folder: string }) => folder));
    expect(folders.toSorted()).toEqual(["a", "b", "c", "d", "e"].map((name) => join(tree(), name)));
    const joined = await run(["merge", ...parts.map(cache), "-o", cache("all")]);
    expect(joined).toEqual({ code: 0, out: "", err: `wrote ${cache("all")}: 5 assessments\n` });
    for (const format of formats) {
      const before = readFileSync(cache("all"), "utf8");
      const plain = await run(["check", tree(), ...format]);
      expect(await run(["check", tree(), ...format, "--cache", cache("all")])).toEqual(plain);
      // Nothing of it had to be looked for again.
      expect(readFileSync(cache("all"), "utf8")).toBe(before);
    }
  });
});

test("a shard says that it is one, and how much is in the others", async () => {
  const { out, err } = await run(["check", tree(), "--shard", "2/3", "-f", "json"]);
  expect(JSON.parse(out).shard).toEqual({ part: 2, of: 3, elsewhere: 3 });
  expect(err).toContain("this is shard 2 of 3, and 3 assessments are in the others");
});

test("a shard in which there is nothing is fine, and says where the rest is", async () => {
  const { code, err } = await run(["check", tree(), "--shard", "7/7"]);
  expect([code, err]).toEqual([0, "0 files in 0 assessments: no problems; this is shard 7 of 7, and 5 assessments are in the others\n"]);
});

test("what is no share is refused", async () => {
  for (const given of ["0/3", "4/3", "1", "a/b", "1/0", "1/2/3"]) {
    expect(await run(["check", tree(), "--shard", given])).toMatchObject({
      code: 2,
      err: expect.stringContaining("Give the number of the shard and how many there are: 2/3."),
    });
  }
});

test("a cache that is missing, or is none, is no part of a whole", async () => {
  rmSync(cache("gone"), { force: true });
  expect(await run(["merge", cache("gone"), "-o", cache("new")])).toMatchObject({ code: 2, err: expect.stringContaining("gone.t6cache is not there") });
  writeFileSync(cache("odd"), "practice: T6.1\n");
  expect(await run(["merge", cache("odd"), "-o", cache("new")])).toMatchObject({
    code: 2,
    err: expect.stringContaining("odd.t6cache is no cache that this t6 can use"),
  });
  expect(await run(["merge", cache(1), "-o", join(root, "tree/a/T6.1.yaml")])).toMatchObject({ code: 2, err: expect.stringContaining("cannot be a cache") });
  expect(existsSync(cache("new"))).toBe(false);
});
