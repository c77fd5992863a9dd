import { lint } from "markdownlint/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { compareResults } from "../../src/api/compare.ts";
import type { EvidenceItem, Judgement, PracticeFile, Result } from "../../src/model/generated/schemas.ts";
import { comparisonForms } from "../../src/report/comparison/formats.ts";
import { plain } from "../../src/report/paint.ts";
import { resultOf, withItems } from "./results.ts";

/*
 * A whole comparison, to be read by people. When a change of it is meant, read the difference and update it:
 *
 *     npx vitest run test/golden -u
 */

const judgements: Readonly<Record<string, Judgement | undefined>> = {
  "T6.1": { outcome: "consistent", by: "Morgan Ellis", on: "2025-09", narrative: "The office knows the law that it works under, [and says so](https://example.org/). Its records of linkage are brief." },
  "T6.2": { outcome: "consistent_with_recommendations", by: "Morgan Ellis", on: "2025-09", reasons: "We could not see the tests of the leaflet." },
  "T6.3": { outcome: "meets", by: "Morgan Ellis", on: "2025-09" },
  "T6.4": { outcome: "not_consistent", by: "Morgan Ellis", on: "2025-09", narrative: "An audit, e.g. of those who received data, found that two of them had not destroyed it. More follows." },
};

const audit: EvidenceItem = {
  id: "audit-of-recipients",
  title: "Audit of those who received data",
  clauses: ["T6.4e"],
  kind: "audit",
  statement: "Two of twelve recipients could not show that the data were destroyed.",
  state: "in_place",
  stance: "contradicts",
  said_by: "auditor",
  verification: { level: "verified" },
  access: "on_request",
  dates: { about: "2025-05" },
};

/** What a regulator found of the same survey: not all that the office has, some of it under other names, and an audit of its own. */
const regulator = (): Promise<Result> =>
  resultOf("all-met", {
    asOf: "2025-09-30",
    head: {
      title: "Brackenmere Household Energy Survey: data governance (T6)",
      assessor: { name: "Statistics Regulation Board", short_name: "SRB", role: "regulator" },
      profile: { sensitivity: "high", public_interest: "high", reasons: "It is about people's homes." },
      judgement: { outcome: "not_consistent", by: "Morgan Ellis", on: "2025-09", reasons: "One practice is not met, and that is about openness." },
    },
    files: withItems(
      {
        "leaflet-testing": () => undefined,
        "linkage-approval": () => undefined,
        "governance-report": (item) => ({ ...item, id: "annual-report", title: "Report of the governance board, 2024", limitations: [{ text: "It says nothing on complaints.", material: true }] }),
        "privacy-notice": (item) => ({ ...item, audience: "internal" }),
      },
      ({ practice, evidence = [] }): Partial<PracticeFile> => ({
        ...(practice === "T6.4" && { evidence: [...evidence, audit] }),
        ...(practice === "T6.5" && { deferred: [{ clause: "T6.5e", body: "Information Commissioner's Office", reason: "Its case on the new questions is open." }] }),
        judgement: judgements[practice] as Judgement,
      }),
    ),
  });

describe("a self-assessment beside a regulator's", () => {
  const texts: Record<"text" | "markdown", string> = { text: "", markdown: "" };
  beforeAll(async () => {
    const side = (name: string, result: Result) => ({ name, key: "", result });
    const { document } = compareResults(side("self", await resultOf("all-met")), side("regulator", await regulator()));
    if (document === undefined) throw new Error("not compared");
    for (const format of ["text", "markdown"] as const) texts[format] = comparisonForms[format](document, { width: 80, paint: plain });
  });

  test("in a terminal", () => expect(texts.text).toMatchFileSnapshot("comparison.txt"));
  test("as a document", () => expect(texts.markdown).toMatchFileSnapshot("comparison.md"));

  test("no line of the terminal is too long, and no gap is left open", () => {
    expect(texts.text.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(texts.text + texts.markdown).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  test("the Markdown keeps to the rules of a linter", () => {
    const { document } = lint({ strings: { document: texts.markdown }, config: { default: true, "line-length": false } });
    expect(document?.map(({ lineNumber, ruleNames, errorContext }) => `${lineNumber} ${ruleNames.join("/")} ${errorContext ?? ""}`)).toEqual([]);
  });
});
