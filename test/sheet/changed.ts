import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { BookFormat } from "../../src/api/sheet.ts";
import type { DrawnSheet } from "../../src/sheet/drawn.ts";
import { writeOdsBook } from "../../src/sheet/office/write-ods.ts";
import { writeXlsxBook } from "../../src/sheet/office/write-xlsx.ts";
import { commentsOf } from "../../src/source/edit/comments.ts";
import { runsOf } from "../runs.ts";
import { drawnBook, importSheet, labelOf, opened } from "./book.ts";
import { days, oddFiles, words } from "./odd.ts";

/*
 * The law of the way through a spreadsheet: what somebody changes changes, and nothing else. That what nobody changed stays is in files of its own,
 * one for each kind of book.
 */

type Practice = {
  evidence: { [key: string]: unknown; verification: { by: unknown; on: string }; limitations?: { text: string; material: boolean }[] }[];
  strengths: string[];
  not_applicable: { reason: string }[];
  judgement: Record<string, string>;
};

/** A cell that somebody changes, and what that does to the file. */
interface Edit {
  readonly sheet: string;
  readonly label: string;
  /** Which of the rows of entries, counted anew where there are fewer. */
  readonly isDay?: true;
  readonly make: (file: Practice, row: number, said: string) => void;
}

const nth = <Item>(all: readonly Item[], row: number): Item | undefined => all[row % all.length];
const limitationsOf = ({ evidence }: Practice) => evidence.flatMap(({ limitations }) => limitations ?? []);
const set = (entry: Record<string, unknown> | undefined, key: string, said: unknown): void => {
  if (entry !== undefined) entry[key] = said;
};
const ofItem = (label: string, key: string): Edit => ({ sheet: "T6.2", label, make: ({ evidence }, row, said) => set(nth(evidence, row), key, said) });

const edits: readonly Edit[] = [
  ofItem("Title", "title"),
  ofItem("What it shows", "statement"),
  ofItem("Speaker", "speaker"),
  {
    sheet: "T6.2",
    label: "Checked by",
    make: ({ evidence }, row, said) => {
      const about = nth(evidence, row)?.verification;
      if (about !== undefined) about.by = typeof about.by === "string" ? said.trim() : { ...(about.by as object), name: said.trim() };
    },
  },
  { sheet: "T6.2", label: "Checked on", isDay: true, make: ({ evidence }, row, said) => set(nth(evidence, row)?.verification, "on", said) },
  {
    sheet: "Limitations",
    label: "What it does not show",
    make: (file, row, said) => set(nth(limitationsOf(file), row) as unknown as Record<string, unknown>, "text", said),
  },
  {
    sheet: "Strengths",
    label: "What is done well",
    make: ({ strengths }, row, said) => {
      strengths[row % strengths.length] = said;
    },
  },
  { sheet: "Not applicable", label: "Why it does not apply", make: ({ not_applicable: all }, _, said) => set(all[0] as never, "reason", said) },
  { sheet: "Judgements", label: "Reasons", make: ({ judgement }, _, said) => set(judgement, "reasons", said) },
  { sheet: "Judgements", label: "Narrative", make: ({ judgement }, _, said) => set(judgement, "narrative", said) },
  { sheet: "Judgements", label: "Post", make: ({ judgement }, _, said) => set(judgement, "role", said) },
];

/** The book with another text in a cell. Where a sheet has no entries, as it is. */
function changed(drawn: readonly DrawnSheet[], { sheet, label, isDay }: Edit, row: number, said: string): readonly DrawnSheet[] {
  return drawn.map((one) => {
    if (one.name !== sheet) return one;
    const column = one.rows[0]?.findIndex((cell) => labelOf(cell) === label) ?? -1;
    const entries = one.rows.flatMap((cells, at) => (at > 0 && cells[0]?.text && !/^(?:Practice|Clause|Other) /.test(cells[0].text) ? [at] : []));
    const target = sheet === "Judgements" ? entries[0] : nth(entries, row);
    const rows = one.rows.map((cells, at) =>
      at !== target
        ? cells
        : cells.map((cell, index) => (index === column && cell ? { ...cell, text: said, isDay: isDay === true && /^\d{4}-\d\d-\d\d$/.test(said) } : cell)),
    );
    return { ...one, rows };
  });
}

/** A text as it comes out of a cell: what stood there is no change, and a text that had lines of its own keeps the line break at its end. */
function asSaid(said: string, before: unknown): string {
  if (said === before) return said;
  const text = said.replace(/\r\n?/g, "\n").trim();
  return typeof before === "string" && /\S\n$/.test(before) ? `${text}\n` : text;
}

/** Each kind of book tries other changes. */
const seeds = { xlsx: 1, ods: 2 } as const;

/** What somebody changed changes, and nothing else, with half of the 500 trips. */
export function changesExactly(format: BookFormat): void {
  test("what somebody changes changes exactly that, and every comment stays", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        oddFiles,
        fc.array(fc.tuple(fc.constantFrom(...edits), fc.nat({ max: 5 }), words, days), { minLength: 1, maxLength: 4 }),
        async (texts, changes) => {
          const { loaded, decision } = await opened(texts);
          const before = texts["case/T6.2.yaml"] ?? "";
          const wanted: Practice = parse(before);
          const { drawn: exported, title } = await drawnBook(texts);
          let drawn = exported;
          for (const [edit, row, word, day] of changes) {
            if (edit.sheet === "Limitations" && limitationsOf(wanted).length === 0) continue;
            const said = edit.isDay === true ? day : word;
            drawn = changed(drawn, edit, row, said);
            const probe: Practice = structuredClone(parse(before));
            edit.make(probe, row, "\0");
            edit.make(wanted, row, asSaid(said, valueThatWas(parse(before), probe)));
          }
          const result = await importSheet(loaded, decision, format === "ods" ? writeOdsBook(drawn, title) : await writeXlsxBook(drawn, title));
          // A text that a spreadsheet program would take for an error is told, and so is a control character of no use: neither is a change.
          if ("refusals" in result) {
            fc.pre(!result.refusals.every((said) => /holds the error|describes a document|is needed|links to “|written with/.test(said)));
            throw new Error(result.refusals.join("\n"));
          }
          fc.pre(result.told.length === 0);
          const after = result.changes.find(({ file }) => file === "T6.2.yaml")?.after ?? before;
          expect(parse(after)).toEqual(wanted);
          expect(commentsOf(after)).toEqual(commentsOf(before));
          expect(result.changes.every(({ file }) => file === "T6.2.yaml")).toBe(true);
        },
      ),
      { numRuns: runsOf(250), seed: seeds[format] },
    );
  });
}

/** What stood where two values differ. */
function valueThatWas(before: unknown, after: unknown): unknown {
  if (typeof before !== "object" || before === null || typeof after !== "object" || after === null) return before === after ? undefined : before;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before, after].map((one) => (one as Record<string, unknown>)[key]);
    if (JSON.stringify(was) !== JSON.stringify(is)) return valueThatWas(was, is);
  }
  return undefined;
}
