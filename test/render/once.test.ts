import { createHash } from "node:crypto";
import Handlebars from "handlebars";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { settled } from "../../src/api/settled.ts";
import { render } from "../../src/index.ts";
import { documentKinds } from "../../src/model/documents.ts";
import type { Result } from "../../src/model/generated/schemas.ts";
import { documentTree } from "../../src/render/render.ts";
import { type DocumentFormat, writers } from "../../src/render/writers.ts";
import { documentView } from "../../src/view/document.ts";
import { remembered } from "../../src/view/remembered.ts";
import type { DocumentView } from "../../src/view/shape.ts";
import { resultOf, shippedTemplates } from "../view/pipeline.ts";

const formats = Object.keys(writers) as DocumentFormat[];
const all = documentKinds.flatMap((document) => formats.map((format) => ({ document, format })));

let one: Result;
let other: Result;
beforeAll(async () => {
  one = await resultOf("npd-2019");
  other = await resultOf("all-met");
});

/** Two files that differ are not compared byte by byte: telling where would take minutes. */
const digest = (file: string | Uint8Array): string => createHash("sha256").update(file).digest("hex");

/** What a document is made from takes longer to find than the document to be made, and no format has a say in it. */
const views = new Map<Result, DocumentView>();
function viewOf(result: Result): DocumentView {
  const view = views.get(result) ?? documentView(result);
  views.set(result, view);
  return view;
}

/** A document of templates that nothing has been made of before. */
async function anew(result: Result, { document, format }: (typeof all)[number]): Promise<string | Uint8Array> {
  const templates = { ...shippedTemplates() };
  const view = viewOf(result);
  const tree = settled(result, { kind: document, view, tree: documentTree(view, document, templates) });
  return writers[format](tree, { templates });
}

describe("what is made after another document is as if it were the first", () => {
  test.each(all)("$document, $format", async (product) => {
    const first = digest(await anew(one, product));
    await render(other, product);
    expect(digest(await render(one, product))).toBe(first);
  });
});

test("also where the one before could not be made", () => {
  const view = documentView(one);
  const templates = { "annex.md.hbs": "{{#each practices}}\n{{> a}}\n{{/each}}", "partials/a.md.hbs": "{{title}}", "letter.md.hbs": "{{> a}}\n\n{{edition}}" };
  const first = documentTree(view, "annex", templates);
  expect(() => documentTree(view, "letter", templates)).toThrow("“edition” is not a text");
  expect(documentTree(view, "annex", templates)).toEqual(first);
});

test("templates are read once for all formats and results", async () => {
  for (const document of documentKinds) await render(one, { format: "html", document });
  await render(one, { format: "odt" });
  const parse = vi.spyOn(Handlebars, "parseWithoutProcessing");
  for (const product of all) await render(other, product);
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
