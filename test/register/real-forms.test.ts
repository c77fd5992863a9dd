import { describe, expect, test } from "vitest";
import { openRegister } from "../../src/api/register.ts";
import { draftMap } from "../../src/register/draft.ts";
import type { RawSheet } from "../../src/register/raw-sheet.ts";
import type { Register } from "../../src/register/register.ts";
import { answersOf } from "../../src/register/says.ts";
import { asOds, asXlsx, withFile } from "./files.ts";
import { agreement, type CellOf, dayAfter, nhsSheets, told, uksaHeadings, uksaRows, uksaSheet } from "./synthetic.ts";

/** Opens a file without a map, as somebody would who has it from a website. */
async function opened(name: string, bytes: Uint8Array | string): Promise<Register> {
  const read = await withFile(name, bytes, (path) => openRegister(path));
  if ("refusals" in read) throw new Error(read.refusals.join("\n"));
  return read.register;
}

const shape = ({ chosen, tables }: Register) => ({
  chosen,
  tables: tables.map(({ sheet, headRow, rows, head }) => [sheet, headRow, rows.length, head.missing, head.strange]),
});

describe.each([
  ["register.xlsx", asXlsx],
  ["register.ods", asOds],
] as const)("a file of each form is read without a map: %s", (name, write) => {
  test("accredited projects: a title in row 2, the headings in row 5, serial dates, 14 numbers with line breaks", async () => {
    const rows = uksaRows(40).map((row, at) => (at < 14 ? row.with(0, `${row[0]}\n`) : row));
    const register = await opened(name, await write([uksaSheet(rows)]));
    expect(shape(register)).toEqual({ chosen: "uksa", tables: [["Projects", 5, 40, [], []]] });
    expect(register.entries[0]?.key).toBe("2024/001");
    expect(told(register)).toEqual(Array.from({ length: 14 }, (_, at) => `register/key-untidy Projects!A${at + 6}`).toSorted());
  });

  test("agreements, their data and what was released, on three sheets", async () => {
    const data: CellOf[] = ["NIC-1-v1.0", "Admissions", "Identifiable", "Sensitive", "One-off", "Act 2012", "Consent"];
    const release: CellOf[] = ["F-1", "NIC-1-v1.0", "Admissions", "Identifiable", "Sensitive", "No", "Act 2012", "One-off", "Jul-19"];
    const register = await opened(name, await write(nhsSheets([agreement("NIC-1-v1.0", 0), agreement("NIC-1-v2.1", 1)], [data], [release])));
    expect(shape(register)).toEqual({
      chosen: "nhs-england",
      tables: [
        ["Agreements", 1, 2, [], []],
        ["Datasets", 1, 1, [], []],
        ["DataReleases", 1, 1, [], []],
      ],
    });
    expect([register.entries.length, register.hasVersions]).toEqual([1, true]);
  });

  test("a data use register: the Five Safes in row 1, the headings in row 2", async () => {
    const headings =
      "Project ID | Organisation name* | Organisation ID | Organisation sector | Applicant name(s) | Applicant ID | Funders/ Sponsors | DEA accredited researcher? | Sub-licence arrangements (if any)? | Project title* | Lay summary* | Public benefit statement* | Request category type | Technical summary | Other approval committees | Project start date | Project end date | Latest approval date* | Dataset(s) name* | Data sensitivity level | Legal basis for provision of data under Article 6 | Lawful conditions for provision of data under Article 9 | Common Law Duty of Confidentiality | National data opt-out applied? | Request frequency | For linked datasets, specify how the linkage will take place | Description of the confidential data being used | Release/Access date | Access type* (TRE or Release) | How has data been processed to enhance privacy? | Link to research outputs".split(
        " | ",
      );
    const row = headings.map(
      (heading): CellOf =>
        /date(?!a)/.test(heading) && !/datasets/.test(heading) ? "2024-03-01" : /^Project end/.test(heading) ? "2025-03-01" : `Said ${heading.length}`,
    );
    const band: CellOf[] = ["Safe people", null, null, null, null, null, null, null, null, "Safe projects"];
    const register = await opened(name, await write([{ name: "Template", rows: [band, headings, row] }]));
    expect(headings).toHaveLength(31);
    expect(shape(register)).toEqual({ chosen: "hdr-uk", tables: [["Template", 2, 1, [], []]] });
  });
});

describe("a file of text", () => {
  const text = (rows: readonly (readonly CellOf[])[], mark = ","): string =>
    rows
      .map((row) => row.map((cell) => `"${(cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? "")).replaceAll('"', '""')}"`).join(mark))
      .join("\r\n");
  const sheet: RawSheet = { name: "", rows: [["Accredited projects"], [], uksaHeadings, ...uksaRows(5)] };
  const rows = sheet.rows.map((row) => row ?? []);

  test.each([",", ";", "\t", "|"])("with %j between its cells, a title row and an empty line", async (mark) => {
    expect(shape(await opened("register.csv", `\ufeff${text(rows, mark)}`))).toEqual({ chosen: "uksa", tables: [["", 3, 5, [], []]] });
  });

  test("rows are counted as in a spreadsheet, and lines as in an editor", async () => {
    const register = await opened("register.csv", text(rows.with(3, (rows[3] ?? []).with(1, "Two\nlines"))));
    expect(register.tables[0].rows.map(({ number, line }) => [number, line]).slice(0, 2)).toEqual([
      [4, 4],
      [5, 6],
    ]);
  });

  test("dates of a database, with the time of day", async () => {
    const times = rows.map((row, at) => (at < 3 ? row : row.with(6, `2024-01-0${at} 00:00:00.000`)));
    expect(told(await opened("register.csv", text(times)))).toEqual([]);
  });
});

test("a day of a spreadsheet is that day in every part of the world", async () => {
  const register = await opened("register.xlsx", await asXlsx([uksaSheet([(uksaRows(1)[0] ?? []).with(6, dayAfter(90))])]));
  expect(register.tables[0].rows[0]?.cells[6]).toEqual(new Date("2024-03-31T00:00:00Z"));
});

describe("a log that somebody keeps by hand", () => {
  const log: readonly RawSheet[] = [
    { name: "Cover", rows: [["Data sharing log"], ["Version 3, June 2026"]] },
    {
      name: "Log",
      rows: [
        ["Data sharing log"],
        ["Reference", "Organisation", "Data", "Decided on", "Until"],
        ["JS/001", "Harbour Institute", "Bus survey", dayAfter(0), dayAfter(700)],
        ["JS/002", null, null, null, null],
        ["JS/003", "Harbour Inst.", "Rail survey", dayAfter(400), dayAfter(30)],
        ["Total", 3, null, null, null],
        [],
        ["Source: shared mailbox"],
      ],
    },
    {
      name: "Lists",
      rows: [
        ["Y", "N"],
        ["a", "b"],
      ],
    },
  ];

  test("its title page, its sums and its notes are no rows, and a row with a reference alone is one", async () => {
    const register = await opened("log.xlsx", await asXlsx(log));
    expect(register.entries.map(({ key }) => key)).toEqual(["js/001", "js/002", "js/003"]);
    expect(answersOf(register).find(({ question }) => question.id === "updated")?.words).toBe(
      "The sheet before the table gives a date: “Version 3, June 2026”.",
    );
  });

  test("an end before the decision is one before the start", async () => {
    expect(told(await opened("log.xlsx", await asXlsx(log)))).toEqual([
      "register/empty-cell Log!B4",
      "register/end-before-start Log!E5",
      "register/spellings Log!B5",
    ]);
  });

  test("a map is drafted of the sheet that has references", () => {
    const draft = draftMap("log", log);
    expect("map" in draft && draft.map).not.toContain("Lists");
  });
});
