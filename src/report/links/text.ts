import { linkStates } from "../../links/states.ts";
import type { CitingPlace, Link, LinkReport, LinkState, LostClause } from "../../model/generated/schemas.ts";
import type { Paint } from "../paint.ts";
import { printable } from "../printable.ts";
import { labelled, wrap } from "../wrap.ts";
import { copyWords, failingWords, foundWords, lostWords, stateHelp, stateTitles } from "./words.ts";

export interface LinkTextOptions {
  readonly width: number;
  readonly paint: Paint;
}

const marks: Readonly<Record<LinkState, (paint: Paint) => (text: string) => string>> = {
  gone: (paint) => paint.bad,
  changed: (paint) => paint.bad,
  unreachable: (paint) => paint.bad,
  blocked: (paint) => paint.middling,
  moved: (paint) => paint.middling,
  unchecked: (paint) => paint.faint,
  ok: (paint) => paint.good,
};

/** A link report for people: what is broken first, where it is cited, and what to do. What is in order is not listed. */
export function linkText(report: LinkReport, { width, paint }: LinkTextOptions): string {
  const groups = linkStates
    .filter((state) => state !== "ok")
    .map((state) => ({ state, links: report.addresses.filter((link) => link.state === state) }))
    .filter(({ links }) => links.length > 0)
    .map(({ state, links }) => group(state, links, width, paint));
  const lost = report.clauses.length === 0 ? [] : [lostClauses(report.clauses, width, paint)];
  return [...lost, ...groups].map((lines) => `${lines.join("\n")}\n`).join("\n");
}

/** All addresses with the places that cite them, and nothing about their state. */
export function linkList(report: LinkReport, { width, paint }: LinkTextOptions): string {
  return report.addresses
    .map((link) => [printable(link.address), ...(link.reason === "not_opened" ? [] : found(link, width, paint)), ...cited(link.places, width, paint)])
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function group(state: LinkState, links: readonly Link[], width: number, paint: Paint): readonly string[] {
  const title = marks[state](paint)(`${stateTitles[state]}: ${links.length}`);
  return [title, ...wrap(stateHelp[state], width).map(paint.faint), ...links.flatMap((link) => ["", ...entry(link, width, paint)])];
}

function entry(link: Link, width: number, paint: Paint): readonly string[] {
  const fails = failingWords(link);
  const copy = copyWords(link);
  return [
    paint.strong(printable(link.address)),
    ...found(link, width, paint),
    ...(fails === undefined ? [] : labelled("  then:  ", fails, width, link.failing ? paint.bad : paint.faint)),
    ...(copy === undefined ? [] : labelled("  copy:  ", printable(copy), width, paint.faint)),
    ...(link.state === "changed" && link.sha256 !== undefined ? labelled("  now:   ", `sha256: ${link.sha256}`, width, paint.faint) : []),
    ...cited(link.places, width, paint),
  ];
}

const found = (link: Link, width: number, paint: Paint): readonly string[] => labelled("  found: ", printable(foundWords(link)), width, paint.faint);

function cited(places: readonly CitingPlace[], width: number, paint: Paint): readonly string[] {
  return places.flatMap((place, index) =>
    labelled(index === 0 ? "  cited: " : "         ", printable(placeWords(place)), width, index === 0 ? paint.faint : (blank) => blank),
  );
}

/** Where an address is cited, in a form to which editors and terminals can jump. */
function placeWords({ file, line, column, role, id }: CitingPlace): string {
  const what = { source: "source", evidence: "evidence", archived_copy: "archived copy of", narrative: "narrative" }[role];
  return `${file}:${line}:${column} (${what}${id === undefined ? "" : ` ${id}`})`;
}

function lostClauses(clauses: readonly LostClause[], width: number, paint: Paint): readonly string[] {
  return [
    paint.bad(`Clauses that lost evidence the public could open: ${clauses.length}`),
    ...wrap("These clauses ask for openness, so only what everybody can open is enough for them.", width).map(paint.faint),
    ...clauses.flatMap((clause) => [
      "",
      ...wrap(printable(`${clause.clause} “${clause.words}” (${clause.assessment})`), width).map((line) => paint.strong(line)),
      ...labelled("  found: ", printable(lostWords(clause)), width, paint.faint),
      ...clause.lost.flatMap(({ evidence, address }, index) =>
        labelled(index === 0 ? "  lost:  " : "         ", printable(`${evidence}, ${address}`), width, index === 0 ? paint.faint : (blank) => blank),
      ),
    ]),
  ];
}
