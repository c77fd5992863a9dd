import type { Audience } from "../model/documents.ts";
import type { Result } from "../model/generated/schemas.ts";
import { factCheckCsv } from "../render/fact-check-csv.ts";
import { requestCsv } from "../render/request-csv.ts";
import { documentView } from "../view/document.ts";

/** The questions that a result leaves, as a table to be filled in, and how many there are. */
export function requestTable(result: Result, audience: Audience): { readonly text: string; readonly questions: number } {
  const { request } = documentView(result, { audience });
  return { text: requestCsv(request), questions: request.practices.reduce((sum, { questions }) => sum + questions.length, 0) };
}

/** The paragraphs of a fact-check, as a table to be filled in, and how many there are. */
export function factCheckTable(result: Result, audience: Audience): { readonly text: string; readonly paragraphs: number } {
  const { fact_check } = documentView(result, { audience });
  return {
    text: factCheckCsv(fact_check),
    paragraphs: [...fact_check.sections, ...(fact_check.sources === null ? [] : [fact_check.sources])].reduce(
      (sum, { paragraphs }) => sum + paragraphs.length,
      0,
    ),
  };
}
