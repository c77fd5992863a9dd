import type { BlockField, CheckerField } from "../../model/correction.ts";

/** What the parts of the text are called, and what is said above their paragraphs. */
export const sectionWords = Object.freeze({
  letter: Object.freeze({ title: "The letter", note: "What the letter says of the evidence rests on the annex." }),
  annex: Object.freeze({ title: "The annex as a whole", note: "" }),
  practice: "Practice",
  asks: Object.freeze({
    title: "What is asked, and what has come of it",
    note: "Whether to ask for something is a judgement. Who agreed to what, and by when, is a fact.",
    words: Object.freeze({ outcome: "Outcome", owner: "Owner", due: "By when", state: "State", response: "Response" }),
  }),
  /** Behind the signature. {copies} is filled in. */
  copies: "Copies: {copies}",
  /** Of a practice in the table: a conclusion and a rule are not to be taken for each other. {judgement} and {position} are filled in. */
  row: "Judgement: {judgement}. By the rules of t6: {position}",
  sources: Object.freeze({
    title: "Sources",
    one: "This is Source-1.",
    many: "In this list, number 1 is Source-1, and so on up to Source-{count}.",
    archived: "Archived copy",
  }),
  evidence: Object.freeze({ title: "What the text rests on", note: "" }),
});

/** The days of an item that the text rests on. {day} is filled in. */
export const evidenceDates = Object.freeze({
  about: "Of {day}",
  valid_until: "Valid until {day}",
  review_due: "Review due {day}",
  ended: "Ended {day}",
});

/** Above the numbers and their digits, at the end. */
export const keyWords = Object.freeze({
  title: "For our records",
  note: "The digits tell us which wording of each paragraph you checked. Please leave this part as it is.",
});

/** What is said once in a fact-check, by whether the producer assesses itself. Names in curly brackets are filled in. */
interface Frame {
  readonly title: string;
  readonly since_title: string;
  /** What is asked, before the forms. */
  readonly opening: readonly string[];
  /** What is told, before the changes. */
  readonly since_opening: readonly string[];
  readonly closing: string;
  readonly corrections: string;
}

const forms =
  "Every paragraph has a number, and below it stands what it rests on. Left out are the words of the practices, and the section that says how t6 works. At the end of each part there is one form. Where everything in the part is right, write “Yes”. An empty form tells us nothing. Where something is wrong, write the number of the paragraph, what is wrong, what it should say, and what shows it.";

export const frames: Readonly<Record<"outside" | "own" | "restated", Frame>> = Object.freeze({
  outside: Object.freeze({
    title: "{title}: fact-check",
    since_title: "{title}: changes since the fact-check",
    opening: Object.freeze([
      "We intend to publish this letter and its annex, on how {producer} {does} {data}. Before we do, we ask you to check the facts in them. {reply}",
      "A fact-check is about facts: names, dates, figures, what a document says, who said what. It is not about our judgement. If you see the matter differently, write to us, and we will answer. We record what you write here as what you say, not as something that has been verified. If you name a document, we look at it before we rely on it.",
      `${forms} Until it is published this is a draft: please show it only to those who need to check it.`,
    ]),
    since_opening: Object.freeze([
      "You have checked the facts in the letter and its annex, on how {producer} {does} {data}. Below is everything that has changed in them since the copy that you checked, and what became of each of your corrections.",
    ]),
    closing: "Thank you. Please send the whole file back, even if there is nothing to correct.",
    corrections: "What you told us, and what became of it. It is what you say: none of it was taken for verified because it stands here.",
  }),
  own: Object.freeze({
    title: "{title}: fact-check",
    since_title: "{title}: changes since the fact-check",
    opening: Object.freeze([
      "We intend to publish our assessment of how {producer} {does} {data}. Before we do, we ask colleagues who know the facts to check them. {reply}",
      "A fact-check is about facts: names, dates, figures, what a document says, who said what. It is not about the judgement. What you write here is recorded as what you say, not as something that has been verified. If you name a document, somebody looks at it before we rely on it.",
      forms,
    ]),
    since_opening: Object.freeze([
      "You have checked the facts in our assessment of how {producer} {does} {data}. Below is everything that has changed in it since the copy that you checked, and what became of each correction.",
    ]),
    closing: "Thank you. Please send the whole file back, even if there is nothing to correct.",
    corrections: "What was told to us, and what became of it. None of it was taken for verified because it stands here.",
  }),
  /** Of a record that restates what others published: their letter is out already, and what can be corrected is the restatement. */
  restated: Object.freeze({
    title: "{title}: corrections to this restatement",
    since_title: "{title}: changes since the restatement was checked",
    opening: Object.freeze([
      "This restates, in other words, what has been published on how {producer} {does} {data}. Whoever knows what was published, or the facts, can say here where the restatement is wrong. {reply}",
      "A correction is about facts: names, dates, figures, what a document says, who said what. What is written here is recorded as what somebody says, not as something that has been verified. If a document is named, somebody looks at it before the text rests on it.",
      forms,
    ]),
    since_opening: Object.freeze([
      "The facts in this restatement of what has been published on how {producer} {does} {data} have been checked. Below is everything that has changed in it since the copy that was checked, and what became of each correction.",
    ]),
    closing: "Thank you. Please send the whole file back, even if there is nothing to correct.",
    corrections: "What was told, and what became of it. None of it was taken for verified because it stands here.",
  }),
});

/** What belongs behind the words of each line of the forms. */
export const correctionHelp: Readonly<Record<BlockField, string>> = Object.freeze({
  paragraphs: "The paragraphs that the form is for. Please leave this line as it is.",
  right: "“Yes”, where there is nothing to correct in any of them. A form that is left empty tells us nothing, and we will have to ask.",
  which: "The number of the paragraph that you correct, as it stands above it.",
  wrong: "Which fact, in a sentence.",
  should_say: "The sentence, the date or the figure as it should be.",
  shown_by: "A document, with its address or where we can ask for it.",
});
export const checkerHelp: Readonly<Record<CheckerField, string>> = Object.freeze({
  by: "Your name, your post and your organisation.",
  on: "The day on which you finished.",
});
export const helpNote =
  "Write after the colon of a line, as much as you need. You can use several lines. For a further correction, repeat the lines from “Which paragraph” on.";

/** What a paragraph rests on, where it tells no single thing. {about} is filled in. */
export const restWords = Object.freeze({
  whole: "It rests on the evidence on {about} as a whole.",
  asked: "This is what is asked. Who agreed to what, and by when, is told under “What is asked, and what has come of it”.",
  judgement: "This is a judgement. Who made it, when, and what it quotes are facts.",
  position: "It follows by rule from the evidence on {about} as a whole.",
  withheld_one: "It also rests on one item that is for internal use, and is not described here.",
  withheld_many: "It also rests on {count} items that are for internal use, and are not described here.",
  item: "said by {voice}; {access}",
  no_document: "no document is named",
  source: "a source; {access}",
  unknown_access: "it is not recorded who can open it",
});

/** How many paragraphs have changed. Counts are filled in. */
export const changeCounts = Object.freeze({
  none: "Nothing has changed: {all} as in the copy that was checked.",
  some: "Since the copy that was checked, {changed}. {unchanged}",
  evidence_one: "One thing that the text rests on is described otherwise.",
  evidence_many: "{count} things that the text rests on are described otherwise.",
});

/** What has become of a paragraph, as the heading above it says. {now} and {was} are its numbers. */
export const changeTitles = Object.freeze({
  changed: "{now} is changed",
  new: "{now} is new",
  gone: "{was} has been left out",
  moved: "{now} stands elsewhere, in the same words",
  renumbered: " (was {was})",
});

/** What became of a correction. {reason}, {by} and {now} are filled in. */
export const outcomeWords = Object.freeze({
  open: "Not decided yet.",
  accepted: Object.freeze({
    changed: "Accepted. The text is changed: see {now}.",
    unchanged: "Accepted. The text has not been changed yet.",
    gone: "Accepted. The paragraph has been left out.",
    unknown: "Accepted. The wording that it is about is not in the text.",
  }),
  declined: Object.freeze({ reasoned: "Not made, because: {reason}", unreasoned: "Not made. No reason is recorded." }),
  gone: "The paragraph that it is about has been left out.",
  changed: "The paragraph has been changed since: see {now}.",
  unknown: "The wording that it is about is not in the text any more.",
  decided: "Decided{by}{on}.",
});
