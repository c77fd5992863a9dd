import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, write } from "./folder.ts";
import { t6 } from "./t6.ts";

/** Says on standard error, for each file that is loaded with V8's code, whether V8 takes the code. */
const witness = `const vm = require("node:vm");
const { basename } = require("node:path");
vm.Script = class extends vm.Script {
  constructor(text, options) {
    super(text, options);
    process.stderr.write(basename(options.filename).replace(/-.*/, "") + (this.cachedDataRejected === false ? " taken" : " not taken") + "\\n");
  }
};`;

test("V8 takes the code that the build let it make", () => {
  const folder = emptyFolder();
  write(folder, "witness.cjs", witness);
  const { err } = t6(["score", "fixtures/npd-2019"], { env: { NODE_OPTIONS: `--require ${JSON.stringify(join(folder, "witness.cjs"))}` } });
  expect(err.split("\n")).toEqual(expect.arrayContaining(["main.cjs taken", "run taken", "score taken"]));
  expect(err).not.toContain("not taken");
});

test("the command with compiled code finds what is installed beside it", () => {
  const file = join(emptyFolder(), "letter.pdf");
  expect(t6(["report", "fixtures/npd-2019", "--document", "letter", "-o", file, "--quiet"])).toEqual({ code: 0, out: "", err: "" });
  expect(readFileSync(file).subarray(0, 5).toString("latin1")).toBe("%PDF-");
});
