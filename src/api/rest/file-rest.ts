import type { Problem } from "../../diagnostics/problem.ts";
import type { Pointer } from "../../model/pointer.ts";
import { type Remainder, remainderOf } from "../../schema/remainder.ts";
import { type FileKind, validate } from "../../schema/validate.ts";

/** What there is to check of a file in which something cannot be used. Nothing is decided from it. */
export interface FileRest {
  /** The file without the entries in which something is wrong. */
  readonly sound: Remainder;
  /** The file without as little as can be: of an entry, what can be read of it. */
  readonly most: Remainder | undefined;
  /** The entries in which something is wrong, as far as they can be read. */
  readonly entries: readonly Entry[];
}

/** An entry of a file: an evidence item, a source, an ask, a judgement. */
export interface Entry {
  readonly pointer: Pointer;
  readonly value: unknown;
  /** Whether its own id is among what is wrong, so that nobody can tell what refers to it. */
  readonly isNameless: boolean;
  /** Whether something in it may be meant as names that cannot be told. */
  readonly isOpaque: boolean;
}

/** The lists whose entries stand by themselves. */
const lists: ReadonlySet<string | number> = new Set(["evidence", "not_applicable", "deferred", "strengths", "sources", "asks"]);

/**
 * What is left of a file to check: what is wrong with one entry says nothing about the others.
 * @param problems what is wrong with its shape
 * @returns undefined where what is wrong concerns the file as a whole
 */
export function fileRest(kind: FileKind | undefined, data: unknown, problems: readonly Problem[]): FileRest | undefined {
  if (kind !== "practice" && kind !== "asks" && kind !== "assessment") return undefined;
  const places = problems.flatMap(({ where }) => ("pointer" in where ? [where.pointer] : []));
  if (places.length < problems.length) return undefined;
  const wrongIn = (rest: unknown) => validate(kind, rest).map(({ pointer }) => pointer);
  const sound = remainderOf(data, places, { wrongIn, pieceAt: entryAt });
  // Without its day, all that is weighed would be weighed as of another.
  if (sound === undefined || sound.pieces.some(([key]) => key === "as_of")) return undefined;
  const most = remainderOf(data, places, { wrongIn, pieceAt: (pointer) => pointer });
  const within = placesByEntry(places);
  const entries = sound.pieces.map((pointer): Entry => {
    const value = valueAt(data, pointer);
    const own = within.get(JSON.stringify(pointer)) ?? [];
    const isNameless = own.some((place) => isInside(place, [...pointer, "id"])) || !hasName(value);
    return { pointer, value, isNameless, isOpaque: own.some((place) => !isWord(valueAt(data, place))) };
  });
  return { sound, most, entries };
}

const entryAt = (pointer: Pointer): Pointer => pointer.slice(0, lists.has(pointer[0] ?? "") ? 2 : 1);

/** The places in each list and each entry: a file can have as many mistakes as it has entries, and all of them are not gone through for each. */
function placesByEntry(places: readonly Pointer[]): ReadonlyMap<string, readonly Pointer[]> {
  const within = new Map<string, Pointer[]>();
  for (const place of places)
    for (const around of [place.slice(0, 1), place.slice(0, 2)]) {
      const key = JSON.stringify(around);
      const known = within.get(key);
      if (known === undefined) within.set(key, [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
  return within;
}

/** Whether a place is another, or in it. */
const isInside = (place: Pointer, around: Pointer): boolean => around.every((step, depth) => place[depth] === step);

function valueAt(data: unknown, pointer: Pointer): unknown {
  return pointer.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);
}

const isWord = (value: unknown): boolean => typeof value === "string" && !/\s/.test(value);

function hasName(value: unknown): boolean {
  return typeof value === "object" && value !== null && typeof (value as { readonly id?: unknown }).id === "string";
}
