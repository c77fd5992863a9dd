import { inputAmong } from "../io/inputs.ts";
import { type Content, heldOf } from "../io/staging.ts";
import { statusOf } from "../io/target.ts";
import { type FileToWrite, writeAllAtomic } from "../io/write.ts";
import type { Host } from "./host.ts";
import { Refusal } from "./refusal.ts";

export interface Document {
  /** "-" for the standard output, else a file. */
  readonly to: string;
  readonly content: Content;
  /** Whether it is the new state of a file that was read in order to be brought up to date. */
  readonly updates?: boolean;
}

/** Writes finished documents, to files all or none. None is put over what the run was given to read: the evidence would be gone. */
export function writeDocuments(documents: readonly Document[], host: Host, quiet: boolean): void {
  refuseInputs(documents.filter(({ to, updates }) => to !== "-" && updates !== true).map(({ to }) => to));
  const files: FileToWrite[] = documents.filter(({ to }) => to !== "-").map(({ to, content }) => ({ path: to, content }));
  const failure = writeAllAtomic(files);
  if (failure !== undefined) throw new Refusal(`${failure.path} cannot be written: ${failure.reason}.`);
  for (const { to, content } of documents) {
    if (to === "-") host.out.write(heldOf(content));
    else if (!quiet) host.err.write(`wrote ${to}\n`);
  }
}

/** Refuses to write over a file that may hold somebody's work. */
export function refuseThere(file: string): void {
  if (statusOf(file) !== undefined)
    throw new Refusal(`${file} is there already, and may hold what somebody filled in. Name another file, or take it away. Nothing was written.`);
}

/** Refuses outputs that are inputs. A file that is to be brought up to date is asked about before it is read, and thereby becomes one. */
export function refuseInputs(outputs: readonly string[]): void {
  const lost = inputAmong(outputs);
  if (lost !== undefined) throw new Refusal(`${lost} is an input, and it would be lost: name another file for the output. Nothing was written.`);
}
