import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { showsMonth } from "../../src/sheet/office/shown-month.ts";
import { settle } from "../../src/sheet/settle.ts";
import { sheetsOf } from "./book.ts";

/*
 * A month that somebody types into a spreadsheet is kept as its first day, and shown as the month. It is read as what is shown.
 */

test.each(["mmm-yy", "[$-809]mmmm yyyy;@", "mm/yyyy", "yyyy-mm", 'mmm" "yy', "mmm\\-yy"])("%s shows a month", (format) => {
  expect(showsMonth(format)).toBe(true);
});

test.each(["yyyy-mm-dd", "d-mmm", "dd/mm/yyyy", "yyyy", "mm:ss", "h:mm", '"my "0', "General", "@", undefined])("%s does not", (format) => {
  expect(showsMonth(format)).toBe(false);
});

const write = { xlsx: writeXlsx, ods: writeOds };

describe.each(["xlsx", "ods"] as const)("in a book as %s", (kind) => {
  const read = async (day: string, numFmt: string) => {
    const value = new Date(`${day}T00:00:00Z`);
    const bytes = await write[kind]({ sheets: [{ name: "S", rows: [["a", value]], cells: new Map([["0,1", { value, style: { numFmt } }]]) }] });
    return (await sheetsOf(bytes))[0]?.rows[0]?.[1];
  };

  test("the first of a month that is shown as the month is the month", async () => {
    expect(await read("2026-09-01", "mmm-yy")).toEqual({ kind: "text", text: "2026-09" });
  });

  test("another day is what it is, and so is a first that is shown whole", async () => {
    expect(await read("2026-09-15", "mmm-yy")).toEqual({ kind: "day", text: "2026-09-15" });
    expect(await read("2026-09-01", "yyyy-mm-dd")).toEqual({ kind: "day", text: "2026-09-01" });
  });
});

test("a month is taken where a month will do, and asked for its day where it will not", () => {
  const field = (needsDay: boolean) => ({ key: "on", label: "Checked on", kind: { is: "date" as const, needsDay } }) as never;
  const ids = {} as never;
  expect(settle(field(false), { kind: "text", text: "2026-09" }, ids)).toEqual({ text: "2026-09" });
  expect(settle(field(true), { kind: "text", text: "2026-09" }, ids)).toEqual({ wrong: expect.stringContaining("2026-09") });
});
