import { type Payload, payloads, textOf } from "./payloads.ts";

/** What cannot be seen, and what a renderer may put for it; a text may be broken anywhere between words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const unseen = /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/g;
const named = /<U\+([0-9A-F]{4,6})>/g;

/**
 * A text without what may be different in it: white space, capitals, the form of quotation marks, commas (those of an address end its lines), and signs
 * that are taken away or written out by number.
 */
const squeezed = (text: string): string =>
  text
    .replace(named, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(unseen, "")
    .replace(/\\x[0-9a-f]{2}/g, "")
    // In a cell that holds an entry as YAML.
    .replace(/\\\\/g, "\\")
    .replace(/\\[abe]/g, "")
    .replace(/["“”‘’]/g, "'")
    .replace(/,/g, "")
    .toLowerCase();

const whole = new Map<string, string>();
const squeezedPayload = (one: Payload, kind: "words" | "markdown"): string => {
  const text = textOf(one, kind);
  // What stands in lines of its own may be put into paragraphs of its own.
  const known = whole.get(text) ?? squeezed(text.replace(/^Words\n/, ""));
  whole.set(text, known);
  return known;
};

const cutAt = /(?:\u2026|\.\.\.)/;

/**
 * The payloads that are not whole in a text as a parser read it. If one of them was taken for more than words, its signs are gone from there, or it
 * was put apart. A text that was cut short ends with a mark for that.
 */
export function brokenIn(text: string): readonly string[] {
  // A short name that was made of a text holds no sign that anything obeys.
  if (!/zq\d+a/.test(text) || /^[\w./-]+$/.test(text)) return [];
  const seen = squeezed(text);
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
    return [`${JSON.stringify(textOf(payload, "words"))} is ${JSON.stringify(text.slice(0, 160))}`];
  });
}

/** Whether something comes from a payload of either sort. */
export const isPlanted = (text: string): boolean => /z[qm](?:\d+[az]|url)/i.test(text);
/** Whether it comes from a field that is words, and no Markdown. */
export const isPlantedWord = (text: string): boolean => /zq(?:\d+[az]|url)/i.test(text);
