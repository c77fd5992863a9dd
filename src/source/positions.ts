import type { Span } from "../diagnostics/problem.ts";
import type { Pointer } from "../model/pointer.ts";
import { type Lines, linesOf } from "./lines.ts";
import { parse } from "./parse.ts";
import { quickPlaces } from "./quick/places.ts";
import { readData } from "./read-data.ts";
import type { Reading } from "./reading.ts";

/** A text, and where in it things are written. */
export interface Positions {
  readonly lines: Lines;
  /** What the text says, as much as could be made out. */
  readonly data: unknown;
  /** Where the key or the value at a pointer is written, or else the nearest thing around it. */
  readonly spanOf: (pointer: Pointer, target: "key" | "value") => Span;
}

/** The positions in each of some files; undefined for a file of which there is no text. */
export type FilePositions = (file: string) => Positions | undefined;

/**
 * Where things are written in a text. Of a text that the quick reader has read, only the lines on the way to a place are looked at;
 * `yaml` reads it where that does not lead there for certain.
 * @param reading what was made of the text when it was loaded
 */
export function positionsIn(text: string, reading: Reading | undefined = quickly(text)): Positions {
  const lines = linesOf(text);
  if (reading?.spanOf !== undefined) return { lines, data: reading.data, spanOf: reading.spanOf };
  let parsed: ReturnType<typeof parse> | undefined;
  const slow = () => {
    parsed ??= parse(text);
    return parsed;
  };
  if (reading === undefined) {
    return {
      lines,
      get data() {
        return slow().data;
      },
      spanOf: (pointer, target) => slow().spanOf(pointer, target),
    };
  }
  const quick = quickPlaces(lines, reading.data);
  return { lines, data: reading.data, spanOf: (pointer, target) => quick(pointer, target) ?? slow().spanOf(pointer, target) };
}

/** The positions in files, each of which is looked at when somebody asks for it, and once. */
export function createPositions(texts: ReadonlyMap<string, string>, readings: ReadonlyMap<string, Reading> = new Map()): FilePositions {
  const known = new Map<string, Positions>();
  return (file) => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const positions = known.get(file) ?? positionsIn(text, readings.get(file));
    known.set(file, positions);
    return positions;
  };
}

function quickly(text: string): Reading | undefined {
  const quick = readData(text);
  return quick && { data: quick.data, sound: true };
}
