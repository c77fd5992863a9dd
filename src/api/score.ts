import type { Audience } from "../model/documents.ts";
import type { ScoreDocument, ScoredAssessment } from "../model/generated/schemas.ts";
import { forPublic } from "../view/redact/public.ts";
import type { Opened, Results } from "./results.ts";
import { toldDiagnostic } from "./told.ts";
import { version } from "./version.ts";

/**
 * The results at some paths as one document for programs, of one shape for one assessment and for many: `schemas/score.schema.json`.
 * @param audience for the public, what is marked as internal is taken out
 */
export function scoreDocument({ opened, diagnostics, refusals }: Results, audience: Audience = "public"): ScoreDocument {
  return {
    format: "t6-score",
    version: 1,
    tool: { name: "t6", version },
    audience,
    assessments: opened.map((one) => scoredAssessment(one, audience)),
    diagnostics: diagnostics.map((one) => toldDiagnostic(one, audience)),
    refusals: [...refusals],
  };
}

/** The same as a document for each assessment, and a last one for what is wrong with the run: for those who read line by line. */
export function scoreDocuments(results: Results, audience: Audience = "public"): readonly ScoreDocument[] {
  const alone = results.opened.map((one) => scoreDocument({ opened: [one], diagnostics: [], refusals: [] }, audience));
  return [...alone, scoreDocument({ ...results, opened: [] }, audience)];
}

/** What such a document holds of one assessment. */
export function scoredAssessment(
  { name, saved, errors, diagnostics, result }: Pick<Opened, "name" | "saved" | "errors" | "diagnostics" | "result">,
  audience: Audience,
): ScoredAssessment {
  return {
    name,
    ...(saved !== undefined && { saved_in: saved }),
    errors,
    diagnostics: diagnostics.map((one) => toldDiagnostic(one, audience)),
    ...(result !== undefined && { result: audience === "internal" ? result : forPublic(result).result }),
  };
}
