import { relative, resolve, sep } from "node:path";

/** The way from a folder to a file, as a file in the folder names it: with forward slashes. */
export const wayBetween = (folder: string, file: string): string => relative(resolve(folder), resolve(file)).split(sep).join("/");
