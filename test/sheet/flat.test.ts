import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { writeOdsBook } from "../../src/sheet/office/write-ods.ts";
import { writeXlsxBook } from "../../src/sheet/office/write-xlsx.ts";
import { run } from "../cli/host.ts";

/*
 * A table that a body has anyway comes in by a map: reported, with no clause that nobody named, and nothing twice.
 */

const rows = [
  ["Policy no.", "Policy title", "Summary", "Next review", "Type", "Clauses", "Owner"],
  ["P-01", "Data sharing policy", "Says who may share what.", "31/12/2026", "Policy", "T6.4a", "IG"],
  ["P-02", "Retention schedule", "Says how long data are kept.", "", "Procedure", "", "IG"],
  ["P-03", "ISO 27001 certificate", "The systems are certified.", "2027-01", "ISO cert", "T6.3d, T6.3e", "IT"],
];
const csv = (table: readonly (readonly string[])[]): string => table.map((row) => row.map((cell) => `"${cell}"`).join(";")).join("\n");

let to: string;
const at = (name: string): string => join(to, name);
const given = (name: string): Record<string, never> => parse(readFileSync(at(`energy/${name}`), "utf8"));
const importTable = (table = "policies.csv", ...more: readonly string[]) => run(["sheet", "import", at(table), at("energy"), "--map", at("map.yaml"), ...more]);

beforeEach(async () => {
  to = mkdtempSync(join(tmpdir(), "t6-flat-"));
  writeFileSync(at("policies.csv"), csv(rows));
  expect((await run(["init", at("energy"), "--yes", "--data", "Energy Survey", "--producer", "Department"])).code).toBe(0);
  const { out, code } = await run(["sheet", "import", at("policies.csv"), "--draft-map"]);
  expect(code).toBe(0);
  writeFileSync(at("map.yaml"), out.replace("# kind: { ISO certificate", "kind: { ISO cert"));
});

test("a draft of the map is made of the headings, and says what it does not use", () => {
  const map = readFileSync(at("map.yaml"), "utf8");
  expect(parse(map)).toMatchObject({
    known_by: "Policy no.",
    ids: "policies",
    columns: {
      "Policy no.": "source.reference",
      "Policy title": "title",
      Summary: "statement",
      "Next review": "dates.review_due",
      Type: "kind",
      Clauses: "clauses",
    },
    always: { said_by: "producer", state: "in_place", access: "internal" },
  });
  expect(map).toContain('# "Owner" is not used');
});

test("rows become reported evidence, and sources where they name no clause", async () => {
  const { code, err } = await importTable();
  expect(code, err).toBe(0);
  expect(given("T6.4.yaml")["evidence"]).toEqual([
    {
      id: "policies-p-01",
      title: "Data sharing policy",
      clauses: ["T6.4a"],
      kind: "policy",
      statement: "Says who may share what.",
      state: "in_place",
      said_by: "producer",
      verification: { level: "reported" },
      access: "internal",
      source: { title: "Data sharing policy", reference: "P-01" },
      dates: { review_due: "2026-12-31" },
    },
  ]);
  expect(given("T6.3.yaml")["evidence"]).toMatchObject([{ id: "policies-p-03", kind: "certificate", clauses: ["T6.3d", "T6.3e"] }]);
  expect(given("assessment.yaml")["sources"]).toEqual([{ id: "policies-p-02", title: "Retention schedule", reference: "P-02", access: "internal" }]);
  expect(err).toMatch(/policies\.csv, row 3 names no clause: it becomes a source/);
});

test.each(["xlsx", "ods"])("a table of the same rows as %s comes to the same files", async (format) => {
  const drawn = [
    { name: "Policies", widths: rows[0]?.map(() => 20) ?? [], rows: [[], ...rows].map((row) => row.map((text) => ({ text, look: "fill" as const }))) },
  ];
  writeFileSync(at(`policies.${format}`), format === "ods" ? writeOdsBook(drawn, "Policies") : await writeXlsxBook(drawn, "Policies"));
  expect((await importTable("policies.csv", "--dry-run")).out).toBe((await importTable(`policies.${format}`, "--dry-run")).out);
});

test("the same table adds nothing twice, and a row more adds one", async () => {
  await importTable();
  const files = ["T6.3.yaml", "T6.4.yaml", "assessment.yaml"];
  const before = files.map((name) => readFileSync(at(`energy/${name}`), "utf8"));
  expect(await importTable()).toMatchObject({
    code: 0,
    err: "Nothing was added.\n\nTo know; nothing has to be done:\n\n  3 rows are there already, and added nothing.\n",
  });
  expect(files.map((name) => readFileSync(at(`energy/${name}`), "utf8"))).toEqual(before);
  writeFileSync(at("policies.csv"), csv([...rows, ["P-04", "Clear desk policy", "Says how desks are left.", "", "Policy", "T6.3b", ""]]));
  expect((await importTable()).err).toMatch(/T6\.3\.yaml: added ‘policies-p-04’ \(policies\.csv, row 5\)/);
  expect(given("T6.3.yaml")["evidence"]).toHaveLength(2);
});

describe("nothing is written while anything is wrong, and each is told with its row and column", () => {
  const cell = (row: number, column: number, text: string) =>
    rows.map((cells, at) => (at === row ? cells.map((one, index) => (index === column ? text : one)) : cells));
  test.each([
    ["a word that is in no list", cell(1, 4, "Polcy"), /policies\.csv, row 2, column “Type” says “Polcy”, which is not in the list\. Did you mean “policy”\?/],
    ["a date of which nobody can tell the month", cell(1, 3, "03/04/2026"), /row 2, column “Next review” says “03\/04\/2026” as text, and nothing tells/],
    ["nothing where something is needed", cell(2, 1, ""), /row 3, column “Policy title” is empty, and Title is needed/],
    ["a clause that is none", cell(1, 5, "T9.1z"), /row 2 names “T9\.1z”, which is no clause/],
    ["a row without what it is known by", cell(1, 0, ""), /row 2, column “Policy no\.” is empty, and the row is known by it/],
    ["two rows known by the same", cell(2, 0, "P-01"), /row 3, column “Policy no\.” says “P-01”, as row 2 does/],
    ["a column that is gone", rows.map((row) => row.slice(1)), /It has no column “Policy no\.”/],
    ["a column twice", rows.map((row) => [...row, row[1] ?? ""]), /Two of its columns are headed “Policy title”/],
  ])("%s", async (_what, table, expected) => {
    writeFileSync(at("policies.csv"), csv(table));
    const before = readFileSync(at("energy/assessment.yaml"), "utf8");
    const { code, err } = await importTable();
    expect(err).toMatch(expected);
    expect(err).toMatch(/Nothing was written/);
    expect(code).toBe(2);
    expect(readFileSync(at("energy/assessment.yaml"), "utf8")).toBe(before);
  });

  test.each([
    [
      "what nobody can map",
      (map: string) => map.replace(": statement", ": statemnt"),
      /names ‘statemnt’, which no table can fill\. Did you mean ‘statement’\?/,
    ],
    [
      "how far something was checked",
      (map: string) => map.replace("always:", "always:\n  verification.level: verified"),
      /names ‘verification\.level’, which no table can fill/,
    ],
    ["a key that it does not have", (map: string) => `${map}\nalwys: {}\n`, /has the key ‘alwys’, which means nothing in it\. Did you mean ‘always’\?/],
    [
      "no column for what is needed",
      (map: string) => map.replace('  "Summary": statement\n', ""),
      /does not say where ‘statement’ \(What it shows\) comes from/,
    ],
    ["no YAML", () => "a: [", /The map cannot be read as YAML/],
    ["nothing", () => "", /The map cannot be read as YAML/],
    ["a list", () => "- a\n", /The map is empty or no group of keys/],
  ])("a map with %s", async (_what, change, expected) => {
    writeFileSync(at("map.yaml"), change(readFileSync(at("map.yaml"), "utf8")));
    const { code, err } = await importTable();
    expect(err).toMatch(expected);
    expect(code).toBe(2);
  });
});
