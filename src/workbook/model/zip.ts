import { strToU8, unzipSync, zipSync } from "fflate/browser";
import type { Files } from "./open.ts";

/** So many bytes may an archive hold in all: an assessment has a thousandth of it. */
const most = 32 * 1024 * 1024;

/** Files on which the page does nothing, byte for byte as they came. */
export type OtherFiles = ReadonlyMap<string, Uint8Array>;

/** Files that were opened: those that are text, and what they lie beside. */
export interface OpenedFiles {
  readonly files: Files;
  readonly others: OtherFiles;
}

/** An archive of the files. What is in it depends on nothing else, so the same files make the same bytes. */
export function zipped(files: Files, others: OtherFiles = new Map()): Uint8Array {
  const all = [...[...files].map(([name, text]) => [name, strToU8(text)] as const), ...others].sort(([a], [b]) => (a < b ? -1 : 1));
  // An archive gives every file a time, and none is earlier than this.
  return zipSync(Object.fromEntries(all), { mtime: new Date(1980, 0, 1), level: 6 });
}

/** What is in an archive; or why it cannot be used, as a sentence. */
export function unzipped(bytes: Uint8Array, name: string): ReadonlyMap<string, Uint8Array> | string {
  let size = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name: entry, originalSize }) => {
        if (entry.endsWith("/") || isBeside(entry)) return false;
        size += originalSize;
        if (size > most) throw new RangeError("too large");
        return true;
      },
    });
    return new Map(Object.entries(entries));
  } catch (error) {
    if (error instanceof RangeError) return `${name} holds more than ${most / 1024 / 1024} MB, so it is no assessment.`;
    return `${name} cannot be unpacked: it is no zip archive, or it is damaged.`;
  }
}

/** What computers put beside files by themselves. */
const isBeside = (entry: string): boolean => /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$)/i.test(entry);

/** Files by their bytes: those that are text as text, the others as they are. A mark at the start of a text stays. */
export function sorted(entries: ReadonlyMap<string, Uint8Array>): OpenedFiles {
  const files = new Map<string, string>();
  const others = new Map<string, Uint8Array>();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  for (const [entry, bytes] of entries) {
    const name = plain(entry);
    if (name === undefined) continue;
    try {
      files.set(name, decoder.decode(bytes));
    } catch {
      others.set(name, bytes);
    }
  }
  return { files, others };
}

/** A name without detours; nothing for one that would lead out. */
export function plain(entry: string): string | undefined {
  const steps = entry
    .replaceAll("\\", "/")
    .split("/")
    .filter((step) => step !== "" && step !== ".");
  const leadsOut = steps.includes("..") || /^[A-Za-z]:/.test(steps[0] ?? "");
  return steps.length === 0 || leadsOut ? undefined : steps.join("/");
}
