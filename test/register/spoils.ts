import fc from "fast-check";
import type { RegisterMap } from "../../src/model/generated/schemas.ts";
import { isoAfter } from "./synthetic.ts";

export const headings = ["Reference", "Title", "Organisation", "Data", "Legal basis", "How", "Decided on", "From", "Until"] as const;
type Heading = (typeof headings)[number];

export const map: RegisterMap = {
  register: "Shares",
  tables: [
    {
      columns: {
        Reference: "reference",
        Title: "title",
        Organisation: "organisation",
        Data: "datasets",
        "Legal basis": "legal_basis",
        How: "route",
        "Decided on": "decision_date",
        From: "start",
        Until: "end",
      },
    },
  ],
  lists: { datasets: { separators: [";", ","] } },
  needed: ["reference", "title", "organisation"],
};

/** A row with what is to be found in it. */
export interface Row {
  readonly cells: Record<Heading, string>;
  readonly found: (readonly [code: string, heading: Heading])[];
}

const organisations = ["Quill's Harbour Institute", "Linden College Ltd", "The Moss Trust", "University of Carrow"];
const laws = ["Education Act 1996", "Children Act 1989"];
const routes = ["Secure Research Service", "Northern Safe Setting", "Copy handed over"];
const data = ["School census; Exam results", "Survey of work; Births", "Survey of rents", "Births; Deaths"];

/** A register in order: rows by the day of the decision, each value several times. */
export const clean = fc
  .record({ count: fc.integer({ min: 24, max: 60 }), step: fc.integer({ min: 1, max: 5 }), shift: fc.nat(11) })
  .map(({ count, step, shift }) =>
    Array.from({ length: count }, (_, at): Row => {
      const pick = (all: readonly string[]): string => all[(at + shift) % all.length] ?? "";
      const cells = {
        Reference: `2024/${String(at + 1).padStart(3, "0")}`,
        Title: `Study ${String.fromCharCode(65 + (at % 26))} of journeys, part ${at}`,
        Organisation: pick(organisations),
        Data: pick(data),
        "Legal basis": laws[at % 7 === 0 ? 1 : 0] ?? "",
        How: pick(routes),
        "Decided on": isoAfter(at * step),
        From: isoAfter(at * step + 10),
        Until: isoAfter(at * step + 700),
      };
      return { cells, found: [] };
    }),
  );

/** One way of spoiling a row. It says whether it could: some need a row that is fit for it. */
type Spoil = (rows: Row[], at: number) => boolean;

const put =
  (code: string, heading: Heading, value: (cells: Row["cells"]) => string): Spoil =>
  (rows, at) => {
    const row = rows[at];
    if (row === undefined) return false;
    row.cells[heading] = value(row.cells);
    row.found.push([code, heading]);
    return true;
  };

const swapped = (date: string): string => date.replace(/-(\d\d)-(\d\d)$/, "-$2-$1");

export const spoils: Readonly<Record<string, Spoil>> = {
  "key-repeated": (rows, at) => {
    const other = rows[at - 1];
    return other !== undefined && put("key-repeated", "Reference", () => other.cells.Reference)(rows, at);
  },
  "row-repeated": (rows, at) => {
    const row = rows[at];
    if (row === undefined || row.found.length > 0) return false;
    rows.splice(at + 1, 0, { cells: { ...row.cells }, found: [["row-repeated", "Reference"]] });
    return true;
  },
  "state-in-key": put("state-in-key", "Reference", ({ Reference }) => `${Reference} CLOSED`),
  "state in brackets": put("state-in-key", "Reference", ({ Reference }) => `${Reference} (withdrawn)`),
  "line break in a key": put("key-untidy", "Reference", ({ Reference }) => `${Reference}\n`),
  "blank in a key": put("key-untidy", "Reference", ({ Reference }) => `\u00a0${Reference}`),
  "key-year": put("key-year", "Reference", ({ Reference }) => Reference.replace("2024", "2019")),
  apostrophe: put("spellings", "Organisation", () => "Quill’s Harbour Institute"),
  "short form": put("spellings", "Organisation", () => "Linden College Limited"),
  "run together": put("spellings", "Organisation", () => "UniversityOf Carrow"),
  capitals: put("spellings", "Organisation", () => "UNIVERSITY OF CARROW"),
  slip: put("spellings", "Organisation", () => "University of Carow"),
  abbreviation: put("spellings", "How", () => "Secure  Research Service (SRS)"),
  "filled-down": (rows, at) => rows[at - 1]?.cells["Legal basis"] === laws[0] && put("filled-down", "Legal basis", () => "Education Act 1997")(rows, at),
  "ran together": put("filled-down", "Legal basis", () => "Agreement of 9 September 2021s Act 1996"),
  month: put("date-form", "Until", () => "Jul-29"),
  serial: put("date-form", "Until", () => "47300"),
  words: put("date-form", "Until", () => "3rd June 2029"),
  "no date": put("date-unread", "Until", () => "when it is done"),
  "no such day": put("date-unread", "Until", () => "31 June 2029"),
  "changed over": (rows, at) => {
    const [before, date = "", after] = [-1, 0, 1].map((step) => rows[at + step]?.cells["Decided on"]);
    if (before === undefined || after === undefined || Number(date.slice(8)) > 12) return false;
    const other = swapped(date);
    return (other < before || other > after) && put("date-changed-over", "Decided on", () => other)(rows, at);
  },
  "end-before-start": put("end-before-start", "Until", () => "2023-12-31"),
  "comma-in-name": put("comma-in-name", "Data", () => "Births, Quill, Ltd"),
  "mixed-lists": put("mixed-lists", "Data", () => "Births, Deaths"),
  "line-breaks": put("line-breaks", "Title", ({ Title }) => `${Title}\nsecond part`),
  "test-record": put("test-record", "Title", () => "Test record 2"),
  placeholder: put("placeholder", "Legal basis", () => "See DSA"),
  "no real day": put("placeholder", "Until", () => "9999-12-31"),
  tick: put("tick", "Legal basis", () => "Yes"),
  "e-mail": put("e-mail", "Title", ({ Title }) => `${Title}, ask ada@moss.example.org`),
  "empty-cell": put("empty-cell", "Organisation", () => " "),
  "error-cell": put("error-cell", "How", () => "#REF!"),
};
