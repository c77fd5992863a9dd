import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { render } from "../../src/api/render.ts";
import { SignOffError } from "../../src/api/sign-off-error.ts";
import { UsageError } from "../../src/api/usage.ts";
import { documentKinds } from "../../src/model/documents.ts";
import { marked } from "../../src/render/odt/mark.ts";
import { TemplateProblem } from "../../src/render/problem.ts";
import { letterheadFile } from "../render/docx/letterhead.ts";
import { readPdf } from "../render/pdf/reading.ts";
import { resultOf, signed } from "./signed.ts";

const result = await resultOf(signed());

const parts = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** The headers of the pages of a Word document: of each page that may have one of its own. */
function headersOf(file: Uint8Array): Readonly<Record<string, string>> {
  const all = parts(file);
  const targets = new Map(
    [...(all["word/_rels/document.xml.rels"] ?? "").matchAll(/<Relationship Id="([^"]+)"[^>]*Target="\/?([^"]+)"/g)].map(([, id = "", target = ""]) => [
      id,
      target,
    ]),
  );
  const references = [...(all["word/document.xml"] ?? "").matchAll(/<w:headerReference w:type="(\w+)" r:id="([^"]+)"\/>/g)];
  return Object.fromEntries(references.map(([, page = "", id = ""]) => [page, all[targets.get(id) ?? ""] ?? "nothing"]));
}

const pages = (styles: string): readonly string[] => [...styles.matchAll(/<style:master-page[\s\S]*?<\/style:master-page>/g)].map(([page]) => page);

/** A fact-check goes out before anything is final. */
const signable = documentKinds.filter((kind) => kind !== "fact-check");

describe.each(signable)("every page of a draft says so, and none of a final document: %s", (document) => {
  test("in Markdown and HTML at the top, and in the margin of every page that is printed", async () => {
    const markdown = await render(result, { document, format: "markdown" });
    expect(markdown).toMatch(/^> \*\*Draft\./);
    const html = await render(result, { document, format: "html" });
    expect(html).toMatch(/<main[^>]*>\s*<div class="notice">\s*<p><strong>Draft\./);
    expect(html).toContain('@page { @top-right { content: "Draft"');
    for (const format of ["markdown", "html"] as const) expect(await render(result, { document, format, final: true })).not.toMatch(/\bDraft\b/);
  });

  test("in OpenDocument in the header of every page", async () => {
    const draft = pages(parts(await render(result, { document, format: "odt" }))["styles.xml"] ?? "");
    expect(draft.length).toBeGreaterThan(0);
    for (const page of draft) expect(page).toMatch(/<style:header><text:p[^>]*>Draft<\/text:p>/);
    const final = parts(await render(result, { document, format: "odt", final: true }));
    expect(`${final["styles.xml"]}${final["content.xml"]}`).not.toMatch(/\bDraft\b/);
  });

  test("in Word in the header of the first page, of even pages and of all others, with a letterhead and without", async () => {
    for (const letterhead of [undefined, letterheadFile()]) {
      const around = letterhead === undefined ? {} : { letterhead };
      const headers = headersOf(await render(result, { document, format: "docx", ...around }));
      expect(Object.keys(headers).toSorted()).toEqual(["default", "even", "first"]);
      for (const header of Object.values(headers)) expect(header).toMatch(/<w:t[^>]*>Draft<\/w:t>/);
      if (letterhead !== undefined) expect(headers["first"]).toContain("Office for Examples");
      const final = parts(await render(result, { document, format: "docx", final: true, ...around }));
      expect(Object.values(final).join("")).not.toMatch(/\bDraft\b/);
    }
  });

  test("in PDF in the header of every page", async () => {
    const draft = await readPdf(await render(result, { document, format: "pdf" }));
    // Once on each page, and once at the top. What a reader of PDFs finds has no space between a header and what follows.
    expect(draft.words.match(/Draft(?!ed)/g)).toHaveLength(draft.pages + 1);
    expect((await readPdf(await render(result, { document, format: "pdf", final: true }))).words).not.toMatch(/Draft(?!ed)/);
  });
});

test("a fact-check is a draft whatever is asked", async () => {
  expect(await render(result, { document: "fact-check", format: "markdown" })).toMatch(/^> \*\*Draft\./);
  await expect(render(result, { document: "fact-check", format: "markdown", final: true })).rejects.toThrow(UsageError);
});

describe("the first line of a draft says what it lacks, by the same check that refuses it", () => {
  const lineOf = async (change: (data: ReturnType<typeof signed>) => void, document: (typeof documentKinds)[number]): Promise<string> => {
    const data = signed();
    change(data);
    return (await render(await resultOf(data), { document, format: "markdown" })).split("\n")[0] ?? "";
  };

  test.each([
    ["nothing", () => {}, "> **Draft.**"],
    ["a date", ({ head }: ReturnType<typeof signed>) => delete head.letter.date, "> **Draft. Before it is final, this letter needs a date.**"],
    [
      "everything",
      (data: ReturnType<typeof signed>) => {
        Object.assign(data.head, { letter: {}, judgement: undefined });
        for (const practice of Object.values(data.practices)) Object.assign(practice, { judgement: undefined });
      },
      "> **Draft. Before it is final, this letter needs an addressee, a date, a signatory, an overall judgement and a judgement on T6.2, T6.3 and T6.5.**",
    ],
    [
      "the post, and a date that can be",
      ({ head }: ReturnType<typeof signed>) => Object.assign(head.letter, { date: "2025-01-01", signed_by: { name: "Alex Moor" } }),
      "> **Draft. Before it is final, this letter needs the signatory's post. The check before signature finds something else to settle too: a letter dated before what it rests on.**",
    ],
    [
      "a practice judged to be consistent with recommendations that nobody made",
      ({ head, practices }: ReturnType<typeof signed>) => {
        Object.assign(head, { letter: { ...head.letter, date: "2025-01-01" } });
        for (const { judgement } of Object.values(practices)) Object.assign(judgement ?? {}, { outcome: "consistent_with_recommendations" });
      },
      "> **Draft. The check before signature still finds something to settle in this letter: a letter dated before what it rests on; recommendations that nobody made (T6.3 and T6.5).**",
    ],
  ])("%s", async (_, change, line) => {
    expect(await lineOf(change, "letter")).toBe(line);
  });

  test("an annex does not need what only a letter has", async () => {
    expect(await lineOf(({ head }) => Object.assign(head, { letter: undefined }), "annex")).toBe("> **Draft.**");
  });
});

test("a final document that cannot be made is refused by the library too, with everything that stands against it", async () => {
  const data = signed();
  Object.assign(data.head, { letter: { to: { name: "Jo" } } });
  const refused = await render(await resultOf(data), { document: "letter", format: "markdown", final: true }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(SignOffError);
  expect(refused).toMatchObject({ message: "The letter cannot be final: 2 things keep it from that. t6 check --final lists them." });
  expect((refused as SignOffError).hindrances).toMatchObject([
    { code: "sign-off/no-date", file: "assessment.yaml", message: "The letter has no date." },
    { code: "sign-off/no-signatory", file: "assessment.yaml", message: "The letter does not say who signs it." },
  ]);
  const withErrors = { ...result, problems: { ...result.problems, error: 2 } };
  await expect(render(withErrors, { format: "html", final: true })).rejects.toThrow("The annex cannot be final: its inputs have 2 errors.");
  const copy = { ...result, withheld: { evidence: 1, sources: 0, asks: 0, notes: 0 } };
  await expect(render(copy, { format: "html", final: true })).rejects.toThrow(UsageError);
  await expect(render(result, { format: "json", final: true })).rejects.toThrow(UsageError);
});

test("text that the tool drafted is marked in a final annex, and the letter and the record say so", async () => {
  const data = signed();
  delete data.practices["T6.3"].judgement.narrative;
  const own = await resultOf(data);
  const made = async (document: (typeof documentKinds)[number]) => render(own, { document, format: "markdown", final: true });
  expect((await made("annex")).match(/The tool drafted the text below from the evidence\. The judgement above is a person's/g)).toHaveLength(1);
  expect(await made("letter")).toContain("The text of the annex on T6.3 was drafted by a program from the evidence, and is marked there.");
  expect(await made("record")).toContain("The tool drafted the text on T6.3 from the evidence");
});

test("a heading of the regulator's stands over no text that nobody has judged", async () => {
  const data = signed();
  Object.assign(data.head, { assessor: { name: "Office for Statistics Regulation", short_name: "OSR", role: "regulator" } });
  Object.assign(data.practices["T6.3"], { judgement: undefined });
  const annex = await render(await resultOf(data), { format: "markdown" });
  expect(annex.match(/^\*\*OSR Assessment:\*\* /gm)).toHaveLength(2);
  expect(annex.match(/^\*\*Not yet judged\.\*\* /gm)).toHaveLength(1);
});

test("styles of one's own that have no page are refused, and headers of one's own keep what they show", () => {
  expect(() => marked("<office:document-styles/>", "Draft")).toThrow(TemplateProblem);
  expect(marked('<style:master-page style:name="a"/>', "A & B")).toBe(
    '<style:master-page style:name="a"><style:header><text:p text:style-name="Standard">A &amp; B</text:p></style:header></style:master-page>',
  );
  const own = "<style:master-page><style:header><text:p>Ours</text:p></style:header><style:header-first/><style:footer/></style:master-page>";
  const line = '<text:p text:style-name="Standard">Draft</text:p>';
  expect(marked(own, "Draft")).toBe(
    `<style:master-page><style:header>${line}<text:p>Ours</text:p></style:header><style:header-first>${line}</style:header-first><style:footer/></style:master-page>`,
  );
});
