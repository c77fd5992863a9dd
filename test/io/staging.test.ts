import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { signals } from "../../src/io/signals.ts";
import { type Beside, StagingProblem, stagingIn } from "../../src/io/staging.ts";
import { digestOfContent } from "../../src/io/together.ts";
import { writeAllAtomic } from "../../src/io/write.ts";
import { folderWith } from "./folder.ts";

const textsIn = (root: string) => Object.fromEntries(readdirSync(root).map((name) => [name, readFileSync(join(root, name), "utf8")]));
const listeners = () => signals.map((signal) => process.listenerCount(signal));

test("files that were written out beside their places are put into them, with one that was held", () => {
  const root = folderWith({ "a.md": "old a", "b.md": "old b" });
  const staging = stagingIn(root);
  const [b, c] = ["new b", "new c"].map(staging.add) as [Beside, Beside];
  expect(readFileSync(join(root, "b.md"), "utf8")).toBe("old b");
  staging.release();
  const files = [
    { path: join(root, "a.md"), content: "new a" },
    { path: join(root, "b.md"), content: b },
    { path: join(root, "c.md"), content: c },
  ];
  expect(writeAllAtomic(files)).toBeUndefined();
  staging.drop();
  expect(textsIn(root)).toEqual({ "a.md": "new a", "b.md": "new b", "c.md": "new c" });
});

test("one whose place is a link goes to where the link leads", () => {
  const root = folderWith({ "else/where.md": "old" });
  const out = join(root, "out");
  const staging = stagingIn(out);
  const content = staging.add("new");
  symlinkSync(join(root, "else/where.md"), join(out, "a.md"));
  expect(writeAllAtomic([{ path: join(out, "a.md"), content }])).toBeUndefined();
  staging.drop();
  expect(textsIn(join(root, "else"))).toEqual({ "where.md": "new" });
  expect(readdirSync(out)).toEqual(["a.md"]);
});

test("what is given up leaves nothing: no file, no folder that was made for it, nobody who listens", () => {
  const root = folderWith({ "there/a.md": "old" });
  const before = listeners();
  for (const folder of ["there", "new/in/new"].map((name) => join(root, name))) {
    const staging = stagingIn(folder);
    staging.add("one");
    staging.add("two");
    staging.drop();
  }
  expect(textsIn(join(root, "there"))).toEqual({ "a.md": "old" });
  expect(readdirSync(root)).toEqual(["there"]);
  expect(listeners()).toEqual(before);
});

test("a folder into which somebody else has put something meanwhile stays", () => {
  const folder = join(folderWith({ a: "" }), "new");
  const staging = stagingIn(folder);
  staging.add("one");
  writeFileSync(join(folder, "by-hand.md"), "kept");
  staging.drop();
  expect(textsIn(folder)).toEqual({ "by-hand.md": "kept" });
});

test.each([["a text, é “…” 𝄞"], ["half a sign, \ud834"], [new Uint8Array([0, 255, 13, 10])]])(
  "the digest of what is written out is that of the file: %j",
  (content) => {
    const { temporary, digest } = stagingIn(folderWith({ a: "" })).add(content);
    expect(digest).toBe(digestOfContent(readFileSync(temporary)));
  },
);

test("who wants to end the program is heard, and nothing is left", async () => {
  // Whoever wrote before in the same turn listens until the next but one.
  for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
  const folder = join(folderWith({ a: "" }), "new");
  let heard = 0;
  const own = () => {
    heard += 1;
  };
  process.on("SIGHUP", own);
  stagingIn(folder).add("one");
  process.emit("SIGHUP", "SIGHUP");
  process.removeListener("SIGHUP", own);
  expect({ heard, isThere: existsSync(folder) }).toEqual({ heard: 1, isThere: false });
});

test("a folder that cannot be one says why", () => {
  const root = folderWith({ a: "a file" });
  const staging = stagingIn(join(root, "a"));
  expect(() => staging.add("one")).toThrow(StagingProblem);
  staging.drop();
  expect(textsIn(root)).toEqual({ a: "a file" });
});
