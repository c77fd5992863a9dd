import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeOds } from "hucre/ods";
import { type Cell, type CellValue, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { run } from "../cli/host.ts";

const writers = { xlsx: writeXlsx, ods: writeOds } as const;

/** Imports a reply as a spreadsheet into a copy of a case. */
async function replied(format: keyof typeof writers, rows: CellValue[][], cells = new Map<string, Partial<Cell>>()) {
  const to = mkdtempSync(join(tmpdir(), "t6-reply-"));
  cpSync(join(import.meta.dirname, "../../fixtures/npd-2019"), join(to, "npd"), { recursive: true });
  writeFileSync(
    join(to, `r.${format}`),
    await writers[format]({
      sheets: [
        { name: "Cover", rows: [["Dear all"]] },
        { name: "Answers", rows, cells },
      ],
    }),
  );
  const ran = await run(["ask", "import", join(to, `r.${format}`), join(to, "npd")]);
  return { ...ran, file: readFileSync(join(to, "npd/T6.4.yaml"), "utf8") };
}

const head = ["Question", "Answer", "Document title", "Address or reference", "Dated"];

describe.each(["xlsx", "ods"] as const)("a reply that comes back as %s", (format) => {
  test("is read from the sheet that has the questions, below what stands above them, with dates as dates", async () => {
    const { code, err, file } = await replied(format, [
      ["Our answers"],
      [],
      head,
      ["Q-T6.4c", "It says why.", "Log of decisions", "R/7", new Date(Date.UTC(2019, 4, 15))],
    ]);
    expect(err).toContain("added ‘Log of decisions’");
    expect(err).toContain("What stands above the table is not recorded: “Our answers”\n");
    expect(err).toContain("What stands on another sheet is not recorded: “Cover: Dear all”\n");
    expect(code).toBe(0);
    expect(file).toContain("title: Log of decisions");
    expect(file).toContain("2019-05-15");
  });

  test("without a table in it is refused", async () => {
    expect(await replied(format, [["nothing"]])).toMatchObject({ code: 2, err: expect.stringContaining("No sheet of it has a column “Question”") });
  });
});

test("a formula is no answer", async () => {
  const cells = new Map<string, Partial<Cell>>([["1,1", { type: "formula", formula: "1+1", value: 2 }]]);
  expect(await replied("xlsx", [head, ["Q-T6.4c", null, "Log"]], cells)).toMatchObject({
    code: 2,
    err: expect.stringContaining("Answers, cell B2 holds =1+1, which is no answer"),
  });
});
