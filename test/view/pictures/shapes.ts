import fc from "fast-check";
import { textWidth } from "../../../src/document/text-width.ts";
import type { Drawing, Shape } from "../../../src/document/tree.ts";
import type { PictureView } from "../../../src/view/pictures/shape.ts";

/** Both forms of a picture. */
export function formsOf({ drawing }: PictureView): Drawing[] {
  return drawing.narrow === undefined ? [drawing] : [drawing, drawing.narrow];
}

interface Rectangle {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a shape takes up. Letters stand on their line and reach a little below it. */
function boundsOf(shape: Shape): Rectangle {
  switch (shape.shape) {
    case "box":
      return { what: "box", left: shape.x, top: shape.y, right: shape.x + shape.width, bottom: shape.y + shape.height };
    case "line":
      return {
        what: "line",
        left: Math.min(shape.x1, shape.x2),
        top: Math.min(shape.y1, shape.y2),
        right: Math.max(shape.x1, shape.x2),
        bottom: Math.max(shape.y1, shape.y2),
      };
    case "words": {
      const width = textWidth(shape.text, shape.size);
      const left = shape.at === "middle" ? shape.x - width / 2 : shape.at === "end" ? shape.x - width : shape.x;
      return { what: shape.text, left, top: shape.y - shape.size * 0.75, right: left + width, bottom: shape.y + shape.size * 0.25 };
    }
  }
}

/** Places are written to a tenth. */
const tenth = 0.11;

/** What reaches out of the frame of a drawing. */
export function outside({ width, height, shapes }: Drawing): string[] {
  return shapes.map(boundsOf).flatMap(({ what, left, top, right, bottom }) => {
    const isIn = left >= -tenth && top >= -tenth && right <= width + tenth && bottom <= height + tenth;
    return isIn ? [] : [`${what}: ${left} ${top} ${right} ${bottom} in ${width} × ${height}`];
  });
}

/** Words that stand on other words. */
export function overlaps({ shapes }: Drawing): string[] {
  const words = shapes.filter(({ shape }) => shape === "words").map(boundsOf);
  return words.flatMap((one, at) =>
    words.slice(at + 1).flatMap((other) => {
      const apart =
        one.right <= other.left + 2 * tenth || other.right <= one.left + 2 * tenth || one.bottom <= other.top + tenth || other.bottom <= one.top + tenth;
      return apart ? [] : [`“${one.what}” and “${other.what}”`];
    }),
  );
}

export const wordsIn = ({ shapes }: Drawing): string[] => shapes.flatMap((shape) => (shape.shape === "words" ? [shape.text] : []));

/** Any date that a file may hold: a year, a month or a day, near or far. */
export const anyDate: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(fc.integer({ min: 2015, max: 2021 }), fc.integer({ min: 1, max: 9999 })), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) => {
    const two = (number: number): string => String(number).padStart(2, "0");
    const text = String(year).padStart(4, "0");
    return fc.constantFrom(text, `${text}-${two(month)}`, `${text}-${two(month)}-${two(day)}`);
  });

export const anyDay: fc.Arbitrary<string> = anyDate.map((date) => `${date}-01-01`.slice(0, 10));

/** Any words: short, long, of one endless word, of other scripts. */
export const anyWords: fc.Arbitrary<string> = fc.oneof(
  fc.lorem({ maxCount: 4 }),
  fc.lorem({ maxCount: 60 }),
  fc.constantFrom("W".repeat(300), "漢字とかな交じりの題名".repeat(8), "Data Protection (Charges & Information) Regulations", "i", "ŵŷ Ŵyddgrug"),
);
