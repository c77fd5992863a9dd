import { someWay } from "../assess/crosswalk-lines.ts";
import type { Outdated } from "../assess/crosswalk-reread.ts";
import { filledSince } from "../catalogue/awaited.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { CrosswalkFile } from "../model/generated/schemas.ts";
import { type Clean, printable } from "./printable.ts";
import { counted } from "./tally.ts";
import { wrap } from "./wrap.ts";

/** What there is to tell of an assessment that is carried over. */
interface ToldUpgrade {
  readonly data: CrosswalkFile;
  readonly catalogue: Catalogue;
  readonly stays: { readonly assessor: string; readonly judgements: readonly string[]; readonly declared: number; readonly asks: number };
  readonly added: number;
  readonly outdated: readonly Outdated[];
}

/** An assessment that is carried over to another edition, for a terminal: what is proposed, for what nothing is, what is new, and what stays behind. */
export function upgradeText(upgrade: ToldUpgrade, width: number): Clean {
  const { data, catalogue, added } = upgrade;
  const { principle, practices } = catalogue.file;
  const gaps = practices.filter(({ not_held }) => not_held !== undefined).map(({ id }) => id);
  const open = data.lines.filter(({ reviewed }) => reviewed === undefined).length;
  const sections = [
    [`From edition ${data.from.edition} to edition ${data.edition}: ${principle.title}`, ...indented(data.note, width)],
    [
      `Where the evidence might stand: ${counted(data.lines.length, "line")}, ${added} new, ${open} not reviewed`,
      ...[...catalogue.clauses.keys()].flatMap((clause) => linesTo(catalogue, clause, data, width)),
    ],
    [
      "What was reviewed of other words, and waits again",
      ...upgrade.outdated.flatMap(({ index, line, read, says }) =>
        numbered(index + 1, `${line.evidence} for ${line.to}, reviewed by ${line.reviewed.by}, when it said “${read}”; it says “${says}” now`, width),
      ),
    ],
    [
      "No place is proposed for",
      ...[...grouped(data)].flatMap(([because, items]) => [...indented(because, width), ...indented(items.join("; "), width, 4)]),
      ...byHand(upgrade, width),
    ],
    [`What edition ${data.edition} asks beyond edition ${data.from.edition}`, ...(data.beyond ?? []).flatMap((text) => item(text, width))],
    [
      "Words that are not held",
      ...(gaps.length === 0 ? [] : indented(`${gaps.join(", ")}. ‘t6 catalogue fill’ takes them from somebody who has the code open.`, width)),
    ],
    [`What stays with edition ${data.from.edition}`, ...stayed(upgrade).flatMap((text) => item(text, width))],
  ];
  const told = sections.filter((section, index) => index === 0 || section.length > 1).map((section) => section.join("\n"));
  return printable(`${told.join("\n\n")}\n`);
}

/** The lines to a clause, each with the number by which it is accepted or refused, and below them why they are proposed: each reason once. */
function linesTo({ clauses, file }: Catalogue, clause: string, { lines }: CrosswalkFile, width: number): readonly string[] {
  const own = lines.flatMap((line, at) => (line.to === clause ? [{ ...line, number: at + 1 }] : []));
  if (own.length === 0) return [];
  const said = own.flatMap(({ evidence, from, reviewed, shows, because, number }) => {
    const state = reviewed === undefined ? "" : reviewed.stands ? ", stands" : ", does not";
    const way = because.includes(someWay) ? ", goes some way only" : "";
    return numbered(number, `${evidence} (${from.join(", ")})${way}${state}${shows === undefined ? "" : `: ${shows}`}`, width);
  });
  const known = (file.crosswalk?.lines ?? []).flatMap(({ to, because }) => (to === clause ? [because] : []));
  const reasons = own.flatMap(({ because }) => {
    const found = known.filter((reason) => because.includes(reason));
    return found.length === 0 ? [because.replace(someWay, "").trim()] : found;
  });
  return [
    ...indented(`${clause}: ${clauses.get(clause)?.clause.question ?? ""}`, width),
    ...said,
    ...[...new Set(reasons)].flatMap((text) => indented(text, width, 4)),
  ];
}

/** A line behind its number. */
const numbered = (number: number, text: string, width: number): readonly string[] =>
  wrap(printable(text), width - 8).map((line, index) => `${index === 0 ? `${String(number).padStart(6)}  ` : "        "}${line}`);

function grouped({ unplaced = [] }: CrosswalkFile): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { evidence, from, because } of unplaced) groups.set(because, [...(groups.get(because) ?? []), `${evidence} (${from.join(", ")})`]);
  return groups;
}

/** How somebody gives a place to what has none, where there are words that nothing leads to. */
function byHand({ data: { unplaced = [] }, catalogue: { file } }: ToldUpgrade, width: number): readonly string[] {
  const [first] = unplaced;
  const clause = file.practices.find(({ id }) => filledSince(file).includes(id))?.clauses[0]?.id;
  if (first === undefined || clause === undefined) return [];
  return indented(
    `Who finds a place writes a line in crosswalk.yaml, under ‘lines’: { evidence: ${first.evidence}, from: [${first.from[0]}], to: ${clause}, because: … }, with the clause that is meant, and reviews it as the others.`,
    width,
  );
}

function stayed({ stays: { assessor, judgements, declared, asks }, data: { from, edition } }: ToldUpgrade): readonly string[] {
  return [
    "The title, the introduction and the letter, which may name the edition before: read them again.",
    `A spreadsheet that is out with somebody: it is imported with --catalogue ${from.catalogue}. A new one is of edition ${edition}.`,
    ...(judgements.length === 0 ? [] : [`The ${judgements.length === 1 ? "judgement" : "judgements"} on ${judgements.join(", ")}: a person judges anew.`]),
    `The ‘assessor’, ${assessor}: where somebody else judges under edition ${edition}, write who, or it goes out under that name.`,
    ...(declared === 0 ? [] : [`${counted(declared, "clause")} that ${declared === 1 ? "is" : "are"} set aside: say it anew, where it holds.`]),
    ...(asks === 0
      ? []
      : [
          `${counted(asks, "ask")}: ${asks === 1 ? "it goes" : "they go"} on being followed up, and ${asks === 1 ? "counts" : "count"} for no clause of the new edition.`,
        ]),
  ];
}

const indented = (text: string, width: number, step = 2): readonly string[] => wrap(printable(text), width - step).map((line) => `${" ".repeat(step)}${line}`);

const item = (text: string, width: number): readonly string[] =>
  wrap(printable(text), width - 4).map((line, index) => `${index === 0 ? "  - " : "    "}${line}`);
