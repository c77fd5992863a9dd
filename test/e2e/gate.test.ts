import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { validateRare } from "../../src/schema/validate-rare.ts";
import { blocksOn } from "./blocks.ts";
import { emptyFolder, replace, withFixture, write } from "./folder.ts";
import { environment } from "./process.ts";
import { command, root, t6 } from "./t6.ts";

const page = readFileSync(join(root, "docs/gate.md"), "utf8");
const blocks = (language: "yaml" | "sh") => blocksOn("docs/gate.md", language);

describe("docs/gate.md", () => {
  test("its configurations are in order", () => {
    const found = [...blocks("yaml"), ...blocksOn("README.md", "yaml").filter((text) => text.startsWith("fail_on"))];
    expect(found).toHaveLength(9);
    for (const text of found) expect(validateRare("config", parse(text))).toEqual([]);
  });

  test("its commands run, one after the other, in a repository with its configuration", () => {
    const repository = emptyFolder();
    withFixture(repository, "all-met");
    withFixture(repository, "npd-2019");
    // What the page asks for is more than the examples have; its waivers are for files of somebody else.
    write(
      repository,
      "t6.config.yaml",
      (blocks("yaml")[0] ?? "").replace(/^ {2}(?:no_unverified|evidence_valid|minimum|practices|required)[\s\S]*/m, "  no_overdue_asks: true\n"),
    );
    const bin = emptyFolder();
    write(bin, "t6", `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`);
    chmodSync(join(bin, "t6"), 0o755);
    expect(blocks("sh").length).toBeGreaterThan(3);
    for (const script of blocks("sh")) {
      // A nightly job fails when something is about to lapse, which is what it is for; what it prints has to be the gate's word.
      const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script.replace("--evidence-valid-for-days 30", "--evidence-valid-for-days 0")], {
        cwd: repository,
        env: environment({ PATH: `${bin}:${process.env["PATH"]}` }),
        encoding: "utf8",
      });
      expect({ script, status, stderr: status === 0 ? "" : stdout + stderr }).toEqual({ script, status: 0, stderr: "" });
    }
    for (const made of ["t6.baseline.yaml", "t6.sarif", "t6.xml", "forecast.ics"]) expect(existsSync(join(repository, made))).toBe(true);
  });

  test("it names every key of the configuration and every flag", () => {
    const { $defs } = JSON.parse(readFileSync(join(root, "schemas/config.schema.json"), "utf8"));
    for (const key of Object.keys($defs.gate.properties)) expect(page).toContain(`\`${key}\``);
    const help = t6(["check", "--help"]).out;
    const flags = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)]
      .map((match) => match[1] ?? "")
      .filter((flag) => !/^--(?:help|quiet|color|no-color|version|as-of|catalogue|changed-since)$/.test(flag));
    for (const flag of flags) expect(page).toContain(flag);
  });
});

describe("a reader that goes away changes no exit code", () => {
  let cwd = "";
  beforeAll(() => {
    cwd = emptyFolder();
    withFixture(cwd, "npd-2019");
    replace(join(withFixture(cwd, "npd-2019", "wrong"), "T6.2.yaml"), "statement:", "statment:");
    write(cwd, "broken.yaml", "fail_on: sometimes\n");
  });

  test.each([
    ["the gate lets it pass", ["check", "npd-2019"], 0],
    ["the gate fails", ["check", "npd-2019", "--fail-on", "warning"], 1],
    ["a condition fails", ["check", "npd-2019", "--minimum-position", "meets", "--format", "json"], 1],
    ["the inputs have errors", ["check", "wrong"], 1],
    ["the configuration is broken", ["check", "npd-2019", "--config", "broken.yaml"], 2],
  ] as const)("%s", async (_what, args, expected) => {
    const code = await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [command, ...args], { cwd, env: environment(), stdio: ["ignore", "pipe", "ignore"] });
      child.stdout.destroy();
      child.on("error", reject);
      child.on("close", resolve);
    });
    expect(code).toBe(expected);
  });
});
