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
  const kind = wanted ?? kindOf(data, file) ?? "unknown";
  const told = found.length === 0 ? found : await quotedIn(found, text, kind);
  return sound ? shaped({ file, text, wanted, found: told }, reading) : { file, kind, text, data: undefined, remains: data, problems: told, reading };
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
    kind,
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

/** What should be a text is named as it is written: 1.10 is not 1.1. What would be refused in quotation marks, too, is not told to be put in them. */
async function asWritten(text: string, kind: FileKind | undefined, problems: readonly Problem[]): Promise<readonly Problem[]> {
  if (kind === undefined || !problems.some(({ code }) => code === "schema/wrong-type")) return problems;
  const [{ parseTree }, { bracketsAt, writtenAt }, { isFreeText, outlineAt }, { inQuotes }, { namesOnly }] = await Promise.all([
    import("../source/parse.ts"),
    import("../source/edit.ts"),
    import("../schema/outline.ts"),
    import("../source/unquoted.ts"),
    import("../schema/explain-value.ts"),
  ]);
  const tree = parseTree(text);
  return problems.map((one) => {
    if (one.code !== "schema/wrong-type" || !("pointer" in one.where)) return one;
    const { pointer } = one.where;
    const hinted = (hint: string): Problem => ({ ...one, args: { ...one.args, hint } });
    const words = isFreeText(kind, pointer) ? bracketsAt(text, tree, pointer) : undefined;
    if (words !== undefined) return hinted(`If these are words, put them in quotation marks: ${inQuotes(words)}. t6 fix does that.`);
    const written = /^Put it in quotation marks/.test(one.args["hint"] ?? "") ? writtenAt(tree, pointer) : undefined;
    if (written === undefined) return one;
    const pattern = outlineAt(kind, pointer)?.pattern;
    const fits = pattern === undefined || new RegExp(pattern, "u").test(written);
    return hinted(fits ? `Put it in quotation marks: "${written}".` : namesOnly);
  });
}

/** What cannot be read because words are not in quotation marks, with the line that can be, and whether t6 fix writes it. */
async function quotedIn(problems: readonly Problem[], text: string, kind: FileKind | "unknown"): Promise<readonly Problem[]> {
  const [{ quoteTexts }, { isFreeText }] = await Promise.all([import("../source/unquoted.ts"), import("../schema/outline.ts")]);
  const { found } = quoteTexts(text, (pointer) => isFreeText(kind, pointer));
  const byLine = new Map(found.map((one) => [one.line, one]));
  return problems.map((one) => {
    const unquoted = "span" in one.where ? byLine.get(one.where.span.start.line) : undefined;
    if (unquoted === undefined || unquoted.code !== one.code) return one;
    return { ...one, args: { ...one.args, quoted: `‘${unquoted.written}’`, ...(unquoted.isCertain && { mended: "t6 fix writes it so." }) } };
  });
}

/** Texts that a comment cuts short. The data are what is written, so the file counts; but hardly what was meant. */
async function cutTexts(text: string, file: string): Promise<readonly Problem[]> {
  if (!mayCut(text)) return [];
  const [{ cutOffs }, { inQuotes }] = await Promise.all([import("../source/cut-off.ts"), import("../source/unquoted.ts")]);
  return cutOffs(text).map(({ pointer, lost, whole }) => raise("yaml/cut-off", { lost, quoted: inQuotes(whole) }, { file, pointer }));
}

async function validated(kind: FileKind, data: unknown): Promise<readonly SchemaProblem[]> {
  if (kind === "assessment" || kind === "practice" || kind === "asks") return validate(kind, data);
  const { validateRare } = await import("../schema/validate-rare.ts");
  return validateRare(kind, data);
}
