import { closeSync, constants, openSync, readFileSync, readSync, statSync } from "node:fs";
import { noteInput } from "./inputs.ts";
import { reasonFor } from "./reasons.ts";
import { limit, notText, type TextRead, tooLarge, unreadable, usable } from "./text.ts";

/**
 * Reads a text file. What can go wrong is an answer and not an exception. A byte order mark stays in the text, so that the
 * digest of the text is the digest of the file; those who count columns know about it.
 * @param most the largest file that is read, in bytes
 */
export function readText(path: string, most = limit): TextRead {
  return checked(path, () => readAny(path, most));
}

/** Reads a text file of which its folder says that it is a file and no link, pipe or device; then there is one thing less to ask for. */
export function readListed(path: string): TextRead {
  return checked(path, () => readShort(path) ?? readAny(path, limit));
}

function checked(path: string, read: () => string | TextRead): TextRead {
  noteInput(path);
  try {
    const text = read();
    if (typeof text !== "string") return text;
    return isText(text, path) ? usable(text) : notText(text);
  } catch (error) {
    return unreadable(reasonFor(error));
  }
}

/** The bytes of a file of which its folder says that it is one, until the next is read; undefined where they cannot be read, or are too many. */
export function listedBytes(path: string): Uint8Array | undefined {
  try {
    const short = shortBytes(path);
    if (short !== undefined) return short;
    const status = statSync(path);
    return status.isFile() && status.size <= limit ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the standard input as text, or says why it cannot. */
export function readStandardInput(): { readonly text: string; readonly reason?: undefined } | { readonly text?: undefined; readonly reason: string } {
  try {
    const bytes = readUpTo(0, limit);
    if (bytes === undefined) return { reason: "it is too large" };
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { reason: error instanceof TypeError ? "it is not UTF-8 text" : reasonFor(error) };
  }
}

/** All that an open file gives; undefined where that is more than so many bytes, and then the rest is not read. */
function readUpTo(descriptor: number, most: number): Buffer | undefined {
  const blocks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const block = Buffer.allocUnsafe(64 * 1024);
    const more = readOnce(descriptor, block);
    if (more === 0) return Buffer.concat(blocks);
    blocks.push(block.subarray(0, more));
    length += more;
    if (length > most) return undefined;
  }
}

/** Reads once. A pipe that has nothing yet is waited for. */
function readOnce(descriptor: number, block: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, block, 0, block.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function readAny(path: string, most: number): string | TextRead {
  const status = statSync(path);
  if (status.isDirectory()) return unreadable("it is a folder");
  if (!status.isFile()) return unreadable("it is a pipe or a device and not a file");
  if (status.size > most) return tooLarge(status.size, most);
  const text = readFileSync(path, "utf8");
  return text.length > most ? tooLarge(Buffer.byteLength(text), most) : text;
}

const block = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * The text of a file that fits into one block; undefined for a longer one. To ask how long a file is takes as long as reading it, and
 * here no more of it is read than there is room for. What has become a pipe since the folder was listed is not waited for.
 */
const readShort = (path: string): string | undefined => shortBytes(path)?.toString("utf8");

/** The bytes of such a file, until the next is read. */
function shortBytes(path: string): Buffer | undefined {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    let length = 0;
    for (let more = 1; more > 0; length += more) {
      if (length === block.length) return undefined;
      more = readSync(file, block, length, block.length - length, null);
    }
    return block.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** Decoding turns what is not UTF-8 into U+FFFD. A file may also hold that character rightly, so its bytes are looked at once more. */
function isText(text: string, path: string): boolean {
  if (text.includes("\0")) return false;
  if (!text.includes("\ufffd")) return true;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
    return true;
  } catch {
    return false;
  }
}
