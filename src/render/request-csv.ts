import { markLabel, replyFields, replyLabels } from "../model/reply.ts";
import type { RequestView } from "../view/request/shape.ts";
import { csvOf } from "./csv.ts";

const columns = ["Question asked", "What would answer it"];

/**
 * The questions of a request as a table to be filled in: a row each, with a column for each line of the form.
 */
export function requestCsv({ practices, facts }: RequestView): string {
  const mark = facts.find(({ name }) => name === markLabel)?.text ?? "";
  const [question = "", ...rest] = replyFields.map((field) => replyLabels[field]);
  const rows = practices.flatMap(({ questions }) =>
    questions.map(({ id, questions: asked, documents, wanted, form }) => [
      id,
      asked.map(({ name, text }) => (asked.length > 1 ? `${name}: ${text}` : text)).join(" "),
      [
        documents,
        ...wanted.map((one) => `Please tell us ${one}.`),
        ...form.filter((line) => line.startsWith(`${replyLabels.parts} (`)).map((line) => `${line}.`),
      ].join(" "),
      ...rest.map(() => ""),
      mark,
    ]),
  );
  return csvOf([[question, ...columns, ...rest, markLabel], ...rows]);
}
