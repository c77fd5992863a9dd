import { withheldTitle } from "../../language/naming.ts";
import { asTitle } from "../../language/quote-marks.ts";
import type { ClauseResult, Result } from "../../model/generated/schemas.ts";
import { markLabel, type ReplyField, replyFields, replyLabels } from "../../model/reply.ts";
import { editionName } from "../catalogue-name.ts";
import { principleId, principleName } from "../code-words.ts";
import { anchor, type Context } from "../context.ts";
import { inText } from "../names.ts";
import { notHeldText } from "../not-held.ts";
import { quotation } from "../quotation.ts";
import { beginningOf, markOf, replyFacts, replyRows, replyText, signatureOf, voiceOf } from "../reply-terms.ts";
import type { FactView } from "../shape-common.ts";
import { statusOf } from "../status.ts";
import { dateText } from "../style/dates.ts";
import { notHeldWords } from "../style/not-held.ts";
import { accessWithHandedOver, fieldHelp, frames, helpNote, noEssays, noQuestions, notAskedWords, putTogether } from "../style/request.ts";
import { capitalise, countText, filled, numberWord, series } from "../style/text.ts";
import { questionView } from "./question.ts";
import { type Question, questionsOf } from "./questions.ts";
import type { RequestPracticeView, RequestView } from "./shape.ts";
import { together } from "./together.ts";
import { verifyView } from "./verify.ts";

/**
 * What is still to be asked, as a letter asks it.
 * @param whole the result with nothing withheld: whether something has been answered does not hang on who reads the document
 */
export function requestView(whole: Result, context: Context, aliases: ReadonlyMap<string, string>): RequestView {
  const all = questionsOf(whole);
  const isWithheld = ({ item }: Question): boolean => item !== undefined && aliases.has(item);
  const isAnswered = ({ replies, denials }: Question): boolean => replies.length + denials.length > 0;
  const put = all.filter((question) => !isAnswered(question) && !isWithheld(question));
  const answered = all.filter((question) => isAnswered(question) && !isWithheld(question));
  const frame = frames[voiceOf(context)];
  return {
    title: filled(frame.title, { title: whole.assessment.title }),
    beginning: context.own ? null : beginningOf(whole.assessment.request, context),
    facts: factsOf(context),
    notice: filled(frame.notice, { producer: context.names.producer.short }),
    opening: openingOf(put.length, together(put, context).length, answered.length, context),
    help: put.length === 0 ? [] : replyFields.map((field) => ({ name: replyLabels[field], text: helpFor(field, whole) })),
    help_note: helpNote,
    practices: practicesOf(put, context),
    verify: verifyView(put, context),
    replies_note: frame.replies,
    replies: answered.map((question) => ({ question: question.id, items: givenTo(question, context, aliases) })),
    not_asked: notAsked(all.filter(isWithheld).length, context),
    closing: put.length === 0 ? [frame.thanks] : [frame.closing],
    signed: signatureOf(context),
  };
}

/** To hand something over is an answer only where a clause is about those who provide the data. */
function helpFor(field: ReplyField, { decided_from: from }: Result): string {
  return field === "access" && (from?.open_to_providers ?? []).length > 0 ? accessWithHandedOver : fieldHelp[field];
}

function practicesOf(put: readonly Question[], context: Context): RequestPracticeView[] {
  const groups = together(put, context).map((questions) => ({ practice: questions[0].practice, view: questionView(questions, context) }));
  return context.result.practices.flatMap(({ id, title }) => {
    const questions = groups.filter(({ practice }) => practice === id).map(({ view }) => view);
    return questions.length === 0 ? [] : [{ id, title, anchor: anchor("about", id), questions }];
  });
}

function factsOf(context: Context): FactView[] {
  const { result, names, own } = context;
  const { assessment, catalogue } = result;
  const missing = capitalise(notHeldText(result.practices));
  return [
    ...(own ? [{ name: "For", text: `Colleagues at ${names.producer.heading}` }] : []),
    ...(own ? replyFacts(assessment.request) : replyRows(assessment.request)),
    { name: "About", text: names.data.heading },
    { name: "Against", text: `${principleId(catalogue)} ${catalogue.principle.title}, ${editionName(catalogue)}` },
    ...(missing === "" ? [] : [{ name: notHeldWords.fact, text: missing }]),
    { name: "Evidence as of", text: dateText(assessment.as_of) },
    { name: "Part of", text: statusOf(result) },
    { name: markLabel, text: markOf(assessment) },
  ];
}

function openingOf(put: number, forms: number, answered: number, context: Context): string[] {
  const { result, names } = context;
  const frame = frames[voiceOf(context)];
  const fill = (words: string): string =>
    filled(words, {
      producer: names.producer.first,
      ...names.producer.verbs,
      data: names.data.first,
      do: names.do,
      principle: principleName(result.catalogue),
      as_of: dateText(result.assessment.as_of),
      questions: put === 1 ? "one question" : `${countText(put, "question", "questions")}${forms < put ? inForms(forms) : ""}`,
    });
  if (put > 0) return [fill(`${frame.what} ${frame.some}`), noEssays, replyText(result.assessment.request)].filter((text) => text !== "");
  if (answered > 0) return [fill(`${frame.what} ${frame.answered}`)];
  const unknown = result.practices.some(({ clauses }) => clauses.some(({ finding }) => finding.state === "unknown"));
  return [fill(`${frame.what} ${noQuestions[unknown ? "considered" : "all"]}`)];
}

const inForms = (forms: number): string => filled(putTogether[forms === 1 ? "one" : "many"], { forms: numberWord(forms) });

/** What is left out of the questions, and why. */
function notAsked(withheld: number, { result }: Context): string[] {
  const clauses = result.practices.flatMap((practice) => practice.clauses);
  const left = (state: ClauseResult["finding"]["state"]): readonly ClauseResult[] => clauses.filter(({ finding }) => finding.state === state);
  const told = (words: string, some: readonly ClauseResult[], body = ""): string[] =>
    some.length === 0 ? [] : [filled(words, { clauses: series(some.map(({ id }) => id)), body: inText(body) })];
  const bodyOf = ({ deferred }: ClauseResult): string => deferred?.body ?? "another body";
  const bodies = [...new Set(left("deferred").map(bodyOf))];
  return [
    ...bodies.flatMap((body) =>
      told(
        notAskedWords.deferred,
        left("deferred").filter((clause) => bodyOf(clause) === body),
        body,
      ),
    ),
    ...told(notAskedWords.not_applicable, left("not_applicable")),
    ...told(notAskedWords.unknown, left("unknown")),
    ...(withheld === 0 ? [] : [withheld === 1 ? notAskedWords.withheld_one : filled(notAskedWords.withheld_many, { count: capitalise(numberWord(withheld)) })]),
  ];
}

/** What was given in reply: documents by their titles, and answers that there is none in their own words, unless they are for internal use. */
function givenTo({ replies, denials }: Question, context: Context, aliases: ReadonlyMap<string, string>): string {
  const open = new Set((context.result.assessment.answers ?? []).map(({ text }) => text));
  return series([...replies.map((item) => titleOf(item, context, aliases)), ...denials.map((text) => (open.has(text) ? `${quotation(text)}` : withheldTitle))]);
}

function titleOf(item: string, { evidence }: Context, aliases: ReadonlyMap<string, string>): string {
  return aliases.has(item) ? withheldTitle : asTitle(evidence.get(item)?.item.title ?? item);
}
