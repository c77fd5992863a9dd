import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { committedLink, leadsOut } from "./committed-link.ts";
import { ownName, takeAway } from "./leftovers.ts";
import { reasonFor } from "./reasons.ts";
import { signals } from "./signals.ts";
import { digestOfContent } from "./together.ts";

/** A text that is written out already, in the folder it is meant for and under a name of this process's own. */
export interface Beside {
  readonly temporary: string;
  /** The beginning of its name. */
  readonly name: string;
  readonly digest: string;
}

/** Files that are made one after the other, of which none is to be in its place before all are made. */
export interface Staging {
  /**
   * Writes one out.
   * @throws {StagingProblem} where that cannot be done
   */
  readonly add: (content: string | Uint8Array) => Beside;
  /** Lets those go on who want to end the program: from here on, whoever puts the files in their places sees to it that nothing is left half done. */
  readonly release: () => void;
  /** Takes away what has not been put in its place, and folders that were made for it. */
  readonly drop: () => void;
}

/** Why nothing can be written out in a folder. */
export class StagingProblem extends Error {}

/** Keeps files in the folder they are meant for, so that thousands are not held in memory until the last is made. */
export function stagingIn(folder: string): Staging {
  const name = ownName();
  const written: string[] = [];
  let isReady = false;
  let made: string | undefined;
  const release = (): void => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
  const drop = (): void => {
    release();
    for (const temporary of written.splice(0)) takeAway(temporary);
    if (made !== undefined) removeEmpty(folder, made);
  };
  const stop = (signal: NodeJS.Signals): void => {
    const isOnly = process.listenerCount(signal) === 1;
    drop();
    // Whoever listens besides ends the program in a way of its own.
    if (isOnly) process.kill(process.pid, signal);
  };
  const prepare = (): void => {
    const link = committedLink(folder);
    if (link !== undefined) throw new StagingProblem(leadsOut(link));
    for (const signal of signals) process.on(signal, stop);
    made = mkdirSync(folder, { recursive: true });
    isReady = true;
  };
  return {
    add: (content) => {
      try {
        if (!isReady) prepare();
        const temporary = join(folder, `${name}.s${written.length}.tmp`);
        written.push(temporary);
        writeFileSync(temporary, content, { flag: "wx" });
        return { temporary, name, digest: digestOfContent(content) };
      } catch (error) {
        throw error instanceof StagingProblem ? error : new StagingProblem(reasonFor(error));
      }
    },
    release,
    drop,
  };
}

/** What is to be written, whether it is held or written out already. */
export type Content = string | Uint8Array | Beside;

export const isBeside = (content: Content): content is Beside => typeof content === "object" && "temporary" in content;

/** The same, held. */
export const heldOf = (content: Content): string | Uint8Array => (isBeside(content) ? readFileSync(content.temporary) : content);

/** Takes a folder away that was made, and those above that were made for it, as long as nothing is in them. */
function removeEmpty(folder: string, made: string): void {
  try {
    for (let at = resolve(folder); ; at = dirname(at)) {
      rmdirSync(at);
      if (at === resolve(made)) return;
    }
  } catch {
    // Something is in it, or it is gone: either way it is not ours to take away.
  }
}
