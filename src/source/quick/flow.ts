import { endOfKey, isWords, type QuickNode, type Slot, wordsNode } from "./node.ts";
import { endOfFlowWords, endOfQuoted } from "./scalar.ts";

/** What is written at an offset between brackets, or with brackets of its own. All that is in it is looked at, because only so its end is found. */
export function flowNode(text: string, start: number, data: unknown, key: QuickNode["key"]): QuickNode | undefined {
  if (isWords(data)) {
    const isQuoted = text[start] === '"' || text[start] === "'";
    return wordsNode(data, start, isQuoted ? endOfQuoted(text, start) : endOfFlowWords(text, start, data), key);
  }
  if (data === null || text[start] !== (Array.isArray(data) ? "[" : "{")) return undefined;
  const slots = new Map<string | number, Slot>();
  const end = Array.isArray(data) ? fillList(text, start + 1, data, slots) : fillGroup(text, start + 1, data as Readonly<Record<string, unknown>>, slots);
  return end === undefined ? undefined : { data, start, end, key, inner: () => slots };
}

function fillList(text: string, from: number, data: readonly unknown[], slots: Map<string | number, Slot>): number | undefined {
  let at: number | undefined = from;
  for (const [index, value] of data.entries()) {
    const node = flowNode(text, pastBlanks(text, at), value, undefined);
    if (node?.end === undefined) return undefined;
    slots.set(index, () => node);
    at = pastComma(text, node.end, "]");
    if (at === undefined) return undefined;
  }
  return closing(text, at, "]");
}

function fillGroup(text: string, from: number, data: Readonly<Record<string, unknown>>, slots: Map<string | number, Slot>): number | undefined {
  let at: number | undefined = from;
  for (const [name, value] of Object.entries(data)) {
    const start: number = pastBlanks(text, at);
    const end = endOfKey(text, start, name);
    if (end === undefined) return undefined;
    const colon = pastBlanks(text, end);
    if (text[colon] !== ":") return undefined;
    const node = flowNode(text, pastBlanks(text, colon + 1), value, [start, end]);
    if (node?.end === undefined) return undefined;
    slots.set(name, () => node);
    at = pastComma(text, node.end, "}");
    if (at === undefined) return undefined;
  }
  return closing(text, at, "}");
}

/** Behind the comma that follows an entry. The last one needs none. */
function pastComma(text: string, from: number, bracket: string): number | undefined {
  const at = pastBlanks(text, from);
  return text[at] === "," ? at + 1 : text[at] === bracket ? at : undefined;
}

function closing(text: string, from: number, bracket: string): number | undefined {
  const at = pastBlanks(text, from);
  return text[at] === bracket ? at + 1 : undefined;
}

/** Past blanks, line breaks and comments. */
function pastBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const character = text[at];
    if (character === " " || character === "\n") at += 1;
    else if (character === "#" && /\s/.test(text[at - 1] ?? "")) {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end;
    } else return at;
  }
}
