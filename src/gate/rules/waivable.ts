import { codes } from "../../diagnostics/codes.ts";
import { isCode } from "../../diagnostics/describe.ts";
import { conditions, isCondition } from "./conditions.ts";
import { isOwnCode } from "./own/code.ts";
import { waivedAs } from "./subject.ts";

/**
 * Areas of diagnostics that say that something was not read or not understood. What they hide nobody has seen, so nobody can approve
 * it, and no baseline can hold it. The same goes for what is wrong with the gate's own files.
 */
const never = ["file", "yaml", "schema", "catalogue", "config", "waiver", "baseline"];

/** Diagnostics of these areas that are about something else. */
const except: ReadonlySet<string> = new Set(["file/practice-missing", "file/over-limit"]);

/** Whether a waiver or a baseline may take a diagnostic of this code out of the gate, or a waiver this condition. */
export function isWaivable(code: string): boolean {
  if (isCondition(code)) return waivedAs(code) !== false;
  return except.has(code) || !never.includes(code.split("/")[0] ?? "");
}

/** Whether there is a diagnostic or a condition of this code, or a configuration may bring a check under it. */
export function isGateCode(code: string): boolean {
  return isCode(code) || isCondition(code) || isOwnCode(code);
}

/** Everything that a waiver can name. */
export function gateCodes(): readonly string[] {
  return [...Object.keys(codes), ...Object.keys(conditions)];
}
