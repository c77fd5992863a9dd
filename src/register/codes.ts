import type { RegisterField, RegisterMap } from "../model/generated/schemas.ts";
import { type Cell, plainHeading, textOf, tidy } from "./cells.ts";
import { isDecision } from "./decided.ts";
import { stateIn } from "./states.ts";
import { isTick } from "./ticks.ts";

/** Fields of few states, of which a database keeps a code. */
const ofStates: ReadonlySet<RegisterField> = new Set(["decision", "status", "end_state"]);
const stateCode = /^(?:[A-Z]{1,4}|[A-Z]{1,3}[-_ ]?\d{1,2}|[a-z]|\d{1,2})$/;
const word = /^(?:ok|held|kept|void)$/i;

/** Fields in which something has to be named: there a short name is one, and a letter or a number is none. A level may well be a letter. */
const named: ReadonlySet<RegisterField> = new Set(["legal_basis", "reason", "route", "route_reason", "end_proof", "decision_body", "type", "onward_sharing"]);
const letter = /^(?:[a-z]|\d{1,2})$/i;

const longest = 6;

/** Whether a cell holds a code of which nobody has said what it means: “A” or “R2” among decisions. */
export function isCode(cell: Cell, field: RegisterField): boolean {
  const isOfStates = ofStates.has(field);
  if (!isOfStates && !named.has(field)) return false;
  if ((typeof cell !== "string" && typeof cell !== "number") || (typeof cell === "string" && cell.length > longest)) return false;
  const text = tidy(textOf(cell));
  if (isTick(cell, field)) return false;
  return isOfStates ? stateCode.test(text) && !word.test(text) && stateIn(text) === undefined && !isDecision(text) : letter.test(text);
}

/** By what a code is known: its capitals and blanks do not count. */
export const codeName = (code: string): string => tidy(code).toLowerCase();

/** What codes mean: by their name, the code as the map has it, and what stands for it. */
export type Meanings = ReadonlyMap<string, { readonly code: string; readonly meaning: string }>;

/** The columns of a table whose codes the map explains. */
interface Explained {
  readonly at: number;
  readonly codes?: Meanings;
}

/** A row with what the codes in it mean, as the map says, in their place. */
export function explainedIn(cells: readonly Cell[], columns: readonly Explained[]): readonly Cell[] {
  let all: Cell[] | undefined;
  for (const { at, codes } of columns) {
    const meaning = codes?.get(codeName(textOf(cells[at])))?.meaning;
    if (meaning === undefined) continue;
    all ??= [...cells];
    all[at] = meaning;
  }
  return all ?? cells;
}

/** Codes that are explained of no column of their table: nobody would miss them. */
export const idleCodes = ({ tables }: RegisterMap): readonly string[] =>
  tables.flatMap(({ columns, codes = {} }) => {
    const known = new Set(Object.keys(columns).map(plainHeading));
    return Object.keys(codes)
      .filter((heading) => !known.has(plainHeading(heading)))
      .map(
        (heading) => `‘codes’ in the map explains “${heading}”, which is not among the columns of its table. Write it there too, with the field that it fills.`,
      );
  });
