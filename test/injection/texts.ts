import { type Payload, payloads, textOf } from "./payloads.ts";

/** What cannot be seen, and what a renderer may put for it; a text may be broken anywhere between words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const unseen = /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/g;
const named = /<U\+([0-9A-F]{4,6})>|\[U\+([0-9A-F]{4,6})\]/g;

/**
 * A text without what may be different in it: white space, capitals, the form of quotation marks, commas (those of an address end its lines), the sign
 * for what a font does not have, and signs that are taken away or written out by number.
 */
const squeezed = (text: string): string =>
  text
    .replace(named, (_, pointed, squared) => String.fromCodePoint(Number.parseInt(pointed ?? squared, 16)))
    .replace(unseen, "")
    .replace(/\\x[0-9a-f]{2}/g, "")
    // In a cell that holds an entry as YAML, and in the path of a value.
    .replace(/\\+/g, "\\")
    .replace(/\\u00[01][0-9a-f]|\\[abe]/g, "")
    .replace(/\\?["“”‘’]/g, "'")
    .replace(/[,?]/g, "")
    .toLowerCase();

const whole = new Map<string, string>();
const squeezedPayload = (one: Payload, kind: "words" | "markdown"): string => {
  const text = textOf(one, kind);
  // What stands in lines of its own may be put into paragraphs of its own.
  const known = whole.get(text) ?? squeezed(text.replace(/^Words\n/, ""));
  whole.set(text, known);
  return known;
};

/** A short name that is proposed in place of a text. */
const proposed = /'[\w-]*zq\d+a[\w-]*'/g;

const cutAt = /(?:\u2026|\.\.\.)/;

/**
 * The payloads that are not whole in a text as a parser read it. If one of them was taken for more than words, its signs are gone from there, or it
 * was put apart. A text that was cut short ends with a mark for that.
 */
export function brokenIn(text: string): readonly string[] {
  // A short name that was made of a text holds no sign that anything obeys.
  if (!/zq\d+a/.test(text) || /^[\w./-]+$/.test(text)) return [];
  const seen = squeezed(text).replace(proposed, "");
  return [...seen.matchAll(/zq(\d+)a/g)].flatMap(({ 1: digits, index }) => {
    const payload = payloads[Number(digits)];
    if (payload === undefined) return [];
    const wanted = squeezedPayload(payload, "words");
    const start = index - wanted.indexOf(`zq${digits}a`);
    if (seen.startsWith(wanted, start)) return [];
    // Whoever is written to is greeted by the name alone, which ends at the first comma.
    const name = squeezed(textOf(payload, "words").split(",")[0] ?? "");
    if (seen.startsWith(name, start) && (seen === name || seen.endsWith("dear", start))) return [];
    const cut = seen.slice(Math.max(0, start)).search(cutAt);
    if (cut > 0 && wanted.startsWith(seen.slice(start, start + cut))) return [];
    return [
      `${JSON.stringify(textOf(payload, "words"))} is ${JSON.stringify(aroundIn(text, `zq${digits}a`, seen.slice(0, index).split(`zq${digits}a`).length))}`,
    ];
  });
}

/** The place in a text where a mark stands for the so-manieth time, for whoever reads what failed. */
const aroundIn = (text: string, mark: string, time: number): string => {
  const before = text.split(new RegExp(mark, "i")).slice(0, time).join(mark);
  return text.slice(Math.max(0, before.length - 40), before.length + 120);
};

/** Whether something comes from a payload of either sort. */
export const isPlanted = (text: string): boolean => /z[qm](?:\d+[az]|url)/i.test(text);
/** Whether it comes from a field that is words, and no Markdown. */
export const isPlantedWord = (text: string): boolean => /zq(?:\d+[az]|url)/i.test(text);
