import { expect, test } from "vitest";
import { registerMap } from "../../src/api/register.ts";
import { type KnownClause, registerFacts, wasCounted } from "../../src/register/evidence.ts";
import { sameLimitation } from "../../src/register/limitations.ts";
import { answersOf } from "../../src/register/says.ts";
import { readCatalogue } from "../fixtures/files.ts";
import { registerOf } from "./synthetic.ts";

const columns = { Ref: "reference", Body: "organisation", Approved: "decision_date", Start: "start", End: "end", Changed: "updated" };
const row = (changed: string, at: string) => [at, "Moss Trust", "2024-12-03", "2025-01-01", "2027-10-20", changed];
const read = (rows: readonly (readonly string[])[], above: readonly string[][] = []) =>
  registerOf([{ name: "", rows: [...above, Object.keys(columns), ...rows] }], { register: "Shares", tables: [{ columns }] } as never, true);
const clauses = new Map([["T6.4c", { id: "T6.4c", kinds: ["register"], words: ["T6.4c"] } satisfies KnownClause]]);
const factsOf = (register: ReturnType<typeof read>) => registerFacts(register, answersOf(register, readCatalogue().register), [], clauses);

test("a register that gives no day of its own is given none, and a day in its rows is told as that", () => {
  const { about, latest, statement } = factsOf(read([row("", "A1")]));
  expect([about, latest]).toEqual([undefined, "2024-12-03"]);
  expect(statement).toMatch(/It does not say of which day it is; the latest day under “Approved” is 3 December 2024\.$/);
  expect(wasCounted(statement)).toBe(true);
});

test.each([
  ["the line above its table", [row("", "A1")], [["Shares as at 30 June 2025"]], "2025-06-30"],
  ["the stamp of an export", ["A1", "A2", "A3"].map((at) => row("2025-07-01", at)), [], "2025-07-01"],
  ["the latest day on which a row was brought up to date", [row("2025-05-05", "A1"), row("2025-04-04", "A2")], [], "2025-05-05"],
])("%s gives it one", (_, rows, above, day) => {
  const { about, statement } = factsOf(read(rows, above));
  expect(about).toBe(day);
  expect(statement).not.toContain("does not say of which day");
});

test("the latest date in it is over all its dates, with its column", () =>
  expect(answersOf(read([row("", "A1")])).find(({ question }) => question.id === "updated")?.words).toContain(
    "The latest date in it is 2027-10-20, under “End”.",
  ));

test.each([
  ["June 2025", "at the start of June 2025"],
  ["30 June 2025", "on 30 June 2025"],
])("what is over is counted as of a day, which is told: %s", (day, words) => {
  const register = registerOf(
    [{ name: "", rows: [[`Edition: ${day}`], ["Ref", "Body", "End", "Destroyed"], ["A1", "Moss Trust", "2024-01-01", ""], ["A2", "Quill", "2028-01-01", ""]] }],
    { register: "Shares", tables: [{ columns: { Ref: "reference", Body: "organisation", End: "end", Destroyed: "end_state" } }] } as never,
    true,
  );
  const end = answersOf(register).find(({ question }) => question.id === "end");
  expect(end?.words).toContain(`0 of 1 row that was over ${words} says what became of the data at the end.`);
  expect(end?.asOf).toBe(day === "June 2025" ? "2025-06" : "2025-06-30");
  expect(
    sameLimitation(
      `Only 1 of 2 rows that were over ${words} says what became of the data at the end.`,
      "Only 3 of 9 rows that are over say what became of the data at the end.",
    ),
  ).toBe(true);
});

test("a map that is empty is told as that", () =>
  expect(registerMap("\n", "m.yaml")).toMatchObject({ refusals: [expect.stringMatching(/^The map m\.yaml is empty\./)] }));
