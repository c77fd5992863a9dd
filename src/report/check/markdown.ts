import type { RootContent } from "mdast";
import type { Severity } from "../../diagnostics/problem.ts";
import type { Reported, ReportedSeverity, ReportedWaiver } from "../../gate/rules/reported.ts";
import { paragraph, strong } from "../../view/prose.ts";
import { hostCell, hostDocument, hostText } from "../host-markdown.ts";
import { counted, type Tally } from "../tally.ts";
import { entry, grid, heading, listOf } from "../tree/blocks.ts";
import type { CheckReport } from "./report.ts";
import { gateWords, isAboutFile, severitiesInUse, severityWords, summaryWords, waiverWords } from "./words.ts";

/** As long as a comment on GitHub may be, less some room for what others put around it. */
const longest = 60_000;

/** A comment has headings of its own above these. */
const level = 2;

/** A summary for a pull request: the verdict, what failed the gate, and a table of what was found, the gravest first. */
export function markdownReport(report: CheckReport): string {
  const { gate, refusals, diagnostics, waivers, tallies } = report;
  const severities = severitiesInUse(report);
  const head = [
    heading(1, `t6 check: ${gate.passed ? "passed" : "failed"}`),
    paragraph(`${cut(summaryWords(report))}.`),
    ...list("Not everything could be checked:", refusals, longest / 6),
    ...list("What failed the gate:", gate.failures, longest / 3),
    ...(tallies.raw === tallies.gated || sameTally(tallies.raw, tallies.gated) ? [] : [tallyTable(tallies)]),
    ...bounded("Severities", ["Codes", "Where", "Severity", "Diagnostics", "Reason"], severities, severityRow, longest / 6, "more entry"),
    ...bounded("Waivers", ["Code", "Where", "State", "Approved by", "Reason"], waivers, waiverRow, longest / 6, "more waiver"),
  ];
  const used = hostDocument({ type: "root", children: head }, level).length;
  const all = [
    ...head,
    ...found(
      diagnostics.filter(({ gated }) => gated !== "off"),
      longest - used,
    ),
  ];
  return hostDocument({ type: "root", children: all }, level);
}

/** A summary names folders, and a name can be as long as a page. */
const cut = (words: string): string => (words.length <= 2000 ? words : `${words.slice(0, 2000)} … and more`);

/** Lines below their lead, as many as there is room for. */
function list(lead: string, lines: readonly string[], room: number): readonly RootContent[] {
  if (lines.length === 0) return [];
  const shown = withinRoom(lines, room, (line) => hostText(line).length + 3);
  const left = lines.length - shown.length;
  const all = left === 0 ? shown : [...shown, `And ${left} more.`];
  return [paragraph(strong(lead)), listOf(all.map((line) => entry([line])))];
}

/** A table of as many rows as there is room for, from the first on, and how many there would be besides. None is made that is not shown. */
function bounded<Item>(
  caption: string,
  heads: readonly string[],
  items: readonly Item[],
  rowOf: (item: Item) => readonly string[],
  room: number,
  what: string,
): readonly RootContent[] {
  if (items.length === 0) return [];
  const shown = withinRoom(items, room, (item) => rowOf(item).reduce((sum, cell) => sum + hostCell(cell).length + 3, 1));
  const left = items.length - shown.length;
  return [
    ...(shown.length === 0 ? [] : [grid(caption, heads, shown.map(rowOf))]),
    ...(left === 0 ? [] : [paragraph(`And ${counted(left, what)}, for which there is no room here.`)]),
  ];
}

/** The first of some things, as many as there is room for. */
function withinRoom<Item>(items: readonly Item[], room: number, sizeOf: (item: Item) => number): readonly Item[] {
  let used = 0;
  const end = items.findIndex((item) => {
    used += sizeOf(item);
    return used > room;
  });
  return end === -1 ? items : items.slice(0, end);
}

const order: readonly Severity[] = ["error", "warning", "note"];

function tallyTable({ raw, gated }: CheckReport["tallies"]): RootContent {
  const row = (name: string, tally: Tally) => [name, ...order.map((severity) => String(tally[severity]))];
  return grid("Diagnostics", ["", "Errors", "Warnings", "Notes"], [row("Found", raw), row("Counted at the gate", gated)]);
}

const sameTally = (a: Tally, b: Tally): boolean => order.every((severity) => a[severity] === b[severity]);

const waiverRow = (waiver: ReportedWaiver): readonly string[] => [waiver.code, waiver.where, waiverWords(waiver), waiver.approved_by, waiver.reason];

const severityRow = ({ config, codes, paths, severity, reason, matches }: ReportedSeverity): readonly string[] => [
  codes.join(", "),
  paths === undefined ? config : `${config}, in ${paths.join(", ")}`,
  severity,
  String(matches),
  reason ?? "",
];

/** The table of diagnostics, as much of it as there is room for. */
function found(diagnostics: readonly Reported[], room: number): readonly RootContent[] {
  if (diagnostics.length === 0) return [];
  const rank = ({ gated, diagnostic }: Reported) => (gated === "counts" ? 0 : order.length) + order.indexOf(diagnostic.severity);
  const sorted = [...diagnostics].sort((a, b) => rank(a) - rank(b));
  return bounded("What was found", ["Severity", "Where", "What is wrong", "What to do"], sorted, diagnosticRow, room, "more diagnostic");
}

function diagnosticRow(one: Reported): readonly string[] {
  const { diagnostic, path } = one;
  const because = gateWords(one);
  const { code, span, message, help } = diagnostic;
  const where = isAboutFile(diagnostic) ? path : `${path}:${span.start.line}:${span.start.column}`;
  return [severityWords(one), where, `${message} (${code})`, because === undefined ? help : `${because} ${help}`];
}
