import type { Severity } from "../../diagnostics/problem.ts";
import type { Reported, ReportedCondition } from "../../gate/rules/reported.ts";
import { jsonText } from "../../model/orders.ts";
import { type CheckReport, configsInForce } from "./report.ts";
import { mostShown, type Room, withRoom } from "./sarif-room.ts";
import { rulesFor, sarifText } from "./sarif-rules.ts";
import { isAboutFile, notChecked } from "./words.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** Levels and severities go by the same names. */
const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = Object.freeze({ error: "error", warning: "warning", note: "note" });

/** What the paths are relative to: the root of the repository. Whoever reads the report knows where it is; we do not say. */
const root = "%SRCROOT%";

/** A SARIF 2.1.0 log: what GitHub code scanning and editors read. */
export function sarifReport(report: CheckReport): string {
  const { version, diagnostics, refusals, gate, tallies, waivers, severities, changed, shard } = report;
  const rules = rulesFor(
    diagnostics.map(({ diagnostic }) => diagnostic),
    report.pages,
  );
  const configs = configsInForce(report).map(({ path }) => path);
  const properties = {
    gate,
    counts: tallies,
    waivers,
    ...(severities !== undefined && { severities }),
    ...(configs.length > 0 && { configurations: configs }),
    ...(report.extended !== undefined && { extended: report.extended }),
    ...(changed !== undefined && { changed }),
    ...(shard !== undefined && { shard }),
  };
  const room = withRoom(report, jsonText(properties));
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const run = {
    tool: { driver: { name: "t6", version, semanticVersion: version, language: "en-GB", rules } },
    language: "en-GB",
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
    invocations: [
      {
        executionSuccessful: refusals.length === 0,
        toolExecutionNotifications: [
          ...room.refusals.map((text) => ({ level: "error", message: { text: sarifText(text) } })),
          ...roomWords(room).map((text) => ({ level: "warning", message: { text } })),
        ],
      },
    ],
    // Who looks at nothing but results would take a run that could not check everything for one in which all is well.
    results: [
      ...room.refusals.map(unchecked),
      ...room.unmet.map(missed),
      ...room.diagnostics.map((entry) => result(entry, index.get(entry.diagnostic.code) ?? 0)),
    ],
    properties,
  };
  return `${jsonText({ $schema: schema, version: "2.1.0", runs: [run] }, 2)}\n`;
}

/** What of the run a host does not show. */
function roomWords({ refusals, unmet, diagnostics, left }: Room): readonly string[] {
  const results = refusals.length + unmet.length + diagnostics.length;
  return [
    ...(left === 0 ? [] : [`And ${left} more, for which there is no room here.`]),
    ...(results <= mostShown ? [] : [`GitHub shows ${mostShown} of these ${results} results: the gravest come first.`]),
  ];
}

function unchecked(refusal: string) {
  return {
    ruleId: notChecked,
    level: "error",
    kind: "fail",
    message: { text: sarifText(refusal) },
    locations: [{ physicalLocation: { artifactLocation: { uri: ".", uriBaseId: root } } }],
  };
}

/** A condition of the gate that is not met. */
function missed({ condition, text, path, line, fingerprints }: ReportedCondition) {
  return {
    ruleId: condition,
    level: "error",
    kind: "fail",
    message: { text: sarifText(text) },
    locations: [{ physicalLocation: { artifactLocation: artifact(path), region: { startLine: line } } }],
    partialFingerprints: prints(fingerprints),
  };
}

/** Why something does not count, where nothing more is known. */
const notCounted = Object.freeze({ waived: "Waived.", baseline: "In the baseline.", off: "Switched off." });

function result({ diagnostic, path, fingerprints, gated, because }: Reported, ruleIndex: number) {
  const { regraded } = diagnostic;
  const { code, severity, message, help, place } = diagnostic;
  // What stands at a place in the data has a name; a line that cannot be read has none.
  const logical = place === "" || code.startsWith("yaml/") ? {} : { logicalLocations: [{ fullyQualifiedName: place }] };
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: sarifText(`${message} ${help}`) },
    locations: [{ physicalLocation: { artifactLocation: artifact(path), region: region(diagnostic) }, ...logical }],
    partialFingerprints: prints(fingerprints),
    ...(regraded !== undefined && { properties: { regraded: { from: regraded.from, to: regraded.to, config: regraded.config, reason: regraded.reason } } }),
    ...(gated !== "counts" && {
      suppressions: [{ kind: "external", status: "accepted", justification: because ?? notCounted[gated] }],
    }),
  };
}

/** One for each of the smallest things that are wrong, by what they are: whoever compares two runs sees that fewer are left. */
function prints(fingerprints: Reported["fingerprints"]): Readonly<Record<string, string>> {
  return Object.fromEntries(fingerprints.map(({ about, print }, index) => [index === 0 ? "t6/v1" : `t6/v1/${about}`, print]));
}

/** Of a file as a whole its first line is meant, because a viewer needs one. */
function region(diagnostic: Reported["diagnostic"]) {
  const { start, end } = diagnostic.span;
  if (isAboutFile(diagnostic)) return { startLine: 1 };
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A path as an address. Those in a repository are relative to its root; others are where they are. */
function artifact(path: string) {
  const address = path.split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${address.slice(4)}` };
  return path.startsWith("/") ? { uri: `file://${address}` } : { uri: address, uriBaseId: root };
}
