import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { carriedOf, withData } from "../../src/workbook/model/shell.ts";
import { filesOf } from "../workbook/npd.ts";
import { emptyPages, type Opened, openPage, tags } from "./workbook-page.ts";

/*
 * Forms that ask for what stands elsewhere: it is added where it is asked for, and nothing that was typed is lost by it.
 */

let browser: Browser;
let opened: Opened;

beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
  const page = withData((await emptyPages()).workbook, carriedOf({ folder: "npd-2019", files: filesOf("npd-2019"), others: new Map() }));
  opened = await openPage(browser, join(mkdtempSync(join(tmpdir(), "t6-forms-")), "npd.html"), page, { bypassCSP: true });
  await opened.page.waitForSelector(".tasks");
  await opened.page.evaluate(axe.source);
});

afterAll(() => opened?.context.close());

test("a document in which a check can be seen is added there, and the form goes on", async () => {
  const { page, amiss } = opened;
  await page.evaluate('location.hash = "#/evidence/new/T6.4/checked/T6.4c"');
  await page.getByRole("radio", { name: /^Checked/ }).check();
  await page.getByLabel("Who checked it? A person or a body").fill("Internal Audit");
  await page.getByRole("button", { name: /^Add a document that is not listed/ }).click();
  // By a key: a second press of the pointer at one place, right after the first, is taken for a slip.
  await page.getByRole("button", { name: "Add this document" }).press("Enter");
  await page.getByText("“What is the document called?” needs an answer.").waitFor();
  await page.getByLabel("What is the document called?").fill("Audit of handling, 2018");
  const found = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] })`)) as { violations: unknown[] };
  expect(found.violations).toEqual([]);
  // Whoever goes on without having added it is stopped, and nothing is lost by it.
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByRole("link", { name: "The document that is described here is not added yet: press “Add this document”, or “Leave it out”." }).press("Enter");
  expect(await page.evaluate("document.activeElement.value")).toBe("Audit of handling, 2018");
  await page.getByLabel("What is the document called?").press("Enter");
  await page.getByText("“Who can open it?” needs an answer.").waitFor();
  await page.getByRole("group", { name: "A document that is not listed" }).getByRole("radio", { name: "Open only to people inside" }).press("Space");
  // The key that ends a form ends the one in which it is pressed.
  await page.getByLabel("Where is it kept, or what is its reference?").fill("Board paper 12");
  await page.getByLabel("What is the document called?").press("Enter");
  await page.getByText("‘Audit of handling, 2018’ is added to the sources, and chosen here.").waitFor();
  expect(await page.getByLabel("Who checked it? A person or a body").inputValue()).toBe("Internal Audit");
  expect(await page.getByLabel("Where can the check be seen?").inputValue()).toBe("audit-of-handling-2018");
  expect(await page.evaluate("document.activeElement.labels[0].innerText")).toMatch(/^Where can the check be seen\?/);
  expect(await page.getByRole("button", { name: "Undo adding ‘Audit of handling, 2018’" }).count()).toBe(1);
  expect(amiss).toEqual([]);
});

test("what somebody checked names who; and at the end stands who that is, when, and where it can be seen, by its title", async () => {
  const { page, amiss } = opened;
  await page.evaluate('location.hash = "#/evidence/ico-monitoring/checked"');
  await page.getByRole("radio", { name: /^Verified/ }).check();
  const fields = page.locator(".revealed label");
  expect((await fields.allTextContents()).map((text) => text.endsWith("(optional)"))).toEqual([false, true, true, true]);
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByRole("link", { name: "“Who checked it? A person or a body” needs an answer." }).press("Enter");
  await page.waitForFunction('document.activeElement.id === "f-verification-by-name"');
  await page.getByLabel("Who checked it? A person or a body").fill("Internal Audit");
  await page.getByLabel("What is that person or body to the producer?").selectOption("auditor");
  await page.getByLabel("When was it checked?").fill("May 2019");
  await page.getByLabel("Where can the check be seen?").selectOption("external-data-shares");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByText(/^Verified, by Internal Audit \(.*auditor.*\), May 2019, to be seen in ‘DfE external data shares’$/i).waitFor();
  await page.getByRole("button", { name: "Leave it as it was" }).press("Enter");
  expect(amiss).toEqual([]);
});

test("what is begun is named on every other page, beside what is downloaded, and where it is begun again", async () => {
  const { page, amiss } = opened;
  await page.evaluate('location.hash = "#/evidence/new/T6.3/what"');
  await page.getByLabel("What is it called?").fill("Half a log");
  for (const way of ["", "documents", "practice/T6.1", "judgement/T6.5", "about", "asks", "problems", "book", "documents/annex"]) {
    await page.evaluate(`location.hash = "#/${way}"`);
    await page.getByText("You have begun this and not added it.").waitFor();
    expect(await page.getByRole("link", { name: "New evidence, ‘Half a log’" }).first().getAttribute("href")).toBe("#/evidence/new/T6.3/what/-");
  }
  await page.getByText("Not in this document, because it is begun and not added:").waitFor();
  await page.evaluate('location.hash = "#/save"');
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a zip" }).press("Enter")]);
  await page.getByText(/is in your downloads\. Not in it, because it is begun and not added: .*New evidence, ‘Half a log’/).waitFor();
  // Whoever begins the same again is told that it is begun, and can begin anew.
  await page.evaluate('location.hash = "#/evidence/new/T6.3/what"');
  await page.getByText(/^You began this on \d+ \w+ \d{4} and have not added it\. What you typed then stands here\./).waitFor();
  expect(await page.getByRole("link", { name: "New evidence, ‘Half a log’" }).count()).toBe(0);
  await page.getByRole("button", { name: "Throw that away and begin anew" }).press("Enter");
  await page.waitForFunction('document.querySelector("#f-title").value === ""');
  await page.waitForFunction('document.activeElement.tagName === "H1"');
  await page.evaluate('location.hash = "#/"');
  await page.waitForSelector(".tasks");
  expect(await page.getByRole("link", { name: "New evidence, ‘Half a log’" }).count()).toBe(0);
  expect(amiss).toEqual([]);
});

test("whoever signs is told what to put right first; and of what is changed afterwards, what it was and is, with the way to sign again", async () => {
  const { page, amiss } = opened;
  await page.evaluate('location.hash = "#/judgement/T6.1"');
  await page.getByRole("heading", { name: "Put right first, sign last" }).waitFor();
  await page.evaluate('location.hash = "#/remove/judgement/T6.1"');
  await page.getByRole("button", { name: "Take it away" }).press("Enter");
  await page.waitForSelector(".tasks");
  await page.evaluate('location.hash = "#/judgement/T6.1"');
  await page.getByRole("radio", { name: "Not yet shown" }).check();
  await page.getByLabel("Who judges?").fill("Rosalind Achebe");
  await page.getByLabel("When was it judged?").fill("30 December 2019");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByLabel(/^I am Rosalind Achebe/).press("Space");
  await page.getByRole("button", { name: "Sign" }).press("Enter");
  await page.getByText("The judgement on T6.1 is added.").waitFor();
  await page.evaluate('location.hash = "#/evidence/sharing-page/what"');
  const title = await page.getByLabel("What is it called?").inputValue();
  await page.getByLabel("What is it called?").fill("How we share");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByLabel("Yes, keep it").press("Space");
  await page.getByRole("button", { name: "Add these changes" }).press("Enter");
  await page.getByText("With that, this was signed on other evidence than there is now, and is out of date:").waitFor();
  await page.getByRole("link", { name: "See what was changed, and sign T6.1 again" }).press("Enter");
  await page.getByText(`“${title}” → “How we share”`).waitFor();
  await page.getByText("By", { exact: true }).first().waitFor();
  const found = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] })`)) as { violations: unknown[] };
  expect(found.violations).toEqual([]);
  await page.getByLabel("It stands as it is").press("Space");
  await page.getByRole("button", { name: "Sign it again as it stands" }).press("Enter");
  await page.getByText("The judgement on T6.1 is changed.").waitFor();
  expect(await page.getByText("It is out of date").count()).toBe(0);
  expect(amiss).toEqual([]);
});
