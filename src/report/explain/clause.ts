import type { Catalogue } from "../../model/catalogue.ts";
import type { CatalogueFile, Clause, Kind, Practice } from "../../model/generated/schemas.ts";
import { kindWords } from "../../view/style/labels.ts";
import type { Passage } from "./sheet.ts";

const typeWords: Readonly<Record<Clause["type"], string>> = Object.freeze({
  DO: "DO: it asks for conduct, so it needs proof that the thing is done. Words about it (a policy, a statement) go some way and no further.",
  SHOW: "SHOW: it asks for openness, so it needs something the public can open.",
  WEIGH: "WEIGH: it asks for consideration, so it needs a dated record that the thing was considered.",
});

/** A clause on its own: its words, the practice they come from, what counts, and what one would ask. */
export function clausePassages(clause: Clause, practice: Practice, catalogue: Catalogue): readonly Passage[] {
  return [
    { heading: "The clause's words", paragraphs: [`“${clause.words.join(" … ")}”`] },
    practicePassage(practice, catalogue.file),
    { heading: "The question", paragraphs: [clause.question] },
    {
      heading: "What counts",
      paragraphs: [
        typeWords[clause.type],
        `Usual evidence: ${kindList(clause.kinds)}.`,
        ...conditions(clause),
        ...(clause.guidance === undefined ? [] : [clause.guidance]),
      ],
    },
    { heading: "What one would ask the producer", paragraphs: [clause.ask] },
  ];
}

/** The practice's words, with their source and licence. */
export function practicePassage(practice: Practice, file: CatalogueFile): Passage {
  const editions = file.editions.map(({ title }) => title).join("; ");
  return {
    heading: `Practice ${practice.id}, word for word`,
    paragraphs: [`“${practice.text}”`, `${editions}. ${file.attribution}`],
  };
}

/** "T6.4c: SHOW, should". The split into clauses is the tool's, so the title says nothing that sounds like the Code's. */
export function clauseTitle(clause: Clause, practice: Practice): string {
  return `${clause.id}, a clause of ${practice.id} (${practice.title}): ${clause.type}, ${clause.force}`;
}

function conditions(clause: Clause): readonly string[] {
  return [
    clause.parts && `Each part needs evidence of its own: ${clause.parts.map(({ title }) => title).join(", ")}.`,
    clause.regular === true && "It says “regular”: give two dated items, or one with a date for the next.",
    clause.not_applicable ? "It may be marked as not applicable, with a reason and a name." : "It cannot be marked as not applicable.",
  ].filter((text): text is string => typeof text === "string");
}

function kindList(kinds: readonly Kind[]): string {
  return kinds.map((kind) => kindWords[kind]).join(", ");
}
