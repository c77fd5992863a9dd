import { describe, expect, test } from "vitest";
import type { EvidenceItem, EvidenceResult } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { bare, clause, evidence, item, practice, weighing } from "./builders.ts";

type Counts = NonNullable<EvidenceResult["counts_as"]>;

const voice = (verification: EvidenceItem["verification"], counts: Counts | undefined, more: Partial<EvidenceItem> = {}): string | undefined => {
  const record = evidence(item("log", { ...(verification && { verification }), ...more }));
  const report = evidence(item("report", { title: "Audit of 2024", said_by: "auditor" }));
  return documentView(
    bare({
      practices: [practice("P1", [weighing("P1a", ["log"]), clause("P1b")])],
      evidence: [{ ...record, ...(counts && { counts_as: counts }) }, report],
      sources: [{ id: "letter", title: "The letter" }],
    }),
  ).evidence[0]?.voice;
};

describe("the evidence register", () => {
  test("says who checked an item, in which role, when and where that can be seen", () => {
    const by = { name: "Internal Audit", role: "auditor" } as const;
    expect(voice({ level: "verified", by, on: "2024-03", in: "report" }, { level: "verified", rule: "verification/as-stated", role: "auditor" })).toBe(
      "DST; verified by Internal Audit (an auditor), March 2024, as can be seen in ‘Audit of 2024’",
    );
    expect(voice({ level: "corroborated", by, in: "letter" }, { level: "corroborated", rule: "verification/as-stated", role: "auditor" })).toBe(
      "DST; confirmed by Internal Audit (an auditor), as can be seen in source 1",
    );
    expect(voice({ level: "checked", by: "Head of Data" }, { level: "checked", rule: "verification/as-stated", role: "producer" })).toBe(
      "DST; checked by the Head of Data (the producer's own)",
    );
  });

  test("says what it counts as, and why, where that is less", () => {
    expect(voice({ level: "verified", by: "DST", on: "2024" }, { level: "checked", rule: "verification/own", role: "producer" })).toBe(
      "DST; said to be verified by DST (the producer's own), 2024; counts as checked: a check of the producer's own (verification/own)",
    );
    expect(voice({ level: "verified" }, { level: "reported", rule: "verification/nobody" })).toBe(
      "DST; said to be verified; counts as reported: no name behind the check (verification/nobody)",
    );
  });

  test("says who settled something, and where that can be seen", () => {
    const counts = { level: "reported", rule: "verification/none" } as const;
    const confirmed_by = { name: "Information Commissioner's Office", role: "regulator" } as const;
    expect(voice(undefined, counts, { closed: { on: "2024-03", evidence: ["report"], confirmed_by, in: "letter" } })).toBe(
      "DST; reported, not verified; said to be closed in March 2024 on ‘Audit of 2024’, confirmed by the Information Commissioner's Office, as can be seen in source 1",
    );
    const limitations = [
      { text: "No reasons.", material: true, resolved_on: "2024", resolved_by: ["report"] },
      { text: "It is long.", material: false, accepted_by: "Internal Audit", in: "report" },
      { text: "It is old.", material: true },
    ];
    expect(voice(undefined, counts, { limitations })).toBe(
      "DST; reported, not verified; “No reasons.” is said to be resolved in 2024 by ‘Audit of 2024’; “It is long.” is said not to be material, agreed to by Internal Audit, as can be seen in ‘Audit of 2024’",
    );
    expect(voice(undefined, undefined, { limitations })).toBe("DST; reported, not verified");
  });

  test("says no more where nobody checked it", () => {
    expect(voice(undefined, { level: "reported", rule: "verification/none" })).toBe("DST; reported, not verified");
    expect(voice({ level: "unverifiable" }, { level: "unverifiable", rule: "verification/as-stated" })).toBe("DST; cannot be checked");
  });

  test("names, as version 1 of the rules did, whoever verified it and nobody else", () => {
    expect(voice({ level: "verified", by: "OSR", on: "2024-03" }, undefined)).toBe("DST; verified by OSR, March 2024");
    expect(voice({ level: "corroborated", by: "OSR" }, undefined)).toBe("DST; confirmed by a second source");
  });

  test("the clause table prints what an item shows for a clause", () => {
    const shown = item("log", { clauses: [{ clause: "P1a", shows: "It lists each share" }, "P1b"] });
    const [first] = documentView(
      bare({ practices: [practice("P1", [weighing("P1a", ["log"]), weighing("P1b", ["log"])])], evidence: [evidence(shown)] }),
    ).practices;
    expect(first?.clauses.map(({ standings }) => standings[0]?.shows)).toEqual(["It lists each share.", null]);
  });
});
