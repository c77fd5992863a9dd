import { plusYear } from "../../assess/calendar.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { inside, raise } from "../../diagnostics/raise.ts";
import type { ConfigFile, Waiver } from "../../model/generated/schemas.ts";
import type { Spot } from "../../model/pointer.ts";
import { isOwnCode } from "./own/code.ts";
import { gateCodes } from "./waivable.ts";
import { mistakeIn, plain, stateOf, type WaiverMistake } from "./waivers.ts";

/** What was looked at in a run, so that it can be told whether the place of a waiver is there. Files are relative to the folder of the configuration. */
export interface Seen {
  /** The ids in each file. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ids that every file may speak of: those of the catalogue. */
  readonly general: ReadonlySet<string>;
  /** Whether a file was looked at, or would have been if it were there, and everything around it could be read. */
  readonly covers: (file: string | undefined) => boolean;
  /** The codes of the checks that the configurations in force bring. */
  readonly ownCodes: ReadonlySet<string>;
  /** Whether there is such a file. */
  readonly isThere: (file: string) => boolean;
}

/**
 * What is wrong with the waivers of a configuration, one problem for each that has one.
 * @param used by the number of a waiver, how much it is about, whatever its state
 */
export function waiverProblems({ waivers = [] }: ConfigFile, file: string, used: readonly number[], seen: Seen, day: string): readonly Problem[] {
  return waivers.flatMap((waiver, index) => {
    const spot: Spot = { file, pointer: ["waivers", index] };
    const mistake = mistakeIn(waiver);
    if (mistake !== undefined) return [mistakes[mistake](waiver, spot)];
    const { code, approved_on, expires_on } = waiver;
    if (isOwnCode(code) && !seen.ownCodes.has(code)) {
      return [raise("waiver/unknown-code", { code, suggestion: nearest(code, [...gateCodes(), ...seen.ownCodes]) }, inside(spot, "code"))];
    }
    const state = stateOf(waiver, day);
    if (state === "expired") return [raise("waiver/expired", { code, date: expires_on, day }, inside(spot, "expires_on"))];
    if (state === "not_yet") return [raise("waiver/not-yet-approved", { code, date: approved_on, day }, inside(spot, "approved_on"))];
    // Whether something is gone since a revision is known to those who ask about one.
    return code === "gate/lost" || (used[index] ?? 0) > 0 || !seen.covers(waiver.file && plain(waiver.file)) ? [] : [idle(waiver, spot, seen)];
  });
}

const mistakes: Readonly<Record<WaiverMistake, (waiver: Waiver, spot: Spot) => Problem>> = {
  unknown_code: ({ code }, spot) => raise("waiver/unknown-code", { code, suggestion: nearest(code, gateCodes()) }, inside(spot, "code")),
  not_waivable: ({ code }, spot) => raise("waiver/not-waivable", { code }, inside(spot, "code")),
  no_place: ({ code }, spot) => raise("waiver/no-place", { code }, inside(spot, "code")),
  dates_reversed: ({ code, approved_on, expires_on }, spot) =>
    raise("waiver/dates-reversed", { code, approved: approved_on, expires: expires_on }, inside(spot, "expires_on")),
  too_long: ({ code, approved_on, expires_on }, spot) =>
    raise("waiver/too-long", { code, approved: approved_on, expires: expires_on, latest: plusYear(approved_on) }, inside(spot, "expires_on")),
};

/** A waiver in force that nothing needs: its place is not there, or nothing of its kind is wrong there. */
function idle({ code, file, id }: Waiver, spot: Spot, { ids, general, isThere }: Seen): Problem {
  const path = file && plain(file);
  if (path !== undefined && !ids.has(path) && !isThere(path)) {
    return raise("waiver/nowhere", { code, what: "a file", name: path, suggestion: nearest(path, ids.keys()) }, inside(spot, "file"));
  }
  const known = new Set([...general, ...(path === undefined ? [...ids.values()].flatMap((own) => [...own]) : (ids.get(path) ?? []))]);
  if (id !== undefined && !known.has(id)) {
    return raise("waiver/nowhere", { code, what: "something with the id", name: id, suggestion: nearest(id, known) }, inside(spot, "id"));
  }
  return raise("waiver/unused", { code, file, id }, inside(spot, "code"));
}
