import { daysBetween, plusDays } from "../assess/calendar.ts";
import { codes } from "../diagnostics/codes.ts";
import { cutLoose } from "../diagnostics/cut-loose.ts";
import type { Diagnostic } from "../diagnostics/problem.ts";
import { forecast } from "../forecast/forecast.ts";
import type { ReportedWaiver } from "../gate/rules/reported.ts";
import { stateOf } from "../gate/rules/waivers.ts";
import { createFileNames } from "../io/repository.ts";
import { sha256 } from "../io/sha256.ts";
import type { ForecastAssessment, ForecastDocument, ForecastEntry } from "../model/generated/schemas.ts";
import type { Pointer } from "../model/pointer.ts";
import { createPositions, type FilePositions } from "../source/positions.ts";
import { positionsOf } from "./file-positions.ts";
import { toldErrors } from "./told.ts";
import type { Assessed, Config, LoadedAssessment } from "./types.ts";
import { version } from "./version.ts";

/** What is foreseen of one assessment. */
interface ForeseenAssessment {
  readonly assessment: ForecastAssessment;
  readonly entries: readonly ForecastEntry[];
}

/** What will lapse in an assessment within some days of its as-of day; undefined where nothing could be decided. */
export function foresee({ decision, folder, display }: Assessed, { files }: LoadedAssessment, days: number): ForeseenAssessment | undefined {
  if (decision === undefined) return undefined;
  const { asOf, assessment } = decision;
  const placeOf = placesIn(positionsOf(files));
  const entries = forecast(decision, days, sha256).map(({ lapse, from, findings, positions, raises }): ForecastEntry => {
    const { kind, id, title, lastDay, entry, date, clauses } = lapse;
    const file = display(entry.file);
    return {
      kind,
      id,
      title,
      last_day: lastDay,
      from,
      days_left: daysBetween(asOf, lastDay),
      assessment: folder,
      at: { file, ...placeOf(entry.file, [...entry.pointer, ...date]) },
      uid: uidOf(kind, file, id),
      as_of: asOf,
      clauses: [...clauses],
      findings: [...findings],
      positions: [...positions],
      raises: raises.map((code) => ({ code, severity: codes[code].severity })),
    };
  });
  return cutLoose({ assessment: { folder, title: assessment.head.data.title, as_of: asOf, until: plusDays(asOf, days) }, entries });
}

/** The waivers of a configuration, what became of each, and by which of them each thing is waived. */
interface Waiving {
  readonly config: Config | undefined;
  readonly waivers: readonly ReportedWaiver[];
  readonly waivedBy: readonly (readonly number[])[];
}

/** The waivers that will expire within some days. */
export function foreseeWaivers({ config, waivers: reported, waivedBy }: Waiving, day: string, days: number): readonly ForecastEntry[] {
  if (config === undefined) return [];
  const placeOf = placesIn(createPositions(new Map([[config.path, config.text]])));
  const { waivers = [] } = config.data;
  /** What nothing covers any more on the day after: all waivers of it have expired by then. */
  const countsAgain = (index: number, lastDay: string) =>
    waivedBy.filter((by) => by.includes(index) && by.every((one) => (waivers[one]?.expires_on ?? "") <= lastDay)).length;
  return waivers.flatMap((waiver, index): ForecastEntry[] => {
    const { code, expires_on, reason, file = "", id = "" } = waiver;
    if (stateOf(waiver, day) !== "in_force" || expires_on >= plusDays(day, days)) return [];
    return [
      {
        kind: "waiver_expires",
        id: code,
        title: `Waiver of ${code} in ${reported[index]?.where ?? ""}: ${reason}`,
        last_day: expires_on,
        from: plusDays(expires_on, 1),
        days_left: daysBetween(day, expires_on),
        at: { file: config.path, ...placeOf(config.path, ["waivers", index, "expires_on"]) },
        uid: uidOf("waiver_expires", config.path, JSON.stringify([code, file, id])),
        as_of: day,
        clauses: [],
        findings: [],
        positions: [],
        raises: [],
        counts_again: countsAgain(index, expires_on),
      },
    ];
  });
}

/** What is wrong with what a forecast was made from. */
interface Unforeseen {
  readonly diagnostics: readonly Diagnostic[];
  readonly refusals: readonly string[];
}

/** Puts a forecast together, by day, with what kept anything out of it. */
export function forecastDocument(
  days: number,
  foreseen: readonly ForeseenAssessment[],
  waivers: readonly ForecastEntry[],
  { diagnostics, refusals }: Unforeseen,
): ForecastDocument {
  const entries = [...foreseen.flatMap((one) => one.entries), ...waivers];
  return {
    format: "t6-forecast",
    version: 1,
    tool: { name: "t6", version },
    days,
    assessments: foreseen.map(({ assessment }) => assessment),
    entries: withOwnUids(entries).sort(
      (a, b) => compare(a.last_day, b.last_day) || compare(a.at.file, b.at.file) || a.at.line - b.at.line || compare(a.kind, b.kind),
    ),
    diagnostics: toldErrors(diagnostics, "internal"),
    refusals: [...refusals],
  };
}

/** Two entries that nobody can tell apart, such as items of the same id, are numbered: a calendar would take them for one. */
function withOwnUids(entries: readonly ForecastEntry[]): ForecastEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const number = (seen.get(entry.uid) ?? 0) + 1;
    seen.set(entry.uid, number);
    return number === 1 ? entry : { ...entry, uid: entry.uid.replace("@", `-${number}@`) };
  });
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** A name that stays when the date, the lines or the working directory change. */
function uidOf(kind: string, file: string, id: string): string {
  return `${sha256(JSON.stringify([kind, createFileNames().lasting(file), id])).slice(0, 32)}@t6`;
}

/** Where dates are written, as documents say it. */
function placesIn(positions: FilePositions): (file: string, pointer: Pointer) => { readonly line: number; readonly column: number } {
  return (file, pointer) => {
    const { line, column } = positions(file)?.spanOf(pointer, "value").start ?? { line: 1, column: 1 };
    return { line, column };
  };
}
