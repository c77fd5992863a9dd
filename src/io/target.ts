import { readlinkSync, type Stats, statSync } from "node:fs";
import { dirname, isAbsolute } from "node:path";
import { descriptorOf } from "./descriptor.ts";

/** Where an output really goes. */
export type Target =
  | { readonly kind: "folder" }
  /** An open file, or what can only be written to and not be replaced: a pipe, a device. */
  | { readonly kind: "stream"; readonly to: number | string }
  /** A file, whether it is there yet or not. */
  | { readonly kind: "file"; readonly path: string; readonly mode: number | undefined };

/** As many links in a row as Linux follows. */
export const mostLinks = 40;

/**
 * Where an output really goes: links are followed, also to what is not there yet, so that what they lead to is written and not they.
 * Throws as the system does where links lead to themselves.
 */
export function targetOf(path: string): Target {
  let at = path;
  for (let links = 0; links <= mostLinks; links += 1) {
    const status = statusOf(at);
    if (status !== undefined) {
      const descriptor = descriptorOf(at);
      if (descriptor !== undefined) return { kind: "stream", to: descriptor };
      if (status.isDirectory()) return { kind: "folder" };
      if (!status.isFile()) return { kind: "stream", to: at };
    }
    const next = linkAt(at);
    if (next === undefined) return { kind: "file", path: at, mode: status === undefined ? undefined : status.mode & 0o777 };
    at = next;
  }
  throw Object.assign(new Error(`${path} is a link that leads to itself`), { code: "ELOOP" });
}

/** What is at a path; nothing where that cannot be told, which writing there will say better. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Where a link leads, as seen from the folder in which it is; undefined where there is none. A link to a folder on the way has to stay one. */
export function linkAt(path: string): string | undefined {
  try {
    const to = readlinkSync(path);
    return isAbsolute(to) ? to : `${dirname(path)}/${to}`;
  } catch {
    return undefined;
  }
}
