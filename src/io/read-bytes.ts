import { readFileSync, statSync } from "node:fs";
import { reasonFor } from "./reasons.ts";

/** More than this is no letterhead. */
const most = 64 * 1024 * 1024;

/** The bytes of a regular file, or the reason why there are none. */
export function readBytes(path: string): { readonly bytes: Uint8Array; readonly reason?: undefined } | { readonly bytes?: undefined; readonly reason: string } {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { reason: "it is no regular file" };
    if (stats.size > most) return { reason: "it is larger than 64 MiB" };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { reason: reasonFor(error) };
  }
}
