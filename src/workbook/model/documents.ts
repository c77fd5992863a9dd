import { SignOffError } from "../../api/sign-off-error.ts";
import type { Decision } from "../../model/decision.ts";
import type { Audience, DocumentKind } from "../../model/documents.ts";
import type { Result } from "../../model/generated/schemas.ts";
import { saidOfProblem } from "./problem-places.ts";

/** What keeps a document from being final, in the words of the pages, and the entry that it is about. */
export type Hindrance = ReturnType<typeof saidOfProblem>;

/** The formats that can be made in a page, what people call them, and what a file of each ends in. */
export const formats = {
  docx: { called: "Word", ending: "docx", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  odt: { called: "OpenDocument", ending: "odt", type: "application/vnd.oasis.opendocument.text" },
  html: { called: "a web page", ending: "html", type: "text/html" },
  markdown: { called: "Markdown", ending: "md", type: "text/markdown" },
} as const;

export type DocumentFormat = keyof typeof formats;

/** Which document is asked for. */
export interface Asked {
  readonly document: DocumentKind;
  readonly audience: Audience;
  readonly final: boolean;
}

/** A document as t6 report writes it; or what keeps it from being final. */
export async function documentOf(
  result: Result,
  format: DocumentFormat,
  { document, audience, final }: Asked,
  decision?: Decision,
): Promise<{ readonly content: string | Uint8Array } | { readonly hindrances: readonly Hindrance[]; readonly message: string }> {
  // What makes documents is unpacked when the first is asked for.
  const { render } = await import("../../api/render-embedded.ts");
  try {
    return { content: await render(result, { format, document, audience, ...(final && { final }) }) };
  } catch (error) {
    if (error instanceof SignOffError) {
      const hindrances = decision === undefined ? [] : error.problems.map((one) => saidOfProblem(one, decision));
      return { hindrances, message: keptBack(document, error.problems.length) };
    }
    throw error;
  }
}

/** That a document cannot be final; what keeps it from that stands below, or where all problems do. */
const keptBack = (document: DocumentKind, things: number): string =>
  things === 0
    ? `The ${document} cannot be final while the page “Problems” has errors.`
    : `The ${document} cannot be final. ${things === 1 ? "One thing keeps" : `${things} things keep`} it from that:`;
