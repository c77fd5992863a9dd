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

/** What a reference says: "NPD (DfE), 31 December 2019". */
interface MarkParts {
  /** The data and the producer, as they are compared. */
  readonly names: string;
  /** The producer as it is written; empty where no bracket says it. */
  readonly producer: string;
  readonly day: string;
}

function partsOf(mark: string): MarkParts | undefined {
  const [, names, said] = /^(.+\)),([^,]+)$/.exec(mark) ?? [];
  const day = said === undefined ? undefined : readWrittenDate(said.trim());
  if (names === undefined || day === undefined) return undefined;
  return { names: bare(names), producer: / \(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(names)?.[1]?.trim() ?? "", day };
}

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether a text has the form of a reference of ours. */
export const isMarkText = (text: string): boolean => partsOf(text.trim()) !== undefined;

/** Why a copy is not of this assessment, as a sentence or two; undefined where it is, or bears no reference. */
export function strangeMark(mark: string | undefined, assessment: AssessmentResult): string | undefined {
  const own = markOf(assessment);
  const [was, now] = [mark === undefined ? undefined : partsOf(mark), partsOf(own)];
  if (was === undefined || now === undefined) return undefined;
  if (was.names === now.names && Math.abs(daysBetween(full(was.day), full(now.day))) <= daysOfRound) return undefined;
  const isOfBody = bare(was.producer) === bare(now.producer);
  const whose = was.producer === "" || isOfBody ? "" : `, of ${was.producer}`;
  const said = `It is of another assessment${whose}: “${mark}” is its reference, and this assessment is “${own}”. Import it into the one that it was made from.`;
  // Another body's reply is hardly meant for this assessment: how it is forced stays in the documentation.
  if (!isOfBody) return said;
  return `${said} Only if that is this one, and its name or its day was corrected since: write “${markLabel}: ${own}” in its place in the copy, and import that.`;
}

const full = (day: string): string => `${day}-01-01`.slice(0, 10);

/** What is said where a copy bears no reference. */
export const unmarked = "It bears no reference, so nothing tells whether it is about this assessment: look at it before you rely on what was recorded.";
