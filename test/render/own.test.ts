import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Format, render, TemplatesError } from "../../src/index.ts";
import type { Result } from "../../src/model/generated/schemas.ts";
import { resultOf, shippedTemplates } from "../view/pipeline.ts";

/*
 * A folder of templates of one's own is looked at as strictly as evidence: nothing in it that looks like a template is passed over.
 */

let result: Result;
beforeAll(async () => {
  result = await resultOf("all-met");
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "t6-own-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string | Uint8Array>>;

function put(files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const made = (format: Format = "markdown") => render(result, { format, templates: folder });

/** What is said of the folder, its path left out. */
async function said(files: Files, format: Format = "markdown"): Promise<string> {
  put(files);
  try {
    await made(format);
  } catch (error) {
    if (!(error instanceof TemplatesError)) throw error;
    return error.message.replaceAll(folder, "own");
  }
  return "made";
}

const fine = { "annex.md.hbs": "x" };

describe("what is not used, and looks like a template", () => {
  const all = (stem: string): string => `One template makes a document in every format: call it “${stem}.md.hbs”.`;
  test.each([
    ["anex.md.hbs", "template anex.md.hbs, in own: There is no document called “anex”. Did you mean “annex.md.hbs”?"],
    ["board.md.hbs", "template board.md.hbs, in own: There is no document called “board”. Give it the name of one of t6's templates, or move it out of"],
    ["Annex.md.hbs", "There is no document called “Annex”. Did you mean “annex.md.hbs”?"],
    ["style.odt.hbs", "t6 reads no file of that name. Did you mean “styles.odt.hbs”?"],
    ["annex.html.hbs", `template annex.html.hbs, in own: ${all("annex")}`],
    ["letter.odt.hbs", all("letter")],
    ["annex.hbs", all("annex")],
    ["partials/facts.html.hbs", all("facts")],
    ["partials/facts.odt.hbs", all("facts")],
    ["annex.md.hbs.txt", "template annex.md.hbs.txt, in own: t6 reads no file of that name. Did you mean “annex.md.hbs”?"],
    ["annex.md", "t6 reads no file of that name. Did you mean “annex.md.hbs”?"],
    ["partials/fact.md.hbs", "partials/fact.md.hbs, in own: No template calls a partial “fact”. Did you mean “facts.md.hbs”?"],
    ["partials/box.md.hbs", "No template calls a partial “box”. Call it from a template of yours by {{> box}}, or move it out of the folder."],
    ["partials/annex.md.hbs", "This is no partial: move it out of partials/."],
    ["facts.md.hbs", "This is a partial: move it into partials/."],
    ["Partials/facts.md.hbs", "folder Partials/, in own: Templates lie in the folder itself or in partials/, and in no other. Did you mean “partials/”?"],
    ["old/annex.md.hbs", "folder old/, in own: Templates lie in the folder itself or in partials/, and in no other. Move it out of the folder."],
    ["partials/old/a.txt", "folder partials/old/, in own: "],
    ["letter.md.hbs/x", "folder letter.md.hbs/, in own: "],
    ["partials", "template partials, in own: This has to be a folder: partials lie in it."],
    ["README.md", undefined],
    ["partials/README.md", undefined],
    [".git/config", undefined],
    [".annex.md.hbs.swp", undefined],
    ["annex.md.hbs~", undefined],
  ])("%s", async (name, words) => {
    const message = await said({ ...fine, [name]: "x" });
    if (words === undefined) expect(message).toBe("made");
    else expect(message).toContain(words);
  });

  test("a partials/ that is a link out of the folder is not read", async () => {
    put({ "elsewhere/sources.md.hbs": "x", "own/annex.md.hbs": "{{> sources}}" });
    symlinkSync("../elsewhere", join(folder, "own/partials"));
    await expect(render(result, { format: "markdown", templates: join(folder, "own") })).rejects.toThrow("it is a link that leads out of the folder");
    symlinkSync("../elsewhere", join(folder, "own/more"));
    await expect(render(result, { format: "markdown", templates: join(folder, "own") })).rejects.toThrow("The folder more/");
  });

  test("a partial of a name of one's own is fine where a template of one's own calls it, and not where it only calls itself", async () => {
    expect(await said({ "annex.md.hbs": "{{> box}}", "partials/box.md.hbs": "box" })).toBe("made");
    expect(await said({ ...fine, "partials/box.md.hbs": "{{> box}}" })).toContain("“box”");
  });
});

describe("every template is looked through, whichever is asked for", () => {
  test.each([
    ["letter.md.hbs", "a\n{{#if title}}", "template letter.md.hbs, line 2, in own: The template cannot be read here"],
    ["scorecard.md.hbs", "a\n\n{{> fact}}", "template scorecard.md.hbs, line 3, in own: There is no partial called “fact”. Did you mean “facts”?"],
    ["partials/facts.md.hbs", "\n{{> cell}}", "template partials/facts.md.hbs, line 2, in own: There is no partial called “cell”."],
    ["letter.md.hbs", "{{#if title}}\n{{> (lookup . 'title')}}{{/if}}", "letter.md.hbs, line 2, in own: A partial has to be called by its name."],
    ["letter.md.hbs", "{{#each asks}}{{else}}\n{{#> source}}{{/source}}{{/each}}", "letter.md.hbs, line 2, in own: Templates use plain partials only"],
    ["letter.md.hbs", "a\n{{{title}}}", "letter.md.hbs, line 2, in own: Values are printed by {{ and }} alone: write {{title}}."],
    ["letter.md.hbs", "{{#each asks}}{{else}}{{md title}}{{/each}}", "letter.md.hbs, line 1, in own: There is no helper called “md”."],
    ["letter.md.hbs", "a\n\n{{#iff title}}b{{/iff}}", "letter.md.hbs, line 3, in own: There is no block called “iff”. Did you mean “if”?"],
    ["letter.md.hbs", "a\n\n{{#if title}}b\n\nc{{/if}}", "letter.md.hbs, line 3, in own: This block begins in one paragraph"],
    ["letter.md.hbs", "a\n\n<b>c</b>", "letter.md.hbs, line 3, in own: A template is Markdown without HTML"],
    ["letter.md.hbs", "[a](https://example.org/{{title}})", "letter.md.hbs, line 1, in own: A value cannot stand in an address"],
    ["page.html.hbs", "<html>\n{{#if title}}x{{/if}}", "page.html.hbs, line 2, in own: A page prints fields and does nothing else"],
  ])("%s: %s", async (name, text, words) => {
    expect(await said({ ...fine, [name]: text })).toContain(words);
  });

  test("a page that prints what there is not, or is no XML, is refused when it is filled", async () => {
    expect(await said({ "page.html.hbs": "a\n{{{title}}}" }, "html")).toContain(
      "page.html.hbs, line 2, in own: There is no {{{title}}} here. A page has {{{body}}}",
    );
    expect(await said({ "page.html.hbs": "{{titl}}" }, "html")).toContain("There is no {{titl}} here.");
    rmSync(join(folder, "page.html.hbs"));
    expect(await said({ "meta.odt.hbs": "<a>{{title}}</b>" }, "odt")).toContain("template meta.odt.hbs, in own: What it makes is not XML");
  });

  test.each(["markdown", "html", "odt"] as const)("t6's own templates keep to it: %s", async (format) => {
    put(shippedTemplates());
    expect(await made(format)).toEqual(await render(result, { format }));
  });
});

describe("what is no plain text is not read", () => {
  test("another encoding", async () => {
    const message = await said({ "annex.md.hbs": Buffer.from("a\nb\n\xe9", "latin1") });
    expect(message).toBe(
      "The template annex.md.hbs, in own: This file is not UTF-8 text, from line 3 on. Save the file again with the encoding UTF-8. In most editors the choice is in the “Save as” window.",
    );
    expect(await said({ "annex.md.hbs": Buffer.from("\ufeffannex", "utf16le") })).toContain("not UTF-8 text but UTF-16");
  });

  test("a pipe is not waited for", async () => {
    execFileSync("mkfifo", [join(folder, "letter.md.hbs")]);
    expect(await said({})).toBe("The template letter.md.hbs, in own: This file cannot be read: it is a pipe or a device and not a file.");
  });

  test("a link to a device, and one to nowhere", async () => {
    symlinkSync("/dev/zero", join(folder, "letter.md.hbs"));
    expect(await said({})).toContain("letter.md.hbs, in own: This file cannot be read: it is a link that leads out of the folder and its repository.");
    rmSync(join(folder, "letter.md.hbs"));
    symlinkSync("nowhere", join(folder, "letter.md.hbs"));
    expect(await said({})).toContain("letter.md.hbs, in own: This file cannot be read: there is no such file or folder.");
  });

  test("a file without end", async () => {
    put(fine);
    truncateSync(join(folder, "annex.md.hbs"), 6 * 1024 * 1024);
    expect(await said({})).toBe("The template annex.md.hbs, in own: This file is 6 MiB long; t6 reads files of up to 5 MiB.");
  });

  test("a byte order mark is no part of the document, and lines may end as on Windows", async () => {
    put({ "annex.md.hbs": "\ufeff{{#if title}}\r\n{{title}}\r\n{{/if}}" });
    expect(await made()).toBe(`> **Draft.**\n\n${result.assessment.title}\n`);
  });
});

test("a folder is read anew for each document", async () => {
  put({ "annex.md.hbs": "one" });
  expect([await made(), await made()]).toEqual(["> **Draft.**\n\none\n", "> **Draft.**\n\none\n"]);
  put({ "annex.md.hbs": "two" });
  expect(await made()).toBe("> **Draft.**\n\ntwo\n");
  put({ "anex.md.hbs": "" });
  await expect(made()).rejects.toThrow("anex.md.hbs");
});
