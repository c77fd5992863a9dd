import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, test } from "vitest";
import type { RegisterField } from "../../src/model/generated/schemas.ts";
import { registerFields } from "../../src/register/fields.ts";
import { registerPage } from "../../src/report/register/page.ts";
import { payload, payloads } from "../fuzz/payloads.ts";
import { registerOf } from "./synthetic.ts";

/** A register with a column for every field, and one of its own, in whose cells, headings and title stands what somebody else wrote. */
function pageWith(texts: readonly string[], title = "Who has data", extra = "Notes"): string {
  const fields = registerFields;
  const headings = [...fields.map((field) => `Column of ${field}`), extra];
  const columns = Object.fromEntries(headings.map((heading, at): [string, RegisterField] => [heading, fields[at] ?? "other"]));
  const rows = [headings, headings.map((_, at) => (at === 0 ? "A-1" : "2020-01-31")), ...texts.map((text) => headings.map(() => text))];
  const register = registerOf([{ name: "Sheet", rows }], { register: "A", tables: [{ columns }] } as Parameters<typeof registerOf>[1]);
  return registerPage(register, { title, csv: "who.csv", style: "", version: "0" });
}

type Node = DefaultTreeAdapterTypes.Node;

/** The elements of a page, with their attributes. */
function elementsIn(node: Node): readonly DefaultTreeAdapterTypes.Element[] {
  const own = "tagName" in node ? [node] : [];
  return [...own, ...("childNodes" in node ? node.childNodes.flatMap(elementsIn) : [])];
}

const isDate = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const allowed = new Set(
  "html head body title meta link style script a main h1 h2 p ul li dl div dt dd table caption thead tbody tr th td time details summary".split(" "),
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const orders = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe]/u;

/** Holds that what came from cells is words and nothing else. */
function holdWords(page: string): void {
  const all = elementsIn(parse(page));
  expect(all.map(({ tagName }) => tagName).filter((name) => !allowed.has(name))).toEqual([]);
  expect(all.filter(({ tagName }) => tagName === "script")).toHaveLength(1);
  expect(all.filter(({ tagName }) => tagName === "meta")).toHaveLength(5);
  for (const { tagName, attrs } of all) {
    expect(attrs.filter(({ name }) => name.startsWith("on"))).toEqual([]);
    if (tagName === "time") expect(attrs).toEqual([{ name: "datetime", value: expect.stringMatching(isDate) }]);
    if (tagName === "a") expect(attrs.find(({ name }) => name === "href")?.value).toMatch(/^(?:#main|who\.csv)$/);
  }
  expect(orders.exec(page)?.index).toBeUndefined();
}

test("a cell that begins like a date is words", () => {
  const page = pageWith(['2020-99"><meta http-equiv=refresh content="0;url=http://evil.example/"><script>alert(1)</script>']);
  holdWords(page);
  expect(page).toContain('<time datetime="2020-01-31">31 January 2020</time>');
  expect(page).not.toContain('datetime="2020-99');
});

test("none of the payloads gets out of its cell, in any field, behind a date or by itself", () => {
  holdWords(pageWith(payloads.flatMap((text) => [text, `2020-01-01${text}`, `2020-01-01" ${text}`])));
});

test("nor out of a heading or the title", () => {
  for (const text of payloads) holdWords(pageWith([], text, `Notes ${text}`));
});

test("nor do two of them together", () => {
  const cells = fc.sample(payload, { numRuns: 200, seed: 1 });
  holdWords(pageWith(cells.map((cell) => `2020-01 ${cell}`)));
});
