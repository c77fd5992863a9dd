import { describe, expect, test } from "vitest";
import { compareRegisters } from "../../src/register/diff.ts";
import { draftMap } from "../../src/register/draft.ts";
import { withoutHidden } from "../../src/register/hidden.ts";
import { hiddenTable } from "../../src/register/hidden-table.ts";
import { namesOf } from "../../src/register/pair-rows.ts";
import type { RawSheet } from "../../src/register/raw-sheet.ts";
import type { Register } from "../../src/register/register.ts";
import { diffDocument } from "../../src/report/register/diff.ts";
import { diffSections } from "../../src/report/register/diff-sections.ts";
import { type CellOf, registerOf } from "./synthetic.ts";

const sheet = (heads: readonly string[], rows: readonly (readonly CellOf[])[], more: Partial<RawSheet> = {}): RawSheet => ({
  name: "",
  rows: [heads, ...rows],
  ...more,
});

/** The difference in words, as the command tells it: what is hidden in a file is left out. */
function told(before: RawSheet, after: RawSheet) {
  const side = (one: RawSheet, file: string) => ({ register: registerOf(withoutHidden([one])), sha256: file, file });
  const hidden = ({ register }: { readonly register: Register }, one: RawSheet) => {
    const table = hiddenTable(register, [one]);
    return table === undefined ? new Set<string>() : namesOf(table);
  };
  const [old, now] = [side(before, "old.csv"), side(after, "new.csv")];
  const difference = compareRegisters(old.register, now.register, { old: hidden(old, before), now: hidden(now, after) });
  const document = diffDocument(old, now, difference, "0");
  return { document, ...diffSections(document) };
}

describe("where no column is the reference", () => {
  const bare = ["Organisation", "Title", "Purpose"];
  const rows = [
    ["Moss Trust", "Births by area", "A study"],
    ["Linden College", "Deaths by area", "Another"],
  ];

  test("a draft of a map says what follows and what to do", () => {
    const draft = draftMap("shares", [sheet(bare, rows)]);
    expect("map" in draft && draft.map).toMatch(
      /# No column looks like the reference of a request\. Without one .* a row that changed for one that went and one that came\.\n# Where a column has the reference/,
    );
    const withOne = draftMap("shares", [
      sheet(
        ["Reference", ...bare],
        rows.map((row, at) => [`A${at}`, ...row]),
      ),
    ]);
    expect("map" in withOne && withOne.map).not.toContain("No column looks");
  });

  test("a difference says that a row is known by all that it says", () => {
    const { document, lead } = told(sheet(bare, rows), sheet(bare, [rows[0] ?? [], ["Linden College", "Deaths by area", "A third"]]));
    expect(lead.join("\n")).toContain("Neither file has a column that is read as the reference of a request. A row is known by all that it says");
    expect([document.old.no_reference, document.came.length, document.went.length]).toEqual([true, 1, 1]);
  });

  test("where one of two has none, no row can be known again, and that is said", () => {
    const numbered = rows.map((row, at) => [`A${at}`, ...row]);
    const { lead } = told(sheet(bare, rows), sheet(["Reference", ...bare], numbered));
    expect(lead.join("\n")).toContain("old.csv has no column that is read as the reference of a request, and the other file has. So no row can be known again");
  });

  test("with a reference nothing is said of it", () => {
    const one = sheet(
      ["Reference", ...bare],
      rows.map((row, at) => [`A${at}`, ...row]),
    );
    expect(told(one, one).lead.join("\n")).not.toContain("reference");
  });
});

describe("rows that a file hides", () => {
  const heads = ["Reference", "Organisation", "Title"];
  const rows = ["A1", "A2", "A3"].map((key) => [key, "Moss Trust", `Study ${key}`]);
  const open = sheet(heads, rows);

  test("a row that went into hiding is hidden now, and not gone", () => {
    const { sections, document } = told(open, sheet(heads, rows.slice(0, 2), { hiddenRows: new Set([2]) }));
    expect(sections.map(({ heading, lines }) => [heading, lines.length])).toEqual([
      ["1 row went", 1],
      ["1 row went for whoever reads the file: it is hidden in new.csv", 1],
    ]);
    expect(document.went.map(({ reference, hidden_in_other }) => [reference, hidden_in_other])).toEqual([
      ["A2", true],
      ["A3", undefined],
    ]);
  });

  test("rows that came out of hiding were there before", () => {
    const { sections } = told(sheet(heads, rows, { hiddenRows: new Set([2, 3]) }), open);
    expect(sections.map(({ heading }) => heading)).toEqual(["2 rows came for whoever reads the file: they were hidden in old.csv"]);
  });

  test("without a reference a hidden row is known by what it says in columns that are not hidden", () => {
    const hides = { hiddenRows: new Set([2]), hiddenColumns: new Set([3]) };
    const [before, after] = [heads.slice(1), [...heads.slice(1), "Purpose", "Notes"]];
    const wide = rows.map((row) => [...row.slice(1), "", "secret"]);
    const { sections } = told(
      sheet(
        [...before, "Purpose"],
        rows.map((row) => row.slice(1)),
      ),
      sheet(after, wide, hides),
    );
    expect(sections.map(({ heading }) => heading)).toContain("1 row went for whoever reads the file: it is hidden in new.csv");
  });
});

test("where only rows went that nobody saw, just that is told, and nothing of what stood in them", () => {
  const heads = ["Reference", "Organisation", "Title"];
  const rows = [
    ["A1", "Moss Trust", "One"],
    ["A2", "Secret Trust", "Two"],
  ];
  const { document, lead, sections } = told(sheet(heads, rows, { hiddenRows: new Set([2]) }), sheet(heads, rows.slice(0, 1)));
  expect([document.went, document.hidden_rows]).toEqual([[], { came: 0, went: 1 }]);
  expect(lead.join("\n")).toContain("1 row hidden in old.csv is not in new.csv");
  expect(JSON.stringify([document, lead, sections])).not.toMatch(/A2|Secret/);
});
