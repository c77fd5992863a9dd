import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Puts all temporary folders of a run into one, which goes when the run ends: nothing is left of them, whatever becomes of a test. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "t6-tests-"));
  // Where Node looks for the place of temporary files, on one system and another.
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
