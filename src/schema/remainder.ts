import type { Pointer } from "../model/pointer.ts";

/** What is left of a file's data without some pieces of it. */
export interface Remainder {
  readonly data: unknown;
  /** The pieces that were left out, by their places in the file. */
  readonly pieces: readonly Pointer[];
  /** Where something in what is left stands in the file. */
  readonly placeOf: (pointer: Pointer) => Pointer;
}

/** How pieces are left out. */
interface Cutting {
  /** Where the data do not have the shape of their kind. */
  readonly wrongIn: (data: unknown) => readonly Pointer[];
  /** The piece that has to go with a place. */
  readonly pieceAt: (pointer: Pointer) => Pointer;
}

/** Some mistakes of a list are told one by one, and each takes a look at everything: after so many, what they stand in goes as a whole. */
const patience = 20;

/**
 * Leaves out of data what cannot be used, until what is left has the shape of its kind. Where something cannot be without what is
 * left out, it goes too; and where pieces of one thing keep being wrong, that thing goes.
 * @param wrong the places of what is wrong
 * @returns undefined where nothing would be left
 */
export function remainderOf(data: unknown, wrong: readonly Pointer[], { wrongIn, pieceAt }: Cutting): Remainder | undefined {
  const pieces = new Map<string, Pointer>();
  let next = wrong;
  for (let round = 0; next.length > 0; round += 1) {
    const before = pieces.size;
    for (const place of next) {
      const whole = pieceAt(place);
      const piece = round < patience ? whole : whole.slice(0, patience - round - 1);
      if (piece.length === 0) return undefined;
      pieces.set(keyOf(piece), piece);
    }
    if (pieces.size === before) return undefined;
    const rest = without(data, new Set(pieces.keys()));
    next = wrongIn(rest.data).map(rest.placeOf);
    if (next.length === 0) return { ...rest, pieces: [...pieces.values()] };
  }
  return undefined;
}

/** Copies data without some pieces, and remembers where the entries of shortened lists stood. */
function without(data: unknown, gone: ReadonlySet<string>): Omit<Remainder, "pieces"> {
  const shortened = new Map<string, readonly number[]>();
  const copy = (value: unknown, was: Pointer, now: Pointer): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (!Array.isArray(value)) {
      const kept = Object.entries(value).filter(([key]) => !gone.has(keyOf([...was, key])));
      return Object.fromEntries(kept.map(([key, one]) => [key, copy(one, [...was, key], [...now, key])]));
    }
    const kept = [...value.keys()].filter((index) => !gone.has(keyOf([...was, index])));
    if (kept.length < value.length) shortened.set(keyOf(now), kept);
    return kept.map((index, place) => copy(value[index], [...was, index], [...now, place]));
  };
  const rest = copy(data, [], []);
  const placeOf = (pointer: Pointer): Pointer =>
    pointer.map((step, depth) => (typeof step === "number" ? (shortened.get(keyOf(pointer.slice(0, depth)))?.[step] ?? step) : step));
  return { data: rest, placeOf };
}

const keyOf = (pointer: Pointer): string => JSON.stringify(pointer);
