import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeXlsxBook } from "../../src/sheet/office/write-xlsx.ts";
import type { ReadSheet } from "../../src/sheet/read-book.ts";
import { run } from "../cli/host.ts";
import { sheetsOf } from "./book.ts";
import { imported, newRow, texts } from "./rows.ts";

/*
 * Half of a book is filled in and imported, the other half is filled in the same book, and it is imported again. What it added is there by then.
 */

const evidence = (cells: Readonly<Record<string, string>>) => {
  const rows = { Title: "Log of shares", Clauses: "T6.4b", "What it shows": "It lists every share since 2015.", Kind: "record", "Does it exist": "in place" };
  const more = {
    "Who says so": "producer",
    "Who can open it": "open only to people inside the organisation",
    "Who may read of it": "internal",
    Reference: "R/1",
  };
  return newRow("T6.4", { ...rows, ...more, ...cells });
};

type Cells = Readonly<Record<string, string>>;
const rows: readonly (readonly [string, (cells: Cells) => ReturnType<typeof newRow>, Cells, RegExp])[] = [
  ["evidence, as it was", evidence, {}, /^T6\.4, row \d+ looks like ‘log-of-shares’, which came into the assessment after this book was exported\./],
  ["evidence that shows something else", evidence, { "What it shows": "It lists some." }, /looks like ‘log-of-shares’/],
  ["evidence of another title", evidence, { Title: "Register of all shares" }, /looks like ‘log-of-shares’/],
  [
    "evidence of a title that is there already",
    (cells) => evidence({ Title: "Head of profession assurances", ...cells }),
    {},
    /looks like ‘head-of-profession-assurances-2’/,
  ],
  [
    "an ask",
    (cells) =>
      newRow("Asks", {
        "What is asked": "Publish the log.",
        Kind: "recommendation",
        Clauses: "T6.4b",
        How: "On the page on shares.",
        Owner: "Department",
        Due: "2020-06-30",
        ...cells,
      }),
    { How: "On a page of its own." },
    /^Asks, row \d+ looks like ‘publish-the-log’, which came into the assessment/,
  ],
  [
    "a source",
    (cells) => newRow("Sources", { Title: "Annual report", "Web address": "https://example.org/report", ...cells }),
    {},
    /looks like ‘annual-report’/,
  ],
  [
    "a limitation",
    (cells) => newRow("Limitations", { "Evidence (id)": "sharing-page", "What it does not show": "It names no board.", Material: "yes", ...cells }),
    { Material: "no" },
    /looks like ‘sharing-page\/it-names-no-board’/,
  ],
  [
    "a strength",
    (cells) => newRow("Strengths", { Practice: "T6.4", "What is done well": "One place for all.", ...cells }),
    {},
    /looks like ‘T6\.4\/one-place-for-all’/,
  ],
  [
    "a clause that is deferred",
    (cells) => newRow("Deferred", { Clause: "T6.1c", Body: "Commissioner", "What its case is about": "Its case is open.", ...cells }),
    { Body: "Information Commissioner" },
    /looks like ‘T6\.1c’/,
  ],
];

describe("a row that was imported is not added a second time", () => {
  test.each(rows)("%s", async (_name, row, reworded, expected) => {
    const first = await imported(row({}), texts);
    expect(first.refusals).toBe("");
    for (const cells of [{}, reworded]) {
      const { refusals, now } = await imported(row(cells), first.now, texts);
      expect(refusals).toMatch(expected);
      expect(refusals).toMatch(/export a new book with t6 sheet export, and go on in that\.$/);
      expect(now).toBeUndefined();
    }
  });

  test("each of them is told", async () => {
    const both = (sheets: readonly ReadSheet[]) => newRow("Strengths", { Practice: "T6.4", "What is done well": "One place for all." })(evidence({})(sheets));
    const first = await imported(both, texts);
    expect((await imported(both, first.now, texts)).refusals.split("\n")).toHaveLength(2);
  });

  test("a new book adds what is new in it, of the same title too", async () => {
    const first = await imported(evidence({}), texts);
    const { refusals, told } = await imported(evidence({ "What it shows": "The one of the agency." }), first.now, first.now);
    expect({ refusals, told }).toEqual({ refusals: "", told: "" });
  });

  test("something else that was added to the files since is in nobody's way", async () => {
    const first = await imported(evidence({}), texts);
    const other = evidence({ Title: "Log of shares 2019", "What it shows": "Each has its reason.", Reference: "R/2" });
    expect((await imported(other, first.now, texts)).refusals).toBe("");
  });
});

test("the second import of a book writes no byte", async () => {
  const to = mkdtempSync(join(tmpdir(), "t6-again-"));
  const [folder, book] = [join(to, "npd"), join(to, "npd.xlsx")];
  cpSync(join(import.meta.dirname, "../../fixtures/npd-2019"), folder, { recursive: true });
  const bytes = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
  expect((await run(["sheet", "export", folder, "-o", book])).code).toBe(0);
  const drawn = evidence({})(await sheetsOf(readFileSync(book))).map(({ name, rows: lines, isHidden }) => ({
    name,
    ...(isHidden && { isHidden: true as const }),
    widths: [],
    rows: lines.map((row) => [...row].map((cell) => (cell === undefined ? undefined : { text: cell.text, look: "fill" as const, isDay: cell.kind === "day" }))),
  }));
  writeFileSync(book, await writeXlsxBook(drawn, "T"));
  expect(await run(["sheet", "import", book, folder])).toMatchObject({
    code: 0,
    err: expect.stringMatching(/added ‘log-of-shares’[\s\S]*To go on, export a new book: t6 sheet export/),
  });
  const before = bytes();
  const { code, err } = await run(["sheet", "import", book, folder]);
  expect(code).toBe(2);
  expect(err).toMatch(/looks like ‘log-of-shares’[\s\S]*was not imported\. Nothing was written\./);
  expect(bytes()).toEqual(before);
});
