import { describe, expect, test } from "vitest";
import type { RegisterMap } from "../../src/model/generated/schemas.ts";
import { defectsOf } from "../../src/register/defects.ts";
import { diagnosticOf } from "../../src/register/diagnostics.ts";
import { renamedIn } from "../../src/register/headings.ts";
import { withoutHidden } from "../../src/register/hidden.ts";
import { registerOf, uksaHeadings, uksaRows, uksaSheet } from "./synthetic.ts";

describe("headings under another name", () => {
  test.each([
    ["Legal Gateway", "Legal gateways"],
    ["Accreditation Date", "Date accredited"],
    ["Protected Data Accessed", "Data accessed"],
    ["Project Number", "Project no."],
    ["organisation_name", "OrganizationName"],
    ["Processing Environment", "Procesing environment"],
  ])("%s may be %s", (heading, other) => expect([...renamedIn([heading], [other])]).toEqual([[heading, other]]));

  test.each(["constructor", "toString", "valueOf", "__proto__"])("%s is a word like any other", (word) =>
    expect([...renamedIn([`${word} number`], [`${word} no.`])]).toEqual([[`${word} number`, `${word} no.`]]),
  );

  test.each([
    ["Start date", "End date"],
    ["Project Name", "Project Number"],
    ["Organisation", "Organisation type"],
    ["Data", "Database owner"],
  ])("%s is not %s", (heading, other) => expect([...renamedIn([heading], [other])]).toEqual([]));
});

describe("a heading of the map that is not there", () => {
  const [sheet] = [uksaSheet(uksaRows(3))];
  const under = (headings: readonly string[]) => registerOf([{ ...sheet, rows: sheet.rows.map((row, at) => (at === 4 ? headings : row)) }]);
  const messages = (headings: readonly string[]): readonly string[] => defectsOf(under(headings)).map((defect) => diagnosticOf(defect, "r.csv").message);

  test("is told with what looks like it", () => {
    expect(messages(uksaHeadings.with(3, "Legal gateways"))).toEqual([
      "Headings that the map names and that are not there on the sheet Projects: “Legal Gateway”. “Legal gateways” looks like “Legal Gateway” under another name.",
    ]);
  });

  test("of a map that comes with t6, a column that is left out is no mistake", () => expect(messages(uksaHeadings.with(3, "Notes"))).toEqual([]));

  test("may be that of a hidden column, which is called by its letter", () => {
    const rows = [
      ["Reference", "Organisation", "Legal basis", "Spare"],
      ["A1", "Moss Trust", "Act", "x"],
    ];
    const own: RegisterMap = {
      register: "Shares",
      tables: [{ columns: { Reference: "reference", Organisation: "organisation", "Legal basis": "legal_basis", Gone: "other" } }],
      needed: [],
    };
    const said = (hidden: readonly number[]) =>
      defectsOf(registerOf(withoutHidden([{ name: "", rows, hiddenColumns: new Set(hidden) }]), own)).map((defect) => diagnosticOf(defect, "r.csv").message);
    const lead = "Headings that the map names and that are not there: ";
    expect(said([2, 300])).toEqual([`${lead}“Legal basis”, “Gone”. Column C is hidden in the file and left out, and may be one of them.`]);
    expect(said([2, 3])).toEqual([`${lead}“Legal basis”, “Gone”. Columns C and D are hidden in the file and left out, and may be among them.`]);
    expect(said([])).toEqual([`${lead}“Gone”.`]);
  });

  test("a column with something in it and no heading is told", () => {
    expect(under(uksaHeadings.with(5, "")).tables[0].unnamed).toEqual([5]);
    expect(under(uksaHeadings).tables[0].unnamed).toEqual([]);
  });
});
