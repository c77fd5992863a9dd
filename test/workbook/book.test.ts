import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drawn } from "../../src/api/sheet.ts";
import { keptName } from "../../src/sheet/model.ts";
import { writeXlsxBook } from "../../src/sheet/office/write-xlsx.ts";
import type { ReadSheet } from "../../src/sheet/read-book.ts";
import { bookOf, type RefusedBook, readBook, type TakenBook } from "../../src/workbook/model/book.ts";
import { deskWith, rewritten, taken, undone } from "../../src/workbook/model/desk.ts";
import { openIn } from "../../src/workbook/model/open.ts";
import { run } from "../cli/host.ts";
import { sheetsOf } from "../sheet/book.ts";
import { drawnAs, inRow, logOfShares, newRow } from "../sheet/rows.ts";
import { deskOf, filesOf } from "./npd.ts";
import { typedAtCommandLine } from "./typed.ts";

/*
 * A spreadsheet that comes back to the page does there what t6 sheet import does, and is told in the same words.
 */

type Step = (sheets: readonly ReadSheet[]) => readonly ReadSheet[];

const { open } = await deskOf("npd-2019");
const { decision } = open.assessed;
if (decision === undefined) throw new Error("It can be decided.");
const { bytes: exported } = await bookOf(decision, "xlsx");
const sheets = await sheetsOf(exported);
const filled = async (...steps: readonly Step[]): Promise<Uint8Array> => writeXlsxBook(drawnAs(steps.reduce((before, step) => step(before), sheets)), "T");

const reworded = inRow("T6.1", "sharing-page", { Title: "How we share" });
const row = newRow("T6.4", logOfShares);
const unfinished = newRow("T6.3", { Title: "Only a title" });

/** What the command does with a book: its words, and the files then. */
async function imported(bytes: Uint8Array, ...flags: readonly string[]) {
  const to = mkdtempSync(join(tmpdir(), "t6-book-"));
  const [book, folder] = [join(to, "npd.xlsx"), join(to, "npd-2019")];
  cpSync(join(import.meta.dirname, "../../fixtures/npd-2019"), folder, { recursive: true });
  writeFileSync(book, bytes);
  const { err } = await run(["sheet", "import", book, folder, ...flags]);
  return { err, text: (name: string) => readFileSync(join(to, name), "utf8") };
}

const took = (read: TakenBook | RefusedBook): TakenBook => {
  if (read.refused !== undefined) throw new Error(JSON.stringify(read.refused));
  return read;
};
const refused = (read: TakenBook | RefusedBook): RefusedBook => {
  if (read.refused === undefined) throw new Error("It was to be refused.");
  return read;
};

test("it is the one that t6 sheet export writes, but for the way back: each says its own, and no command stands in the one of a page", async () => {
  const to = join(mkdtempSync(join(tmpdir(), "t6-book-")), "npd.xlsx");
  await run(["sheet", "export", join(import.meta.dirname, "../../fixtures/npd-2019"), "-o", to]);
  const [start, ...rest] = sheets;
  const [startOfCommand, ...others] = await sheetsOf(readFileSync(to));
  // The hidden sheet keeps the words of the first.
  const filledIn = (all: readonly ReadSheet[]) => all.filter(({ name }) => name !== keptName);
  expect(filledIn(rest)).toEqual(filledIn(others));
  const texts = (sheet = start): string => (sheet?.rows ?? []).flatMap((row) => row.map((cell) => cell?.text ?? "")).join("\n");
  expect(texts(startOfCommand)).toMatch(typedAtCommandLine);
  expect(texts()).toContain("go to “Save” and from there to “As a spreadsheet”, and choose this file");
});

test("no book of a page says what is typed at a command line: in its cells, its help and what it says of another edition", async () => {
  const successor = { ...decision.catalogue.file.successor, edition: "3.0", from: "2019-01-01", title: "T6 of then" } as never;
  const replaced = { ...decision, catalogue: { ...decision.catalogue, file: { ...decision.catalogue.file, successor } } };
  for (const one of [decision, replaced])
    for (const { name, isHidden, rows } of drawn(one, "page"))
      for (const cell of rows.flat())
        if (isHidden !== true) expect(`${cell?.text ?? ""} ${cell?.rule?.message ?? ""}`.match(typedAtCommandLine), name).toBeNull();
  expect(
    drawn(replaced, "page")[0]
      ?.rows.flat()
      .map((cell) => cell?.text)
      .join(),
  ).toContain("save a zip, send it to");
});

describe("one that was filled in", () => {
  test("gives the files that the command gives, tells the old beside the new in the words of the page, and undone all are as they were", async () => {
    const bytes = await filled(reworded, row);
    const read = took(await readBook(open, bytes));
    const command = await imported(bytes);
    for (const [name, text] of read.files) expect(text).toBe(command.text(name));
    const title = decision.evidence.find(({ item }) => item.id === "sharing-page")?.item.title;
    const told = read.changes.map(({ called, deed, lines }) => [called, deed, lines[0]?.text]);
    expect(told).toEqual([
      ["‘How we share’ (T6.1)", "changed", expect.stringMatching(`^“What is it called\\?[^”]*”: “${title}” → “How we share”$`)],
      [expect.stringMatching(/^‘.*’ \(T6\.4\)$/), "added", expect.stringMatching(/^“What is it called\?[^”]*”: “/)],
    ]);
    for (const text of [...told.flat(), ...read.told.flatMap((one) => one.lines)]) expect(text).not.toMatch(/\bcell [A-Z]|\brow \d/);
    const desk = await taken(deskWith(open, new Map(), open.files), read.files, "taking in npd.xlsx");
    expect(desk.past.map(({ told }) => told)).toEqual(["taking in npd.xlsx"]);
    expect([...(await undone(desk)).open.files]).toEqual([...open.files]);
  });

  test("in which nothing was changed changes nothing, and says so", async () => {
    const read = took(await readBook(open, exported));
    expect([read.isNew, read.told]).toEqual([
      false,
      [{ heading: "What it changes:", lines: ["There is nothing to write: the files say already what is filled in."] }],
    ]);
  });

  test("and is not ready is refused for what the command refuses; what is ready can be taken in, and the rest waits in a new one", async () => {
    const bytes = await filled(reworded, unfinished);
    const { refused: told, canWait } = refused(await readBook(open, bytes));
    const command = await imported(bytes);
    expect(command.err).toContain("Nothing was written");
    expect(told[0]?.heading).toMatch(/^Nothing was taken in: /);
    for (const line of told[0]?.lines ?? []) expect(command.err).toContain(line);
    for (const { heading, lines } of told) for (const line of [heading, ...lines]) expect(line).not.toMatch(typedAtCommandLine);
    expect(canWait).toBe(true);
    const read = took(await readBook(open, bytes, true));
    expect(read.told.map(({ heading }) => heading)).toContain("Left out, and waiting in a new spreadsheet: 1 thing to put right there.");
    const rest = await sheetsOf(read.rest ?? new Uint8Array());
    expect(rest.flatMap(({ rows }) => rows.flat()).some((cell) => cell?.text === "Only a title")).toBe(true);
  });

  test("after the page has changed the same entry is not taken in over it", async () => {
    const desk = deskWith(open, new Map(), open.files);
    const name = "npd-2019/T6.1.yaml";
    const mine = await rewritten(desk, name, (desk.open.files.get(name) ?? "").replace(/(id: sharing-page\n\s+title: ).*/, "$1Another title"), "changing");
    const { refused: told } = refused(await readBook(mine.open, await filled(reworded)));
    expect(told[0]?.lines.join()).toContain("Another title");
  });
});

test.each([
  ["is no spreadsheet", Uint8Array.of(1, 2, 3), /^This is no spreadsheet that can be read here/],
  ["of another assessment", undefined, /^It was made of “.*\. Open that assessment first, and then this spreadsheet\./],
])("a file that %s is refused in one sentence", async (_, bytes, words) => {
  const other = await openIn(filesOf("all-met"), "all-met");
  const { refused: told, canWait } = refused(await readBook(other, bytes ?? exported));
  expect([told.length, told[0]?.lines, canWait]).toEqual([1, [expect.stringMatching(words)], false]);
});

test("while a file cannot be read, no spreadsheet is taken in", async () => {
  const name = "npd-2019/T6.1.yaml";
  const { open: broken } = await rewritten(deskWith(open, new Map(), open.files), name, `${open.files.get(name)}broken: [`, "breaking");
  expect(refused(await readBook(broken, exported)).refused[0]?.lines).toEqual(["Not all of the files can be read as they are. Put right first what is wrong."]);
});
