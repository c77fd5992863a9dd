import type { Catalogue, CatalogueFile, Practice } from "../../model/catalogue.ts";
import type { FactId } from "../../model/decision.ts";
import type { AppliesWhen, Clause, Kind } from "../../model/generated/schemas.ts";
import { clauseQuestion } from "../../model/reply.ts";
import { quotedFrom } from "../../view/not-held.ts";
import { kindWords } from "../../view/style/labels.ts";
import { type Entry, inEach } from "./entry.ts";
import { findingPassages } from "./finding.ts";
import type { Passage } from "./sheet.ts";

/** Every clause of a catalogue. It is found by the number of the question about it as well, which a request prints. */
export function clauseEntries(catalogue: Catalogue): readonly Entry[] {
  return catalogue.file.practices.flatMap((practice) =>
    practice.clauses.map((clause) => ({
      id: clause.id,
      title: clauseTitle(clause, practice),
      names: [clauseQuestion(clause.id)],
      brief: `a clause. ${clause.question}`,
      passages: (cases) => [
        ...clausePassages(clause, practice, catalogue),
        ...inEach(cases, (result, display) =>
          result.practices
            .flatMap(({ clauses }) => clauses)
            .filter(({ id }) => id === clause.id)
            .flatMap((decided) => findingPassages(decided, result, display)),
        ),
      ],
    })),
  );
}

const typeWords: Readonly<Record<Clause["type"], string>> = Object.freeze({
  DO: "DO: it asks for conduct, so it needs proof that the thing is done. Words about it (a policy, a statement) go some way and no further.",
  SHOW: "SHOW: it asks for openness, so it needs something the public can open.",
  WEIGH: "WEIGH: it asks for consideration, so it needs a dated record that the thing was considered.",
});

/** A clause on its own: its words, the practice they come from, what counts, and what one would ask. */
function clausePassages(clause: Clause, practice: Practice, catalogue: Catalogue): readonly Passage[] {
  return [
    { heading: "The clause's words", paragraphs: [`“${clause.words.join(" … ")}”`] },
    practicePassage(practice, catalogue.file),
    { heading: "The question", paragraphs: [clause.question] },
    {
      heading: "What counts",
      paragraphs: [
        typeWords[clause.type],
        `Kinds of evidence that can show it: ${kindList(clause.kinds)}. Another kind goes some way and no further.`,
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
  if (practice.not_held !== undefined)
    return {
      heading: `Practice ${practice.id} is not held`,
      paragraphs: [practice.not_held.known, ...(practice.not_held.url === undefined ? [] : [practice.not_held.url])],
    };
  const from = quotedFrom(practice);
  return {
    heading: `Practice ${practice.id}, word for word`,
    paragraphs: [`“${practice.text}”`, ...(from === "" ? [] : [from]), `${editions}. ${file.attribution}`],
  };
}

/** "T6.4c: SHOW, should". The split into clauses is the tool's, so the title says nothing that sounds like the Code's. */
function clauseTitle(clause: Clause, practice: Practice): string {
  return `${clause.id}, a clause of ${practice.id} (${practice.title}): ${clause.type}, ${clause.force}`;
}

function conditions(clause: Clause): readonly string[] {
  return [
    clause.parts && `Each part needs evidence of its own: ${clause.parts.map(({ title, applies_when }) => `${title}${onlyWhere(applies_when)}`).join(", ")}.`,
    clause.regular === true && "It says “regular”: give two dated items, or one with a date for the next.",
    clause.key === true && "It is a key clause, so the assurance profile asks for more verification here.",
    clause.open_to === "providers" && "What is handed over to everybody who provides the data counts as public here.",
    clause.applies_when && `It applies${onlyWhere(clause.applies_when)}. That is said under ‘data’ in assessment.yaml; left out, it applies.`,
    clause.not_applicable ? "It may be marked as not applicable, with a reason and a name." : "It cannot be marked as not applicable by hand.",
  ].filter((text): text is string => typeof text === "string");
}

const factWords: Readonly<Record<Exclude<FactId, "collected_by">, string>> = Object.freeze({
  personal: "the data are about people",
  linked: "the data are linked to other data",
  shared: "the data are shared outside the producer",
  microdata_released: "researchers can use the detailed records",
});

const collectorWords: Readonly<Record<NonNullable<AppliesWhen["collected_by"]>[number], string>> = Object.freeze({
  producer: "the producer",
  on_its_behalf: "others on its behalf",
  others: "others for purposes of their own",
});

/** " where the data are about people", or nothing where it always applies. */
function onlyWhere({ collected_by: collectors, ...rest }: AppliesWhen = {}): string {
  const facts = (Object.keys(rest) as (keyof typeof rest)[]).map((fact) => factWords[fact]);
  const collected = collectors === undefined ? [] : [`the data are collected by ${collectors.map((one) => collectorWords[one]).join(" or by ")}`];
  const all = [...facts, ...collected];
  return all.length === 0 ? "" : ` where ${all.join(" and ")}`;
}

function kindList(kinds: readonly Kind[]): string {
  return kinds.map((kind) => kindWords[kind]).join(", ");
}
