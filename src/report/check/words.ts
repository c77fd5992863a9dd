import type { Diagnostic } from "../../diagnostics/problem.ts";
import { isLess } from "../../diagnostics/severity.ts";
import type { Gated } from "../../gate/rules/cover.ts";
import type { Reported, ReportedSeverity, ReportedWaiver, ReportedWaiverState } from "../../gate/rules/reported.ts";
import { counted, tallyWords } from "../tally.ts";
import { type CheckReport, type ConfigInForce, configsInForce } from "./report.ts";

/** How formats that hold nothing but findings call it that something was not checked. */
export const notChecked = "t6/not-checked";

/** Why a diagnostic does not count at the gate, as a remark behind its severity. */
const remarks: Readonly<Record<Gated, string>> = Object.freeze({ counts: "", waived: "waived", baseline: "in the baseline", off: "switched off" });

/** "error", "warning (waived)", "note (in the baseline)". */
export function severityWords({ diagnostic: { severity }, gated }: Reported): string {
  return gated === "counts" ? severity : `${severity} (${remarks[gated]})`;
}

/** A text about a diagnostic, which says first if that does not count: "Waived. There is no …". */
export function withRemark({ gated }: Reported, text: string): string {
  const remark = remarks[gated];
  return remark === "" ? text : `${remark.charAt(0).toUpperCase()}${remark.slice(1)}. ${text}`;
}

/** "6 files in 1 assessment: 2 errors, 1 warning (1 waived, 2 in the baseline)". */
export function summaryWords(report: CheckReport): string {
  return [
    checkedWords(report),
    ...shardWords(report),
    ...regradedWords(report),
    ...frozenWords(report),
    ...configWords(report),
    ...unboundWords(report),
    ...excludedWords(report),
  ].join("; ");
}

/** "this is shard 2 of 3, and 14 assessments are in the others". */
function shardWords({ shard }: CheckReport): readonly string[] {
  if (shard === undefined) return [];
  return [`this is shard ${shard.part} of ${shard.of}, and ${counted(shard.elsewhere, "assessment")} ${shard.elsewhere === 1 ? "is" : "are"} in the others`];
}

/** So many folders that are left out, or configurations, are named. */
const few = 5;

function named(all: readonly string[], between = ", "): string {
  return `${all.slice(0, few).join(between)}${all.length > few ? `, and ${all.length - few} more` : ""}`;
}

/** "a/t6.config.yaml, which extends policy.yaml and can only tighten t6.config.yaml": whether it does is for its reader to see. */
export function configLine({ path, above, extends: bases }: ConfigInForce): string {
  const does = [...(bases.length === 0 ? [] : [`extends ${bases.toReversed().join(", ")}`]), ...(above === undefined ? [] : [`can only tighten ${above}`])];
  return does.length === 0 ? path : `${path}, which ${does.join(" and ")}`;
}

/** Which configurations are in force, where it is more than one file: each may ask something else. */
function configWords(report: CheckReport): readonly string[] {
  const configs = configsInForce(report);
  const words = configs.map(configLine);
  if (configs.length === 1 && configs[0]?.extends.length !== 0) return [`in force is ${words.join("")}`];
  return configs.length < 2 ? [] : [`${configs.length} configurations are in force (${named(words, "; ")})`];
}

/** "2 conditions of the gate are in the baseline". */
function frozenWords({ gate: { in_baseline: frozen = [] } }: CheckReport): readonly string[] {
  return frozen.length === 0 ? [] : [`${counted(frozen.length, "condition")} of the gate ${frozen.length === 1 ? "is" : "are"} in the baseline`];
}

/** "sub is a repository of its own, and nothing that t6.config.yaml asks is asked there (--config t6.config.yaml asks it everywhere)". */
function unboundWords({ unbound = [] }: CheckReport): readonly string[] {
  return [...new Set(unbound.map(({ config }) => config))].map((config) => {
    const ones = unbound.filter((one) => one.config === config).map(({ repository }) => repository);
    const are = ones.length === 1 ? "is a repository of its own" : "are repositories of their own";
    return `${named(ones)} ${are}, and nothing that ${config} asks is asked there (--config ${config} asks it everywhere)`;
  });
}

/** "severity in t6.config.yaml makes 2 diagnostics less grave, 1 graver and switches off 3", for each configuration. */
function regradedWords({ severities = [], diagnostics }: CheckReport): readonly string[] {
  return [...new Set(severities.map(({ config }) => config))].flatMap((config) => {
    const marks = diagnostics.flatMap(({ diagnostic: { regraded } }) => (regraded?.config === config ? [regraded] : []));
    const off = marks.filter(({ to }) => to === "off").length;
    const less = marks.filter(({ from, to }) => to !== "off" && isLess(to, from)).length;
    const more = marks.length - off - less;
    const said = [
      ...(off === 0 ? [] : [`switches ${counted(off, "diagnostic")} off`]),
      ...(less === 0 ? [] : [`makes ${counted(less, "diagnostic")} less grave`]),
      ...(more === 0 ? [] : [`makes ${counted(more, "diagnostic")} graver`]),
    ];
    return said.length === 0 ? [] : [`severity in ${config} ${said.join(", ")}`];
  });
}

/** "2 folders are left out by exclude in t6.config.yaml (drafts/a, drafts/b)", for each configuration. */
function excludedWords({ excluded = [] }: CheckReport): readonly string[] {
  return [...new Set(excluded.map(({ config }) => config))].map((config) => {
    const folders = excluded.filter((one) => one.config === config).map(({ folder }) => folder);
    return `${counted(folders.length, "folder")} ${folders.length === 1 ? "is" : "are"} left out by exclude in ${config} (${named(folders)})`;
  });
}

function checkedWords(report: CheckReport): string {
  const { assessments, changed } = report;
  if (changed === undefined) return foundWords(report);
  const { since, unchanged, gone } = changed;
  // What is gone is not looked at, and the rest may be in order without it: whoever reviews the change decides.
  const lost = gone.length === 0 ? "" : `; ${gone.length === 1 ? "1 file is" : `${gone.length} files are`} gone since ${since} (${named(gone)})`;
  if (unchanged === 0) return `${foundWords(report)}${lost}`;
  const passedOver = `${unchanged === 1 ? "1 assessment has" : `${unchanged} assessments have`} not changed since ${since}`;
  const warnings = report.countsSomeWarnings === true ? ", and their warnings are not among those that max_warnings counts" : "";
  return `${assessments.length === 0 ? `Nothing to check: ${passedOver}` : `${foundWords(report)}; ${passedOver}`}${warnings}${lost}`;
}

function foundWords({ assessments, catalogues = [], diagnostics, tallies }: CheckReport): string {
  const files = assessments.reduce((sum, { files }) => sum + files.length, 0);
  const uncounted = (["waived", "baseline", "off"] as const).flatMap((kind) => {
    const number = diagnostics.filter(({ gated }) => gated === kind).length;
    return number === 0 ? [] : [`${number} ${remarks[kind]}`];
  });
  const aside = uncounted.length === 0 ? "" : ` (${uncounted.join(", ")})`;
  const alone = counted(catalogues.length, "catalogue");
  const inAll = `${counted(files, "file")} in ${counted(assessments.length, "assessment")}`;
  const what = catalogues.length === 0 ? inAll : assessments.length === 0 ? alone : `${inAll} and ${alone}`;
  return `${what}: ${tallyWords(tallies.raw)}${aside}`;
}

/** What the gate has to say of a diagnostic: why it does not count, or why it is graded otherwise; undefined where there is nothing to say. */
export function gateWords({ diagnostic: { regraded }, gated, because }: Reported): string | undefined {
  if (regraded === undefined || gated === "off") return because;
  const { from, to, config, reason } = regraded;
  const graded = `${from} by itself, ${to} here by severity in ${config}`;
  const words = `${graded.charAt(0).toUpperCase()}${graded.slice(1)}${reason === undefined ? "." : `: ${reason}`}`;
  return because === undefined ? words : `${because} ${words}`;
}

/** An entry under `severity`, as a line: what it makes of which codes, where, how often, and why. */
export function severityLine({ config, codes, paths, severity, reason, matches }: ReportedSeverity): string {
  const where = paths === undefined ? config : `${config}, in ${paths.join(", ")}`;
  const said = `${codes.join(", ")}: ${severity}, for ${counted(matches, "diagnostic")} (${where}).`;
  return reason === undefined ? said : `${said} ${reason}`;
}

/** The entries under `severity` that grade anything otherwise than t6 does. */
export function severitiesInUse({ severities = [] }: CheckReport): readonly ReportedSeverity[] {
  return severities.filter(({ matches }) => matches > 0);
}

const waiverStates: Readonly<Record<ReportedWaiverState, (waiver: ReportedWaiver) => string>> = Object.freeze({
  used: ({ matches, expires }) => `used ${matches === 1 ? "once" : `${matches} times`}, in force until ${expires}`,
  unused: ({ expires }) => `unused: there is nothing to waive; in force until ${expires}`,
  elsewhere: ({ expires }) => `about files that were not checked; in force until ${expires}`,
  expired: ({ expires }) => `expired: its last day was ${expires}`,
  not_yet: ({ approved_on: approvedOn }) => `not in force before ${approvedOn}`,
  mistaken: () => "without effect, because there is a mistake in it",
});

/** What became of a waiver. */
export function waiverWords(waiver: ReportedWaiver): string {
  return waiverStates[waiver.state](waiver);
}

/** Whether a diagnostic is about a file as a whole, so that its line says nothing. */
export function isAboutFile({ place, span }: Diagnostic): boolean {
  return place === "" && span.end.offset === 0;
}
