import type { Problem } from "../diagnostics/problem.ts";
import type { FixableFile, FixContext } from "../fix/context.ts";
import { fixFor, isFixable } from "../fix/fixers.ts";
import { editWords } from "../fix/words.ts";
import type { Pointer } from "../model/pointer.ts";
import { bracketsAt, type Edit, editText, writtenAt } from "../source/edit.ts";
import { type ParsedTree, parseTree } from "../source/parse.ts";
import type { FilePositions } from "../source/positions.ts";
import { assess } from "./assess.ts";
import { changed } from "./changes.ts";
import type { Correction } from "./correction.ts";
import { changeOf, type FileChange } from "./file-change.ts";
import { positionsOf } from "./file-positions.ts";
import { quotedFiles } from "./quoted-texts.ts";
import type { Assessed, AssessOptions, LoadedAssessment } from "./types.ts";

/** What becomes of an assessment. Nothing has been written yet. */
export interface Fixed {
  readonly changes: readonly FileChange[];
  readonly corrected: readonly Correction[];
  readonly refused: readonly Correction[];
  /** How many mistakes are left for a person. */
  readonly left: number;
}

/** So many times what was corrected may show something further to correct. A file with a bad date, say, is read in full only then. */
const mostRounds = 10;

/**
 * Corrects what can be corrected without guessing, until nothing more can: so doing it again changes nothing. A mistake that a text
 * cannot be cleared of without disturbing something else is left alone, and told.
 */
export async function fix(loaded: LoadedAssessment, options: AssessOptions = {}): Promise<Fixed> {
  let current = loaded;
  let assessed = assess(current, options);
  const corrected: Correction[] = [];
  const refused = new Map<string, Correction>();
  for (let round = 0; round < mostRounds; round += 1) {
    const unread = quotedFiles(current, assessed);
    // What else is wrong in a file shows once it can be read.
    const { texts, done, failed } = unread.done.length > 0 ? { ...unread, failed: [] } : corrections(current, assessed, new Set(refused.keys()));
    for (const [key, correction] of failed) refused.set(key, correction);
    if (done.length === 0) break;
    corrected.push(...done);
    current = await changed(current, texts);
    assessed = assess(current, options);
  }
  const before = new Map(loaded.files.map(({ file, text }) => [file, text]));
  const changes = current.files.flatMap(({ file, text }) => (text === undefined || text === before.get(file) ? [] : [changeOf(loaded, file, text)]));
  return { changes, corrected, refused: [...refused.values()], left: (await assessed.diagnostics()).length };
}

/** How many of its mistakes could be corrected as the files stand. */
export function countFixable(loaded: LoadedAssessment, assessed: Assessed): number {
  const unread = quotedFiles(loaded, assessed).done.filter(({ problem }) =>
    assessed.problems.some(({ code, file }) => code === problem.code && file === problem.file),
  );
  return unread.length + corrections(loaded, assessed, new Set()).done.length;
}

interface Round {
  /** What the files that changed say now. */
  readonly texts: ReadonlyMap<string, string>;
  readonly done: readonly Correction[];
  readonly failed: ReadonlyMap<string, Correction>;
}

/** One round: every mistake that is there and can be corrected, file by file. */
function corrections(loaded: LoadedAssessment, { problems, display }: Assessed, given: ReadonlySet<string>): Round {
  const texts = new Map<string, string>();
  const done: Correction[] = [];
  const failed = new Map<string, Correction>();
  const context = contextOf(loaded, problems);
  if (context === undefined) return { texts, done, failed };
  const cases = problems.flatMap((problem) => {
    const edit = given.has(keyOf(problem)) ? undefined : fixFor(problem, context);
    return edit === undefined ? [] : [{ problem, edit }];
  });
  const positions = positionsOf(loaded.files);
  for (const file of new Set(cases.map(({ problem }) => problem.file))) {
    const text = loaded.files.find((one) => one.file === file)?.text ?? "";
    const place = placesIn(positions, file, display(file));
    const mine = distinct(cases.filter(({ problem }) => problem.file === file))
      .map(({ problem, edit }) => ({
        edit,
        offset: place(problem).offset,
        correction: { problem, place: place(problem).text, what: editWords(edit, context.file(file)) },
      }))
      .sort((one, other) => one.offset - other.offset);
    const all = editText(
      text,
      mine.map(({ edit }) => edit),
    );
    // What leaves the text as it is corrects nothing, so it is not counted, and is not tried again.
    if (all.text === text) continue;
    if (all.text !== undefined) {
      texts.set(file, all.text);
      done.push(...mine.map(({ correction }) => correction));
      continue;
    }
    // One that cannot be written must not stop the others: they are tried one by one, from the end of the file.
    let current = text;
    for (const { edit, correction } of mine.toReversed()) {
      const edited = editText(current, [edit]);
      if (edited.text === undefined) failed.set(keyOf(correction.problem), { ...correction, refusal: edited.refusal });
      else {
        current = edited.text;
        done.push(correction);
      }
    }
    if (current !== text) texts.set(file, current);
  }
  return { texts, done, failed };
}

/** Two checks may speak of one place; it is corrected once. */
function distinct(cases: readonly { readonly problem: Problem; readonly edit: Edit }[]) {
  return [...new Map(cases.map((one) => [JSON.stringify(one.edit), one])).values()];
}

const keyOf = ({ code, file, where, args }: Problem): string => JSON.stringify([code, file, where, args]);

/** Everything that corrections may depend on, read from the files as they stand; undefined where there is nothing to correct, or no catalogue. */
function contextOf({ files, catalogue }: LoadedAssessment, problems: readonly Problem[]): FixContext | undefined {
  if (catalogue === undefined || !problems.some(({ code }) => isFixable(code))) return undefined;
  const read = new Map<string, FixableFile>();
  for (const { file, kind, text, reading } of files) {
    if (text === undefined || kind === "catalogue") continue;
    let tree: ParsedTree | undefined;
    const parsed = () => {
      tree ??= parseTree(text);
      return tree;
    };
    const { data, sound } = reading ?? parsed();
    if (!sound) continue;
    const inBrackets = (pointer: Pointer) => bracketsAt(text, parsed(), pointer);
    read.set(file, { kind, data, written: (pointer: Pointer) => writtenAt(parsed(), pointer), inBrackets });
  }
  const idsUnder = (key: string): ReadonlySet<string> =>
    new Set(
      [...read.values()].flatMap(({ data }) =>
        entriesOf((data as Record<string, unknown> | null)?.[key]).flatMap(({ id }) => (typeof id === "string" ? [id] : [])),
      ),
    );
  return {
    catalogue: catalogue.catalogue,
    file: (name) => read.get(name),
    ids: { evidence: idsUnder("evidence"), sources: idsUnder("sources"), asks: idsUnder("asks") },
    problems,
  };
}

function entriesOf(list: unknown): readonly { readonly id?: unknown }[] {
  return Array.isArray(list) ? list.filter((entry) => typeof entry === "object" && entry !== null) : [];
}

function placesIn(positions: FilePositions, file: string, path: string): (problem: Problem) => { readonly text: string; readonly offset: number } {
  const top = { line: 1, column: 1, offset: 0 };
  return ({ where }) => {
    const { line, column, offset } = "pointer" in where ? (positions(file)?.spanOf(where.pointer, where.target).start ?? top) : top;
    return { text: `${path}:${line}:${column}`, offset };
  };
}
