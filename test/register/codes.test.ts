import { describe, expect, test } from "vitest";
import { registerMap } from "../../src/api/register.ts";
import { defectsOf } from "../../src/register/defects.ts";
import { diagnosticOf } from "../../src/register/diagnostics.ts";
import { answersOf } from "../../src/register/says.ts";
import { readWords } from "../../src/report/register/words.ts";
import { type CellOf, registerOf } from "./synthetic.ts";

const read = (columns: Readonly<Record<string, string>>, rows: readonly (readonly CellOf[])[], more: object = {}) =>
  registerOf([{ name: "", rows: [Object.keys(columns), ...rows] }], { register: "Shares", tables: [{ columns, ...more }] } as never, true);
const words = (register: ReturnType<typeof read>, id: string) => answersOf(register).find(({ question }) => question.id === id)?.words;

describe("a value that answers a question answers it, whichever field its column is", () => {
  const rows = ["Active", "Closed", "Refused", "Withdrawn", "Active (declined before)"].map((state, at) => [`A${at}`, "Moss Trust", state]);

  test.each(["status", "decision"])("“Refused” in a mixed column that is read as %s is a refused request", (field) => {
    const register = read({ Ref: "reference", Body: "organisation", Status: field }, rows.slice(0, 4));
    expect(words(register, "refused")).toBe("1 of 4 rows is of a request that was refused.");
  });

  test("a state that only speaks of a refusal is none", () =>
    expect(words(read({ Ref: "reference", Body: "organisation", Status: "status" }, rows.slice(4)), "refused")).toContain("0 of 1 row"));

  test("what was decided is told by such a value too", () =>
    expect(words(read({ Ref: "reference", Body: "organisation", Status: "status" }, rows), "decided")).toContain(
      "1 of 5 rows says what was decided, or when.",
    ));

  test("states alone are no column of decisions", () =>
    expect(words(read({ Ref: "reference", Body: "organisation", Status: "status" }, rows.slice(0, 1)), "refused")).toContain("There is no column for it."));
});

describe("codes that nobody explained", () => {
  const columns = { Ref: "reference", Body: "organisation", STATUS_CD: "decision", REFUSAL_REASON: "reason" };
  const rows = [
    ["A1", "Moss Trust", "A", ""],
    ["A2", "Quill", "R", "No legal gateway"],
  ];
  const open = read(columns, rows);

  test("count neither as decisions nor against there being any", () => {
    expect(words(open, "decided")).toBe("0 of 2 rows say what was decided, or when. 2 hold codes that nobody explained.");
    expect(words(open, "refused")).toBe("0 of 2 rows are of a request that was refused. 2 hold codes that nobody explained.");
  });

  test("are told with what to write, which the map takes as it is printed", () => {
    const [defect] = defectsOf(open).filter(({ code }) => code === "register/codes");
    if (defect === undefined) throw new Error("no defect");
    const { message, help } = diagnosticOf(defect, "s.csv");
    expect(message).toBe("Cells with codes that t6 cannot read: 2 of 2 under “STATUS_CD”: “A”, “R”.");
    const entry = /codes: .*\}/.exec(help)?.[0] ?? "";
    expect(entry).toBe('codes: { "STATUS_CD": { "A": "what A means", "R": "what R means" } }');
    const map = registerMap(`register: Shares\ntables:\n  - columns: { Ref: reference, STATUS_CD: decision }\n    ${entry}\n`, "m.yaml");
    expect(map).not.toHaveProperty("refusals");
  });

  test("are read as the map says, and it is said", () => {
    const told = read(columns, rows, { codes: { STATUS_CD: { a: "approved", R: "refused" } } });
    expect(words(told, "refused")).toBe("1 of 2 rows is of a request that was refused.");
    expect(words(told, "reasons")).toContain("Of 1 refused, 1 says why.");
    expect(defectsOf(told).filter(({ code }) => code === "register/codes")).toEqual([]);
    expect(readWords({ register: told, file: "s.csv", hidden: [] } as never)).toContain(
      "Codes under “STATUS_CD” are read as the map says: a as “approved”, R as “refused”.",
    );
  });

  test("a number of a spreadsheet is a code too", () =>
    expect(words(read({ Ref: "reference", Body: "organisation", State: "decision" }, [["A1", "Quill", 3]]), "decided")).toContain("1 holds codes"));

  test("explained of a column that the table has not, they are refused", () =>
    expect(registerMap("register: S\ntables:\n  - columns: { Ref: reference }\n    codes: { Status: { A: approved } }\n", "m.yaml")).toMatchObject({
      refusals: [expect.stringContaining("“Status”, which is not among the columns")],
    }));

  test.each([
    ["legal_basis", "DEA"],
    ["route", "SRS"],
    ["sensitivity", "A"],
    ["identifiability", "3"],
    ["end_state", "HELD"],
  ])("%s “%s” is a name or a level, and no code", (field, said) =>
    expect(defectsOf(read({ Ref: "reference", Body: "organisation", X: field }, [["A1", "Quill", said]])).map(({ code }) => code)).not.toContain(
      "register/codes",
    ),
  );
});
