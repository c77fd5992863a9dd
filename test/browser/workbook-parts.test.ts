import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { servedFolder } from "../../src/serve/folder.ts";
import { serve } from "../../src/serve/server.ts";
import { writeXlsxBook } from "../../src/sheet/office/write-xlsx.ts";
import { bookOf, readBook } from "../../src/workbook/model/book.ts";
import { carriedBy, carriedOf, connectable, withData } from "../../src/workbook/model/shell.ts";
import { sheetsOf } from "../sheet/book.ts";
import { drawnAs, inRow } from "../sheet/rows.ts";
import { deskOf, filesOf } from "../workbook/npd.ts";
import { emptyPages, openPage } from "./workbook-page.ts";

/*
 * What of the page is packed until something asks for it: it runs under the policy of the page, from the disk and served, in the page that was made and in
 * one that it saved; and nothing else runs in its place.
 */

const folder = mkdtempSync(join(tmpdir(), "t6-parts-"));
let browser: Browser;
let filled: string;
const { open } = await deskOf("npd-2019");
const { decision } = open.assessed;
if (decision === undefined) throw new Error("It can be decided.");
const exported = Buffer.from((await bookOf(decision, "xlsx")).bytes);
const returned = join(folder, "npd.xlsx");
const changed = await writeXlsxBook(drawnAs(inRow("T6.1", "sharing-page", { Title: "How we share" })(await sheetsOf(exported))), "T");
writeFileSync(returned, changed);

beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
  filled = withData((await emptyPages()).workbook, carriedOf({ folder: "npd-2019", files: filesOf("npd-2019"), others: new Map() }));
});

afterAll(() => browser?.close());

const go = async (page: Page, way: string): Promise<void> => {
  await page.evaluate(`location.hash = "#/${way}"`);
};

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  const file = join(folder, `${download.suggestedFilename()}.downloaded`);
  await download.saveAs(file);
  return readFileSync(file);
}

test("a spreadsheet is downloaded, and what was filled in is shown, taken in and undone, in the page and in the one that it saved", async () => {
  const { page, context, amiss } = await openPage(browser, join(folder, "npd.html"), filled);
  await go(page, "book");
  expect((await downloaded(page, "Download an Excel workbook")).equals(exported)).toBe(true);
  await page.getByLabel("The spreadsheet that was filled in").setInputFiles(returned);
  const read = await readBook(open, changed);
  if (read.refused !== undefined) throw new Error("It is in order.");
  await page.getByText("→ “How we share”").waitFor();
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("npd.xlsx is taken in.").waitFor();
  await go(page, "save");
  const saved = (await downloaded(page, "Save as a page")).toString("utf8");
  expect(carriedBy(saved)?.files).toEqual(Object.fromEntries(read.files));
  await page.getByRole("button", { name: "Undo taking in npd.xlsx" }).click();
  await page.getByText("Undone: taking in npd.xlsx.").waitFor();
  expect(carriedBy((await downloaded(page, "Save as a page")).toString("utf8"))?.files).toEqual(Object.fromEntries(open.files));
  expect(amiss).toEqual([]);
  await context.close();
  // Nothing is lost of the page by its saving itself: with other data it is the page that was made.
  expect(withData(saved, null)).toBe((await emptyPages()).workbook);
});

test("served from its folder, it takes in a spreadsheet too, and writes it", async () => {
  const home = join(folder, "npd-2019");
  mkdirSync(home);
  for (const [name, text] of open.files) writeFileSync(join(folder, name), text);
  const page = async () => connectable(withData(filled, { ...carriedOf({ folder: "npd-2019", files: open.files, others: new Map() }), connected: true }));
  const served = await serve({ folder: servedFolder(home), page });
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${served.address}#/open`);
  await tab.getByLabel("A zip, or the files themselves").setInputFiles(returned);
  await tab.getByRole("button", { name: "Take it in" }).click();
  await expect.poll(() => readFileSync(join(home, "T6.1.yaml"), "utf8")).toContain("title: How we share");
  await context.close();
  await served.close();
});

/** The page with another text in the place of a packed part. */
const withPart = (page: string, part: string, other: (text: string) => string): string =>
  page.replace(new RegExp(`(data-part="${part}">)([^<]*)`), (_, start: string, text: string) => start + other(text));

const unpacked = (text: string): string => inflateRawSync(Buffer.from(text, "base64")).toString("utf8");
const packed = (text: string): string => deflateRawSync(Buffer.from(text, "utf8")).toString("base64");

describe("a part that is not as it was made is not run, and one sentence says so", () => {
  test.each([
    ["was cut off", (text: string) => text.slice(0, -4000)],
    ["is no packed text", () => "€"],
    ["is another script", (text: string) => packed(`document.title="run";${unpacked(text)}`)],
    ["is gone", undefined],
  ])("one that %s", async (_, other) => {
    const page = other === undefined ? filled.replace(/<script[^>]*data-part="documents">[^<]*<\/script>/, "") : withPart(filled, "documents", other);
    const { page: tab, context, amiss } = await openPage(browser, join(folder, "damaged.html"), page);
    await go(tab, "documents/annex");
    await tab.locator("[role=alert]", { hasText: "A part of this page is not as it was made, so it was not run" }).waitFor();
    expect(await tab.title()).toBe("Annex – T6 workbook");
    expect(amiss.filter((text) => !/Content Security Policy/.test(text))).toEqual([]);
    await context.close();
  });
});

test("the policy of the page names a digest for its script and for each part, and nothing else may run", async () => {
  const { workbook } = await emptyPages();
  const scripts = [...workbook.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
  const parts = [...workbook.matchAll(/data-part="\w+">([^<]*)</g)].map(([, text = ""]) => unpacked(text));
  const digests = [...scripts, ...parts].map((text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`);
  expect(/script-src ([^;]*);/.exec(workbook)?.[1]).toBe(digests.join(" "));
  expect(parts.length).toBe(4);
});
