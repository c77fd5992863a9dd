import type { DocumentTree } from "../document/tree.ts";
import { ReferenceProblem } from "../render/docx/reference/problem.ts";
import { PdfProblem } from "../render/pdf/problem.ts";
import { type DocumentFormat, type Surroundings, writers } from "../render/writers.ts";
import { UsageError } from "./usage.ts";

/**
 * A document in a format.
 * @throws {UsageError} for a letterhead that is no Word document, and for a PDF where what makes it is not installed
 */
export async function written(tree: DocumentTree, format: DocumentFormat, around: Surroundings): Promise<string | Uint8Array> {
  try {
    return await writers[format](tree, around);
  } catch (error) {
    throw error instanceof ReferenceProblem || error instanceof PdfProblem ? new UsageError(error.message) : error;
  }
}
