import { partsText } from "../../language/steps.ts";
import type { NextAssessment, NextDocument, Step } from "../../model/generated/schemas.ts";
import { carriedWords } from "../../view/style/carried-over.ts";
import { dateText } from "../../view/style/dates.ts";
import { notHeldWords } from "../../view/style/not-held.ts";
import { filled, series } from "../../view/style/text.ts";
import type { Appearance } from "../paint.ts";
import { printable } from "../printable.ts";
import { counted } from "../tally.ts";
import { labelled, wrap } from "../wrap.ts";

export interface NextAppearance extends Appearance {
  /** How many steps of each assessment are printed; left out, all. */
  readonly most?: number;
}

/** The list of what to do, for people: each step with what it takes and what it does. */
export function nextText({ assessments }: NextDocument, appearance: NextAppearance): string {
  return assessments.map((one) => `${blocks(one, appearance).join("\n\n")}\n`).join("\n\n");
}

function blocks(assessment: NextAssessment, appearance: NextAppearance): readonly string[] {
  const { name, title, as_of, state, unread, questions = [], steps, review, words, withheld } = assessment;
  const besides = [...(review === undefined ? [] : [reviewStep(review)]), ...(words === undefined ? [] : [wordsStep(words)])];
  const first = besides.map((one, index) => besideStep(one, index + 1, appearance));
  const { width, paint, most } = appearance;
  const shown = steps.slice(0, most);
  const rest = steps.length - shown.length;
  const paragraphs = [
    ...(unread.length === 0 ? [] : [unreadText(unread)]),
    ...(state === "steps" ? (shown.length + first.length === 0 ? [] : [intro(as_of)]) : [endWords[state]]),
  ];
  const after = [
    ...furtherText(rest, most !== undefined && shown.some(hasQuestions)),
    ...(withheld === 0 ? [] : [`${counted(withheld, "step")} left out: ${withheld === 1 ? "it is" : "they are"} about what is recorded for internal use.`]),
  ];
  const told = (texts: readonly string[]) => texts.map((text) => wrap(printable(text), width).join("\n"));
  return [
    paint.strong(wrap(printable(`${title} (${name})`), width).join("\n")),
    ...(questions.length === 0 ? [] : [asked(questions, width)]),
    ...told(paragraphs),
    ...first,
    ...shown.map((step, index) => stepText(inSteps(step, first.length), `${index + 1 + first.length}.`.padStart(3), appearance)),
    ...told(after),
  ];
}

/** What costs a sentence comes before anything that costs more. */
function asked(questions: NonNullable<NextAssessment["questions"]>, width: number): string {
  const lead = `First, ${questions.length === 1 ? "a question" : "questions"} about the data that nobody has answered; it takes a sentence:`;
  return [...wrap(lead, width), ...questions.flatMap(({ text }) => labelled("  – ", printable(text), width))].join("\n");
}

const endWords = Object.freeze({
  finished: "Nothing is left to do: every clause that applies is met.",
  stuck:
    "Nothing that t6 knows how to propose would move a clause or a practice, alone or together with something else. t6 score says where each practice stands.",
});

function intro(asOf: string): string {
  return `Each step is told as if it were done on ${dateText(asOf)}, and nothing else. Small: something there is has to be written down or opened. Large: something has to be held, made, published, put right, or looked at by others.`;
}

function unreadText(files: readonly string[]): string {
  return `First put right ${files.join(", ")}: what is in ${files.length === 1 ? "it" : "them"} is not known, so the steps below are told without. t6 check says what is wrong.`;
}

/** Something to do that is about no evidence. */
interface Beside {
  readonly effort: "small" | "large";
  readonly text: string;
  readonly effect: string;
}

/** Lines that may carry evidence over come before all else: what they propose may be what a later step would ask for. */
const reviewStep = ({ file, lines, clauses }: NonNullable<NextAssessment["review"]>): Beside => ({
  effort: "small",
  text: `${filled(lines === 1 ? carriedWords.review.one : carriedWords.review.many, { count: String(lines), file })} ${carriedWords.review_how}`,
  effect: `${carriedWords.review_effect} They lead to ${series(clauses)}.`,
});

/** Words that are not held keep the whole unknown, however good the evidence is. */
const wordsStep = (practices: NonNullable<NextAssessment["words"]>): Beside => ({
  effort: "large",
  text: filled(notHeldWords.get, { practices: series(practices) }),
  effect: notHeldWords.get_effect,
});

function besideStep({ effort, text, effect }: Beside, number: number, { width, paint }: NextAppearance): string {
  const head = `${`${number}.`.padStart(3)} ${effort}  `;
  const margin = " ".repeat(head.length);
  return [...labelled(head, printable(text), width, paint.strong), ...labelled(`${margin}→ `, printable(effect), width)].join("\n");
}

const hasQuestions = ({ lines }: Step): boolean => lines.some(({ questions }) => questions.length > 0);

/** What the short list leaves out, and how to see it. */
function furtherText(rest: number, hasMore: boolean): readonly string[] {
  if (rest === 0) return hasMore ? ["t6 next --all shows the question behind each clause."] : [];
  return [`${counted(rest, "further step")}: t6 next --all shows ${rest === 1 ? "it" : "them"}${hasMore ? ", and the question behind each clause" : ""}.`];
}

/** A step that others above make up names them by the numbers that they have on this page. */
function inSteps(step: Step, before: number): Step {
  const { consists_of: parts, effort } = step;
  return parts === undefined ? step : { ...step, lines: [{ effort, text: partsText(parts.map((number) => number + before)), questions: [] }] };
}

/** A step: a line for each thing to do, with the questions below it in the long form, and what it does. */
function stepText({ effort, lines, effect }: Step, number: string, { width, paint, most }: NextAppearance): string {
  const head = `${number} ${effort}  `;
  const margin = " ".repeat(head.length);
  const told = lines.flatMap((line, index) => {
    const before = `${index === 0 ? head : margin}${lines.length === 1 ? "" : "– "}`;
    // What takes little is marked among things that take more: somebody can begin with it.
    const text = line.effort === effort ? line.text : `(${line.effort}) ${line.text}`;
    const questions =
      most === undefined ? line.questions.flatMap(({ clause, question }) => labelled(`${margin}  ${clause}  `, printable(question), width)) : [];
    return [...labelled(before, printable(text), width, paint.strong), ...questions];
  });
  return [...told, ...labelled(`${margin}→ `, printable(effect), width)].join("\n");
}
