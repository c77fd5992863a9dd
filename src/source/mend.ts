import { isAlias, isCollection, isMap, isScalar, type Node, type Pair } from "yaml";
import { curlyQuotes, noWidth, oddBlanks, oddDashes, signName } from "../diagnostics/odd-signs.ts";
import { type Composed, compose } from "./compose.ts";
import { type Lines, linesOf } from "./lines.ts";
import { type Mistake, mistake } from "./mistake.ts";

/** A text with plain signs where the layout had others, read again. Every other character is where it was, or next to it on its line. */
export interface Mended {
  readonly lines: Lines;
  readonly composed: Composed;
  /** The signs that were in the way. */
  readonly mistakes: readonly Mistake[];
}

/** Where a sign can pass for a part of the layout, and what was meant. */
interface Place {
  readonly where: RegExp;
  readonly meant: (sign: string) => string;
  readonly instead: string | undefined;
}

const blank = `[ ${oddBlanks}]`;
const lead = `(?:${blank}|- )*`;
const spaces = (sign: string): string => " ".repeat(sign.length);

/** In each the sign is what stands between the first group and the rest of the line. */
const places: readonly Place[] = [
  { where: new RegExp(`^( *)([${noWidth}]+)(.*)$`), meant: () => "", instead: undefined },
  { where: new RegExp(`^( *)([${oddBlanks}]${blank}*)(.*)$`), meant: spaces, instead: "ordinary spaces" },
  { where: new RegExp(`^((?: |- )*)([${oddDashes}•·▪])(?=${blank})(.*)$`), meant: () => "-", instead: "a hyphen" },
  { where: new RegExp(`^( *(?:- +)*-|${lead}(?:[\\w-]+:)?)([${oddBlanks}]+)(.*)$`), meant: spaces, instead: "an ordinary space" },
  { where: new RegExp(`^( *(?:- +)*-|${lead}(?:[\\w-]+:)?)([${noWidth}]+)(.*)$`), meant: () => " ", instead: "an ordinary space" },
];

/** Words in curly quotation marks, as the whole of a value. */
const curly = new RegExp(`^(${lead}(?:[\\w-]+: *)?)[${curlyQuotes}]([^"\\\\]*)[${curlyQuotes}](\\s*)$`);

const anyOdd = new RegExp(`[${oddBlanks}${noWidth}${oddDashes}${curlyQuotes}•·▪]`);

/**
 * Reads a text again with plain signs in its layout. That tells whether the others are what is wrong: if fewer mistakes are left, they
 * are. Nothing where there is no such sign.
 */
export function mend(text: string): Mended | undefined {
  if (!anyOdd.test(text)) return undefined;
  const found: Mistake[] = [];
  let offset = 0;
  const lines = text.split("\n").map((line) => {
    const at = offset;
    offset += line.length + 1;
    if (!anyOdd.test(line)) return line;
    return line.endsWith("\r") ? `${mendLine(line.slice(0, -1), at, found)}\r` : mendLine(line, at, found);
  });
  if (found.length === 0) return undefined;
  const mended = lines.join("\n");
  const composed = compose(mended);
  const words = scalarsOf(composed.document.contents);
  return {
    lines: linesOf(mended),
    composed,
    mistakes: outside(
      words,
      found.sort((a, b) => a.start - b.start),
    ),
  };
}

/** The signs that stand in no words. Both are in the order of the text, so one walk is enough. */
function outside(words: readonly (readonly [number, number])[], found: readonly Mistake[]): readonly Mistake[] {
  let next = 0;
  return found.filter(({ start }) => {
    while ((words[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (words[next]?.[0] ?? Number.POSITIVE_INFINITY) >= start;
  });
}

function mendLine(line: string, offset: number, found: Mistake[]): string {
  let mended = line;
  for (const { where, meant, instead } of places) {
    mended = mended.replace(where, (_all, before: string, sign: string, rest: string) => {
      found.push(oddSign(sign, offset + before.length, instead));
      const plain = meant(sign);
      return `${before}${plain}${rest}${" ".repeat(sign.length - plain.length)}`;
    });
  }
  return mended.replace(curly, (all: string, before: string, words: string, rest: string) => {
    const [start, end] = [offset + before.length, offset + all.length - rest.length];
    found.push(mistake("yaml/odd-sign", { sign: "a pair of curly quotation marks", instead: "straight ones" }, start, end));
    return `${before}"${words}"${rest}`;
  });
}

function oddSign(sign: string, at: number, instead: string | undefined): Mistake {
  const args = { sign: signName(sign.charAt(0)) };
  return mistake("yaml/odd-sign", instead === undefined ? args : { ...args, instead }, at, at + sign.length);
}

/** Where there are words: in those every sign is welcome. */
function scalarsOf(node: Node | null | undefined): readonly (readonly [number, number])[] {
  if (!node || isAlias(node)) return [];
  if (isScalar(node)) return [[node.range?.[0] ?? 0, node.range?.[1] ?? 0]];
  if (!isCollection(node)) return [];
  if (isMap(node)) return (node.items as Pair<Node, Node | null>[]).flatMap(({ key: name, value }) => [...scalarsOf(name), ...scalarsOf(value)]);
  return (node.items as Node[]).flatMap(scalarsOf);
}
