import { describe, expect, test } from "vitest";
import { documentKinds } from "../../src/model/documents.ts";
import { type Format, helpers } from "../../src/render/helpers.ts";
import { checkPaths } from "../../src/render/paths.ts";
import { parseAll, suffixes } from "../../src/render/render.ts";
import { shippedTemplates } from "../view/pipeline.ts";
import { fullView } from "../view/sample.ts";

/** What does not apply is no test, rather than one that is skipped. */
const testIf = (applies: boolean) => (applies ? test : () => undefined);

/*
 * What every shipped template keeps to, so that whatever stands in a YAML file reaches the reader as text and as nothing else.
 */

const templates = shippedTemplates();
const formats: readonly Format[] = ["markdown", "html", "odt"];
const all = formats.flatMap((format) => {
  const { entries, partials } = parseAll(format, templates);
  return [...entries.values(), ...partials.values()].map(({ template, program }) => ({
    format,
    template,
    program,
    lines: (templates[template] ?? "").split("\n"),
  }));
});

interface Printed {
  readonly statement: hbs.AST.MustacheStatement;
  readonly name: string;
  readonly line: number;
}

function printed(program: hbs.AST.Program | undefined): Printed[] {
  return (program?.body ?? []).flatMap((node) => {
    if (node.type === "BlockStatement") return [...printed((node as hbs.AST.BlockStatement).program), ...printed((node as hbs.AST.BlockStatement).inverse)];
    if (node.type !== "MustacheStatement") return [];
    const statement = node as hbs.AST.MustacheStatement;
    return [{ statement, name: (statement.path as hbs.AST.PathExpression).original, line: statement.loc.start.line }];
  });
}

describe.each(all)("$template", ({ format, template, program, lines }) => {
  test("lets nothing through unescaped", () => {
    for (const { statement, line } of printed(program)) expect(statement.escaped, `${template}:${line}`).toBe(true);
  });

  testIf(format === "markdown")("prints through a helper that knows Markdown, and in a table through one that knows tables", () => {
    for (const { statement, name, line } of printed(program)) {
      const row = lines[line - 1]?.startsWith("|");
      const inCell = name === "cell" || statement.hash?.pairs.some(({ key, value }) => key === "cell" && (value as hbs.AST.BooleanLiteral).value);
      expect(Object.keys(helpers.markdown), `${template}:${line}`).toContain(name);
      expect(inCell === true, `${template}:${line}`).toBe(row === true);
    }
  });

  testIf(format === "html")("prints into attributes only between quotation marks, and into none that could run or load", () => {
    for (const line of lines) {
      for (const [, before = ""] of line.matchAll(/([^\s]*)\{\{(?![#/>!])/g)) {
        const attribute = /<[^>]*\s([\w-]+)=("?)[^"]*$/.exec(line.slice(0, line.indexOf(before) + before.length));
        if (attribute === null) continue;
        expect(attribute[2], line).toBe('"');
        expect(["id", "aria-labelledby", "data-label", "href", "x", "width", "viewBox", "transform"], line).toContain(attribute[1]);
        if (attribute[1] === "href") expect(before, line).toMatch(/href="#/);
      }
    }
  });

  testIf(format === "html")("has no script, no form and nothing that loads", () => {
    expect(lines.join("\n")).not.toMatch(/<script|<form|<iframe|<img|<object|@import|url\(|\son\w+=/i);
  });

  testIf(format === "odt")("prints into attributes only between quotation marks, and leads by them nowhere but within the document", () => {
    for (const line of lines) {
      for (const { index } of line.matchAll(/\{\{(?![#/>!])/g)) {
        const attribute = /<[^>]*\s([\w:-]+)=("?)([^"]*)$/.exec(line.slice(0, index));
        if (attribute === null) continue;
        expect(attribute[2], line).toBe('"');
        expect(["text:name", "text:start-value", "xlink:href"], line).toContain(attribute[1]);
        if (attribute[1] === "xlink:href") expect(attribute[3], line).toMatch(/^#/);
      }
    }
  });

  testIf(format === "odt")("holds no link of its own, no picture and nothing that runs", () => {
    expect(lines.join("\n")).not.toMatch(
      /xlink:href="(?!#)|<draw:|<script:|<office:(?:scripts|event-listeners|binary-data)|<text:(?:section|script)|<!DOCTYPE|<!ENTITY/i,
    );
  });
});

describe.each(formats)("the %s templates", (format) => {
  const { entries, partials } = parseAll(format, templates);

  test("are there for every kind of document", () => {
    expect([...entries.keys()]).toEqual(expect.arrayContaining(documentKinds.map((kind) => `${kind}${suffixes[format]}`)));
  });

  test.each([...entries.keys()])("%s names only fields that the view has, also in conditions and in lists", (name) => {
    const unseen: string[] = [];
    const main = entries.get(name);
    if (main === undefined) throw new Error("no template");
    checkPaths(main, fullView(), {
      partials,
      helpers: new Set(Object.keys(helpers[format])),
      onUnseen: (template, line, path) => unseen.push(`${template}:${line} ${path}`),
    });
    expect(unseen).toEqual([]);
  });

  test("use every partial", () => {
    const text = all
      .filter((one) => one.format === format)
      .flatMap(({ lines }) => lines)
      .join("\n");
    for (const name of partials.keys()) expect(text).toContain(`{{> ${name}`);
  });
});

test("every template is of a known format", () => {
  expect(Object.keys(templates).filter((name) => !Object.values(suffixes).some((suffix) => name.endsWith(suffix)))).toEqual([]);
});
