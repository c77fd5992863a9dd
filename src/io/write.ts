import { chmodSync, closeSync, mkdirSync, openSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { committedLink, leadsOut } from "./committed-link.ts";
import { isReaderGone, writeWhole } from "./descriptor.ts";
import { ownName, takeAway } from "./leftovers.ts";
import { reasonFor } from "./reasons.ts";
import { undisturbed } from "./signals.ts";
import { type Content, heldOf, isBeside } from "./staging.ts";
import { linkAt, statusOf, targetOf } from "./target.ts";
import { digestOfContent, listTogether, type Staged, tidy } from "./together.ts";

export interface FileToWrite {
  readonly path: string;
  /** What is written out already takes its name from there, so that all that belongs together is known by one. */
  readonly content: Content;
}

/** A file that is written out, and is not in its place yet. */
type Waiting = FileToWrite & Pick<Staged, "temporary" | "target">;

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
 * theirs, and those of one folder are finished by a later run where this one is killed between two of them. What cannot be replaced, a
 * pipe or a device, is written to once nothing else can be in the way. Gives the first failure, if there is one.
 */
export function writeAllAtomic(files: readonly FileToWrite[]): WriteFailure | undefined {
  return files.length === 0 ? undefined : undisturbed(() => writeAll(files));
}

function writeAll(files: readonly FileToWrite[]): WriteFailure | undefined {
  const staged: Waiting[] = [];
  const streams: { readonly path: string; readonly to: number | string; readonly content: Content }[] = [];
  const lists: string[] = [];
  const tidied = new Set<string>();
  let name = files.map(({ content }) => content).find(isBeside)?.name;
  let current = "";
  try {
    for (const { path, content } of files) {
      current = path;
      const link = committedLink(path);
      if (link !== undefined) return { path, reason: leadsOut(link) };
      const target = targetOf(path);
      if (target.kind === "folder") return { path, reason: "it is a folder" };
      if (target.kind === "stream") {
        streams.push({ path, to: target.to, content });
        continue;
      }
      const folder = dirname(target.path);
      mkdirSync(folder, { recursive: true });
      if (!tidied.has(folder)) tidy(folder);
      tidied.add(folder);
      name ??= ownName();
      const isThere = isBeside(content) && resolve(dirname(content.temporary)) === resolve(folder);
      const temporary = isThere ? content.temporary : join(folder, `${name}.${staged.length}.tmp`);
      staged.push({ path, content, temporary, target: target.path });
      if (!isThere) writeFileSync(temporary, heldOf(content), { flag: "wx" });
      if (target.mode !== undefined) chmodSync(temporary, target.mode);
    }
    for (const { path, to, content } of streams) {
      current = path;
      pour(to, heldOf(content));
    }
    for (const folder of tidied) {
      const together = staged.filter(({ target }) => dirname(target) === folder);
      current = together[0]?.path ?? current;
      if (together.length > 1 && name !== undefined) lists.push(listTogether(folder, name, together.map(listed)));
    }
    for (const { path, temporary, target } of staged) {
      current = path;
      renameSync(temporary, target);
    }
    return undefined;
  } catch (error) {
    return { path: current, reason: reasonFor(error) };
  } finally {
    // First the lists: without them, nobody finishes what was given up.
    for (const left of [...lists, ...staged.map(({ temporary }) => temporary)]) takeAway(left);
  }
}

/** What a list says of a file that is written out. */
function listed({ content, temporary, target }: Waiting): Staged {
  return { temporary, target, is: isBeside(content) ? content.digest : digestOfContent(content) };
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

/** Whether a path is a folder. */
export function isFolder(path: string): boolean {
  return statusOf(path)?.isDirectory() === true;
}

/** Whether something is there that is neither a file nor a folder, such as a device, a pipe, or a link: `/dev/stdout` leads to whatever the shell opened. */
export function isSpecial(path: string): boolean {
  const found = statusOf(path);
  return found !== undefined && !found.isDirectory() && (!found.isFile() || linkAt(path) !== undefined);
}
