import { expect, test } from "vitest";
import type { Pointer } from "../../src/model/pointer.ts";
import { remainderOf } from "../../src/schema/remainder.ts";

/** What is wrong as a list tells it in which nothing may stand twice: one pair at a time. */
function twiceIn(data: unknown): readonly Pointer[] {
  const { list = [] } = data as { readonly list?: readonly string[] };
  const at = list.findIndex((one, index) => list.indexOf(one) < index);
  return at === -1 ? [] : [["list", at]];
}

/** What is left, and how often it was asked what is wrong. */
function left(data: unknown) {
  let asked = 0;
  const wrongIn = (rest: unknown) => {
    asked += 1;
    return twiceIn(rest);
  };
  const rest = remainderOf(data, twiceIn(data), { wrongIn, pieceAt: (pointer) => pointer });
  return { data: rest?.data, asked };
}

test("of a list in which something stands twice, the second goes", () => {
  expect(left({ a: 1, list: ["x", "y", "x", "z"] }).data).toEqual({ a: 1, list: ["x", "y", "z"] });
});

test("a list in which very much is wrong goes as a whole: it is not tried as often as it is long", () => {
  const { data, asked } = left({ a: 1, list: Array.from({ length: 1000 }, () => "x") });
  expect(data).toEqual({ a: 1 });
  expect(asked).toBeLessThan(50);
});
