import { shown } from "../io/display.ts";
import type { Host } from "./host.ts";
import type { CommonOptions } from "./options.ts";

/** Tells somebody at a terminal the one thing to do next, or another way to do it. In a pipe nobody is there to do it. */
export function tellNext(command: string, { err }: Host, { quiet }: CommonOptions, otherWay?: string): void {
  if (quiet !== true && err.isTerminal()) err.write(`Next: ${command}\n${otherWay === undefined ? "" : `Or:   ${otherWay}\n`}`);
}

/** A path behind a command, with a blank before it, and in quotation marks where a shell would cut it; the current folder goes without saying. */
export function inPath(path: string): string {
  const place = shown(path);
  if (place === ".") return "";
  return /^[\p{L}\p{N}._/+@%=:,-]+$/u.test(place) ? ` ${place}` : ` '${place.replaceAll("'", "'\\''")}'`;
}
