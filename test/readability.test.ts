import { expect, test } from "vitest";
// @ts-expect-error a script without types
import { measured } from "../scripts/readability/measure.mjs";

/*
 * What is counted of a document: sentences of prose, and no headings, tables or addresses.
 */

test("sentences and words of paragraphs and bullets are counted, and of nothing else", () => {
  const { words, sentences } = measured(
    "# A heading\n\nThe cat [sat](https://example.org/a). It told T6.1 (Law) why.\n\n| a | b |\n| - | - |\n\n- one more\n- and one",
  );
  expect([sentences, words]).toEqual([4, 12]);
});

test("long sentences and long words raise the age at which a text is read", () => {
  const easy = measured("The cat sat on the mat. It was glad.");
  const hard = measured(`The organisational arrangements ${"considerably necessitate documentation ".repeat(10)}.`);
  expect(easy.age).toBeLessThan(7);
  expect(hard.age).toBeGreaterThan(20);
  expect([easy.long, hard.long]).toEqual([0, 1]);
});
