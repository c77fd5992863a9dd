import type { Problem } from "../diagnostics/problem.ts";
import { raise, raiseWhole } from "../diagnostics/raise.ts";
import type { Loaded } from "../model/assessment.ts";
import type { PracticeFile } from "../model/generated/schemas.ts";

/** Of several files of which there may be one, all but the first. */
export function seconds(files: readonly Loaded<unknown>[], what: string): readonly Problem[] {
  const [first, ...rest] = files;
  return first === undefined ? [] : rest.map(({ file }) => raiseWhole("file/duplicate", { what, first: first.file }, file));
}

/**
 * Of several files about one practice, the one that is called after it comes first: the other is a copy of it, or the practice at
 * its top is a slip.
 */
export function fittingFirst(files: readonly Loaded<PracticeFile>[]): readonly Loaded<PracticeFile>[] {
  return [...files.filter(isFitting), ...files.filter((file) => !isFitting(file))];
}

/** The files that say that they are about a practice about which there is one already. */
export function secondPractices(files: readonly Loaded<PracticeFile>[]): readonly Problem[] {
  const firsts = new Map<string, string>();
  for (const { file, data } of files) if (!firsts.has(data.practice)) firsts.set(data.practice, file);
  return files.flatMap(({ file, data: { practice } }) => {
    const first = firsts.get(practice);
    if (first === undefined || first === file) return [];
    const named = practiceNamed(file);
    const suggestion = named === undefined || firsts.has(named) ? undefined : named;
    return [raise("file/duplicate", { what: `file about ${practice}`, first, suggestion }, { file, pointer: ["practice"] })];
  });
}

const stem = (file: string): string => file.replace(/\.ya?ml$/i, "");

const isFitting = ({ file, data }: Loaded<PracticeFile>): boolean => stem(file).toLowerCase() === data.practice.toLowerCase();

/** The practice after which a file is called, if that is what its name looks like. */
const practiceNamed = (file: string): string | undefined => /^[A-Za-z]+\d+(?:\.\d+)+$/.exec(stem(file))?.[0];
