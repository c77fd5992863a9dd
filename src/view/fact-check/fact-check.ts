import { blockFields, blockLabels, checkerFields, checkerLabels, paragraphName } from "../../model/correction.ts";
import type { CheckedCopy } from "../../model/generated/schemas.ts";
import { markLabel } from "../../model/reply.ts";
import { anchor, type Context } from "../context.ts";
import { beginningOf, markOf, replyRows, replyText, signatureOf, termsNoticeOf, voiceOf } from "../reply-terms.ts";
import type { FactView } from "../shape-common.ts";
import { dateText } from "../style/dates.ts";
import { checkerHelp, correctionHelp, frames, helpNote, keyWords } from "../style/fact-check.ts";
import { filled } from "../style/text.ts";
import { changesView, pairsOf } from "./changes.ts";
import { correctionViews } from "./outcome.ts";
import { furtherEvidence, restsOf } from "./rests.ts";
import { type Numbered, type Published, type Section, sectionsOf } from "./sections.ts";
import type { FactCheckView, ParagraphView } from "./shape.ts";

/**
 * The fact-check: every paragraph that is to be published, with what it rests on, and a form for each part; or, where the copy that was checked is given, what has
 * changed since.
 */
export function factCheckView(published: Published, context: Context, checked: CheckedCopy | undefined): FactCheckView {
  const { assessment } = context.result;
  const sections = sectionsOf(published, context);
  const frame = frames[voiceOf(context)];
  const pairs = checked && pairsOf(checked, sections);
  const fill = (words: string): string =>
    filled(words, {
      title: assessment.title,
      producer: context.names.producer.first,
      ...context.names.producer.verbs,
      data: context.names.data.first,
      reply: replyText(assessment.fact_check),
    }).trim();
  const isForm = pairs === undefined;
  const shownAs = (how: Section["shown"]) => sections.filter(({ shown }) => shown === how).map((section) => sectionView(section, context));
  const now = sections.flatMap(({ paragraphs }) => paragraphs);
  return {
    title: fill(isForm ? frame.title : frame.since_title),
    beginning: isForm ? beginningOf(assessment.fact_check, context) : null,
    facts: factsOf(context, isForm),
    notice: isForm ? termsNoticeOf("fact-check", assessment.fact_check) : null,
    opening: (isForm ? frame.opening : frame.since_opening).map(fill),
    help: isForm
      ? [
          ...checkerFields.map((field) => ({ name: checkerLabels[field], text: checkerHelp[field] })),
          ...blockFields.map((field) => ({ name: blockLabels[field], text: correctionHelp[field] })),
        ]
      : [],
    help_note: helpNote,
    checker: isForm ? checkerFields.map((field) => checkerLabels[field]) : [],
    sections: isForm ? shownAs("apart") : [],
    sources: (isForm ? shownAs("listed")[0] : undefined) ?? null,
    key: isForm ? keyOf(sections) : null,
    changes: pairs === undefined ? null : changesView(pairs, sections),
    corrections: correctionViews(assessment.corrections ?? [], now, pairs),
    corrections_note: frame.corrections,
    closing: isForm ? [frame.closing] : [],
    signed: isForm ? signatureOf(context) : null,
    wording: now.map(({ section, key, number, fingerprint, text, links }) => ({ section, key, number, fingerprint, text, links: [...links] })),
  };
}

function sectionView(section: Section, context: Context): FactCheckView["sections"][number] {
  const { title, anchor: name, note, paragraphs } = section;
  return {
    title,
    anchor: name,
    note,
    paragraphs: paragraphs.map((one) => paragraphView(one, section, context)),
    evidence: furtherEvidence(section, context),
    numbers: numbersOf(paragraphs),
    form: blockFields.filter((field) => field !== "paragraphs").map((field) => blockLabels[field]),
  };
}

/** "T6.2-1 to T6.2-9". */
function numbersOf(paragraphs: readonly Numbered[]): string {
  const [first, last] = [paragraphs[0]?.number ?? "", paragraphs.at(-1)?.number ?? ""];
  return first === last ? first : `${first} to ${last}`;
}

function paragraphView(one: Numbered, section: Section, context: Context): ParagraphView {
  const { number, fingerprint, prose } = one;
  return { number, id: paragraphName(number, fingerprint), anchor: anchor("paragraph", number), text: prose, ...restsOf(one, section, context) };
}

/** The numbers of all paragraphs with their fingerprints, a line for each part. They stand at the end, where they are in nobody's way. */
function keyOf(sections: readonly Section[]): FactCheckView["key"] {
  const numbered = sections.filter(({ shown }) => shown !== "below");
  return { ...keyWords, lines: numbered.map(({ paragraphs }) => paragraphs.map(({ number, fingerprint }) => paragraphName(number, fingerprint)).join(", ")) };
}

function factsOf(context: Context, isForm: boolean): FactView[] {
  const { result, names, own } = context;
  const { as_of, fact_check: terms } = result.assessment;
  return [
    ...(own && terms?.to === undefined ? [{ name: "For", text: `Colleagues at ${names.producer.heading}` }] : []),
    ...(isForm ? replyRows(terms) : []),
    { name: "About", text: names.data.heading },
    { name: "Evidence as of", text: dateText(as_of) },
    ...(isForm ? [{ name: markLabel, text: markOf(result.assessment) }] : []),
  ];
}
