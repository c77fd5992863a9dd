import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reasonFor } from "./reasons.ts";

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file that could not be written, and why, in plain words. */
export interface WriteFailure {
  readonly path: string;
  readonly reason: string;
}

/** Writes a file whole or not at all: beside its place first, then into it. Gives the failure, if there is one. */
export function writeAtomic(path: string, content: string | Uint8Array): WriteFailure | undefined {
  return writeAllAtomic([{ path, content }]);
}

/**
 * Writes several files, all or none as far as a file system allows: none is put in its place before all are written out beside
 * theirs. Gives the first failure, if there is one.
 */
export function writeAllAtomic(files: readonly FileToWrite[]): WriteFailure | undefined {
  const staged: { readonly path: string; readonly temporary: string; readonly target: string }[] = [];
  let current = "";
  try {
    for (const { path, content } of files) {
      current = path;
      const target = followLinks(path);
      if (isFolder(target)) return { path, reason: "it is a folder" };
      if (isDevice(target)) {
        writeFileSync(target, content);
        continue;
      }
      mkdirSync(dirname(target), { recursive: true });
      const temporary = join(dirname(target), `.t6-${unguessable()}.tmp`);
      staged.push({ path, temporary, target });
      writeFileSync(temporary, content, { flag: "wx" });
      const mode = statusOf(target)?.mode;
      if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    }
    for (const { path, temporary, target } of staged) {
      current = path;
      renameSync(temporary, target);
    }
    return undefined;
  } catch (error) {
    return { path: current, reason: reasonFor(error) };
  } finally {
    for (const { temporary } of staged) remove(temporary);
  }
}

/** Loaded where a file is written: what is only printed can do without, and it costs a tenth of a start. */
function unguessable(): string {
  return process.getBuiltinModule("node:crypto").randomBytes(6).toString("hex");
}

/** Takes away what was written beside its place. Where even that is refused, the reason has been given already. */
function remove(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // see above
  }
}

/** Whether a path is a folder. */
export function isFolder(path: string): boolean {
  return statusOf(path)?.isDirectory() === true;
}

/** What is at a path; nothing where that cannot be told, which writing there will say better. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A pipe or a terminal cannot be replaced, only written to. */
function isDevice(path: string): boolean {
  const status = statusOf(path);
  return status !== undefined && !status.isFile();
}

/** Where a link leads, so that the file is replaced and not the link. */
function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
