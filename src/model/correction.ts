import type { CorrectedParagraph, Correction } from "./generated/schemas.ts";

/** The lines of a form about one paragraph of a fact-check, as a table of its paragraphs has them, in the order in which they stand there. */
export const correctionFields = Object.freeze(["paragraph", "right", "wrong", "should_say", "shown_by"] as const);

export type CorrectionField = (typeof correctionFields)[number];

/** The same where one form is for several paragraphs: it names them all, and a correction says which of them it is about. */
export const blockFields = Object.freeze(["paragraphs", "right", "which", "wrong", "should_say", "shown_by"] as const);

export type BlockField = (typeof blockFields)[number];

/** What each line begins with, before its colon. Whoever reads a copy looks for these words. */
export const correctionLabels: Readonly<Record<CorrectionField, string>> = Object.freeze({
  paragraph: "Paragraph",
  right: "Is this right",
  wrong: "What is wrong",
  should_say: "What it should say",
  shown_by: "What shows it",
});

export const blockLabels: Readonly<Record<BlockField, string>> = Object.freeze({
  paragraphs: "Paragraphs",
  right: correctionLabels.right,
  which: "Which paragraph",
  wrong: correctionLabels.wrong,
  should_say: correctionLabels.should_say,
  shown_by: correctionLabels.shown_by,
});

/** The lines of the form at the start, about whoever checks the facts. */
export const checkerFields = Object.freeze(["by", "on"] as const);

export type CheckerField = (typeof checkerFields)[number];

export const checkerLabels: Readonly<Record<CheckerField, string>> = Object.freeze({ by: "Checked by", on: "Checked on" });

/** A number with its fingerprint, as the list at the end of a copy has it: "T6.2-3 (8f3a2c1b)". */
export const paragraphName = (number: string, fingerprint: string): string => `${number} (${fingerprint})`;

/** The paragraphs that a correction is about, the first of them first. */
export const correctedIn = ({ paragraph, fingerprint, also = [] }: Pick<Correction, "paragraph" | "fingerprint" | "also">): readonly CorrectedParagraph[] => [
  { paragraph, fingerprint },
  ...also,
];
