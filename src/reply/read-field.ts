import { unquoted } from "../diagnostics/odd-signs.ts";
import type { Access, Clause, Kind } from "../model/generated/schemas.ts";
import { readDate } from "../schema/dates.ts";
import { asUrl } from "../schema/suggest.ts";
import { kindWords } from "../view/style/labels.ts";
import { kindPhrases } from "../view/style/request.ts";
import { speaksOfFuture } from "./future.ts";

/** Where a document is: an address, or what it can be asked for by. */
export type Locator = { readonly url: string } | { readonly reference: string };

const isUrl = /^https?:\/\/[^\s<>"]+$/;

/** An address as people write it: in brackets, as a link in Markdown, without its beginning. What is none is a reference. */
export function readAddress(text: string): Locator {
  const linked = /\[[^\]]{0,1000}\]\(\s{0,20}<?([^\s)>]{1,4000})(?:>[^)]{0,1000})?(?:\s[^)]{0,1000})?\)/.exec(text)?.[1];
  const plain = (linked ?? text).trim().replace(/^[<“"'‘(]+|(?<![>”"'’.,;])[>”"'’.,;]+$/g, "");
  const bare = plain.includes("(") ? plain : plain.replace(/(?<![)>”"'’.,;])[)>”"'’.,;]+$/, "");
  if (isUrl.test(bare)) return { url: bare };
  // A file's name has dots in it too.
  const url = /^(?:www\.|https?[:/]|[\w-]+(?:\.[\w-]+)+\/)\S+$/i.test(bare) ? asUrl(bare) : undefined;
  if (url !== undefined && isUrl.test(url)) return { url };
  const within = /https?:\/\/[^\s<>"“”)]+/.exec(text)?.[0].replace(/[.,;]$/, "");
  return within === undefined ? { reference: text } : { url: within };
}

/** A date as people write it, as exact as it is; undefined where it cannot be told, or where it is written month first. */
export function readWrittenDate(text: string): string | undefined {
  const read = readDate(
    unquoted(text.replace(/[.,]$/, ""))
      .replace(/^(?:on|in|from|dated)\s+/i, "")
      .replace(/[.,]$/, ""),
    false,
  );
  return "date" in read && read.order !== "month first" && read.order !== "moment" ? read.date : undefined;
}

/** Who can open something, from the words people have for it. Words that say no come first: what is not public is not public. */
const accessPatterns: readonly (readonly [Access, RegExp])[] = [
  ["foi", /\bfoi\b|freedom of information/i],
  [
    "internal",
    /\b(?:internal|inside|staff|colleagues|intranet|confidential|restricted|private|secret|nobody|no one|none|not|only (?:us|we|people|members))\b/i,
  ],
  [
    "handed_over",
    /^(?!.*\b(?:on request|who asks?)\b).*(?:\bhanded (?:over|out)\b|\b(?:every(?:body|one)|all|any(?:body|one)) (?:who|that) (?:takes? part|responds?|answers?|is asked|are asked|provides?)\b|\bto (?:every|all|each) (?:respondents?|participants?|households?)\b)/is,
  ],
  ["on_request", /\b(?:request|ask|asks|asked|apply|applicants|contact)\b/i],
  ["public", /\b(?:anyone|anybody|everyone|everybody|public|publicly|published|open|online|all)\b/i],
];

/** Who can open something as it is now; undefined where that cannot be told, or where the words are of what is to come. */
export function readAccess(text: string): Access | undefined {
  const access = accessPatterns.find(([, pattern]) => pattern.test(text))?.[0];
  // What is going to be public is not public.
  return access !== "internal" && speaksOfFuture(text) ? undefined : access;
}

/** The words of the form for who can open something, and those that mean no more. */
const plainAccess =
  /^(?:(?:by|to|for|the|a|an|only|is|are|it|this|who|with|within|inside|at|can|open|anyone|anybody|everyone|everybody|all|public|publicly|published|available|online|those|people|ask|asks|on|request|under|foi|freedom|of|information|internal|internally|use|staff|colleagues|our|own|organisation|department|intranet|confidential|restricted|private|takes?|part|website|gov|uk|not)\b[\s,.;]*)+$/i;

/** Whether somebody wrote more about who can open something than what is kept of it: “staff of the lab by appointment”. */
export const saysMoreOfAccess = (text: string): boolean => !plainAccess.test(text.replace(/[^\p{L}\p{N}]+/gu, " ").trim());

const bare = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .replace(/\b(?:a|an|the|written|our)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim()} `;

/** The words for each kind of evidence: those of the question, those of the annex, and the kind itself. */
const kinds = (Object.keys(kindWords) as Kind[]).map((kind) => [kind, [...new Set([kindPhrases[kind], kindWords[kind], kind].map(bare))]] as const);

/** What kind of document it is; undefined where that cannot be told, or where it could be two. */
export function readKind(text: string): Kind | undefined {
  const written = bare(text);
  const exact = kinds.find(([, phrases]) => phrases.includes(written));
  if (exact !== undefined) return exact[0];
  const within = kinds.filter(([, phrases]) => phrases.some((phrase) => written.includes(phrase) || written.includes(`${phrase.trimEnd()}s `)));
  return within.length === 1 ? within[0]?.[0] : undefined;
}

/** The parts of a clause that a text names, and what else it names. */
export function readParts(text: string, parts: NonNullable<Clause["parts"]>): { readonly parts: readonly string[]; readonly unknown: readonly string[] } {
  if (/^\s*(?:all|everything|all of (?:them|these)|each)\b/i.test(text)) return { parts: parts.map(({ id }) => id), unknown: [] };
  const named = text.split(/[,;\n]|\band\b|&/).flatMap((piece) => (bare(piece).trim() === "" ? [] : [bare(piece)]));
  const partFor = (piece: string): string | undefined => parts.find(({ id, title }) => bare(id) === piece || bare(title) === piece)?.id;
  return {
    parts: parts.map(({ id }) => id).filter((id) => named.some((piece) => partFor(piece) === id)),
    unknown: named.filter((piece) => partFor(piece) === undefined).map((piece) => piece.trim()),
  };
}
