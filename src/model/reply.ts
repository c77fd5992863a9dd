/** The lines of the form below each question of a request for information, in the order in which they stand there. */
export const replyFields = Object.freeze(["question", "answer", "title", "kind", "parts", "covers", "address", "dated", "access"] as const);

export type ReplyField = (typeof replyFields)[number];

/** What each line begins with, before its colon. Whoever reads a reply looks for these words. */
export const replyLabels: Readonly<Record<ReplyField, string>> = Object.freeze({
  question: "Question",
  answer: "Answer",
  title: "Document title",
  kind: "Kind of document",
  parts: "Parts covered",
  covers: "Which of these it answers",
  address: "Address or reference",
  dated: "Dated",
  access: "Who can open it",
});

/** The number of the question about a clause that is short of met. It stays the same from request to request. */
export const clauseQuestion = (clause: string): string => `Q-${clause}`;

/** The numbers of questions that are put together, as the first line of their form has them: "Q-T6.5a, Q-T6.5b". */
export const listedQuestions = (questions: readonly string[]): string => questions.join(", ");

/** What stands before the numbers of questions where a reply does not say which of them it answers. */
const someOf = "some of ";

/** The numbers of questions of which a reply answers some, and does not say which. */
export const someOfQuestions = (questions: readonly string[]): string => `${someOf}${listedQuestions(questions)}`;

/** Whether nobody knows which of its questions something was given in reply to. */
export const isSomeOf = (inReplyTo: string | undefined): boolean => inReplyTo?.startsWith(someOf) === true;

/** The numbers of the questions that something was given in reply to, whether it answers all of them or nobody knows which. */
export const questionsIn = (inReplyTo: string | undefined): readonly string[] =>
  inReplyTo
    ?.replace(someOf, "")
    .split(",")
    .map((one) => one.trim()) ?? [];

/** The numbers of the questions that something answers: none, while nobody knows which. */
export const answeredBy = (inReplyTo: string | undefined): readonly string[] => (isSomeOf(inReplyTo) ? [] : questionsIn(inReplyTo));

/** The number of the question about an item that nobody has verified far enough. */
export const itemQuestion = (item: string): string => `V-${item}`;

/** What stands before the reference by which a copy is known again: the head of a request and of a fact-check have it, and their tables. */
export const markLabel = "Reference";
