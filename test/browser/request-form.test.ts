import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { readForm } from "../../src/reply/form.ts";
import { documentView } from "../../src/view/document.ts";
import { openIn } from "../../src/workbook/model/open.ts";
import { type Filled, type FilledDocument, type RequestForm, requestFormOf } from "../../src/workbook/model/request-form.ts";
import { withData } from "../../src/workbook/model/shell.ts";
import { run } from "../cli/host.ts";
import { lostIn } from "../reply/kept.ts";
import { runsOf } from "../runs.ts";
import { filesOf } from "../workbook/npd.ts";
import { emptyPages, type Opened, openPage } from "./workbook-page.ts";

/*
 * The request as a form: what somebody fills in in the browser is in the assessment after t6 ask import, or is told; nothing is lost on the way.
 */

const folder = mkdtempSync(join(tmpdir(), "t6-form-"));
const home = join(folder, "npd-2019");
mkdirSync(home);

let browser: Browser;
let form: RequestForm;
let empty: string;
let opened: Opened;

beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
  const result = await (await openIn(filesOf("npd-2019"), "npd-2019")).assessed.result();
  if (result === undefined) throw new Error("It can be decided.");
  form = requestFormOf(documentView(result));
  empty = withData((await emptyPages()).form, form);
  opened = await openPage(browser, join(folder, "request.html"), empty);
});

beforeEach(() => {
  for (const [name, text] of filesOf("npd-2019")) writeFileSync(join(folder, name), text);
});

afterAll(() => opened?.context.close());

const words = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom("=1+1", "- a list\n- of two", "Answer: No\nQuestion: Q-T6.1a", '"quoted", with; signs', "<b>Ünïcode</b> ✓", "| a | table |"),
);
const typedDocument = fc.record({ title: words, kind: words, address: words, dated: words, access: words }, { requiredKeys: [] });

/** Fills in the form as somebody does who goes from question to question, and gives what is saved by the button that is called so. */
const fillIn = `async (filled, name) => {
  const there = async (find) => {
    for (let asked = 0; asked < 200; asked += 1) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(String(find));
  };
  const button = (name) => () => [...document.querySelectorAll("button")].find(({ textContent }) => textContent.startsWith(name));
  const type = (id, text) => there(() => document.getElementById(id)).then((field) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  for (const [question, { answer, covers, documents }] of Object.entries(filled)) {
    document.querySelector("h1").textContent = "";
    location.hash = "#/question/" + question;
    await there(() => document.querySelector("h1").textContent !== "" && document.getElementById("answer"));
    await type("answer", answer);
    for (const name of covers) (await there(() => document.getElementById("covers-" + name))).click();
    for (const [index, one] of documents.entries()) {
      (await there(button(index === 0 ? "Name a document" : "Name a further"))).click();
      for (const [key, text] of Object.entries(one)) await type(key + "-" + index, text);
    }
  }
  location.hash = "#/";
  const save = await there(button(name));
  addEventListener("click", (event) => event.target.matches("a[download]") && event.preventDefault(), { capture: true, once: true });
  const saved = new Promise((resolve) => {
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => (resolve(blob.text()), made(blob));
  });
  // Whatever was typed last is in the page when it is drawn again.
  await new Promise((resolve) => setTimeout(resolve, 20));
  save.click();
  // Until it is known to be saved, the page asks before it is left.
  await there(() => document.querySelector(".unsaved") === null);
  await new Promise((resolve) => setTimeout(resolve, 40));
  return saved;
}`;

/** What is saved when the form was filled in so. */
async function saved(page: Page, filled: Filled, button = "Save the reply"): Promise<string> {
  const address = page.url().replace(/#.*/, "");
  await page.goto("about:blank");
  await page.goto(address);
  await page.waitForSelector("h1");
  return (await page.evaluate(`(${fillIn})(${JSON.stringify(filled)}, ${JSON.stringify(button)})`)) as string;
}

/** Imports a reply as the command does: how it ends, and what it tells. */
async function imported(reply: string, ...options: readonly string[]) {
  writeFileSync(join(folder, "reply.json"), reply);
  return run(["ask", "import", join(folder, "reply.json"), home, ...options]);
}

const filesNow = (): readonly string[] => readdirSync(home).map((name) => readFileSync(join(home, name), "utf8"));

/** What was filled in, as a field of one line takes it. */
const typedAs = (filled: Filled): Filled =>
  Object.fromEntries(
    Object.entries(filled).map(([id, one]) => [
      id,
      { ...one, documents: one.documents.map((each) => Object.fromEntries(Object.entries(each).map(([key, text]) => [key, text.replace(/[\r\n]/g, "")]))) },
    ]),
  );

/** Every text that was filled in is in the reply: in that of the answer to its question. */
function allIn(filled: Filled, reply: string): void {
  const { answers = [] } = readForm(reply);
  for (const [id, { answer, documents }] of Object.entries(filled)) {
    const texts = [answer, ...documents.flatMap((one) => Object.values(one))].map((text) => seen(text)).filter((text) => /[\p{L}\p{N}]/u.test(text));
    const there = answers.flatMap(({ question, fields }) => (question === id ? Object.values(fields).map(seen) : []));
    for (const text of texts) expect(there).toContain(text);
  }
}

/** A text without what cannot be seen in it. */
const seen = (text: string): string => text.replace(/[\s\p{C}]+/gu, " ").trim();

const document: FilledDocument = {
  title: "How we manage data",
  kind: "a publication",
  address: "https://www.gov.uk/x",
  dated: "22 April 2019",
  access: "anyone",
};

/** Each question answered, with what it covers and a document, some with two. */
const full = (): Filled =>
  Object.fromEntries(
    form.practices
      .flatMap(({ questions }) => questions)
      .map(({ id, asked, hasCovers }, index) => [
        id,
        {
          answer: `It is done, and this is how (${index}).`,
          covers: hasCovers ? asked.map(({ name }) => name) : [],
          documents: [
            { ...document, title: `Page ${index}`, address: `https://www.gov.uk/${index}` },
            ...(index % 4 === 0 ? [{ title: `Minutes ${index}`, address: `Board paper ${index}` }] : []),
          ],
        },
      ]),
  );

describe("a form that is filled in in the browser comes back by t6 ask import", () => {
  test("full: an answer and a document to each question, and here and there two, are evidence then", async () => {
    const filled = full();
    const reply = await saved(opened.page, filled);
    allIn(filled, reply);
    const { code, err } = await imported(reply);
    expect([code, lostIn(readForm(reply).answers ?? [], filesNow(), err)]).toEqual([0, []]);
    const titles = filesNow().join("\n");
    for (const { documents } of Object.values(filled)) for (const { title } of documents) expect(titles).toContain(`title: ${title}\n`);
  });

  test("empty: it is told that nothing is filled in, and nothing is changed", async () => {
    const before = filesNow();
    const { code, err } = await imported(await saved(opened.page, {}));
    expect([code, filesNow()]).toEqual([2, before]);
    expect(err).toContain("Nothing is filled in");
  });

  test("half filled in, saved as a page, and gone on with: what was there before is in the reply too", async () => {
    const [first = "", second = "", third = ""] = Object.keys(full());
    const half = await saved(opened.page, { [first]: { answer: "On our site.", covers: [], documents: [{ title: "The begun one" }] } }, "Save this page");
    const later = await openPage(browser, join(folder, "later.html"), half);
    const reply = await saved(later.page, {
      [second]: { answer: "", covers: [], documents: [{ title: "A page without more", dated: "some time in spring" }] },
      [third]: { answer: "", covers: [], documents: [{ dated: "2018" }] },
    });
    await later.context.close();
    const { code, err } = await imported(reply);
    expect([code, lostIn(readForm(reply).answers ?? [], filesNow(), err)]).toEqual([0, []]);
    for (const text of ["On our site.", "The begun one", "A page without more", "some time in spring"]) expect(filesNow().join("\n")).toContain(text);
  });

  test("twice imported: the second time changes nothing, and says so", async () => {
    const reply = await saved(opened.page, full());
    await imported(reply);
    const before = filesNow();
    const { code, err } = await imported(reply);
    expect([code, filesNow()]).toEqual([0, before]);
    expect(err).toMatch(/already/);
  });

  test("with whatever somebody types", async () => {
    const ids = Object.keys(full());
    const answers = fc.record({ answer: fc.oneof(fc.constant(""), words), covers: fc.constant([]), documents: fc.array(typedDocument, { maxLength: 2 }) });
    const replies = fc.sample(fc.dictionary(fc.constantFrom(...ids), answers, { maxKeys: 4 }), { numRuns: runsOf(100, 20), seed: 16 });
    for (const filled of replies) {
      for (const [name, text] of filesOf("npd-2019")) writeFileSync(join(folder, name), text);
      const reply = await saved(opened.page, typedAs(filled));
      allIn(typedAs(filled), reply);
      const { answers: read = [] } = readForm(reply);
      const { code, err } = await imported(reply);
      // Where nothing can be recorded, nothing is changed, and why is told.
      if (lostIn(read, filesNow(), err).length > 0)
        if (read.length > 0) expect([code, lostIn(read, filesNow(), err)]).toEqual([0, []]);
        else expect([code, filesNow()]).toEqual([2, [...filesOf("npd-2019").values()]]);
    }
    expect(opened.amiss).toEqual([]);
  }, 300_000);
});
