import { type Code, codes, type FixableCode } from "../diagnostics/codes.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Words } from "../diagnostics/words.ts";
import type { Edit } from "../source/edit/types.ts";
import { type FixContext, type Fixer, valueAt } from "./context.ts";
import { date } from "./dates.ts";
import { badId, clauseId, entryId, invalidId, linkId, partName, practiceId } from "./ids.ts";
import { clauseOrder, clauseTwice, repeated } from "./lists.ts";
import { cutOff, listedValue, oddSign, wrongType } from "./types.ts";
import { ownCheck } from "./verification.ts";

/** What is wrong with a text before there are data: it is corrected line by line (api/quoted-texts.ts). */
type LayoutCode = "yaml/syntax" | "yaml/unresolved-alias" | "yaml/unknown-tag";
const layoutCodes: ReadonlySet<Code> = new Set<LayoutCode>(["yaml/syntax", "yaml/unresolved-alias", "yaml/unknown-tag"]);

/** What corrects each mistake whose words say that t6 fix can. */
const fixers: Readonly<Record<Exclude<FixableCode, LayoutCode>, Fixer>> = Object.freeze({
  "reference/unknown-clause": clauseId,
  "reference/unknown-practice": practiceId,
  "reference/unknown-part": partName,
  "reference/unknown-source": entryId,
  "reference/unknown-evidence": entryId,
  "reference/unknown-ask": entryId,
  "reference/unknown-link": linkId,
  "reference/unknown-place": entryId,
  "reference/unsorted-clauses": clauseOrder,
  "evidence/clause-twice": clauseTwice,
  "evidence/own-check": ownCheck,
  "schema/bad-date": date,
  "schema/bad-id": badId,
  "schema/invalid": invalidId,
  "schema/not-one-of": listedValue,
  "schema/not-unique": repeated,
  "schema/odd-sign": oddSign,
  "schema/wrong-type": wrongType,
  "yaml/cut-off": cutOff,
});

/** Whether there is something that corrects mistakes of this code, in some cases at least. */
export function isFixable(code: Code): code is Exclude<FixableCode, LayoutCode> {
  return (codes[code] as Words).fix !== undefined && !layoutCodes.has(code);
}

/** How to correct a mistake, or undefined where a person has to. */
export function fixFor(problem: Problem, context: FixContext): Edit | undefined {
  const { code, where } = problem;
  const file = context.file(problem.file);
  if (!isFixable(code) || !("pointer" in where) || file === undefined) return undefined;
  return fixers[code]({ problem, at: where.pointer, value: valueAt(file.data, where.pointer), file, context });
}
