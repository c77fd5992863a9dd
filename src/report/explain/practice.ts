import type { Catalogue, Practice } from "../../model/catalogue.ts";
import { calledIn } from "../../view/code-words.ts";
import { capitalise } from "../../view/style/text.ts";
import { practicePassage } from "./clause.ts";
import { type Entry, inEach } from "./entry.ts";
import { positionPassages } from "./finding.ts";
import type { Passage } from "./sheet.ts";

/** The principle of a catalogue and its practices. */
export function practiceEntries(catalogue: Catalogue): readonly Entry[] {
  const { principle } = catalogue.file;
  return [
    {
      id: principle.id,
      title: `${principle.id}, ${principle.title}`,
      names: [],
      brief: `a ${calledIn(catalogue.file)}. ${principle.title}.`,
      passages: () => principlePassages(catalogue),
    },
    ...catalogue.file.practices.map((practice) => ({
      id: practice.id,
      title: `${practice.id}, ${practice.title}`,
      names: [],
      brief: `a practice. ${practice.title}.`,
      passages: (cases: Parameters<Entry["passages"]>[0]) => [
        ...practicePassages(practice, catalogue),
        ...inEach(cases, (result) => result.practices.filter(({ id }) => id === practice.id).flatMap((decided) => positionPassages(decided, result))),
      ],
    })),
  ];
}

/** A practice on its own: its words and the clauses they are split into. */
function practicePassages(practice: Practice, catalogue: Catalogue): readonly Passage[] {
  return [
    practicePassage(practice, catalogue.file),
    ...(practice.not_held !== undefined
      ? []
      : [
          {
            heading: "Its clauses",
            paragraphs: catalogue.file.split_note === undefined ? [] : [catalogue.file.split_note],
            bullets: practice.clauses.map(({ id, type, question }) => `${id} (${type}): ${question}`),
          },
        ]),
  ];
}

/** The principle on its own: its words and its practices. */
function principlePassages({ file }: Catalogue): readonly Passage[] {
  return [
    {
      heading: `${capitalise(calledIn(file))} ${file.principle.id}, word for word`,
      paragraphs: [`“${file.principle.text}”`, `${file.editions.map(({ title }) => title).join("; ")}. ${file.attribution}`],
    },
    {
      heading: "Its practices",
      bullets: file.practices.map(({ id, title, clauses, not_held: gap }) =>
        gap === undefined ? `${id} (${title}): ${clauses.length} ${clauses.length === 1 ? "clause" : "clauses"}` : `${id} (${title}): its words are not held`,
      ),
    },
    ...(file.successor === undefined ? [] : [{ heading: `Since ${file.successor.from}`, paragraphs: [file.successor.text, file.successor.url] }]),
  ];
}
