import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownIn } from "../../src/api/known-text.ts";
import { decide } from "../../src/assess/decide.ts";
import { toResult } from "../../src/assess/result.ts";
import { assess, load } from "../../src/index.ts";
import { shippedTemplates } from "../../src/io/templates.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { EvidenceItem, Result } from "../../src/model/generated/schemas.ts";
import { writeMarkdown } from "../../src/render/markdown/write.ts";
import { documentTree } from "../../src/render/render.ts";
import { requestCsv } from "../../src/render/request-csv.ts";
import { readCsv } from "../../src/reply/csv.ts";
import { readMarkdown } from "../../src/reply/markdown.ts";
import { documentView } from "../../src/view/document.ts";
import { asOf, assessment, catalogue } from "../assess/arbitrary.ts";
import { sha256 } from "../assess/examples.ts";

const resultOf = (input: Assessment): Result =>
  toResult(decide(input, catalogue, { asOf, sha256 }), {
    place: () => ({ file: "P1.yaml", line: 1, column: 1 }),
    tool: { name: "t6", version: "0.0.0" },
    asOfFrom: "file",
    inputs: [],
    problems: { error: 0, warning: 0, note: 0 },
  });
const requestOf = (result: Result): string => writeMarkdown(documentTree(documentView(result), "request", shippedTemplates()));
const besideIn = (request: string, today: Result) => readMarkdown(request, knownIn(today, "request")).beside.map(({ text }) => text);

/** The same evidence, of which something else is known. */
const changed = (input: Assessment, change: (item: EvidenceItem, index: number) => EvidenceItem): Assessment => ({
  ...input,
  practices: input.practices.map((file) => ({ ...file, data: { ...file.data, evidence: (file.data.evidence ?? []).map(change) } })),
});

describe("of a request that was sent back as it was nothing is told", () => {
  test("whatever the evidence", () => {
    fc.assert(
      fc.property(assessment, (input) => {
        const result = resultOf(input);
        expect(besideIn(requestOf(result), result)).toEqual([]);
        expect(readCsv(requestCsv(documentView(result).request), knownIn(result, "request"))).toMatchObject({ beside: [] });
      }),
      { numRuns: 40 },
    );
  });

  test("nor where the evidence has moved on since", () => {
    fc.assert(
      fc.property(
        assessment,
        fc.constantFrom("reported", "checked", "verified"),
        fc.array(fc.constantFrom("Q-P1a", "Q-P1b", undefined), { minLength: 3, maxLength: 3 }),
        (input, level, replies) => {
          const before = resultOf(input);
          const after = resultOf(
            changed(input, (item, index) => {
              const question = replies[index % 3];
              return { ...item, verification: { ...item.verification, level }, access: "public", ...(question !== undefined && { in_reply_to: question }) };
            }),
          );
          expect(besideIn(requestOf(before), after)).toEqual([]);
          expect(readCsv(requestCsv(documentView(before).request), knownIn(after, "request"))).toMatchObject({ beside: [] });
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each(["npd", "npd-2016", "npd-2019", "all-met"])("in fixtures/%s", async (name) => {
    const [loaded] = (await load([`${import.meta.dirname}/../../fixtures/${name}`])).assessments;
    const result = loaded && (await assess(loaded).result());
    if (result === undefined) throw new Error("no result");
    expect(besideIn(requestOf(result), result)).toEqual([]);
  });
});
