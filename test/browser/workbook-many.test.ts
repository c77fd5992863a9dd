import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { type Browser, chromium } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { readForm } from "../../src/reply/form.ts";
import { documentView } from "../../src/view/document.ts";
import { openIn } from "../../src/workbook/model/open.ts";
import { type Filled, replyOf, requestFormOf } from "../../src/workbook/model/request-form.ts";
import { carriedOf, withData } from "../../src/workbook/model/shell.ts";
import { payloads } from "../fuzz/payloads.ts";
import { runsOf } from "../runs.ts";
import { filesOf } from "../workbook/npd.ts";
import { emptyPages, openPage } from "./workbook-page.ts";

/*
 * The pages with whatever somebody may type into them, or send in a file.
 */

const folder = mkdtempSync(join(tmpdir(), "t6-many-"));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
  await emptyPages();
});

const words = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom("=1+1", "- a list\n- of two", "Answer: No\nQuestion: Q-T6.1a", '"quoted", with; signs', "<b>Ünïcode</b> ✓", "| a | table |"),
);
const document = fc.record({ title: words, kind: words, address: words, dated: words, access: words }, { requiredKeys: [] });

/** Fills in the form as somebody does who goes from question to question, and gives the reply that is saved. */
const fillIn = `async (filled) => {
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
  for (const [question, { answer, documents }] of Object.entries(filled)) {
    document.querySelector("h1").textContent = "";
    location.hash = "#/question/" + question;
    await there(() => document.querySelector("h1").textContent !== "" && document.getElementById("answer"));
    await type("answer", answer);
    for (const [index, one] of documents.entries()) {
      (await there(button(index === 0 ? "Name a document" : "Name a further"))).click();
      for (const [key, text] of Object.entries(one)) await type(key + "-" + index, text);
    }
  }
  location.hash = "#/";
  const save = await there(button("Save the reply"));
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

test("whatever is typed into the form of a request is in the reply that it saves", async () => {
  const result = await (await openIn(filesOf("npd-2019"), "npd-2019")).assessed.result();
  if (result === undefined) throw new Error("It can be decided.");
  const form = requestFormOf(documentView(result));
  const ids = form.practices.flatMap(({ questions }) => questions.map(({ id }) => id));
  const answers = fc.record({ answer: fc.oneof(fc.constant(""), words), covers: fc.constant([]), documents: fc.array(document, { maxLength: 2 }) });
  const replies = fc.sample(fc.dictionary(fc.constantFrom(...ids), answers, { maxKeys: 4 }), { numRuns: runsOf(100, 20), seed: 16 });
  const { page, context, amiss } = await openPage(browser, join(folder, "request.html"), withData((await emptyPages()).form, form));
  const address = page.url();
  // Empty, it is a reply too.
  for (const filled of [{}, ...replies]) {
    await page.goto("about:blank");
    await page.goto(address);
    await page.waitForSelector("h1");
    // A field of one line takes one.
    const typed: Filled = Object.fromEntries(
      Object.entries(filled).map(([id, one]) => [
        id,
        { ...one, documents: one.documents.map((each) => Object.fromEntries(Object.entries(each).map(([key, text]) => [key, text.replace(/[\r\n]/g, "")]))) },
      ]),
    );
    const reply = (await page.evaluate(`(${fillIn})(${JSON.stringify(typed)})`)) as string;
    expect(readForm(reply).answers ?? []).toEqual(readForm(replyOf(form, typed)).answers ?? []);
  }
  expect(amiss).toEqual([]);
  await context.close();
});

/** Where nobody could see anything, t6 check says that there is no text. */
const isText = (text: string): boolean => /[^\s\p{C}]/u.test(text);
/** Data as YAML has them: signs that nobody can type do not stand in it as they are. */
const written = (data: unknown): string => JSON.stringify(data).replace(/[\u007f-\u009f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

test("every text that might be taken for an order is text in the page, and gives none", async () => {
  const own = filesOf("npd-2019");
  const name = "npd-2019/T6.1.yaml";
  const practice = parse(own.get(name) ?? "") as { evidence: object[] };
  const [first] = practice.evidence;
  const evidence = payloads.filter(isText).map((text, index) => ({
    ...first,
    id: `p-${index}`,
    title: text,
    statement: `It is ${text}`,
    limitations: [{ text, material: true }],
  }));
  const files = new Map([...own, [name, written({ ...practice, evidence: [...practice.evidence, ...evidence] })]]);
  const { assessed } = await openIn(files, "npd-2019");
  const shown = (assessed.decision?.evidence ?? []).filter(({ item }) => item.id.startsWith("p-")).map(({ item }) => [item.id, item.title] as const);
  expect(shown.length).toBe(evidence.length);
  const page = withData((await emptyPages()).workbook, carriedOf({ folder: "npd-2019", files, others: new Map() }));
  const { page: tab, context, amiss } = await openPage(browser, join(folder, "payloads.html"), page);
  await tab.evaluate('location.hash = "#/practice/T6.1"');
  await tab.locator(`a[href="#/evidence/${shown[0]?.[0]}"]`).first().waitFor();
  const links = (await tab.evaluate('[...document.querySelectorAll("main a")].map((one) => [one.getAttribute("href"), one.textContent])')) as [
    string,
    string,
  ][];
  for (const [id, title] of shown) expect(links.filter(([href]) => href === `#/evidence/${id}`).map(([, text]) => text)).toContain(title);
  for (const way of ["", "problems", "next", "documents/annex", `evidence/${shown.at(-1)?.[0]}`, "files/npd-2019%2FT6.1.yaml"]) {
    await tab.evaluate(`document.querySelector("h1").textContent = ""; location.hash = "#/${way}"`);
    await tab.locator("h1", { hasText: /\S/ }).waitFor();
    expect(await tab.locator("img, main script, main iframe[src]").count()).toBe(0);
    expect(await tab.title()).toMatch(/T6 workbook$/);
  }
  expect(amiss).toEqual([]);
  await context.close();
});
