import { asTitle } from "../../language/quote-marks.ts";
import type { DiffCause } from "../../model/generated/schemas.ts";
import { causeWords, roleWords, statedFacts } from "../../view/style/causes.ts";
import { dateInSentence, dateText } from "../../view/style/dates.ts";
import { severityWords, stateWords, verificationWords } from "../../view/style/labels.ts";
import { series } from "../../view/style/text.ts";
import { shortened } from "../wrap.ts";

/** So many causes of a change are told; of the rest, how many. */
const few = 3;
/** So much of somebody's words is quoted. */
const quote = 110;

/**
 * Some causes of a change, in one sentence without its full stop. Those of one kind are told together.
 * @param about what changed, which need not be named again
 */
export function causesPhrase(causes: readonly DiffCause[], about: string): string {
  const groups = new Map<string, DiffCause[]>();
  for (const cause of causes) {
    const key = causeWords[cause.kind].many === undefined ? cause.id : cause.kind;
    groups.set(key, [...(groups.get(key) ?? []), cause]);
  }
  const shown = [...groups.values()].slice(0, few);
  const told = shown.map((group, index) => groupPhrase(group, about, isAgain(group, shown[index - 1])));
  const rest = [...groups.values()].slice(few).flat().length;
  return [...told, ...(rest > 0 ? [`${rest} more ${rest === 1 ? "cause" : "causes"}`] : [])].join("; ");
}

/** Whether one cause is about the very thing that the one before was about. */
function isAgain([one, ...more]: readonly DiffCause[], before: readonly DiffCause[] = []): boolean {
  const [last] = before;
  return more.length === 0 && before.length === 1 && one?.subject !== undefined && one.subject === last?.subject && one.on === last.on;
}

function groupPhrase(group: readonly DiffCause[], about: string, again: boolean): string {
  const [first] = group;
  if (first === undefined) return "";
  const { many } = causeWords[first.kind];
  return group.length === 1 || many === undefined ? causePhrase(first, about, again) : many.replace("{names}", () => namesOf(group));
}

function namesOf(group: readonly DiffCause[]): string {
  const names = group.slice(0, few).map(nameOf);
  return series([...names, ...(group.length > few ? [`${group.length - few} more`] : [])]);
}

/** One cause as a sentence without its full stop. */
function causePhrase(cause: DiffCause, about: string, again: boolean): string {
  const { one, self } = causeWords[cause.kind];
  const words: Readonly<Record<string, string | undefined>> = {
    name: again && one.startsWith("{name}") ? "it" : nameOf(cause),
    from: valueWords(cause.from, cause),
    to: valueWords(cause.to, cause),
    gone: cause.to === undefined ? valueWords(cause.from, cause) : undefined,
    date: cause.on_date === undefined ? undefined : dateInSentence(cause.on_date),
    day: dayOf(cause),
    by: cause.by,
    text: cause.text === undefined ? undefined : shortened(cause.text, quote),
    clauses: cause.clauses === undefined || cause.clauses.length === 0 ? undefined : series(cause.clauses),
  };
  return filled(self !== undefined && cause.subject === about ? self : one, words);
}

/** A date that is told as it is. */
function dayOf({ on_date, to, kind }: DiffCause): string | undefined {
  const date = on_date ?? (kind === "evidence_dated" || kind === "ask_rescheduled" ? to : undefined);
  return date === undefined ? undefined : dateText(date);
}

function filled(words: string, values: Readonly<Record<string, string | undefined>>): string {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "…");
  const complete = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].every(([, key = ""]) => values[key] !== undefined);
  return words
    .split(/\[([^\]]{0,1000})\]/)
    .map((piece, index) => (index % 2 === 0 ? fill(piece) : complete(piece) ? fill(piece) : ""))
    .join("");
}

/** What a cause is about, as it is called in a sentence. */
function nameOf({ on, subject = "", title, internal, to, kind }: DiffCause): string {
  if (internal === true)
    return on === "ask" ? "an ask recorded for internal use" : on === "source" ? "a source recorded for internal use" : "an item recorded for internal use";
  if (on === "ask") return kind === "ask_opened" && to !== undefined ? `${article(to)} ${to}` : `the ask ${subject}`;
  return title === undefined ? subject : asTitle(title);
}

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? "an" : "a");

const values: Readonly<Record<string, string>> = { ...verificationWords, ...stateWords, ...severityWords };

/** A value of the record in words: those that are dates, or have a label, by that. */
function valueWords(value: string | undefined, { on, subject = "" }: DiffCause): string | undefined {
  if (value === undefined) return undefined;
  if (on === "fact") return (statedFacts as Readonly<Record<string, string>>)[`${subject}: ${value}`] ?? value;
  if (on === "body") return (roleWords as Readonly<Record<string, string>>)[value] ?? value;
  if (Object.hasOwn(values, value)) return values[value];
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) ? dateText(value) : value;
}
