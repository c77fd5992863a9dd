import { checkerFields, checkerLabels, correctionFields, correctionLabels, paragraphName } from "../../model/correction.ts";
import type { CheckedCopy } from "../../model/generated/schemas.ts";
import { anchor, type Context } from "../context.ts";
import { means } from "../names.ts";
import type { FactView } from "../shape-common.ts";
import { dateText } from "../style/dates.ts";
import { checkerHelp, correctionHelp, draftNotice, frames, helpNote, missingWords } from "../style/fact-check.ts";
import { filled, series } from "../style/text.ts";
import { changesView, pairsOf } from "./changes.ts";
import { correctionViews } from "./outcome.ts";
import { furtherEvidence, restsOf } from "./rests.ts";
import { type Numbered, type Published, type Section, sectionsOf } from "./sections.ts";
import type { FactCheckView, ParagraphView } from "./shape.ts";

/**
 * The fact-check: every paragraph that is to be published, with what it rests on and a form; or, where the copy that was checked is given, what has
 * changed since.
 */
export function factCheckView(published: Published, context: Context, checked: CheckedCopy | undefined): FactCheckView {
  const { assessment } = context.result;
  const sections = sectionsOf(published, context);
  const frame = frames[context.own ? "own" : "outside"];
  const pairs = checked && pairsOf(checked, sections);
  const fill = (words: string): string =>
    filled(words, { title: assessment.title, producer: context.names.producer.first, data: context.names.data.first, reply: replyText(context) }).trim();
  const isForm = pairs === undefined;
  const now = sections.flatMap(({ paragraphs }) => paragraphs);
  return {
    title: fill(isForm ? frame.title : frame.since_title),
    facts: factsOf(context, isForm),
    notice: isForm ? noticeOf(context) : null,
    opening: (isForm ? frame.opening : frame.since_opening).map(fill),
    help: isForm
      ? [
          ...checkerFields.map((field) => ({ name: checkerLabels[field], text: checkerHelp[field] })),
          ...correctionFields.map((field) => ({ name: correctionLabels[field], text: correctionHelp[field] })),
        ]
      : [],
    help_note: helpNote,
    checker: isForm ? checkerFields.map((field) => checkerLabels[field]) : [],
    sections: isForm ? sections.map((section) => sectionView(section, context)) : [],
    changes: pairs === undefined ? null : changesView(pairs, sections),
    corrections: correctionViews(assessment.corrections ?? [], now, pairs),
    corrections_note: frame.corrections,
    closing: isForm ? [frame.closing] : [],
    wording: now.map(({ section, key, number, fingerprint, text, links }) => ({ section, key, number, fingerprint, text, links: [...links] })),
  };
}

function sectionView(section: Section, context: Context): FactCheckView["sections"][number] {
  const { title, anchor: name, note, paragraphs } = section;
  return { title, anchor: name, note, paragraphs: paragraphs.map((one) => paragraphView(one, section, context)), evidence: furtherEvidence(section, context) };
}

function paragraphView(one: Numbered, section: Section, context: Context): ParagraphView {
  const { number, fingerprint, prose } = one;
  return {
    number,
    id: paragraphName(number, fingerprint),
    anchor: anchor("paragraph", number),
    text: prose,
    ...restsOf(one, section, context),
    form: correctionFields.filter((field) => field !== "paragraph").map((field) => correctionLabels[field]),
  };
}

function factsOf(context: Context, isForm: boolean): FactView[] {
  const { result, names, own } = context;
  const { as_of, letter, fact_check: asked } = result.assessment;
  const { signed_by: by } = letter ?? {};
  const sender = [by?.name, by?.role, names.assessor.heading].filter((part) => part !== undefined);
  return [
    own && asked?.to === undefined ? { name: "For", text: `Colleagues at ${names.producer.heading}` } : { name: "To", text: addresseeOf(context) },
    { name: "From", text: sender.join(", ") },
    ...(isForm && asked?.reply_by !== undefined ? [{ name: "Reply by", text: dateText(asked.reply_by) }] : []),
    ...(isForm && asked?.reply_to !== undefined ? [{ name: "Reply to", text: asked.reply_to }] : []),
    { name: "About", text: names.data.heading },
    { name: "Evidence as of", text: dateText(as_of) },
  ];
}

/** Whoever the fact-check is for. A letter may go to somebody else, who has nothing to check. */
function addresseeOf({ result: { assessment }, names }: Context): string {
  const { letter, fact_check: asked, producer } = assessment;
  const { to } = letter ?? {};
  if (asked?.to !== undefined) return `${asked.to}, ${names.producer.heading}`;
  if (to?.organisation === undefined || !means(to.organisation, producer)) return names.producer.heading;
  return [to.name, to.role, names.producer.heading].filter((part) => part !== undefined).join(", ");
}

function replyText({ result: { assessment }, own }: Context): string {
  const { reply_by: by, reply_to: to } = assessment.fact_check ?? {};
  const words = frames[own ? "own" : "outside"].reply;
  const which = by === undefined ? (to === undefined ? "none" : "to") : to === undefined ? "by" : "full";
  return filled(words[which], { by: by === undefined ? "" : dateText(by), to: to ?? "" });
}

function noticeOf({ result: { assessment } }: Context): string | null {
  const asked = assessment.fact_check ?? {};
  const missing = (["reply_by", "reply_to"] as const).filter((field) => asked[field] === undefined).map((field) => missingWords[field]);
  return missing.length === 0 ? null : filled(draftNotice, { missing: series(missing) });
}
