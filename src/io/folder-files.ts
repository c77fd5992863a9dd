import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { readBytes } from "./read-bytes.ts";

/** What a folder is called by itself. */
export const folderName = (folder: string): string => basename(resolve(folder)) || "assessment";

/** The files of a folder with what is in them, none of those below it and none whose name begins with a dot; or why one cannot be read. */
export function folderFiles(folder: string): ReadonlyMap<string, Uint8Array> | { readonly path: string; readonly reason: string } {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isFile() || entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const { bytes, reason } = readBytes(path);
    if (bytes === undefined) return { path, reason };
    files.set(entry.name, bytes);
  }
  return files;
}
