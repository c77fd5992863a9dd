import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { environment } from "./process.ts";

/** Builds dist/ from the sources as they are now, once for all these tests; with the types, because the package has them. */
export function setup(): void {
  const root = join(import.meta.dirname, "../..");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: root, env: environment(), encoding: "utf8" });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
