import { build } from "esbuild";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
// @ts-expect-error: a script has no types
import { leanWorkbook } from "../../scripts/lean-workbook.mjs";
import { readSpreadsheet } from "../../src/sheet/office/read.ts";

/*
 * The workbook is built without what the library for spreadsheets does besides cells. What people have put on a sheet of a book keeps none of its cells from
 * being read there, and they are read as the command reads them.
 */

const png = Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), (sign) =>
  sign.charCodeAt(0),
);
const from = { row: 5, col: 5 };

test("a book with a chart, a picture and a pivot table is read by the page as by the command", async () => {
  const book = await writeXlsx({
    sheets: [
      {
        name: "Evidence",
        rows: [
          ["What", "Count"],
          ["Shares", 4],
          ["Refusals", 2],
        ],
        charts: [{ type: "column", title: "Shares", series: [{ values: "B2:B3", categories: "A2:A3" }], anchor: { from } }],
        images: [{ data: png, type: "png", anchor: { from } }],
        pivotTables: [{ name: "Counts", rows: ["What"], values: [{ field: "Count", function: "sum" }] }],
      },
    ],
  });
  const [lean] = (
    await build({
      stdin: { contents: 'export * from "./src/sheet/office/read.ts"; export * from "./src/diagnostics/codes.ts";', resolveDir: "." },
      bundle: true,
      format: "esm",
      platform: "node",
      write: false,
      plugins: [leanWorkbook],
    })
  ).outputFiles;
  const page: { readSpreadsheet: typeof readSpreadsheet } = await import(`data:text/javascript;base64,${Buffer.from(lean?.text ?? "").toString("base64")}`);
  const read = await page.readSpreadsheet(book);
  expect(read.sheets?.[0]?.rows).toHaveLength(3);
  expect(read).toEqual(await readSpreadsheet(book));
});
