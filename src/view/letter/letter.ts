import { askedBlocks, standingAsks } from "../asked.ts";
import { againstTexts } from "../carried-over.ts";
import { calledIn, notRegulators, principleName, roleUnder } from "../code-words.ts";
import type { Context } from "../context.ts";
import { deferredMatters, mattersThen } from "../deferred.ts";
import { isLetterInRetrospect } from "../heading.ts";
import { practiceName } from "../names.ts";
import { lines, paragraph, prose } from "../prose.ts";
import type { Prose } from "../shape-common.ts";
import { isCompilation } from "../status.ts";
import { dateText } from "../style/dates.ts";
import { annexTells, gaps, leftOutOfLetter, noAsks, openings, restatedOpening, valediction } from "../style/letter.ts";
import { notHeldWords } from "../style/not-held.ts";
import { restated } from "../style/reply-terms.ts";
import { capitalise, filled, numberText, sentences, series } from "../style/text.ts";
import { waitingText } from "../waiting.ts";
import { closedBlocks } from "./closed.ts";
import { draftedInAnnex } from "./drafted.ts";
import { followUpOf } from "./follow-up.ts";
import { letterJudgement, noteOnPublished } from "./judgement.ts";
import { hasNoProgress } from "./no-progress.ts";
import { toldWithConclusion } from "./overdue.ts";
import type { LetterView } from "./shape.ts";

/** The covering letter: what the author wrote, and what follows from the assessment. */
export function letterView(context: Context): LetterView {
  const { assessment } = context.result;
  const letter = assessment.letter ?? {};
  // What we say of a letter that we restate stands above it, and not over the signature.
  const isRestated = assessment.provenance !== undefined;
  const standing = standingAsks(context.result);
  const above = toldWithConclusion(context);
  const below = standing.filter((ask) => !above.has(ask));
  const { to, signed_by: signatory } = letter;
  // Nobody named in it has written to anybody.
  const isUnsent = isCompilation(context.result);
  const written = (markdown: string | undefined): Prose | null => (markdown === undefined ? null : context.narrative(markdown));
  return {
    note: sentences(noteOnPublished(context), ...(isRestated ? [letter.context === undefined ? "" : annexTells.restated, ...draftedInAnnex(context)] : [])),
    from: isUnsent ? prose(paragraph(restated)) : prose(lines(signatory?.role ?? gaps.post, assessment.assessor.name)),
    to: isUnsent ? prose() : prose(lines(...[to?.name ?? gaps.addressee, to?.role, to?.organisation].filter((line) => line !== undefined))),
    dated: isUnsent
      ? prose()
      : prose(
          lines(letter.date === undefined ? gaps.date : dateText(letter.date), ...(letter.reference === undefined ? [] : [`Reference: ${letter.reference}`])),
        ),
    salutation: isUnsent ? "" : `Dear ${to?.salutation ?? to?.name ?? gaps.addressee}`,
    subject: letter.subject ?? assessment.title,
    context: written(letter.context) ?? prose(),
    judgement: prose(...letterJudgement(context, letter.context === undefined ? [paragraph(openingOf(context))] : [])),
    asks: prose(
      ...closedBlocks(context),
      ...(standing.length === 0
        ? [paragraph(nothingAsked(context))]
        : askedBlocks(below, context, { numbered: false, isSilent: (ask) => hasNoProgress(ask, context) })),
    ),
    not_commented: [...notCommented(context), ...carriedIn(context), ...gapsIn(context), ...leftOut(context), ...(isRestated ? [] : draftedInAnnex(context))],
    follow_up: followUpOf(standing, written(letter.follow_up), context),
    closing: written(letter.closing),
    valediction: isUnsent ? "" : valediction,
    signed: isUnsent ? prose() : prose(lines(signatory?.name ?? gaps.signatory, signatory?.role ?? gaps.post)),
    copies: letter.copies ?? [],
  };
}

function openingOf({ result: { assessment, catalogue, judgement }, names, own }: Context): string {
  // A conclusion that stands above has given the names in full.
  const named = judgement !== undefined && judgement.item.outcome !== "no_comment";
  const role = roleUnder(catalogue, assessment);
  return capitalise(
    filled(assessment.provenance === undefined ? openings[role] : restatedOpening, {
      producer: named && !own ? names.producer.short : names.producer.first,
      ...names.producer.verbs,
      data: named && !own ? names.data.short : names.data.first,
      principle: named ? `that ${calledIn(catalogue)}${catalogue.code === undefined ? "" : ` of the ${catalogue.code}`}` : principleName(catalogue),
      called: calledIn(catalogue),
      apart: notRegulators(catalogue, role === "producer" ? "letter_self" : "letter_other"),
      as_of: dateText(assessment.as_of),
    }).replace(/ {2,}/g, " "),
  );
}

/** Where nothing is asked that still stands: that somebody decided so, or that nobody has decided yet. */
function nothingAsked({ own, result }: Context): string {
  // Suggestions are about clauses that are met already: a letter that passes over them leaves nothing open.
  const falls = result.proposed_asks.some(({ kind, covered_by }) => kind !== "suggestion" && covered_by.length === 0);
  return noAsks[own ? "own" : "outside"][falls ? "undecided" : "none"];
}

/** Matters left to another body, and practices on which the person who judged made no comment. A letter calls them by their practice. */
function notCommented({ result }: Context): string[] {
  const { practices, assessment } = result;
  const silent = practices.filter(({ judgement }) => judgement?.item.outcome === "no_comment").map(practiceName);
  const called = (ids: readonly string[]): string =>
    series(
      practices
        .filter(({ clauses }) => clauses.some(({ id }) => ids.includes(id)))
        .map((practice) => `${practice.clauses.every(({ id }) => ids.includes(id)) ? "matters" : "some matters"} of ${practiceName(practice)}`),
    );
  // A letter that is older than the practices leaves no part of one to anybody.
  const matters = isLetterInRetrospect(result)
    ? mattersThen(result)
    : deferredMatters(
        practices.flatMap(({ clauses }) => clauses),
        assessment.as_of,
        called,
      );
  const reasoned = practices.every(({ judgement }) => judgement?.item.outcome !== "no_comment" || judgement.item.reasons !== undefined);
  return silent.length === 0 || isLetterInRetrospect(result)
    ? matters
    : [...matters, `We draw no conclusion on ${series(silent)}${reasoned ? ": the annex gives the reasons" : ""}.`];
}

/** What of the edition before does not count here: what waits, and by name what speaks against the producer. */
function carriedIn({ result }: Context): string[] {
  return [waitingText(result), ...againstTexts(result)].filter((text) => text !== "");
}

/** What nobody could look at: a reader of the letter is not to take the rest for the whole. */
function gapsIn({ result: { practices } }: Context): string[] {
  const ids = practices.filter((practice) => practice.not_held !== undefined).map(practiceName);
  return ids.length === 0 ? [] : [filled(notHeldWords.letter, { practices: series(ids) })];
}

/** How much does not apply: a part of the principle is not set aside in silence. */
function leftOut({ result }: Context): string[] {
  const count = result.practices.flatMap(({ clauses }) => clauses).filter(({ finding }) => finding.state === "not_applicable").length;
  if (count === 0 || result.judgement?.item.published_in !== undefined) return [];
  return [filled(leftOutOfLetter[count === 1 ? "one" : "many"], { count: numberText(count) })];
}
