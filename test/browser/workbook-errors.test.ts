import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { carriedOf, withData } from "../../src/workbook/model/shell.ts";
import { filesOf } from "../workbook/npd.ts";
import { emptyPages, tags } from "./workbook-page.ts";

/*
 * The workbook where something is wrong: each state is told to whoever sees it, hears it, or reads it magnified.
 */

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
  const { workbook: empty } = await emptyPages();
  const file = join(mkdtempSync(join(tmpdir(), "t6-errors-")), "npd.html");
  writeFileSync(file, withData(empty, carriedOf({ folder: "npd-2019", files: filesOf("npd-2019"), others: new Map() })));
  // 400 % of a window of 1280 by 1024.
  context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 256 } });
  await context.setOffline(true);
  page = await context.newPage();
  page.on("dialog", (dialog) => void dialog.dismiss());
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector(".tasks");
  await page.evaluate(axe.source);
});

afterAll(() => context?.close());

const to = async (way: string): Promise<void> => {
  await page.evaluate(`location.hash = "#/${way}"`);
  await page.waitForTimeout(150);
};
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

/** What is heard of a field beside its name: its hint, and what is wrong with it. */
const described = (label: string): Promise<string> =>
  page.getByLabel(label).evaluate((field) => {
    const { ownerDocument } = field as unknown as { ownerDocument: { getElementById: (id: string) => { textContent: string } | null } };
    const ids = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id: string) => id !== "");
    return ids.map((id: string) => ownerDocument.getElementById(id)?.textContent ?? `no ${id}`).join(" ");
  });

async function lookedAt(): Promise<void> {
  for (const media of [{}, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
    const found = (await page.evaluate(`axe.run({ exclude: ["iframe"] }, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] })`)) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(found.violations.map(({ id, nodes }) => `${JSON.stringify(media)} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
}

/** The summary at the top has the focus, and each line of it leads to a field that says the same. */
async function summed(): Promise<void> {
  // It gets the focus once it is drawn.
  await expect.poll(() => page.evaluate("document.activeElement.getAttribute('role') + document.activeElement.className")).toBe("alertsummary");
  expect(await page.title()).toMatch(/^Error: /);
}

describe("a question without an answer", () => {
  test.each([
    ["begin/data", "Continue", "Which statistics or data are assessed?"],
    ["evidence/new/T6.4/what", "Continue", "What is it called?"],
    ["ask/new", "Add this ask", "What is asked?"],
    ["source/new", "Add this source", "What is the document called?"],
    ["judgement/T6.1", "Continue", "Who judges? A person's name"],
  ])("#/%s", async (way, button, label) => {
    await to(way);
    if (way === "judgement/T6.1") await page.getByLabel(label).fill("");
    await press(button);
    await page.waitForSelector(".summary");
    await summed();
    await lookedAt();
    await page.locator(".summary a", { hasText: label }).first().click();
    expect(await page.evaluate("document.activeElement.getAttribute('aria-invalid')")).toBe("true");
    expect(await described(label)).toContain(`“${label}” needs an answer.`);
  });

  test("a judgement that nobody says is theirs", async () => {
    await to("judgement/T6.1/sign");
    await press("Record it");
    await page.waitForSelector(".summary");
    await summed();
    await lookedAt();
  });
});

describe("a date is told beside its field when somebody leaves it, and read out", () => {
  test("a day to weigh as of that is still to come: what follows from it", async () => {
    await to("about");
    const field = page.getByLabel(/^Up to which day/);
    const before = await field.inputValue();
    await field.fill("1 December 2999");
    await field.blur();
    await page.locator("[aria-live]", { hasText: "1 December 2999 is still to come. Evidence can be looked at up to today" }).waitFor({ timeout: 2000 });
    await field.fill(before);
    await field.blur();
  });

  test.each([
    ["31 Febuary 2019", "“31 Febuary 2019” is no date. Type it as in 22 April 2026, April 2026 or 2026."],
    ["14/9/26", "“14/9/26” is no date. Write the year in full: 14/9/2026."],
    ["4 May 2999", "4 May 2999 is still to come. Put the day that it is from"],
  ])("%s", async (typed, said) => {
    await to("evidence/ico-monitoring/dates");
    const field = page.getByLabel("From when is what it shows?");
    await field.fill(typed);
    await field.blur();
    await page.locator("[aria-live]", { hasText: said }).waitFor({ timeout: 2000 });
    expect(await described("From when is what it shows?")).toContain(said);
    await lookedAt();
    await field.fill("");
    await field.blur();
  });
});

test("what is corrected goes from the summary, and whoever corrects it stays at the field", async () => {
  await to("evidence/ico-monitoring/dates");
  const field = page.getByLabel("From when is what it shows?");
  await field.fill("4 May 2999");
  await press("Continue");
  await page.locator(".summary", { hasText: "4 May 2999 is still to come" }).waitFor({ timeout: 2000 });
  await field.fill("4 May 2019");
  expect(await page.locator(".summary").count()).toBe(0);
  expect(await field.evaluate((one) => one === (one as unknown as { ownerDocument: { activeElement: unknown } }).ownerDocument.activeElement)).toBe(true);
});

test("a link to what is to be put right leads to its field, and opens what hides it", async () => {
  await to("problems");
  await page
    .getByRole("link", { name: /Who checked it\?’$/ })
    .first()
    .click();
  await page.waitForTimeout(150);
  expect(await page.evaluate("document.activeElement.id")).toBe("f-verification-in");
});

/** The middle of a button, to be pressed there whatever comes to stand there. */
async function middleOf(name: string): Promise<readonly [number, number]> {
  const button = page.getByRole("button", { name, exact: true });
  await button.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
  return [x + width / 2, y + height / 2];
}

describe("what is pressed twice is done once", () => {
  const added = "Promise.resolve(document.querySelectorAll('.undoing button').length)";

  test("an ask is added once, and undone at once", async () => {
    await to("ask/new");
    await page.getByLabel("What is asked?").fill("Have the log looked at");
    await page.getByLabel("Who does it?").fill("The Data Protection Officer");
    await page.getByLabel("By when?").first().fill("31 March 2027");
    await page.locator("summary", { hasText: "T6.4" }).first().click();
    await page.getByLabel("T6.4c").check();
    await page.waitForTimeout(300);
    await page.evaluate(
      "(() => { const all = [...document.querySelectorAll('button')].filter((one) => one.textContent === 'Add this ask'); all[0].click(); all[0].click(); queueMicrotask(() => all[0].click()); setTimeout(() => all[0].click(), 60); })()",
    );
    await page.getByText("is added.").waitFor();
    await page.waitForTimeout(300);
    expect(await page.getByRole("link", { name: "Have the log looked at" }).count()).toBe(1);
    expect(await page.evaluate(added)).toBe(1);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await page.getByText(/^Undone/).waitFor();
  });

  test("a second press does not land on an answer that has come to stand there", async () => {
    await to("ask/new");
    const [x, y] = await middleOf("Add this ask");
    await page.mouse.click(x, y);
    await page.getByText("There is a problem").waitFor();
    const checked = "[...document.querySelectorAll('input:checked')].map(({ id }) => id).join()";
    const before = await page.evaluate(checked);
    await page.mouse.click(x, y);
    expect(await page.evaluate(checked)).toBe(before);
  });
});

test("a button that is pressed while a date warns is pressed at the first go", async () => {
  await to("evidence/ico-monitoring/dates");
  await page.getByLabel("When did it end").fill("1 May 2999");
  const [x, y] = await middleOf("Continue");
  await page.mouse.click(x, y);
  await page.waitForTimeout(300);
  expect(await page.evaluate("location.hash")).toMatch(/check$/);
  await press("Leave it as it was");
});

test("a final letter that lacks something says what, by questions, with a way to each", async () => {
  await to("documents/letter");
  await page.getByLabel(/^Final/).check();
  const alert = page.locator("[role=alert]");
  await alert.waitFor();
  const said = ((await alert.textContent()) ?? "").replace(/\s+/g, " ");
  expect(said).toContain("“Of which day is the letter?” is empty. Write the day of the letter.");
  expect(said).not.toMatch(/\.ya?ml|[a-z]_[a-z]|‘\w+:/);
  await lookedAt();
  // Of several judgements nobody knows which is meant, unless each is named.
  expect(await alert.locator("li").count()).toBe(await alert.locator("li a", { hasText: /^Go to ‘.+’$/ }).count());
  await alert
    .getByRole("link", { name: /^Go to ‘/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1 }).waitFor();
});

test("a file that cannot be opened is refused in a sentence", async () => {
  await to("open");
  await page
    .getByLabel("A zip, or the files themselves")
    .setInputFiles({ name: "book.xlsx", mimeType: "application/zip", buffer: Buffer.from("PK\u0003\u0004") });
  await page.getByText("This is no spreadsheet that can be read here").waitFor();
  expect(await page.evaluate("document.activeElement.textContent")).toBe("book.xlsx");
  await lookedAt();
});

test("a file that was broken as text is told wherever it matters, and can be undone from every page", async () => {
  await to("files/npd-2019%2FT6.5.yaml");
  await page.getByLabel("The text of the file").fill("practice: T6.5\nevidence: [");
  await press("Change the file");
  await page.locator("[role=status]", { hasText: "cannot be read as it is" }).waitFor();
  for (const way of ["", "problems", "save", "files/npd-2019%2FT6.5.yaml"]) {
    await to(way);
    await lookedAt();
  }
  await to("save");
  expect(await page.locator("main").textContent()).toContain("One file cannot be read as it is, and what is wrong there counts for nothing: T6.5.yaml.");
  await press("Undo changing npd-2019/T6.5.yaml");
  await page.getByRole("button", { name: "Do again: changing npd-2019/T6.5.yaml" }).waitFor();
  expect(await page.locator("main").textContent()).not.toContain("cannot be read");
});
