import type { RegisterField } from "../model/generated/schemas.ts";
import { isAnswer } from "./answering.ts";
import { tidy } from "./cells.ts";
import { dayOf } from "./days.ts";
import { fieldFacts, registerFields } from "./fields.ts";
import type { Register } from "./register.ts";
import { columnsOf } from "./table.ts";

/** The fields whose days say that something had happened when they were written: an end or a start may be to come. */
const happened: readonly RegisterField[] = ["decision_date", "released", "updated"];

/** A day of a register, and above which column it stands. */
interface FoundDay {
  readonly date: string;
  readonly heading: string;
}

/** The latest of all days that could be read. Of what is hidden in the file no day is told. */
export const newestDay = (register: Register): FoundDay | undefined =>
  newestOf(
    register,
    registerFields.filter((field) => fieldFacts[field].holds === "day"),
  );

/** The latest day that something was decided, handed over or brought up to date. */
export const latestDeed = (register: Register): FoundDay | undefined => newestOf(register, happened);

/** The latest day of which its rows say that they were brought up to date. */
export const latestUpdate = (register: Register): FoundDay | undefined => newestOf(register, ["updated"]);

function newestOf({ tables }: Register, fields: readonly RegisterField[]): FoundDay | undefined {
  let newest: FoundDay | undefined;
  for (const table of tables)
    for (const column of fields.flatMap((field) => columnsOf(table, field))) {
      const { at, days, heading } = column;
      for (const { cells } of table.rows) {
        const cell = cells[at];
        if (!isAnswer(cell, column)) continue;
        const date = dayOf(typeof cell === "string" ? tidy(cell) : cell, days)?.date;
        if (date !== undefined && (newest === undefined || date > newest.date)) newest = { date, heading };
      }
    }
  return newest;
}
