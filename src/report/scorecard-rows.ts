import { decidingText } from "../language/deciding.ts";
import type { ClauseResult, Result, Step } from "../model/generated/schemas.ts";
import { findingWords } from "../view/style/labels.ts";
import { series } from "../view/style/text.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { labelled, shortened } from "./wrap.ts";

/** What the rows of one assessment are written with. */
export interface Page {
  readonly result: Result;
  readonly steps: readonly Step[];
  readonly width: number;
  readonly paint: Paint;
  /** How far everything under an id is moved in. */
  readonly indent: number;
  /** How much room a label takes. */
  readonly labels: number;
}

/** A labelled text. Given in three pieces, it is kept to one line by shortening the piece in the middle. */
export function row(label: string, [before, middle, after]: readonly [string, string?, string?], { width, indent, paint, labels }: Page): readonly string[] {
  const head = label.padEnd(labels);
  const text = middle === undefined ? before : `${before}${shortened(middle, width - indent - head.length - before.length - (after?.length ?? 0))}${after}`;
  return labelled(head, printable(text), width - indent, paint.faint);
}

/** What decides a practice: one clause with its words, or all that decide together. */
export function decidedBy([clause, ...more]: readonly ClauseResult[], page: Page): readonly string[] {
  if (clause === undefined) return [];
  if (more.length === 0) return row("decided by", [`${clause.id}, ${findingWords[clause.finding.state]}: “`, clause.words, "”"], page);
  return togetherRow([clause, ...more], series([clause, ...more].map(({ id }) => id)), page);
}

function togetherRow([first, ...more]: readonly ClauseResult[], named: string, page: Page): readonly string[] {
  return first === undefined ? [] : row("decided by", [`${named}, ${more.length === 1 ? "both" : "all"} ${findingWords[first.finding.state]}`], page);
}

/** What decides the principle: clauses that decide together, or the practice with its one. */
export function decidesAll(deciding: readonly ClauseResult[], position: Result["position"], page: Page): readonly string[] {
  return deciding.length > 1 ? togetherRow(deciding, decidingText(deciding.map(({ id }) => id)), page) : decidedAlone(position, page);
}

/** The practice that decides the principle, and its clause; only the practice, where nobody here has its words. */
function decidedAlone({ state, deciding_practice: practice, deciding_clause: clause }: Result["position"], page: Page): readonly string[] {
  if (practice === undefined || state === "meets") return [];
  return row("decided by", [clause === undefined ? practice : `${practice}, clause ${clause}`], page);
}
