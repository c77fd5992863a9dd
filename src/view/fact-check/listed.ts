import { asTitle } from "../../language/quote-marks.ts";
import type { Context } from "../context.ts";
import { publicUrl } from "../context.ts";
import { link, paragraph, prose } from "../prose.ts";
import { evidenceView } from "../register.ts";
import type { SourceView } from "../shape-lists.ts";
import { dateText } from "../style/dates.ts";
import { evidenceDates, sectionWords } from "../style/fact-check.ts";
import { filled, sentence, sentences } from "../style/text.ts";
import { type Passage, wholePassage } from "./passages.ts";

/** A passage that is known by a name of its own, and has no number. */
export interface NamedPassage extends Passage {
  readonly name: string;
}

/** The list of sources, a passage each: what it is, where it is, its day, and who can open it. Its number is that of the annex. */
export function sourcePassages(sources: readonly SourceView[]): Passage[] {
  return sources.flatMap(({ title, url, about, access, archived_url: archived, sha256 }) =>
    wholePassage(
      "",
      prose(
        paragraph(
          url === null ? title : link(title, url),
          ...[about, access].map((text) => (text === "" ? "" : ` ${text}`)),
          ...(archived === null ? [] : [" ", link(sectionWords.sources.archived, archived)]),
          ...(sha256 === null ? [] : [` SHA-256 ${sha256}.`]),
        ),
      ),
      [],
    ),
  );
}

/** What is told below the paragraphs of each item that the text rests on: who says so, how far it was checked, who can open it, where it is, its days. */
export function evidencePassages(context: Context): NamedPassage[] {
  return context.result.evidence.flatMap((record) => {
    const { item } = record;
    if (context.withheld.has(item.id)) return [];
    const { voice, access } = evidenceView(record, context, "words");
    const source = context.sources.ofItem(item);
    const url = source && publicUrl(source);
    const days = (Object.keys(evidenceDates) as (keyof typeof evidenceDates)[]).flatMap((day) => {
      const said = item.dates?.[day];
      return said === undefined ? [] : [sentence(filled(evidenceDates[day], { day: dateText(said) }))];
    });
    const told = sentences(sentence(voice), sentence(access), source === undefined ? "" : `Source: ${sentence(source.title)}`, ...days);
    const made = wholePassage(item.id, prose(paragraph(url === undefined ? item.title : link(item.title, url), `. ${told}`)), []);
    return made.map((passage) => ({ ...passage, name: asTitle(item.title) }));
  });
}
