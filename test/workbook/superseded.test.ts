import { expect, test } from "vitest";
import { documentOf, lacksReason } from "../../src/workbook/model/documents.ts";
import { deskOf } from "./npd.ts";

/*
 * Whoever goes by an older edition of the code says why before a document is final: it would print that no reason is given.
 */

test("a final document by an older edition asks for the reason first, at its question; where it is given, nothing is asked", async () => {
  const { decision, result: worked } = (await deskOf("npd-2019")).open.assessed;
  const result = await worked();
  if (result === undefined) throw new Error("It can be decided.");
  const { introduction: _, ...assessment } = result.assessment;
  const replaced = { ...result, catalogue: { ...result.catalogue, superseded: true }, assessment } as typeof result;
  const asked = { document: "scorecard", audience: "public", final: true } as const;
  const made = await documentOf(replaced, "markdown", asked, decision);
  if (!("hindrances" in made)) throw new Error("It is to be held back.");
  expect(made.message).toBe("The scorecard cannot be final. One thing keeps it from that:");
  expect(made.hindrances).toMatchObject([{ key: "introduction", entry: { what: "assessment" } }]);
  expect(made.hindrances[0]?.text).toMatch(/^“How shall the annex begin\?” is empty, and edition \S+ is used although .* Say there in a sentence why/);
  expect(lacksReason({ ...replaced, assessment: { ...assessment, introduction: "It was in force." } } as typeof result)).toBe(false);
  expect(lacksReason(result)).toBe(false);
});
