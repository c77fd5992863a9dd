import { type BigIntStats, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What the run has been given or has read so far; undefined where nobody is to write, so nobody asks. */
let record: Set<string> | undefined;

/** Begins to keep count of what a run reads, so that what it writes can be kept off it. Forgets what an earlier run has read. */
export function recordInputs(): void {
  record = new Set();
}

/** Remembers a file as something that the run goes by, whether it turns out to be there or not. */
export function noteInput(path: string): void {
  record?.add(path);
}

/**
 * The first of some paths at which there is an input: something that this run goes by, under whatever name or through whatever link, or
 * a file that t6 always goes by where it lies. The latter count also where a run passes them over, as with --changed-since.
 */
export function inputAmong(paths: readonly string[]): string | undefined {
  let inputs: ReadonlySet<string> | undefined;
  return paths.find((path) => {
    const there = statusOf(path);
    if (there?.isFile() !== true) return false;
    if (isEvidence(realpathSync(path))) return true;
    inputs ??= new Set([...(record ?? [])].map((input) => fileIn(statusOf(input))));
    return inputs.has(fileIn(there));
  });
}

/** What tells a file from every other, whatever it is called. */
const fileIn = (status: BigIntStats | undefined): string => (status === undefined ? "" : `${status.dev} ${status.ino}`);

/** A configuration, or YAML beside an assessment.yaml. */
function isEvidence(path: string): boolean {
  if (/^t6\.config\.ya?ml$/.test(basename(path))) return true;
  return /\.ya?ml$/.test(path) && ["assessment.yaml", "assessment.yml"].some((head) => statusOf(join(dirname(path), head)) !== undefined);
}

/** In large numbers: on some disks a file's own is too long for any other. */
function statusOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
