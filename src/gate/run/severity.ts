import { inForce, sourcesOf } from "../../api/in-force.ts";
import type { Config, ConfigSource } from "../../api/types.ts";
import type { Diagnostic } from "../../diagnostics/problem.ts";
import { fromFolder } from "../../io/display.ts";
import { namesFolder } from "../../io/glob.ts";
import type { SeveritySetting } from "../../model/generated/schemas.ts";
import type { Reported, ReportedSeverity } from "../rules/reported.ts";
import { type Grading, regraded } from "../rules/severity.ts";
import type { Graded } from "../rules/severity-problems.ts";
import { checksInForce } from "./checks.ts";
import { type Coverage, coversFrom } from "./coverage.ts";
import type { Examined } from "./types.ts";

/**
 * Diagnostics as grave as the configurations in force say.
 * @param config the nearest of them
 * @param folder where the diagnostics are
 */
export function regradedAll(diagnostics: readonly Diagnostic[], config: Config | undefined, folder: string): readonly Diagnostic[] {
  const layers = inForce(config).map((one) => gradingsIn(one, folder));
  return layers.every((layer) => layer.length === 0) ? diagnostics : diagnostics.map((diagnostic) => regraded(diagnostic, layers));
}

/** What a configuration says about severities in a folder. */
function gradingsIn(config: Config, folder: string): readonly Grading[] {
  if (config.data.severity === undefined) return [];
  const way = fromFolder(config.folder, folder);
  return sourcesOf(config).flatMap(({ path, data }) =>
    (data.severity ?? []).flatMap((setting, index) => {
      const { codes, severity, reason } = setting;
      return holdsAt(setting, way) ? [{ codes, severity, config: path, index, ...(reason !== undefined && { reason }) }] : [];
    }),
  );
}

/** Whether an entry holds in a folder. */
function holdsAt({ paths }: SeveritySetting, way: string): boolean {
  return paths === undefined || paths.some((pattern) => namesFolder(pattern, way));
}

/**
 * What was looked at of what a configuration says about severities.
 * @param isOutermost whether it can make anything less grave: of another one that is told in another way
 */
export function gradedIn(config: Config, members: readonly Examined[], run: Coverage, isOutermost: boolean): Graded {
  const own = new Map(checksInForce(config).map(({ check }) => [check.code, check.severity] as const));
  const { folder } = config;
  const ways = new Map(members.map((one) => [one, fromFolder(folder, one.folder)]));
  const covers = coversFrom(folder, run);
  return {
    own,
    isWhole: covers(undefined),
    isSeen: (pattern) => covers(fixed(pattern) || undefined),
    isFound: (code, setting) =>
      !isOutermost || members.some((one) => holdsAt(setting, ways.get(one) ?? ".") && one.found.some((diagnostic) => diagnostic.code === code)),
    isFolder: (pattern) => [...ways.values()].some((way) => namesFolder(pattern, way)),
  };
}

/** The folder in which everything lies that a pattern names: the names before the first that stands for several. */
function fixed(pattern: string): string {
  const steps = pattern.split("/");
  const first = steps.findIndex((step) => /[*?]/.test(step));
  return (first === -1 ? steps : steps.slice(0, first)).join("/");
}

/** What a configuration file says about severities, and how many diagnostics each entry grades. */
export function reportedSeverities({ data, path }: ConfigSource, entries: readonly Reported[]): readonly ReportedSeverity[] {
  const mine = entries.flatMap(({ diagnostic }) => (diagnostic.regraded?.config === path ? [diagnostic.regraded.index] : []));
  return (data.severity ?? []).map(({ codes, paths, severity, reason }, index) => ({
    config: path,
    codes,
    ...(paths !== undefined && { paths }),
    severity,
    ...(reason !== undefined && { reason }),
    matches: mine.filter((one) => one === index).length,
  }));
}

/** Why a diagnostic that is switched off does not count. */
export function offWords({ regraded: mark }: Diagnostic): string | undefined {
  return mark && `Switched off by ${mark.config}: ${mark.reason}`;
}
