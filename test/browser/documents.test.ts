import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { documentKinds } from "../../src/model/documents.ts";
import { documentView } from "../../src/view/document.ts";
import { resultOf } from "../view/pipeline.ts";
import { htmlOf } from "../view/rendering.ts";
import { sample } from "../view/sample.ts";

/*
 * The page as a browser shows it. Lines and colours differ between machines, so nothing here compares pictures.
 */

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a page is looked at with: how wide the screen is, and how its owner wants colours. */
interface Look {
  readonly width: number;
  readonly colorScheme?: "dark";
  readonly forcedColors?: "active";
}

const looks: [string, Look][] = [
  ["on a desk", { width: 1280 }],
  ["at 320 px", { width: 320 }],
  ["between the two", { width: 800 }],
  ["in the dark", { width: 1280, colorScheme: "dark" }],
  ["with forced colours", { width: 1280, forcedColors: "active" }],
];

let browser: Browser;
const pages = new Map<string, string>();

beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
  const real = documentView(await resultOf("npd-2019"), { earlier: [await resultOf("npd-2016")] });
  const everything = documentView(withLongWords(), { audience: "internal", earlier: [sample()] });
  for (const kind of documentKinds) {
    pages.set(`the ${kind} on npd-2019`, htmlOf(real, kind));
    pages.set(`the ${kind} with everything on it`, htmlOf(everything, kind));
  }
  pages.set("npd-2019", pages.get("the annex on npd-2019") ?? "");
});

afterAll(async () => {
  await browser?.close();
});

/** The sample with a table, long words and headings in its narrative: what an author may write and a screen must hold. */
function withLongWords() {
  const result = sample();
  const long = "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(3);
  const narrative = `# A heading\n\n| ${"a very long heading ".repeat(8)} | ${long} |\n| --- | --- |\n| one | two |\n\n${long}\n\nhttps://example.org/${"a-long-path/".repeat(12)}\n\n\`\`\`\n${long} ${long}\n\`\`\``;
  const [first, ...rest] = result.practices;
  if (first?.judgement === undefined) throw new Error("the sample has no judgement");
  return { ...result, practices: [{ ...first, judgement: { ...first.judgement, item: { ...first.judgement.item, narrative } } }, ...rest] };
}

/** A page of a new context, and the requests it made. */
async function open(name: string, options: BrowserContextOptions): Promise<{ page: Page; requests: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.setContent(pages.get(name) ?? "", { waitUntil: "load" });
  return { page, requests, close: () => context.close() };
}

describe.each(documentKinds.flatMap((kind) => [`the ${kind} on npd-2019`, `the ${kind} with everything on it`]))("%s", (name) => {
  let opened: Awaited<ReturnType<typeof open>> | undefined;

  beforeAll(async () => {
    opened = await open(name, { bypassCSP: true });
    await opened.page.evaluate(axe.source);
  });

  afterAll(() => opened?.close());

  test.each(looks)("%s: nothing for axe to report, no sideways scrolling, no request", async (_, { width, ...colours }) => {
    if (opened === undefined) throw new Error("it was not opened");
    const { page, requests } = opened;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...colours });
    for (const folded of [true, false]) {
      await page.evaluate(`for (const one of document.querySelectorAll("details")) one.open = ${!folded}`);
      const [wide, room] = (await page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")) as [number, number];
      expect(wide).toBeLessThanOrEqual(room);
    }
    const found = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] })`)) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(requests).toEqual([]);
  });
});

describe("npd-2019", () => {
  test("needs no script: the words are there without it", async () => {
    const { page, close } = await open("npd-2019", { javaScriptEnabled: false });
    expect(await page.locator("h1").textContent()).toContain("National Pupil Database");
    expect(await page.locator("h2").allTextContents()).toEqual(expect.arrayContaining(["Practice T6.1: Law, guidelines, openness and ethics"]));
    await close();
  });

  test("what is folded opens without a script", async () => {
    const { page, requests, close } = await open("the record on npd-2019", { javaScriptEnabled: false });
    await page.locator("summary").first().click();
    expect(await page.locator("details table").first().isVisible()).toBe(true);
    expect(requests).toEqual([]);
    await close();
  });

  test("at 320 px a clause table becomes a list of labelled rows", async () => {
    const { page, close } = await open("the record on npd-2019", { viewport: { width: 320, height: 640 } });
    await page.evaluate("document.querySelector('details').open = true");
    const [display, label] = (await page.evaluate(
      "(() => { const cell = document.querySelector('details td'); return [getComputedStyle(cell).display, getComputedStyle(cell, '::before').content]; })()",
    )) as [string, string];
    expect(display).toBe("block");
    expect(label).toContain("Finding");
    await close();
  });

  test("the skip link comes first and can be seen when it has the focus", async () => {
    const { page, close } = await open("npd-2019", { viewport: { width: 1280, height: 900 } });
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to main content");
    expect((await page.locator(".skip").boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await close();
  });

  // What a person signs has two pages, what goes with it six, and a board gets one.
  test.each([
    ["letter", 2],
    ["annex", 6],
    ["scorecard", 1],
  ] as const)("the %s has no more than %i sheets of A4", async (kind, most) => {
    const { page, close } = await open(`the ${kind} on npd-2019`, { viewport: { width: 1280, height: 900 } });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(most);
    await close();
  });

  test("on paper the folded tables are open, links have the number of their source, and colours are gone", async () => {
    const { page, close } = await open("npd-2019", { viewport: { width: 700, height: 900 }, colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("sup.note").first().isVisible()).toBe(true);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await page.evaluate("getComputedStyle(document.querySelector('td')).display")).toBe("table-cell");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(pdf.length).toBeGreaterThan(50_000);
    await close();
    const record = await open("the record on npd-2019", { viewport: { width: 700, height: 900 } });
    await record.page.emulateMedia({ media: "print" });
    expect(await record.page.locator("details table").first().isVisible()).toBe(true);
    await record.close();
  });
});
