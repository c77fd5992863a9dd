import type { Problem } from "../diagnostics/problem.ts";
import { readDate } from "../schema/dates.ts";
import { outlineAt } from "../schema/outline.ts";
import { type Case, type FixContext, type Fixer, replaced, valueAt } from "./context.ts";

/**
 * A date written in another way than year first. Where both could be meant, the day comes first, as in Britain; unless another date of
 * the file can only be American: then whoever wrote it may have written them all so.
 */
export const date: Fixer = (one) => replaced(one, dateWritten(one));

/** The date that was written at a place; undefined where that is none, or could be another. */
export function dateWritten({ problem, at, file, context }: Case): string | undefined {
  const text = file.written(at);
  if (text === undefined) return undefined;
  const read = readDate(text, needsDay(file.kind, at));
  if (!("date" in read) || read.order === "month first" || read.order === "moment") return undefined;
  return read.order === "either" && hasAmerican(problem.file, context) ? undefined : read.date;
}

const needsDay = (kind: string, at: Case["at"]): boolean => outlineAt(kind, at)?.format === "date";

function hasAmerican(name: string, { problems, file }: FixContext): boolean {
  const data = file(name)?.data;
  return problems.some((problem: Problem) => {
    if (problem.code !== "schema/bad-date" || problem.file !== name || !("pointer" in problem.where)) return false;
    const value = valueAt(data, problem.where.pointer);
    const read = readDate(String(value), false);
    return "date" in read && read.order === "month first";
  });
}
