import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { lint } from "markdownlint/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { diffSides } from "../../src/api/diff.ts";
import type { EvidenceItem, Result } from "../../src/model/generated/schemas.ts";
import { diffForms } from "../../src/report/diff/formats.ts";
import { plain } from "../../src/report/paint.ts";
import { resultOf, withItems } from "./results.ts";

/*
 * Whole diffs, to be read by people. When a change of theirs is meant, read the difference and update them:
 *
 *     npx vitest run test/golden -u
 */

/** A survey of which not everything was shown yet. */
const before = withItems({
  "leaflet-testing": (item) => ({ ...item, access: "internal" }),
  "access-panel-decisions": () => undefined,
  "move-to-secure-transfer": (item) => ({ ...item, state: "planned" }),
  "governance-report": (item) => ({ ...item, verification: { level: "reported" } }),
});

/** The same more than a year later: what was wanting is there, and something of everything else has happened. */
const after = withItems(
  {
    "linkage-approval": () => undefined,
    "guidelines-note": (item) => ({ ...item, limitations: [{ text: "It does not mention the guidelines of 2025.", material: true }] }),
    "privacy-notice": (item) => ({ ...item, access: "on_request" }),
    "five-safes-statement": (item) => ({ ...item, title: "How the Five Safes are applied" }),
  },
  ({ practice, evidence = [] }) =>
    practice === "T6.4"
      ? { evidence: [...evidence, contradiction] }
      : practice === "T6.1"
        ? { not_applicable: [{ clause: "T6.1d", reason: "The data are no longer linked to any other data.", by: "Priya Shah" }] }
        : practice === "T6.5"
          ? { deferred: [{ clause: "T6.5e", body: "Information Commissioner's Office", reason: "Its case on the new questions is open." }] }
          : {},
);

const contradiction: EvidenceItem = {
  id: "audit-of-recipients",
  title: "Audit of those who received data",
  clauses: ["T6.4e"],
  kind: "audit",
  statement: "Two of twelve recipients could not show that the data were destroyed.",
  state: "in_place",
  stance: "contradicts",
  said_by: "auditor",
  verification: { level: "verified" },
  access: "internal",
  audience: "internal",
  dates: { about: "2026-06" },
};

/** Three findings of one regulator on one practice, and a later one that is less grave. */
const found = withItems({}, ({ practice, evidence = [] }) => {
  const letters = [finding("c", "October"), finding("a", "August"), finding("b", "September"), { ...finding("d", "November"), severity: "weakness" as const }];
  return practice === "T6.1" ? { evidence: [...evidence, ...letters] } : {};
});

const finding = (id: string, month: string): EvidenceItem => ({
  id: `finding-${id}`,
  title: `Letter of ${month}`,
  clauses: ["T6.1a"],
  kind: "correspondence",
  statement: "One collection has no legal basis.",
  state: "in_place",
  stance: "contradicts",
  severity: "failure",
  said_by: "regulator",
  access: "public",
  source: { title: `Letter of ${month}`, url: `https://example.org/letters/${id}` },
  dates: { about: "2025-06" },
});

/** A result as an earlier version of t6 saved it. */
const released = async (name: string): Promise<Result> => JSON.parse(await readFile(join(import.meta.dirname, `../released/0.1.0/${name}.json`), "utf8"));

const cases: readonly (readonly [name: string, old: () => Promise<Result>, now: () => Promise<Result>])[] = [
  ["npd-2016-to-2019", () => resultOf("npd-2016"), () => resultOf("npd-2019")],
  ["asks-and-edition", () => resultOf("npd", { asOf: "2016-12-31" }), () => resultOf("npd", { head: { edition: "2.1" } })],
  ["by-other-rules", () => released("npd-2016"), () => resultOf("npd-2016")],
  ["several-findings", () => resultOf("all-met"), () => resultOf("all-met", { files: found })],
  ["a-year-of-work", () => resultOf("all-met", { files: before }), () => resultOf("all-met", { asOf: "2026-10-01", files: after })],
];

describe.each(cases)("%s", (name, old, now) => {
  const texts: Record<"text" | "markdown", string> = { text: "", markdown: "" };
  beforeAll(async () => {
    const side = (called: string, result: Result) => ({ results: [{ name: called, key: "", result }], alike: [], undecided: [], diagnostics: [], refusals: [] });
    const { diff, refusals } = await diffSides(side("old", await old()), side("new", await now()), {});
    expect(refusals).toEqual([]);
    for (const format of ["text", "markdown"] as const) texts[format] = diffForms[format](diff, { width: 80, paint: plain });
  });

  test("in a terminal", () => expect(texts.text).toMatchFileSnapshot(`diff-${name}.txt`));
  test("as a comment on a pull request", () => expect(texts.markdown).toMatchFileSnapshot(`diff-${name}.md`));

  test("no line of the terminal is too long", () => {
    expect(texts.text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("the Markdown keeps to the rules of a linter, and all its HTML is what folds the rest away", () => {
    const { document } = lint({
      strings: { document: texts.markdown },
      config: { default: true, "line-length": false, "first-line-heading": false, "no-inline-html": { allowed_elements: ["details", "summary"] } },
    });
    expect(document?.map(({ lineNumber, ruleNames, errorContext }) => `${lineNumber} ${ruleNames.join("/")} ${errorContext ?? ""}`)).toEqual([]);
  });
});
