import type { RegisterMap } from "../model/generated/schemas.ts";
import { type Cell, textOf, tidy } from "./cells.ts";

/** What states are called that people write behind a reference. */
const stateWord =
  "(closed|withdrawn|completed?|ended|expired|terminated|suspended|rejected|refused|declined|approved|live|active|archived|superseded|cancell?ed|paused|draft|on hold|revoked|destroyed)";
const stateBehind = new RegExp(`^(.*[\\dA-Za-z].*?)[\\s_\\-–—([/:]+${stateWord}[)\\]]?$`, "i");

/** A reference as it is written, taken apart. */
export interface ReadKey {
  /** By what the request is known: the same for all its versions, whatever its capitals and blanks. */
  readonly key: string;
  /** The numbers of the version, where the map says how they are told apart. */
  readonly version: readonly number[] | undefined;
  /** The state that is hidden in it. */
  readonly state: string | undefined;
}

/** Takes a reference apart. */
export function readKey(cell: Cell, { versions }: Pick<RegisterMap, "versions">): ReadKey {
  const text = tidy(textOf(cell));
  const hidden = /[a-z]{4,}[)\]]?$/i.test(text) ? stateBehind.exec(text) : null;
  const bare = (hidden?.[1] ?? text).trim().toLowerCase();
  const mark = versions?.mark.toLowerCase();
  const at = mark === undefined ? -1 : bare.lastIndexOf(mark);
  const numbers = at <= 0 || mark === undefined ? "" : bare.slice(at + mark.length);
  const isVersion = /^\d+(?:\.\d+)*$/.test(numbers);
  return { key: isVersion ? bare.slice(0, at) : bare, version: isVersion ? numbers.split(".").map(Number) : undefined, state: hidden?.[2]?.toLowerCase() };
}

/** Which of two versions is the earlier: below 0 where it is the first. */
export function compareVersions(one: readonly number[] = [], other: readonly number[] = []): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
