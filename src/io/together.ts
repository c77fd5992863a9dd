import { lstatSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { leftIn, takeAway } from "./leftovers.ts";
import { isList, listEnding } from "./own-names.ts";

/*
 * Files of one folder that belong together are put in their places one after the other. Before the first, a list of them is there, whole: whoever finds it
 * after the run is over knows that the rest is still to be done. It holds names in its own folder and nothing else, so that one which somebody
 * else has put there can move nothing into another.
 */
/** A file that is written out beside its place, and is to be put into it. */
export interface Staged {
  readonly temporary: string;
  readonly target: string;
  /** The digest of what was written out: whoever wrote it knows, so nobody has to read it again. */
  readonly is: string;
}

interface Entry extends Staged {
  /** What was there when the list was made; what is to be there is `is`. */
  readonly was: string;
}

/** Writes down that files of a folder are to be put in their places together. Gives the list, to be taken away when they are. */
export function listTogether(folder: string, name: string, files: readonly Staged[]): string {
  const entries = files.map(
    ({ temporary, target, is }): Entry => ({
      temporary: basename(temporary),
      target: basename(target),
      is,
      was: digestOf(target),
    }),
  );
  const list = join(folder, `${name}${listEnding}`);
  const beside = `${list}.tmp`;
  try {
    writeFileSync(beside, JSON.stringify(entries), { flag: "wx" });
    renameSync(beside, list);
  } finally {
    takeAway(beside);
  }
  return list;
}

/** What became of files that a run which is over had left half done. */
export interface Finished {
  /** Put in their places now. */
  readonly placed: readonly string[];
  /** Left as they are: somebody changed them since, or the new text is gone. */
  readonly left: readonly string[];
}

/** Finishes in a folder what a run that is over has left half done, and takes away what it has left beside. */
export function tidy(folder: string): Finished {
  const names = leftIn(folder);
  const finished = names.filter(isList).map((list) => finish(folder, list));
  for (const name of names) takeAway(join(folder, name));
  return { placed: finished.flatMap(({ placed }) => placed), left: finished.flatMap(({ left }) => left) };
}

function finish(folder: string, list: string): Finished {
  const [placed, left]: [string[], string[]] = [[], []];
  for (const { temporary, target, is, was } of entriesOf(folder, list)) {
    const [from, to] = [join(folder, temporary), join(folder, target)];
    const there = digestOf(to);
    const waiting = digestOf(from);
    // It was put in its place before the run ended, whatever has become of it since; or it says the same.
    if (there === is || (waiting === absent && there !== was)) continue;
    if (there === was && waiting === is && isPut(from, to)) placed.push(target);
    else left.push(target);
  }
  return { placed, left };
}

function isPut(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** What a list says, as far as it says what one of ours can say. */
function entriesOf(folder: string, list: string): readonly Entry[] {
  const beginning = list.slice(0, -listEnding.length);
  const isOwn = ({ temporary, target, is, was }: Partial<Record<keyof Entry, unknown>>) =>
    [temporary, target].every((name) => typeof name === "string" && name !== "" && !/[/\\]|^\.\.?$/.test(name)) &&
    String(temporary).startsWith(`${beginning}.`) &&
    typeof is === "string" &&
    typeof was === "string";
  try {
    if (!lstatSync(join(folder, list)).isFile()) return [];
    const said: unknown = JSON.parse(readFileSync(join(folder, list), "utf8"));
    return Array.isArray(said) ? said.filter((one) => typeof one === "object" && one !== null && isOwn(one)) : [];
  } catch {
    return [];
  }
}

/** What a list says of a file with this in it. */
export function digestOfContent(content: string | Uint8Array): string {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(content).digest("hex");
}

const absent = "absent";

/** What a file says, in short. What is no file, or cannot be read, says nothing that could be the same again. */
function digestOf(path: string): string {
  try {
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (status === undefined) return absent;
    return status.isFile() ? digestOfContent(readFileSync(path)) : "no file";
  } catch {
    return "unread";
  }
}
