import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import type { DocumentTree } from "../../src/document/tree.ts";
import type { DocumentKind } from "../../src/model/documents.ts";
import { documentTree } from "../../src/render/render.ts";
import { shippedTemplates } from "../view/pipeline.ts";
import { fullView } from "../view/sample.ts";
import { made, madeOf } from "./reading/documents.ts";
import { outlineOfPage } from "./reading/html.ts";
import { outlineOfMarkdown } from "./reading/markdown.ts";
import { outlineOfOdt } from "./reading/odt.ts";
import { bare, outlineOf } from "./reading/outline.ts";

test("a new kind of document is one template, and has every format", async () => {
  const templates = { ...shippedTemplates(), "toy.md.hbs": "# Toy: {{title}}\n\n{{#each practices}}\n1. {{title}}\n{{/each}}" };
  const view = fullView();
  const { markdown, page, content } = await madeOf(documentTree(view, "toy" as DocumentKind, templates));
  const expected = { headings: [`1 ${bare(`Toy: ${view.title}`)}`], items: view.practices.map(({ title }) => `1 # ${bare(title)}`) };
  for (const outline of [outlineOfMarkdown(markdown), outlineOfPage(page), outlineOfOdt(content)]) expect(outline).toMatchObject(expected);
});

test("a new format is one writer of the tree, and has every document", async () => {
  const toy = ({ body }: DocumentTree): string => {
    const said = (node: Nodes): string => ("children" in node ? (node.children as Nodes[]).map(said).join("") : node.type === "text" ? node.value : "");
    return body.children.map((node) => (node.type === "heading" ? `${node.depth} ${said(node)}\n` : "")).join("");
  };
  for (const kind of ["annex", "record", "scorecard"] as const) {
    const { tree } = await made(kind, "a sample of everything");
    expect(
      toy(tree)
        .trim()
        .split("\n")
        .map((line) => `${line[0]} ${bare(line.slice(2))}`),
    ).toEqual(outlineOf(tree, {}).headings);
  }
});
