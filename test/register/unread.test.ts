import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/register/days.ts";
import { type KnownClause, registerFacts, wasCounted } from "../../src/register/evidence.ts";
import { isLack } from "../../src/register/lacks.ts";
import { sameLimitation } from "../../src/register/limitations.ts";
import { answersOf } from "../../src/register/says.ts";
import { registerPage } from "../../src/report/register/page.ts";
import { readCatalogue } from "../fixtures/files.ts";
import { type CellOf, registerOf } from "./synthetic.ts";

const read = (columns: Readonly<Record<string, string>>, rows: readonly (readonly CellOf[])[]) =>
  registerOf([{ name: "", rows: [Object.keys(columns), ...rows] }], { register: "Shares", tables: [{ columns }] } as never, true);
const until = { Ref: "reference", Body: "organisation", END_DT: "end" };
const clauses = new Map(["T6.1g", "T6.3a", "T6.4a", "T6.4c"].map((id): [string, KnownClause] => [id, { id, kinds: ["register"], words: [id] }]));
const answer = (register: ReturnType<typeof read>, id: string) => answersOf(register, readCatalogue().register).find(({ question }) => question.id === id);
const limitations = (register: ReturnType<typeof read>) =>
  registerFacts(register, answersOf(register, readCatalogue().register), [], clauses).limitations.map(({ text }) => text);
const page = (register: ReturnType<typeof read>) => registerPage(register, { title: "Shares", csv: "s.csv", style: "", version: "1" });

describe("a time of day behind a date is no part of the day", () => {
  test.each([
    ["22/01/2023 00:00", "2023-01-22", "day first"],
    ["01/22/2023 12:00 AM", "2023-01-22", "month first"],
    ["20/02/2024 0:00:00", "2024-02-20", "day first"],
    ["22/01/2023, 9:30 p.m.", "2023-01-22", "day first"],
    ["22/01/2023T09:30:00.000Z", "2023-01-22", "day first"],
    ["22/01/2023 12am", "2023-01-22", "day first"],
    ["22 Jan 2023 00:00", "2023-01-22", undefined],
    ["22/01/23 00:00", "2023-01-22", "day first"],
    ["2023-01-22 00:00:00", "2023-01-22", undefined],
  ])("%s is %s", (text, date, order) => {
    expect(dayOf(text)?.date).toBe(date);
    expect(dayOf(text)?.order).toBe(order);
  });

  test("and what is first is told of no more and no less than of a date alone", () => {
    expect(dayOf("03/04/2024 00:00")?.date).toBe("2024");
    expect(dayOf("03/04/2024 00:00", "month first")?.date).toBe("2024-03-04");
  });

  test.each(["31/06/2023 00:00", "22/01/2023 25 boxes", "12:00", "until 12:00 AM"])("%s is no day", (text) => expect(dayOf(text)).toBeUndefined());
});

describe("a cell that is filled and cannot be read is no silence of the register", () => {
  const none = read(until, [
    ["A1", "Moss Trust", "end of Q3"],
    ["A2", "Harbour Institute", "ongoing"],
    ["A3", "Quill", ""],
  ]);

  test("the count says how many are filled", () =>
    expect(answer(none, "until")).toMatchObject({
      count: 0,
      unread: 2,
      words: "0 of 3 rows say until when the data may be held. 2 hold something that t6 cannot read as a day.",
    }));

  test("the assessment says that it could not be read, and never that the register does not say it", () => {
    const texts = limitations(none);
    const said = "Where it would say until when the data may be held, the register holds something that t6 cannot read as a day.";
    expect(texts).toContain(said);
    expect(texts.filter((text) => /not say until when/.test(text))).toEqual([]);
    expect([isLack(said), sameLimitation(said, "The register does not say until when the data may be held.")]).toEqual([true, true]);
  });

  test("no figure of none is made of it, and the statement tells it", () => {
    const facts = registerFacts(none, answersOf(none, readCatalogue().register), [], clauses);
    expect(facts.figures.filter(({ of }) => of?.includes("until when"))).toEqual([]);
    expect(facts.statement).toContain("to 1 of these the cells are filled, and t6 cannot read them");
    expect(wasCounted(facts.statement)).toBe(true);
  });

  test("the page puts it under a heading of its own", () => {
    const html = page(none);
    expect(html).toContain("What stands in the register and was not understood");
    expect(html).toContain("Until when the data may be held: 2 of 3 rows hold something that t6 cannot read as a day.");
    expect(html).not.toContain("The register does not say until when");
  });

  test("beside what was read it is counted too, and the limitation is the same one in the next edition", () => {
    const some = read(until, [
      ["A1", "Moss Trust", "2027-01-31"],
      ["A2", "Harbour Institute", "ongoing"],
    ]);
    expect(answer(some, "until")?.words).toBe("1 of 2 rows says until when the data may be held. 1 more holds something that t6 cannot read as a day.");
    const said = "Only 1 of 2 rows says until when the data may be held. 1 more holds something that t6 cannot read as a day.";
    expect(limitations(some)).toContain(said);
    expect(sameLimitation(said, "Only 3 of 9 rows say until when the data may be held.")).toBe(true);
  });

  test("a formula that leads nowhere said something once, whatever the field", () => {
    const lost = read({ Ref: "reference", Body: "organisation", Law: "legal_basis" }, [["A1", "Moss Trust", "#REF!"]]);
    expect(answer(lost, "legal-basis")).toMatchObject({
      state: "not_shown",
      words: "0 of 1 row names the legal basis. 1 holds something that t6 cannot read.",
    });
  });
});
