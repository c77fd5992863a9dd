import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { html } from "../../src/report/page/html.ts";
import { pageAround } from "../../src/report/page/page.ts";
import { pageOf } from "../../src/workbook/model/shell.ts";

const around = (body: Parameters<typeof pageAround>[0]["body"]): string => pageAround({ title: "A", body, version: "0", style: "", tables: [] });

test.each([
  ["a page of tables", around(html`<p>x</p>`)],
  ["a document", readFileSync("templates/page.html.hbs", "utf8")],
  ["the workbook and the form", pageOf({ style: "", script: "", data: "", digests: [""] })],
])("%s opens nothing, sends no form and has no other base", (_, page) => {
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy.split("; ")).toEqual(expect.arrayContaining(["default-src 'none'", "base-uri 'none'", "form-action 'none'"]));
});

test("a text is cleaned and escaped, and mark-up is taken as it is", () => {
  expect(html`<a href="${'"><b>'}">${html`<i>${"a\u202eb&"}</i>`}</a>`.toString()).toBe('<a href="&quot;&gt;&lt;b&gt;"><i>a&lt;U+202E&gt;b&amp;</i></a>');
});

test("what is only a text does not compile into a page, and is words where it is given all the same", () => {
  // @ts-expect-error A text is no mark-up.
  expect(around("<b>x</b>")).toContain("&lt;b&gt;x&lt;/b&gt;");
});
