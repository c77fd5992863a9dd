import { type ImportedCorrections, importCorrections } from "../../api/fact-check-reply.ts";
import { type ImportedReply, importReply } from "../../api/reply.ts";
import { isFactCheck, readReply } from "../../api/reply-file.ts";
import { writeAllAtomic } from "../../io/write.ts";
import { unmarked } from "../../reply/mark.ts";
import { patch } from "../../report/patch.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { toldCorrections } from "../imported-corrections.ts";
import { openOne } from "../one-assessment.ts";
import type { AskImportOptions } from "../options.ts";
import { Refusal } from "../refusal.ts";

/** t6 ask import: the answers of a reply as evidence items, or the corrections of a fact-check, in the files, all or none. */
export async function askImport(answers: string, path: string, options: AskImportOptions, host: Host): Promise<ExitCode> {
  const name = answers === "-" ? "The standard input" : answers;
  const reply = await readReply(answers);
  if ("refusal" in reply) throw new Refusal(reply.refusal);
  const one = await openOne(path, options, host, "added");
  if (typeof one === "number") return one;
  const imported = isFactCheck(reply)
    ? await importCorrections(one.loaded, one.assessed, reply)
    : await importReply(one.loaded, one.decision, reply, await one.assessed.result());
  if ("refusal" in imported) throw new Refusal(`${name} was not imported. ${imported.refusal} Nothing was written.`);
  if (options.dryRun === true) for (const { path: file, before, after } of imported.changes) host.out.write(patch(file, before, after));
  else {
    const failure = writeAllAtomic(imported.changes.map(({ path: file, after }) => ({ path: file, content: after })));
    if (failure !== undefined) throw new Refusal(`${failure.path} cannot be written: ${failure.reason}. Nothing was written.`);
  }
  if (options.quiet !== true) host.err.write(told(imported, options.dryRun === true));
  return exit.fine;
}

const told = (imported: ImportedReply | ImportedCorrections, isDry: boolean): string =>
  imported.kind === "corrections" ? toldCorrections(imported, isDry) : toldAnswers(imported, isDry);

const remarkWords = {
  comment: "A comment beside the text is not recorded",
  footnote: "A footnote is not recorded",
  deleted: "What was deleted, with the deletion marked, is left out",
  "struck out": "What was struck out is left out",
} as const;

/** What was done, a line each; then what a person has to do. */
function toldAnswers({ added, known, empty, unsaid, partial, open, changes, remarks, astray, beside, isMarked }: ImportedReply, isDry: boolean): string {
  const verb = isDry ? "would add" : "added";
  const lines = [
    ...(isMarked ? [] : [unmarked]),
    ...added.map(({ stub, file }) => `${pathOf(file, changes)}: ${verb} ‘${stub.item.title}’ as ${stub.item.id} (${stub.question})`),
    ...added.flatMap(({ stub }) => stub.remarks.map((remark) => `  ${stub.item.id}: not understood, and kept as a comment. ${remark}`)),
    ...added.flatMap(({ stub: { assumed, item } }) =>
      assumed === undefined ? [] : [`  ${item.id}: ${assumed} Look which it answers, and take the others out of ‘clauses’ and ‘in_reply_to’.`],
    ),
    ...known.map(
      ({ stub, id, sameWords }) =>
        `‘${stub.item.title}’ is recorded already as ${id} (${stub.question})${sameWords ? "" : "; the words differ, and those on record were kept"}. Nothing was added.`,
    ),
    ...unsaid.map((question) => `${question}: no document is named and nothing is said. Nothing is recorded, and the question stays open.`),
    ...partial.map(
      ({ question, lines }) =>
        `${question}: only ${lines.map((line) => `“${line}”`).join(", ")} is filled in, with no answer and no document. Nothing is recorded, and the question stays open.`,
    ),
    ...(empty.length === 0 ? [] : [`Left empty: ${empty.join(", ")}.`]),
    ...astray.map(
      ({ line, text }) =>
        `Line ${line}: “${text}” belongs to no question, because the line “Question: …” above it is missing or was changed. It was not recorded.`,
    ),
    ...beside.map(({ line, text }) => `Line ${line}: “${text}” stands behind none of the words of the form. It was not recorded.`),
    ...remarks.map(({ kind, text }) => `${remarkWords[kind]}: “${text}”`),
    ...(added.length > 0 ? [] : ["Nothing to add."]),
    ...open.map(({ file, span, message, help }) => `${file}:${span.start.line}:${span.start.column}: ${message} ${help}`),
    ...(added.length === 0
      ? []
      : ["What was added are stubs. For each, a person looks at the document, words the statement, chooses the kind, and records the verification."]),
  ];
  return `${lines.join("\n")}\n`;
}

const pathOf = (file: string, changes: ImportedReply["changes"]): string => changes.find((change) => change.file === file)?.path ?? file;
