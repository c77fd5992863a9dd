import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";

const root = join(import.meta.dirname, "../..");

/** What axe looks for. */
export const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Build = (root: string, define: Record<string, string>, options?: { readonly name: string }) => Promise<{ readonly page: string }>;

let made: Promise<{ readonly workbook: string; readonly form: string }> | undefined;

/** The pages as the build makes them, once for all tests that are run by one worker. */
export function emptyPages(): NonNullable<typeof made> {
  made ??= (async () => {
    const script = async <Exports>(name: string) => (await import(pathToFileURL(join(root, "scripts", name)).href)) as Exports;
    const { workbook } = await script<{ workbook: Build }>("workbook.mjs");
    const { shipped } = await script<{ shipped: (root: string) => Promise<Record<string, string>> }>("shipped.mjs");
    const define = await shipped(root);
    return { workbook: (await workbook(root, define)).page, form: (await workbook(root, define, { name: "request-form" })).page };
  })();
  return made;
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What was asked for beside the file itself, and what went wrong in it. */
  readonly amiss: string[];
}

/** Opens a page from the disk, without a network. */
export async function openPage(browser: Browser, file: string, text: string, options: { readonly bypassCSP?: boolean } = {}): Promise<Opened> {
  writeFileSync(file, text);
  const context = await browser.newContext({ acceptDownloads: true, viewport: { width: 320, height: 640 }, ...options });
  await context.setOffline(true);
  const page = await context.newPage();
  const amiss: string[] = [];
  const address = pathToFileURL(file).href;
  page.on("request", (request) => {
    if (!/^(?:file|blob|about):/.test(request.url()) || (request.url().startsWith("file:") && !request.url().startsWith(address))) amiss.push(request.url());
  });
  page.on("pageerror", (error) => amiss.push(String(error)));
  page.on("console", (message) => amiss.push(message.text()));
  page.on("dialog", (dialog) => void dialog.dismiss());
  await page.goto(address);
  await page.waitForSelector("h1");
  return { page, context, amiss };
}
