import { describe, expect, test } from "vitest";
import { TemplateProblem } from "../../../src/render/problem.ts";
import { checkedTree } from "../../../src/render/render.ts";
import type { Templates } from "../../../src/render/template/parse.ts";
import { documentView } from "../../../src/view/document.ts";
import { sample } from "../../view/sample.ts";

const view = documentView(sample());

function problem(templates: Templates): { template: string; line: number | undefined; message: string } | string {
  try {
    checkedTree(view, "annex", templates);
    return "made";
  } catch (error) {
    if (!(error instanceof TemplateProblem)) throw error;
    return { template: error.template, line: error.line, message: error.message };
  }
}

describe("a template is refused at its line", () => {
  test.each([
    ["an unknown field", "# {{title}}\n{{titl}}", 2, "The view has no field “titl” here (in “titl”). Did you mean “title”?"],
    ["an unknown field under a condition that is not so", "{{#unless title}}\n\n{{titl}}\n\n{{/unless}}", 3, "Did you mean “title”?"],
    ["an unknown field within a list", "{{#each practices}}\n{{titl}}\n{{/each}}", 2, "Did you mean “title”?"],
    ["an unknown field above", "{{#each practices}}{{../titl}}{{/each}}", 1, "“titl”"],
    ["an unknown field of a named block", "{{#each practices as |one|}}{{one.titl}}{{/each}}", 1, "Did you mean “title”?"],
    ["an unknown field at the root", "{{#each practices}}{{@root.titl}}{{/each}}", 1, "“titl”"],
    ["unknown data", "{{#each practices}}{{#if @firs}}x{{/if}}{{/each}}", 1, "There is no “@firs”. Did you mean “first”?"],
    ["a field of a text", "{{title.length.size}}", 1, "plain value"],
    ["a name of JavaScript's own", "{{constructor}}", 1, "The view has no field “constructor”"],
    ["an unknown helper", "{{lin title}}", 1, "There is no helper called “lin”. Did you mean “link”?"],
    ["an unknown block", "a\n\n{{#iff title}}x{{/iff}}", 3, "There is no block called “iff”. Did you mean “if”?"],
    ["an unknown partial", "a\n{{> fact}}", 2, "There is no partial called “fact”."],
    ["a block where a helper is", "{{#link title}}x{{/link}}", 1, "There is no block called “link”: write {{link …}}"],
    ["a helper where a block is", "{{if title}}", 1, "“if” is a block: it begins with {{#if …}} and ends with {{/if}}."],
    ["an inline partial", '{{#*inline "a"}}x{{/inline}}', 1, "plain partials"],
    ["a helper within another", '{{link (lookup edition "text")}}', 1, "A helper cannot be given what another makes"],
    ["white space that is cut", "a {{~title}}", 1, "White space is not cut off by “~”"],
    ["a block without its condition", "{{^if title}}x{{/if}}", 1, "write {{#unless FIELD}}"],
    ["quotations deeper than any text needs", `a\n\n${"> ".repeat(2000)}x`, 3, "nested more than 20 deep here"],
    ["more tags than any document has", "{{title}} ".repeat(3000), undefined, "It has 3000 tags, and at most 2000 are read."],
    ["a block that is not closed", "a\n{{#if title}}\nb", 3, "The template cannot be read here"],
    ["a block closed by another", "{{#if title}}\n{{/each}}", 1, "if doesn't match each"],
    ["a block torn across paragraphs", "a\n\nb {{#if title}}c\n\nd{{/if}}", 3, "This block begins in one paragraph, list or table and ends in another."],
    ["a block torn across cells", "| A | B |\n| --- | --- |\n| {{#if title}}a | b{{/if}} |", 3, "This block begins in one paragraph, list or table"],
    ["{{{", "\n{{{title}}}", 2, "Values are printed by {{ and }} alone: write {{title}}."],
    ["{{&", "{{&title}}", 1, "write {{title}}"],
    ["HTML in a line", "a\n\nb <b>c</b>", 3, "A template is Markdown without HTML: “<b>”."],
    ["HTML by itself", "a\n\n<div>c</div>", 3, "without HTML"],
    ["a picture", "a\n\n![b](https://example.org/c.png)", 3, "without images"],
    ["a value in an address", "a\n[b](https://example.org/{{title}})", 2, "A value cannot stand in an address: write {{link TEXT URL}}."],
    ["a value in a bare address", "https://example.org/{{title}}", 1, "A value cannot stand in an address"],
    ["a value in the title of a link", 'a [b](https://example.org "{{title}}")', 1, "A value cannot stand in an address"],
    ["a value in code", "a `{{title}}`", 1, "A value cannot stand in code: write it as text."],
    ["a link that leads nowhere", "a\n\n[b](javascript:c)", 3, "not to “javascript:c”"],
    ["the brackets of marks", "a\n⧘0⧙", 1, "The brackets ⧘ and ⧙ cannot stand in a template"],
    ["a row of another length", "| A | B |\n| --- | --- |\n| a |", 3, "This row has 1 cell, and its table has 2 columns."],
    ["a partial within a line", "a {{> part}}", 1, "put {{> part}} on a line of its own"],
    ["a partial with fields", "{{> part title=title}}", 1, "A partial sees the fields of the place that calls it"],
    ["running text within a line", "a {{prose introduction}}", 1, "The helper “prose” makes a block: it stands alone on its line."],
    ["a group of fields as a text", "{{edition}}", 1, "“edition” is not a text. Write {{prose edition}} for running text"],
    ["a list as a text", "{{practices}}", 1, "is not a text"],
    ["a text as running text", "\n{{prose title}}", 2, "The helper “prose” takes running text, and was given a string."],
    ["a level that there is not", "{{prose introduction level=9}}", 1, "a number from 1 to 6"],
    ["a list where one thing is asked for", "{{#each title}}x{{/each}}", 1, "{{#each}} repeats for each entry of a list, and this is none."],
    ["words that are no block", "a {{#notice}}b{{/notice}}", 1, "{{#notice}} stands around paragraphs"],
    ["a block where words are", "{{#small}}\nb\n{{/small}}", 1, "{{#small}} stands around words within a line"],
    ["an else where none is", "{{#notice}}\na\n{{else}}\nb\n{{/notice}}", 1, "{{#notice}} has no {{else}}"],
    ["a fact by itself", '{{fact "a" title}}', 1, "stands in a block {{#facts}}"],
    ["something else among facts", "{{#facts}}\na\n{{/facts}}", 1, "In {{#facts}} stand lines of {{fact NAME TEXT}} and nothing else."],
    ["a table without words above it", "{{#table}}\n| A |\n| --- |\n| a |\n{{/table}}", 1, "{{#table}} takes the words that stand above it"],
    ["something else beside a table", '{{#table "x"}}\na\n{{/table}}', 1, "In {{#table}} stands one table and nothing else."],
    ["widths that do not fill the page", '{{#table "x" widths="60 60"}}\n| A | B |\n| --- | --- |\n| a | b |\n{{/table}}', 1, "together they are 100"],
    ["an option that there is not", '{{#table "x" width="1"}}\n| A |\n| --- |\n| a |\n{{/table}}', 1, "“table” has no option “width”. It takes widths"],
    ["a style that there is not", '{{#styled "big"}}\na\n{{/styled}}', 1, "There is no style called “big”"],
  ])("%s", (_, text, line, message) => {
    expect(problem({ "annex.md.hbs": text, "partials/part.md.hbs": "x" })).toEqual({
      template: "annex.md.hbs",
      line,
      message: expect.stringContaining(message),
    });
  });

  test.each(["\n{{titl}}", "\n{{edition}}", "\n{{#iff title}}{{/iff}}", "\n<b>"])("the partial is named, not the template that calls it: %j", (text) => {
    expect(problem({ "annex.md.hbs": "a\n\nb\n\n{{> a}}", "partials/a.md.hbs": text })).toMatchObject({ template: "partials/a.md.hbs", line: 2 });
  });

  test("a partial that calls itself, and a missing template", () => {
    expect(problem({ "annex.md.hbs": "{{> a}}", "partials/a.md.hbs": "{{> a}}" })).toMatchObject({ message: "The partial “a” calls itself." });
    expect(problem({})).toEqual({ template: "annex.md.hbs", line: undefined, message: "There is no template called “annex.md.hbs”." });
  });
});
