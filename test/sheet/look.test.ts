import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeOds } from "hucre/ods";
import { type Cell, readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { DrawnSheet } from "../../src/sheet/drawn.ts";
import { evidenceFields } from "../../src/sheet/fields/evidence.ts";
import { pagesAcross, rowHeights } from "../../src/sheet/layout.ts";
import { lists } from "../../src/sheet/lists.ts";
import type { Field } from "../../src/sheet/model.ts";
import { settle } from "../../src/sheet/settle.ts";
import { drawnOf, exportSheet, filesOf, opened, sheetsOf } from "./book.ts";

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

describe("the book says what to fill in", () => {
  const fresh = async () => {
    const files = filesOf("npd-2019");
    return {
      ...files,
      "case/assessment.yaml": (files["case/assessment.yaml"] ?? "").replace(
        /\ndata:\n/,
        "\ndata:\n  linked: {is: false, reason: Nothing is matched to them.}\n",
      ),
    };
  };

  test("what is needed says so and stands first, what is rare stands last and narrow", async () => {
    const drawn = await drawnOf(filesOf("npd-2019"));
    for (const name of ["T6.1", "Asks"]) {
      const { rows, widths } = drawn.find((one) => one.name === name) as DrawnSheet;
      const head = rows[0] ?? [];
      const ranks = head.slice(1).map((cell) => (cell?.text.endsWith(" (needed)") ? 0 : cell?.look === "rare" ? 2 : 1));
      expect(ranks).toEqual(ranks.toSorted());
      expect(ranks).toContain(0);
      expect(ranks).toContain(2);
      ranks.forEach((rank, at) => {
        if (rank === 2) expect(widths[at + 1]).toBeLessThanOrEqual(14);
      });
    }
  });

  test("an answer stands in its cell, one that nobody gave does not, and a clause that is set aside says so", async () => {
    const drawn = await drawnOf(await fresh());
    const said = (key: string) => drawn.find(({ name }) => name === "Assessment")?.rows.find((row) => row[0]?.text === key)?.[2]?.text;
    expect(said("data.linked.is")).toBe("no");
    const bare = await drawnOf({ ...filesOf("npd-2019") });
    expect(bare.find(({ name }) => name === "Assessment")?.rows.find((row) => row[0]?.text === "data.linked.is")?.[2]?.text).toBe("");
    const clause = (sheets: readonly DrawnSheet[]) =>
      sheets.find(({ name }) => name === "T6.1")?.rows.find((row) => row[0]?.text === "Clause T6.1d")?.[1]?.text;
    expect(clause(drawn)).toMatch(/^DOES NOT APPLY TO THESE DATA\. Nothing is matched to them\.\n./);
    expect(clause(bare)).not.toMatch(/DOES NOT APPLY/);
  });

  test("a cell for a date takes dates, year first, before anything is in it", async () => {
    const xlsx = await partsOf("xlsx");
    expect(xlsx("xl/styles.xml")).toContain('formatCode="yyyy-mm-dd"');
    const read = await readXlsx(await exportSheet((await opened(filesOf("npd-2019"))).decision, "xlsx"), { readStyles: true });
    const sheet = read.sheets.find(({ name }) => name === "T6.1");
    const column = sheet?.rows[0]?.indexOf("Date of the thing") ?? -1;
    const row = sheet?.rows.findIndex((line, at) => at > 2 && line.every((cell) => cell === null || cell === "")) ?? -1;
    expect(sheet?.cells?.get(`${row},${column}`)?.style?.numFmt).toBe("yyyy-mm-dd");
    expect((await partsOf("ods"))("content.xml")).toMatch(/<table:table-cell table:style-name="fill-day"[^>]*\/>/);
  });
});

test.each(["xlsx", "ods"])("a link in a cell of a book (%s) keeps its address", async (format) => {
  const cells = new Map<string, Partial<Cell>>([["0,0", { value: "our page", hyperlink: { target: "https://example.org/who" } }]]);
  const bytes = await (format === "ods" ? writeOds : writeXlsx)({ sheets: [{ name: "S", rows: [["our page"]], cells }] });
  const [first] = await sheetsOf(format === "ods" ? withLink(bytes) : bytes);
  expect(first?.rows[0]?.[0]).toMatchObject({ text: "our page", link: "https://example.org/who" });
});

/** The same with a link as LibreOffice writes it. */
function withLink(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const content = strFromU8(files["content.xml"] ?? new Uint8Array());
  const linked = content
    .replace(/<text:p>.*?our page.*?<\/text:p>/, '<text:p><text:a xlink:href="https://example.org/who" xlink:type="simple">our page</text:a></text:p>')
    .replace(/<office:document-content /, (tag) => (content.includes("xmlns:xlink") ? tag : `${tag}xmlns:xlink="http://www.w3.org/1999/xlink" `));
  return zipSync({ ...files, "content.xml": strToU8(linked) });
}

test("an address behind a link is the address, in a column for addresses", () => {
  const field = evidenceFields.find(({ key }) => key === "source.url") as Field;
  expect(settle(field, { kind: "text", text: "our page", link: "https://example.org/who" }, { clauses: [], practices: [], parts: [] })).toEqual({
    text: "https://example.org/who",
    readAs: "shows “our page” and is a link: its address is read, https://example.org/who",
  });
});
