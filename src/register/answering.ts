import type { RegisterField } from "../model/generated/schemas.ts";
import { type Cell, isBlank, isLost, isSaid, textOf, tidy } from "./cells.ts";
import { isCode } from "./codes.ts";
import { dayOf } from "./days.ts";
import { fieldFacts } from "./fields.ts";
import type { Column } from "./head.ts";
import { remembered } from "./remembered.ts";
import { stateIn } from "./states.ts";
import { isTick } from "./ticks.ts";

/** Words that stand where an answer belongs, and are none. */
const placeholder =
  /^(?:under (?:review|discussion|consideration|negotiation)|(?:see|as per|as in|refer to) (?:the )?(?:dsa|dpa|dpia|agreement|contract|file|annex|schedule|attached|attachment|notes?)|(?:information )?withheld|pending|various|multiple|confidential|(?:commercial(?:ly)? )?in confidence|awaiting\b.*|to follow|(?:available )?on request|tb[acd]|to be (?:confirmed|agreed|added|completed|decided|determined))$/i;
const longestPlaceholder = 40;

/** Fields in which such a word is the answer: a request can be pending, and data confidential. */
const ofStates: ReadonlySet<RegisterField> = new Set(["decision", "status", "end_state", "sensitivity", "identifiability", "type", "other"]);

/** Days that a program puts in where nobody gave one. */
const defaultDays: ReadonlySet<string> = new Set(["9999-12-31", "9999-01-01", "1900-01-01", "1900-01-00", "1899-12-31", "1899-12-30", "0001-01-01"]);

/** Whether something stands in a cell in the place of an answer: “see DSA”, or a day that a program puts in. */
export function isPlaceholder(cell: Cell, field: RegisterField): boolean {
  if (fieldFacts[field].holds === "day") {
    const date = dayOf(cell)?.date;
    if (date !== undefined) return defaultDays.has(date);
  }
  return typeof cell === "string" && cell.length <= longestPlaceholder && !ofStates.has(field) && standsInPlace(cell);
}

/** Whether something stands in a cell that says nothing at all: “n/a”, “-”, “not known”, “NULL”. */
export const saysNothing = (cell: Cell): boolean => typeof cell === "string" && !isBlank(cell) && !cell.startsWith("#") && !isSaid(cell);

const standsInPlace = remembered((text) => placeholder.test(tidy(text).replace(/[.[\]()]/g, "")));

/** Whether a name stands in a text: two words that begin as names do. “Approved staff” and “3” name nobody. */
const namesSomebody = (text: string): boolean => text.split(/[\s,;]+/).filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length > 1;

/**
 * Whether a cell of a column answers what is asked of its field. A day that nobody can tell is said nowhere; yes or no answers only a question to which it is
 * the answer; and that something is live or has ended was decided by nobody.
 */
export function isAnswer(cell: Cell, { field, days, takesTick }: Pick<Column, "field" | "days" | "takesTick">): boolean {
  if (!isSaid(cell) || isPlaceholder(cell, field)) return false;
  if (fieldFacts[field].holds === "day") return dayOf(cell, days) !== undefined;
  if (takesTick !== true && isTick(cell, field)) return false;
  if (field === "decision" && stateIn(cell) !== undefined) return false;
  if (isCode(cell, field)) return false;
  return field !== "people" || namesSomebody(textOf(cell));
}

/** Whether a cell is filled and cannot be read: what it says nobody knows, and that the register is silent cannot be said. */
export function isUnread(cell: Cell, { field, days }: Pick<Column, "field" | "days">): boolean {
  if (isLost(cell)) return true;
  if (!isSaid(cell) || isPlaceholder(cell, field)) return false;
  return isCode(cell, field) || (fieldFacts[field].holds === "day" && dayOf(cell, days) === undefined);
}
