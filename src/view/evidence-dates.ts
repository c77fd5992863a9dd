import type { Context } from "./context.ts";
import { comingDays, type DatedItem, datedItem, evidenceByDate, inOrderOfDates, nextDay } from "./pictures/evidence-dates.ts";
import type { EvidenceDatesView } from "./shape-lists.ts";
import { dateText } from "./style/dates.ts";
import { evidenceDateNotes } from "./style/pictures.ts";
import { filled, numberText, sentences, series } from "./style/text.ts";

/** The dates of the evidence as pictures, as a table, and what lapses next in words. */
export function evidenceDatesView({ result, withheld }: Context): EvidenceDatesView {
  const asOf = result.assessment.as_of;
  const items = result.evidence.filter(({ item }) => !withheld.has(item.id)).map(({ item }) => datedItem(item));
  const dated = inOrderOfDates(items, asOf);
  const date = (on: string | undefined): string => (on === undefined ? "–" : dateText(on));
  return {
    pictures: evidenceByDate(items, asOf),
    rows: dated.map(({ title, about, validUntil, reviewDue, ended }) => ({
      title,
      about: date(about),
      valid_until: date(validUntil),
      review_due: date(reviewDue),
      ended: date(ended),
    })),
    note: dated.length === 0 ? "" : sentences(nextText(dated, asOf), undatedText(items.length - dated.length, items.length)),
  };
}

function nextText(items: readonly DatedItem[], asOf: string): string {
  const next = nextDay(items, asOf);
  if (next === undefined) return filled(evidenceDateNotes.none, { as_of: dateText(asOf) });
  const titles = items.filter((item) => comingDays(item, asOf)[0] === next).map(({ title }) => `‘${title}’`);
  return filled(evidenceDateNotes.next, { items: series(titles), date: dateText(next) });
}

function undatedText(undated: number, all: number): string {
  if (undated === 0) return "";
  return filled(undated === 1 ? evidenceDateNotes.undated_one : evidenceDateNotes.undated, { undated: numberText(undated), all: numberText(all) });
}
