import { describe, expect, test } from "vitest";
import { documentKinds } from "../../src/model/documents.ts";
import { made, views } from "./reading/documents.ts";
import { attribute, elementsOf, outlineOfPage } from "./reading/html.ts";
import { outlineOfMarkdown } from "./reading/markdown.ts";
import { named, outlineOfOdt } from "./reading/odt.ts";
import { lacks, outlineOf } from "./reading/outline.ts";

/*
 * One tree, several files: whoever reads one of them finds what whoever reads another finds.
 */

const names = Object.keys(views) as (keyof typeof views)[];

describe.each(documentKinds.flatMap((kind) => names.map((name) => ({ kind, name }))))("$kind, $name", ({ kind, name }) => {
  test("has the headings, lists, tables, links and words of the tree in every format", async () => {
    const { tree, markdown, page, content } = await made(kind, name);
    expect(outlineOfMarkdown(markdown)).toEqual(outlineOf(tree, lacks.markdown));
    expect(outlineOfPage(page)).toEqual(outlineOf(tree, lacks.html));
    expect(outlineOfOdt(content)).toEqual(outlineOf(tree, lacks.odt));
    expect(outlineOf(tree, lacks.html).words).not.toMatch(/undefined|\[object|\{\{|⧘|NaN/);
  });

  test("has one title, and skips no level", async () => {
    const { tree } = await made(kind, name);
    const levels = outlineOf(tree, {}).headings.map((heading) => Number(heading[0]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? level) + 1);
    });
  });

  test("leads to no place within itself that is not there, and names none twice", async () => {
    const { tree, page, content } = await made(kind, name);
    const wanted = outlineOf(tree, {}).links.flatMap((link) => / → #(.*)$/.exec(link)?.[1] ?? []);
    const ids = elementsOf(page).flatMap((element) => attribute(element, "id") ?? []);
    const bookmarks = named(content, "text:bookmark").map(({ attributes }) => attributes["text:name"]);
    for (const places of [ids, bookmarks]) {
      expect(wanted.filter((place) => !places.includes(place))).toEqual([]);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test("is a page without script, form, picture or anything that loads", async () => {
    const { html, page } = await made(kind, name);
    for (const element of elementsOf(page)) {
      expect(["script", "form", "iframe", "img", "object", "embed", "base", "input", "button"]).not.toContain(element.tagName);
      for (const { name: key, value } of element.attrs) {
        expect(key).not.toMatch(/^on|^src/);
        if (key === "href" && element.tagName === "a") expect(value).toMatch(/^(?:#|https?:\/\/|mailto:)/i);
      }
    }
    expect(html.slice(0, html.indexOf("</style>"))).not.toMatch(/@import|url\(/);
  });
});
