import { dateText } from "../language/dates.ts";
import { numberText } from "../language/numbers.ts";
import { isAnswer } from "./answering.ts";
import { tidy } from "./cells.ts";
import { dayOf, isAfter } from "./days.ts";
import type { AskedQuestion } from "./questions.ts";
import { type Entry, isRefused, type Register } from "./register.ts";
import { stampIn } from "./stamp.ts";
import { stateIn } from "./states.ts";
import { columnsOf } from "./table.ts";
import { dayAbove } from "./title-dates.ts";

/** The day of which a register is: it says so above its table, or in every row. */
export function asOfDay(register: Register): string | undefined {
  const [first] = register.tables;
  const stamped = columnsOf(first, "updated").flatMap((column) => dayOf(tidy(stampIn(first, column) ?? ""), column.days)?.date ?? []);
  return dayAbove(register) ?? stamped[0];
}

/** Whether a question is asked of what is over, and of nothing else. */
export const isOfEnd = ({ id }: Pick<AskedQuestion, "id">): boolean => id === "end" || id === "proof";

/** The entries of which something is asked, and what is to be said of those of which it is not. */
export interface OverEntries {
  readonly entries: readonly Entry[];
  /** Whether any entry says whether it is over: else all are asked. */
  readonly isKnown: boolean;
  /** As of when they are over, where last days could be held against a day. */
  readonly asOf?: string;
  /** So many give neither a state nor a day by which it could be told. */
  readonly untold: number;
}

/** The entries that are over: their state says so, or their last day was before that of the register. What becomes of data at the end is asked of no other. */
export function overIn(register: Register): OverEntries {
  const {
    entries,
    tables: [first],
  } = register;
  const asOf = asOfDay(register);
  const states = [...columnsOf(first, "status"), ...columnsOf(first, "decision")];
  const ends = asOf === undefined ? [] : columnsOf(first, "end");
  const isOver = (entry: Entry): boolean | undefined => {
    const { cells } = entry.row;
    if (isRefused(register, entry)) return false;
    const said = states.flatMap(({ at }) => stateIn(cells[at]) ?? []);
    const last = ends.flatMap((column) => (isAnswer(cells[column.at], column) ? (dayOf(cells[column.at], column.days)?.date ?? []) : []));
    if (said.includes("over") || last.some((date) => isAfter(asOf ?? "", date))) return true;
    return said.length + last.length > 0 ? false : undefined;
  };
  const all = entries.map(isOver);
  const isKnown = entries.some((entry, at) => all[at] !== undefined && !isRefused(register, entry));
  return isKnown
    ? {
        entries: entries.filter((_, at) => all[at] === true),
        isKnown,
        untold: all.filter((one) => one === undefined).length,
        ...(asOf !== undefined && ends.length > 0 && { asOf }),
      }
    : { entries, isKnown, untold: 0 };
}

/** What the entries are that are over, with the day as of which they were. */
export const overWords = (asOf: string | undefined): string =>
  asOf === undefined ? "are over" : `were over ${asOf.length === 10 ? "on" : "at the start of"} ${dateText(asOf)}`;

/** What is to be said besides of the entries that are not asked: that it cannot be told whether they are over, and that some say it all the same. */
export function besidesOver({ isKnown, untold }: OverEntries, others: number): string {
  if (!isKnown) return " Which of them are over cannot be told: no state says so, and no last day can be held against the day of the register.";
  return [
    untold === 0 ? "" : ` Of ${numberText(untold)} more it cannot be told whether ${untold === 1 ? "it is" : "they are"} over.`,
    others === 0 ? "" : ` ${numberText(others)} that ${others === 1 ? "is" : "are"} not known to be over ${others === 1 ? "says" : "say"} it too.`,
  ].join("");
}
