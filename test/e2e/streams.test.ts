import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { emptyFolder } from "./folder.ts";
import { environment, run, type Variables } from "./process.ts";
import { command, ownT6, root, t6 } from "./t6.ts";

const esc = String.fromCharCode(27);
const coloured = (text: string): boolean => text.includes(`${esc}[`);

describe("colour", () => {
  const cases: readonly (readonly [name: string, args: readonly string[], env: Variables, colour: boolean])[] = [
    ["none into a pipe", [], {}, false],
    ["--color", ["--color"], {}, true],
    ["--no-color over FORCE_COLOR", ["--no-color"], { FORCE_COLOR: "1" }, false],
    ["--color over NO_COLOR", ["--color"], { NO_COLOR: "1" }, true],
    ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, false],
    ["NO_COLOR over FORCE_COLOR", [], { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["an empty NO_COLOR does not count", [], { NO_COLOR: "", FORCE_COLOR: "1" }, true],
    ["an empty FORCE_COLOR does not count", [], { FORCE_COLOR: "" }, false],
  ];
  test.each(cases)("%s", (_, args, env, colour) => {
    expect(coloured(t6([...args, "score", "fixtures/npd-2019"], { env }).out)).toBe(colour);
  });

  test("of diagnostics too", () => {
    expect(coloured(t6(["check", "fixtures/npd-2019"]).out)).toBe(false);
    expect(coloured(t6(["check", "fixtures/npd-2019", "--color"]).out)).toBe(true);
  });

  test("it marks and never tells: without it, the words are the same", () => {
    const plain = t6(["score", "fixtures/npd-2019"]).out;
    const marked = t6(["score", "fixtures/npd-2019", "--color"]).out;
    expect(marked.replaceAll(new RegExp(`${esc}\\[\\d+m`, "g"), "")).toBe(plain);
  });

  test("documents are never coloured", () => {
    for (const args of [
      ["report"],
      ["report", "--format", "html"],
      ["report", "--format", "json"],
      ["check", "--format", "json"],
      ["score", "--format", "json"],
    ]) {
      expect(coloured(t6([...args, "fixtures/npd-2019", "--color"]).out)).toBe(false);
    }
  });
});

/** Starts the command and shuts one of its streams before, or right after, the first bytes have come. */
function hangUp(args: readonly string[], stream: "stdout" | "stderr", when: "at once" | "after some"): Promise<{ code: number | null; other: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: root, env: environment(), stdio: ["ignore", "pipe", "pipe"] });
    let other = "";
    child[stream === "stdout" ? "stderr" : "stdout"].on("data", (chunk) => {
      other += chunk;
    });
    const shut = () => child[stream].destroy();
    if (when === "at once") shut();
    else child[stream].once("data", shut);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, other }));
  });
}

describe("a reader that goes away", () => {
  test.each([
    ["report", "fixtures/npd-2019", "--format", "html"],
    ["score", "fixtures/npd-2019", "--format", "json"],
    ["check", "fixtures/npd-2019", "fixtures/npd-2016", "--quiet"],
    ["explain", "T6.4c"],
    ["--help"],
  ])("t6 %s ends quietly", async (...args) => {
    for (const when of ["at once", "after some"] as const) {
      const { code, other } = await hangUp(args, "stdout", when);
      expect(other).toBe("");
      expect([0, 1]).toContain(code);
    }
  });

  test("the product comes whole though nobody reads the standard error", async () => {
    const { code, other } = await hangUp(["check", "fixtures/npd-2019", "--format", "json"], "stderr", "at once");
    expect(code).toBe(0);
    expect(JSON.parse(other)).toMatchObject({ format: "t6-check" });
  });
});

describe.runIf(existsSync("/dev/stdout"))("the standard streams under their names as files", () => {
  const report = ["report", "fixtures/npd-2019"];

  test.each([
    ["/dev/stdout", report, "-o"],
    ["/dev/fd/1", report, "-o"],
    ["/proc/self/fd/1", report, "-o"],
    ["/dev/stdout", ["check", "fixtures/npd-2019", "--format"], "json"],
  ] as const)("%s is the standard output: t6 %s %s", (name, args, option) => {
    const [named, plain] = option === "json" ? [[`json=${name}`], ["json"]] : [["-o", name], []];
    if (!existsSync(name)) return;
    const { code, out, err } = ownT6([...args, ...named]);
    expect({ code, out }).toEqual({ code: 0, out: t6([...args, ...plain]).out });
    expect(err).toContain(`wrote ${name}\n`);
  });

  test("in a shell: through a pipe, added to a file, by another program, and by nobody", () => {
    const { out } = t6(report);
    const bytes = Buffer.byteLength(out);
    const folder = emptyFolder();
    const shell = (script: string) =>
      run("bash", ["-c", script.replaceAll("T6", `"${process.execPath}" "${command}" --quiet report "${root}/fixtures/npd-2019"`)], folder);
    expect(shell("T6 -o /dev/stdout | cat").out).toBe(out);
    expect(shell("T6 -o /dev/stderr 2>&1 >/dev/null | cat").out).toBe(out);
    expect(shell("T6 -f markdown -o >(cat >copy; echo done); for i in {1..50}; do [ -s copy ] && break; sleep 0.1; done; cat copy").out).toContain(out);
    expect(shell("echo before >all; T6 -o /dev/stdout >>all; cat all").out).toBe(`before\n${out}`);
    expect(shell("mkfifo pipe; cat pipe >copy & T6 -f markdown -o pipe; wait; wc -c <copy").out.trim()).toBe(String(bytes));
    expect(shell("set -o pipefail; T6 -f html -o /dev/stdout | true; echo $?")).toEqual({ code: 0, out: "0\n", err: "" });
  });
});

/** A device that takes nothing, as a full disk does. Linux has it. */
const full = "/dev/full";

describe.runIf(existsSync(full))("a standard output that is full", () => {
  test.each(["--version", "--help", "score fixtures/npd-2019", "report fixtures/npd-2019", "check fixtures/npd-2019", "report fixtures/npd-2019 -o /dev/full"])(
    "t6 %s says so in a sentence",
    (args) => {
      const out = openSync(full, "w");
      const { status, stderr } = spawnSync(process.execPath, [command, ...args.split(" ")], {
        cwd: root,
        env: environment(),
        stdio: ["ignore", out, "pipe"],
        encoding: "utf8",
      });
      closeSync(out);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stderr).toContain("the disk is full");
      expect(status).toBe(2);
    },
  );
});
