import { createPositions, type FilePositions } from "../source/positions.ts";
import type { ReadFile } from "./types.ts";

/** Where things are written in the files of an assessment. */
export function positionsOf(files: readonly ReadFile[]): FilePositions {
  const texts = new Map(files.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text] as const])));
  const readings = new Map(files.flatMap(({ file, reading }) => (reading === undefined ? [] : [[file, reading] as const])));
  return createPositions(texts, readings);
}
