import { chmodSync, closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { committedLink } from "./committed-link.ts";
import { isReaderGone, writeWhole } from "./descriptor.ts";
import { reasonFor } from "./reasons.ts";
import { linkAt, statusOf, targetOf } from "./target.ts";

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
 * theirs. What cannot be replaced, a pipe or a device, is written to once nothing else can be in the way. Gives the first failure, if
 * there is one.
 */
export function writeAllAtomic(files: readonly FileToWrite[]): WriteFailure | undefined {
  const staged: { readonly path: string; readonly temporary: string; readonly target: string }[] = [];
  const streams: { readonly path: string; readonly to: number | string; readonly content: string | Uint8Array }[] = [];
  let current = "";
  try {
    for (const { path, content } of files) {
      current = path;
      const link = committedLink(path);
      if (link !== undefined) return { path, reason: `${link} is a link that the repository brings along, and it leads out of it` };
      const target = targetOf(path);
      if (target.kind === "folder") return { path, reason: "it is a folder" };
      if (target.kind === "stream") {
        streams.push({ path, to: target.to, content });
        continue;
      }
      mkdirSync(dirname(target.path), { recursive: true });
      const temporary = join(dirname(target.path), `.t6-${unguessable()}.tmp`);
      staged.push({ path, temporary, target: target.path });
      writeFileSync(temporary, content, { flag: "wx" });
      if (target.mode !== undefined) chmodSync(temporary, target.mode);
    }
    for (const { path, to, content } of streams) {
      current = path;
      pour(to, content);
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

/** Writes to what is open already, or to a pipe or a device. Whoever reads may stop before the end. */
function pour(to: number | string, content: string | Uint8Array): void {
  const descriptor = typeof to === "number" ? to : openSync(to, "w");
  try {
    writeWhole(descriptor, content);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  } finally {
    if (typeof to === "string") closeSync(descriptor);
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

/** Whether something is there that is neither a file nor a folder, such as a device, a pipe, or a link: `/dev/stdout` leads to whatever the shell opened. */
export function isSpecial(path: string): boolean {
  const found = statusOf(path);
  return found !== undefined && !found.isDirectory() && (!found.isFile() || linkAt(path) !== undefined);
}
