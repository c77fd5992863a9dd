import { expect, test } from "vitest";
import { folded } from "../../src/register/defects/names.ts";
import { scaled } from "../../src/render/docx/scaled.ts";
import { wordsIn } from "../../src/reply/office/words.ts";

/* What every object has by itself (constructor, toString …) is a name like any other where it stands in a file. */
const names = Object.getOwnPropertyNames(Object.prototype);

test.each(names)("%s", (name) => {
  const ways = { isWord: true, struck: () => undefined, addresses: new Map() };
  const paragraph = (inside: string): string => `<w:p><w:r><w:t>one ${inside}two</w:t></w:r></w:p>`;
  expect(wordsIn(paragraph(`<w:${name} a="b"/><w:${name}></w:${name}>`), ways)).toEqual(wordsIn(paragraph(""), ways));
  const element = { name, attributes: { a: "4" }, children: [] };
  expect(scaled(element, 0.5)).toEqual(element);
  expect(folded(`${name} Ltd`)).toBe(`${folded(name)} limited`);
  expect(typeof folded(name)).toBe("string");
  expect(folded(name)).toBe(name.toLowerCase().replaceAll("_", ""));
});
