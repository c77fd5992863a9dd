import { liesBefore } from "../assess/dates.ts";
import type { Result } from "../model/generated/schemas.ts";
import { editionName } from "./catalogue-name.ts";
import { calledIn, codeIn, notRegulators, principleId, principleName, roleUnder } from "./code-words.ts";
import type { Context } from "./context.ts";
import { publicUrl } from "./context.ts";
import { notHeldText } from "./not-held.ts";
import { paragraph, prose } from "./prose.ts";
import type { EditionView } from "./shape.ts";
import type { FactView, Prose } from "./shape-common.ts";
import { statusOf } from "./status.ts";
import { introductions, reading, restatedFact, restatedIntroduction } from "./style/annex.ts";
import { dateText } from "./style/dates.ts";
import { notHeldWords } from "./style/not-held.ts";
import { capitalise, filled, sentences } from "./style/text.ts";

/** The rows of the heading. Bodies stand here in full, with their short names. */
export function factsOf({ result: { assessment, catalogue, practices }, names }: Context): FactView[] {
  const missing = [capitalise(notHeldText(practices))].filter((text) => text !== "");
  const from = { option: " (set for this document)", file: "", today: " (the day this document was made)" } as const satisfies Record<
    typeof assessment.as_of_from,
    string
  >;
  return [
    { name: assessment.provenance === undefined ? "Assessed by" : restatedFact, text: names.assessor.heading },
    { name: "Producer", text: names.producer.heading },
    { name: "Data", text: names.data.heading },
    { name: "Edition", text: `${editionName(catalogue)}${catalogue.edition.published === undefined ? "" : ` (${monthOf(catalogue.edition.published)})`}` },
    ...missing.map((text) => ({ name: notHeldWords.fact, text })),
    { name: "Evidence as of", text: `${dateText(assessment.as_of)}${from[assessment.as_of_from]}` },
    { name: "Status", text: statusOf({ assessment, catalogue }) },
  ];
}

/**
 * Whether the practices are younger than what is set against them: whoever wrote before they were there concluded nothing on them.
 * @param day of what was written or concluded; left out: the as-of date
 */
export const isInRetrospect = ({ assessment, catalogue: { edition } }: Pick<Result, "assessment" | "catalogue">, day = assessment.as_of): boolean =>
  edition.published !== undefined && liesBefore(day, edition.published);

/** The same of the letter. */
export const isLetterInRetrospect = (result: Pick<Result, "assessment" | "catalogue">): boolean => isInRetrospect(result, result.assessment.letter?.date);

/** What has to be said of the edition beside its name: what it changed, that it came later, or that another has taken its place. Nothing that came after the as-of date. */
export function editionView({ result: { assessment, catalogue } }: Context): EditionView {
  const { edition, successor, superseded } = catalogue;
  const note = edition.note ?? "";
  const plain = (text: string): EditionView => ({ text, superseded: false, mapping: null, link: null });
  if (edition.published !== undefined && isInRetrospect({ assessment, catalogue }))
    return plain(
      sentences(
        note,
        `Edition ${edition.id} came out in ${monthOf(edition.published)}, after ${dateText(assessment.as_of)}: the evidence is set against it in retrospect.`,
      ),
    );
  if (successor === undefined || superseded !== true) return plain(sentences(note));
  return {
    text: sentences(
      // What an edition changed elsewhere says nothing once another has taken its place.
      `Edition ${successor.edition} of ${codeIn(catalogue)} replaced edition ${edition.id} on ${dateText(successor.from)}: ${principleId(catalogue)} became ${successor.title}.`,
    ),
    superseded: true,
    mapping: successor.text,
    link: { text: "What has changed in the new edition", url: publicUrl(successor) ?? null },
  };
}

const monthOf = (date: string): string => dateText(date).replace(/^\d+ /, "");

/** The opening: the author's, or one that says what the document is and how to read it. What the data are is told below either. */
export function introductionOf(context: Context): Prose {
  const { introduction, data } = context.result.assessment;
  const opening = introduction === undefined ? prose(openingOf(context)) : context.narrative(introduction);
  return data.description === undefined ? opening : { ...opening, children: [...opening.children, paragraph(data.description)] };
}

function openingOf({ result: { assessment, catalogue }, names }: Context) {
  const role = roleUnder(catalogue, assessment);
  const opening = filled(assessment.provenance === undefined ? introductions[role] : restatedIntroduction, {
    assessor: names.assessor.first,
    producer: names.producer.first,
    ...names.producer.verbs,
    data: names.data.first,
    principle: principleName(catalogue),
    apart: notRegulators(catalogue, role === "producer" ? "self" : "other"),
  }).trim();
  const how = filled(reading, { called: calledIn(catalogue), as_of: dateText(assessment.as_of), edition: catalogue.edition.id });
  return paragraph(`${opening} ${how}`);
}
