import type { ToldLines } from "../../api/sheet-told.ts";
import { asTitle } from "../../language/quote-marks.ts";
import type { Decision } from "../../model/decision.ts";
import { titlesIn } from "./words.ts";

/** What is told of a spreadsheet where the command reads it, and what a page says in its place: the longer stand first. */
const inPlaceOf: readonly (readonly [command: RegExp, page: string])[] = [
  [
    /It was not made by t6 sheet export, or its hidden sheet “t6” is gone\. Export it anew, and copy the changes into the new one/,
    "This is not a spreadsheet that was downloaded from a workbook, or the hidden part of it is gone by which it is known. Download a new one here, and copy the changes into it",
  ],
  [
    /Import it into the assessment that it was made of\. If the data or the producer have another name now, export the book anew/,
    "Open that assessment first, and then this spreadsheet. If the data or the producer have another name now, download a new spreadsheet here, and copy the changes into it",
  ],
  [
    /Import it into the assessment that it was made of; if this is the one, export the book anew/,
    "Open that assessment first, and then this spreadsheet; if this is the one, download a new spreadsheet here, and copy the changes into it",
  ],
  [
    /To import it as it is, (?:name the catalogue that it was made by, with --catalogue|add --catalogue \S+?)\.$/,
    "Open the assessment as it was when the spreadsheet was made, and then the spreadsheet.",
  ],
  [/It is no spreadsheet that t6 can read/, "This is no spreadsheet that can be read here"],
  [/and import that/g, "and choose that"],
  [/[Ee]xport (?:it anew|a new book)(?: with t6 sheet export)?/g, "download a new spreadsheet here"],
  [/t6 upgrade changes it/g, "it is changed elsewhere"],
  [/crosswalk\.yaml/g, "what is carried over"],
  [/\bthe book was exported/g, "the spreadsheet was downloaded"],
  [/\bthis book was exported/g, "this spreadsheet was downloaded"],
  [/^download/, "Download"],
  [/\. download/g, ". Download"],
  [/^Nothing was written/, "Nothing was taken in"],
];

/** Lines of what was read in a spreadsheet, as a page says them: of what is done there, and of entries by their titles. */
export function asPageTells(all: readonly ToldLines[], decision: Decision | undefined): readonly ToldLines[] {
  const titles = decision === undefined ? new Map<string, string>() : titlesIn(decision);
  const told = (text: string): string =>
    inPlaceOf
      .reduce((so, [command, page]) => so.replace(command, page), text)
      .replace(/‘([\w-]+)’/g, (whole, id: string) => (titles.has(id) ? asTitle(titles.get(id) ?? id) : whole));
  return all.map(({ heading, lines }) => ({ heading: told(heading), lines: lines.map(told) }));
}
