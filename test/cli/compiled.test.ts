import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { beforeEach, expect, test } from "vitest";
import { compiledFolder, compiledIn } from "../../src/cli/compiled.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "t6-compiled-"));
});

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

/** Puts down what V8 makes of a text as the code of a file. */
function compile(
  name: string,
  text: string,
  code: Uint8Array = new Script(`(function(exports,require,module,__filename,__dirname){${text}\n})`).createCachedData(),
): void {
  mkdirSync(compiledFolder(folder), { recursive: true });
  writeFileSync(join(compiledFolder(folder), name), Buffer.concat([Buffer.from(text), code]));
}

test("where nothing was compiled for this Node there is nothing to load with", () => {
  write("a.cjs", "exports.said = 1;");
  mkdirSync(join(folder, "compiled", "v0.0.0-other-machine"), { recursive: true });
  expect(compiledIn(folder)).toBeUndefined();
});

test("files find each other, parts of Node, and where they are, and are run once", () => {
  const a = 'exports.said = [require("./b.cjs"), require("./b.cjs"), require("node:path").sep.length, __dirname, __filename];';
  const b = "globalThis.timesRun = (globalThis.timesRun ?? 0) + 1; module.exports = { times: globalThis.timesRun };";
  for (const [name, text] of [
    ["a.cjs", a],
    ["b.cjs", b],
  ] as const) {
    write(name, text);
    compile(name, text);
  }
  const said = { said: [{ times: 1 }, { times: 1 }, 1, folder, join(folder, "a.cjs")] };
  expect(compiledIn(folder)?.("./a.cjs")).toEqual(said);
  Reflect.deleteProperty(globalThis, "timesRun");
});

test("a file that nothing was made of is compiled as it is", () => {
  write("a.cjs", "exports.said = 1;");
  compile("b.cjs", "");
  expect(compiledIn(folder)?.("./a.cjs")).toEqual({ said: 1 });
});

test("code of another text of the same length is never run", () => {
  write("a.cjs", "exports.said = 2;");
  compile("a.cjs", "exports.said = 1;");
  expect(compiledIn(folder)?.("./a.cjs")).toEqual({ said: 2 });
});

test.each([
  ["nothing", (code: Uint8Array) => code.subarray(0, 0)],
  ["half of it", (code: Uint8Array) => code.subarray(0, code.length >> 1)],
  ["another engine's", (code: Uint8Array) => Buffer.concat([Buffer.alloc(16, 7), code.subarray(16)])],
])("where the code is %s, V8 makes it again", (_what, spoil) => {
  const text = "exports.said = 1;";
  write("a.cjs", text);
  compile("a.cjs", text);
  const path = join(compiledFolder(folder), "a.cjs");
  const code = Buffer.from(readFileSync(path).subarray(text.length));
  compile("a.cjs", text, spoil(code));
  expect(compiledIn(folder)?.("./a.cjs")).toEqual({ said: 1 });
});
