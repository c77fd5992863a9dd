import { replyFields, replyLabels } from "../model/reply.ts";
import type { RequestView } from "../view/request/shape.ts";

const columns = ["Number", "About", "Question asked", "What would answer it"];

/**
 * The questions of a request as a table to be filled in: a row each, with a column for each line of the form. It begins with a byte
 * order mark, by which spreadsheets tell that it is UTF-8.
 */
export function requestCsv({ practices }: RequestView): string {
  const [question = "", ...rest] = replyFields.map((field) => replyLabels[field]);
  const rows = practices.flatMap(({ questions }) =>
    questions.map(({ id, number, subject, questions: asked, documents, wanted, form }) => [
      id,
      String(number),
      subject,
      asked.map(({ name, text }) => (asked.length > 1 ? `${name}: ${text}` : text)).join(" "),
      [
        documents,
        ...wanted.map((one) => `Please tell us ${one}.`),
        ...form.filter((line) => line.startsWith(`${replyLabels.parts} (`)).map((line) => `${line}.`),
      ].join(" "),
      ...rest.map(() => ""),
    ]),
  );
  return `\uFEFF${[[question, ...columns, ...rest], ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/** A cell in quotation marks where it needs them. What a spreadsheet would take for a formula begins with an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
