import { titleOf } from "../../diagnostics/describe.ts";
import type { Reported } from "../../gate/rules/reported.ts";
import { withoutOrders } from "../../model/orders.ts";
import { counted } from "../tally.ts";
import type { CheckReport } from "./report.ts";
import { gateWords, isAboutFile, severitiesInUse, severityLine, withRemark } from "./words.ts";

type Level = "error" | "warning" | "notice";

interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly text: string;
  readonly where?: Readonly<Record<string, string | number>>;
}

/** GitHub shows so many annotations of a level for each step, and drops the others without a word. */
const shownOfEach = 10;

/** So many characters of an annotation can be read where it stands. */
const longest = 4_000;

const levels: readonly Level[] = ["error", "warning", "notice"];

/**
 * Workflow commands that GitHub Actions turns into annotations. The gravest come first; where GitHub would drop some,
 * the last notice says how many.
 */
export function githubReport(report: CheckReport): string {
  const { diagnostics, gate, refusals } = report;
  const all = [
    ...together("error", "t6 could not check everything", refusals),
    ...together("error", "The gate failed", gate.failures),
    ...together("notice", "What t6.config.yaml makes graver or less grave", severitiesInUse(report).map(severityLine)),
    ...diagnostics.filter(({ gated }) => gated === "counts").map(annotation),
    ...diagnostics.filter(({ gated }) => gated !== "counts" && gated !== "off").map(annotation),
  ];
  const byLevel = levels.map((level) => all.filter((each) => each.level === level));
  const isTooMany = byLevel.some((some) => some.length > shownOfEach);
  const shown = byLevel.flatMap((some, index) => some.slice(0, isTooMany && levels[index] === "notice" ? shownOfEach - 1 : shownOfEach));
  return [...shown, ...(isTooMany ? [more(all.filter((each) => !shown.includes(each)))] : [])].map((each) => `${command(each)}\n`).join("");
}

/** What is about no line, one below the other: each by itself would take the place of something that has a line to stand beside. */
function together(level: Level, title: string, lines: readonly string[]): readonly Annotation[] {
  if (lines.length === 0) return [];
  let used = 0;
  const end = lines.findIndex((line) => {
    used += line.length + 1;
    return used > longest;
  });
  const shown = end === -1 ? lines : lines.slice(0, Math.max(1, end));
  const left = lines.length - shown.length;
  return [{ level, title, text: [...shown, ...(left === 0 ? [] : [`And ${left} more.`])].join("\n") }];
}

function annotation(entry: Reported): Annotation {
  const { diagnostic, path, gated } = entry;
  const because = gateWords(entry);
  const { code, severity, message, why, help } = diagnostic;
  const level = gated !== "counts" || severity === "note" ? "notice" : severity;
  return {
    level,
    title: `${titleOf(diagnostic)} (${code})`,
    text: withRemark(entry, [message, why, help, ...(because === undefined ? [] : [because])].join("\n")),
    where: { file: path, ...region(entry) },
  };
}

/** GitHub takes columns only within one line. */
function region({ diagnostic }: Reported): Readonly<Record<string, number>> {
  const { start, end } = diagnostic.span;
  if (isAboutFile(diagnostic)) return { line: 1 };
  return { line: start.line, endLine: end.line, ...(start.line === end.line && { col: start.column, endColumn: end.column }) };
}

function more(left: readonly Annotation[]): Annotation {
  const counts = levels.map((level) => ({ level, number: left.filter((each) => each.level === level).length })).filter(({ number }) => number > 0);
  const words = counts.map(({ level, number }) => counted(number, level)).join(", ");
  return { level: "notice", title: `and ${left.length} more`, text: `GitHub shows at most ${shownOfEach} annotations of each level. Not shown: ${words}.` };
}

function command({ level, title, text, where = {} }: Annotation): string {
  const properties = Object.entries({ ...where, title }).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${properties.join(",")}::${data(text)}`;
}

/** What would end a command or be read as written in code. The percent sign comes first, for the codes begin with it. What the log of a job would take for an order is no part of them. */
const data = (text: string): string => withoutOrders(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
