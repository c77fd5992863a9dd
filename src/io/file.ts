import { lstatSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Whether a path is a file; false where that cannot be told, which opening it will say better. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

/** Whether there is a file of this name in a folder. */
export function isFileIn(folder: string, name: string): boolean {
  return isFile(join(folder, name));
}

/** The folder in which a file is. */
export function folderOf(path: string): string {
  return dirname(path);
}

/** Whether there is anything at a path. */
export function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Whether something bears a name, be it a link that leads nowhere: whoever reads it says what is wrong with it. */
export function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
