import type { Diagnostic } from "../../diagnostics/problem.ts";
import type { Severity } from "../../diagnostics/severity.ts";
import { gatedAs, type Reported } from "../../gate/rules/reported.ts";
import type { CatalogueFile } from "../../model/catalogue.ts";
import type { Defect } from "../../register/defects/defect.ts";
import type { Register } from "../../register/register.ts";
import type { Answer } from "../../register/says.ts";
import { type CheckReport, checkReport } from "../check/report.ts";

/** What is wrong with a register, and where. */
export interface Found {
  readonly defect: Defect;
  readonly diagnostic: Diagnostic;
  readonly reported: Reported;
}

/** A register that was checked. */
export interface CheckedRegister {
  readonly register: Register;
  readonly sha256: string;
  /** The file, as it was named. */
  readonly file: string;
  /** What is hidden in the file and was left out, in words. */
  readonly hidden: readonly string[];
  /** The catalogue whose clauses it is held against. */
  readonly catalogue: CatalogueFile;
  readonly answers: readonly Answer[];
  readonly found: readonly Found[];
}

/** The same as the report of a check, for the formats that know nothing but diagnostics. */
export function asCheckReport({ file, found }: CheckedRegister, version: string, failOn: Severity): CheckReport {
  const diagnostics = found.map(({ reported }) => gatedAs(reported, "counts", failOn));
  const passed = !diagnostics.some(({ fails }) => fails);
  return checkReport({
    version,
    assessments: [{ folder: file, files: [file] }],
    diagnostics,
    gate: { passed, passed_raw: passed, failures: [] },
    waivers: [],
    refusals: [],
  });
}
