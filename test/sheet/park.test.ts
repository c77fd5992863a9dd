import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { writeOdsBook } from "../../src/sheet/office/write-ods.ts";
import { writeXlsxBook } from "../../src/sheet/office/write-xlsx.ts";
import type { ReadSheet } from "../../src/sheet/read-book.ts";
import { run } from "../cli/host.ts";
import { sheetsOf } from "./book.ts";
import { drawnAs, inRow, logOfShares, newRow } from "./rows.ts";

/*
 * Work in progress waits in a new book while the rows that are ready are written.
 */

type Step = (sheets: readonly ReadSheet[]) => readonly ReadSheet[];
const all = (...steps: readonly Step[]): Step => steps.reduce((before, next) => (sheets) => next(before(sheets)));

const ready = newRow("T6.4", logOfShares);
const filled = all(
  ready,
  newRow("T6.3", { Title: "Only a title" }),
  newRow("Asks", { "What is asked": "Publish the log." }),
  inRow("T6.1", "sharing-page", { "Checked on": "soon", Title: "How we share" }),
  inRow("T6.2", "collection-guides", { Title: "Guides" }),
  inRow("Assessment", "letter.date", { Value: "then" }),
  inRow("Assessment", "letter.subject", { Value: "Data governance" }),
);

/** Puts right what was left open. */
const put = all(inRow("T6.1", "sharing-page", { "Checked on": "2019-05-01" }), inRow("Assessment", "letter.date", { Value: "2019-12-30" }), (sheets) =>
  sheets.map((sheet) => {
    if (sheet.name !== "T6.3" && sheet.name !== "Asks") return sheet;
    const waiting = sheet.rows.findIndex((line) => line.some((cell) => cell?.text === "Only a title" || cell?.text === "Publish the log."));
    return { ...sheet, rows: sheet.rows.map((line, at) => (at === waiting ? [] : line)) };
  }),
);

describe.each(["xlsx", "ods"] as const)("rows that are not ready wait in a new book (%s)", (format) => {
  const write = async (book: string, sheets: readonly ReadSheet[]) =>
    writeFileSync(book, format === "ods" ? writeOdsBook(drawnAs(sheets), "T") : await writeXlsxBook(drawnAs(sheets), "T"));
  const begun = async (step: Step) => {
    const to = mkdtempSync(join(tmpdir(), "t6-park-"));
    const [folder, book, next] = [join(to, "npd"), join(to, `npd.${format}`), join(to, `npd-2.${format}`)];
    cpSync(join(import.meta.dirname, "../../fixtures/npd-2019"), folder, { recursive: true });
    await run(["sheet", "export", folder, "-o", book]);
    await write(book, step(await sheetsOf(readFileSync(book))));
    const bytes = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
    const data = (name: string) => parse(readFileSync(join(folder, name), "utf8"));
    return { folder, book, next, bytes, data };
  };

  test("a refusal says how", async () => {
    const { folder, book, next, bytes } = await begun(filled);
    const before = bytes();
    const { code, err } = await run(["sheet", "import", book, folder]);
    expect(code).toBe(2);
    expect(err).toMatch(/^Nothing was written: 4 things to put right\.\n/);
    expect(err).toContain(`  t6 sheet import ${book} ${folder} --park ${next}\n`);
    expect(bytes()).toEqual(before);
  });

  test("it is not proposed where no row is ready", async () => {
    const { folder, book } = await begun(newRow("T6.3", { Title: "Only a title" }));
    const { code, err } = await run(["sheet", "import", book, folder]);
    expect([code, err.includes("--park")]).toEqual([2, false]);
  });

  test("what t6 check will say is told by the cells of the new book, and what was not used by those of the old", async () => {
    const row = { Kind: "record", "Does it exist": "in place", "Who says so": "producer", "Who can open it": "available on request" };
    const { folder, book, next } = await begun(
      all(
        ...["Gamma", "Delta", "Epsilon"].map((Title) => newRow("T6.4", { ...row, Title, Clauses: "T6.4b", "Checked on": "then" })),
        newRow("T6.4", { ...row, Title: "Alpha", Clauses: "T6.4b", "What it shows": "It lists shares.", "Checked on": "then" }),
        newRow("T6.4", {
          ...row,
          "Date of the thing": "2030",
          Title: "Beta",
          Clauses: "T6.4a",
          "What it shows": "Lists requests since May 2024, to those who ask",
        }),
      ),
    );
    const { err } = await run(["sheet", "import", book, folder, "--park", next]);
    expect(err).toContain(`Written (the cells are those of ${book}):`);
    const told = err.slice(err.indexOf(`t6 check will say of it (the cells are those of ${next}):`));
    const cells = [...told.matchAll(/(T6\.4), cell ([A-Z])(\d+) \(.*?\) says (\d+)/g)];
    expect(cells.length, err).toBeGreaterThan(0);
    const sheets = await sheetsOf(readFileSync(next));
    for (const [, name, column = "", row, said] of cells)
      expect(sheets.find((sheet) => sheet.name === name)?.rows[Number(row) - 1]?.[column.charCodeAt(0) - 65]?.text).toBe(said);
  });

  test("a judgement is not held against the as-of date of the files while another one waits", async () => {
    const judged = { Conclusion: "not yet shown", "Judged by": "Jo Marsh", Reasons: "Little is shown.", "Judged on": "2020-02-01" };
    const { folder, book, next } = await begun(all(inRow("Assessment", "as_of", { Value: "soon" }), inRow("Judgements", "T6.4", judged)));
    const { code, err } = await run(["sheet", "import", book, folder, "--park", next]);
    expect([code, err.includes("(As-of date) says “soon”"), err.includes("after the as-of date")], err).toEqual([0, true, false]);
  });

  test("the others are written, each that waits is named, and nothing is doubled", async () => {
    const { folder, book, next, data } = await begun(filled);
    const { code, err } = await run(["sheet", "import", book, folder, "--park", next]);
    expect(code, err).toBe(0);
    expect(err).toMatch(/Left out, and waiting in .*npd-2\.\w+: 4 things to put right there\.\n\n( {2}.*\n){4}/);
    expect(err).toMatch(/Go on in .*npd-2\.\w+, not in .*npd\.\w+: it holds everything that is in the assessment now, and the rows that wait\.\n$/);
    const ids = (name: string) => data(name).evidence.map(({ id }: { id: string }) => id);
    expect(ids("T6.4.yaml")).toContain("log-of-shares");
    expect(data("T6.1.yaml").evidence[0].title).toBe("How we share pupil and workforce data");
    expect(data("T6.2.yaml").evidence.find(({ id }: { id: string }) => id === "collection-guides").title).toBe("Guides");
    expect(data("assessment.yaml").letter.subject).not.toBe("then");
    const again = await run(["sheet", "import", next, folder]);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/^Nothing was written: 4 things to put right\.\n/);
    expect(again.err).not.toContain("looks like");
    await write(next, put(await sheetsOf(readFileSync(next))));
    const last = await run(["sheet", "import", next, folder]);
    expect(last.code, last.err).toBe(0);
    expect(data("T6.1.yaml").evidence[0]).toMatchObject({ title: "How we share", verification: { on: "2019-05-01" } });
    expect(data("assessment.yaml").letter).toMatchObject({ date: "2019-12-30", subject: "Data governance" });
    expect(ids("T6.4.yaml").filter((id: string) => id.startsWith("log-of-shares"))).toEqual(["log-of-shares"]);
  });

  test("each that waits is named by its cell in the new book, and what only names one of them is no second mistake", async () => {
    const row = {
      Kind: "record",
      "Does it exist": "in place",
      "Who says so": "producer",
      "Who can open it": "available on request",
      "What it shows": "It lists shares.",
    };
    const { folder, book, next } = await begun(
      all(
        newRow("Sources", { Title: "Minutes of May", Published: "soon" }),
        newRow("T6.4", { ...row, Title: "Log", Clauses: "T6.4b" }),
        newRow("T6.4", { ...row, Title: "Log of requests", Clauses: "T6.4b", "Checked on": "then" }),
        newRow("T6.5", { ...row, Title: "Review of May", Clauses: "T6.5a", "Source (id)": "Minutes of May" }),
      ),
    );
    const { err } = await run(["sheet", "import", book, folder, "--park", next]);
    const lines = err.split("\n").filter((line) => / waits? too|says “(?:soon|then)”/.test(line));
    expect(lines).toHaveLength(3);
    expect(err).toMatch(/T6\.5, row \d+ waits too, because it names what Sources, row \d+ is about\. Nothing is wrong with it\./);
    const sheets = await sheetsOf(readFileSync(next));
    for (const line of lines.filter((one) => one.includes("says"))) {
      const [, name = "", column = "", number = "", said = ""] = /^ *(\S+), cell ([A-Z]+)(\d+) \(.*says “(.*?)”/.exec(line) ?? [];
      const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      expect(sheets.find((one) => one.name === name)?.rows[Number(number) - 1]?.[at]?.text).toBe(said);
    }
  });

  test("where everything is ready there is no book to go on in", async () => {
    const { folder, book, next } = await begun(ready);
    expect((await run(["sheet", "import", book, folder, "--park", next])).code).toBe(0);
    expect(existsSync(next)).toBe(false);
  });

  test("a book that is there is not written over, and what is not about a row cannot wait", async () => {
    const { folder, book, next } = await begun((sheets) => filled(sheets).map((sheet) => (sheet.name === "T6.5" ? { ...sheet, name: "Reviews" } : sheet)));
    const refused = await run(["sheet", "import", book, folder, "--park", next]);
    expect(refused).toMatchObject({ code: 2, err: expect.stringMatching(/The sheet “Reviews” holds what was on “T6\.5”/) });
    expect(refused.err).toMatch(/Rows can wait with --park, and this cannot, because .* Put it right first:\n\n {2}The sheet “Reviews”/);
    expect(existsSync(next)).toBe(false);
    expect(await run(["sheet", "import", book, folder, "--park", book])).toMatchObject({ code: 2, err: expect.stringMatching(/is there already/) });
  });
});
