import Handlebars from "handlebars";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { render } from "../../src/index.ts";
import { documentKinds } from "../../src/model/documents.ts";
import type { Result } from "../../src/model/generated/schemas.ts";
import type { Format } from "../../src/render/helpers.ts";
import { renderOdt } from "../../src/render/odt/render.ts";
import { renderDocument } from "../../src/render/render.ts";
import { documentView } from "../../src/view/document.ts";
import { remembered } from "../../src/view/remembered.ts";
import { resultOf, shippedTemplates } from "../view/pipeline.ts";

const formats: readonly Format[] = ["markdown", "html", "odt"];
const all = documentKinds.flatMap((document) => formats.map((format) => ({ document, format })));

let one: Result;
let other: Result;
beforeAll(async () => {
  one = await resultOf("npd-2019");
  other = await resultOf("all-met");
});

/** A document of templates that nothing has been made of before. */
function anew(result: Result, { document, format }: (typeof all)[number]): string | Uint8Array {
  const view = documentView(result);
  const templates = { ...shippedTemplates() };
  return format === "odt" ? renderOdt(view, document, templates) : renderDocument(view, document, format, templates);
}

describe("what is made after another document is as if it were the first", () => {
  test.each(all)("$document, $format", async (product) => {
    const first = await render(one, product);
    await render(other, product);
    expect(await render(one, product)).toEqual(first);
    expect(first).toEqual(anew(one, product));
    expect(await render(other, product)).toEqual(anew(other, product));
  });
});

test("also where the one before could not be made", () => {
  const view = documentView(one);
  const templates = { "annex.md.hbs": "{{#each practices}}{{> a}}{{/each}}", "partials/a.md.hbs": "{{md title}}", "letter.md.hbs": "{{> a}}{{md edition}}" };
  const first = renderDocument(view, "annex", "markdown", templates);
  expect(() => renderDocument(view, "letter", "markdown", templates)).toThrow("a group of fields");
  expect(renderDocument(view, "annex", "markdown", templates)).toBe(first);
});

test("the templates of a format are read once", async () => {
  await render(one, { format: "html" });
  const parse = vi.spyOn(Handlebars, "parse");
  await render(one, { format: "html" });
  await render(other, { format: "html", document: "scorecard" });
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
});

test("a text is worked on once, while it is among the latest, and what is made of it cannot be changed", () => {
  const work = vi.fn((text: string) => ({ words: [text] }));
  const read = remembered(work, 2);
  const first = read("a");
  expect(read("a")).toBe(first);
  expect(() => first.words.push("b")).toThrow(TypeError);
  for (const text of ["b", "a", "c", "a"]) read(text);
  expect(work.mock.calls.flat()).toEqual(["a", "b", "c"]);
  read("b");
  expect(work).toHaveBeenCalledTimes(4);
});
