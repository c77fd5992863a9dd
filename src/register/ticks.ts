import type { RegisterField } from "../model/generated/schemas.ts";
import { type Cell, textOf, tidy } from "./cells.ts";

/** Yes or no, in the ways in which a form, a program and a pen write it. */
const tick = /^(?:y|n|yes|no|true|false|tick(?:ed)?|[01✓✔☑☒✗✘])$/i;

/** Fields in which a nought or a one is a number, a level or a code. */
const ofNumbers: ReadonlySet<RegisterField> = new Set(["reference", "title", "volume", "sensitivity", "identifiability", "type", "decision", "status"]);

/** Whether a cell says yes or no and nothing else. */
export function isTick(cell: Cell, field: RegisterField): boolean {
  if (typeof cell === "boolean") return true;
  const text = tidy(textOf(cell));
  return tick.test(text) && !(/^[01]$/.test(text) && ofNumbers.has(field));
}

const whatever = /^/;

/**
 * The questions that yes or no answers, by what stands above the column: “Data destroyed?”, “May be passed on”. Of every other field something is asked
 * that has to be named: why, who, which law, what shows it.
 */
const asking: Partial<Readonly<Record<RegisterField, RegExp>>> = {
  onward_sharing: whatever,
  sensitivity: whatever,
  identifiability: whatever,
  other: whatever,
  end_state: /^(?!.*(?:cert|proof|evidence)).*(?:destr|delet|return|held|retain|eras|dispos)/i,
  decision: /approv|accept|refus|reject|declin|grant|agreed|authori[sz]/i,
  type: /personal|identif|sensitiv|special|aggregat|anonym|linked/i,
  route: /safe|secure|direct|remote|on.?site|transfer|\btre\b|\bsrs\b/i,
  status: /live|active|running|open|closed|ended|over|expired|current/i,
};

/** Whether yes or no answers what a column of a field asks, by its heading. */
export const takesTick = (field: RegisterField, heading: string): boolean => asking[field]?.test(heading) === true;
