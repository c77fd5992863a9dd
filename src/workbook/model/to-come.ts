import { todayInLondon } from "../../io/today.ts";
import { dateText } from "../../language/dates.ts";
import { dayOf } from "../../model/days.ts";
import type { Table } from "../../sheet/model.ts";
import type { Data } from "./draft.ts";
import { labels } from "./labels.ts";
import { shortly } from "./page-words.ts";

/** Where more follows from a day that is still to come than that the question is of what has been: how the sentence goes on. */
const goesOn: Readonly<Record<string, string>> = {
  "evidence.verification.on":
    ", and a check that is still to come counts for nothing yet. Put the day on which it was checked; where nobody has checked it yet, choose above that nobody has.",
  "evidence.dates.about": ". Put the day that it is from; where it is not there yet, say under “Does it exist yet?” that it is planned.",
  "evidence.source.published": ". Nobody can open today what is published then. Put the day on which it was published, or leave it empty until it is.",
  "source.published": ". Nobody can open today what is published then. Put the day on which it was published, or leave it empty until it is.",
  "judgement.on": ", and nobody has judged on it yet. Put the day on which it was judged.",
  "assessment.as_of": ". Evidence can be looked at up to today, or up to a day that is over. Leave it empty while you work: then it is today.",
};

/** That a day of a field is still to come, where it says what has been; undefined where it is not, or may be. */
export function toCome(what: Table["what"], field: string, date: string, today = todayInLondon()): string | undefined {
  const plain = `${what}.${field.replace(/\[\d+\]/g, "")}`;
  const is = dayOf(plain);
  if (is === undefined || is === "may_come" || !/^\d{4}(?:-\d\d){0,2}$/.test(date) || date <= today.slice(0, date.length)) return undefined;
  return `${dateText(date)} is still to come${goesOn[plain] ?? asksForPast(plain)}`;
}

function asksForPast(plain: string): string {
  const [what = "", ...field] = plain.split(".");
  const label = (labels as Readonly<Record<string, Readonly<Record<string, string>>>>)[what]?.[field.join(".")];
  return `${label === undefined ? "" : `, and “${shortly(label)}” asks for what has been`}. Put the day on which it was so.`;
}

/** A day that is still to come, as a problem of its field. */
interface Ahead {
  readonly severity: "error" | "warning";
  readonly code: "";
  readonly message: string;
  readonly why: "";
  readonly field: string;
}

/**
 * The days of an entry that are still to come and cannot be: nobody goes on with one that was put there. One that the files have already is
 * told; but nobody signs it again.
 */
export function aheadIn(what: Table["what"], data: Data, before: Data | undefined, today = todayInLondon()): readonly Ahead[] {
  const kept = new Map(datesIn(before ?? {}));
  return datesIn(data).flatMap(([field, date]) => {
    const message = isPlanned(what, data, field) ? undefined : toCome(what, field, date, today);
    if (message === undefined) return [];
    const severity = what !== "judgement" && kept.get(field) === date ? "warning" : "error";
    return [{ severity, code: "", message, why: "", field }];
  });
}

/** What is planned has a date of its own that is still to come. */
export const isPlanned = (what: Table["what"], data: Data, field: string): boolean =>
  what === "evidence" && data["state"] === "planned" && /^(?:dates\.about|source\.published)$/.test(field);

/** The texts in an entry that a field of a date could hold, by the ways to them. */
function datesIn(value: unknown, way = ""): readonly (readonly [field: string, date: string])[] {
  if (typeof value === "string") return [[way, value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => datesIn(one, `${way}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => datesIn(one, way === "" ? key : `${way}.${key}`));
}
