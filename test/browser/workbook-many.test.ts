import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { openIn } from "../../src/workbook/model/open.ts";
import { carriedOf, withData } from "../../src/workbook/model/shell.ts";
import { payloads } from "../fuzz/payloads.ts";
import { payloads as numbered, textOf } from "../injection/payloads.ts";
import { filesOf } from "../workbook/npd.ts";
import { emptyPages, openPage } from "./workbook-page.ts";

/*
 * The pages with whatever somebody may send in a file.
 */

const folder = mkdtempSync(join(tmpdir(), "t6-many-"));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
  await emptyPages();
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
  const orders = [...payloads, ...numbered.map((one) => textOf(one, "words"))];
  const evidence = orders.filter(isText).map((text, index) => ({
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
