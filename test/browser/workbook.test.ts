import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { assess, load, render } from "../../src/index.ts";
import { readForm } from "../../src/reply/form.ts";
import { servedFolder } from "../../src/serve/folder.ts";
import { serve } from "../../src/serve/server.ts";
import { documentView } from "../../src/view/document.ts";
import { requestFormOf } from "../../src/workbook/model/request-form.ts";
import { carriedOf, connectable, withData } from "../../src/workbook/model/shell.ts";
import { unzipped } from "../../src/workbook/model/zip.ts";
import { run } from "../cli/host.ts";
import { filesOf } from "../workbook/npd.ts";
import { typedAtCommandLine } from "../workbook/typed.ts";
import { choose, on, press, pressAbove, tabTo, type } from "./keyboard.ts";
import { emptyPages, type Opened, openPage, tags } from "./workbook-page.ts";

/*
 * The workbook as somebody has it: a file that is opened from the disk, with the network cut.
 */

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "t6-workbook-"));

let browser: Browser;
let empty: string;
let emptyForm: string;

beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
  ({ workbook: empty, form: emptyForm } = await emptyPages());
});

afterAll(() => browser?.close());

const open = (name: string, text: string, options: { readonly bypassCSP?: boolean } = {}): Promise<Opened> =>
  openPage(browser, join(folder, name), text, options);

/** What is downloaded when something is pressed. */
async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, name)]);
  const file = join(folder, `${download.suggestedFilename()}.downloaded`);
  await download.saveAs(file);
  return readFileSync(file);
}

/** Puts an item of evidence in, from its first page to the last, with the keyboard. */
async function addEvidence(page: Page, practice: string, clause: string): Promise<void> {
  await press(page, new RegExp(`^${practice} `));
  await on(page, practice);
  await press(page, "Add evidence");
  await on(page, "What is it?");
  await type(page, "What is it called?", `Record for ${practice}`);
  await type(page, "What does it show?", `It says what was done: see #${practice}.`);
  await press(page, "Continue");
  await on(page, "Which clauses");
  await tabTo(page, clause);
  await page.keyboard.press("Space");
  await press(page, "Continue");
  await on(page, "What kind");
  await choose(page, "Record");
  await press(page, "Continue");
  await on(page, "Who says so");
  await choose(page, "Producer");
  await choose(page, "In place");
  await press(page, "Continue");
  await on(page, "Who checked it?");
  await press(page, "Continue");
  await on(page, "Who can open it");
  await choose(page, "Open only to people inside");
  await press(page, "Continue");
  await on(page, "Which dates");
  await type(page, "From when is what it shows", "12 March 2026");
  await press(page, "Continue");
  await on(page, "What does it not show?");
  await press(page, "Continue");
  await on(page, "Check your answers");
  await press(page, "Add this evidence");
  await on(page, practice);
}

test("from nothing to a zip and an annex, with the keyboard and nothing else: the same files and bytes as the command's", async () => {
  const { page, context, amiss } = await open("empty.html", empty);
  await press(page, "Begin an assessment");
  await on(page, "Which statistics");
  await type(page, "Which statistics", "Household Energy Survey");
  await page.keyboard.press("Enter");
  await on(page, "Which body");
  await type(page, "Which body", "Brackenmere Statistics Office");
  await page.keyboard.press("Enter");
  await on(page, "Who assesses?");
  await choose(page, "Brackenmere");
  await press(page, "Continue");
  await on(page, "What are the data like?");
  // Of four questions each is passed by its chosen answer: nobody has said yet.
  await tabTo(page, "Nobody has said yet");
  await tabTo(page, "Nobody has said yet");
  await page.keyboard.press("ArrowUp");
  await type(page, "How can one tell whether they are linked", "The survey stands alone.");
  await press(page, "Continue");
  await on(page, "Who collects them?");
  await choose(page, "Producer");
  await press(page, "Continue");
  await on(page, "How much depends");
  await choose(page, "Low");
  await choose(page, "Low");
  await press(page, "Continue");
  await on(page, "Check your answers");
  await press(page, "Begin");
  await on(page, "Household Energy Survey");
  await pressAbove(page, "About");
  await on(page, "About the assessment");
  await type(page, "Up to which day", "1 June 2026");
  await press(page, "Add these changes");
  await on(page, "Household Energy Survey");
  for (const clause of ["T6.1a", "T6.2a", "T6.3d", "T6.4c", "T6.5a"]) {
    await addEvidence(page, clause.slice(0, -1), clause);
    if (clause === "T6.5a") break;
    await pressAbove(page, "Overview");
    await on(page, "Household Energy Survey");
  }
  await press(page, "Judge this practice");
  await on(page, "The judgement on T6.5");
  await choose(page, "Not yet shown");
  await type(page, "Who judges?", "Rosalind Achebe");
  await type(page, "When was it judged?", "1 June 2026");
  await type(page, "Why?", "One review is not regular.");
  await press(page, "Continue");
  await on(page, "Check the judgement");
  await tabTo(page, "I am Rosalind Achebe");
  await page.keyboard.press("Space");
  await press(page, "Sign");
  await on(page, "T6.5");
  await pressAbove(page, "Documents");
  await on(page, "Documents");
  const told = await downloaded(page, "Download the result");
  await pressAbove(page, "Annex");
  await on(page, "Annex");
  await page.waitForSelector("iframe");
  const made = {
    docx: await downloaded(page, "Download as Word"),
    odt: await downloaded(page, "Download as OpenDocument"),
    html: await downloaded(page, "Download as a web page"),
    markdown: await downloaded(page, "Download as Markdown"),
  };
  await pressAbove(page, "Save");
  await on(page, "Save");
  // Whoever closes the tab is asked first, as long as something is unsaved.
  const [asked] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  expect(asked.type()).toBe("beforeunload");
  const zip = await downloaded(page, "Save as a zip");
  const saved = await downloaded(page, "Save as a page");
  expect(amiss).toEqual([]);
  await context.close();

  // The command, on the files that came out of the zip.
  const files = unzipped(zip, "x.zip");
  if (typeof files === "string") throw new Error(files);
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, "out", name)), { recursive: true });
    writeFileSync(join(folder, "out", name), bytes);
  }
  const { assessments, refusals } = await load([join(folder, "out/household-energy-survey")]);
  const [loaded] = assessments;
  if (loaded === undefined) throw new Error(refusals.join());
  const assessed = assess(loaded);
  expect((await assessed.diagnostics()).filter(({ severity }) => severity === "error")).toEqual([]);
  const result = await assessed.result();
  if (result === undefined) throw new Error("It can be decided.");
  expect(result.evidence.map(({ item }) => item.id)).toEqual([1, 2, 3, 4, 5].map((number) => `record-for-t6-${number}`));
  const scored = await run(["score", join(folder, "out/household-energy-survey"), "--format", "json"]);
  expect(told.toString("utf8")).toBe(scored.out.replaceAll(`${folder}/out/`, ""));
  for (const format of ["docx", "odt", "html", "markdown"] as const) {
    expect(made[format].equals(Buffer.from((await render(result, { format, document: "annex" })) as string))).toBe(true);
  }

  // The page that it saved goes on where it stopped.
  const again = await open("saved.html", saved.toString("utf8"));
  await on(again.page, "Household Energy Survey");
  expect(await again.page.locator("text=Not saved yet").count()).toBe(0);
  expect(again.amiss).toEqual([]);
  await again.context.close();
});

describe("with the National Pupil Database in it, and hostile texts", () => {
  let opened: Opened;
  const ways = [
    "",
    "practice/T6.1",
    "evidence/ico-monitoring",
    "evidence/new/T6.4/what",
    "evidence/ico-monitoring/clauses",
    "evidence/ico-monitoring/checked",
    "evidence/ico-monitoring/limits",
  ];
  const others = [
    "next",
    "letter",
    "documents",
    "documents/letter",
    "evidence/ico-monitoring/says",
    "evidence/new/T6.4/dates/T6.4c",
    "ask/new/T6.1a",
    "ask/reasons-for-route",
    "deferred/new/T6.1/T6.1d",
    "remove/evidence/ico-monitoring",
    "files/npd-2019%2FT6.5.yaml",
    "begin/collected",
    "begin/check",
    "sources",
    "source/new",
    "aside/T6.1d",
    "not_applicable/new/T6.1/T6.1d",
    "asks",
    "ask/new",
    "judgement/T6.1",
    "judgement/T6.1/sign",
    "documents/scorecard",
    "problems",
    "files",
    "about",
    "save",
    "book",
    "open",
    "start",
    "begin/facts",
    "nowhere",
  ];
  const hostile = `<img src="https://evil.example/x" onerror="document.title='run'"><script>document.title='run'</script> [x](javascript:alert(1)) ${"Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(4)}`;

  beforeAll(async () => {
    const files = new Map(
      [...filesOf("npd-2019")].map(([name, text]) => [
        name,
        name.endsWith("T6.1.yaml") ? text.replace(/^(\s+title: ).*$/m, (_, key) => `${key}${JSON.stringify(hostile)}`) : text,
      ]),
    );
    opened = await open("npd.html", withData(empty, carriedOf({ folder: "npd-2019", files, others: new Map() })), { bypassCSP: true });
    await opened.page.waitForSelector(".tasks");
    await opened.page.evaluate(axe.source);
  });

  afterAll(() => opened.context.close());

  test.each([...ways, ...others])("#/%s: nothing for axe to report, no sideways scrolling, nothing asked, nothing run", async (way) => {
    const { page, amiss } = opened;
    await page.evaluate(`location.hash = "#/${way}"`);
    await page.waitForTimeout(150);
    const [wide, room, title] = (await page.evaluate("[document.documentElement.scrollWidth, innerWidth, document.title]")) as [number, number, string];
    expect(wide).toBeLessThanOrEqual(room);
    expect(title).toMatch(/T6 workbook$/);
    const found = (await page.evaluate(`axe.run({ exclude: ["iframe"] }, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] })`)) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate("document.querySelector('main').innerText")).not.toMatch(typedAtCommandLine);
    expect(await page.locator("img, main script").count()).toBe(0);
    expect(await page.locator("main li:empty, main p:empty").count()).toBe(0);
    expect(amiss).toEqual([]);
  });
});

test("whoever tries to go on without an answer stands at what is missing, each time", async () => {
  const { page, context } = await open("tries.html", empty);
  await page.evaluate('location.hash = "#/begin/data"');
  await page.waitForSelector("h1");
  for (const _ of [1, 2]) {
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForTimeout(100);
    expect(await page.evaluate("document.activeElement.getAttribute('class')")).toBe("summary");
  }
  await context.close();
});

test("a request as a form: what is filled in with the keyboard is in the reply, and in the page that goes on later", async () => {
  const { assessments } = await load([join(root, "fixtures/npd-2019")]);
  const result = assessments[0] && (await assess(assessments[0]).result());
  if (result === undefined) throw new Error("It can be decided.");
  const form = requestFormOf(documentView(result));
  const { page, context, amiss } = await open("request.html", withData(emptyForm, form), { bypassCSP: true });
  const said = `=1+1, "as ‘shown’": <b>#1</b>`;
  await on(page, "What could be asked");
  await press(page, "Where do you publish how these data are managed?");
  await on(page, "Where do you publish");
  await type(page, "Answer", said);
  await press(page, "Name a document");
  await type(page, "Document title", "How we manage data");
  await page.evaluate(axe.source);
  const wide = (await page.evaluate("document.documentElement.scrollWidth <= innerWidth")) as boolean;
  const found = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] })`)) as {
    violations: { id: string }[];
  };
  expect([wide, found.violations]).toEqual([true, []]);
  await press(page, "All questions");
  await on(page, "What could be asked");
  const reply = (await downloaded(page, "Save the reply")).toString("utf8");
  const later = (await downloaded(page, "Save this page")).toString("utf8");
  expect(readForm(reply).answers).toEqual([{ question: "Q-T6.1g", line: 6, fields: { answer: said, title: "How we manage data" } }]);
  expect(amiss).toEqual([]);
  await context.close();
  const again = await open("later.html", later);
  expect(await again.page.locator("text=You have answered 1 of").count()).toBe(1);
  expect(again.amiss).toEqual([]);
  await again.context.close();
});

test("served from its folder, it saves at once, shows what changes there, in two tabs, and keeps the last good page while a file is broken", async () => {
  const home = join(folder, "npd-2019");
  mkdirSync(home);
  for (const [name, text] of filesOf("npd-2019")) writeFileSync(join(folder, name), text);
  const page = async () =>
    connectable(withData(empty, { ...carriedOf({ folder: "npd-2019", files: filesOf("npd-2019"), others: new Map() }), connected: true }));
  const served = await serve({ folder: servedFolder(home), page });
  const context = await browser.newContext();
  const tab = async (way: string): Promise<Page> => {
    const opened = await context.newPage();
    await opened.goto(`${served.address}#/${way}`);
    await opened.waitForSelector("h1");
    return opened;
  };
  const [first, second] = [await tab("files/npd-2019%2FT6.5.yaml"), await tab("practice/T6.1")];
  const [t65, t61] = [join(home, "T6.5.yaml"), join(home, "T6.1.yaml")];
  const before = readFileSync(t65, "utf8");
  await first.getByLabel("The text of the file").fill(`${before}# Seen in the first tab\n`);
  await first.getByRole("button", { name: "Change the file" }).click();
  await second.locator("text=The folder was changed outside this page").waitFor({ timeout: 5000 });
  expect(readFileSync(t65, "utf8")).toBe(`${before}# Seen in the first tab\n`);
  const good = readFileSync(t61, "utf8");
  writeFileSync(t61, `${good}broken: [`);
  await second.locator("text=This is how it stood before").waitFor({ timeout: 5000 });
  expect(await second.locator(".clause").count()).toBe(8);
  writeFileSync(t61, good.replace(/title: .*/, "title: Changed outside"));
  await second.getByRole("link", { name: "Changed outside" }).first().waitFor({ timeout: 5000 });
  expect(await second.locator("text=This is how it stood before").count()).toBe(0);
  await context.close();
  await served.close();
});

test("served from a folder that cannot be written to, it says so for as long as it is so, and loses nothing", async () => {
  const home = join(folder, "full");
  mkdirSync(home);
  for (const [name, text] of filesOf("npd-2019")) writeFileSync(join(home, name.slice("npd-2019/".length)), text);
  let isFull = true;
  const own = servedFolder(home);
  const refusal = "T6.5.yaml cannot be written: the disk is full. Nothing was written.";
  const page = async () =>
    connectable(withData(empty, { ...carriedOf({ folder: "npd-2019", files: filesOf("npd-2019"), others: new Map() }), connected: true }));
  const served = await serve({ folder: { ...own, save: (files) => (isFull ? { refusal } : own.save(files)) }, page });
  const context = await browser.newContext({ bypassCSP: true });
  const opened = await context.newPage();
  await opened.goto(`${served.address}#/source/new`);
  await opened.getByLabel("What is the document called?").fill("Audit of 2019");
  await opened.getByLabel("Open only to people inside").check();
  await opened.getByRole("button", { name: "Add this source" }).click();
  await opened.locator("[role=alert]", { hasText: `${refusal} What you did is in this page alone` }).waitFor({ timeout: 5000 });
  await opened.waitForTimeout(1200);
  expect(await opened.locator("[role=alert]").count()).toBe(1);
  await opened.evaluate(axe.source);
  const found = (await opened.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] })`)) as {
    violations: { id: string }[];
  };
  expect(found.violations).toEqual([]);
  isFull = false;
  await opened.locator("[role=alert]").waitFor({ state: "detached", timeout: 5000 });
  expect(readFileSync(join(home, "assessment.yaml"), "utf8")).toContain("title: Audit of 2019");
  await context.close();
  await served.close();
});
