import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRegister } from "../../src/api/register-check.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { defectsOf } from "../../src/register/defects.ts";
import { type KnownClause, registerFacts, wasCounted } from "../../src/register/evidence.ts";
import { isLack } from "../../src/register/lacks.ts";
import { sameLimitation } from "../../src/register/limitations.ts";
import { answersOf } from "../../src/register/says.ts";
import { shownColumns } from "../../src/register/shown.ts";
import { plain } from "../../src/report/paint.ts";
import { registerText } from "../../src/report/register/text.ts";
import { readCatalogue } from "../fixtures/files.ts";
import { runsOf } from "../runs.ts";
import { type CellOf, registerOf, told, uksaRows, uksaSheet } from "./synthetic.ts";

const map = (columns: Readonly<Record<string, string>>) => ({ register: "Shares", tables: [{ columns }], needed: ["reference", "organisation"] }) as never;
const columns = { Ref: "reference", Body: "organisation", Staff: "people", Aim: "purpose" };
const read = (rows: readonly (readonly CellOf[])[], filled: Readonly<Record<string, string>> = columns) =>
  registerOf([{ name: "", rows: [Object.keys(filled), ...rows] }], map(filled), true);
const answer = (register: ReturnType<typeof registerOf>, id: string) =>
  answersOf(register, readCatalogue().register).find(({ question }) => question.id === id);

describe("who has the data", () => {
  test("is an organisation: a number of people, or approved staff, say nothing of it", () => {
    const register = read([
      ["A1", "", "Approved staff", "A study"],
      ["A2", "", "3", "A study"],
      ["A3", "Moss Trust", "2", "A study"],
    ]);
    expect(answer(register, "who")).toMatchObject({ state: "partly_shown", count: 1, of: 3 });
  });

  test("where a register names people and no organisation, that is what is counted, and it is said", () => {
    expect(answer(registerOf([uksaSheet(uksaRows(3))]), "who")?.words).toBe("3 of 3 rows name people who have the data, and no organisation.");
    const staff = read([["A1", "Approved staff"]], { Ref: "reference", Staff: "people" });
    expect(answer(staff, "who")?.words).toBe("0 of 1 row names people who have the data, and no organisation.");
  });

  test("its count never contradicts what is told of the cells that have to be filled", () => {
    const cell = fc.constantFrom("", "NULL", "-", "Moss Trust", "Ada Fenwick", "3", "n/a", "TBC", "See DSA");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), (made) => {
        const register = read(made.map((cells, at) => [`A${at}`, ...cells]));
        const empty = defectsOf(register).find(({ code, column }) => code === "register/empty-cell" && column === "Body")?.cells.length ?? 0;
        expect((answer(register, "who")?.count ?? 0) + empty).toBeLessThanOrEqual(made.length);
      }),
      { numRuns: runsOf(1000) },
    );
  });
});

describe("columns of which nobody has said what they are", () => {
  const rows = [["A1", "Moss Trust", "A copy"]];
  const register = read(rows, { Ref: "reference", Body: "organisation", "Where held": "untold" });
  const clauses = new Map(["T6.1g", "T6.3a", "T6.4a", "T6.4c"].map((id): [string, KnownClause] => [id, { id, kinds: ["register"], words: [id] }]));
  const facts = registerFacts(register, answersOf(register, readCatalogue().register), [], clauses);

  test("are named where something was not found, and no column is said not to be there", () =>
    expect(answer(register, "reasons")?.words).toBe(
      "0 of 1 row says why the request was approved or refused. No column is mapped to it, and one column is not told.",
    ));

  test("which they are is said once, before the answers", () => {
    const checked = checkRegister({ register, sha256: "", hidden: [] }, "s.csv", buildCatalogue(readCatalogue()));
    const text = registerText(checked, { width: 200, paint: plain });
    expect(text.match(/Where held/g)).toHaveLength(1);
    expect(text).toContain("One column is not told: “Where held”. What is not shown may stand there");
  });

  test("keep an assessment from saying that the register does not say it", () => {
    const texts = facts.limitations.map(({ text }) => text);
    expect(texts).toContain("Not shown in the columns that were told: why requests were approved or refused.");
    expect(texts.filter((text) => text.includes("does not"))).toEqual([]);
    for (const text of texts.slice(0, -1)) expect(isLack(text)).toBe(true);
    const earlier = `${texts[0]} 2 columns are not told: “A”, “B”.`;
    expect([isLack(earlier), sameLimitation(texts[0] ?? "", earlier)]).toEqual([true, true]);
  });

  test("are named once among all that an assessment holds against the register", () => {
    const caveat = "One column is not told: “Where held”. What is not shown may stand there.";
    expect(facts.limitations.filter(({ text }) => text.includes("Where held"))).toEqual([expect.objectContaining({ text: caveat, material: false })]);
    expect(facts.limitations.at(-1)?.text).toBe(caveat);
    const other = "2 columns are not told: “A”, “B”. What is not shown may stand there.";
    expect([wasCounted(caveat), sameLimitation(caveat, other), sameLimitation(caveat, "The register is late.")]).toEqual([true, true, false]);
  });

  test("no figure of zero is written of what no column is mapped to", () => {
    expect(facts.figures.map(({ value, unit, of }) => [value, unit, of])).toEqual([[1, "row", "the register"]]);
    const why = { Ref: "reference", Body: "organisation", Why: "reason" };
    const mapped = read([["A1", "Moss Trust", ""]], why);
    expect(registerFacts(mapped, answersOf(mapped, readCatalogue().register), [], clauses).figures).toContainEqual(expect.objectContaining({ value: 0 }));
  });
});

test("what a database writes for nothing is empty everywhere: counts, must-haves and what is shown", () => {
  const register = read([
    ["A1", "NULL", "-", "(blank)"],
    ["A2", "Moss Trust", "Ada Fenwick", "A study"],
  ]);
  expect(told(register)).toEqual(["register/empty-cell B2"]);
  expect(answer(register, "purpose")).toMatchObject({ count: 1 });
  expect(shownColumns(register).map(({ valuesOf }) => valuesOf(register.entries[0] as never))).toEqual([["A1"], [], [], []]);
});

describe("what stands in the place of an answer", () => {
  const filled = { Ref: "reference", Body: "organisation", Law: "legal_basis", Decision: "decision", Until: "end" };
  const register = read(
    [
      ["A1", "Various", "See DSA", "pending", "31/12/9999"],
      ["A2", "Moss Trust", "Under review", "approved", "01/01/1900"],
      ["A3", "Linden College", "Education Act 1996", "refused", "23/04/2025"],
    ],
    filled,
  );

  test("is told, and no answer; where it is the answer, it is one", () => {
    expect(told(register)).toEqual(["B2", "C2", "C3", "E2", "E3"].map((cell) => `register/placeholder ${cell}`));
    expect(["who", "legal-basis", "until", "decided"].map((id) => answer(register, id)?.count)).toEqual([2, 1, 1, 3]);
  });

  test("a decision of a day after the register's own is told", () => {
    const rows = [["Shares as at 1 May 2024"], ["Ref", "Decided on"], ["A1", "2024-05-01"], ["A2", "2034-05-15"]];
    expect(told(registerOf([{ name: "", rows }], map({ Ref: "reference", "Decided on": "decision_date" }), true))).toEqual(["register/decided-late B4"]);
  });
});
