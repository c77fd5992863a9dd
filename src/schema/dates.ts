import { unquoted } from "../diagnostics/odd-signs.ts";

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/**
 * How a date is written. "day first" can be nothing else, "month first" neither; "either" could be both (03/04/2016), and is read with
 * the day first, as it is written in Britain. A "moment" has a time of day, which goes.
 */
type DateOrder = "year first" | "day first" | "month first" | "either" | "named" | "moment";

/** A date that somebody wrote, year first and as exact as it was given. */
export interface WrittenDate {
  readonly date: string;
  readonly order: DateOrder;
}

interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly order: DateOrder;
}

/** What there is to say about a date that cannot be read. */
export interface DateAdvice {
  readonly suggestion: string | undefined;
  readonly hint: string | undefined;
}

/** Finds the date that somebody meant, if it can be told. Where only a full date will do, a month is not enough. */
export function adviseOnDate(text: string, needsDay: boolean): DateAdvice {
  const read = readDate(text, needsDay);
  return "date" in read
    ? { suggestion: read.date, hint: read.order === "either" ? "It was read with the day first." : undefined }
    : { suggestion: undefined, ...read };
}

/** Reads a date in one of the ways in which people write them; or says, where that is plain, why it is none. */
export function readDate(text: string, needsDay: boolean): WrittenDate | { readonly hint: string | undefined } {
  const parts = partsOf(unquoted(text));
  if (parts === undefined || parts.year === 0) return { hint: undefined };
  const { year, month, day, order } = parts;
  if (month !== undefined && (month < 1 || month > 12)) return { hint: `There is no month ${month}.` };
  const length = month === undefined ? 31 : daysIn(year, month);
  if (day !== undefined && (day < 1 || day > length)) return { hint: `${monthName(month)} ${year} has ${length} days.` };
  if (needsDay && day === undefined) return { hint: "The day is needed here." };
  return { date: [String(year), month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, "0"))).join("-"), order };
}

function partsOf(text: string): DateParts | undefined {
  const yearFirst = /^(\d{4})(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?)?(?:[T ]\d.*)?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (yearFirst) return { ...ordered(Number(yearFirst[1]), yearFirst[2], yearFirst[3]), ...(/\d[T ]\d.*:/.test(text) && { order: "moment" }) };
  const yearLast = /^(\d{1,2})[-/. ](?:(\d{1,2})[-/. ])?(\d{4})$/.exec(text);
  if (yearLast)
    return yearLast[2] === undefined
      ? { year: Number(yearLast[3]), month: Number(yearLast[1]), order: "day first" }
      : dayAndMonth(Number(yearLast[3]), Number(yearLast[1]), Number(yearLast[2]));
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -])?([a-z]{3,9})\.?,?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/i.exec(text);
  const month =
    named &&
    months.findIndex(
      (name) =>
        name === named[2]?.toLowerCase() || name.slice(0, 3) === named[2]?.toLowerCase() || (named[2]?.toLowerCase() === "sept" && name === "september"),
    );
  if (!named || month === null || month === -1 || (named[1] !== undefined && named[3] !== undefined)) return undefined;
  const day = named[1] ?? named[3];
  return { year: Number(named[4]), month: month + 1, order: "named", ...(day === undefined ? {} : { day: Number(day) }) };
}

/** Year first, the month follows; unless what follows can only be a day. */
function ordered(year: number, second: string | undefined, third: string | undefined): DateParts {
  const order = "year first";
  if (second === undefined) return { year, order };
  if (third === undefined) return { year, month: Number(second), order };
  if (Number(second) > 12 && Number(third) <= 12) return { year, month: Number(third), day: Number(second), order: "month first" };
  return { year, month: Number(second), day: Number(third), order };
}

/** 22/04/2016 and 04/22/2016 can be told apart. 03/04/2016 cannot, and is the third of April here. */
function dayAndMonth(year: number, first: number, second: number): DateParts {
  if (second > 12 && first <= 12) return { year, month: first, day: second, order: "month first" };
  return { year, month: second, day: first, order: first > 12 || first === second ? "day first" : "either" };
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const monthName = (month = 1): string => {
  const name = months[month - 1] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
};
