import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { blocksOn } from "./blocks.ts";
import { emptyFolder, withFixture, write } from "./folder.ts";
import { run } from "./process.ts";
import { root, t6 } from "./t6.ts";

/* The examples of docs/api.md, run as a reader would run them. What one prints stands below it. */

let home: string;
const examples = blocksOn("docs/api.md", "js");
const outputs = blocksOn("docs/api.md", "text");

beforeAll(() => {
  home = emptyFolder();
  withFixture(home, "npd-2019");
  mkdirSync(join(home, "node_modules"));
  symlinkSync(root, join(home, "node_modules/t6-assess"), "dir");
});

const ran = (program: string) => run(process.execPath, [write(home, "program.mjs", program)], home);

test.each([
  ["from the disk", 0, 0],
  ["from memory", 1, 1],
  ["what can go wrong", 3, 2],
])("%s", (_, example, output) => {
  expect(ran(examples[example] ?? "")).toEqual({ code: 0, err: "", out: `${outputs[output]}\n` });
});

test("in a browser: the files of a form, which Node knows too", () => {
  write(home, "page.mjs", examples[2] ?? "");
  const program = `import { readdirSync, readFileSync } from "node:fs";
import { annexes } from "./page.mjs";
const chosen = readdirSync("npd-2019").map((name) => {
  const file = new File([readFileSync("npd-2019/" + name)], name);
  return Object.defineProperty(file, "webkitRelativePath", { value: "npd-2019/" + name });
});
process.stdout.write((await annexes(chosen)).join(""));`;
  expect(ran(program.replace("import {", 'import { File } from "node:buffer";\nimport {'))).toEqual({
    code: 0,
    err: "",
    out: t6(["report", "fixtures/npd-2019", "--format", "html"]).out,
  });
});

test("every example is run", () => {
  expect([examples.length, outputs.length]).toEqual([4, 3]);
});
