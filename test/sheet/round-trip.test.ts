import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { BookFormat } from "../../src/api/sheet.ts";
import { written } from "../../src/api/sheet.ts";
import { planBook } from "../../src/sheet/plan.ts";
import type { ReadSheet } from "../../src/sheet/read-book.ts";
import { tablesOf } from "../../src/sheet/tables.ts";
import { commentsOf } from "../../src/source/edit/comments.ts";
import { asRead, changedCell, drawnOf, exportSheet, filesOf, importSheet, opened, sheetsOf } from "./book.ts";

/*
 * The laws of the way through a spreadsheet: what nobody changed stays, byte for byte; what somebody changed changes, and nothing else.
 */

/** Texts that a spreadsheet, YAML or XML might take for something else. */
const odd = fc.constantFrom(
  "=1+1",
  "+44 20 7946 0000",
  "-x",
  "@name",
  "2.0",
  "007",
  "TRUE",
  "yes",
  "null",
  "a: b",
  "# no",
  "- y",
  'it\'s "so"',
  "é – “q” 😀",
  "<b>&amp;</b>",
  "_x0041_ x",
  "two\nlines",
  "two\n\nlines: # here\n",
  "  blanks  ",
  "a  b",
  "tab\there",
  "2019-05-15",
  "{x}",
  "[y]",
  "1/2",
  "#REF!",
  "'quoted",
  "x\u00a0y",
  "\u2028",
  "T6.1a",
);
const words = fc.oneof(odd, fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" })).filter((text) => /\S/.test(text));
const days = fc.constantFrom("2019", "2019-05", "2019-05-15", "1900-02-28", "1899-12-31", "2100-12-31");

interface Item {
  title: string;
  statement: string;
  speaker: string | undefined;
  on: string;
  by: unknown;
  source: unknown;
  shows: string | undefined;
}
const item: fc.Arbitrary<Item> = fc.record({
  title: words,
  statement: words,
  speaker: fc.option(words, { nil: undefined }),
  on: days,
  by: fc.oneof(words, fc.record({ name: words, role: fc.constantFrom("auditor", "producer") })),
  source: fc.oneof(fc.constant("letter"), fc.record({ title: words, reference: words, published: days }), fc.constant(undefined)),
  shows: fc.option(words, { nil: undefined }),
});

/** An assessment whose entries say odd things, in odd layouts. */
const files = fc
  .record({ items: fc.array(item, { minLength: 1, maxLength: 3 }), ask: words, end: fc.constantFrom("\n", "\r\n") })
  .map(({ items, ask, end }) => {
    const lines = items.flatMap(({ title, statement, speaker, on, by, source, shows }, index) => [
      `  # ${index + 1}. Where it stands in the letter`,
      `  - id: item-${index}`,
      `    title: ${JSON.stringify(title)} # as it calls itself`,
      ...(shows === undefined ? ["    clauses: [T6.1g]"] : ["    clauses:", `      - {clause: T6.1g, shows: ${JSON.stringify(shows)}}`, "      - T6.1c"]),
      "    kind: policy",
      `    statement: ${JSON.stringify(statement)}`,
      ...(speaker === undefined ? [] : [`    speaker: ${JSON.stringify(speaker)}`]),
      "    state: in_place",
      "    said_by: producer",
      `    verification: {level: checked, by: ${JSON.stringify(by)}, on: "${on}"}`,
      "    access: internal",
      ...(source === undefined ? [] : [`    source: ${JSON.stringify(source)}`]),
      "    five_safes: [data]",
      "",
    ]);
    const head = filesOf("npd-2019")["case/assessment.yaml"] ?? "";
    return {
      "case/assessment.yaml": head.replace("sources:\n", 'sources:\n  - id: letter\n    title: "A letter"\n    reference: L/1\n'),
      "case/T6.1.yaml": ["practice: T6.1", "", "evidence:", ...lines].join(end),
      "case/asks.yaml": ["asks:", "  - id: first", "    kind: commitment", "    clauses: [T6.4c]", `    text: ${JSON.stringify(ask)}`, ""].join(end),
    };
  });

/** What a book comes to when it is imported: what is wrong, and the texts of the files that change. */
const imported = async (texts: Record<string, string>, bytes: Uint8Array) => {
  const { loaded, decision } = await opened(texts);
  return importSheet(loaded, decision, bytes);
};

describe.each(["xlsx", "ods"] as const satisfies BookFormat[])("a book that comes back as %s", (format) => {
  test("changes no byte where nobody changed it, whatever the entries say", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (texts) => {
        const { decision } = await opened(texts);
        const result = await imported(texts, await exportSheet(decision, format));
        expect(result).toMatchObject({ changes: [], told: [] });
      }),
      { numRuns: 200 },
    );
  });

  test.each(["npd-2016", "npd-2019", "all-met"])("changes nothing of %s, and is the same bytes each time", async (fixture) => {
    const texts = filesOf(fixture);
    const { decision } = await opened(texts);
    const bytes = await exportSheet(decision, format);
    expect(Buffer.compare(bytes, await exportSheet(decision, format))).toBe(0);
    expect(await imported(texts, bytes)).toMatchObject({ changes: [], told: [] });
  });
});

const changeable = {
  title: ["title"],
  statement: ["statement"],
  speaker: ["speaker"],
  "verification.by": ["verification", "by"],
  "verification.on": ["verification", "on"],
} as const;

test("what somebody changes changes exactly that, and every comment stays", async () => {
  await fc.assert(
    fc.asyncProperty(
      files,
      fc.nat(),
      fc.array(fc.tuple(fc.constantFrom(...(Object.keys(changeable) as (keyof typeof changeable)[])), words, days), { minLength: 1, maxLength: 4 }),
      async (texts, which, changes) => {
        const { loaded, decision } = await opened(texts);
        const drawn = await drawnOf(texts);
        const before = parse(texts["case/T6.1.yaml"] ?? "");
        const at = which % before.evidence.length;
        const wanted = structuredClone(before);
        let sheets: readonly ReadSheet[] = asRead(drawn);
        for (const [key, text, day] of changes) {
          const said = key === "verification.on" ? day : text;
          sheets = changedCell(sheets, "T6.1", `item-${at}`, key, said);
          const entry = wanted.evidence[at];
          const value = said.replace(/\r\n?/g, "\n").trim();
          if (key === "verification.by") entry.verification.by = typeof entry.verification.by === "string" ? value : { ...entry.verification.by, name: value };
          else if (key === "verification.on") entry.verification.on = value;
          else entry[key] = value;
        }
        const plan = planBook(tablesOf(decision), drawn, sheets, "M");
        if ("refusal" in plan) throw new Error(plan.refusal);
        // A text that a spreadsheet program would take for an error is told, and so is a control character of no use: neither is a change.
        fc.pre(plan.wrong.length === 0 && plan.told.length === 0);
        const result = await written(loaded, decision, plan);
        if ("refusals" in result) {
          fc.pre(!result.found.some(({ code }) => code.startsWith("reference/") || code.startsWith("schema/")));
          throw new Error(result.refusals.join("\n"));
        }
        const after = result.changes.find(({ file }) => file === "T6.1.yaml")?.after ?? texts["case/T6.1.yaml"] ?? "";
        const same = (entry: Record<string, unknown>): unknown => entry;
        expect(parse(after).evidence.map(same)).toEqual(wanted.evidence);
        expect(commentsOf(after)).toEqual(commentsOf(texts["case/T6.1.yaml"] ?? ""));
        expect(result.changes.every(({ file }) => file === "T6.1.yaml")).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test("no text of an entry becomes a formula", async () => {
  const texts = filesOf("npd-2019");
  texts["case/asks.yaml"] = 'asks:\n  - {id: first, kind: commitment, clauses: [T6.4c], text: "=HYPERLINK(1)", owner: "+1", outcome: "-1", how: "@x"}\n';
  const { decision } = await opened(texts);
  for (const format of ["xlsx", "ods"] as const) {
    const sheets = await sheetsOf(await exportSheet(decision, format));
    const row = sheets.find(({ name }) => name === "Asks")?.rows.find((cells) => cells[0]?.text === "first") ?? [];
    expect(row.filter((cell) => cell !== undefined && /^[=+@-]/.test(cell.text)).map((cell) => cell?.kind)).toEqual(["text", "text", "text", "text"]);
  }
});
