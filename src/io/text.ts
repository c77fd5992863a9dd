import type { ArgsOf } from "../diagnostics/codes.ts";
import { limits } from "../model/limits.ts";

/** The largest file that is read, in bytes. */
export const limit = limits.fileBytes;

/** Why there is no text, as a diagnostic about the file as a whole. */
type ReadProblem =
  | { readonly code: "file/unreadable"; readonly args: ArgsOf<"file/unreadable"> }
  | { readonly code: "file/not-utf8"; readonly args: ArgsOf<"file/not-utf8"> }
  | { readonly code: "file/too-large"; readonly args: ArgsOf<"file/too-large"> };

/** The text of a file, or why there is none. */
export type TextRead = { readonly text: string; readonly problem?: undefined } | { readonly text?: undefined; readonly problem: ReadProblem };

/** What cannot be opened, and why. */
export const unreadable = (reason: string): TextRead => ({ problem: { code: "file/unreadable", args: { reason } } });

/** What has more bytes than are read. */
export const tooLarge = (size: number, most: number): TextRead => ({
  problem: { code: "file/too-large", args: { size: inMebibytes(size), limit: inMebibytes(most) } },
});

/** What is no text, decoded as if it were. */
export const notText = (decoded: string): TextRead => ({ problem: { code: "file/not-utf8", args: damage(decoded) } });

/** What Git LFS keeps in the place of a file until that is fetched. */
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\//;

/** What can be used of what was read: a text, and not what stands in the place of one. */
export const usable = (text: string): TextRead =>
  text.includes("\0")
    ? notText(text)
    : pointer.test(text)
      ? unreadable("Git LFS has its pointer here and has not fetched the file itself, which git lfs pull does")
      : { text };

/** What UTF-16 looks like when it is decoded as UTF-8: every other character is none. */
const wide = /^(?:\ufffd\ufffd(?:[^\0]\0|\0[^\0])|(?:[^\0]\0){3}|(?:\0[^\0]){3})/;

/** What is known of a text that is not UTF-8: how it is encoded, or where it shows. */
function damage(text: string): ArgsOf<"file/not-utf8"> {
  if (wide.test(text))
    return { encoding: "UTF-16, which Notepad calls “Unicode”", hint: "In Notepad: choose “Save as”, and at “Encoding” UTF-8 instead of Unicode or UTF-16." };
  const line = String(text.slice(0, text.search(/[\ufffd\0]/)).split("\n").length);
  if (text.includes("\ufffd")) return { line };
  return { line, hint: `Line ${line} holds a NUL, a character that no text has and most editors do not show: delete the line, and write it again.` };
}

const inMebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "")} MiB`;
