import { bare, isKnown, type KnownText } from "./known.ts";
import type { Remark } from "./remark.ts";

/** Something that was written, and that is no part of an answer. */
export interface Beside {
  readonly line: number;
  readonly text: string;
}

/** A piece of a copy that is no part of a form, with what it stands under. */
export interface Piece extends Beside {
  readonly under?: string | undefined;
  /** What it is, where it is no line of the text. */
  readonly kind?: Remark["kind"];
}

/** What somebody wrote behind the last line of a form; and from the first block on that is ours, the text that follows. */
export function upToOurs(
  value: string,
  known: KnownText,
  isOurs = (block: string): boolean => bare(block).length >= 25 && isKnown(block, known),
): { readonly own: string; readonly others: string } {
  const blocks = value.split(/(\n[ \t]*\n)/);
  const from = blocks.findIndex((block, index) => index > 0 && block.trim().length > 0 && isOurs(block));
  return from === -1 ? { own: value, others: "" } : { own: blocks.slice(0, from).join(""), others: blocks.slice(from).join("") };
}

/** Blocks that were not in the copy when it was sent. */
export function strangeIn({ line, text, under }: Piece, known: KnownText): Piece[] {
  const strange: Piece[] = [];
  let at = line;
  for (const piece of text.split(/(\n(?:[ \t]*\n)+)/)) {
    const lines = piece.split("\n");
    if (piece.trim() !== "" && !isKnown(piece, known) && !lines.every((one) => isKnown(one, known))) {
      const skipped = lines.findIndex((one) => one.trim() !== "");
      strange.push({ line: at + Math.max(skipped, 0), text: piece.trim().replace(/\s+/g, " "), ...(under !== undefined && { under }) });
    }
    at += lines.length - 1;
  }
  return strange;
}
