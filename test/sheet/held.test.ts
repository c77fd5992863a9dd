import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { drawnBook, exportSheet, filesOf, importSheet, opened } from "./book.ts";

/** What an independent parser says of each part of a package. */
function faultsOf(bytes: Uint8Array): readonly string[] {
  const faults: string[] = [];
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!name.endsWith(".xml")) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", ({ message }) => faults.push(`${name}: ${message}`));
    parser.write(strFromU8(part)).close();
  }
  return faults;
}

/** An assessment with what no XML can hold, or a spreadsheet would give back otherwise, in what is written outside the cells that are filled in, too. */
const odd = (): Record<string, string> => {
  const files = filesOf("npd-2019");
  const head = (files["case/assessment.yaml"] ?? "").replace(/^title: .*$/m, 'title: "\\e[31mred\\x9f"').replace(/^( +)name: .*$/gm, '$1name: "A\\0b\\uFFFE"');
  return { ...files, "case/assessment.yaml": head };
};

test.each(["ods", "xlsx"] as const)("a book as %s is XML whatever the title and the names hold, and comes back as it was", async (format) => {
  const { loaded, decision } = await opened(odd());
  const bytes = await exportSheet(decision, format);
  expect(faultsOf(bytes)).toEqual([]);
  expect(await importSheet(loaded, decision, bytes)).toMatchObject({ changes: [], told: [], doubts: [] });
});

test("what cannot be held is shown by the sign for it, wherever it stands", async () => {
  const { drawn } = await drawnBook(odd());
  const texts = drawn.flatMap(({ rows }) => rows.flat().map((cell) => cell?.text ?? ""));
  expect(texts[0]).toBe("\ufffd[31mred\ufffd");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
  expect(texts.filter((text) => /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe]/.test(text))).toEqual([]);
});
