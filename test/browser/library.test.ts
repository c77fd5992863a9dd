import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { assess, load, render } from "../../src/index.ts";

/*
 * The library in a page: what it tells and renders is what it does from a disk.
 */

const root = join(import.meta.dirname, "../..");
const fixture = "fixtures/npd-2019";
/** What the build does is written without types. */
const script = async <Exports>(name: string) => (await import(pathToFileURL(join(root, "scripts", name)).href)) as Exports;
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});

afterAll(async () => {
  await browser?.close();
});

test("the case of 2019 is loaded, decided and rendered in a page, and nothing is asked of the network", async () => {
  const { forBrowsers } = await script<{ forBrowsers: BuildOptions }>("browser.mjs");
  const { leanYaml } = await script<{ leanYaml: Plugin }>("lean-yaml.mjs");
  const { shipped } = await script<{ shipped: (root: string) => Promise<Record<string, string>> }>("shipped.mjs");
  const options: BuildOptions = { ...forBrowsers, absWorkingDir: root, define: await shipped(root), plugins: [leanYaml], format: "iife", globalName: "t6" };
  const { outputFiles = [] } = await build({ ...options, write: false, outdir: "out" });
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  const files = Object.fromEntries(readdirSync(join(root, fixture)).map((name) => [`${fixture}/${name}`, readFileSync(join(root, fixture, name), "utf8")]));
  const inPage = await page.evaluate(`(async () => {
    const { assessments } = await t6.loadFiles(${JSON.stringify(files)});
    const assessed = t6.assess(assessments[0]);
    const result = await assessed.result();
    const odt = await t6.render(result, { format: "odt" });
    return [await assessed.diagnostics(), result, await t6.render(result, { format: "markdown" }), await t6.render(result, { format: "html" }), Array.from(odt)];
  })()`);
  const { assessments } = await load([fixture]);
  if (assessments[0] === undefined) throw new Error("there is one");
  const assessed = assess(assessments[0]);
  const result = await assessed.result();
  if (result === undefined) throw new Error("it can be decided");
  const odt = await render(result, { format: "odt" });
  expect(inPage).toEqual([
    await assessed.diagnostics(),
    result,
    await render(result, { format: "markdown" }),
    await render(result, { format: "html" }),
    [...odt],
  ]);
  expect(requests).toEqual([]);
  await page.close();
});
