import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { writeOdsBook } from "../../src/sheet/office/write-ods.ts";
import { writeXlsxBook } from "../../src/sheet/office/write-xlsx.ts";
import { drawnBook, filesOf, labelOf } from "../sheet/book.ts";
import { emptyFolder, replace, withFixture } from "./folder.ts";
import { run } from "./process.ts";
import { t6 } from "./t6.ts";

/*
 * A book that LibreOffice opened and saved in between, where there is a LibreOffice: where there is none these are no tests. It writes everything anew:
 * styles, dates, empty rows, the rows of every page, hidden sheets, shared texts. None of that is a change.
 */
const present = spawnSync("soffice", ["--version"]).status === 0;
const describeIf = (applies: boolean) => (applies ? describe : () => undefined);

/** What somebody changed in the book: a text, a choice from a list, a date and a day. Then what comes of it in the files. */
const changes = [
  { row: "collection-guides", label: "Title", text: "=References, in the guides" },
  { row: "census-web-guidance", label: "Does it exist", text: "in place" },
  { row: "privacy-notice-guidance", label: "Checked on", text: "2019-03-01", isDay: true },
  { row: "as_of", label: "Value", text: "2020-01-31", isDay: true },
] as const;
const edits = [
  ["T6.2.yaml", "title: References in the data collection guides", "title: =References, in the guides"],
  ["T6.2.yaml", "    state: in_progress", "    state: in_place"],
  ["T6.2.yaml", '      on: "2019"\n', '      on: "2019-03-01"\n'],
  ["assessment.yaml", 'as_of: "2019-12-31"', 'as_of: "2020-01-31"'],
] as const;

const textsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

describeIf(present)("a book that LibreOffice saved", () => {
  let folder: string;
  beforeAll(async () => {
    folder = emptyFolder();
    withFixture(folder, "npd-2019");
    expect(t6(["init", "fresh", "--yes", "--data", "Energy Survey", "--producer", "Department"], { cwd: folder }).code).toBe(0);
    for (const format of ["xlsx", "ods"]) {
      for (const name of ["npd-2019", "fresh"]) expect(t6(["sheet", "export", name, "-o", `${name}-${format}.${format}`], { cwd: folder }).code).toBe(0);
    }
    const { drawn, title } = await drawnBook(filesOf("npd-2019"));
    const sheets = drawn.map((sheet) => {
      const labels = sheet.rows[0]?.map(labelOf) ?? [];
      return {
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.map((cell, column) => {
            const change = sheet.isHidden ? undefined : changes.find(({ row: id, label }) => id === row[0]?.text && label === labels[column]);
            return change === undefined || cell === undefined ? cell : { ...cell, text: change.text, isDay: "isDay" in change };
          }),
        ),
      };
    });
    writeFileSync(join(folder, "changed-xlsx.xlsx"), await writeXlsxBook(sheets, title));
    writeFileSync(join(folder, "changed-ods.ods"), writeOdsBook(sheets, title));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    // Starting LibreOffice takes longer than a book does, so all of them are given to it at once.
    const books = ["npd-2019", "fresh", "changed"].flatMap((name) => ["xlsx", "ods"].map((format) => join(folder, `${name}-${format}.${format}`)));
    for (const to of ["xlsx", "ods"]) {
      const ran = run("soffice", ["--headless", profile, "--convert-to", to, "--outdir", join(folder, to), ...books], folder);
      if (ran.code !== 0) throw new Error(ran.err);
    }
  }, 240_000);

  describe.each(["xlsx", "ods"])("that was %s", (from) => {
    describe.each(["xlsx", "ods"])("as %s", (to) => {
      test.each(["npd-2019", "fresh"])("changes nothing of %s where nobody changed it", (name) => {
        const before = textsIn(join(folder, name));
        expect(t6(["sheet", "import", `${to}/${name}-${from}.${to}`, name], { cwd: folder })).toEqual({
          code: 0,
          out: "",
          err: "There is nothing to write: the files say already what is filled in.\n",
        });
        expect(textsIn(join(folder, name))).toEqual(before);
      });

      test("changes the values that somebody changed, and nothing else", () => {
        const into = withFixture(emptyFolder(), "npd-2019");
        const wanted = withFixture(emptyFolder(), "npd-2019");
        for (const [file, before, after] of edits) replace(join(wanted, file), before, after);
        const ran = t6(["sheet", "import", join(folder, `${to}/changed-${from}.${to}`), into]);
        expect(ran.code, ran.err).toBe(0);
        expect(textsIn(into)).toEqual(textsIn(wanted));
      });
    });
  });
});
