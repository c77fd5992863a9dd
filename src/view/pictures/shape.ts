import type { Drawing, Shape } from "../../document/tree.ts";

/** A picture for a document: what is drawn, and what it shows for those who do not see it. */
export interface PictureView {
  readonly drawing: Drawing;
  readonly text: string;
}

/** A drawing whose places are whole tenths, so that its numbers are short. */
export function drawingOf(width: number, height: number, shapes: readonly Shape[]): Drawing {
  return { width, height: Math.ceil(height), shapes: shapes.map(rounded) };
}

function rounded(shape: Shape): Shape {
  const made: Record<string, unknown> = { ...shape };
  for (const key in made) {
    const value = made[key];
    if (typeof value === "number") made[key] = Math.round(value * 10) / 10;
  }
  return made as unknown as Shape;
}

/** How wide a picture is across a page, and on the screen of a telephone. */
export const pictureWidths = Object.freeze({ wide: 600, narrow: 288 });

/** The size of words in a picture: nine points on paper. */
export const wordSize = 12;
