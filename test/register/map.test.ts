import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { registerMap, shippedMapText } from "../../src/api/register.ts";
import { draftMap } from "../../src/register/draft.ts";
import { registerFields } from "../../src/register/fields.ts";
import { splitList } from "../../src/register/lists.ts";
import { shippedMaps } from "../../src/register/maps/shipped.ts";
import type { RawSheet } from "../../src/register/raw-sheet.ts";
import { mapProblems } from "../../src/schema/register-map.ts";
import { nhsHeadings, uksaHeadings } from "./synthetic.ts";

const schema = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), "utf8"));
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(schema("common"));
const validate = ajv.compile(schema("register-map"));

describe("the maps that come with t6", () => {
  test.each(Object.keys(shippedMaps))("%s is a map, and comes out as a file that is the same map", (name) => {
    expect(validate(shippedMaps[name])).toBe(true);
    expect(registerMap(shippedMapText(name) ?? "", name)).toEqual(shippedMaps[name]);
  });

  test("the columns are those of the forms, letter for letter", () => {
    expect(Object.keys(shippedMaps["uksa"]?.tables[0]?.columns ?? {})).toEqual(uksaHeadings);
    expect(shippedMaps["nhs-england"]?.tables.map(({ sheet, columns }) => [sheet, Object.keys(columns)])).toEqual(Object.entries(nhsHeadings));
    expect(Object.keys(shippedMaps["hdr-uk"]?.tables[0]?.columns ?? {})).toHaveLength(31);
  });

  test("every field of the schema is a field of the program", () => {
    expect(schema("register-map").$defs.register_field.enum.toSorted()).toEqual([...registerFields, "other"].toSorted());
  });
});

describe("a map that is wrong is told so in sentences", () => {
  test.each([
    [{ tables: [{ columns: { Ref: "reference" } }] }, "The map has no ‘register’, and it needs one."],
    [{ register: "R", tables: [{ columns: { Ref: "referense" } }] }, /names ‘referense’, which is no field of a register\. Did you mean ‘reference’\?/],
    [{ register: "R", tables: [{ columns: { Ref: "reference" } }], list: {} }, "The map has the key ‘list’, which means nothing there."],
    [{ register: "R", tables: {} }, "‘tables’ in the map has to be a list."],
    ["text", "The map has to be a group: a key and a value on each line."],
  ])("%j", (data, sentence) => {
    const [first = ""] = mapProblems(data, registerFields);
    if (typeof sentence === "string") expect(first).toBe(sentence);
    else expect(first).toMatch(sentence);
  });
});

describe("a draft is made of the headings", () => {
  const drafted = (headings: readonly string[], row: readonly string[] = []): Readonly<Record<string, string>> => {
    const draft = draftMap("list", [{ name: "", rows: [["Data shares"], [], headings, row] }]);
    if ("refusal" in draft) throw new Error(draft.refusal);
    const map = registerMap(draft.map, "draft");
    if ("refusals" in map) throw new Error(map.refusals.join("\n"));
    return map.tables[0]?.columns ?? {};
  };

  test("of a database", () => {
    const headings =
      "share_ref organisation_name sector project_title purpose datasets record_count sensitivity legal_basis status reason_for_decision approved_date approved_by access_route start_date end_date destroyed destruction_certificate last_updated".split(
        " ",
      );
    expect(Object.values(drafted(headings))).toEqual(
      "reference organisation sector title purpose datasets volume sensitivity legal_basis decision reason decision_date decision_body route start end end_state end_proof updated".split(
        " ",
      ),
    );
  });

  // The names that a database gives its columns: shortened, joined and with what they hold at their end.
  test.each([
    ["APPROVAL_DT", "2024-03-01", "decision_date"],
    ["approvalDate", "2024-03-01", "decision_date"],
    ["LAST_UPD_TS", "2024-03-01 02:00:00", "updated"],
    ["AgreementEndDT", "2026-03-01", "end"],
    ["REC_CNT", "120", "volume"],
    ["recordCount", "120", "volume"],
    ["DATASET_NM", "School census", "datasets"],
    ["orgName", "Moss Trust", "organisation"],
    ["RECIPIENT_NAME", "Moss Trust", "organisation"],
    ["RECIPIENT_EMAIL", "kim@moss.example.org", "untold"],
    ["PURPOSE_TXT", "A study of reading", "purpose"],
    ["DESTROYED_YN", "Y", "end_state"],
    ["PROJ_NM", "First jobs", "title"],
    ["LegalBasisCd", "Education Act 1996", "legal_basis"],
    // And what people write who keep a list by hand.
    ["Access to", "University of Carrow", "organisation"],
    ["Access to", "School census", "untold"],
    ["Shared with", "Moss Trust", "organisation"],
    ["Data supplied to", "Moss Trust", "organisation"],
    ["Agreement ends", "2026-03-01", "end"],
    ["Valid to", "2026-03-01", "end"],
  ])("“%s” with %j is %s", (heading, value, field) => expect(Object.values(drafted([heading, "Remarks"], [value, "x y"]))[0]).toBe(field));

  test("of a spreadsheet that somebody keeps by hand", () => {
    const headings = ["Ref", "Who has the data?", "Requestor name", "Why approved", "Data shared", "Expiry date", "Notes"];
    expect(Object.values(drafted(headings))).toEqual(["reference", "organisation", "untold", "reason", "datasets", "end", "untold"]);
  });

  test("lists are split where their cells show how", () => {
    const draft = draftMap("list", [
      {
        name: "",
        rows: [
          ["Ref", "Organisation", "Datasets"],
          ["1", "Moss Trust", "Births; Deaths"],
        ],
      },
    ]);
    expect("map" in draft && draft.map).toContain('datasets: { separators: [";"] }');
  });

  test.each([
    // What the words above it seem to say, and what stands below them.
    ["Dataset(s) released", ["School census", "Exam results"], "datasets"],
    ["Dataset(s) released", ["2024-03-01", "2024-04-01"], "released"],
    ["Access to", ["Pupils' names and marks", "School census"], "other"],
    ["Access", ["Secure Research Service", "Secure Research Service"], "route"],
    ["Status", ["live", "closed"], "status"],
    ["Destruction certificate", ["Yes", "Yes"], "other"],
    ["Status", ["approved", "refused"], "decision"],
    ["Complete?", ["yes", "no"], "other"],
    ["Consent held", ["yes", "yes"], "other"],
    ["Project identifier", ["A-1", "A-2"], "reference"],
    ["Organisation ID", ["4411", "4412"], "other"],
    ["Records officer", ["Priya Shah", "Kim Lee"], "other"],
    ["Destroyed", ["2024-03-01", "2024-04-01"], "end_state"],
    ["Third party", ["Moss Trust", "Home Office"], "organisation"],
    ["Third party", ["yes", "no"], "onward_sharing"],
    ["Reason for share", ["To study reading at age seven.", "Official statistics"], "purpose"],
    ["Destruction due", ["2034-03-01", "2035-04-01"], "end"],
  ])("%s with %j is %s", (heading, values, field) => {
    const draft = draftMap("list", [{ name: "", rows: [[heading, "Remarks"], ...values.map((value) => [value, ""])] }]);
    expect("guesses" in draft && (draft.guesses[0]?.field ?? "other")).toBe(field);
  });

  test.each([
    // What the words above it say, and what its values say against that.
    ["Destroyed", ["2024-03-01", "2024-04-01"], /days/],
    ["Reason", ["Reading at age seven.", "Journeys to school"], /few of its values speak of a decision/],
    ["Route", Array.from({ length: 20 }, (_, at) => `Room ${"abcdefghijklmnopqrst"[at]}`), /20 different values/],
    ["Recipient", Array.from({ length: 3 }, (_, at) => `They want to know how pupils of area ${at} fare in their first job after school.`), /sentences/],
  ])("%s is likely only where its values speak against it", (heading, values, doubt) => {
    const draft = draftMap("list", [{ name: "", rows: [[heading, "Remarks"], ...values.map((value) => [value, ""])] }]);
    expect("guesses" in draft && draft.guesses[0]).toMatchObject({ isSure: false, doubt: expect.stringMatching(doubt) });
  });

  test("its name is the title above the headings; the name of the file is taken without the date in it", () => {
    const rows = [
      ["Ref", "Body"],
      ["A-1", "Moss Trust"],
    ];
    const named = (file: string, above: readonly string[][]) => {
      const draft = draftMap(file, [{ name: "", rows: [...above, ...rows] }]);
      return "map" in draft ? /^register: "(.*)"$/m.exec(draft.map)?.[1] : draft.refusal;
    };
    expect(named("reg-2024-09", [["Register of external data shares"], ["As at 30 September 2024"]])).toBe("Register of external data shares");
    expect(named("reg-2024-09", [["Data shares as at 30 September 2024"]])).toBe("Data shares");
    expect(named("data-shares-2024-09", [])).toBe("data-shares");
    expect(named("2024-09", [["2024"]])).toBe("2024-09");
  });

  test("how sure a guess is stands beside it", () => {
    const draft = draftMap("list", [
      {
        name: "",
        rows: [
          ["Ref", "Body", "Recipient", "Decision date"],
          ["A-1", "Moss Trust", "Moss Trust", null],
        ],
      },
    ]);
    expect("map" in draft && draft.map).toContain('"Ref": reference # Reference\n');
    expect("map" in draft && draft.map).toContain(
      '"Decision date": decision_date # Decided on; likely: nothing stands in the column, so this goes by its heading alone',
    );
  });

  test.each(["Identifiability", "Sensitivity"])("%s answers more than one question, and whoever goes through the draft is told", (heading) => {
    const draft = draftMap("list", [{ name: "", rows: [["Ref", heading, "Legal basis"], ...[1, 2, 3].map((at) => [`A-${at}`, "Sensitive", "Act 2017"])] }]);
    const map = "map" in draft ? draft.map : "";
    expect(map).toMatch(new RegExp(`"${heading}": .*; it answers more than one question: what type of data it is, and how sensitive the data are\\n`));
    expect(map).toMatch(/"Legal basis": legal_basis # Legal basis\n/);
  });

  describe("of a file with a title page", () => {
    const cover: RawSheet = {
      name: "Cover",
      rows: [
        ["Title", "Data shares"],
        ["Owner", "Data team"],
        ["Contents", "Shares"],
      ],
    };
    const shares: RawSheet = {
      name: "Shares 2024",
      rows: [["Shares"], ["Body", "Purpose", "Data"], ["Moss Trust", "A study", "Births"], ["Linden College", "Another", "Deaths"]],
    };
    const lists: RawSheet = {
      name: "Lists",
      rows: [
        ["Reference", "Status"],
        ["x", "Approved"],
        ["y", "Refused"],
      ],
    };

    test("the sheet that looks like a table is taken, and the others are named", () => {
      const draft = draftMap("list", [cover, shares, lists]);
      expect(draft).toMatchObject({ sheets: ["Shares 2024"], passedOver: ["Cover", "Lists"] });
    });

    test("another can be named, and a name that is none is refused with those that there are", () => {
      expect(draftMap("list", [cover, shares, lists], "lists")).toMatchObject({ sheets: ["Lists"] });
      expect(draftMap("list", [cover, { ...lists, isHidden: true }], "Shares")).toEqual({
        refusal: "it has no sheet “Shares”: its sheets are “Cover”, sheet 2 (hidden); --sheet NAME takes one of them",
      });
    });
  });

  test("says what is first in dates in figures, or asks for it", () => {
    const drafted = (days: readonly string[]) => draftMap("list", [{ name: "", rows: [["Ref", "Start date"], ...days.map((day, at) => [`A-${at}`, day])] }]);
    expect(drafted(["03/04/2024", "23/04/2024"])).toMatchObject({ map: expect.stringContaining("as B3 (23/04/2024) shows") });
    expect(drafted(["03/04/2024"])).toMatchObject({ map: expect.stringContaining("# days: day_first") });
  });

  test("what is no table is refused", () =>
    expect(draftMap("list", [{ name: "", rows: [["one"], ["two"]] }])).toEqual({ refusal: "it has no line with headings" }));
});

describe("lists in cells", () => {
  const rule = { separators: ["\n", ";", ","], whole: ["Quill, Marsh and Partners"] };
  test.each([
    ["Moss Trust; Linden College", ["Moss Trust", "Linden College"]],
    ["Moss Trust\nLinden College, North", ["Moss Trust", "Linden College, North"]],
    ["Moss Trust, Linden College", ["Moss Trust", "Linden College"]],
    ["Moss Trust, Quill, Marsh and Partners", ["Moss Trust", "Quill, Marsh and Partners"]],
    ["Moss Trust, Ltd, Linden College", ["Moss Trust, Ltd", "Linden College"]],
    ["Moss Trust;; ", ["Moss Trust"]],
  ])("%j", (text, entries) => expect(splitList(text, rule).entries).toEqual(entries));
});
