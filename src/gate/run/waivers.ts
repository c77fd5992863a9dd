import type { Config } from "../../api/types.ts";
import type { Waiver } from "../../model/generated/schemas.ts";
import type { Kept } from "../rules/keep.ts";
import type { ReportedWaiver, ReportedWaiverState } from "../rules/reported.ts";
import { plain, stateOf } from "../rules/waivers.ts";
import { type Coverage, coversFrom } from "./coverage.ts";

/** The waivers of a configuration, and what became of each. */
export function reportedWaivers(config: Config, kept: Kept, run: Coverage, day: string): readonly ReportedWaiver[] {
  const covers = coversFrom(config.folder, run);
  return (config.data.waivers ?? []).map((waiver, index) => ({
    code: waiver.code,
    where: whereOf(waiver),
    reason: waiver.reason,
    approved_by: approverOf(waiver),
    approved_on: waiver.approved_on,
    expires: waiver.expires_on,
    state: stateIn(waiver, kept.about[index] ?? 0, covers, day),
    matches: kept.waived[index] ?? 0,
  }));
}

/** Why a waived diagnostic does not count. */
export function waivedWords(waiver: Waiver): string {
  return `Waived until ${waiver.expires_on} by ${approverOf(waiver)}: ${waiver.reason}`;
}

function approverOf({ approved_by: { name, role } }: Waiver): string {
  return role === undefined ? name : `${name}, ${role}`;
}

function stateIn(waiver: Waiver, about: number, covers: (file: string | undefined) => boolean, day: string): ReportedWaiverState {
  const state = stateOf(waiver, day);
  if (state !== "in_force") return state;
  if (about > 0) return "used";
  return waiver.code !== "gate/lost" && covers(waiver.file && plain(waiver.file)) ? "unused" : "elsewhere";
}

function whereOf({ file, id }: Waiver): string {
  if (file === undefined) return id === undefined ? "nowhere" : `‘${id}’`;
  return id === undefined ? file : `${file}, ‘${id}’`;
}
