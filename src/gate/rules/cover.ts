import type { Waiver } from "../../model/generated/schemas.ts";
import type { Subject } from "./subject.ts";
import { isWaivable } from "./waivable.ts";
import { isAbout, waiving } from "./waivers.ts";

/** Whether something counts at the gate, or why it does not. */
export type Gated = "counts" | "waived" | "baseline" | "off";

/** What takes things out of the gate. */
export interface Cover {
  readonly waivers: readonly Waiver[];
  /** The day on which waivers are looked at. */
  readonly day: string;
  /** The fingerprints of the baseline. */
  readonly baseline: ReadonlySet<string>;
}

export interface Covered {
  readonly gated: Gated;
  /** The waivers in force that cover it, by their numbers. */
  readonly by: readonly number[];
  /** All waivers that are about it, whatever their state. */
  readonly about: readonly number[];
}

/**
 * What becomes of a diagnostic: a waiver comes before the baseline, because somebody decided it. What is about several
 * things is in the baseline if each of them is: fewer is an improvement, and one more is new.
 */
export function coverDiagnostic(subject: Subject, fingerprints: () => readonly string[], cover: Cover): Covered {
  const covered = coverByWaivers(subject, cover);
  if (covered.gated !== "counts" || cover.baseline.size === 0 || !subject.codes.every(isWaivable)) return covered;
  return { ...covered, gated: isFrozen(fingerprints(), cover) ? "baseline" : "counts" };
}

/** What is about several things is frozen where each of them is. */
function isFrozen(fingerprints: readonly string[], { baseline }: Cover): boolean {
  return fingerprints.length > 0 && fingerprints.every((print) => baseline.has(print));
}

/**
 * What becomes of a condition that is not met. The baseline covers it as it does a diagnostic, and also where it is about the same entry
 * as a diagnostic that the baseline holds.
 * @param frozen the diagnostics that are in the baseline
 */
export function coverFailure(subject: Subject, fingerprints: () => readonly string[], frozen: readonly Subject[], cover: Cover): Covered {
  const covered = coverByWaivers(subject, cover);
  if (covered.gated !== "counts") return covered;
  const isSame = (other: Subject) =>
    other.file === subject.file && other.codes.some((code) => subject.codes.includes(code)) && other.ids.some((id) => subject.ids.includes(id));
  return { ...covered, gated: (cover.baseline.size > 0 && isFrozen(fingerprints(), cover)) || frozen.some(isSame) ? "baseline" : "counts" };
}

function coverByWaivers(subject: Subject, { waivers, day }: Cover): Covered {
  if (!isWaivable(subject.codes[0] ?? "")) return { gated: "counts", by: [], about: [] };
  const about = waivers.flatMap((waiver, index) => (isAbout(waiver, subject) ? [index] : []));
  const by = waiving(waivers, subject, day);
  return { gated: by.length > 0 ? "waived" : "counts", by, about };
}
