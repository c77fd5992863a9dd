import type { CatalogueFile } from "../model/catalogue.ts";
import type { Result } from "../model/generated/schemas.ts";
import { dateText } from "./dates.ts";

/** That an edition has been replaced, in a sentence; undefined where nothing has taken its place. */
export function replacedText({ successor, principle }: Pick<CatalogueFile, "successor" | "principle">, edition: string): string | undefined {
  if (successor === undefined || successor.edition === edition) return undefined;
  return `Edition ${successor.edition} replaced edition ${edition} on ${dateText(successor.from)}: ${principle.id} became ${successor.title}.`;
}

/** What choice there is for whoever begins under it. */
export function replacedChoice({ successor }: Pick<CatalogueFile, "successor">, edition: string, maker: "command" | "page" = "command"): string {
  if (successor === undefined) return "";
  const stay = `To stay with ${edition}, say under “introduction” why: documents print it in place of the opening that t6 writes.`;
  if (maker === "page") return `${stay} ${carriedElsewhere(successor.edition)}`;
  return `${stay} To go by ${successor.edition}, as far as its words are held: t6 upgrade FOLDER --to ${successor.edition}.`;
}

/** What somebody can do who has pages and no command: a page does not carry an assessment over. */
export const carriedElsewhere = (edition: string): string =>
  `To go by ${edition}, save a zip, send it to whoever looks after the T6 tool where you work, or to whoever sent you this, and ask for it to be carried over to edition ${edition}. The zip that comes back opens in the workbook.`;

/**
 * The same of a result, where the edition had been replaced by the day of its evidence; with the reason that the assessment gives, in its own words.
 * @param missing what is said where it gives none: that is for whoever assesses, and no document tells the public what its author left out
 */
export function replacedIn({ catalogue, assessment }: Pick<Result, "catalogue" | "assessment">, missing = ""): readonly string[] {
  const { superseded, successor, edition } = catalogue;
  const text =
    superseded === true
      ? replacedText({ ...(successor && { successor }), principle: catalogue.principle as CatalogueFile["principle"] }, edition.id)
      : undefined;
  if (text === undefined) return [];
  const why = assessment.introduction === undefined ? missing : (assessment.introduction.split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ").trim();
  return [`${text} ${why}`.trim()];
}
