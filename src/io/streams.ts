import { fstatSync, writeSync } from "node:fs";
import { reasonFor } from "./reasons.ts";

/** Standard output and standard error, by number. */
export type Stream = 1 | 2;

const shut = new Set<Stream>();

/**
 * Writes a text, or bytes, to a standard stream, whole, before anything else happens.
 * A reader that has gone away (`t6 check | head`) is no mistake of ours: what is left is dropped quietly.
 * Node's own stream objects are passed by because loading them costs more than a whole clean check.
 * @returns why it cannot be written, if it cannot
 */
export function writeTo(stream: Stream, content: string | Uint8Array): string | undefined {
  if (shut.has(stream)) return undefined;
  let rest: Uint8Array = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE" || code === "EOF") {
        shut.add(stream);
        return undefined;
      }
      if (code !== "EAGAIN") return reasonFor(error);
      // The reader is slower than we are. A millisecond's rest is all that a synchronous program can offer.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
  return undefined;
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
