const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** What there is to say about a date that cannot be read. */
export interface DateAdvice {
  readonly suggestion: string | undefined;
  readonly hint: string | undefined;
}

/** Finds the date that somebody meant, if it can be told without guessing. Where only a full date will do, a month is not enough. */
export function adviseOnDate(text: string, needsDay: boolean): DateAdvice {
  const parts = read(text.trim());
  if (parts === undefined || parts.year === 0) return { suggestion: undefined, hint: undefined };
  const { year, month, day } = parts;
  if (month !== undefined && (month < 1 || month > 12)) return { suggestion: undefined, hint: `There is no month ${month}.` };
  const length = month === undefined ? 31 : daysIn(year, month);
  if (day !== undefined && (day < 1 || day > length)) return { suggestion: undefined, hint: `${monthName(month)} ${year} has ${length} days.` };
  if (needsDay && day === undefined) return { suggestion: undefined, hint: "The day is needed here." };
  return { suggestion: [String(year), month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, "0"))).join("-"), hint: undefined };
}

function read(text: string): DateParts | undefined {
  const yearFirst = /^(\d{4})(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?)?(?:[T ]\d.*)?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (yearFirst) return ordered(Number(yearFirst[1]), yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[-/. ](?:(\d{1,2})[-/. ])?(\d{4})$/.exec(text);
  if (yearLast)
    return yearLast[2] === undefined
      ? { year: Number(yearLast[3]), month: Number(yearLast[1]) }
      : dayAndMonth(Number(yearLast[3]), Number(yearLast[1]), Number(yearLast[2]));
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -])?([a-z]{3,9})\.?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/i.exec(text);
  const month =
    named &&
    months.findIndex(
      (name) =>
        name === named[2]?.toLowerCase() || name.slice(0, 3) === named[2]?.toLowerCase() || (named[2]?.toLowerCase() === "sept" && name === "september"),
    );
  if (!named || month === null || month === -1 || (named[1] !== undefined && named[3] !== undefined)) return undefined;
  const day = named[1] ?? named[3];
  return { year: Number(named[4]), month: month + 1, ...(day === undefined ? {} : { day: Number(day) }) };
}

/** Year first, the month follows; unless what follows can only be a day. */
function ordered(year: number, second: string | undefined, third: string | undefined): DateParts {
  if (second === undefined) return { year };
  if (third === undefined) return { year, month: Number(second) };
  if (Number(second) > 12 && Number(third) <= 12) return { year, month: Number(third), day: Number(second) };
  return { year, month: Number(second), day: Number(third) };
}

/** 22/04/2016 and 04/22/2016 can be told apart. 03/04/2016 is the third of April to some and the fourth of March to others. */
function dayAndMonth(year: number, first: number, second: number): DateParts | undefined {
  if (second > 12 && first <= 12) return { year, month: first, day: second };
  if (first > 12 || first === second) return { year, month: second, day: first };
  return undefined;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const monthName = (month = 1): string => {
  const name = months[month - 1] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
};
