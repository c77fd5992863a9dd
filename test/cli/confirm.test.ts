import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./host.ts";

const folder = join(mkdtempSync(join(tmpdir(), "t6-confirm-")), "case");
const file = join(folder, "T6.4.yaml");
const text = () => readFileSync(file, "utf8");
const confirm = (...args: readonly string[]) => run(["add", "judgement", folder, "--practice", "T6.4", "--confirm", ...args]);

test("whoever judged says on the same day that it stands: the digest is new, and not a word of the judgement", async () => {
  cpSync("fixtures/npd-2019", folder, { recursive: true });
  expect((await confirm("--by", "Rosalind Achebe")).err).toMatch(/was published by somebody else, and is not ours to confirm\. Nothing was written\./);
  writeFileSync(file, text().replace(/\njudgement:[\s\S]*$/, "\n"));
  expect((await confirm("--by", "Rosalind Achebe")).err).toMatch(/Nobody has judged T6\.4 yet, so there is nothing to confirm\. Nothing was written\./);
  await run([
    "add",
    "judgement",
    folder,
    "--practice",
    "T6.4",
    "--outcome",
    "not_yet_shown",
    "--by",
    "Rosalind Achebe",
    "--on",
    "2019-12-30",
    "--reasons",
    "Too little.",
  ]);
  const before = text();
  writeFileSync(file, before.replace("It is not known whether", "Nobody knows whether"));
  expect((await run(["check", folder])).out).toContain("judgement/stale");
  expect((await confirm("--by", "Jo Bloggs")).err).toMatch(/was made by Rosalind Achebe, and only that person can say that it stands/);
  expect((await confirm()).code).toBe(2);
  expect(await confirm("--by", "Rosalind Achebe")).toMatchObject({ code: 0 });
  expect((await run(["check", folder])).out).not.toContain("judgement/stale");
  const plain = (said: string) => said.replace(/evidence_digest: .*/, "").replace("Nobody knows whether", "It is not known whether");
  expect(plain(text())).toBe(plain(before));
  expect(await confirm("--by", "Rosalind Achebe", "--on", "2019-12-31")).toMatchObject({ code: 0 });
  expect(text()).toContain('on: "2019-12-31"');
});
