import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/*
 * What t6 writes beside a file's place says by its name which process of which machine wrote it: `.t6-MACHINE-PROCESS-CHANCE.…`. A process that is killed
 * cannot take it away; the next run that writes there sees that nobody is at work on it any more, and does.
 */
const form = /^\.?t6-([0-9a-f]{8})-(\d{1,10})-\w+/;

/** The beginning of a name of this process's own, which nobody can guess. What needs it is loaded where a file is written: it costs a tenth of a start. */
export function ownName(): string {
  return `${prefix()}${process.getBuiltinModule("node:crypto").randomBytes(6).toString("hex")}`;
}

/** The same for those who add the chance themselves. */
export const prefix = (): string => `.t6-${machine()}-${process.pid}-`;

function machine(): string {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(process.getBuiltinModule("node:os").hostname()).digest("hex").slice(0, 8);
}

/** Nothing of ours takes so long: whose process it was cannot be told of what is older, because numbers of processes come again. */
const longest = 24 * 60 * 60 * 1000;

/** Whether something was left behind by a run that is over. What another machine wrote may still be at work there. */
function isLeft(folder: string, name: string): boolean {
  const [, where, by] = form.exec(name) ?? [];
  if (where === undefined || by === undefined) return false;
  try {
    const age = Date.now() - lstatSync(join(folder, name)).mtimeMs;
    if (age > longest) return true;
    if (where !== machine()) return false;
    // In a container each run may be the same process. What is older than this one is not its own.
    return Number(by) === process.pid ? age > process.uptime() * 1000 + 1000 : !isRunning(Number(by));
  } catch {
    return false;
  }
}

function isRunning(by: number): boolean {
  try {
    process.kill(by, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** The names in a folder that a run which is over has left behind; none where that cannot be told. */
export function leftIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => form.test(name) && isLeft(folder, name));
  } catch {
    return [];
  }
}

/** Takes away what was written beside its place. Where even that is refused, there is nothing to be done about it, and nothing is spoilt. */
export function takeAway(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // see above
  }
}
