import type { RegisterField } from "../model/generated/schemas.ts";
import { type Cell, isSaid, textOf, tidy } from "./cells.ts";
import { dayOf } from "./days.ts";
import { fieldFacts, registerFields } from "./fields.ts";
import { headingWords } from "./heading-words.ts";
import { doubtOf } from "./speaks-against.ts";
import { isTick, takesTick } from "./ticks.ts";

/** What a column may be, and how sure that is: its heading and its values say so, or something may speak against it. */
export interface Guess {
  readonly heading: string;
  /** Undefined where it cannot be told: a wrong guess is worse than none. */
  readonly field: RegisterField | undefined;
  readonly isSure: boolean;
  /** Why it is not sure, or why there is no guess where the heading alone would make one. */
  readonly doubt?: string;
}

/** So many values of a column are looked at. */
const mostValues = 200;

/** Guesses what the columns of a table are, each field once: by the words above them, and by what stands below. */
export function guessColumns(headings: readonly { readonly at: number; readonly heading: string }[], rows: readonly (readonly Cell[])[]): readonly Guess[] {
  const taken = new Set<RegisterField>();
  const seen = new Set<string>();
  return headings.flatMap(({ at, heading }): Guess[] => {
    if (seen.has(heading)) return [];
    seen.add(heading);
    const guess = guessColumn(heading, valuesIn(rows, at), taken);
    if (guess.field !== undefined) taken.add(guess.field);
    return [guess];
  });
}

const valuesIn = (rows: readonly (readonly Cell[])[], at: number): readonly Cell[] =>
  rows
    .map((row) => row[at])
    .filter(isSaid)
    .slice(0, mostValues);

function guessColumn(heading: string, values: readonly Cell[], taken: ReadonlySet<RegisterField>): Guess {
  const words = headingWords(heading);
  // How somebody is reached is no field, whoever it is.
  const known = ofContact.test(words) ? [] : registerFields.filter((field) => fieldFacts[field].known.test(words));
  const free = known.filter((field) => !taken.has(field));
  if (values.length === 0) {
    const [field] = free;
    return { heading, field, isSure: false, ...(field !== undefined && { doubt: "nothing stands in the column, so this goes by its heading alone" }) };
  }
  const isDoubtful = (one: RegisterField): boolean => doubtOf(one, values) !== undefined;
  const all = free.filter((field) => fits(field, words, values));
  // What the values speak against comes behind what they do not.
  const fitting = [...all.filter((one) => !isDoubtful(one)), ...all.filter(isDoubtful)];
  const [field, other] = fitting;
  if (field === undefined) {
    const [first] = free;
    return {
      heading,
      field: undefined,
      isSure: false,
      ...(first !== undefined && { doubt: `its heading says ${first}, and its values do not look like that` }),
    };
  }
  const doubt = doubtOf(field, values);
  if (doubt !== undefined) return { heading, field, isSure: false, doubt };
  // What a day is, its values show; of two other fields they seldom do.
  if (other !== undefined && doubtOf(other, values) === undefined && fieldFacts[field].holds !== "day" && fieldFacts[field].holds !== "key")
    return { heading, field, isSure: false, doubt: `it may be ${other} as well` };
  return { heading, field, isSure: true };
}

const ofContact = /\be-?mail\b|\b(?:tele)?phone\b|\bpost ?code\b/;

/** A body by its name. Of “Access to” alone nobody knows whether bodies follow or data. */
const body =
  /\b(?:university|council|department|dept|ministry|college|institute|trust|ltd|limited|office|agency|hospital|centre|plc|llp|company|society|association|authority|commission|foundation|partners(?:hip)?|consult\w*|group|bureau|nhs|icb)\b/i;
const isBody = (text: string): boolean => body.test(text) || /^[A-Z]{2,6}$/.test(text);

/** Whether values can be those of a field. It says no where most of them plainly are something else. */
function fits(field: RegisterField, heading: string, values: readonly Cell[]): boolean {
  const share = (test: (text: string, cell: Cell) => boolean): number => values.filter((cell) => test(tidy(textOf(cell)), cell)).length / values.length;
  const days = share((text, cell) => cell instanceof Date || (/[-/ .]/.test(text) && dayOf(text) !== undefined) || isSerial(cell));
  const { holds, looks } = fieldFacts[field];
  if (holds === "day") return days > 0.5;
  if (holds === "key") return share((text) => text.length <= 40) > 0.8 && share((_, cell) => isTick(cell, "other")) < 0.5 && days < 0.5;
  if (share((_, cell) => isTick(cell, field)) > 0.5) return takesTick(field, heading);
  if (field === "organisation" && /^access\b/.test(heading)) return share(isBody) > 0.3;
  if (looks !== undefined) return share((text) => looks.test(text)) > 0.3;
  if (days > 0.5) return mayBeDays.has(field);
  return share((text) => /\p{L}/u.test(text)) > 0.5 || mayBeNumbers.has(field);
}

/** A number that a spreadsheet may keep for a day between 1990 and 2079. */
const isSerial = (cell: Cell): boolean => typeof cell === "number" && Number.isInteger(cell) && cell > 32_873 && cell < 65_745;

/** When data were destroyed says that they were. */
const mayBeDays: ReadonlySet<RegisterField> = new Set(["end_state"]);
const mayBeNumbers: ReadonlySet<RegisterField> = new Set(["sensitivity", "identifiability"]);
