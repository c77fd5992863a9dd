import { type FileToWrite, writeAllAtomic } from "../io/write.ts";
import type { Host } from "./host.ts";
import { Refusal } from "./refusal.ts";

export interface Document {
  /** "-" for the standard output, else a file. */
  readonly to: string;
  readonly text: string;
}

/** Writes finished documents, to files all or none. */
export function writeDocuments(documents: readonly Document[], host: Host, quiet: boolean): void {
  const files: FileToWrite[] = documents.filter(({ to }) => to !== "-").map(({ to, text }) => ({ path: to, content: text }));
  const failure = writeAllAtomic(files);
  if (failure !== undefined) throw new Refusal(`${failure.path} cannot be written: ${failure.reason}.`);
  for (const { to, text } of documents) {
    if (to === "-") host.out.write(text);
    else if (!quiet) host.err.write(`wrote ${to}\n`);
  }
}
