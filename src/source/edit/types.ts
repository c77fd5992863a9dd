import type { Pointer } from "../../model/pointer.ts";

/** An entry to be put into a list, and what is to be said above it. */
export interface Entry {
  readonly data: unknown;
  /** Lines of a comment, without their '#'. */
  readonly comment?: readonly string[];
}

/** One change to what a file says, and nothing else about it. */
export type Edit =
  /** A text in the place of a value that has no lines of its own. It is quoted as the value was, where that can be. */
  | { readonly kind: "replace"; readonly at: Pointer; readonly value: string }
  /** Whatever it is in the place of whatever was there, on one line: a group, a list, a number, or a text in the place of one of these. */
  | { readonly kind: "set"; readonly at: Pointer; readonly value: unknown }
  /** Some words of a text in the place of others, wherever they stand in it. */
  | { readonly kind: "reword"; readonly at: Pointer; readonly from: string; readonly to: string }
  /** A text takes in the comment behind it: together they are put in quotation marks. */
  | { readonly kind: "absorb"; readonly at: Pointer }
  /** A value becomes a list with that one entry. */
  | { readonly kind: "enclose"; readonly at: Pointer }
  /** Entries at the end of a list, which is begun where it is missing. */
  | { readonly kind: "append"; readonly to: Pointer; readonly entries: readonly Entry[] }
  /** A key that is not there yet, with what is to stand behind it, as the last of its group. */
  | { readonly kind: "put"; readonly at: Pointer; readonly value: unknown }
  /** An entry of a list, or a key and what stands behind it, is taken away. */
  | { readonly kind: "remove"; readonly at: Pointer }
  /** The entries of a list in another order, which is given by where they stood. */
  | { readonly kind: "reorder"; readonly at: Pointer; readonly order: readonly number[] };
