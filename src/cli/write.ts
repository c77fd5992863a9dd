import { type FileToWrite, writeAllAtomic } from "../io/write.ts";
import type { Host } from "./host.ts";
import { Refusal } from "./refusal.ts";

export interface Document {
  /** "-" for the standard output, else a file. */
  readonly to: string;
  readonly content: string | Uint8Array;
}

/** Writes finished documents, to files all or none. */
export function writeDocuments(documents: readonly Document[], host: Host, quiet: boolean): void {
  const files: FileToWrite[] = documents.filter(({ to }) => to !== "-").map(({ to, content }) => ({ path: to, content }));
  const failure = writeAllAtomic(files);
  if (failure !== undefined) throw new Refusal(`${failure.path} cannot be written: ${failure.reason}.`);
  for (const { to, content } of documents) {
    if (to === "-") host.out.write(content);
    else if (!quiet) host.err.write(`wrote ${to}\n`);
  }
}
