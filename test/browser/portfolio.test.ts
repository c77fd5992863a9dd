import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openPortfolio } from "../../src/api/portfolio.ts";
import type { PortfolioDocument } from "../../src/model/generated/schemas.ts";
import { script, scriptHash } from "../../src/report/page/script.ts";
import { portfolioFormats } from "../../src/report/portfolio/formats.ts";

const root = join(import.meta.dirname, "../..");
const style = readFileSync(join(root, "templates/page.css"), "utf8");
let browser: Browser;
let small: string;
let large: string;
let medium: string;

beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
  const { portfolio } = await openPortfolio(["npd-2016", "npd-2019", "all-met"].map((name) => join(root, "fixtures", name)));
  small = portfolioFormats.html(portfolio, style);
  medium = portfolioFormats.html(made(portfolio, 500), style);
  large = portfolioFormats.html(made(portfolio, 10_000), style);
});

afterAll(async () => {
  await browser?.close();
});

/** Rows like those of a portfolio, of 500 producers. */
function made(portfolio: PortfolioDocument, count: number): PortfolioDocument {
  const rows = Array.from({ length: count }, (_, at) => {
    const like = portfolio.assessments[at % portfolio.assessments.length];
    if (like === undefined) throw new Error("there is no row");
    return { ...like, data: `Survey number ${at}`, producer: `Office of statistics ${at % 500}`, record: `records/survey-${at}-record.html` };
  });
  const catalogues = portfolio.catalogues.map((catalogue) => ({
    ...catalogue,
    producers: Array.from({ length: 500 }, (_, at) => ({ ...catalogue.producers[at % catalogue.producers.length], producer: `Office of statistics ${at}` })),
  }));
  return { ...portfolio, totals: { ...portfolio.totals, assessments: count }, assessments: rows, catalogues } as PortfolioDocument;
}

async function open(html: string, options: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.setContent(html, { waitUntil: "load" });
  return { page, close: () => context.close() };
}

test("the page allows its own script and no other", () => {
  expect(scriptHash).toBe(`sha256-${createHash("sha256").update(script).digest("base64")}`);
  expect(small).toContain(`<script>${script}</script>`);
});

test("10,000 rows are less than 6 MB", () => {
  expect(Buffer.byteLength(large)).toBeLessThan(6_000_000);
});

test("without a script every row is shown, and there is nothing that needs one", async () => {
  const { page, close } = await open(small, { javaScriptEnabled: false });
  for (const row of await page.locator("table.all tbody tr").all()) expect(await row.isVisible()).toBe(true);
  expect(await page.locator("input, button").count()).toBe(0);
  await close();
});

test("10,000 rows are filtered and sorted, by the keyboard too", async () => {
  const { page, close } = await open(large);
  const shown = () => page.evaluate("[...document.querySelectorAll('table.all tbody tr')].filter((row) => getComputedStyle(row).display !== 'none').length");
  const status = page.getByRole("status");
  expect(await shown()).toBe(100);
  expect(await status.textContent()).toContain("100 of 10000");
  await page.getByRole("searchbox").fill("survey 9999");
  await expect.poll(() => status.textContent()).toContain("1 of 10000 assessments shown");
  expect(await shown()).toBe(1);
  await page.getByRole("searchbox").fill("");
  await expect.poll(shown).toBe(100);
  const head = page.locator("table.all thead th").first();
  for (const [direction, first] of [
    ["ascending", "Survey number 0"],
    ["descending", "Survey number 9999"],
  ] as const) {
    await head.getByRole("button").focus();
    await page.keyboard.press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe(direction);
    expect(await page.locator("table.all tbody th").first().textContent()).toBe(first);
  }
  await close();
});

test("all rows are shown when they are asked for", async () => {
  const { page, close } = await open(medium);
  await page.getByRole("button", { name: "Show all" }).click();
  expect(await page.getByRole("status").textContent()).toBe("500 of 500 assessments shown");
  expect(await page.locator("table.all tbody tr").last().isVisible()).toBe(true);
  await close();
});

test.each([
  [1280, "light"],
  [1280, "dark"],
  [800, "light"],
  [320, "light"],
] as const)("at %i px, %s: nothing for axe to report, and no sideways scrolling", async (width, colorScheme) => {
  const { page, close } = await open(small, { bypassCSP: true, viewport: { width, height: 900 }, colorScheme });
  const [wide, room] = (await page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")) as [number, number];
  expect(wide).toBeLessThanOrEqual(room);
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })',
  )) as { violations: { id: string; nodes: { html: string }[] }[] };
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await close();
});
