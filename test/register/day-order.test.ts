import { describe, expect, test } from "vitest";
import { checkRegister } from "../../src/api/register-check.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { RegisterMap } from "../../src/model/generated/schemas.ts";
import { newestDay } from "../../src/register/newest.ts";
import { dayAbove } from "../../src/register/title-dates.ts";
import { registerPage } from "../../src/report/register/page.ts";
import { readWords } from "../../src/report/register/words.ts";
import { catalogueFile } from "../assess/arbitrary.ts";
import { registerOf, told } from "./synthetic.ts";

const register = (dates: readonly string[], days?: RegisterMap["days"], above = "Shares") => {
  const map = {
    register: "Shares",
    tables: [{ columns: { Ref: "reference", Body: "organisation", Decided: "decision_date", Until: "end" } }],
    ...(days && { days }),
  };
  const rows = dates.map((date, at) => [`S-${at}`, "Moss Trust", date, ""]);
  return registerOf([{ name: "", rows: [[above], ["Ref", "Body", "Decided", "Until"], ...rows] }], map as RegisterMap, true);
};
const words = (one: ReturnType<typeof register>): readonly string[] =>
  readWords(checkRegister({ register: one, sha256: "", hidden: [] }, "s.csv", buildCatalogue(catalogueFile))).filter((line) =>
    line.startsWith("Dates in figures"),
  );

describe("which of day and month is first in dates that are written in figures", () => {
  test("is shown by a date that can be read in one way only, and is said", () => {
    const one = register(["03/04/2024", "23/04/2024", "05/06/2024"]);
    expect(words(one)).toEqual(["Dates in figures under “Decided” are read with the day first, as C4 (23/04/2024) shows."]);
    expect([newestDay(one)?.date, told(one)]).toEqual(["2024-06-05", []]);
  });

  test("the month, where that is what the dates show", () => {
    const one = register(["03/04/2024", "04/23/2024", "05/06/2024"]);
    expect(words(one)).toEqual(["Dates in figures under “Decided” are read with the month first, as C4 (04/23/2024) shows."]);
    expect([newestDay(one)?.date, told(one)]).toEqual(["2024-05-06", []]);
  });

  test("what the map says holds, and what speaks against it is told", () => {
    const one = register(["03/04/2024", "23/04/2024"], "month_first");
    expect(words(one)).toEqual(["Dates in figures under “Decided” are read with the month first, as the map says."]);
    expect(told(one)).toEqual(["register/date-changed-over C4"]);
  });

  test("where nothing shows it, nobody guesses: the year is all that is read", () => {
    const one = register(["03/04/2024", "05/06/2024", "07/07/2024"]);
    expect([words(one), newestDay(one)?.date]).toEqual([[], "2024-07-07"]);
    expect(told(one)).toEqual(["register/date-order C3", "register/date-order C4"]);
    expect(newestDay(register(["03/04/2024"]))?.date).toBe("2024");
  });

  test("as many of one as of the other show nothing", () => {
    expect(told(register(["23/04/2024", "04/23/2024", "03/04/2024"]))).toContain("register/date-order C5");
  });

  test("years of two digits are read in the same way", () => {
    expect(newestDay(register(["03/04/24", "04/23/24", "05/06/24"]))?.date).toBe("2024-05-06");
  });

  test("another column of the file can show it, and a date above the table goes by it", () => {
    const map = { register: "Shares", tables: [{ columns: { Ref: "reference", From: "start", Until: "end" } }] } as RegisterMap;
    const rows = [["As at 03/04/2024"], ["Ref", "From", "Until"], ["S-1", "01/02/2024", "30/11/2026"]];
    const one = registerOf([{ name: "", rows }], map, true);
    expect(words(one)[0]).toBe("Dates in figures under “From” are read with the day first, as C3 (30/11/2026) under “Until” shows.");
    expect(dayAbove(one)).toBe("2024-04-03");
    expect(dayAbove(register(["03/04/2024"], undefined, "As at 03/04/2024"))).toBe("2024");
  });

  test("on a page dates stand as the file has them, and are sorted by the day that they are", () => {
    const html = registerPage(register(["03/04/2024", "23/04/2024"]), { title: "Shares", csv: "s.csv", style: "", version: "0" });
    expect(html).toContain('<time datetime="2024-04-03">03/04/2024</time>');
  });
});
