import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openRegister } from "../../src/api/register.ts";
import { asXlsx, withFile } from "./files.ts";
import { told, uksaRows, uksaSheet } from "./synthetic.ts";

/** Why a file is not read: one sentence, without its place. */
async function refused(name: string, bytes: Uint8Array | string): Promise<string> {
  const read = await withFile(name, bytes, (path) => openRegister(path));
  if (!("refusals" in read)) throw new Error("it was read");
  expect(read.refusals).toHaveLength(1);
  return read.refusals[0]?.replace(/^.*[\\/]/, "") ?? "";
}

/** A packed file that says of a part of one size that it has another. */
function saying(packed: Uint8Array, size: number, said: number): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  for (let at = 0; at < packed.length - 4; at += 1) if (view.getUint32(at, true) === size) view.setUint32(at, said, true);
  return packed;
}

const sheetXml = (data: string): Record<string, Uint8Array> => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const ms = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return {
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${ms}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${ms}.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(`<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Projects" sheetId="1" r:id="r1"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`),
  };
};
const text = (cell: string, said: string): string => `<c r="${cell}" t="inlineStr"><is><t>${said}</t></is></c>`;

describe("spreadsheets that nobody can want", () => {
  test("one that grows beyond all measure is not unpacked", async () => {
    const bomb = saying(zipSync({ ...sheetXml(""), "xl/sharedStrings.xml": strToU8("x".repeat(400_000)) }, { level: 9 }), 400_000, 300 * 1024 * 1024);
    expect(await refused("bomb.xlsx", bomb)).toBe(
      "bomb.xlsx is larger than 256 MiB when it is unpacked, and t6 reads no register of that size: nothing of it was read.",
    );
  });

  test("a part that says that it is empty and is not", async () => {
    const lying = saying(zipSync({ ...sheetXml(""), "xl/sharedStrings.xml": strToU8("x".repeat(400_000)) }, { level: 9 }), 400_000, 0);
    expect(await refused("lying.xlsx", lying)).toMatch(/^lying\.xlsx is larger than 256 MiB/);
  });

  test("a cell at the far end of the sheet", async () => {
    const far = zipSync(sheetXml(`<row r="1">${text("A1", "Project Number")}</row><row r="1048576">${text("XFD1048576", "x")}</row>`));
    expect(await refused("far.xlsx", far)).toBe(
      "far.xlsx has more than 20,000,000 cells, and t6 reads no more of a register: something stands far outside of the tables, so delete the rows and columns that are not used.",
    );
  });

  test("something else that is packed, an old file, a damaged one, a picture, nothing, a folder's worth of it", async () => {
    expect(await refused("letter.docx", zipSync({ "word/document.xml": strToU8("<w/>") }))).toMatch(/^letter\.docx is no spreadsheet that t6 can read/);
    expect(await refused("old.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toMatch(/^old\.xls is an old Excel file \(\.xls\), or one that is locked/);
    expect(await refused("broken.xlsx", (await asXlsx([uksaSheet(uksaRows(3))])).subarray(0, 900))).toMatch(/^broken\.xlsx is no spreadsheet/);
    expect(await refused("wide.csv", new Uint8Array([0xff, 0xfe, 0x52, 0, 0x65, 0]))).toMatch(/UTF-16/);
    expect(await refused("latin.csv", new Uint8Array([...strToU8("Reference,Organisation\n1,Caf"), 0xe9, 0x0a]))).toMatch(/is no UTF-8 text/);
    expect(await refused("empty.csv", "")).toBe("empty.csv is empty.");
  });

  test("quotation marks that are not closed, too many columns, a table without known columns", async () => {
    expect(await refused("quotes.csv", 'Reference,Organisation\n1,"Moss Trust\n2,Linden\n')).toMatch(/its quotation marks do not match near line/);
    expect(await refused("columns.csv", `${Array.from({ length: 1001 }, (_, at) => `c${at}`).join(",")}\n`)).toMatch(
      /t6 reads no register with more than 1,000\.$/,
    );
    expect(await refused("other.csv", "apples,pears\n1,2\n")).toMatch(
      /its columns are not those of any form that t6 knows\. t6 register map FILE drafts a map/,
    );
  });
});

describe("spreadsheets that are read all the same", () => {
  test("a million empty columns behind the table of a text", async () => {
    const rows = [
      ["Reference", "Organisation", "Data"],
      ["1", "Moss Trust", "Births"],
    ].map((row) => `${row.join(",")}${",".repeat(1_000_000)}`);
    const read = await withFile("wide.csv", rows.join("\n"), (path) => openRegister(path));
    expect("register" in read && read.register.entries.length).toBe(1);
  });

  test("formulas are read by what was worked out, and what leads nowhere is told", async () => {
    const head = ["Reference", "Organisation", "Data"].map((word, at) => text(`${"ABC"[at]}1`, word)).join("");
    const row = `${text("A2", "1")}<c r="B2" t="str"><f>HYPERLINK("https://example.org","x")</f><v>Moss Trust</v></c><c r="C2" t="e"><f>[1]Other!A1</f><v>#REF!</v></c>`;
    const read = await withFile("formulas.xlsx", zipSync(sheetXml(`<row r="1">${head}</row><row r="2">${row}</row>`)), (path) => openRegister(path));
    if (!("register" in read)) throw new Error(read.refusals.join());
    expect(read.register.tables[0].rows[0]?.cells[1]).toBe("Moss Trust");
    // What is wrong in a column of prose or of data is told as well as elsewhere.
    expect(told(read.register)).toEqual(["register/error-cell Projects!C2"]);
  });

  test("merged headings: the words stand above the first of their columns", async () => {
    const head = `${text("A1", "Reference")}${text("B1", "Organisation")}<c r="C1"/>${text("D1", "Data")}`;
    const row = ["1", "Moss Trust", "North", "Births"].map((word, at) => text(`${"ABCD"[at]}2`, word)).join("");
    const parts = sheetXml(`<row r="1">${head}</row><row r="2">${row}</row>`);
    const sheet = strToU8(
      strFromU8(parts["xl/worksheets/sheet1.xml"] as Uint8Array).replace(
        "</sheetData>",
        '</sheetData><mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>',
      ),
    );
    const read = await withFile("merged.xlsx", zipSync({ ...parts, "xl/worksheets/sheet1.xml": sheet }), (path) => openRegister(path));
    expect("register" in read && read.register.tables[0].columns.map(({ at, field }) => [at, field])).toEqual([
      [0, "reference"],
      [1, "organisation"],
      [3, "datasets"],
    ]);
  });

  test("macros and links to other files are not looked at", async () => {
    const head = ["Reference", "Organisation", "Data"].map((word, at) => text(`${"ABC"[at]}1`, word)).join("");
    const parts = sheetXml(`<row r="1">${head}</row><row r="2">${text("A2", "1")}${text("B2", "Moss Trust")}</row>`);
    const more = {
      "xl/vbaProject.bin": strToU8("not a macro"),
      "xl/externalLinks/externalLink1.xml": strToU8("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"),
    };
    const read = await withFile("macros.xlsm", zipSync({ ...parts, ...more }), (path) => openRegister(path));
    expect("register" in read && told(read.register)).toEqual([]);
  });

  test("two columns with one heading: the first is read, the second told", async () => {
    const read = await withFile("twice.csv", "Reference,Organisation,Data,Data\n1,Moss Trust,Births,Deaths\n", (path) => openRegister(path));
    expect("register" in read && told(read.register)).toEqual(["register/heading-twice D1"]);
  });
});
