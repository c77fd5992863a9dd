import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readRegister } from "../../src/register/register.ts";
import { registerPage } from "../../src/report/register/page.ts";

const style = readFileSync(join(import.meta.dirname, "../../templates/page.css"), "utf8");
let browser: Browser;

/** A register of so many invented shares, as a page. */
function pageOf(count: number): string {
  const headings = ["Reference", "Title", "Organisation", "Purpose", "Data", "Decision", "Why", "Decided on", "How"];
  const rows = Array.from({ length: count }, (_, at) => [
    `DS-${at + 1}`,
    `Study ${at + 1} of journeys to school <b>&amp; back`,
    ["Harbour Institute", "Linden College", "Moss Trust"][at % 3],
    `To find out how children in area ${at % 40} travel to school, and what that means for absence.`,
    "School census; Exam results",
    at % 4 === 3 ? "refused" : "approved",
    at % 4 === 3 ? "Published tables meet the purpose." : "",
    new Date(Date.UTC(2020, 0, 1 + (at % 2000))),
    ["Secure Research Service", "Copy handed over on an encrypted disk, and kept in the systems of the recipient until the end"][at % 2],
  ]);
  const register = readRegister([{ name: "Shares", rows: [["Data shares as at 1 June 2026"], headings, ...rows] }], undefined, false);
  if ("refusal" in register) throw new Error(register.refusal);
  return registerPage(register, { title: "Who has our data", csv: "shares & more.csv", style, version: "0" });
}

beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});

afterAll(async () => {
  await browser?.close();
});

async function open(html: string, options: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.setContent(html, { waitUntil: "load" });
  return { page, asked, close: () => context.close() };
}

const shown = "[...document.querySelectorAll('table.all tbody tr')].filter((row) => getComputedStyle(row).display !== 'none').length";

test("without a script every row and all of it can be read, and nothing needs one", async () => {
  const { page, close } = await open(pageOf(150), { javaScriptEnabled: false });
  expect(await page.locator("table.all tbody tr").count()).toBe(150);
  expect(await page.locator("table.all tbody tr").last().isVisible()).toBe(true);
  expect(await page.locator("input, select, button").count()).toBe(0);
  await page.locator("summary").last().click();
  expect(await page.locator("details dl").last().isVisible()).toBe(true);
  await close();
});

test("20,000 rows are searched and filtered in less than 200 ms, and nothing is asked of anybody", async () => {
  const { page, asked, close } = await open(pageOf(20_000));
  const status = page.getByRole("status");
  expect(await page.evaluate(shown)).toBe(100);
  await expect.poll(() => status.textContent()).toBe("100 of 20000 shown; 20000 rows in all");
  // The words of the rows are gathered while nobody waits.
  await page.evaluate("new Promise((done) => requestIdleCallback(() => setTimeout(done)))");
  const times = (await page.evaluate(`(async () => {
    const [field, select] = [document.querySelector("input[type=search]"), [...document.querySelectorAll("select")].find((one) => [...one.options].some(({ text }) => text === "refused"))];
    const timed = async (times, control, value, event) => {
      const begun = performance.now();
      control.value = value;
      control.dispatchEvent(new Event(event));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - begun);
    };
    const rounds = [];
    for (let round = 0; round < 3; round += 1) {
      const times = [];
      await timed([], select, "", "change");
      for (const text of ["linden", "study 19999 of", "", "harbour absence"]) await timed(times, field, text, "input");
      await timed(times, select, "refused", "change");
      rounds.push(times);
    }
    return rounds;
  })()`)) as number[][];
  // What else runs on the machine makes a step longer and never shorter: the shortest of three is what the page needs.
  for (const [step] of times[0]?.entries() ?? []) expect(Math.min(...times.map((round) => round[step] ?? 0))).toBeLessThan(200);
  expect(await status.textContent()).toBe("100 of 1667 shown; 20000 rows in all");
  expect(asked).toEqual([]);
  await close();
}, 60_000);

test("dates are sorted as dates", async () => {
  const { page, close } = await open(pageOf(120));
  const head = page.locator("table.all thead th", { hasText: "Decided on" });
  await head.getByRole("button").click();
  await head.getByRole("button").click();
  expect(await page.locator("table.all tbody time").first().getAttribute("datetime")).toBe("2020-04-29");
  await close();
});

test.each([
  [1280, "light"],
  [1280, "dark"],
  [800, "light"],
  [320, "light"],
] as const)("at %i px, %s: nothing for axe to report, and no sideways scrolling", async (width, colorScheme) => {
  const { page, close } = await open(pageOf(12), { bypassCSP: true, viewport: { width, height: 900 }, colorScheme });
  await page.locator("summary").first().click();
  const [wide, room] = (await page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")) as [number, number];
  expect(wide).toBeLessThanOrEqual(room);
  expect(await page.evaluate("Math.max(0, ...[...document.querySelectorAll('select')].map((one) => one.getBoundingClientRect().width))")).toBeLessThanOrEqual(
    288,
  );
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })',
  )) as { violations: { id: string; nodes: { html: string }[] }[] };
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await close();
});

test("what stands in a cell is words, and the link to the table beside it holds", async () => {
  const { page, close } = await open(pageOf(3));
  expect(await page.locator("table.all tbody td").first().textContent()).toBe("Study 1 of journeys to school <b>&amp; back");
  expect(await page.getByRole("link", { name: "The same as a table" }).getAttribute("href")).toBe("shares%20%26%20more.csv");
  await close();
});
