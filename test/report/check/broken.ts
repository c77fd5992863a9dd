import { join } from "node:path";
import { assess } from "../../../src/api/assess.ts";
import { load } from "../../../src/api/load.ts";
import { gatedAs, reported } from "../../../src/gate/rules/reported.ts";
import { createFileNames } from "../../../src/io/repository.ts";
import { sha256 } from "../../../src/io/sha256.ts";
import { type CheckFormat, checkFormats } from "../../../src/report/check/formats.ts";
import { type CheckReport, checkReport } from "../../../src/report/check/report.ts";
import { plain } from "../../../src/report/paint.ts";

/** An assessment in which every file has something wrong with it. */
export const broken = "test/report/check/broken";

/** What a check of some folders makes of them: nothing is waived, and errors and warnings fail the gate. */
export async function checked(...folders: readonly string[]): Promise<CheckReport> {
  const { assessments } = await load(folders);
  const all = assessments.map((loaded) => assess(loaded, { asOf: "2025-06-30" }));
  const diagnostics = (await Promise.all(all.map((one) => one.diagnostics()))).flat();
  return checkReport({
    version: "1.2.3",
    assessments: assessments.map(({ folder, files }) => ({ folder, files: files.map(({ file }) => join(folder, file)) })),
    diagnostics: reported(diagnostics, createFileNames(), sha256).map((entry) => gatedAs(entry, "counts", "warning")),
    gate: { passed: diagnostics.length === 0, passed_raw: diagnostics.length === 0, failures: [] },
    waivers: [],
    refusals: [],
  });
}

/** The same with everything that can be said about a gate: a waiver used, one that is not, a baseline, and two things that failed. */
export async function gated(): Promise<CheckReport> {
  const { diagnostics, ...rest } = await checked(broken);
  return checkReport({
    ...rest,
    diagnostics: diagnostics.map((entry) => {
      if (entry.diagnostic.code === "evidence/lapsed")
        return gatedAs(entry, "waived", "warning", "Waived until 2025-09-30. A. Statistician: The register is being renewed.");
      return entry.diagnostic.code === "judgement/partial-date" ? gatedAs(entry, "baseline", "warning", "It was there when the baseline was written.") : entry;
    }),
    gate: {
      passed: false,
      passed_raw: false,
      failures: ["7 errors and 3 warnings count, and none is allowed.", "T6.2 is unknown: the gate asks for “partly shown” or better."],
    },
    waivers: [
      {
        code: "evidence/lapsed",
        where: "broken/T6.1.yaml",
        reason: "The register is being renewed.",
        approved_by: "A. Statistician",
        approved_on: "2025-04-01",
        expires: "2025-09-30",
        state: "used",
        matches: 1,
      },
      {
        code: "ask/overdue",
        where: "broken/asks.yaml",
        reason: "On leave | back in May.",
        approved_by: "B. Head",
        approved_on: "2025-03-01",
        expires: "2025-05-31",
        state: "expired",
        matches: 0,
      },
    ],
  });
}

/** A report in a format, as it goes into a file. */
export async function inFormat(format: CheckFormat, report: CheckReport): Promise<string> {
  return (await checkFormats[format]())(report, { width: 80, paint: plain });
}
