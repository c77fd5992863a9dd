import { plusDays } from "../../assess/calendar.ts";
import type { ForecastDocument, ForecastEntry } from "../../model/generated/schemas.ts";
import { effectsOf, kindWords } from "./words.ts";

/**
 * A forecast as a calendar (RFC 5545): an all-day event for each thing, on the last day on which it counts. Its UID stays when the
 * date moves, so that importing the file again moves the event. There is no clock in it: DTSTAMP is the as-of date.
 */
export function forecastIcs({ tool, entries }: ForecastDocument): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//t6//t6 ${textValue(tool.version)}//EN`,
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:t6 forecast",
    ...london,
    ...entries.flatMap(event),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

/** The days are days in London. A calendar may not be empty either, and this is always true. */
const london = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/London",
  "BEGIN:STANDARD",
  "DTSTART:19961027T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0000",
  "TZNAME:GMT",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:19810329T010000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0100",
  "TZNAME:BST",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];

function event(entry: ForecastEntry): readonly string[] {
  const { uid, as_of, last_day, kind, title, id, at } = entry;
  const description = [...effectsOf(entry), `${at.file}:${at.line}`, ...(kind === "waiver_expires" ? [] : [id])];
  return [
    "BEGIN:VEVENT",
    `UID:${textValue(uid)}`,
    `DTSTAMP:${digits(as_of)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(last_day)}`,
    `DTEND;VALUE=DATE:${digits(plusDays(last_day, 1))}`,
    `SUMMARY:${textValue(`t6: ${kindWords[kind]}: ${title}`)}`,
    `DESCRIPTION:${textValue(description.join("\n"))}`,
    `CATEGORIES:t6,${textValue(kindWords[kind])}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const digits = (day: string): string => day.replaceAll("-", "");

// biome-ignore lint/suspicious/noControlCharactersInRegex: those may not stand in a calendar
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text as RFC 5545 wants it: backslash, semicolon, comma and line break escaped; other control characters may not be there. */
function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(control, "")
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll("\n", "\\n");
}

/** So many octets fit into a line, its break not counted. */
const widest = 75;

/** A line broken into pieces of at most 75 octets, each after the first behind a blank. No character is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > widest) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n");
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
