import type { AssessmentDiff, Diff } from "../../model/generated/schemas.ts";
import { countText, sentence } from "../../view/style/text.ts";
import { hostCell, hostText } from "../host-markdown.ts";
import { countsLine, practiceRows, sidesLine } from "./heading.ts";
import { type Entry, type Outline, outlineOf } from "./outline.ts";
import { isQuiet, quietLine } from "./quiet.ts";

/** So many improvements are shown at once; what got worse is always shown whole. */
const shown = 12;
/** GitHub takes comments of 65,536 characters. */
const longest = 60_000;

/** A diff as a comment on a pull request: what got worse, what got better, and the rest folded away. */
export function markdownDiff(diff: Diff): string {
  const said = diff.assessments.filter((one) => !isQuiet(one));
  const quiet = quietLine(diff.assessments);
  const whole = [...said.map((one) => page(one, true)), ...(quiet === undefined ? [] : [`${quiet}\n`])].join("\n");
  if (whole.length <= longest) return whole;
  const brief = said.map((one) => page(one, false)).join("\n");
  const end = "\nThis is too long for a comment, so the rest was left out: `t6 diff` prints it all.\n";
  return brief.length + end.length <= longest ? brief + end : `${brief.slice(0, brief.lastIndexOf("\n", longest - end.length))}\n${end}`;
}

function page(diff: AssessmentDiff, folded: boolean): string {
  const outline = outlineOf(diff);
  const blocks = [
    `### ${hostText(diff.title)}`,
    hostText(sidesLine(diff)),
    `**${hostText(countsLine(diff))}**`,
    table(diff),
    list("Worse", outline.worse),
    list("Better", outline.better.slice(0, shown)),
    folded ? rest(outline) : "",
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** The practices that stand differently or of which more or fewer clauses are met. */
function table(diff: AssessmentDiff): string {
  const rows = practiceRows(diff).filter(({ position, met }) => diff.status !== "compared" || `${position}${met}`.includes("→"));
  if (rows.length === 0) return "";
  const lines = rows.map(({ id, title, position, met }) => `| ${hostCell(`${id} ${title}`)} | ${hostCell(position)} | ${hostCell(met)} |`);
  return ["| Practice | Position | Clauses met |", "| --- | --- | --- |", ...lines].join("\n");
}

function list(title: string, entries: readonly Entry[]): string {
  return entries.length === 0 ? "" : [`#### ${title}`, "", ...entries.map(item)].join("\n");
}

function item({ label, what, why }: Entry): string {
  const head = `- **${hostText(label)}**: ${hostText(what)}.`;
  return why === "" ? head : `${head} ${hostText(sentence(why.charAt(0).toUpperCase() + why.slice(1)))}`;
}

function rest({ better, other, quiet }: Outline): string {
  const entries = [...better.slice(shown), ...other];
  if (entries.length === 0 && quiet.length === 0) return "";
  const summary = entries.length === 0 ? "What moved nothing" : countText(entries.length, "other change", "other changes");
  const lines = [...entries.map(item), ...(entries.length > 0 && quiet.length > 0 ? [""] : []), ...quiet.map(hostText)];
  return ["<details>", `<summary>${summary}</summary>`, "", ...lines, "", "</details>"].join("\n");
}
