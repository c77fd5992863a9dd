import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeXlsxBook } from "../../src/sheet/office/write-xlsx.ts";
import type { ReadSheet } from "../../src/sheet/read-book.ts";
import { run } from "../cli/host.ts";
import { placeOf, sheetsOf, withCell } from "./book.ts";
import { inRow, newRow } from "./rows.ts";

test("a self-assessment is made with t6 init, the book and t6 report, and no YAML", async () => {
  const to = mkdtempSync(join(tmpdir(), "t6-book-"));
  const folder = join(to, "energy");
  const book = join(to, "energy.xlsx");
  expect((await run(["init", folder, "--yes", "--data", "Energy Survey", "--producer", "Department"])).code).toBe(0);
  expect((await run(["sheet", "export", folder, "-o", book])).code).toBe(0);
  const bytes = readFileSync(book);
  const fill = [
    inRow("Assessment", "as_of", { Value: "2026-01-31" }),
    inRow("Assessment", "profile.reasons", { Value: "Records about households." }),
    inRow("Judgements", "T6.5", {
      Conclusion: "Not yet shown",
      "Judged by": "Rosalind Achebe",
      Post: "Head of Profession",
      "Judged on": "2026-01-31",
      Reasons: "No review was held yet.",
      Narrative: "We have not yet held a review.",
    }),
    newRow("Strengths", { Practice: "T6.5", "What is done well": "A date for the first review is set." }),
    newRow("Deferred", { Clause: "T6.1c", Body: "Information Commissioner's Office", "What its case is about": "Its case is open." }),
    (sheets: readonly ReadSheet[]) => {
      const { row } = placeOf(sheets, "T6.5", "Clause T6.5a", "Title");
      const cells = {
        Title: "Log of reviews",
        "What it shows": "It lists every review.",
        Kind: "record",
        "Does it exist": "in place",
        "Who says so": "producer",
        "Who can open it": "open only to people inside the organisation",
        Reference: "R/1",
        "Date of the thing": "2026-01",
        "Add a limitation": "It ends in 2025.",
      };
      return Object.entries(cells).reduce(
        (so, [label, text]) => withCell(so, "T6.5", { row: row + 1, column: placeOf(so, "T6.5", "Clause T6.5a", label).column }, { kind: "text", text }),
        sheets,
      );
    },
  ].reduce((sheets, change) => change(sheets), await sheetsOf(bytes));
  const drawn = fill.map(({ name, rows, isHidden }) => ({
    name,
    ...(isHidden && { isHidden: true as const }),
    widths: [],
    rows: rows.map((row) => [...row].map((cell) => (cell === undefined ? undefined : { text: cell.text, look: "fill" as const, isDay: cell.kind === "day" }))),
  }));
  writeFileSync(book, await writeXlsxBook(drawn, "T"));
  const { code, err } = await run(["sheet", "import", book, folder]);
  expect(code, err).toBe(0);
  expect((await run(["check", folder])).code).toBe(0);
  const out = `${(await run(["report", folder])).out}\n${(await run(["report", folder, "--document", "record", "--audience", "internal"])).out}`;
  for (const said of ["We have not yet held a review.", "Rosalind Achebe", "It ends in 2025.", "A date for the first review is set.", "Its case is open"])
    expect(out.toLowerCase()).toContain(said.toLowerCase());
  expect((await run(["sheet", "export", folder, "-o", join(to, "again.ods")])).code).toBe(0);
  expect(await run(["sheet", "import", join(to, "again.ods"), folder])).toMatchObject({
    code: 0,
    err: "There is nothing to write: the files say already what is filled in.\n",
  });
});
