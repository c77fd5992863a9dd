import { isOver } from "../assess/dates.ts";
import { asTitle } from "../language/quote-marks.ts";
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
    note: dated.length === 0 ? "" : sentences(pastText(dated, asOf), nextText(dated, asOf), undatedText(items.length - dated.length, items.length)),
  };
}

/** What has passed already: a table of it below may not be opened by the words that nothing lapses. */
function pastText(items: readonly DatedItem[], asOf: string): string {
  const said = (words: string, title: string, date: string | undefined): string[] =>
    date === undefined || !isOver(date, asOf) ? [] : [filled(words, { item: asTitle(title), date: dateText(date) })];
  const past = items.flatMap(({ title, validUntil, reviewDue }) => [
    ...said(evidenceDateNotes.valid, title, validUntil),
    ...said(evidenceDateNotes.review, title, reviewDue),
  ]);
  return past.length === 0 ? "" : filled(evidenceDateNotes.past, { items: series(past) });
}

function nextText(items: readonly DatedItem[], asOf: string): string {
  const next = nextDay(items, asOf);
  if (next === undefined) return filled(evidenceDateNotes.none, { as_of: dateText(asOf) });
  const titles = items.filter((item) => comingDays(item, asOf)[0] === next).map(({ title }) => asTitle(title));
  return filled(evidenceDateNotes.next, { items: series(titles), date: dateText(next) });
}

function undatedText(undated: number, all: number): string {
  if (undated === 0) return "";
  return filled(undated === 1 ? evidenceDateNotes.undated_one : evidenceDateNotes.undated, { undated: numberText(undated), all: numberText(all) });
}
