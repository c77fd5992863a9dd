import type { Catalogue } from "../../model/catalogue.ts";
import type { Practice } from "../../model/generated/schemas.ts";
import { practicePassage } from "./clause.ts";
import type { Passage } from "./sheet.ts";

/** A practice on its own: its words and the clauses they are split into. */
export function practicePassages(practice: Practice, catalogue: Catalogue): readonly Passage[] {
  return [
    practicePassage(practice, catalogue.file),
    {
      heading: "Its clauses",
      paragraphs: catalogue.file.split_note === undefined ? [] : [catalogue.file.split_note],
      bullets: practice.clauses.map(({ id, type, question }) => `${id} (${type}): ${question}`),
    },
  ];
}

/** The principle on its own: its words and its practices. */
export function principlePassages({ file }: Catalogue): readonly Passage[] {
  return [
    {
      heading: `Principle ${file.principle.id}, word for word`,
      paragraphs: [`“${file.principle.text}”`, `${file.editions.map(({ title }) => title).join("; ")}. ${file.attribution}`],
    },
    {
      heading: "Its practices",
      bullets: file.practices.map(({ id, title, clauses }) => `${id} (${title}): ${clauses.length} ${clauses.length === 1 ? "clause" : "clauses"}`),
    },
    ...(file.successor === undefined ? [] : [{ heading: `Since ${file.successor.from}`, paragraphs: [file.successor.text, file.successor.url] }]),
  ];
}
