import { describe, expect, test } from "vitest";
import { planBook } from "../../src/sheet/plan.ts";
import type { ReadSheet } from "../../src/sheet/read-book.ts";
import { tablesOf } from "../../src/sheet/tables.ts";
import { asRead, drawnOf, filesOf, labelOf, opened } from "./book.ts";
import { dataOf, imported, inRow, newRow, texts } from "./rows.ts";

const fixtures = ["all-met", "npd-2019"] as const;

/** A book in which every cell is in curly quotation marks that does not hold somebody's own words. */
async function quotedBook(files: Record<string, string>) {
  const { decision } = await opened(files);
  const tables = tablesOf(decision);
  const quoted: string[] = [];
  const quote = (sheet: ReadSheet): ReadSheet => {
    const table = tables.find(({ name }) => name === sheet.name);
    if (table === undefined) return sheet;
    const named = table.fields.filter(
      ({ kind, names, refers }) => kind.is === "list" || kind.is === "date" || (kind.is === "text" && (names !== undefined || refers !== undefined)),
    );
    const columns = new Map(named.map((field) => [sheet.rows[0]?.findIndex((cell) => labelOf(cell) === field.label.trim()), field.key]));
    return {
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        [...row].map((cell, column) => {
          const isHere = table.what === "assessment" ? column === 2 && named.some(({ key }) => key === row[0]?.text) : at > 0 && columns.has(column);
          if (!isHere || cell === undefined || String(row[0]?.text ?? "").startsWith("Clause ")) return cell;
          quoted.push(cell.text);
          return { kind: "text" as const, text: `“${cell.text}”` };
        }),
      ),
    };
  };
  const sheets = asRead(await drawnOf(files)).map(quote);
  return { plan: planBook(tables, sheets, "M"), quoted };
}

test.each(fixtures)("%s: what is no one's words is read without the quotation marks around it", async (fixture) => {
  const { plan, quoted } = await quotedBook(filesOf(fixture));
  if ("refusal" in plan) throw new Error(plan.refusal);
  expect(plan.wrong.map(({ text }) => text)).toEqual([]);
  expect(plan.changes.map(({ row, cells }) => `${row.name}: ${cells.map(({ name }) => name).join()}`)).toEqual([]);
  expect(quoted.length).toBeGreaterThan(100);
});

const log = {
  Title: "“Log” of output checks, “2019”",
  "What it shows": "“Two people check every table.”",
  Kind: "“record”",
  "Does it exist": "‘in place’",
  "Who says so": "“Producer”",
  "Who can open it": "“open only to people inside the organisation”",
  "Date of the thing": "“May 2019”",
  Clauses: "“T6.3a” (“access”), “T6.3b”",
  "Source (id)": "“letter-2019”",
};

describe("a new row", () => {
  test("has every value without them, and the words with theirs", async () => {
    const { now, refusals } = await imported(newRow("T6.3", log));
    expect(refusals).toBe("");
    expect(dataOf(now, "T6.3.yaml").evidence.at(-1)).toMatchObject({
      title: log.Title,
      statement: log["What it shows"],
      kind: "record",
      said_by: "producer",
      dates: { about: "2019-05" },
      clauses: [{ clause: "T6.3a", parts: ["access"] }, "T6.3b"],
      source: "letter-2019",
    });
  });

  test("names several things, each in its own", async () => {
    const judged = { Conclusion: "“Not yet shown”", "Judged by": "Jo Bloggs", "Judged on": "“2019-12-31”", Reasons: "Because." };
    const { now, refusals } = await imported(inRow("Judgements", "T6.5", { ...judged, "Rests on (ids)": "“major-reviews”, “sharing-page”" }));
    expect(refusals).toBe("");
    expect(dataOf(now, "T6.5.yaml").judgement).toMatchObject({ outcome: "not_yet_shown", cites: ["major-reviews", "sharing-page"] });
  });
});

test("an edition", async () => {
  const { now, refusals } = await imported(inRow("Assessment", "edition", { Value: "“2.1”" }));
  expect(refusals).toBe("");
  expect(dataOf(now, "assessment.yaml").edition).toBe("2.1");
  expect(dataOf(texts, "assessment.yaml").edition).toBe("2.0");
});
