import type { RootContent } from "mdast";
import type { DocumentTree } from "../../document/tree.ts";
import { linkStates } from "../../links/states.ts";
import type { CitingPlace, Link, LinkReport, LinkState, LostClause } from "../../model/generated/schemas.ts";
import { type Inline, isAllowedUrl, link, paragraph } from "../../view/prose.ts";
import { dateText } from "../../view/style/dates.ts";
import { series } from "../../view/style/text.ts";
import { grid, heading } from "../tree/blocks.ts";
import { reportTree } from "../tree/tree.ts";
import { copyWords, countsWords, failingWords, foundWords, lostWords, stateHelp, stateTitles } from "./words.ts";

/** Addresses are long, and break anywhere. */
const widths = [40, 36, 24] as const;

/** A link report as a document: the clauses that lost something first, then the addresses by what was found. */
export function linksTree(report: LinkReport): DocumentTree {
  const { addresses, clauses, checked_on, tool } = report;
  const told = linkStates.filter((state) => state !== "ok");
  const body = [
    heading(1, "Cited sources"),
    paragraph(`${countsWords(report).replace(/\.$/, "")}. Checked on ${dateText(checked_on)}.`),
    ...unread(report),
    ...lost(clauses),
    ...told.flatMap((state) =>
      group(
        state,
        addresses.filter((address) => address.state === state),
      ),
    ),
  ];
  return reportTree(body, { subject: "Cited sources", tool });
}

/** What the report does not know, before what it says: a file that could not be read may cite something. */
function unread({ diagnostics, refusals }: LinkReport): readonly RootContent[] {
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  const told = [...refusals, ...(files.length === 0 ? [] : [`There are errors in ${series(files)}, so addresses that are cited there may be missing here.`])];
  return told.map((sentence) => paragraph(sentence));
}

function lost(clauses: readonly LostClause[]): readonly RootContent[] {
  if (clauses.length === 0) return [];
  const rows = clauses.map((clause) => [
    `${clause.clause} (${clause.assessment})`,
    lostWords(clause),
    clause.lost.flatMap(({ evidence, address }, index): Inline[] => [`${index === 0 ? "" : ", "}${evidence}: `, linked(address)]),
  ]);
  return [heading(2, "Clauses that lost evidence the public could open"), grid("Clauses", ["Clause", "Finding", "Lost"], rows, widths)];
}

function group(state: LinkState, links: readonly Link[]): readonly RootContent[] {
  if (links.length === 0) return [];
  const rows = links.map((one) => [
    linked(one.address),
    [foundWords(one), failingWords(one), copyWords(one)].filter((part) => part !== undefined).join(" "),
    one.places.map(placeWords).join(", "),
  ]);
  return [heading(2, `${stateTitles[state]}: ${links.length}`), paragraph(stateHelp[state]), grid("Addresses", ["Address", "Found", "Cited in"], rows, widths)];
}

const placeWords = ({ file, line, id }: CitingPlace): string => `${file}:${line}${id === undefined ? "" : ` (${id})`}`;

const linked = (address: string): Inline => (isAllowedUrl(address) ? link(address, address) : address);
