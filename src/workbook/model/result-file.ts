import { scoreDocument, scoredAssessment } from "../../api/score.ts";
import { jsonText } from "../../model/orders.ts";
import type { OpenAssessment } from "./open.ts";

/** The result as t6 score writes it for programs, to the byte: every other command takes it in the place of the files. */
export async function resultFile({ assessed, folder, refusals }: Pick<OpenAssessment, "assessed" | "folder" | "refusals">): Promise<string> {
  const diagnostics = await assessed.diagnostics();
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const one = scoredAssessment({ name: folder, errors, diagnostics, result: await assessed.result() }, "public");
  return `${jsonText({ ...scoreDocument({ opened: [], diagnostics: [], refusals }), assessments: [one] }, 2)}\n`;
}
