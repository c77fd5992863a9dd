import { plusYear } from "../../assess/calendar.ts";
import { isOver } from "../../assess/dates.ts";
import type { Waiver } from "../../model/generated/schemas.ts";
import type { Subject } from "./subject.ts";
import { isGateCode, isWaivable } from "./waivable.ts";

/** What a waiver is on a day. Only one that is in force waives anything. */
export type WaiverState = "in_force" | "not_yet" | "expired" | "mistaken";

/** What is wrong with a waiver whatever the day, the first thing that is. */
export type WaiverMistake = "unknown_code" | "not_waivable" | "no_place" | "dates_reversed" | "too_long";

/** What is wrong with a waiver in itself. With a mistake in it a waiver waives nothing. */
export function mistakeIn({ code, file, id, approved_on, expires_on }: Waiver): WaiverMistake | undefined {
  if (!isGateCode(code)) return "unknown_code";
  if (!isWaivable(code)) return "not_waivable";
  if (file === undefined && id === undefined) return "no_place";
  if (expires_on < approved_on) return "dates_reversed";
  return expires_on > plusYear(approved_on) ? "too_long" : undefined;
}

/** What a waiver is on a day: it counts from its approval to the end of its last day. */
export function stateOf(waiver: Waiver, day: string): WaiverState {
  if (mistakeIn(waiver) !== undefined) return "mistaken";
  if (isOver(waiver.expires_on, day)) return "expired";
  return waiver.approved_on > day ? "not_yet" : "in_force";
}

/** Whether a waiver is about something, whatever its state: the code, the file and the id all have to fit where they are given. */
export function isAbout({ code, file, id }: Waiver, subject: Subject): boolean {
  if (file === undefined && id === undefined) return false;
  return subject.codes.includes(code) && (file === undefined || plain(file) === subject.file) && (id === undefined || subject.ids.includes(id));
}

/** The waivers in force on a day that are about something, by their numbers. */
export function waiving(waivers: readonly Waiver[], subject: Subject, day: string): readonly number[] {
  return waivers.flatMap((waiver, index) => (isAbout(waiver, subject) && stateOf(waiver, day) === "in_force" ? [index] : []));
}

/** A path as it is compared: with forward slashes and without detours. */
export function plain(path: string): string {
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
