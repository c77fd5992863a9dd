import { bare } from "./known.ts";

/** Reads a bare text from a place on: every place at which what it looks for may end; none where it is not there. */
export type Reader = (text: string, at: number) => readonly number[];

/** These words. */
export function words(said: string): Reader {
  const wanted = bare(said);
  return (text, at) => (text.startsWith(wanted, at) ? [at + wanted.length] : []);
}

/** So many letters are looked at to find what may stand at a place. */
const lead = 3;

/** One of many texts. There may be thousands: only those that begin alike are tried. */
export function oneOf(texts: Iterable<string>): Reader {
  const byLead = new Map<string, string[]>();
  for (const text of new Set([...texts].map(bare))) {
    if (text === "") continue;
    const key = text.slice(0, lead);
    const known = byLead.get(key);
    if (known === undefined) byLead.set(key, [text]);
    else known.push(text);
  }
  return (text, at) => {
    const ends: number[] = [];
    for (let length = 1; length <= lead; length += 1) {
      for (const one of byLead.get(text.slice(at, at + length)) ?? []) {
        if ((length === lead || one.length === length) && text.startsWith(one, at)) ends.push(at + one.length);
      }
    }
    return ends;
  };
}

/** What a pattern finds that is sticky. */
export function pattern(sticky: RegExp): Reader {
  return (text, at) => {
    sticky.lastIndex = at;
    return sticky.test(text) ? [sticky.lastIndex] : [];
  };
}

export const either =
  (...readers: readonly Reader[]): Reader =>
  (text, at) =>
    unique(readers.flatMap((reader) => reader(text, at)));

export const inTurn =
  (...readers: readonly Reader[]): Reader =>
  (text, at) =>
    readers.reduce<readonly number[]>((ends, reader) => (ends.length === 0 ? ends : unique(ends.flatMap((end) => reader(text, end)))), [at]);

export const perhaps =
  (reader: Reader): Reader =>
  (text, at) =>
    unique([at, ...reader(text, at)]);

/** Once or more. */
export const several =
  (reader: Reader): Reader =>
  (text, at) => {
    const reached = new Set<number>();
    const open = [at];
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      for (const end of reader(text, from)) {
        if (end === from || reached.has(end)) continue;
        reached.add(end);
        open.push(end);
      }
    }
    return [...reached];
  };

/** A sentence with gaps, such as "the date of {items}", and what may stand in each. */
export function sentenceWith(said: string, gaps: Readonly<Record<string, Reader>>): Reader {
  const pieces = said.split(/\{(\w+)\}/);
  return inTurn(...pieces.map((piece, index) => (index % 2 === 0 ? words(piece) : (gaps[piece] ?? never))));
}

const never: Reader = () => [];

const unique = (ends: readonly number[]): readonly number[] => (ends.length < 2 ? ends : [...new Set(ends)]);
