import { codes } from "../../diagnostics/codes.ts";
import { isCode } from "../../diagnostics/describe.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { raise } from "../../diagnostics/raise.ts";
import { isLess, type Severity } from "../../diagnostics/severity.ts";
import type { ConfigFile, SeveritySetting } from "../../model/generated/schemas.ts";
import type { Spot } from "../../model/pointer.ts";
import { mistakeInGrading } from "./severity.ts";

/** What was looked at in a run, so that it can be told whether an entry under `severity` is about anything. */
export interface Graded {
  /** Whether everything below the folder of the configuration was looked at. */
  readonly isWhole: boolean;
  /** Whether everything was looked at that a pattern can name. */
  readonly isSeen: (pattern: string) => boolean;
  /** How grave the checks are that the configurations in force bring, by their codes. */
  readonly own: ReadonlyMap<string, Severity>;
  /** Whether there is a diagnostic of a code where an entry holds. */
  readonly isFound: (code: string, setting: SeveritySetting) => boolean;
  /** Whether there is an assessment in the folders that a pattern names. */
  readonly isFolder: (pattern: string) => boolean;
}

/** What is wrong with what a configuration says about severities. */
export function severityProblems({ severity = [] }: ConfigFile, file: string, { isWhole, isSeen, own, isFound, isFolder }: Graded): readonly Problem[] {
  return severity.flatMap((setting, index) => {
    const spot = (...further: readonly (string | number)[]) => ({ file, pointer: ["severity", index, ...further] });
    const mistakes = setting.codes.flatMap((code, at) => mistakenCode(code, severityOf(code, own), setting, spot("codes", at), own) ?? []);
    if (mistakes.length > 0) return mistakes;
    const gone = (setting.paths ?? []).flatMap((pattern, at) =>
      !isSeen(pattern) || isFolder(pattern) ? [] : [raise("config/severity-nowhere", { pattern }, spot("paths", at))],
    );
    if (gone.length > 0 || !isWhole) return gone;
    return setting.codes.flatMap((code, at) =>
      isLess(setting.severity, severityOf(code, own) ?? "note") && !isFound(code, setting)
        ? [raise("config/severity-unused", { code, does: doing(setting.severity) }, spot("codes", at))]
        : [],
    );
  });
}

/** How grave diagnostics of a code are by themselves; undefined where there are none. */
function severityOf(code: string, own: ReadonlyMap<string, Severity>): Severity | undefined {
  return isCode(code) ? codes[code].severity : own.get(code);
}

function mistakenCode(
  code: string,
  own: Severity | undefined,
  setting: SeveritySetting,
  spot: Spot,
  brought: ReadonlyMap<string, Severity>,
): Problem | undefined {
  switch (mistakeInGrading(code, own, setting)) {
    case "unknown_code":
      return raise("config/severity-unknown-code", { code, suggestion: nearest(code, [...Object.keys(codes), ...brought.keys()]) }, spot);
    case "not_lowerable":
      return raise("config/severity-not-lowerable", { code, own: aOf(own ?? "error") }, spot);
    case "no_reason":
      return raise("config/severity-no-reason", { code, does: doing(setting.severity), own: aOf(own ?? "error") }, spot);
    default:
      return undefined;
  }
}

const aOf = (severity: Severity): string => (severity === "error" ? "an error" : `a ${severity}`);

const doing = (severity: SeveritySetting["severity"]): string => (severity === "off" ? "switches it off" : `makes it ${aOf(severity)}`);
