import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../io/folder.ts";
import { run } from "./host.ts";

/*
 * What a configuration says about a folder that is gone is told by whoever looked at the place where it was: a run from above need not be.
 */
const config = `severity:
  - {codes: [evidence/lapsed], severity: off, paths: [evidence/old], reason: No more.}
  - {codes: [evidence/lapsed], severity: off, paths: [elsewhere/old], reason: No more.}
waivers:
  - code: evidence/lapsed
    file: evidence/old/T6.1.yaml
    reason: Soon.
    approved_by: {name: A B}
    approved_on: 2026-01-01
    expires_on: 2026-12-01
`;
const baseline = `frozen:
  - {file: evidence/old/T6.1.yaml, code: evidence/lapsed, fingerprint: "11111111111111111111111111111111"}
`;

test("a waiver, a severity and what is frozen for a folder that is gone are told by a check of the folder in which it was", async () => {
  const root = folderWith({ "t6.config.yaml": config, "t6.baseline.yaml": baseline });
  mkdirSync(join(root, ".git"));
  for (const name of ["evidence/one", "other/two"]) cpSync("fixtures/all-met", join(root, name), { recursive: true });
  const told = async (name: string) => {
    const { out } = await run(["check", join(root, name), "--as-of", "2026-02-01", "-f", "json"]);
    return JSON.parse(out)
      .diagnostics.map(({ code }: { code: string }) => code)
      .filter((code: string) => !code.startsWith("e"));
  };
  expect(await told("evidence")).toEqual(["config/severity-nowhere", "waiver/nowhere", "baseline/outdated"]);
  expect(await told("other")).toEqual([]);
});
