import { describe, expect, test } from "vitest";
import { openRegister } from "../../src/api/register.ts";
import { addressesIn, hiddenWords, withoutHidden } from "../../src/register/hidden.ts";
import type { RawSheet } from "../../src/register/raw-sheet.ts";
import { hiddenInOds } from "../../src/sheet/office/ods-hidden.ts";
import { asXlsx, withFile } from "./files.ts";
import { registerOf, uksaRows, uksaSheet } from "./synthetic.ts";

const sheets: readonly RawSheet[] = [
  { ...uksaSheet(uksaRows(4)), hiddenRows: new Set([2, 7]), hiddenColumns: new Set([2, 9]) },
  { name: "Contacts", isHidden: true, rows: [["a.fenwick@example.org"]] },
];

describe("what a file hides", () => {
  test("is named, where something stands in it", async () => {
    const words = ["row 8 of Projects", "column C of Projects", "sheet 2 (hidden)"];
    expect(hiddenWords(sheets)).toEqual(words);
    const read = await withFile("register.xlsx", await asXlsx(sheets), (path) => openRegister(path));
    expect("hidden" in read && [read.hidden, read.register.entries.length]).toEqual([words, 3]);
  });

  test("is left out where that is asked, and the others keep their places", async () => {
    const read = await withFile("register.xlsx", await asXlsx(sheets), (path) => openRegister(path, undefined, "left_out"));
    if (!("register" in read)) throw new Error(read.refusals.join());
    const [table] = read.register.tables;
    expect([table.rows.map(({ number }) => number), table.head.missing]).toEqual([[6, 7, 9], ["Accredited Researchers"]]);
    expect(withoutHidden(sheets)).toHaveLength(1);
  });

  test("a value that several rows share stays with those that are seen, where its first row is hidden", () => {
    const rows = uksaRows(3).map((row, at) => row.with(5, at === 0 ? "Secure Research Service" : null));
    const sheet = { ...uksaSheet(rows), hiddenRows: new Set([5]), merges: [{ startRow: 5, startCol: 5, endRow: 7, endCol: 5 }] };
    const [table] = registerOf(withoutHidden([sheet])).tables;
    expect(table.rows.map(({ number, cells }) => [number, cells[5]])).toEqual([
      [7, "Secure Research Service"],
      [8, "Secure Research Service"],
    ]);
  });

  test("is said where nothing else is left", async () => {
    const all = [{ ...uksaSheet(uksaRows(2)), isHidden: true }];
    const read = await withFile("register.xlsx", await asXlsx([...all, { name: "Cover", rows: [["Projects"]] }]), (path) =>
      openRegister(path, undefined, "left_out"),
    );
    expect("refusals" in read && read.refusals[0]).toContain("What is hidden in it was left out: sheet 1 (hidden). --hidden takes it in.");
  });

  test("in an OpenDocument spreadsheet: a sheet, repeated rows and columns, and rows that a filter hides", () => {
    const style = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const columns = '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>';
    const rows = '<table:table-row/><table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell/></table:table-row>';
    const content = `${style}<table:table table:name="A" table:style-name="ta1">${columns}${rows}</table:table><table:table table:name="B" table:style-name="ta2"/>`;
    expect(hiddenInOds(content)).toEqual([
      { isHidden: false, rows: new Set([1, 2]), columns: new Set([2]) },
      { isHidden: true, rows: new Set(), columns: new Set() },
    ]);
  });
});

test("e-mail addresses are found in the columns that are read", () => {
  const rows = uksaRows(3).map((row, at) => (at === 1 ? row.with(2, "Ada Fenwick <ada.fenwick@example.ac.uk>") : row));
  expect(addressesIn(registerOf([uksaSheet(rows)]))).toEqual(["Projects!C7"]);
});
