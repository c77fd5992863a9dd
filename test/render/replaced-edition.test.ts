import { expect, test } from "vitest";
import { render } from "../../src/index.ts";
import { type DocumentKind, documentKinds } from "../../src/model/documents.ts";
import type { Result } from "../../src/model/generated/schemas.ts";
import { resultOf } from "../view/pipeline.ts";

/*
 * A document by an edition that has been replaced says so by itself, whoever reads it and whatever its author wrote. So nothing is asked of the author
 * before it is final, on the command line or in the workbook.
 */

const decided = await resultOf("npd-2019");
const { introduction: _, ...assessment } = decided.assessment;
const successor = { edition: "3.0", from: "2019-10-30", title: "Standard 4", text: "Much carries over.", url: "https://example.org/new" };
const standing = { ...decided, assessment } as Result;
const replaced = { ...standing, catalogue: { ...decided.catalogue, successor, superseded: true } } as Result;

const made = (result: Result, document: DocumentKind, final = false) => render(result, { format: "markdown", document, ...(final && { final }) });

test.each(documentKinds)("of a replaced edition, this says that it is replaced, and by which: %s", async (kind) => {
  expect(await made(replaced, kind)).toMatch(/Edition 3\.0 (?:of the Code )?replaced edition 2\.0 on 30 October 2019: T6 became Standard 4/);
  expect(await made(standing, kind)).not.toContain("replaced edition");
});

test("it is final without a reason of the author's", async () => {
  expect(await made(replaced, "scorecard", true)).toContain("replaced edition 2.0");
});
