import { fstatSync } from "node:fs";
import { isReaderGone, writeWhole } from "./descriptor.ts";
import { reasonFor } from "./reasons.ts";

/** Standard output and standard error, by number. */
export type Stream = 1 | 2;

const shut = new Set<Stream>();

/**
 * Writes a text, or bytes, to a standard stream, whole, before anything else happens.
 * What is left when a reader has gone away is dropped quietly.
 * Node's own stream objects are passed by because loading them costs more than a whole clean check.
 * @returns why it cannot be written, if it cannot
 */
export function writeTo(stream: Stream, content: string | Uint8Array): string | undefined {
  if (shut.has(stream)) return undefined;
  try {
    writeWhole(stream, content);
    return undefined;
  } catch (error) {
    if (!isReaderGone(error)) return reasonFor(error);
    shut.add(stream);
    return undefined;
  }
}

/** Whether a person is looking at the stream. */
export function isTerminal(stream: Stream): boolean {
  return terminal(stream) !== undefined;
}

/** How many columns the terminal has, if it is one. */
export function columnsOf(stream: Stream): number | undefined {
  return terminal(stream)?.columns;
}

/** Files and pipes are told by a system call; Node's stream objects are loaded only for what could be a terminal. */
function terminal(stream: Stream): { readonly columns: number } | undefined {
  try {
    if (!fstatSync(stream).isCharacterDevice()) return undefined;
  } catch {
    return undefined;
  }
  const object = stream === 1 ? process.stdout : process.stderr;
  return object.isTTY ? object : undefined;
}
