import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

let root = "";
let elsewhere = "";
const secret = "practice: T6.1\nsecret: the word that nobody gave\n";

beforeEach(() => {
  root = folderWith({});
  elsewhere = folderWith({ "secret.yaml": secret, "t6.config.yaml": "fail_on: note\n", "templates/annex.md.hbs": secret });
  cpSync("fixtures/all-met", join(root, "one"), { recursive: true });
  execFileSync("git", ["init", "-q"], { cwd: root });
});

/** Runs it and makes sure that nothing of the file was printed. */
async function refused(args: readonly string[], words: string): Promise<void> {
  const { code, out, err } = await run(args);
  expect(out + err).not.toContain("nobody gave");
  expect(err).toContain(words);
  expect(code).toBe(2);
}

describe("nothing outside of the tree is read unless it was named", () => {
  test.each(["T6.6.yaml", "T6.1.yml", "notes.yaml"])("a link to a file elsewhere is not read: %s", async (name) => {
    symlinkSync(join(elsewhere, "secret.yaml"), join(root, "one", name));
    for (const command of ["check", "score", "fix", "forecast"])
      await refused([command, root], `${root}/one/${name} is a link to a file outside of the repository`);
    expect(readFileSync(join(elsewhere, "secret.yaml"), "utf8")).toBe(secret);
  });

  test("a link within the repository is as good as the file, and so is one to what was named", async () => {
    mkdirSync(join(root, "shared"));
    cpSync("fixtures/all-met/asks.yaml", join(root, "shared/asks.yaml"));
    symlinkSync("../shared/asks.yaml", join(root, "one/other.yml"));
    expect((await run(["check", join(root, "one")])).err).not.toContain("outside");
    symlinkSync(join(elsewhere, "secret.yaml"), join(root, "one/T6.6.yaml"));
    expect((await run(["check", root, elsewhere])).err).not.toContain("is a link to a file outside");
  });

  test("a link that leads nowhere is told as what it is", async () => {
    symlinkSync("gone.yaml", join(root, "one/T6.6.yaml"));
    expect((await run(["check", root])).out).toContain("there is no such file or folder");
  });

  test.each(["catalogue", "templates", "baseline"])("nor what a configuration in the tree names as its %s", async (key) => {
    writeFileSync(join(root, "t6.config.yaml"), `${key}: ${key === "templates" ? `${elsewhere}/templates` : `${elsewhere}/secret.yaml`}\n`);
    await refused(["check", root], "outside of the repository");
    await refused(["report", join(root, "one")], "outside of the repository");
    writeFileSync(join(root, "t6.config.yaml"), `${key}: inside\n`);
    symlinkSync(key === "templates" ? join(elsewhere, "templates") : join(elsewhere, "secret.yaml"), join(root, "inside"));
    await refused(["check", root], "outside of the repository");
  });

  test("nor a configuration that is a link; one that was named on the command line is", async () => {
    symlinkSync(join(elsewhere, "t6.config.yaml"), join(root, "t6.config.yaml"));
    await refused(["check", root], "is a link that leads out of the repository");
    expect((await run(["check", root, "--config", join(elsewhere, "t6.config.yaml")])).code).not.toBe(2);
  });

  test("nor a template that is a link", async () => {
    mkdirSync(join(root, "templates"));
    symlinkSync(join(elsewhere, "secret.yaml"), join(root, "templates/annex.md.hbs"));
    await refused(["report", join(root, "one"), "--templates", join(root, "templates")], "it is a link that leads out");
  });
});
