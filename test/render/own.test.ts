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
  test.each([
    ["anex.html.hbs", "template anex.html.hbs, in own: There is no document called “anex”. Did you mean “annex.html.hbs”?"],
    ["board.md.hbs", "template board.md.hbs, in own: There is no document called “board”. Give it the name of one of t6's templates, or move it out of"],
    ["style.odt.hbs", "There is no document called “style”. Did you mean “styles.odt.hbs”?"],
    ["Annex.html.hbs", "There is no document called “Annex”. Did you mean “annex.html.hbs”?"],
    ["annex.html.hbs.txt", "template annex.html.hbs.txt, in own: t6 reads no file of that name. Did you mean “annex.html.hbs”?"],
    ["annex.htm.hbs", "t6 reads no file of that name. Did you mean “annex.html.hbs”?"],
    ["annex.html.HBS", "Did you mean “annex.html.hbs”?"],
    ["annex.html", "t6 reads no file of that name. Did you mean “annex.html.hbs”?"],
    ["annex.hbs", "Its name has to say the format, before .hbs: “annex.md.hbs”, “annex.html.hbs” or “annex.odt.hbs”."],
    ["partials/evidnce.html.hbs", "partials/evidnce.html.hbs, in own: No template calls a partial “evidnce”. Did you mean “evidence.html.hbs”?"],
    ["partials/box.html.hbs", "No template calls a partial “box”. Call it from a template of yours by {{> box}}, or move it out of the folder."],
    ["partials/evidence.hbs", "Its name has to say the format, before .hbs: “evidence.md.hbs”, “evidence.html.hbs” or “evidence.odt.hbs”."],
    ["partials/evidence.html.hbs.bak", "Did you mean “evidence.html.hbs”?"],
    ["partials/annex.html.hbs", "This is no partial: move it out of partials/."],
    ["clause-table.html.hbs", "This is a partial: move it into partials/."],
    ["Partials/evidence.md.hbs", "folder Partials/, in own: Templates lie in the folder itself or in partials/, and in no other. Did you mean “partials/”?"],
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

  test("a folder and a partials/ that are links are as good as folders", async () => {
    put({ "elsewhere/source.md.hbs": "x", "own/annex.md.hbs": "{{> source}}" });
    symlinkSync("../elsewhere", join(folder, "own/partials"));
    expect(await render(result, { format: "markdown", templates: join(folder, "own") })).toBe("x");
    symlinkSync("../elsewhere", join(folder, "own/more"));
    await expect(render(result, { format: "markdown", templates: join(folder, "own") })).rejects.toThrow("The folder more/");
  });

  test("a partial of a name of one's own is fine where a template of one's own calls it, in that format", async () => {
    expect(await said({ "annex.md.hbs": "{{> box}}", "partials/box.md.hbs": "box" })).toBe("made");
    expect(await said({ "partials/box.html.hbs": "box" })).toContain("partials/box.html.hbs, in own: No template calls a partial “box”.");
  });

  test("but not where it only calls itself", async () => {
    expect(await said({ ...fine, "partials/box.md.hbs": "{{> box}}" })).toContain("No template calls a partial “box”.");
  });
});

describe("every template is looked through, whichever is asked for", () => {
  test.each([
    ["letter.html.hbs", "a\n{{#if title}}", "template letter.html.hbs, line 2, in own: The template cannot be read here"],
    ["scorecard.odt.hbs", "a\n\n{{> heed}}", "template scorecard.odt.hbs, line 3, in own: There is no partial called “heed”. Did you mean “head”?"],
    ["partials/evidence.html.hbs", "\n{{> cell}}", "template partials/evidence.html.hbs, line 2, in own: There is no partial called “cell”."],
    ["letter.md.hbs", "{{#if title}}\n{{> (lookup . 'title')}}{{/if}}", "letter.md.hbs, line 2, in own: A partial has to be called by its name."],
    ["letter.md.hbs", "{{#each asks}}{{else}}\n{{#> source}}{{/source}}{{/each}}", "letter.md.hbs, line 2, in own: Templates use plain partials only"],
  ])("%s: %s", async (name, text, words) => {
    expect(await said({ ...fine, [name]: text })).toContain(words);
  });
});

describe("what could become mark-up is not printed", () => {
  const lead = "What is printed by {{{ or {{& could become mark-up";
  test.each([
    ["annex.html.hbs", "<h1>\n{{{title}}}</h1>", `line 2, in own: ${lead}: write {{title}}.`],
    ["annex.html.hbs", "{{&title}}", lead],
    ["annex.html.hbs", "{{#each asks}}{{#if text}}{{else}}{{{../title}}}{{/if}}{{/each}}", `${lead}: write {{../title}}.`],
    ["annex.odt.hbs", "{{{prose introduction}}}", `${lead}: write {{prose …}}.`],
    ["partials/evidence.odt.hbs", "{{{title}}}", lead],
    ["annex.md.hbs", "{{{md title}}}", `${lead}: write {{md …}}.`],
    ["annex.md.hbs", "a\n{{title}}", "line 2, in own: In Markdown a value goes through a helper, so that none of it becomes mark-up: write {{md title}}."],
    ["annex.md.hbs", "{{{title}}}", "write {{md title}}."],
    ["annex.md.hbs", '{{lookup edition "text"}}', "write {{md (lookup …)}}."],
  ])("%s: %s", async (name, text, words) => {
    expect(await said({ ...fine, [name]: text })).toContain(words);
  });

  test("lookup as a block, of which Handlebars escapes nothing, is refused", async () => {
    const text = '{{#lookup edition "text"}}{{/lookup}}';
    expect(await said({ "annex.html.hbs": text }, "html")).toContain("line 1, in own: There is no block called “lookup”.");
  });

  test.each(["markdown", "html", "odt"] as const)("t6's own templates keep to it: %s", async (format) => {
    put(shippedTemplates());
    expect(await made(format)).toEqual(await render(result, { format }));
  });
});

describe("the file that is to be mended is named", () => {
  test("where one of t6's own partials is called with what it cannot print", async () => {
    const message = await said({ "annex.html.hbs": "a\n{{> clause-table edition}}" }, "html");
    expect(message).toMatch(/^The template annex\.html\.hbs, line 2, in own: It calls t6's own partials\/clause-table\.html\.hbs, line \d+, which cannot/);
    expect(await said({ "annex.md.hbs": "{{> source place=edition}}" })).toContain("The template annex.md.hbs");
  });

  test("where a partial makes no XML of one of t6's own templates", async () => {
    const message = await said({ "partials/sources.odt.hbs": "<text:p>{{title}}</text:q>" }, "odt");
    expect(message).toContain("The template partials/sources.odt.hbs, in own: With it, t6's own annex.odt.hbs cannot be filled in. What it makes is not XML");
  });

  test("where that may be one of several", async () => {
    const message = await said({ "partials/sources.odt.hbs": "<text:p>", "partials/evidence.odt.hbs": "" }, "odt");
    expect(message).toContain("The templates partials/evidence.odt.hbs, partials/sources.odt.hbs, in own: With them, t6's own annex.odt.hbs");
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
    execFileSync("mkfifo", [join(folder, "annex.html.hbs")]);
    expect(await said({})).toBe("The template annex.html.hbs, in own: This file cannot be read: it is a pipe or a device and not a file.");
  });

  test("a link to a device, and one to nowhere", async () => {
    symlinkSync("/dev/zero", join(folder, "annex.html.hbs"));
    expect(await said({})).toContain("annex.html.hbs, in own: This file cannot be read: it is a pipe or a device and not a file.");
    rmSync(join(folder, "annex.html.hbs"));
    symlinkSync("nowhere", join(folder, "annex.html.hbs"));
    expect(await said({})).toContain("annex.html.hbs, in own: This file cannot be read: there is no such file or folder.");
  });

  test("a file without end", async () => {
    put(fine);
    truncateSync(join(folder, "annex.md.hbs"), 6 * 1024 * 1024);
    expect(await said({})).toBe("The template annex.md.hbs, in own: This file is 6 MiB long; t6 reads files of up to 5 MiB.");
  });

  test("a byte order mark is no part of the document", async () => {
    put({ "annex.md.hbs": "\ufeff{{md title}}" });
    expect(await made()).toBe(result.assessment.title);
  });
});

test("a folder is read anew for each document", async () => {
  put({ "annex.md.hbs": "one" });
  expect([await made(), await made()]).toEqual(["one", "one"]);
  put({ "annex.md.hbs": "two" });
  expect(await made()).toBe("two");
  put({ "anex.md.hbs": "" });
  await expect(made()).rejects.toThrow("anex.md.hbs");
});
