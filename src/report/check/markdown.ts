import type { Severity } from "../../diagnostics/problem.ts";
import { hostCell, hostText } from "../host-markdown.ts";
import { table } from "../table.ts";
import { counted, type Tally } from "../tally.ts";
import type { CheckReport, Reported, ReportedSeverity, ReportedWaiver } from "./report.ts";
import { gateWords, isAboutFile, severitiesInUse, severityWords, summaryWords, waiverWords } from "./words.ts";

/** As long as a comment on GitHub may be, less some room for what others put around it. */
const longest = 60_000;

/** A summary for a pull request: the verdict, what failed the gate, and a table of what was found, the gravest first. */
export function markdownReport(report: CheckReport): string {
  const { gate, refusals, diagnostics, waivers, tallies } = report;
  const severities = severitiesInUse(report);
  const sections = [
    `## t6 check: ${gate.passed ? "passed" : "failed"}`,
    `${hostText(summaryWords(report))}.`,
    ...list("Not everything could be checked:", refusals, longest / 6),
    ...list("What failed the gate:", gate.failures, longest / 3),
    ...(tallies.raw === tallies.gated || sameTally(tallies.raw, tallies.gated) ? [] : [tallyTable(tallies)]),
    ...(severities.length === 0
      ? []
      : ["### Severities", ...bounded(["Codes", "Where", "Severity", "Diagnostics", "Reason"], severities, severityRow, longest / 6, "more entry")]),
    ...(waivers.length === 0
      ? []
      : ["### Waivers", ...bounded(["Code", "Where", "State", "Approved by", "Reason"], waivers, waiverRow, longest / 6, "more waiver")]),
  ];
  const head = sections.join("\n\n");
  return `${[
    head,
    ...found(
      diagnostics.filter(({ gated }) => gated !== "off"),
      longest - head.length,
    ),
  ].join("\n\n")}\n`;
}

/** Lines below a heading, as many as there is room for. */
function list(lead: string, lines: readonly string[], room: number): readonly string[] {
  if (lines.length === 0) return [];
  const shown: string[] = [];
  let used = 0;
  for (const line of lines) {
    const item = `- ${hostText(line)}`;
    used += item.length + 1;
    if (used > room) break;
    shown.push(item);
  }
  const left = lines.length - shown.length;
  return [`**${lead}**`, [...shown, ...(left === 0 ? [] : [`- And ${left} more.`])].join("\n")];
}

/** A table of as many rows as there is room for, from the first on, and how many there would be besides. None is made that is not shown. */
function bounded<Item>(
  heads: readonly string[],
  items: readonly Item[],
  rowOf: (item: Item) => readonly string[],
  room: number,
  what: string,
): readonly string[] {
  const rows: (readonly string[])[] = [];
  let used = 0;
  for (const item of items) {
    const row = rowOf(item);
    used += row.reduce((sum, cell) => sum + cell.length + 3, 1);
    if (used > room) break;
    rows.push(row);
  }
  const left = items.length - rows.length;
  return [...(rows.length === 0 ? [] : [table(heads, rows)]), ...(left === 0 ? [] : [`And ${counted(left, what)}, for which there is no room here.`])];
}

const order: readonly Severity[] = ["error", "warning", "note"];

function tallyTable({ raw, gated }: CheckReport["tallies"]): string {
  const row = (name: string, tally: Tally) => [name, ...order.map((severity) => String(tally[severity]))];
  return table(["", "Errors", "Warnings", "Notes"], [row("Found", raw), row("Counted at the gate", gated)]);
}

const sameTally = (a: Tally, b: Tally): boolean => order.every((severity) => a[severity] === b[severity]);

const waiverRow = (waiver: ReportedWaiver): readonly string[] =>
  [waiver.code, waiver.where, waiverWords(waiver), waiver.approved_by, waiver.reason].map(hostCell);

const severityRow = ({ config, codes, paths, severity, reason, matches }: ReportedSeverity): readonly string[] =>
  [codes.join(", "), paths === undefined ? config : `${config}, in ${paths.join(", ")}`, severity, String(matches), reason ?? ""].map(hostCell);

/** The table of diagnostics, as much of it as there is room for. */
function found(diagnostics: readonly Reported[], room: number): readonly string[] {
  if (diagnostics.length === 0) return [];
  const rank = ({ gated, diagnostic }: Reported) => (gated === "counts" ? 0 : order.length) + order.indexOf(diagnostic.severity);
  const sorted = [...diagnostics].sort((a, b) => rank(a) - rank(b));
  return bounded(["Severity", "Where", "What is wrong", "What to do"], sorted, diagnosticRow, room, "more diagnostic");
}

function diagnosticRow(entry: Reported): readonly string[] {
  const { diagnostic, path } = entry;
  const because = gateWords(entry);
  const { code, span, message, help } = diagnostic;
  const where = isAboutFile(diagnostic) ? path : `${path}:${span.start.line}:${span.start.column}`;
  const texts = [severityWords(entry), where, `${message} (${code})`, because === undefined ? help : `${because} ${help}`];
  return texts.map(hostCell);
}
