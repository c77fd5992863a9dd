import { writeSync } from "node:fs";
import { resolve } from "node:path";

/**
 * The number of the open file that a path stands for, as /dev/stdout and /dev/fd/63 do; undefined for every other path. Such a file is
 * there already and is to be used as it is: to open it once more fails for a socket, and would empty a file that is to be added to.
 */
export function descriptorOf(path: string): number | undefined {
  const [, name, number] = /^\/dev\/(?:std(out|err)|fd\/(\d{1,9}))$/.exec(resolve(path).replace(/^\/proc\/self\//, "/dev/")) ?? [];
  if (name !== undefined) return name === "out" ? 1 : 2;
  return number === undefined ? undefined : Number(number);
}

/** Writes a text, or bytes, to an open file, whole, before anything else happens. */
export function writeWhole(descriptor: number, content: string | Uint8Array): void {
  let rest: Uint8Array = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      // The reader is slower than we are. A millisecond's rest is all that a synchronous program can offer.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

/** Whether writing failed because the reader has gone away (`t6 check | head`). That is no mistake of ours. */
export function isReaderGone(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EPIPE" || code === "EOF";
}
