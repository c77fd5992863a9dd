import { daysBetween } from "../assess/calendar.ts";
import type { AssessmentResult } from "../model/generated/schemas.ts";
import { markLabel } from "../model/reply.ts";
import { markOf } from "../view/reply-terms.ts";
import { given, plainCharacters } from "./answer.ts";
import { columnWords, tableIn } from "./csv.ts";
import { readWrittenDate } from "./read-field.ts";

/** Evidence of another round is further apart than this. Within one round it is weighed anew from time to time. */
const daysOfRound = 365;

/** The reference of a copy: what stands behind the first “Reference” that has the form of one of ours. A letter may have a reference of its own. */
export function markIn(text: string): string | undefined {
  const lines = plainCharacters(text).matchAll(new RegExp(`^[\\s|>*_"“]*${markLabel}[*_"”]*[ \\t]*(?:[|:：\\t,]|\\n\\s*)[ \\t*_"]*([^\\n|]+)`, "gim"));
  return [...lines]
    .map(([, said = ""]) => said.replace(/(?<![*_"\s])[*_"\s]+$/, "").replace(/\\(?=[!-/])/g, ""))
    .find((said) => given(said) !== undefined && partsOf(said) !== undefined);
}

/** The reference of a table: the first that stands in the column for it. */
export function markInTable(source: string): string | undefined {
  const [head, ...rows] = tableIn(source).rows ?? [];
  const column = head?.record.findIndex((name) => columnWords(plainCharacters(name)) === columnWords(markLabel)) ?? -1;
  return rows.map(({ record }) => plainCharacters(record[column] ?? "").trim()).find((said) => partsOf(said) !== undefined);
}

/** The names and the day in a reference: "NPD (DfE), 31 December 2019". */
function partsOf(mark: string): { readonly names: string; readonly day: string } | undefined {
  const [, names, said] = /^(.+\)),([^,]+)$/.exec(mark) ?? [];
  const day = said === undefined ? undefined : readWrittenDate(said.trim());
  return names === undefined || day === undefined ? undefined : { names: names.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""), day };
}

/** Whether a text has the form of a reference of ours. */
export const isMarkText = (text: string): boolean => partsOf(text.trim()) !== undefined;

/** Why a copy is not of this assessment, as a sentence or two; undefined where it is, or bears no reference. */
export function strangeMark(mark: string | undefined, assessment: AssessmentResult): string | undefined {
  const own = markOf(assessment);
  const [was, now] = [mark === undefined ? undefined : partsOf(mark), partsOf(own)];
  if (was === undefined || now === undefined) return undefined;
  if (was.names === now.names && Math.abs(daysBetween(full(was.day), full(now.day))) <= daysOfRound) return undefined;
  return `It is a copy of “${mark}”, and this assessment is “${own}”. Import it into the assessment that it was made from. If that is this one, and its name or its day has changed since, write “${markLabel}: ${own}” in its place in the copy, and import that.`;
}

const full = (day: string): string => `${day}-01-01`.slice(0, 10);

/** What is said where a copy bears no reference. */
export const unmarked = "It bears no reference, so nothing tells whether it is about this assessment: look at it before you rely on what was recorded.";
