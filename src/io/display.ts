import { isAbsolute, normalize, relative, resolve, sep } from "node:path";

/** A path as it is printed: as the user gave it, without detours and closing slashes, with forward slashes. */
export function shown(path: string): string {
  const plain = normalize(path).split(sep).join("/");
  return plain.length > 1 ? plain.replace(/\/+$/, "") : plain;
}

/** A path that the user has not named, as it is printed: from the current folder. */
export function fromHere(path: string): string {
  return shown(relative(".", resolve(path)) || ".");
}

/** A path as it is seen from a folder, with forward slashes, however the two were named. */
export function fromFolder(folder: string, path: string): string {
  return shown(relative(resolve(folder), resolve(path)) || ".");
}

/** Whether a path lies in a folder, or is it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
