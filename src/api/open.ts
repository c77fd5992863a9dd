import type { Args, Problem } from "../diagnostics/problem.ts";
import { raise, raiseWhole } from "../diagnostics/raise.ts";
import type { Workspace } from "../io/workspace.ts";
import { kindOf, openingOf } from "../schema/kind.ts";
import { mayExceed, textProblems } from "../schema/text-limits.ts";
import { type FileKind, type SchemaProblem, validate } from "../schema/validate.ts";
import { mayCut } from "../source/comment-behind.ts";
import { readData } from "../source/read-data.ts";
import type { Reading } from "../source/reading.ts";
import type { FileRest } from "./rest/file-rest.ts";

/** One input file: what it is, what it says if it is in order, and what is wrong with it if it is not. */
export interface OpenedFile {
  readonly file: string;
  readonly kind: FileKind | "unknown";
  readonly text: string | undefined;
  /** Valid against the schema of its kind. Undefined where there is an error. */
  readonly data: unknown;
  /** What could be made out of a file with errors. */
  readonly remains: unknown;
  /** What of a file with errors can be checked; undefined where nothing can, or there is none. */
  readonly rest?: FileRest;
  readonly problems: readonly Problem[];
  /** What was made of the text; undefined where there is none. */
  readonly reading?: Reading;
}

/** What is known of a file before it is opened. */
interface Expected {
  /** What it has to be; left out, the file itself says. */
  readonly wanted?: FileKind;
  /** Whether its folder lists it as a file. */
  readonly isListedAsFile?: boolean;
}

/**
 * Reads, parses and validates one file: with the quick reader, and with the one that knows what is wrong where the quick one declines.
 * @param workspace where files are
 * @param path where it is there
 * @param file what problems are to call it
 */
export async function openFile(workspace: Workspace, path: string, file: string, { wanted, isListedAsFile }: Expected): Promise<OpenedFile> {
  const { text, problem } = isListedAsFile === true ? workspace.readListed(path) : workspace.readText(path);
  if (problem !== undefined) {
    const unread: Problem = { code: problem.code, args: problem.args as Args, file, where: { whole: true } };
    return { file, kind: wanted ?? "unknown", text: undefined, data: undefined, remains: undefined, problems: [unread] };
  }
  return openText(text, file, wanted);
}

/** The same for a file whose text is at hand. */
export async function openText(text: string, file: string, wanted?: FileKind): Promise<OpenedFile> {
  const quick = readData(text);
  if (quick !== undefined) return shaped({ file, text, wanted, found: [] }, { data: quick.data, sound: true });
  const { parse } = await import("./positions.ts");
  const reading = parse(text);
  const { data, sound, problems } = reading;
  const found = problems.map(({ code, args, span }): Problem => ({ code, args: code === "yaml/empty" ? openingOf(file) : args, file, where: { span } }));
  if (sound) return shaped({ file, text, wanted, found }, reading);
  return { file, kind: wanted ?? kindOf(data, file) ?? "unknown", text, data: undefined, remains: data, problems: found, reading };
}

interface Draft {
  readonly file: string;
  readonly text: string;
  readonly wanted: FileKind | undefined;
  /** What is wrong with the way it is written. */
  readonly found: readonly Problem[];
}

/** Makes sure of data: they have the shape of their kind, or each thing that is wrong with their shape is told. */
async function shaped({ file, text, wanted, found }: Draft, reading: Reading): Promise<OpenedFile> {
  const { data } = reading;
  const kind = wanted ?? kindOf(data, file);
  const wrong = await asWritten(
    text,
    kind === undefined
      ? [raiseWhole("file/unknown-kind", {}, file)]
      : [...(await validated(kind, data)), ...(mayExceed(text, kind) ? textProblems(data) : [])].map(
          ({ code, args, pointer, target }): Problem => ({ code, args, file, where: { pointer, target } }),
        ),
  );
  const errors = [...found, ...wrong];
  const problems = [...errors, ...(await cutTexts(text, file))];
  const opened = { file, kind: kind ?? "unknown", text, remains: data, problems, reading } as const;
  if (errors.length === 0) return { ...opened, data };
  const rest = found.length === 0 ? (await import("./rest/file-rest.ts")).fileRest(kind, data, wrong) : undefined;
  return { ...opened, data: undefined, ...(rest !== undefined && { rest }) };
}

/** A number that should be a text is named as it is written: 1.10 is not 1.1. */
async function asWritten(text: string, problems: readonly Problem[]): Promise<readonly Problem[]> {
  const isNumber = ({ code, args }: Problem) => code === "schema/wrong-type" && /^Put it in quotation marks/.test(args["hint"] ?? "");
  if (!problems.some(isNumber)) return problems;
  const [{ parseTree }, { writtenAt }] = await Promise.all([import("../source/parse.ts"), import("../source/edit.ts")]);
  const tree = parseTree(text);
  return problems.map((one) => {
    const written = isNumber(one) && "pointer" in one.where ? writtenAt(tree, one.where.pointer) : undefined;
    return written === undefined ? one : { ...one, args: { ...one.args, hint: `Put it in quotation marks: "${written}".` } };
  });
}

/** Texts that a comment cuts short. The data are what is written, so the file counts; but hardly what was meant. */
async function cutTexts(text: string, file: string): Promise<readonly Problem[]> {
  if (!mayCut(text)) return [];
  const { cutOffs } = await import("../source/cut-off.ts");
  return cutOffs(text).map(({ pointer, lost }) => raise("yaml/cut-off", { lost }, { file, pointer }));
}

async function validated(kind: FileKind, data: unknown): Promise<readonly SchemaProblem[]> {
  if (kind === "assessment" || kind === "practice" || kind === "asks") return validate(kind, data);
  const { validateRare } = await import("../schema/validate-rare.ts");
  return validateRare(kind, data);
}
