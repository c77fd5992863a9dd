import { expect, test } from "vitest";
import { exportSheet, filesOf, opened, sheetsOf } from "./book.ts";

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
