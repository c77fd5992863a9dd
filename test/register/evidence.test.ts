import { describe, expect, test } from "vitest";
import { isUnspecific } from "../../src/assess/specific.ts";
import { defectsOf } from "../../src/register/defects.ts";
import { type KnownClause, registerFacts, wasCounted } from "../../src/register/evidence.ts";
import { sameLimitation } from "../../src/register/limitations.ts";
import { questionsUnder } from "../../src/register/questions.ts";
import { type Renewal, renewed } from "../../src/register/renew.ts";
import { answersOf } from "../../src/register/says.ts";
import { readCatalogue } from "../fixtures/files.ts";
import type { CellOf } from "./synthetic.ts";
import { registerOf } from "./synthetic.ts";

type Renewed = Exclude<Renewal, { refusal: string }>;

const clause = (id: string, kinds: readonly string[], parts?: readonly string[]): [string, KnownClause] => [
  id,
  { id, kinds, words: [`The words of ${id}`], ...(parts !== undefined && { parts: parts.map((part) => ({ id: part, title: part })) }) },
];
const catalogue = new Map([
  clause("T6.1g", ["register"]),
  clause("T6.3a", ["register"], ["access", "analysis"]),
  clause("T6.3b", ["audit"]),
  clause("T6.4a", ["register"]),
  clause("T6.4c", ["register"]),
]);

const facts = (rows: readonly (readonly CellOf[])[], known = catalogue) => {
  const register = registerOf([{ name: "", rows }]);
  const { register: bearing } = readCatalogue();
  return registerFacts(register, answersOf(register, bearing), defectsOf(register), known, bearing?.about);
};

describe("what a register shows for clauses", () => {
  const rows = [
    ["Reference", "Organisation", "Purpose", "How"],
    ["1", "Moss Trust", "A study", "Safe setting"],
    ["2", "Linden College", "A study", ""],
  ];

  test("a clause on which it says nothing is not among them, and what is missing is said all the same", () => {
    const { clauses, limitations, passedOver } = facts(rows);
    expect(clauses.map((one) => one.clause)).toEqual(["T6.1g", "T6.3a", "T6.4a", "T6.4c"]);
    expect(limitations).toContainEqual({ text: "The register does not say until when the data may be held.", material: false });
    expect(passedOver).toEqual(["T6.3b"]);
  });

  test("one answer that bears on several clauses is told for each of them by itself", () => {
    const shows = Object.fromEntries(facts(rows).clauses.map((one) => [one.clause, one.shows]));
    expect(shows["T6.3a"]).toBe("On access: 1 of 2 rows says whether the data are used in a safe setting or were handed over.");
    expect(shows["T6.4c"]).toBe(
      "On the choices that were made: 2 of 2 rows say what the data are used for; 1 of 2 rows says whether the data are used in a safe setting or were handed over.",
    );
    const ids = ["E1", "E2", "E3", "E4"];
    const own = new Map(ids.map((id) => clause(id, ["register"])));
    const register = registerOf([{ name: "", rows }]);
    const made = registerFacts(register, answersOf(register, { questions: [{ question: "who", clauses: ids }] }), [], own).clauses;
    expect(made[0]?.shows).toBe("On “The words of E1”: 2 of 2 rows say who has the data.");
    const item = { clauses: made } as never;
    expect(ids.filter((id) => isUnspecific(item, id))).toEqual([]);
    for (const one of made) expect(wasCounted(one.shows)).toBe(true);
  });

  test("of a clause with parts it names those that it covers, and none otherwise", () => {
    expect(facts(rows).clauses.find((one) => one.clause === "T6.3a")?.parts).toEqual(["access"]);
    const others = new Map([clause("T6.1g", ["register"]), clause("T6.3a", ["register"], ["collection"])]);
    expect(facts(rows, others).clauses.map((one) => one.clause)).toEqual(["T6.1g"]);
  });

  test("what some rows say is a limitation with its count", () => {
    expect(facts(rows).limitations).toContainEqual({
      text: "Only 1 of 2 rows says whether the data are used in a safe setting or were handed over.",
      material: true,
      clauses: ["T6.3a", "T6.4a", "T6.4c"],
    });
  });

  test("mistakes in it as data are worth saying", () => {
    const twice = [...rows, ["1", "Harbour Institute", "Another", ""]];
    expect(facts(twice).limitations).toContainEqual({ text: "As data, the register has mistakes: one reference for several requests (1).", material: false });
  });

  test("every figure is reported", () => {
    expect(new Set(facts(rows).figures.map(({ verification }) => verification))).toEqual(new Set(["reported"]));
  });

  test("a catalogue with other clauses has nothing of it", () => expect(facts(rows, new Map([clause("X1", ["register"])])).clauses).toEqual([]));
});

test("one question is answered, and two are", () => {
  const of = (...said: readonly string[]) =>
    facts([
      ["Reference", "Organisation", "Purpose"],
      ["1", ...said],
    ]).statement;
  expect(of("Moss Trust", "")).toContain(" 1 is answered,");
  expect(of("Moss Trust", "A study")).toContain(" 2 are answered,");
});

describe("an item is brought up to date", () => {
  const edition = (day: string, rows: readonly (readonly CellOf[])[]) => {
    const head = ["Reference", "Organisation", "Purpose"];
    const register = registerOf([{ name: "", rows: [[`Data shares as at ${day}`], head, ...rows] }]);
    return registerFacts(register, answersOf(register, readCatalogue().register), [], catalogue);
  };
  const rows = [["1", "Moss Trust", "A study"]];
  const [june, december] = [edition("1 June 2026", rows), edition("1 December 2026", rows)];
  const item = { id: "register", statement: june.statement, clauses: june.clauses, figures: june.figures, limitations: june.limitations };
  const of = (about: string, more: object = {}) => ({ ...item, dates: { about }, ...more }) as never;

  const newer = { sha256: "b", name: "shares-2026-12.xlsx", title: "Data shares" };

  test("the name of the file goes with its digest, and so does a title that was made from it", () => {
    const source = { title: "shares-2026-06", reference: "shares-2026-06.xlsx", sha256: "a" };
    const { edits } = renewed(of("2026-12-01", { title: "Shares 2026-06", source }), ["x"], december, newer) as Renewed;
    expect(edits).toContainEqual({ kind: "replace", at: ["x", "source", "reference"], value: "shares-2026-12.xlsx" });
    expect(edits).toContainEqual({ kind: "replace", at: ["x", "title"], value: "Data shares" });
    expect(edits).toContainEqual({ kind: "replace", at: ["x", "source", "title"], value: "Data shares" });
    const named = renewed(of("2026-12-01", { title: "Shares 2026-06", source }), [], december, { ...newer, title: "shares-2026-06" }) as Renewed;
    expect(named.edits).toContainEqual({ kind: "replace", at: ["title"], value: "shares-2026-12" });
  });

  test("a title and a reference that a person wrote stay, and that the reference stays is told", () => {
    const source = { title: "Our register", reference: "Register, June", sha256: "a" };
    const { edits, kept } = renewed(of("2026-12-01", { title: "Our register", source }), [], december, newer) as Renewed;
    expect(edits.map((edit) => "at" in edit && edit.at)).toEqual([["source", "sha256"]]);
    expect(kept).toEqual(["the reference of its source"]);
  });

  test("an older edition is refused the place of a newer one", () => {
    expect(renewed(of("2026-12-01"), [], june, newer)).toMatchObject({ refusal: expect.stringContaining("is of 2026-12-01") });
    expect(renewed(of("2026-06-01"), [], december, newer)).toMatchObject({ edits: [{ kind: "replace", value: "2026-12-01" }] });
  });

  test("so is one that has no day of its own, where its rows end before the newer one", () => {
    const undated = facts([
      ["Reference", "Organisation", "Decided on"],
      ["1", "Moss Trust", "2025-03-05"],
    ]);
    expect(renewed(of("2026-06-01"), [], undated, newer)).toMatchObject({
      refusal: expect.stringContaining("has no day of its own: the latest date in its rows is 2025-03-05"),
    });
    expect(renewed(of("2025-01"), [], undated, newer)).toHaveProperty("edits");
  });

  test("a figure that t6 counts no more goes, and one of somebody's own stays", () => {
    const figure = (of: string) => ({ value: 0, unit: "rows", of, verification: "reported" });
    const figures = [...june.figures, figure("the register that say how much data it is"), figure("the register that we were sent")];
    expect(renewed(of("2026-06-01", { figures }), [], june, newer)).toMatchObject({ edits: [{ kind: "remove", at: ["figures", june.figures.length] }] });
  });
});

describe("what t6 wrote is known again", () => {
  test("whatever was counted then", () => {
    expect(sameLimitation("Only 1 of 2 rows says who decided.", "Only 7 of 1,450 rows say who decided.")).toBe(true);
    expect(sameLimitation("Only 1 of 2 rows says who decided.", "Only 7 of 1,450 rows say how much data it is.")).toBe(false);
    expect(wasCounted("The register is kept by the panel.")).toBe(false);
  });

  test("each question has words of its own", () => {
    const questions = questionsUnder(undefined);
    expect(new Set(questions.flatMap(({ do: words, lacks }) => [words, lacks])).size).toBe(questions.length * 2);
  });
});
