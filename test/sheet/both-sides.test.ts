import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadSheet } from "../../src/sheet/read-book.ts";
import { runsOf } from "../runs.ts";
import { asRead, drawnOf, labelOf } from "./book.ts";
import { dataOf, emptied, imported, inRow, newRow, texts } from "./rows.ts";

/*
 * Two people change an assessment: one in a book that was exported, the other in the files. What one of them changed counts, and where both changed
 * the same, nothing is written.
 */

type Step = (sheets: readonly ReadSheet[]) => readonly ReadSheet[];
type Files = Readonly<Record<string, string>>;

const steps = (...all: readonly Step[]): Step => all.reduce((before, next) => (sheets) => next(before(sheets)));
const untouched: Step = (sheets) => sheets;
const shownOnly = ["Where the evidence stands", "Digest of the evidence", "Evidence (id)", "Practice", "Clause"];
const judged = { Conclusion: "not yet shown", "Judged by": "Rosalind Achebe", "Judged on": "2019-12-30", Narrative: "It is not yet shown." };

/** The files with an entry of every kind, and one judgement that nobody has made yet: made once, and nobody changes them. */
let made: Promise<Files> | undefined;
const start = (): Promise<Files> => {
  made ??= prepared();
  return made;
};
const prepared = async (): Promise<Files> => {
  const bare = { ...texts, "case/T6.4.yaml": (texts["case/T6.4.yaml"] ?? "").replace(/\njudgement:[\s\S]*$/, "\n") };
  const { now, refusals } = await imported(
    steps(
      newRow("Deferred", { Clause: "T6.1c", Body: "Commissioner", "What its case is about": "Its case is open." }),
      newRow("Strengths", { Practice: "T6.4", "What is done well": "The language of the pages was made plain." }),
      newRow("Not applicable", { Clause: "T6.1d", "Why it does not apply": "The data are not linked.", "Said by": "Priya Shah" }),
    ),
    bare,
  );
  if (now === undefined) throw new Error(refusals);
  return now;
};

/** What somebody does to a row, with which other text. */
interface Deed {
  readonly sheet: string;
  readonly id: string;
  readonly cells: (word: string) => Readonly<Record<string, string>> | "emptied";
}

const limitation = "head-of-profession-assurances/it-is-not-known-whether-the";
const deed = (sheet: string, id: string, cells: Deed["cells"]): Deed => ({ sheet, id, cells });
const ofKinds: Readonly<Record<string, readonly Deed[]>> = {
  evidence: ["Title", "What it shows"].map((label) => deed("T6.1", "sharing-page", (word) => ({ [label]: `It says ${word}.` }))),
  limitation: [
    deed("Limitations", limitation, (word) => ({ "What it does not show": `It is not known whether the assurances were given, ${word}.` })),
    deed("Limitations", limitation, (word) => ({ Material: word === "one" ? "no" : "yes" })),
    deed("Limitations", limitation, () => "emptied"),
  ],
  strength: [
    deed("Strengths", "T6.4/the-language-of-the-pages-was", (word) => ({ "What is done well": `The language of the pages was made plain in ${word}.` })),
    deed("Strengths", "T6.4/the-language-of-the-pages-was", () => "emptied"),
  ],
  ask: ["What is asked", "How"].map((label) => deed("Asks", "reasons-for-route", (word) => ({ [label]: `Do ${word}.` }))),
  source: ["Title", "Publisher"].map((label) => deed("Sources", "how-we-share", (word) => ({ [label]: `It is ${word}` }))),
  deferred: [
    deed("Deferred", "T6.1c", (word) => ({ Body: word })),
    deed("Deferred", "T6.1c", (word) => ({ "Come back to it on": word === "one" ? "2020-10" : "2020-11" })),
    deed("Deferred", "T6.1c", () => "emptied"),
  ],
  "not applicable": [
    deed("Not applicable", "T6.1d", (word) => ({ "Why it does not apply": `The data are not ${word}.` })),
    deed("Not applicable", "T6.1d", (word) => ({ "Said by": `Priya ${word}` })),
    deed("Not applicable", "T6.1d", () => "emptied"),
  ],
  judgement: [
    deed("Judgements", "T6.5", (word) => ({ Narrative: `It says ${word}.` })),
    deed("Judgements", "T6.5", (word) => ({ Post: word })),
    deed("Judgements", "T6.5", () => "emptied"),
  ],
  "judgement that nobody has made": [
    deed("Judgements", "T6.4", (word) => ({ ...judged, Narrative: `It says ${word}.` })),
    deed("Judgements", "T6.4", (word) => ({ ...judged, "Judged by": word })),
  ],
  head: ["introduction", "letter.subject"].map((key) => deed("Assessment", key, (word) => ({ Value: `It says ${word}.` }))),
};

/** What the rows of a book say, each by its sheet and id: what is only shown and what t6 makes of the rest left out. */
function rowsOf(sheets: readonly ReadSheet[]): Map<string, Map<string, string>> {
  const all = new Map<string, Map<string, string>>();
  for (const { name, rows } of sheets.filter((sheet) => !sheet.isHidden && sheet.name !== "Start here")) {
    for (const row of rows.slice(1)) {
      const id = row[0]?.text;
      if (id === undefined || /^(?:Practice|Clause|Other) /.test(id)) continue;
      const cells = row.flatMap((cell, column): readonly (readonly [string, string])[] => {
        const label = labelOf(rows[0]?.[column]) ?? "";
        return column === 0 || cell === undefined || [...shownOnly, "Limitations", "Also recorded", "What belongs there"].includes(label)
          ? []
          : [[label, cell.text.trim()]];
      });
      all.set(`${name}/${id}`, new Map(cells));
    }
  }
  return all;
}

type Row = ReadonlyMap<string, string> | undefined;
const cellsIn = (row: Row): readonly (readonly [string, string])[] => [...(row ?? [])].toSorted(([one], [other]) => (one < other ? -1 : 1));
const same = (one: Row, other: Row): boolean => JSON.stringify(cellsIn(one)) === JSON.stringify(cellsIn(other));

/** What becomes of a row that was one thing, is another in the book and another in the files; undefined where nobody can tell. */
function merged(was: Row, book: Row, files: Row, isWhole: boolean): Row | "conflict" {
  if (same(book, was)) return files;
  if (same(files, was) || same(book, files)) return book;
  const [b, f] = [book ?? new Map<string, string>(), files ?? new Map<string, string>()];
  if (isWhole || b.size === 0 || f.size === 0) return isWhole && agrees(was, b, f) ? book : "conflict";
  const labels = new Set([...(was?.keys() ?? []), ...b.keys(), ...f.keys()]);
  const cells = new Map<string, string>();
  for (const label of labels) {
    const [x, y, z] = [was?.get(label), b.get(label), f.get(label)];
    if (x !== y && x !== z && y !== z) return "conflict";
    const value = y === x ? z : y;
    if (value !== undefined) cells.set(label, value);
  }
  return cells;
}

/** Whether everything that the files changed of a row was changed into the same in the book. */
const agrees = (was: Row, book: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>): boolean =>
  book.size > 0 &&
  files.size > 0 &&
  [...new Set([...(was?.keys() ?? []), ...files.keys()])].every((label) => files.get(label) === was?.get(label) || files.get(label) === book.get(label));

const done = ({ sheet, id, cells }: Deed, word: string): Step => {
  const some = cells(word);
  return some === "emptied" ? emptied(sheet, id, shownOnly) : inRow(sheet, id, some);
};

/** What somebody does, one after the other. A row that is emptied stays so. */
const chosen = (deeds: readonly Deed[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...deeds), fc.constantFrom("one", "two")), { maxLength: 2 })
    .map((all) => all.toSorted(([one], [other]) => Number(one.cells("") === "emptied") - Number(other.cells("") === "emptied")));

describe.each(Object.entries(ofKinds))("changed in the book and in the files: %s", (_kind, deeds) => {
  test("one of two counts, both the same counts, and otherwise nothing is written", { timeout: 300_000 }, async () => {
    const exported = await start();
    const sheets = asRead(await drawnOf(exported));
    await fc.assert(
      fc.asyncProperty(chosen(deeds), chosen(deeds), async (inBook, inFiles) => {
        const change = steps(untouched, ...inBook.map(([one, word]) => done(one, word)));
        const others = await imported(steps(untouched, ...inFiles.map(([one, word]) => done(one, word))), exported);
        expect(others.refusals).toBe("");
        const files = others.now ?? exported;
        const [was, book, theirs] = [sheets, change(sheets), asRead(await drawnOf(files))].map(rowsOf);
        const wanted = new Map([...(was ?? [])].map(([id, row]) => [id, merged(row, book?.get(id), theirs?.get(id), id.startsWith("Judgements/"))]));
        const { now, refusals } = await imported(change, files, exported);
        if ([...wanted.values()].includes("conflict")) {
          expect(refusals).toMatch(/since the book was exported/);
          return;
        }
        expect(refusals).toBe("");
        const is = rowsOf(asRead(await drawnOf(now ?? files)));
        for (const [id, row] of wanted) expect(cellsIn(is.get(id)), id).toEqual(cellsIn(row as Row));
      }),
      { numRuns: runsOf(25), seed: 7 },
    );
  });
});

describe("a book that nobody touched", () => {
  test("leaves a judgement that was made since the export", async () => {
    const exported = await start();
    const { now: since } = await imported(inRow("Judgements", "T6.4", judged), exported);
    expect(dataOf(since, "T6.4.yaml").judgement.by).toBe("Rosalind Achebe");
    expect(await imported(untouched, since, exported)).toMatchObject({ refusals: "", files: [], now: since });
  });

  test("leaves one that was taken back since", async () => {
    const exported = await start();
    const { now: since, refusals } = await imported(emptied("Judgements", "T6.5", shownOnly), exported);
    expect(refusals).toBe("");
    expect(await imported(untouched, since, exported)).toMatchObject({ refusals: "", files: [], now: since });
  });
});

describe("a row that was changed on both sides", () => {
  test("what was emptied in the book is not taken away where the files say something else", async () => {
    const exported = await start();
    const { now: since } = await imported(inRow("Judgements", "T6.5", { Post: "Director" }), exported);
    const { refusals } = await imported(emptied("Judgements", "T6.5", shownOnly), since, exported);
    expect(refusals).toMatch(
      /^Judgements, row \d+ was emptied in the book, and the assessment says something else of ‘T6\.5’ since the book was exported: “Post” was .* then, and is “Director” now\. Export a new book with t6 sheet export, and go on in that\.$/,
    );
  });

  test("a judgement is one person's own: two are not mixed", async () => {
    const exported = await start();
    const { now: since } = await imported(inRow("Judgements", "T6.5", { "Judged by": "Somebody Else" }), exported);
    const { refusals } = await imported(inRow("Judgements", "T6.5", { Narrative: "It is shown." }), since, exported);
    expect(refusals).toMatch(
      /^Judgements, row \d+ was changed in the book, and the assessment says something else of ‘T6\.5’ .* “Somebody Else” now\. A judgement is one person's own/,
    );
  });

  test("what was emptied on both sides is gone, and no mistake", async () => {
    const exported = await start();
    const away = emptied("Limitations", limitation, shownOnly);
    const { now: since } = await imported(away, exported);
    expect(await imported(away, since, exported)).toMatchObject({ refusals: "", files: [] });
  });

  test("what a column adds is not added a second time", async () => {
    const add = inRow("T6.1", "sharing-page", { "Add a limitation": "It names no board." });
    const { now: since } = await imported(add);
    expect((await imported(add, since, texts)).refusals).toMatch(
      /^T6\.1, cell [A-Z]+\d+ \(Add a limitation\) adds “It names no board\.”, and something was added to ‘sharing-page’/,
    );
  });
});
