import { describe, expect, test } from "vitest";
import { defectsOf } from "../../src/register/defects.ts";
import { diagnosticOf } from "../../src/register/diagnostics.ts";
import type { RawSheet } from "../../src/register/raw-sheet.ts";
import { agreement, type CellOf, dayAfter, nhsHeadings, nhsSheets, registerOf, told, uksaRows, uksaSheet } from "./synthetic.ts";

/** A register of the form of the UK Statistics Authority, in which some cells are others. */
function uksa(count: number, changes: Readonly<Record<string, CellOf>>, more: readonly CellOf[][] = []): readonly string[] {
  const rows = [...uksaRows(count), ...more];
  for (const [cell, value] of Object.entries(changes)) {
    const row = rows[Number(cell.slice(1)) - 6];
    if (row !== undefined) row[cell.charCodeAt(0) - 65] = value;
  }
  return told(registerOf([uksaSheet(rows)]));
}

describe("accredited projects (§7.1)", () => {
  test("a list in order has nothing wrong", () => expect(uksa(30, {})).toEqual([]));

  test("a number twice: the same row again, and another row", () => {
    const [first = [], second = []] = uksaRows(2);
    const again = [second, first.with(1, "Quite another title")];
    expect(
      uksa(
        30,
        {},
        again.map((row) => row.with(6, dayAfter(40))),
      ).filter((one) => one.includes("key")),
    ).toEqual(["register/key-repeated Projects!A36", "register/key-repeated Projects!A37"]);
    expect(told(registerOf([uksaSheet([...uksaRows(30), ...uksaRows(30).slice(-1)])]))).toEqual(["register/row-repeated Projects!A36"]);
  });

  test("a state in a number", () => expect(uksa(30, { A9: "2024/004 CLOSED" })).toEqual(["register/state-in-key Projects!A9"]));

  test("14 numbers with a line break, 3 with a blank behind", () => {
    const untidy = Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`A${10 + at}`, `2024/${String(at + 5).padStart(3, "0")}${at < 14 ? "\n" : " "}`]));
    expect(uksa(30, untidy)).toEqual(Array.from({ length: 17 }, (_, at) => `register/key-untidy Projects!A${10 + at}`));
  });

  test("one Act spelt in three ways", () => {
    expect(uksa(30, { D9: "DEA 2017", D10: "DEA 2017", D20: "digital economy act 2017" })).toEqual(
      ["D10", "D20", "D9"].map((cell) => `register/spellings Projects!${cell}`),
    );
  });

  test("values that were filled down, and two that ran into each other", () => {
    const ran = "Powers in force after 9 September 2021s Act 2007";
    expect(uksa(30, { D9: "Digital Economy Act 2018", D10: "Digital Economy Act 2019", D20: ran })).toEqual(
      ["D10", "D20", "D9"].map((cell) => `register/filled-down Projects!${cell}`),
    );
  });

  test("one environment under three names", () => {
    expect(uksa(30, { F9: "SRS", F10: "ONS SRS", F11: "ONS Secure Research Service" })).toEqual(
      ["F10", "F11", "F9"].map((cell) => `register/spellings Projects!${cell}`),
    );
  });

  test("researchers and data with line breaks", () => {
    expect(uksa(30, { C9: "Ada Fenwick\nBram Osei", E9: "Survey of work\r\nCensus" })).toEqual([
      "register/line-breaks Projects!C9",
      "register/line-breaks Projects!E9",
    ]);
  });

  test("a number with another year than its date", () => expect(uksa(30, { A9: "2021/004" })).toEqual(["register/key-year Projects!A9"]));

  test("a line with the headings again is no row, nor is a note below the table", () => {
    const [head = []] = [uksaSheet([]).rows[4] ?? []];
    const register = registerOf([
      uksaSheet([...uksaRows(10), [...head], ...uksaRows(12).slice(10), [], ["Source: the panel"].with(0, null as never).concat("Source: the panel")]),
    ]);
    expect(told(register)).toEqual(["register/heading-again Projects!A16"]);
    expect(register.entries).toHaveLength(12);
  });
});

describe("agreements, data and releases on three sheets (§7.2)", () => {
  const data = (reference: string, sensitive = "Sensitive"): CellOf[] => [reference, "Admissions", "Identifiable", sensitive, "One-off", "Act 2012", "Consent"];
  const release = (reference: string, month: CellOf = dayAfter(0), sensitive = "Sensitive"): CellOf[] => {
    return [`F-${reference}`, reference, "Admissions", "Identifiable", sensitive, "No", "Act 2012", "One-off", month];
  };
  const some = (count: number, over: Readonly<Record<number, CellOf>> = {}): CellOf[][] =>
    Array.from({ length: count }, (_, at) => agreement(`NIC-10${at}-v1.0`, at, at === 1 ? over : {}));

  test("a register in order has nothing wrong", () => {
    const register = registerOf(nhsSheets(some(9), [data("NIC-100-v1.0")], [release("NIC-100-v1.0")]));
    expect([register.chosen, told(register)]).toEqual(["nhs-england", []]);
  });

  test("versions are one entry, and the last one holds", () => {
    const versions = ["v0.1", "v10.0", "v2.3"].map((version, at) => agreement(`NIC-100-${version}`, at));
    const { entries, hasVersions } = registerOf(nhsSheets([...versions, agreement("NIC-101-v1.0", 1)], [], []));
    expect([hasVersions, entries.map(({ versions: all }) => all.map(({ number }) => number))]).toEqual([true, [[2, 4, 3], [5]]]);
  });

  test("a version that stands there twice is told", () => {
    expect(told(registerOf(nhsSheets([...some(9), agreement("NIC-100-v1.0", 4)], [], [])))).toEqual(["register/key-repeated Agreements!A11"]);
  });

  test("lists that are joined in several ways, and a comma that makes bodies", () => {
    const bodies = some(9);
    const lists = [
      "Moss Trust; Linden College",
      "Moss Trust; Quill, Marsh and Partners",
      "Linden College, Quill, Marsh and Partners",
      "Harbour Institute, Ltd",
    ];
    for (const [at, list] of lists.entries()) (bodies[at] as CellOf[])[4] = list;
    const found = told(registerOf(nhsSheets(bodies, [], [])));
    expect(found.filter((one) => one.includes("comma"))).toEqual(["E4", "E5"].map((cell) => `register/comma-in-name Agreements!${cell}`));
    const way = ["Moss Trust; Linden College", "Moss Trust\nLinden College", "Moss Trust, Linden College"];
    for (const [at, list] of [...way, way[0], way[0]].entries()) (bodies[at] as CellOf[])[4] = list;
    expect(told(registerOf(nhsSheets(bodies, [], [])))).toEqual(
      ["register/mixed-lists Agreements!E4"].concat(["register/line-breaks Agreements!E3"]).toSorted(),
    );
  });

  test("curly and straight apostrophes give one body two names", () => {
    expect(
      told(registerOf(nhsSheets(some(9, { 2: "Quill’s Trust", 4: "Moss Trust" }).with(0, agreement("NIC-100-v1.0", 0, { 2: "Quill's Trust" })), [], []))),
    ).toEqual(["register/spellings Agreements!C3"]);
  });

  test("a record of a test", () => {
    expect(told(registerOf(nhsSheets(some(9, { 1: "TEST RECORD - do not use" }), [], [])))).toEqual(["register/test-record Agreements!B3"]);
    expect(told(registerOf(nhsSheets(some(9, { 1: "Test and trace: a study of testing in schools" }), [], [])))).toEqual([]);
  });

  test("months as text, and what two sheets say otherwise", () => {
    const register = registerOf(
      nhsSheets(some(9), [data("NIC-100-v1.0")], [release("NIC-100-v1.0", "Jul-19"), release("NIC-100-v1.0", dayAfter(3), "Non-Sensitive")]),
    );
    expect(told(register)).toEqual(["register/date-form DataReleases!I2", "register/sheets-differ DataReleases!E3"]);
  });

  test("files of an agreement that is gone", () => {
    expect(told(registerOf(nhsSheets(some(9), [data("NIC-100-v1.0")], [release("NIC-999-v1.0")])))).toEqual(["register/not-joined DataReleases!B2"]);
  });

  test("a sheet that is not there", () => {
    const sheets: readonly RawSheet[] = nhsSheets(some(9), [data("NIC-100-v1.0")], []).slice(0, 2);
    const [defect] = defectsOf(registerOf(sheets));
    expect(defect && diagnosticOf(defect, "register.xlsx").message).toBe(
      "The sheet DataReleases, which the map names, is not in this file, or has not the headings of the map.",
    );
  });

  test("the headings are those of the form", () => expect(nhsHeadings.Agreements).toHaveLength(15));
});

describe("dates", () => {
  const dated = (days: readonly CellOf[]): readonly string[] => uksa(days.length, Object.fromEntries(days.map((day, at) => [`G${at + 6}`, day])));

  test("a program with the American order made dates of those up to the 12th", () => {
    const found = dated([
      "23/01/2024",
      new Date(Date.UTC(2024, 2, 1)),
      "14/02/2024",
      new Date(Date.UTC(2024, 4, 2)),
      "28/02/2024",
      new Date(Date.UTC(2024, 5, 3)),
    ]);
    expect(found.filter((one) => one.includes("changed-over"))).toEqual(["G11", "G7", "G9"].map((cell) => `register/date-changed-over Projects!${cell}`));
  });

  test("numbers behind dates are dates, where the column is kept so", () => {
    expect(dated([45_292, 45_293, 45_294])).toEqual([]);
    expect(dated([new Date(Date.UTC(2024, 0, 1)), 45_293, new Date(Date.UTC(2024, 0, 3))])).toEqual(["register/date-form Projects!G7"]);
  });
});
