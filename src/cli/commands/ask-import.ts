import { extname } from "node:path";
import { type ImportedReply, importReply } from "../../api/reply.ts";
import { readStandardInput, readText } from "../../io/read.ts";
import { writeAllAtomic } from "../../io/write.ts";
import { patch } from "../../report/patch.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { openOne } from "../one-assessment.ts";
import type { AskImportOptions } from "../options.ts";
import { Refusal } from "../refusal.ts";

/** t6 ask import: the answers of a reply as evidence items in the files, all or none. */
export async function askImport(answers: string, path: string, options: AskImportOptions, host: Host): Promise<ExitCode> {
  const name = answers === "-" ? "The standard input" : answers;
  const text = replyText(answers, name);
  const one = await openOne(path, options, host, "added");
  if (typeof one === "number") return one;
  const reply = await importReply(one.loaded, one.decision, text, formatOf(answers, text));
  if ("refusal" in reply) throw new Refusal(`${name} was not imported. ${reply.refusal} Nothing was written.`);
  if (options.dryRun === true) for (const { path: file, before, after } of reply.changes) host.out.write(patch(file, before, after));
  else {
    const failure = writeAllAtomic(reply.changes.map(({ path: file, after }) => ({ path: file, content: after })));
    if (failure !== undefined) throw new Refusal(`${failure.path} cannot be written: ${failure.reason}. Nothing was written.`);
  }
  if (options.quiet !== true) host.err.write(told(reply, options.dryRun === true));
  return exit.fine;
}

function replyText(answers: string, name: string): string {
  if (/^\.(?:docx?|odt|rtf|pdf|xlsx?|ods|html?)$/i.test(extname(answers))) {
    throw new Refusal(`${name} is not a kind of file that t6 reads as a reply. Save it as plain text (.txt) or, for a table, as CSV UTF-8, and import that.`);
  }
  if (answers === "-") {
    const { text, reason } = readStandardInput();
    if (text === undefined) throw new Refusal(`${name} cannot be read: ${reason}.`);
    return text;
  }
  const { text, problem } = readText(answers);
  if (problem === undefined) return text;
  if (problem.code === "file/not-utf8")
    throw new Refusal(`${name} is not UTF-8 text. Save it as “UTF-8” or, from a spreadsheet, as “CSV UTF-8”, and import that.`);
  throw new Refusal(`${name} cannot be read: ${problem.code === "file/unreadable" ? problem.args.reason : "it is too large"}.`);
}

/** What a reply is: what its name says; where that says nothing, whether its first line looks like that of a table. */
function formatOf(answers: string, text: string): "markdown" | "csv" {
  const extension = extname(answers).toLowerCase();
  if (extension === ".csv" || extension === ".tsv") return "csv";
  if (extension !== "") return "markdown";
  return /^\s*"?question"?[,;\t]/i.test(text.replace(/^\uFEFF/, "")) ? "csv" : "markdown";
}

/** What was done, a line each; then what a person has to do. */
function told({ added, known, empty, unsaid, open, changes }: ImportedReply, isDry: boolean): string {
  const verb = isDry ? "would add" : "added";
  const lines = [
    ...added.map(({ stub, file }) => `${pathOf(file, changes)}: ${verb} ‘${stub.item.title}’ as ${stub.item.id} (${stub.question})`),
    ...added.flatMap(({ stub }) => stub.remarks.map((remark) => `  ${stub.item.id}: not understood, and kept as a comment. ${remark}`)),
    ...known.map(
      ({ stub, id, sameWords }) =>
        `‘${stub.item.title}’ is recorded already as ${id} (${stub.question})${sameWords ? "" : "; the words differ, and those on record were kept"}. Nothing was added.`,
    ),
    ...unsaid.map((question) => `${question}: no document is named and nothing is said. Nothing is recorded, and the question stays open.`),
    ...(empty.length === 0 ? [] : [`Left empty: ${empty.join(", ")}.`]),
    ...(added.length > 0 ? [] : ["Nothing to add."]),
    ...open.map(({ file, span, message, help }) => `${file}:${span.start.line}:${span.start.column}: ${message} ${help}`),
    ...(added.length === 0
      ? []
      : ["What was added are stubs. For each, a person looks at the document, words the statement, chooses the kind, and records the verification."]),
  ];
  return `${lines.join("\n")}\n`;
}

const pathOf = (file: string, changes: ImportedReply["changes"]): string => changes.find((change) => change.file === file)?.path ?? file;
