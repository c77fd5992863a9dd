import { describe, expect, test } from "vitest";
import { checkRegister } from "../../src/api/register-check.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { draftMap } from "../../src/register/draft.ts";
import { readRegister } from "../../src/register/register.ts";
import { answersOf } from "../../src/register/says.ts";
import { bearsOn, meansNotShown } from "../../src/report/register/words.ts";
import { readCatalogue } from "../fixtures/files.ts";
import type { CellOf } from "./synthetic.ts";
import { agreement, nhsSheets, registerOf, uksaRows, uksaSheet } from "./synthetic.ts";

const said = (...args: Parameters<typeof registerOf>) =>
  Object.fromEntries(answersOf(registerOf(...args), readCatalogue().register).map((answer) => [answer.question.id, answer]));

describe("what a register says", () => {
  const projects = said([uksaSheet(uksaRows(1450))]);

  test("a missing column is not shown, with its denominator", () => {
    expect(projects["reasons"]).toMatchObject({ state: "not_shown", count: 0, of: 1450, hasColumn: false });
    expect(projects["reasons"]?.words).toBe("0 of 1,450 rows say why the request was approved or refused. There is no column for it.");
  });

  test("nothing is ever not met: the states are shown, partly shown and not shown", () => {
    for (const { state } of Object.values(projects)) expect(["shown", "partly_shown", "not_shown"]).toContain(state);
  });

  test("a name of a dataset is not its type: that is not shown, and the names are counted beside it", () => {
    expect(projects["type"]).toMatchObject({ state: "not_shown", count: 0, of: 1450 });
    expect(projects["type"]?.words).toBe(
      "0 of 1,450 rows say what type of data it is. There is no column for it. 1,450 of 1,450 name the data, and a name is not its type.",
    );
  });

  test("one date in every row dates the file, and no row", () => {
    const rows = [["Reference", "Organisation", "Updated"], ...["1", "2", "3"].map((one) => [one, "UCL", "2026-01-05"])];
    expect(said([{ name: "", rows }])["updated"]).toMatchObject({
      state: "shown",
      count: 0,
      words: "In every row “Updated” has one date, “2026-01-05”: it dates the file, and no row.",
    });
  });

  test("a day of destruction that had not come is planned, and not done", () => {
    const map = { register: "Shares", tables: [{ columns: { Reference: "reference", Organisation: "organisation", Destroyed: "end_state" } }] } as const;
    const rows = [["Shares as at 1 June 2026"], ["Reference", "Organisation", "Destroyed"], ["1", "UCL", "2026-01-05"], ["2", "UCL", "2027-01-05"]];
    const answer = said([{ name: "", rows }], map as never)["end"];
    expect(answer).toMatchObject({ state: "partly_shown", count: 1, of: 2 });
    expect(answer?.words).toContain("1 gives a day after that of the register: that is planned, and not done.");
  });

  test("cells that say nothing count as nothing", () => {
    const rows = uksaRows(4).map((row, at) => row.with(5, ["n/a", "TBC", "-", "Secure Research Service"][at]));
    expect(said([uksaSheet(rows)])["route"]).toMatchObject({ state: "partly_shown", count: 1, of: 4 });
  });

  test.each(["N/K", "as above", "ditto", '"', "Not applicable", "[redacted]", "tbc - ask Kim", "#REF!", "#N/A", "#VALUE!"])(
    "%s says nothing either",
    (text) => {
      const rows = uksaRows(2).map((row, at) => (at === 0 ? row.with(5, text) : row));
      expect(said([uksaSheet(rows)])["route"]).toMatchObject({ state: "partly_shown", count: 1, of: 2 });
    },
  );

  test("a day that nobody can tell is said nowhere", () => {
    const rows = [
      ["Reference", "Organisation", "Until"],
      ["A1", "UCL", "ongoing"],
      ["A2", "UCL", "31/02/2025"],
      ["A3", "UCL", "1 March 2025"],
    ];
    const map = { register: "Shares", tables: [{ columns: { Reference: "reference", Organisation: "organisation", Until: "end" } }] } as const;
    expect(said([{ name: "", rows }], map as never, true)["until"]).toMatchObject({ state: "partly_shown", count: 1, of: 3 });
  });

  test("a sum below the rows is no row, whichever column says so", () => {
    const sum: CellOf[] = [null, "Total", null, null, 2, null, null];
    expect(said([uksaSheet([...uksaRows(2), sum])])["who"]).toMatchObject({ count: 2, of: 2 });
  });

  test("two years of one list on two sheets are refused, and not joined", () => {
    const sheet = (name: string) => ({
      name,
      rows: [
        ["Ref", "Body", "Purpose"],
        ["001", "UCL", "A study"],
        ["002", "LSE", "Another"],
      ],
    });
    const columns = { Ref: "reference", Body: "organisation", Purpose: "purpose" } as const;
    const map = {
      register: "Shares",
      tables: [
        { sheet: "2024", columns },
        { sheet: "2025", columns },
      ],
    } as never;
    expect(readRegister([sheet("2024"), sheet("2025")], map, false)).toEqual({
      refusal: expect.stringContaining("the sheets “2024” and “2025” have the same headings, so they look like parts of one list"),
    });
    expect(draftMap("Shares", [sheet("2024"), sheet("2025")])).toEqual({ refusal: expect.stringContaining("have the same headings") });
  });

  test("what is on a joined sheet counts for the entry, and its versions are one", () => {
    const agreements = ["NIC-1-v1.0", "NIC-1-v2.0", "NIC-2-v1.0"].map((reference, at) => agreement(reference, at));
    const data: CellOf[] = ["NIC-1-v1.0", "Admissions", "Identifiable", "Sensitive", "One-off", "Act 2012", "Consent"];
    const { type } = said(nhsSheets(agreements, [data], []));
    expect([type?.state, type?.words]).toEqual(["partly_shown", "1 of 2 entries says what type of data it is."]);
  });

  test("no files recorded as released does not mean that nothing was shared: nothing is said of it", () => {
    expect(Object.values(said(nhsSheets([agreement("NIC-1-v1.0", 0)], [], []))).filter(({ words }) => /not shared|no files/i.test(words))).toEqual([]);
  });

  test("a date above the headings says when it was brought up to date", () => {
    const dated = { ...uksaSheet(uksaRows(3)), rows: [["Updated 1 June 2026"], ...uksaSheet(uksaRows(3)).rows.slice(1)] };
    expect(said([dated])["updated"]).toMatchObject({ state: "shown", words: "The lines above the table give a date: “Updated 1 June 2026”." });
    expect(projects["updated"]).toMatchObject({ state: "not_shown" });
  });
});

describe("one that lists refusals (§7.4)", () => {
  const headings =
    "Application ID | Project Title | Lead Applicant | Organisation(s) | Approval Date | Application Status | Lay Summary | Datasets Requested | Results & Impact".split(
      " | ",
    );
  const rows: CellOf[][] = [
    ["LLC-1", "First jobs", "Ada Fenwick", "Moss Trust", new Date(Date.UTC(2024, 0, 5)), "approved", "Who works.", "Survey of work", "A paper"],
    ["LLC-2", null, null, "Linden College", null, "declined", null, null, null],
  ];

  test("declined rows are counted, and none of them says why", () => {
    const answers = said([{ name: "Register", rows: [headings, ...rows] }]);
    expect(answers["refused"]).toMatchObject({ state: "shown", count: 1, of: 2 });
    expect(answers["reasons"]?.words).toBe("0 of 2 rows say why the request was approved or refused. There is no column for it.");
  });

  test("of those that are refused, it is told how many say why", () => {
    const own = [
      ["Reference", "Organisation", "Decision", "Why"],
      ["1", "Moss Trust", "approved", "In the public's interest"],
      ["2", "Linden College", "refused", ""],
    ];
    expect(said([{ name: "", rows: own }])["reasons"]?.words).toBe("1 of 2 rows says why the request was approved or refused. Of 1 refused, 0 say why.");
  });
});

describe("the letters", () => {
  const ids = (sheets: Parameters<typeof registerOf>[0], year: string) =>
    answersOf(registerOf(sheets), readCatalogue().register).flatMap(({ question, state }) =>
      question.asked === year && state === "not_shown" ? [question.id] : [],
    );

  test("a register like that of 2016 lacks what the letter of 2016 asked for", () => {
    const list = [
      ["Reference", "Organisation", "Purpose"],
      ["DR-1", "Moss Trust", "A study of reading"],
      ["DR-2", "Linden College", "A study of absence"],
    ];
    expect(ids([{ name: "", rows: list }], "2016")).toEqual(["type", "volume", "reasons", "refused", "end", "proof", "updated"]);
  });

  test("a register like that of 2019 says what type of data it is, and not why somebody gets them directly", () => {
    const list = [
      ["External data shares as at 1 March 2019", "", "", "", "", "", ""],
      ["Reference", "Organisation", "Purpose", "Sensitivity", "Identifiability", "Legal basis", "How"],
      ["DS-1", "Moss Trust", "A study of reading", "B", "2", "Education Act 1996", "Copy handed over"],
      ["DS-2", "Linden College", "A study of absence", "D", "4", "Education Act 1996", "Secure Research Service"],
    ];
    expect(ids([{ name: "", rows: list }], "2016")).toEqual(["volume", "reasons", "refused", "end", "proof"]);
    expect(ids([{ name: "", rows: list }], "2019")).toEqual(["route-reasons"]);
  });
});

describe("the clauses are those of the catalogue", () => {
  const register = registerOf([uksaSheet(uksaRows(3))]);
  const words = (file: object) => {
    const catalogue = buildCatalogue(file as never);
    const checked = checkRegister({ register, sha256: "", hidden: [] }, "r.csv", catalogue);
    return { reasons: checked.answers.find(({ question }) => question.id === "reasons"), means: meansNotShown(checked) };
  };

  test("of T6, with who asked for it", () => {
    const { reasons, means } = words(readCatalogue());
    expect(reasons === undefined ? "" : bearsOn(reasons)).toBe("T6.4c; asked for in 2016");
    expect(means).toContain("in two letters about the National Pupil Database");
  });

  test("of another, which has no register: none are named, and that is said", () => {
    const { register: _, ...rest } = readCatalogue();
    const { reasons, means } = words(rest);
    expect(reasons === undefined ? "" : bearsOn(reasons)).toBe("");
    expect(means).toBe(
      `What is not shown may well be so: the register does not say it. Nothing here is a finding, and nothing was judged. The catalogue “${rest.title}” does not say on which clauses a register bears, so none are named.`,
    );
  });
});
