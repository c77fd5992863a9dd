import { describe, expect, test } from "vitest";
import type { RegisterMap } from "../../src/model/generated/schemas.ts";
import { type KnownClause, registerFacts, wasCounted } from "../../src/register/evidence.ts";
import { sameLimitation } from "../../src/register/limitations.ts";
import { answersOf } from "../../src/register/says.ts";
import { untoldColumns } from "../../src/register/untold.ts";
import { readCatalogue } from "../fixtures/files.ts";
import { type CellOf, registerOf, told } from "./synthetic.ts";

type Columns = RegisterMap["tables"][number]["columns"];
const read = (columns: Columns, rows: readonly (readonly CellOf[])[], above: readonly string[] = []) =>
  registerOf([{ name: "", rows: [...above.map((line) => [line]), ["Ref", ...Object.keys(columns)], ...rows.map((row, at) => [`A${at + 1}`, ...row])] }], {
    register: "Shares",
    tables: [{ columns: { Ref: "reference", ...columns } }],
    needed: ["reference"],
  });
const answer = (register: ReturnType<typeof read>, id: string) => answersOf(register, readCatalogue().register).find(({ question }) => question.id === id);

describe("yes or no answers a question that is asked so, and nothing else", () => {
  test.each([
    ["Certificate", "end_proof", "proof", "Yes"],
    ["Certificate", "end_proof", "proof", true],
    ["Why", "reason", "reasons", "Y"],
    ["Legal basis", "legal_basis", "legal-basis", "true"],
    ["Purpose", "purpose", "purpose", "✓"],
    ["Recipient", "organisation", "who", "yes"],
    ["Panel", "decision_body", "decided-by", "1"],
    ["At the end", "end_state", "end", "Yes"],
  ] as const)("under “%s”, read as %s, it does not say it, and is told", (heading, field, id, cell) => {
    const register = read({ [heading]: field }, [["Not a tick at all"], [cell]]);
    expect([answer(register, id)?.count, told(register)]).toEqual([1, ["register/tick B3"]]);
  });

  test.each([
    ["Data destroyed?", "end_state", "end"],
    ["Passed on", "onward_sharing", "passed-on"],
    ["Sensitive?", "sensitivity", "sensitivity"],
    ["Approved", "decision", "decided"],
  ] as const)("under “%s” it does", (heading, field, id) => {
    const register = read({ [heading]: field }, [["Yes"], ["no"]]);
    expect([answer(register, id)?.count, told(register)]).toEqual([2, []]);
  });
});

test("that a share is live or has ended was decided by nobody: it is told, and no decision", () => {
  const register = read({ "Current status": "decision" }, [["Live"], ["Ended (May 2025)"], ["Approved"]]);
  expect(answer(register, "decided")).toMatchObject({ count: 1, of: 3 });
  expect(told(register)).toEqual(["register/states B2", "register/states B3"]);
});

describe("what becomes of the data at the end is asked of shares that are over", () => {
  const columns = { Status: "status", Until: "end", "At the end": "end_state" } as const;
  const rows = [
    ["Live", "2030-01-01", ""],
    ["Ended", "", "Destroyed"],
    ["", "2024-01-01", ""],
    ["Live", "2024-06-01", "Returned"],
    ["", "", ""],
    ["Live", "2031-01-01", "Still held"],
  ];
  const register = read(columns, rows, ["Shares as at 1 June 2025"]);

  test("by their state, or their last day before that of the register; of the rest it is said", () =>
    expect(answer(register, "end")).toMatchObject({
      state: "partly_shown",
      count: 2,
      of: 3,
      words:
        "2 of 3 rows that were over on 1 June 2025 say what became of the data at the end. Of 1 more it cannot be told whether it is over. 1 that is not known to be over says it too.",
    }));

  test("where nothing tells which are over, all are asked, and that is said", () => {
    const without = read({ "At the end": "end_state" }, [["Destroyed"], [""]]);
    expect(answer(without, "end")).toMatchObject({ count: 1, of: 2, words: expect.stringContaining("Which of them are over cannot be told") });
    // A last day without a day of the register is none to go by, and the stamp of an export is one.
    const day = { Until: "end", "At the end": "end_state", Updated: "updated" } as const;
    expect(answer(read(day, [["2024-01-01", "", ""]]), "end")?.words).toContain("cannot be told");
    const stamped = ["2024-01-01", "2030-01-01", "2030-01-01"].map((until) => [until, "", "2025-03-31"]);
    expect(answer(read(day, stamped), "end")).toMatchObject({ count: 0, of: 1 });
  });

  test("where all still run, nothing is lacking, and nothing is shown", () => {
    const live = read(columns, [["Live", "2030-01-01", ""]], ["Shares as at 1 June 2025"]);
    expect(answer(live, "end")).toMatchObject({
      state: "not_shown",
      of: 0,
      words: "Of 1 row none is known to be over, and of what still runs nobody asks it.",
    });
    const clauses = new Map(["T6.1g", "T6.3a", "T6.4a"].map((id): [string, KnownClause] => [id, { id, kinds: ["register"], words: [id] }]));
    const facts = registerFacts(live, answersOf(live, readCatalogue().register), [], clauses);
    expect(facts.limitations.filter(({ text }) => text.includes("at the end of a project"))).toEqual([]);
  });

  test("an item in an assessment says so, and its words are known again", () => {
    const clauses = new Map(["T6.1g", "T6.3a", "T6.4a"].map((id): [string, KnownClause] => [id, { id, kinds: ["register"], words: [id] }]));
    const texts = registerFacts(register, answersOf(register, readCatalogue().register), [], clauses).limitations.map(({ text }) => text);
    const only = "Only 2 of 3 rows that were over on 1 June 2025 say what became of the data at the end.";
    expect(texts).toContain(only);
    expect([wasCounted(only), sameLimitation(only, "Only 1 of 5 rows says what became of the data at the end.")]).toEqual([true, true]);
    expect(sameLimitation(only, "Only 4 of 9 rows that are over say what became of the data at the end.")).toBe(true);
  });

  test("a request that was refused is not over, and not asked", () => {
    const refused = read({ Decision: "decision", Status: "status", "At the end": "end_state" }, [
      ["Refused", "Closed", ""],
      ["Approved", "Closed", "Destroyed"],
    ]);
    expect(answer(refused, "end")).toMatchObject({ state: "shown", count: 1, of: 1 });
  });
});

describe("a column that is none of the fields", () => {
  test("is told while nobody has looked at it, and silent once somebody wrote “other”", () => {
    const columns = (remarks: "other" | "untold") => read({ Body: "organisation", Remarks: remarks }, [["Moss Trust", "A copy"]]);
    expect([untoldColumns(columns("untold")), untoldColumns(columns("other"))]).toEqual([["Remarks"], []]);
    expect(answer(columns("other"), "reasons")?.words).toContain("There is no column for it.");
    expect(answer(columns("untold"), "reasons")?.words).toContain("one column is not told");
  });
});
