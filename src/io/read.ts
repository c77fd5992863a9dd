import { closeSync, constants, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { ArgsOf } from "../diagnostics/codes.ts";
import { noteInput } from "./inputs.ts";
import { reasonFor } from "./reasons.ts";

/** The largest file that is read: hundreds of times the size of a long evidence file. */
const limit = 5 * 1024 * 1024;

/** Why there is no text, as a diagnostic about the file as a whole. */
type ReadProblem =
  | { readonly code: "file/unreadable"; readonly args: ArgsOf<"file/unreadable"> }
  | { readonly code: "file/not-utf8"; readonly args: ArgsOf<"file/not-utf8"> }
  | { readonly code: "file/too-large"; readonly args: ArgsOf<"file/too-large"> };

export type TextRead = { readonly text: string; readonly problem?: undefined } | { readonly text?: undefined; readonly problem: ReadProblem };

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
    return isText(text, path) ? { text } : { problem: { code: "file/not-utf8", args: damage(text) } };
  } catch (error) {
    return unreadable(reasonFor(error));
  }
}

/** Reads the standard input as text, or says why it cannot. */
export function readStandardInput(): { readonly text: string; readonly reason?: undefined } | { readonly text?: undefined; readonly reason: string } {
  try {
    const bytes = readFileSync(0);
    if (bytes.length > limit) return { reason: "it is too large" };
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { reason: error instanceof TypeError ? "it is not UTF-8 text" : reasonFor(error) };
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
function readShort(path: string): string | undefined {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    let length = 0;
    for (let more = 1; more > 0; length += more) {
      if (length === block.length) return undefined;
      more = readSync(file, block, length, block.length - length, null);
    }
    return block.toString("utf8", 0, length);
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

/** What UTF-16 looks like when it is decoded as UTF-8: every other character is none. */
const wide = /^(?:\ufffd\ufffd(?:[^\0]\0|\0[^\0])|(?:[^\0]\0){3}|(?:\0[^\0]){3})/;

/** What is known of a text that is not UTF-8: how it is encoded, or where it shows. */
function damage(text: string): ArgsOf<"file/not-utf8"> {
  if (wide.test(text))
    return { encoding: "UTF-16, which Notepad calls “Unicode”", hint: "In Notepad: choose “Save as”, and at “Encoding” UTF-8 instead of Unicode or UTF-16." };
  return { line: String(text.slice(0, text.search(/[\ufffd\0]/)).split("\n").length) };
}

const unreadable = (reason: string): TextRead => ({ problem: { code: "file/unreadable", args: { reason } } });

const tooLarge = (size: number, most: number): TextRead => ({
  problem: { code: "file/too-large", args: { size: inMebibytes(size), limit: inMebibytes(most) } },
});

const inMebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "")} MiB`;
