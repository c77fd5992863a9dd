import { describe, expect, test } from "vitest";
import { compareRegisters } from "../../src/register/diff.ts";
import type { RawSheet } from "../../src/register/raw-sheet.ts";
import { plain } from "../../src/report/paint.ts";
import { diffDocument } from "../../src/report/register/diff.ts";
import { diffText } from "../../src/report/register/diff-text.ts";
import { agreement, type CellOf, dayAfter, nhsSheets, registerOf, uksaRows, uksaSheet } from "./synthetic.ts";

const compared = (before: readonly RawSheet[], after: readonly RawSheet[]) => compareRegisters(registerOf(before), registerOf(after));
const projects = (rows: readonly CellOf[][], above = "Accredited projects as at 1 June 2026"): readonly RawSheet[] => [
  { ...uksaSheet(rows), rows: uksaSheet(rows).rows.map((row, at) => (at === 1 ? [above] : row)) },
];
const changed = (rows: CellOf[][], at: number, column: number, cell: CellOf): CellOf[][] =>
  rows.map((row, index) => (index === at ? row.with(column, cell) : row));

describe("two editions of a register", () => {
  const rows = uksaRows(12);

  test("the same rows in another order are no difference", () => {
    expect(compared(projects(rows), projects(rows.toReversed()))).toMatchObject({
      came: [],
      went: [],
      changed: [],
      typography: [],
      relabelled: [],
      reissued: undefined,
    });
  });

  test("rows that came and went", () => {
    const { came, went } = compared(projects(rows.slice(0, 11)), projects(rows.slice(1)));
    expect([came.map(({ reference }) => reference), went.map(({ reference }) => reference)]).toEqual([["2024/012"], ["2024/001"]]);
  });

  test("a row that changed in place without saying so, in a file under its old date", () => {
    const { changed: all, reissued } = compared(projects(rows), projects(changed(rows, 3, 1, "Another title")));
    expect(all).toMatchObject([{ reference: "2024/004", saysSo: false, cells: [{ heading: "Project Name", to: "Another title" }] }]);
    expect(reissued).toBe("2026-06-01");
  });

  test("under a new date it is no reissue", () => {
    const after = projects(changed(rows, 3, 1, "Another title"), "Accredited projects as at 13 August 2026");
    expect(compared(projects(rows), after).reissued).toBeUndefined();
  });

  test("capitals, blanks, apostrophes and the form of a date are looks", () => {
    const after = changed(changed(rows, 3, 3, "digital economy  act 2017"), 5, 6, "6 January 2024");
    expect(compared(projects(rows), projects(after)).typography.map(({ reference }) => reference)).toEqual(["2024/004", "2024/006"]);
  });

  test("a value that became another wherever it stood is one change", () => {
    const after = rows.map((row) => row.with(3, "Data Use Act 2025"));
    const { relabelled, changed: rest } = compared(projects(rows), projects(changed(after, 2, 1, "Another title")));
    expect(relabelled).toMatchObject([{ heading: "Legal Gateway", from: "Digital Economy Act 2017", to: "Data Use Act 2025", of: 12 }]);
    expect(rest.map(({ cells }) => cells.map(({ heading }) => heading))).toEqual([["Project Name"]]);
  });

  test("dates in another form are looks cell by cell, and hide nothing that changed beside them", () => {
    const after = uksaRows(12).map((row) => row.with(6, `${(row[6] as Date).getUTCDate()} January 2024`));
    const { changed: all, typography, relabelled } = compared(projects(rows), projects(changed(after, 3, 1, "Another title")));
    expect(all.map(({ cells }) => cells.map(({ heading }) => heading))).toEqual([["Project Name"]]);
    expect([typography.length, relabelled]).toEqual([12, []]);
  });

  test("a note that is another is told", () => {
    const noted = (note: string) => compared(projects([...rows, [], [note]]), projects([...rows, [], ["Projects that ended are left out."]]));
    expect(noted("Projects that ended are listed too.").notes).toEqual({
      came: ["Projects that ended are left out."],
      went: ["Projects that ended are listed too."],
    });
    expect(noted("Projects that ended are left out.").notes).toEqual({ came: [], went: [] });
  });

  test("a row that says that it was brought up to date", () => {
    const own = (title: string, updated: CellOf): readonly RawSheet[] => [
      {
        name: "",
        rows: [
          ["Reference", "Title", "Updated"],
          ["1", title, updated],
        ],
      },
    ];
    expect(compared(own("One", "2026-01-01"), own("Two", "2026-02-01")).changed).toMatchObject([{ saysSo: true }]);
    expect(compared(own("One", "2026-01-01"), own("Two", "2026-01-01")).changed).toMatchObject([{ saysSo: false }]);
  });

  test("one date in every row dates the file: a row that changed does not say so by it", () => {
    const dated = (title: string, updated: string): readonly RawSheet[] => [
      {
        name: "",
        rows: [
          ["Reference", "Title", "Updated"],
          ["1", title, updated],
          ["2", "Two", updated],
          ["3", "Three", updated],
        ],
      },
    ];
    expect(compared(dated("One", "2026-01-01"), dated("Other", "2026-02-01")).changed).toMatchObject([{ reference: "1", saysSo: false }]);
  });

  // Another day than before is no announcement by itself: only a later one says that somebody brought the row up to date.
  test.each([
    ["2026-01-01", "2026-02-01", true, 0],
    ["2026-02-01", "2026-01-01", false, 1],
    ["2026-02-01 02:00:00", "2026-02-01 14:30:00", false, 0],
    ["2026-02-01", "1 February 2026", false, 0],
    ["", "2026-02-01", true, 0],
    ["2026-02-01", "", false, 1],
    ["2026-02", "2026-02-11", false, 0],
    // Whichever of day and month is first, it is later; and of the next nobody can tell.
    ["03/04/2026", "05/06/2026", true, 0],
    ["03/05/2026", "05/03/2026", false, 0],
  ])("‘updated’ that was %s and is %s", (was, is, saysSo, back) => {
    const edition = (title: string, updated: string): readonly RawSheet[] => [
      {
        name: "",
        rows: [
          ["Reference", "Title", "Updated"],
          ["1", title, updated],
          ["2", "Two", "2025-01-01"],
        ],
      },
    ];
    const found = compared(edition("One", was), edition("Other", is));
    expect([found.changed.map((row) => row.saysSo), found.back.flatMap(({ rows }) => rows).length]).toEqual([[saysSo], back]);
  });

  test("one day in every row dates the file whatever the time of day, and one that goes back is told once", () => {
    const exported = (title: string, day: string): readonly RawSheet[] => [
      { name: "", rows: [["Reference", "Title", "Updated"], ...["1", "2", "3"].map((row) => [row, row === "1" ? title : "Title", `${day} 02:00:0${row}`])] },
    ];
    expect(compared(exported("One", "2026-01-01"), exported("Other", "2026-02-01"))).toMatchObject({ changed: [{ saysSo: false }], back: [] });
    const [old, now] = [registerOf(exported("One", "2026-02-01")), registerOf(exported("One", "2026-01-01"))];
    const document = diffDocument(
      { register: old, sha256: "a", file: "a.csv" },
      { register: now, sha256: "b", file: "b.csv" },
      compareRegisters(old, now),
      "0",
    );
    expect(diffText(document, { width: 200, paint: plain })).toContain(`3 rows give an earlier day of their last change than before, or none any more
  Updated: “2026-02-01” became “2026-01-01”: 1 (row 2), 2 (row 3), 3 (row 4)
`);
  });

  test("a row that went is none of those that were relabelled", () => {
    const after = rows.slice(1).map((row) => row.with(3, "Data Use Act 2025"));
    expect(compared(projects(rows), projects(after)).relabelled).toMatchObject([{ of: 11, rows: { length: 11 } }]);
  });

  test("a reference that comes twice is compared row by row", () => {
    const twice = [...rows, rows[3]?.with(1, "Again") ?? []];
    expect(compared(projects(twice), projects(changed(twice, 12, 1, "Once more"))).changed.map(({ after }) => after.number)).toEqual([18]);
  });

  test("a row that only repeated another, and was taken out, is no row that went", () => {
    const twice = [...rows, rows[3] ?? []];
    const removed = compared(projects(twice), projects(rows));
    expect([removed.went, removed.repeats.went.map(({ reference, row }) => [reference, row.number])]).toEqual([[], [["2024/004", 18]]]);
    const added = compared(projects(rows), projects(twice));
    expect([added.came, added.repeats.came.map(({ row }) => row.number)]).toEqual([[], [18]]);
    // Also where what it repeated was changed in the same edition.
    const both = compared(projects(twice), projects(changed(rows, 3, 1, "Another title")));
    expect([both.went, both.repeats.went.length, both.changed.length]).toEqual([[], 1, 1]);
  });

  test("of two rows with one reference that say different things, the one that goes is a row that went", () => {
    const twice = [...rows, rows[3]?.with(1, "Again") ?? []];
    const { went, repeats } = compared(projects(twice), projects(rows));
    expect([went.map(({ row, other }) => [row.number, other?.number]), repeats.went]).toEqual([[[18, 9]], []]);
  });

  test("references are told as they are written", () => {
    const own = (reference: string): CellOf[][] => [[reference, ...(rows[0] ?? []).slice(1)]];
    const { came, went } = compared(projects(own("DSA/Ab-1")), projects(own("DSA/Ab-2")));
    expect([went[0]?.reference, came[0]?.reference]).toEqual(["DSA/Ab-1", "DSA/Ab-2"]);
  });

  test("versions are known by their number, and other sheets are counted", () => {
    const data = (reference: string): CellOf[] => [reference, "Admissions", "Identifiable", "Sensitive", "One-off", "Act 2012", "Consent"];
    const before = nhsSheets([agreement("NIC-1-v1.0", 0), agreement("NIC-1-v2.0", 0)], [data("NIC-1-v1.0"), data("NIC-1-v1.0")], []);
    const after = nhsSheets([agreement("NIC-1-v2.0", 0), agreement("NIC-1-v3.0", 0)], [data("NIC-1-v1.0"), data("NIC-2-v1.0")], []);
    const { came, went, others } = compared(before, after);
    expect([came.map(({ reference }) => reference), went.map(({ reference }) => reference), others]).toEqual([
      ["NIC-1-v3.0"],
      ["NIC-1-v1.0"],
      [
        { sheet: "Datasets", came: 1, went: 1 },
        { sheet: "DataReleases", came: 0, went: 0 },
      ],
    ]);
  });

  // A column that the map leaves unweighed: what it holds is what its cells can be read as.
  test.each([
    ["2024-03-15", "15 March 2024", "looks"],
    ["1200", "1,200.0", "looks"],
    ["0012", "12", "changed"],
    ["01/02/2024", "02/01/2024", "changed"],
    ["1,200", "1,201", "changed"],
  ])("in a column that is only shown, %s and %s: %s", (from, to, told) => {
    const edition = (cell: string) => nhsSheets([agreement("NIC-1-v1.0", 0, { 5: cell })], [], []);
    const { changed: all, typography } = compared(edition(from), edition(to));
    expect([all.length, typography.length]).toEqual(told === "looks" ? [0, 1] : [1, 0]);
  });

  test("is told in sentences", () => {
    const [old, now] = [
      registerOf(projects(rows)),
      registerOf(projects([...changed(rows, 3, 1, "Another title"), uksaRows(13)[12]?.with(6, dayAfter(40)) ?? []])),
    ];
    const side = (register: typeof old, file: string) => ({ register, sha256: file.repeat(8), file });
    const document = diffDocument(side(old, "june.csv"), side(now, "august.csv"), compareRegisters(old, now), "0");
    expect(diffText(document, { width: 100, paint: plain })).toBe(`june.csv (2026-06-01): 12 rows. august.csv (2026-06-01): 13 rows.
Issued again under its old date: above both stands 2026-06-01, and they are not the same.

1 row came
  2024/013 (row 18)

1 row changed without saying so
  2024/004 (row 9): Project Name: “Reading at seven in area D” became “Another title”
`);
  });
});
