import type { PracticeResult } from "../model/generated/schemas.ts";
import { dateText } from "./style/dates.ts";
import { notHeldWords, quotedWords } from "./style/not-held.ts";
import { filled, sentence, sentences, series } from "./style/text.ts";

/** The practices whose words nobody here has, as part of a sentence; empty where all are held. */
export function notHeldText(practices: readonly PracticeResult[]): string {
  const ids = practices.filter(({ not_held }) => not_held !== undefined).map(({ id }) => id);
  return ids.length === 0 ? "" : filled(notHeldWords.missing, { practices: series(ids) });
}

/** What stands in the place of words that are not held; null where they are. */
export function inTheirPlace({ not_held: gap }: PracticeResult): string | null {
  return gap === undefined ? null : sentences(notHeldWords.lead, gap.known);
}

/** Where the words come from, where they were not seen in the code itself, or somebody copied them; empty else. */
export function quotedFrom({ quoted_by: quoting = [], copied }: Pick<PracticeResult, "quoted_by" | "copied">): string {
  const bodies = series(quoting.map(({ body, title, published }) => `${body} (“${title}”${published === undefined ? "" : `, ${dateText(published)}`})`));
  const notes = quoting.flatMap(({ note }) => (note === undefined ? [] : [sentence(note)]));
  if (copied !== undefined) return filled(quotedWords.copied, { by: copied.by, on: dateText(copied.on), from: copied.from });
  return bodies === "" ? "" : sentences(filled(quotedWords.quoted, { bodies }), ...notes);
}
