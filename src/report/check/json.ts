import { pageOf } from "../../diagnostics/describe.ts";
import type { Regraded } from "../../diagnostics/problem.ts";
import type { Reported } from "../../gate/rules/reported.ts";
import type { CheckDocument, ReportedDiagnostic } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import type { CheckReport } from "./report.ts";

/** For programs: one JSON document. Its schema is schemas/check.schema.json, and a promise. */
export function jsonReport(report: CheckReport): string {
  return `${jsonText(documentOf(report), 2)}\n`;
}

/** The same a line for each diagnostic, and the document without them as the last: whoever reads line by line has never to hold it all. */
export function linesReport(report: CheckReport): string {
  const { diagnostics, ...rest } = documentOf(report);
  return [...diagnostics, { ...rest, diagnostics: [] }].map((one) => `${jsonText(one)}\n`).join("");
}

function documentOf({
  version,
  gate,
  tallies,
  assessments,
  changed,
  shard,
  catalogues,
  excluded,
  unbound,
  extended,
  diagnostics,
  waivers,
  severities,
  refusals,
}: CheckReport): CheckDocument {
  return {
    format: "t6-check",
    version: 1,
    tool: { name: "t6", version },
    gate: {
      passed: gate.passed,
      passed_raw: gate.passed_raw,
      failures: [...gate.failures],
      ...(gate.in_baseline !== undefined && { in_baseline: [...gate.in_baseline] }),
    },
    counts: { raw: { ...tallies.raw }, gated: { ...tallies.gated } },
    assessments: assessments.map(({ folder, files, configs = [] }) => ({ folder, files: [...files], ...(configs.length > 0 && { configs: [...configs] }) })),
    ...(shard !== undefined && { shard }),
    ...(changed !== undefined && { changed: { ...changed, gone: [...changed.gone] } }),
    ...(catalogues !== undefined && { catalogues: [...catalogues] }),
    ...(excluded !== undefined && { excluded: excluded.map(({ folder, config, pattern }) => ({ folder, config, pattern })) }),
    ...(unbound !== undefined && { unbound: unbound.map(({ repository, config }) => ({ repository, config })) }),
    ...(extended !== undefined && { extended: extended.map(({ config, extends: bases }) => ({ config, extends: [...bases] })) }),
    diagnostics: diagnostics.map(diagnosticIn),
    waivers: waivers.map((waiver) => ({ ...waiver })),
    ...(severities !== undefined && {
      severities: severities.map(({ codes, paths, ...rest }) => ({ ...rest, codes: [...codes], ...(paths !== undefined && { paths: [...paths] }) })),
    }),
    refusals: [...refusals],
  };
}

function diagnosticIn({ diagnostic, path, fingerprint, fingerprints, gated, fails, because }: Reported): ReportedDiagnostic {
  const { code, severity, regraded, file, span, place, message, why, help } = diagnostic;
  const parts = fingerprints.length < 2 ? {} : { fingerprints: fingerprints.map(({ about, print }) => ({ about, fingerprint: print })) };
  const reason = because === undefined ? {} : { because };
  return {
    code,
    severity,
    ...(regraded !== undefined && { regraded: regradedIn(regraded) }),
    file,
    path,
    span,
    place,
    message,
    why,
    help,
    page: pageOf(diagnostic),
    fingerprint,
    ...parts,
    gated,
    fails,
    ...reason,
  };
}

function regradedIn({ from, to, config, reason }: Regraded): NonNullable<ReportedDiagnostic["regraded"]> {
  return { from, to, config, ...(reason !== undefined && { reason }) };
}
