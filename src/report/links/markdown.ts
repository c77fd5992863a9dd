import { linkStates } from "../../links/states.ts";
import type { CitingPlace, Link, LinkReport, LinkState, LostClause } from "../../model/generated/schemas.ts";
import { markdownCellLink } from "../../render/markdown/text.ts";
import { dateText } from "../../view/style/dates.ts";
import { hostCell, hostText } from "../host-markdown.ts";
import { table } from "../table.ts";
import { copyWords, countsWords, failingWords, foundWords, lostWords, stateHelp, stateTitles } from "./words.ts";

/** A link report as Markdown, for the summary of a job or a comment. */
export function linkMarkdown(report: LinkReport): string {
  const { addresses, clauses, checked_on } = report;
  const groups = linkStates
    .filter((state) => state !== "ok")
    .flatMap((state) =>
      group(
        state,
        addresses.filter((link) => link.state === state),
      ),
    );
  const head = ["# Cited sources", `${hostText(countsWords(report).replace(/\.$/, ""))}. Checked on ${dateText(checked_on)}.`];
  return `${[...head, ...lost(clauses), ...groups].join("\n\n")}\n`;
}

function lost(clauses: readonly LostClause[]): readonly string[] {
  if (clauses.length === 0) return [];
  const rows = clauses.map((clause) => [
    hostCell(`${clause.clause} (${clause.assessment})`),
    hostCell(lostWords(clause)),
    clause.lost.map(({ evidence, address }) => `${hostCell(evidence)}: ${linked(address)}`).join(", "),
  ]);
  return ["## Clauses that lost evidence the public could open", table(["Clause", "Finding", "Lost"], rows)];
}

function group(state: LinkState, links: readonly Link[]): readonly string[] {
  if (links.length === 0) return [];
  const rows = links.map((link) => [
    linked(link.address),
    hostCell([foundWords(link), failingWords(link), copyWords(link)].filter((part) => part !== undefined).join(" ")),
    hostCell(link.places.map(placeWords).join(", ")),
  ]);
  return [`## ${stateTitles[state]}: ${links.length}`, stateHelp[state], table(["Address", "Found", "Cited in"], rows)];
}

const placeWords = ({ file, line, id }: CitingPlace): string => `${file}:${line}${id === undefined ? "" : ` (${id})`}`;

const linked = (address: string): string => markdownCellLink({ text: address, url: address });
