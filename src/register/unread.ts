import { numberText } from "../language/numbers.ts";
import type { RegisterField } from "../model/generated/schemas.ts";
import { isUnread } from "./answering.ts";
import { type Cell, isLost } from "./cells.ts";
import { fieldFacts } from "./fields.ts";
import { type Entry, type Register, whereCells } from "./register.ts";

/** What is filled and could not be read of what a question asks for. */
export interface Unread {
  readonly count: number;
  /** What stands there, as far as that can be said. */
  readonly thing: string;
}

const asDay = "something that t6 cannot read as a day";
const codes = "codes that nobody explained";
const whatever = "something that t6 cannot read";

/** What t6 says of it in a sentence about what a register lacks. */
export const unreadThings: readonly string[] = Object.freeze([asDay, codes, whatever]);

const isLostCell = (cell: Cell): boolean => isLost(cell);

/** The entries that do not say it and have it filled: whoever says that they are silent has not read them. */
export function unreadIn(register: Register, entries: readonly Entry[], fields: readonly RegisterField[]): Unread | undefined {
  const open = new Set<Entry>();
  const kinds = new Set<string>();
  for (const field of fields) {
    const found = entries.filter(whereCells(register, field, isUnread));
    if (found.length > 0) kinds.add(fieldFacts[field].holds === "day" ? asDay : entries.some(whereCells(register, field, isLostCell)) ? whatever : codes);
    for (const entry of found) open.add(entry);
  }
  const [kind] = kinds;
  return kind === undefined ? undefined : { count: open.size, thing: kinds.size === 1 ? kind : whatever };
}

/** The same behind a count. */
export const unreadWords = ({ count, thing }: Unread, isBesides: boolean): string =>
  ` ${numberText(count)} ${isBesides ? "more " : ""}${count === 1 ? "holds" : "hold"} ${thing}.`;
