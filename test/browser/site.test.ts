import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

const root = join(import.meta.dirname, "../..");
let browser: Browser;
let site: string;
let pages: readonly string[];

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), "t6-site-"));
  const made = spawnSync(process.execPath, ["scripts/site.mjs", site], { cwd: root, encoding: "utf8" });
  expect([made.status, made.stderr]).toEqual([0, ""]);
  pages = readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort();
  browser = await chromium.connect(inject("browser"));
});

afterAll(async () => {
  await browser?.close();
  rmSync(site, { recursive: true, force: true });
});

type Element = DefaultTreeAdapterTypes.Element;

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}
const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((one) => one.name === name)?.value;

test("every page of the repository is on it, and every link and anchor leads somewhere", () => {
  const read = new Map(pages.map((page) => [page, [...elementsOf(parse(readFileSync(join(site, page), "utf8")))]]));
  const anchors = new Map([...read].map(([page, elements]) => [page, new Set(elements.flatMap((one) => attribute(one, "id") ?? []))]));
  const dead: string[] = [];
  let links = 0;
  for (const [page, elements] of read) {
    for (const one of elements) {
      const url = one.tagName === "link" ? undefined : (attribute(one, "href") ?? attribute(one, "src"));
      if (url === undefined || /^[a-z]+:/.test(url)) continue;
      links += 1;
      const [way = "", anchor] = url.split("#");
      const target = way === "" ? page : relative(site, join(site, dirname(page), decodeURIComponent(way)));
      if (!existsSync(join(site, target)) || (anchor !== undefined && anchors.get(target)?.has(anchor) === false)) dead.push(`${page}: ${url}`);
    }
  }
  expect(dead).toEqual([]);
  expect(pages.length).toBeGreaterThan(200);
  expect(links).toBeGreaterThan(pages.length * 6);
});

test("no page asks anybody else for anything", () => {
  for (const page of pages) {
    for (const one of elementsOf(parse(readFileSync(join(site, page), "utf8")))) {
      expect(one.tagName, page).not.toBe("script");
      const address = attribute(one, "src") ?? (one.tagName === "link" ? attribute(one, "href") : undefined);
      if (address !== undefined) expect(address, page).not.toMatch(/^(?:https?:)?\/\//);
    }
  }
});

/** One page of each layout: prose, long tables, terminals, a generated page, a list of files. */
const looked = [
  "index.html",
  "docs/index.html",
  "docs/tutorial.html",
  "docs/how-to/ci.html",
  "docs/how-it-decides.html",
  "docs/editors.html",
  "docs/cli.html",
  "docs/formats.html",
  "docs/house-style.html",
  "docs/diagnostics/index.html",
  "docs/diagnostics/schema/bad-date.html",
  "docs/adr/0041-schemas-for-editors.html",
  "GLOSSARY.html",
  "CHANGELOG.html",
  "templates/index.html",
  "fixtures/all-met/index.html",
];

test.each(looked)("%s: nothing for axe to report, no request, no sideways scrolling", async (name) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(pathToFileURL(join(site, name)).href, { waitUntil: "load" });
  const [wide, room] = (await page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")) as [number, number];
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })',
  )) as { violations: { id: string; nodes: { html: string }[] }[] };
  await context.close();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(asked).toEqual([]);
  expect(wide).toBeLessThanOrEqual(room);
});
