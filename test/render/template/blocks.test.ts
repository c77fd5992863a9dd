import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { writeMarkdown } from "../../../src/render/markdown/write.ts";
import { documentTree } from "../../../src/render/render.ts";
import type { DocumentView } from "../../../src/view/shape.ts";

/*
 * What blocks do in each place where they can stand: between paragraphs, in a list, between the rows of a table, in a line.
 */

const view = {
  title: "T",
  method: { generator: "t6/0" },
  word: "w",
  empty: "",
  nothing: null,
  none: [],
  one: { key: "k" },
  some: [
    { a: "x", b: "" },
    { a: "y", b: "B" },
  ],
} as unknown as DocumentView;

const made = (template: string, part = "") => documentTree(view, "annex", { "annex.md.hbs": template, "partials/part.md.hbs": part });
const markdown = (template: string, part?: string): string => writeMarkdown(made(template, part)).trimEnd();
const shape = (node: Nodes): string => ("children" in node ? `${node.type}(${(node.children as Nodes[]).map(shape).join(" ")})` : node.type);
const table = (rows: string): string => `{{#table "c"}}\n| A |\n| --- |\n${rows}\n{{/table}}`;
const rows = (...cells: string[]): string => `c:\n\n| A |\n| - |\n${cells.map((cell) => `| ${cell} |`).join("\n")}`;

describe("between paragraphs, in a list, in a table and in a line", () => {
  test.each([
    ["each, between paragraphs", "{{#each some}}\n\n{{a}}\n\n{{/each}}", "x\n\ny"],
    ["each with else", "{{#each none}}\n{{a}}\n{{else}}\nb\n{{/each}}", "b"],
    ["if, else if, else", "{{#if empty}}\na\n{{else if word}}\nb\n{{else}}\nc\n{{/if}}", "b"],
    ["unless and with", "{{#unless empty}}\n{{#with one}}\n{{key}} {{../word}} {{@root.title}}\n{{/with}}\n{{/unless}}", "k w T"],
    ["each, items of one list", "- first\n{{#each some}}\n- {{a}}{{#if b}} ({{b}}){{/if}}\n{{/each}}\n- last", "- first\n- x\n- y (B)\n- last"],
    ["each, a numbered list", "{{#each some}}\n\n1. {{a}}\n\n{{/each}}", "1. x\n2. y"],
    ["each, one quotation", "{{#each some}}\n> {{a}}\n{{/each}}", "> x\n>\n> y"],
    ["a block within an item", "- a\n  {{#if word}}\n  b\n  {{/if}}\n- c", "- a\n\n  b\n\n- c"],
    ["each, rows", table("{{#each some}}\n| {{a}} |\n{{/each}}\n| z |"), rows("x", "y", "z")],
    ["each with else, rows", table("{{#each none}}\n| {{a}} |\n{{else}}\n| no |\n{{/each}}"), rows("no")],
    ["if within each, rows", table("{{#each some}}\n{{#if b}}\n| {{a}} |\n{{else}}\n| - |\n{{/if}}\n{{/each}}"), rows("-", "y")],
    ["each with else in a cell", table("| {{#each none}}{{a}}{{else}}None{{/each}} {{empty}} |"), rows("None")],
    ["in a line", "a {{#each some as |s i|}}{{#unless @first}}, {{/unless}}{{i}}{{s.a}}{{/each}}{{#if empty}} no{{else}} yes{{/if}}.", "a 0x, 1y yes."],
    ["indented as deep as one likes", "{{#if word}}\n    {{#each some}}\n\t- {{a}}\n    {{/each}}\n{{/if}}", "- x\n- y"],
    ["lines that end as on Windows", table("{{#each some}}\r\n| {{a}} |\r\n{{/each}}").replaceAll(/\r?\n/g, "\r\n"), rows("x", "y")],
    ["a comment between rows, and in a list", `${table("{{! c }}\n| z |")}\n\n- a\n{{! c }}\n- b`, `${rows("z")}\n\n- a\n- b`],
  ])("%s", (_, template, expected) => expect(markdown(template)).toBe(expected));

  test("a partial within an item of a list, with a list of its own", () => {
    expect(markdown("- a\n  {{> part}}\n- b", "{{#each some}}\n- {{a}}\n{{/each}}")).toBe("- a\n\n  - x\n  - y\n\n- b");
  });
});

describe("what says nothing is left out", () => {
  test.each([
    "{{empty}} {{nothing}}",
    "**{{empty}}** _{{nothing}}_",
    "# {{empty}}",
    "- {{empty}}",
    "> {{empty}}",
    "[{{empty}}](https://example.org)",
    table("{{#each none}}\n| {{a}} |\n{{/each}}"),
    "{{#notice}}\n{{empty}}\n{{/notice}}",
    '{{#fold "f"}}\n{{empty}}\n{{/fold}}',
    '{{#facts}}\n{{fact "a" empty}}\n{{/facts}}',
    "{{prose nothing}}",
  ])("%j", (template) => expect(made(`a\n\n${template}`).body.children.map(shape)).toEqual(["paragraph(text)"]));

  test("two spaces around it are one, and at the ends is neither space nor line break", () => {
    expect(markdown("{{empty}} a {{empty}} {{nothing}} b{{br}}{{empty}} ")).toBe("a b");
  });
});

test("marks in a value are words", () => {
  const tree = documentTree({ ...view, title: "⧘0⧙ {{word}} **b**" }, "annex", { "annex.md.hbs": "{{title}} {{word}}" } as never);
  expect(tree.body.children).toEqual([{ type: "paragraph", children: [{ type: "text", value: "⧘0⧙ {{word}} **b** w" }] }]);
});
