import type { Severity } from "../../diagnostics/problem.ts";
import type { Reported, ReportedCondition } from "../../gate/rules/reported.ts";
import type { CheckReport } from "./report.ts";

/** GitHub refuses a file with more results in one run. */
const most = 25_000;

/** Of more than these GitHub shows the gravest, by what it takes for grave; where there are more, those that count at the gate come first. */
export const mostShown = 5_000;

/**
 * How much text the results hold at most, in bytes. GitHub refuses a file of more than 10 MB when it is packed; what is the same in every result packs to
 * next to nothing, and text without any sense to four fifths.
 */
const mostBytes = 11_000_000;

const gravest: readonly Severity[] = ["error", "warning", "note"];

/** What of a run has room in a file for GitHub. */
export interface Room {
  readonly refusals: readonly string[];
  readonly unmet: readonly ReportedCondition[];
  readonly diagnostics: readonly Reported[];
  /** How much has none. */
  readonly left: number;
}

/** As much as there is room for, the gravest that count. In the order in which it was found, but for more than GitHub shows: then the gravest come first. */
export function withRoom({ refusals, unmet = [], diagnostics }: Pick<CheckReport, "refusals" | "unmet" | "diagnostics">, rest: string): Room {
  let bytes = mostBytes - bytesOf(rest);
  const takes = (text: string): boolean => {
    bytes -= bytesOf(text);
    return bytes >= 0;
  };
  const told = firstOf(refusals.slice(0, most), takes);
  const missed = firstOf(unmet.slice(0, most - told.length), ({ text, path, fingerprints }) => takes(text + path + printsOf(fingerprints)));
  const before = told.length + missed.length;
  const byGravity = diagnostics.length + before > mostShown ? [...diagnostics].sort((a, b) => rank(a) - rank(b)) : diagnostics;
  const shown = firstOf(byGravity.slice(0, most - before), (entry) => takes(textOf(entry)));
  return { refusals: told, unmet: missed, diagnostics: shown, left: refusals.length + unmet.length - before + diagnostics.length - shown.length };
}

function rank({ gated, diagnostic }: Reported): number {
  return (gated === "counts" ? 0 : gravest.length) + gravest.indexOf(diagnostic.severity);
}

/** What differs from one result to the next. */
function textOf({ diagnostic, path, because = "", fingerprints }: Reported): string {
  return [diagnostic.message, diagnostic.help, diagnostic.place, path, because, printsOf(fingerprints)].join("");
}

const printsOf = (fingerprints: Reported["fingerprints"]): string => fingerprints.map(({ about, print }) => about + print).join("");

/** How long a text is in UTF-8, or a little more. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) bytes += 2;
  return bytes;
}

/** Those before the first that has no room. */
function firstOf<One>(all: readonly One[], takes: (one: One) => boolean): readonly One[] {
  const end = all.findIndex((one) => !takes(one));
  return end === -1 ? all : all.slice(0, end);
}
