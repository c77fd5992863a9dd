import { describe, expect, test } from "vitest";
import { TemplateProblem } from "../../src/render/problem.ts";
import { renderDocument, type Templates } from "../../src/render/render.ts";
import { documentView } from "../../src/view/document.ts";
import { bare } from "../view/builders.ts";
import { sample } from "../view/sample.ts";

const view = documentView(sample());

function problem(templates: Templates, of = view): { template: string; line: number | undefined; message: string } | string {
  try {
    return renderDocument(of, "annex", "markdown", templates);
  } catch (error) {
    if (!(error instanceof TemplateProblem)) throw error;
    return { template: error.template, line: error.line, message: error.message };
  }
}

describe("a template of one's own", () => {
  test.each([
    ["an unknown field", "# {{md title}}\n{{md titl}}", 2, "The view has no field “titl” here (in “titl”). Did you mean “title”?"],
    ["an unknown field in a condition", "\n\n{{#if provenence}}x{{/if}}", 3, "Did you mean “provenance”?"],
    ["an unknown field within a list", "{{#each practices}}\n{{md titl}}\n{{/each}}", 2, "Did you mean “title”?"],
    ["an unknown field further in", "{{#each practices}}{{md position.phrases}}{{/each}}", 1, "“phrases”"],
    ["an unknown field above", "{{#each practices}}{{md ../titl}}{{/each}}", 1, "“titl”"],
    ["an unknown field of a named block", "{{#each practices as |one|}}{{md one.titl}}{{/each}}", 1, "Did you mean “title”?"],
    ["an unknown field at the root", "{{#each practices}}{{md @root.titl}}{{/each}}", 1, "“titl”"],
    ["unknown data", "{{#each practices}}{{#if @firs}}x{{/if}}{{/each}}", 1, "There is no “@firs”. Did you mean “first”?"],
    ["a field of a text", "{{md title.length.size}}", 1, "plain value"],
    ["an unknown helper", "{{mdd title}}", 1, "There is no helper called “mdd”."],
    ["an unknown block", "{{#iff title}}x{{/iff}}", 1, "There is no block called “iff”. Did you mean “if”?"],
    ["an unknown partial", "a\n{{> heding}}", 2, "There is no partial called “heding”."],
    ["an inline partial", '{{#*inline "a"}}x{{/inline}}', 1, "plain partials"],
    ["a block that is not closed", "a\n{{#if title}}\nb", 3, "The template cannot be read here"],
    ["a block closed by another", "{{#if title}}\n{{/each}}", 1, "if doesn't match each"],
    ["a group of fields printed as a text", "{{md edition}}", 1, "The helper “md” prints a text, and was given a group of fields."],
    ["a list printed as a text", "{{md practices}}", 1, "was given a list."],
    ["a text printed as running text", "\n{{prose title}}", 2, "The helper “prose” prints running text, and was given a string."],
    ["a text without an address printed as a link", "{{link title}}", 1, "The helper “link” prints a link or a text and an address"],
  ])("%s", (_, text, line, message) => {
    expect(problem({ "annex.md.hbs": text })).toEqual({ template: "annex.md.hbs", line, message: expect.stringContaining(message) });
  });

  test("the partial is named, not the template that calls it", () => {
    expect(problem({ "annex.md.hbs": "{{> a}}", "partials/a.md.hbs": "\n{{md titl}}" })).toMatchObject({ template: "partials/a.md.hbs", line: 2 });
    expect(problem({ "annex.md.hbs": "{{> a}}", "partials/a.md.hbs": "\n{{md edition}}" })).toMatchObject({ template: "partials/a.md.hbs", line: 2 });
    expect(problem({ "annex.md.hbs": "{{> a}}", "partials/a.md.hbs": "\n{{md" })).toMatchObject({ template: "partials/a.md.hbs" });
  });

  test("a partial that calls itself", () => {
    expect(problem({ "annex.md.hbs": "{{> a}}", "partials/a.md.hbs": "{{> a}}" })).toMatchObject({ message: "The partial “a” calls itself." });
  });

  test("a missing template", () =>
    expect(problem({})).toEqual({ template: "annex.md.hbs", line: undefined, message: "There is no template called “annex.md.hbs”." }));

  test("a field that is not there in this document is no problem", () => {
    const text = "{{#if provenance}}{{md provenance}}{{/if}}{{#each asks}}{{md text}}{{/each}}{{#with edition.link}}{{link this}}{{/with}}";
    expect(problem({ "annex.md.hbs": text }, documentView(bare()))).toBe("");
  });

  test("what a template can do", () => {
    const text = [
      "{{md title}}",
      "{{#each practices as |one index|}}{{md one.id}}{{#unless @last}}, {{/unless}}{{/each}}",
      "{{#with edition}}{{md text}}{{/with}}",
      '{{link "here" "https://example.org/"}}',
      "{{#if practices.length}}{{md practices.length}}{{/if}}",
      "{{> part practices.[0] note=title}}",
    ].join("\n");
    expect(problem({ "annex.md.hbs": text, "partials/part.md.hbs": "{{md note}}: {{md title}}" })).toBe(
      ["Tram Survey: data governance", "P1, P2", view.edition.text, "[here](https://example.org/)", "2", "Tram Survey: data governance: Title of P1"].join(
        "\n",
      ),
    );
  });

  test("templates of the other format are left alone", () => {
    expect(problem({ "annex.md.hbs": "x", "annex.html.hbs": "{{#if", "partials/a.html.hbs": "{{" })).toBe("x");
  });

  test("what a template calls by a name of JavaScript's own is not there", () => {
    for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"])
      expect(problem({ "annex.md.hbs": `{{md ${name}}}` })).toMatchObject({ template: "annex.md.hbs" });
  });
});
