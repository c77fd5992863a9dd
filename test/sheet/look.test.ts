import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { DrawnSheet } from "../../src/sheet/drawn.ts";
import { pagesAcross, rowHeights } from "../../src/sheet/layout.ts";
import { lists } from "../../src/sheet/lists.ts";
import { drawnOf, exportSheet, filesOf, opened } from "./book.ts";

/*
 * What a book looks like: each of these was seen to be wrong in LibreOffice, or would be in Excel.
 */

const sheet = (text: string, width = 20): DrawnSheet => ({ name: "S", widths: [width], rows: [[{ text, look: "fill" }]] });
const height = (text: string, width?: number): number => rowHeights(sheet(text, width))[0] ?? 0;

describe("a row is as high as its words", () => {
  test("one line, several, and no more than Excel can", () => {
    expect(height("")).toBe(height("short"));
    expect(height("a\nb\nc")).toBeGreaterThan(2.5 * height("a"));
    expect(height("words ".repeat(40))).toBeGreaterThan(8 * height("words"));
    expect(height("words ".repeat(40), 80)).toBeLessThan(height("words ".repeat(40)));
    expect(height("words ".repeat(4000))).toBe(409);
    expect(height("the last line is not empty\n", 40)).toBe(height("the last line is not empty", 40));
  });
});

test("a wide sheet goes over pages whose letters can be read", async () => {
  expect(pagesAcross(sheet("x", 240))).toBe(1);
  expect(pagesAcross(sheet("x", 241))).toBe(2);
  const drawn = await drawnOf(filesOf("npd-2019"));
  expect(drawn.map(({ name }) => name).indexOf("T6.1")).toBe(2);
  expect(pagesAcross(drawn[1] as DrawnSheet)).toBe(1);
  expect(pagesAcross(drawn[2] as DrawnSheet)).toBeGreaterThan(3);
});

/** The parts of a book. */
const partsOf = async (format: "xlsx" | "ods"): Promise<(name: string) => string> => {
  const { decision } = await opened(filesOf("npd-2019"));
  const files = unzipSync(await exportSheet(decision, format));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
};

test("in Excel rows go on fitting their words, and titles stand on every page", async () => {
  const part = await partsOf("xlsx");
  expect(part("xl/worksheets/sheet3.xml")).toMatch(/<row r="2" ht="\d+">/);
  expect(part("xl/workbook.xml")).toContain(">'T6.1'!$A:$B,'T6.1'!$1:$1</definedName>");
});

test("in an OpenDocument spreadsheet each column offers its own list, by its place", async () => {
  const part = await partsOf("ods");
  const content = part("content.xml");
  const head = (await drawnOf(filesOf("npd-2019"))).find(({ name }) => name === "Lists")?.rows[0]?.map((cell) => cell?.text) ?? [];
  const offered = (table: string): string | undefined => {
    const from = content.indexOf(`table:name="${table}"`);
    const cells = content.slice(from, content.indexOf("</table:table>", from)).matchAll(/content-validation-name="(v\d+)"/g);
    for (const [, name] of cells) {
      const rule = new RegExp(`<table:content-validation table:name="${name}"[^>]*>(?:(?!</table:content-validation>).)*?table:title="Kind"`).exec(
        content,
      )?.[0];
      if (rule !== undefined) return /is-in-list\(([^)]*)\)/.exec(rule)?.[1];
    }
    return undefined;
  };
  const place = (list: { readonly id: string; readonly choices: readonly unknown[] }): string => {
    const letter = String.fromCharCode(65 + head.indexOf(list.id));
    return `[$Lists.$${letter}$2:.$${letter}$${list.choices.length + 1}]`;
  };
  expect(offered("T6.1")).toBe(place(lists.kind));
  expect(offered("Asks")).toBe(place(lists.ask));
});

test("LibreOffice is told which rows and columns stay in sight by a name that it knows", async () => {
  const settings = (await partsOf("ods"))("settings.xml");
  expect(settings).toContain('xmlns:ooo="http://openoffice.org/2004/office"');
  expect(settings).toContain('config:name="VerticalSplitPosition"');
});
