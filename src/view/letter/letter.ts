import type { Context } from "../context.ts";
import { deferredMatters } from "../deferred.ts";
import { principleName } from "../heading.ts";
import { lines, paragraph, prose } from "../prose.ts";
import type { Prose } from "../shape-common.ts";
import type { AskView } from "../shape-lists.ts";
import { dateText } from "../style/dates.ts";
import { askLeads, followUps, gaps, openings, valediction } from "../style/letter.ts";
import { capitalise, filled, series } from "../style/text.ts";
import { letterJudgement } from "./judgement.ts";
import type { LetterView } from "./shape.ts";

/**
 * The covering letter: what the author wrote, and what follows from the assessment.
 * @param asks the asks as the annex lists them
 */
export function letterView(context: Context, asks: readonly AskView[]): LetterView {
  const { assessment } = context.result;
  const letter = assessment.letter ?? {};
  const standing = asks.filter(({ stands }) => stands);
  const { to, signed_by: signatory } = letter;
  const written = (markdown: string | undefined): Prose | null => (markdown === undefined ? null : context.narrative(markdown));
  return {
    notice: noticeOf(context),
    from: prose(lines(signatory?.role ?? gaps.post, assessment.assessor.name)),
    to: prose(lines(...[to?.name ?? gaps.addressee, to?.role, to?.organisation].filter((line) => line !== undefined))),
    dated: prose(
      lines(letter.date === undefined ? gaps.date : dateText(letter.date), ...(letter.reference === undefined ? [] : [`Reference: ${letter.reference}`])),
    ),
    salutation: `Dear ${to?.salutation ?? to?.name ?? gaps.addressee}`,
    subject: letter.subject ?? assessment.title,
    context: written(letter.context) ?? prose(paragraph(openingOf(context))),
    judgement: prose(...letterJudgement(context)),
    asks_lead: leadOf(standing.length, context),
    asks: standing,
    not_commented: notCommented(context),
    follow_up: written(letter.follow_up) ?? followUpOf(standing, context),
    closing: written(letter.closing),
    valediction,
    signed: prose(lines(signatory?.name ?? gaps.signatory, signatory?.role ?? gaps.post)),
    copies: letter.copies ?? [],
  };
}

/** What the letter lacks, and where to write it. */
function noticeOf({ result: { assessment, judgement } }: Context): string | null {
  const { to, date, signed_by } = assessment.letter ?? {};
  const missing = [
    to === undefined ? "an addressee" : "",
    date === undefined ? "a date" : "",
    signed_by === undefined ? "a signatory" : signed_by.role === undefined ? "the signatory's post" : "",
    judgement === undefined ? "an overall judgement" : "",
  ].filter((part) => part !== "");
  if (missing.length === 0) return null;
  return `Draft. Before it is sent, this letter needs ${series(missing)}. ${missing.length === 1 ? "It is" : "They are"} written in assessment.yaml, under “letter”${judgement === undefined ? " and “judgement”" : ""}.`;
}

function openingOf({ result: { assessment, catalogue }, names }: Context): string {
  return capitalise(
    filled(openings[assessment.assessor.role], {
      producer: names.producer.first,
      data: names.data.first,
      principle: principleName(catalogue),
      as_of: dateText(assessment.as_of),
    }),
  );
}

function leadOf(count: number, { own, names, result }: Context): string {
  const leads = askLeads[own ? "own" : "outside"];
  // Suggestions are about clauses that are met already: a letter that passes over them leaves nothing open.
  const falls = result.proposed_asks.some(({ kind, covered_by }) => kind !== "suggestion" && covered_by.length === 0);
  return filled(count === 1 ? leads.one : count > 1 ? leads.many : falls ? leads.undecided : leads.none, { producer: names.producer.short });
}

/** Matters left to another body, and practices on which the person who judged made no comment. */
function notCommented(context: Context): string[] {
  const silent = context.result.practices.filter(({ judgement }) => judgement?.item.outcome === "no_comment");
  const matters = deferredMatters(
    context.result.practices.flatMap(({ clauses }) => clauses),
    context.result.assessment.as_of,
  );
  return silent.length === 0 ? matters : [...matters, `We draw no conclusion on ${series(silent.map(({ id }) => id))}: the annex gives the reasons.`];
}

function followUpOf(standing: readonly AskView[], { result, asks }: Context): Prose | null {
  if (standing.length === 0) return null;
  const open = [...asks.values()].filter(({ number }) => standing.some((ask) => ask.number === number)).map(({ ask }) => ask);
  if (open.some(({ state }) => state === "overdue")) return prose(paragraph(followUps.overdue));
  const [first] = open.flatMap(({ item }) => (item.due === undefined || item.due < result.assessment.as_of ? [] : item.due)).sort();
  return prose(paragraph(first === undefined ? followUps.undated : followUps.dated.replace("{date}", dateText(first))));
}
