import type { RegisterMap } from "../../src/model/generated/schemas.ts";
import { defectsOf } from "../../src/register/defects.ts";
import { cellLabel } from "../../src/register/diagnostics.ts";
import type { RawSheet } from "../../src/register/raw-sheet.ts";
import { type Register, readRegister } from "../../src/register/register.ts";

export type CellOf = RawSheet["rows"][number] extends infer Row ? (Row extends readonly (infer One)[] ? One : never) : never;

/** Reads sheets as a register; a register that is not read is a mistake of the test. */
export function registerOf(sheets: readonly RawSheet[], map?: RegisterMap, isText = false): Register {
  const register = readRegister(sheets, map, isText);
  if ("refusal" in register) throw new Error(register.refusal);
  return register;
}

/** What is wrong with a register, as code and cell, sorted. */
export const told = (register: Register): readonly string[] =>
  defectsOf(register)
    .flatMap(({ code, cells }) => (cells.length === 0 ? [code] : cells.map((cell) => `${code} ${cellLabel(cell)}`)))
    .toSorted();

/** The day so many days after the first of 2024. */
export const dayAfter = (days: number): Date => new Date(Date.UTC(2024, 0, 1 + days));
export const isoAfter = (days: number): string => dayAfter(days).toISOString().slice(0, 10);

const names = ["Ada Fenwick", "Bram Osei", "Chi Marlow", "Dot Ellery", "Eli Tan", "Fay Quist"];
const topics = ["Winter absence", "Journeys to school", "First jobs", "Reading at seven", "Rural buses", "Late diagnoses", "Evening classes"];
const of = <One>(all: readonly One[], at: number): One => all[at % all.length] as One;

/** The columns of the list of the UK Statistics Authority, letter for letter. */
export const uksaHeadings =
  "Project Number | Project Name | Accredited Researchers | Legal Gateway | Protected Data Accessed | Processing Environment | Accreditation Date".split(" | ");

/** Rows like those of that list, in order, with invented names. */
export const uksaRows = (count: number): CellOf[][] =>
  Array.from({ length: count }, (_, at) => [
    `2024/${String(at + 1).padStart(3, "0")}`,
    `${of(topics, at)} in area ${String.fromCharCode(65 + (at % 26))}`,
    `${of(names, at)}; ${of(names, at + 2)}`,
    "Digital Economy Act 2017",
    at % 2 === 0 ? "School census; Exam results" : "Survey of work",
    "Secure Research Service",
    dayAfter(at),
  ]);

/** The sheet around them: a title in A2, and the headings in row 5. */
export const uksaSheet = (rows: readonly (readonly CellOf[])[]): RawSheet => ({
  name: "Projects",
  rows: [[], ["Accredited projects"], [], [], uksaHeadings, ...rows],
});

export const nhsHeadings = {
  Agreements:
    "Reference Number | Application Title | Applicant Organisation | Applicant Organisation Type | Data Controller(s) | Sole/Joint Data Controller | DSA Start Date | DSA End Date | Does Sublicensing Apply | For Commercial Purposes | Objective for Processing | Processing Activities | Expected Output | Expected Measurable Benefits | Yielded Benefits".split(
      " | ",
    ),
  Datasets:
    "Reference Number | Dataset | Type of Data | Sensitive or Non-Sensitive | Frequency | Legal Basis for Provision of Data | Common Law Duty of Confidentiality".split(
      " | ",
    ),
  DataReleases:
    "File Reference | Reference Number | Dataset | Type of Data | Sensitive or Non-Sensitive | Patient Opt-Outs Applied | Legal Basis for Provision of Data | Frequency | Month File Released".split(
      " | ",
    ),
};

/** An agreement of the register of NHS England. */
export const agreement = (reference: string, at: number, over: Readonly<Record<number, CellOf>> = {}): CellOf[] => {
  const body = of(["Harbour Institute", "Linden College", "Moss Trust"], at);
  const row: CellOf[] = [reference, `Study of ${of(topics, at).toLowerCase()}`, body, "Academic", body, "Sole", dayAfter(at), dayAfter(at + 365), "No", "No"];
  const all = [...row, "To know more.", "They are linked.", "Papers", "Better care", "None yet"];
  return all.map((cell, index) => (index in over ? over[index] : cell));
};

/** The three sheets of that register. */
export const nhsSheets = (agreements: readonly CellOf[][], data: readonly CellOf[][], releases: readonly CellOf[][]): readonly RawSheet[] => [
  { name: "Agreements", rows: [nhsHeadings.Agreements, ...agreements] },
  { name: "Datasets", rows: [nhsHeadings.Datasets, ...data] },
  { name: "DataReleases", rows: [nhsHeadings.DataReleases, ...releases] },
];
