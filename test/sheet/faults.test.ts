import fc from "fast-check";
import { expect, test } from "vitest";
import { cellName } from "../../src/language/cell-name.ts";
import type { ReadSheet } from "../../src/sheet/read-book.ts";
import { runsOf } from "../runs.ts";
import { labelOf, withCell } from "./book.ts";
import { oddFiles } from "./odd.ts";
import { imported } from "./rows.ts";

/*
 * The law of what is wrong in a book: whatever single mistakes are put into cells, an import names exactly these cells, all of them in one run, writes
 * nothing, and speaks of no file and no key.
 */

/** What somebody types into a cell of a row that is there, and which cell is to be put right then. */
interface Slip {
  readonly sheet: string;
  /** The words above the column; on the sheet on the assessment the key of the line. */
  readonly label: string;
  readonly text: string;
  /** The line that is named instead. */
  readonly names?: string;
}

const ofItem = (label: string, text: string): Slip => ({ sheet: "T6.2", label, text });
const slips: readonly Slip[] = [
  ofItem("Title", ""),
  ofItem("What it shows", "n/a"),
  ofItem("Clauses", "T6.9z"),
  ofItem("Clauses", "T6.2"),
  ofItem("Clauses", "T6.3a"),
  ofItem("Clauses", "T6.2c, T6.3a ()"),
  ofItem("Clauses", "T6.3a (storag)"),
  ofItem("Clauses", "T6.2a (storage)"),
  ofItem("Kind", "polcy"),
  ofItem("Does it exist", "somehow"),
  ofItem("Checked on", "soon"),
  ofItem("Checked on", "03/04/2026"),
  ofItem("Date of the thing", "45789"),
  ofItem("Web address", "www.example.org"),
  ofItem("Web address", "see intranet"),
  ofItem("Check is seen in (id)", "no-such-thing"),
  ofItem("Check is seen in (id)", "No Such Thing"),
  { sheet: "Limitations", label: "Material", text: "perhaps" },
  { sheet: "Limitations", label: "What it does not show", text: "" },
  { sheet: "Limitations", label: "Clauses", text: "T6.2b" },
  { sheet: "Limitations", label: "Put right by (ids)", text: "no-such-thing" },
  { sheet: "Not applicable", label: "Why it does not apply", text: "-" },
  { sheet: "Judgements", label: "Conclusion", text: "partly" },
  { sheet: "Judgements", label: "Judged on", text: "yesterday" },
  { sheet: "Judgements", label: "Rests on (ids)", text: "no-such-thing" },
  { sheet: "Asks", label: "Kind", text: "wish" },
  { sheet: "Asks", label: "Clauses", text: "T6.9z" },
  { sheet: "Asks", label: "Due", text: "by Easter" },
  { sheet: "Sources", label: "Web address", text: "none yet" },
  { sheet: "Sources", label: "Last opened", text: "2019" },
  { sheet: "Assessment", label: "edition", text: "9.9" },
  { sheet: "Assessment", label: "profile.sensitivity", text: "huge" },
  { sheet: "Assessment", label: "data.linked.is", text: "no", names: "data.linked.reason" },
  { sheet: "Assessment", label: "data.collected_by.reason", text: "It is.", names: "data.collected_by.is" },
];

/** The cell of a slip, and the one that is to be named. */
function cellsOf(sheets: readonly ReadSheet[], { sheet, label, names = label }: Slip, nth: number) {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  if (sheet === "Assessment") {
    const at = (key: string) => ({ row: rows.findIndex((line) => line[0]?.text === key), column: 2 });
    return { put: at(label), named: at(names) };
  }
  const entries = rows.flatMap((line, at) => (at > 0 && line[0] !== undefined && !/^(?:Practice|Clause|Other) /.test(line[0].text) ? [at] : []));
  const row = sheet === "Judgements" ? entries[0] : entries[nth % Math.max(1, entries.length)];
  const column = rows[0]?.findIndex((cell) => labelOf(cell) === label) ?? -1;
  return row === undefined || column === -1 ? undefined : { put: { row, column }, named: { row, column } };
}

test("an import names exactly the cells in which something is wrong, all in one run, and writes nothing", { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(oddFiles, fc.array(fc.tuple(fc.constantFrom(...slips), fc.nat({ max: 4 })), { minLength: 1, maxLength: 5 }), async (files, some) => {
      const wanted = new Set<string>();
      const taken = new Set<string>();
      const { refusals, now } = await imported(
        (sheets) =>
          some.reduce((so, [slip, nth]) => {
            const cells = cellsOf(sheets, slip, nth);
            if (cells === undefined) return so;
            const place = `${slip.sheet}, cell ${cellName(cells.put.row, cells.put.column)}`;
            // What is in the file as the slip has it is no change, and a cell holds one slip.
            if (taken.has(place)) return so;
            taken.add(place);
            wanted.add(`${slip.sheet}, cell ${cellName(cells.named.row, cells.named.column)}`);
            return withCell(so, slip.sheet, cells.put, slip.text === "" ? undefined : { kind: "text", text: slip.text });
          }, sheets),
        files,
      );
      fc.pre(wanted.size > 0);
      const lines = refusals.split("\n");
      expect(lines.map((line) => /^.*?, cell [A-Z]+\d+/.exec(line)?.[0]).toSorted()).toEqual([...wanted].toSorted());
      expect(now).toBeUndefined();
      for (const line of lines) expect(line).not.toMatch(/\.ya?ml|‘\w+:|\b\w+_\w+\b/);
    }),
    { numRuns: runsOf(300), seed: 11 },
  );
});
