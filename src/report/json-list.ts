import { jsonText } from "../model/orders.ts";

/** A JSON document that is written while the entries of one of its lists are still being made. */
export interface JsonList {
  /** The text of an entry, with all that stands before it. */
  readonly entry: (value: unknown) => string;
  /** What stands behind the last entry. */
  readonly end: (document: object) => string;
}

/**
 * Writes a document as `jsonText(document, 2)` would, bit by bit.
 * @param before what of the document stands before the list; it has to have something in it
 * @param list the key of the list
 */
export function jsonList(before: object, list: string): JsonList {
  const head = `${jsonText(before, 2).slice(0, -2)},\n  ${JSON.stringify(list)}: [`;
  let count = 0;
  return {
    entry: (value) => {
      count += 1;
      return `${count === 1 ? head : ","}\n    ${jsonText(value, 2).replaceAll("\n", "\n    ")}`;
    },
    end: (after) => `${count === 0 ? head : "\n  "}],${jsonText(after, 2).slice(1)}\n`,
  };
}
