import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prefix } from "../../src/io/leftovers.ts";
import { digestOfContent, listTogether, tidy } from "../../src/io/together.ts";
import { writeAllAtomic } from "../../src/io/write.ts";
import { folderWith } from "./folder.ts";

/** A name as a process would have made it that is over: no process has this number. */
const over = `${prefix().replace(/\d+-$/, "99999999-")}abc`;

/** What a run leaves that was killed when it had put the first of two files in its place. */
function killedBetween(): string {
  const root = folderWith({ "a.yaml": "old a", "b.yaml": "old b", [`${over}.0.tmp`]: "new a", [`${over}.1.tmp`]: "new b" });
  const staged = ["a", "b"].map((name, at) => ({
    temporary: join(root, `${over}.${at}.tmp`),
    target: join(root, `${name}.yaml`),
    is: digestOfContent(`new ${name}`),
  }));
  listTogether(root, over, staged);
  writeFileSync(join(root, "a.yaml"), "new a");
  return root;
}
const textsIn = (root: string) => Object.fromEntries(readdirSync(root).map((name) => [name, readFileSync(join(root, name), "utf8")]));

test("what a killed run has left half done is finished, and nothing is left of it", () => {
  const root = killedBetween();
  expect(tidy(root)).toEqual({ placed: ["b.yaml"], left: [] });
  expect(textsIn(root)).toEqual({ "a.yaml": "new a", "b.yaml": "new b" });
});

test("what somebody changed since stays as it is, and is told", () => {
  const root = killedBetween();
  writeFileSync(join(root, "b.yaml"), "by hand");
  expect(tidy(root)).toEqual({ placed: [], left: ["b.yaml"] });
  expect(textsIn(root)).toEqual({ "a.yaml": "new a", "b.yaml": "by hand" });
});

test("a new text that is not whole takes nothing's place", () => {
  const root = killedBetween();
  writeFileSync(join(root, `${over}.1.tmp`), "new");
  expect(tidy(root)).toEqual({ placed: [], left: ["b.yaml"] });
  expect(textsIn(root)).toEqual({ "a.yaml": "new a", "b.yaml": "old b" });
});

test("what was written out and not begun to be put in its place is taken away by whoever writes there next", () => {
  const root = folderWith({ "a.md": "old", [`${over}.0.tmp`]: "half" });
  mkdirSync(join(root, `${over}x.tmp/inside`), { recursive: true });
  expect(writeAllAtomic([{ path: join(root, "a.md"), content: "new" }])).toBeUndefined();
  expect(textsIn(root)).toEqual({ "a.md": "new" });
});

test("nothing is taken from a run that goes on, or from another machine before a day is over", () => {
  const names = [`${prefix().replace(/\d+-$/, `${process.ppid}-`)}abc.0.tmp`, ".t6-00000000-99999999-abc.0.tmp", ".t6-notes.tmp"];
  const root = folderWith(Object.fromEntries(names.map((name) => [name, ""])));
  tidy(root);
  expect(readdirSync(root).sort()).toEqual([...names].sort());
  const [, foreign = ""] = names;
  utimesSync(join(root, foreign), 1, 1);
  tidy(root);
  expect(existsSync(join(root, foreign))).toBe(false);
});

test.each(["../b.yaml", "c/b.yaml", "..", ""])("a list that somebody made moves nothing out of its folder: %j", (target) => {
  const root = folderWith({ "here/c/b.yaml": "old", "b.yaml": "old", [`here/${over}.1.tmp`]: "theirs" });
  const entry = { temporary: `${over}.1.tmp`, target, is: "any", was: "any" };
  writeFileSync(join(root, `here/${over}.list`), JSON.stringify([entry]));
  expect(tidy(join(root, "here"))).toEqual({ placed: [], left: [] });
  expect(readFileSync(join(root, "b.yaml"), "utf8") + readFileSync(join(root, "here/c/b.yaml"), "utf8")).toBe("oldold");
});
