/**
 * Something in a text, as far as it is known where it is written. What it says is known from the data; the text only has to be found.
 * Undefined stands everywhere for: not found for certain, so that `yaml` has to be asked.
 */
export interface QuickNode {
  readonly data: unknown;
  readonly start: number;
  /** Where its own text ends; of a group or list in block style only the start is known, and counts. */
  readonly end: number | undefined;
  readonly key: readonly [start: number, end: number] | undefined;
  /** What is in it, by key or by number. */
  readonly inner: () => ReadonlyMap<string | number, Slot> | undefined;
}

/** A place in a group or a list whose value is looked at when it is asked for. */
export type Slot = () => QuickNode | undefined;

/** Whether data are written as words, and not as a group or a list of others. */
export function isWords(data: unknown): data is string | number | boolean {
  return typeof data !== "object";
}

/** A text of words. */
export function wordsNode(data: unknown, start: number, end: number | undefined, key: QuickNode["key"]): QuickNode | undefined {
  return end === undefined ? undefined : { data, start, end, key, inner: () => undefined };
}

/** Where a key that is written at an offset ends, in quotation marks or without; undefined where something else is written there. */
export function endOfKey(text: string, start: number, key: string): number | undefined {
  const mark = text[start];
  if (mark !== '"' && mark !== "'") return text.startsWith(key, start) ? start + key.length : undefined;
  return text.startsWith(key, start + 1) && text[start + 1 + key.length] === mark ? start + key.length + 2 : undefined;
}
