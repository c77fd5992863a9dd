import type { RegisterMap } from "../model/generated/schemas.ts";
import { type Cell, textOf, tidy } from "./cells.ts";

/** What states are called that people write behind a reference. */
const stateWord =
  "(closed|withdrawn|completed?|ended|expired|terminated|suspended|rejected|refused|declined|approved|live|active|archived|superseded|cancell?ed|paused|draft|on hold|revoked|destroyed)";
const stateAtEnd = new RegExp(`(?<=[\\s_\\-–—([/:])${stateWord}[)\\]]?$`, "i");
const between = /[\s_\-–—([/:]/;

/** A reference without the state behind it, and the state. */
function apart(text: string): { readonly bare: string; readonly state?: string } {
  const found = stateAtEnd.exec(text);
  let end = found?.index ?? 0;
  while (end > 0 && between.test(text.charAt(end - 1))) end -= 1;
  const bare = text.slice(0, end);
  return found?.[1] === undefined || !/[\dA-Za-z]/.test(bare) ? { bare: text } : { bare, state: found[1].toLowerCase() };
}

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
  const { bare: written, state } = apart(text);
  const bare = written.trim().toLowerCase();
  const mark = versions?.mark.toLowerCase();
  const at = mark === undefined ? -1 : bare.lastIndexOf(mark);
  const numbers = at <= 0 || mark === undefined ? "" : bare.slice(at + mark.length);
  const isVersion = /^\d+(?:\.\d+)*$/.test(numbers);
  return { key: isVersion ? bare.slice(0, at) : bare, version: isVersion ? numbers.split(".").map(Number) : undefined, state };
}

/** Which of two versions is the earlier: below 0 where it is the first. */
export function compareVersions(one: readonly number[] = [], other: readonly number[] = []): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A version as text, the same for all that are the same: 1 is 1.0. */
export function plainVersion(version: readonly number[] = []): string {
  let end = version.length;
  while (end > 0 && version[end - 1] === 0) end -= 1;
  return version.slice(0, end).join(".");
}
