import type { ImportedReply } from "../api/reply.ts";
import { asTitle } from "../language/quote-marks.ts";
import { replyLabels } from "../model/reply.ts";
import { unmarked } from "../reply/mark.ts";
import type { Stub } from "../reply/stub.ts";

const remarkWords = {
  comment: "A comment beside the text is not recorded",
  footnote: "A footnote is not recorded",
  "text box": "What stands in a text box is not recorded, as nothing tells which answer it belongs to",
  picture: "A picture or an embedded file cannot be read, and is not recorded",
  deleted: "What was deleted, with the deletion marked, is left out",
  "struck out": "What was struck out is left out",
  "above the table": "What stands above the table is not recorded",
  "another sheet": "What stands on another sheet is not recorded",
} as const;

/** What was done, a line each; then what a person has to do. */
export function toldAnswers(imported: ImportedReply, isDry: boolean): string {
  const { added, denials, knownDenials, known, empty, unsaid, partial, loose, open, changes, remarks, astray, beside, isMarked, head } = imported;
  const verb = isDry ? "would add" : "added";
  const lines = [
    ...(isMarked ? [] : [unmarked]),
    ...added.map(({ stub, file }) => `${pathOf(file, changes)}: ${verb} ${asTitle(stub.item.title)} as ${stub.item.id} (${stub.question})`),
    ...added.flatMap(({ stub }) => stub.remarks.map((remark) => `  ${stub.item.id}: not understood, and kept as a comment. ${remark}`)),
    ...added.flatMap(({ stub }) => unsureWords(stub)),
    ...added.flatMap(({ stub: { item, replaces } }) =>
      replaces === undefined ? [] : [`  ${item.id}: ${replaces} says the same, and did not say which question it answers. Delete ${replaces}.`],
    ),
    ...denials.flatMap(({ question, text, unsure }) => [
      `${pathOf(head, changes)}: ${isDry ? "would record" : "recorded"} under ‘answers’ “${oneLine(text)}” (${question}). It is what the producer says, and no evidence.`,
      ...(unsure === undefined ? [] : [`  ${unsure} All of them stay open. Write behind ‘question’ only the numbers that it answers.`]),
    ]),
    ...knownDenials.map(({ question, text }) => `“${oneLine(text)}” is recorded already under ‘answers’ (${question}). Nothing was added.`),
    ...known.map(
      ({ stub, id, sameWords }) =>
        `${asTitle(stub.item.title)} is recorded already as ${id} (${stub.question})${sameWords ? "" : "; the words differ, and those on record were kept"}. Nothing was added.`,
    ),
    ...unsaid.map(
      ({ question, words }) =>
        `${question}: ${words.map((text) => `“${oneLine(text)}”`).join(", ")} names no document and says nothing by itself. Nothing is recorded, and the question stays open. What it points to belongs behind “${replyLabels.title}”, or in words behind “${replyLabels.answer}”.`,
    ),
    ...partial.map(
      ({ question, lines }) =>
        `${question}: only ${lines.map((line) => `“${line}”`).join(", ")} is filled in, with no answer and no document. Nothing is recorded, and the question stays open.`,
    ),
    ...loose.map(
      ({ question, lines }) =>
        `${question}: beside what is recorded stands ${lines.map((line) => `“${line}”`).join(", ")}, and names no document. It is not recorded. Which document is meant belongs behind “${replyLabels.title}”.`,
    ),
    ...(empty.length === 0 ? [] : [`Left empty: ${empty.join(", ")}.`]),
    ...astray.map(
      ({ line, text }) =>
        `Line ${line}: “${text}” belongs to no question, because the line “Question: …” above it is missing or was changed. It was not recorded.`,
    ),
    ...beside.map(({ line, text }) => `Line ${line}: “${text}” stands behind none of the words of the form. It was not recorded.`),
    ...remarks.map(({ kind, text }) => `${remarkWords[kind]}: “${text}”`),
    ...(added.length + denials.length > 0 ? [] : ["Nothing to add."]),
    ...open.map(({ file, span, message, help }) => `${file}:${span.start.line}:${span.start.column}: ${message} ${help}`),
    ...(added.length === 0
      ? []
      : ["What was added are stubs. For each, a person looks at the document, words the statement, chooses the kind, and records the verification."]),
    ...(denials.length === 0
      ? []
      : [
          "Where an answer under ‘answers’ admits that something is not done, record that as evidence with ‘stance: contradicts’. To put the question again, delete the answer.",
        ]),
  ];
  return `${lines.join("\n")}\n`;
}

const pathOf = (file: string, changes: ImportedReply["changes"]): string => changes.find((change) => change.file === file)?.path ?? file;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What to do where nobody can tell which of several questions an answer is about. */
function unsureWords({ item, unsure }: Stub): string[] {
  if (unsure === undefined) return [];
  return [
    `  ${item.id}: ${unsure} It is kept once, as background, and all of them stay open. Where you know which: write their numbers behind ‘in_reply_to’, without “some of”; leave under ‘clauses’ what it shows; and delete ‘stance’.`,
  ];
}
