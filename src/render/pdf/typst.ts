import { legalXml } from "../xml.ts";

/*
 * Source text for Typst. Words of a document stand in it as string literals only, which Typst never reads as mark-up; all the rest is written here.
 */

/** Typst code that makes content: "#par([…])". */
export type Code = string & { readonly typst: unique symbol };

/** Words as a literal of Typst's. */
export function literal(words: string): Code {
  const escaped = words.replace(/["\\]/g, "\\$&").replace(/[^\u0020-\u007E]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return `"${escaped}"` as Code;
}

/** Pieces one after the other, as one piece of content. */
export function content(pieces: readonly Code[]): Code {
  return `[${pieces.join("")}]` as Code;
}

/** A call of a function, with what it is told by name and with what it is given. */
export function call(name: string, named: Readonly<Record<string, Code | string | number | boolean | undefined>>, ...given: readonly Code[]): Code {
  const told = Object.entries(named).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `#${inner(name, [...told, ...given.map(argument)])};` as Code;
}

/** The same, where code is expected already: among the arguments of another call. */
export function nested(code: Code): Code {
  return code.replace(/^#/, "").replace(/;$/, "") as Code;
}

const inner = (name: string, parts: readonly string[]): string => `${name}(${parts.join(", ")})`;
const argument = (code: Code): string => (code.startsWith("#") ? nested(code) : code);

/** What chooses between signs of one character, or says in which order bytes are: it shows nothing, and PDF/UA refuses it by itself. */
const variants = /\uFEFF|\p{Variation_Selector}/gu;

/** White space of any kind and length is one space, as in a page; what no text may hold stands as the sign for it. */
export function oneLine(words: string): string {
  return legalXml(words)
    .replace(variants, "")
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, " ");
}

/** Characters for which none of the fonts has a sign. */
export type Unshown = ReadonlySet<string>;

/** Words without the characters that cannot be shown: their number stands for them, so that nothing is lost; what is invisible anyway is left out. */
export function shown(words: string, unshown: Unshown): string {
  if (unshown.size === 0) return words;
  return [...words].map((character) => (unshown.has(character) ? substitute(character) : character)).join("");
}

function substitute(character: string): string {
  if (/[\p{Cf}\p{Mn}\p{Default_Ignorable_Code_Point}]/u.test(character)) return "";
  if (character === "\uFFFD" || /\p{Cc}/u.test(character)) return "?";
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}
