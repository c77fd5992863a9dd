import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openRegister } from "../../src/api/register.ts";
import { checkRegister } from "../../src/api/register-check.ts";
import { diffRegisters } from "../../src/api/register-diff.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { defectsOf } from "../../src/register/defects.ts";
import { draftMap } from "../../src/register/draft.ts";
import { registerFacts } from "../../src/register/evidence.ts";
import type { RawSheet } from "../../src/register/raw-sheet.ts";
import { answersOf } from "../../src/register/says.ts";
import { checkFormats } from "../../src/report/check/formats.ts";
import { plain } from "../../src/report/paint.ts";
import { diffJson } from "../../src/report/register/diff.ts";
import { diffText } from "../../src/report/register/diff-text.ts";
import { registerReport } from "../../src/report/register/formats.ts";
import { registerCsv, registerPage } from "../../src/report/register/page.ts";
import { readCatalogue } from "../fixtures/files.ts";
import { asXlsx, withFile } from "./files.ts";
import { type CellOf, uksaHeadings, uksaRows } from "./synthetic.ts";

const catalogue = buildCatalogue(readCatalogue());

/** What stands in every hidden cell, and nowhere else. */
const canary = "Zwartkop";

/** A sheet with a title, notes above and below the table, one column that no map names, and mistakes; what is hidden has the word in it. */
function sheetWith(hiddenRows: ReadonlySet<number>, hiddenColumns: ReadonlySet<number>, spare: string): RawSheet {
  const rows = uksaRows(6).map((row): CellOf[] => [...row, spare]);
  rows[1] = (rows[1] ?? []).with(0, "2024/001").with(6, "31/06/2024 soon");
  rows[2] = (rows[2] ?? []).with(3, "digital economy act 2017").with(2, "TBC\nlater");
  rows.push(["Note 1", "what stands below the table is a note about all of it"]);
  const all: CellOf[][] = [["Accredited projects as of 1 June 2024"], ["A second line of notes"], [], [], [...uksaHeadings, "Spare"], ...rows];
  const hide = (row: number, at: number): boolean => hiddenRows.has(row) || hiddenColumns.has(at);
  return {
    name: "Projects",
    hiddenRows,
    ...(hiddenColumns.size > 0 && { hiddenColumns }),
    rows: all.map((cells, row) => cells.map((cell, at) => (typeof cell === "string" && hide(row, at) && row !== 4 ? `${canary} ${cell}` : cell))),
  };
}

const secret: RawSheet = {
  name: `${canary} people`,
  isHidden: true,
  rows: [
    [`${canary} name`, "Organisation"],
    [`${canary} 1`, `${canary} 2`],
  ],
};

async function everything(sheets: readonly RawSheet[], older: readonly RawSheet[]): Promise<Readonly<Record<string, string>>> {
  const [bytes, before] = [await asXlsx(sheets), await asXlsx(older)];
  const opened = async (from: Uint8Array) => {
    const read = await withFile("r.xlsx", from, (path) => openRegister(path));
    if ("refusals" in read) throw new Error(read.refusals.join());
    return { ...read, file: "r.xlsx" };
  };
  const seen = await opened(bytes);
  const checked = checkRegister(seen, "r.xlsx", catalogue);
  const said: Record<string, string> = {};
  for (const format of ["pretty", "json", "ndjson", "markdown", ...Object.keys(checkFormats)] as (keyof typeof checkFormats)[])
    said[`check ${format}`] = await registerReport(format, { checked, version: "0", failOn: "error" }, { width: 100, paint: plain, isFile: false });
  const clauses = new Map([...catalogue.clauses].map(([id, { clause }]) => [id, clause]));
  const answers = answersOf(seen.register, catalogue.file.register);
  said["evidence"] = JSON.stringify(registerFacts(seen.register, answers, defectsOf(seen.register), clauses, catalogue.file.register?.about));
  const diff = diffRegisters(await opened(before), seen);
  said["diff"] = `${diffJson(diff)}${diffText(diff, { width: 100, paint: plain, isFile: false })}`;
  said["page"] = registerPage(seen.register, { title: "Register", csv: "r.csv", style: "", version: "0", leftOut: seen.hiddenRows ?? 0, hidden: seen.hidden });
  said["csv"] = registerCsv(seen.register);
  said["map"] = JSON.stringify(draftMap("register", sheets));
  said["hidden"] = seen.hidden.join();
  return said;
}

const leaking = (said: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(said).flatMap(([what, text]) => (text.toLowerCase().includes(canary.toLowerCase()) ? [what] : []));

describe("nothing that stands in hidden cells alone comes out of any command on registers", () => {
  test("a hidden column that no map names is called by its letter, and its heading stands nowhere", async () => {
    const sheet = sheetWith(new Set(), new Set([7]), "kept");
    const withHeading = { ...sheet, rows: sheet.rows.map((cells, row) => (row === 4 ? [...uksaHeadings, `${canary} notes`] : cells)) };
    const said = await everything([withHeading, secret], [withHeading, secret]);
    expect(leaking(said)).toEqual([]);
    expect(said["check pretty"]).toMatch(/left out:\s+column H of\s+Projects/);
    expect(said["hidden"]).toBe("column H of Projects,sheet 2 (hidden)");
  });

  test("whichever rows and columns are hidden", async () => {
    const rows = fc.uniqueArray(fc.constantFrom(0, 1, 5, 6, 7, 8, 9, 10, 11), { maxLength: 4 });
    const columns = fc.uniqueArray(fc.constantFrom(1, 2, 3, 5, 6, 7), { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(rows, columns, async (hiddenRows, hiddenColumns) => {
        const [now, old] = ["now", "then"].map((spare) => [sheetWith(new Set(hiddenRows), new Set(hiddenColumns), spare), secret]);
        expect(leaking(await everything(now ?? [], old ?? []))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test("all of them count the same rows, and say what was left out", async () => {
    const said = await everything([sheetWith(new Set([7]), new Set(), "x")], [sheetWith(new Set(), new Set(), "x")]);
    expect(said["check pretty"]?.replace(/\s+/g, " ")).toContain("Hidden or filtered out in the file, and left out: row 8 of Projects.");
    expect(said["evidence"]).toContain("The register has 5 rows.");
    expect(said["page"]).toContain("This page lists 5 rows");
    expect(said["page"]).toContain("The file has 1 more row, which is hidden in it and not listed here.");
    expect(said["page"]).toContain("Hidden in the file, and neither listed nor counted here: row 8 of Projects.");
    expect(said["diff"]).toContain("Hidden in r.xlsx, and not compared: row 8 of Projects.");
  });
});
