import type { ForecastDocument, ForecastEntry } from "../../../src/model/generated/schemas.ts";

/** Something that lapses, with everything that can be said about it. */
export const entry: ForecastEntry = {
  kind: "evidence_lapses",
  id: "security-certificate",
  title: "Certificate; for “systems”, with a \\ and\na second line",
  last_day: "2019-08-31",
  from: "2019-09-01",
  days_left: 62,
  assessment: "npd-2019",
  at: { file: "npd-2019/T6.3.yaml", line: 14, column: 20 },
  uid: "2c26b46b68ffc68ff99b453c1d304134@t6",
  as_of: "2019-06-30",
  clauses: ["T6.3d"],
  findings: [{ id: "T6.3d", from: "met", to: "partly_met" }],
  positions: [{ id: "T6.3", from: "meets", to: "partly_shown" }],
  raises: [{ code: "evidence/lapsed", severity: "warning" }],
};

export const documentOf = (entries: readonly ForecastEntry[]): ForecastDocument => ({
  format: "t6-forecast",
  version: 1,
  tool: { name: "t6", version: "1.2.3" },
  days: 90,
  diagnostics: [],
  refusals: [],
  assessments: [{ folder: "npd-2019", title: "A survey", as_of: "2019-06-30", until: "2019-09-28" }],
  entries: [...entries],
});
