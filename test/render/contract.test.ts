import type { Nodes, Table } from "mdast";
import { describe, expect, test } from "vitest";
import { documentKinds } from "../../src/model/documents.ts";
import { checkPaths } from "../../src/render/paths.ts";
import { documentTree } from "../../src/render/render.ts";
import { parseAll, suffix } from "../../src/render/template/parse.ts";
import { isShell } from "../../src/render/template/shell.ts";
import { shippedTemplates } from "../view/pipeline.ts";
import { fullView } from "../view/sample.ts";

/*
 * What the shipped templates keep to: one for each document, whatever the format, that names nothing which there is not.
 */

const templates = shippedTemplates();
const { entries, partials } = parseAll(templates);

test("there is one template for each kind of document, the parts of which all are used, and the pages around them", () => {
  expect([...entries.keys()].sort()).toEqual(documentKinds.map((kind) => `${kind}${suffix}`).sort());
  const text = Object.values(templates).join("\n");
  for (const name of partials.keys()) expect(text).toContain(`{{> ${name}}}`);
  const others = Object.keys(templates).filter((name) => !name.endsWith(suffix));
  expect(others.filter((name) => !isShell(name))).toEqual(["page.css"]);
});

describe.each(documentKinds)("%s.md.hbs", (kind) => {
  test("names only fields that the view has, also in conditions and in lists", () => {
    const unseen: string[] = [];
    const entry = entries.get(`${kind}${suffix}`);
    if (entry === undefined) throw new Error("no template");
    checkPaths(entry, fullView(), { partials, onUnseen: (template, line, path) => unseen.push(`${template}:${line} ${path}`) });
    expect(unseen).toEqual([]);
  });

  test("makes tables that each say what they show, and whose columns fill the page", () => {
    for (const node of tablesOf(documentTree(fullView(), kind, templates).body)) {
      expect(node.data?.caption).toMatch(/\S/);
      const widths = node.data?.widths;
      if (widths !== undefined) expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100);
    }
  });
});

/** The tables that templates make; those of a narrative are somebody else's. */
function tablesOf(node: Nodes): Table[] {
  return [...(node.type === "table" ? [node] : []), ...("children" in node ? (node.children as Nodes[]).flatMap(tablesOf) : [])];
}
