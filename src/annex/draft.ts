import type { BlockContent } from "mdast";
import type { ClauseResult, EvidenceResult, PracticeResult } from "../model/generated/schemas.ts";
import type { Context } from "./context.ts";
import { dateInSentence, dateText } from "./dates.ts";
import { figuresOf, notVerified } from "./figures.ts";
import { bullets, type Inline, paragraph } from "./prose.ts";
import { citationOf, type Told, tell } from "./telling.ts";
import { leads, type Section } from "./wording.ts";
import { capitalise, countText, sentence, series, vocabularyOf } from "./words.ts";

const order: readonly Section[] = ["background", "in_place", "in_progress", "planned", "discontinued", "later", "against", "settled"];

/**
 * The text for a practice on which nobody wrote one: what was seen, what was told and by whom, what is only begun or
 * planned, what speaks against it, what was not verified, and what the evidence does not answer. It draws no conclusion.
 */
export function draft(practice: PracticeResult, context: Context): BlockContent[] {
  const { result } = context;
  const vocabulary = vocabularyOf([
    ...result.practices.map(({ text }) => text),
    ...result.evidence.flatMap(({ item }) => [item.statement, ...(item.items ?? [])]),
    ...result.practices.flatMap(({ clauses }) => clauses.map(({ question }) => question)),
  ]);
  const open = result.evidence.filter(({ item }) => item.audience !== "internal");
  const home = open.filter((record) => record.practice === practice.id);
  const sections = new Map<Section, Told[]>();
  for (const { item } of home) {
    const section = sectionOf(item.id, practice, context);
    sections.set(section, [...(sections.get(section) ?? []), { item, ...limitsOf(item.id, practice) }]);
  }
  const opening = (section: Section, count: number): string =>
    leads[section][count === 1 ? "one" : "many"].replace("{as_of}", dateText(result.assessment.as_of));
  const told = order.flatMap((section) => {
    const items = sections.get(section) ?? [];
    const plain = items.filter(({ item }) => item.figures === undefined);
    const counted = items.filter(({ item }) => item.figures !== undefined);
    const lead = opening(section, items.length);
    return [
      ...(plain.length === 0 ? [] : tell(plain, lead, context, vocabulary)),
      ...(counted.length === 0 ? [] : [...tell(counted, plain.length === 0 ? lead : "", context, vocabulary), ...figureLists(counted)]),
    ];
  });
  return [...told, ...bearing(practice, open, context), ...withheldIn(practice, result.evidence), ...unanswered(practice), ...deferred(practice)];
}

/** The group an item belongs to, from its own record and from how it was weighed. */
function sectionOf(id: string, practice: PracticeResult, { evidence }: Context): Section {
  const item = evidence.get(id)?.item;
  const rules = new Set(practice.clauses.flatMap(({ standings }) => standings.filter((standing) => standing.evidence === id).map(({ rule }) => rule)));
  if (item === undefined || rules.has("standing/after-as-of")) return "later";
  if (item.stance === "contradicts") return rules.has("standing/closed") ? "settled" : "against";
  if (item.state !== "in_place") return item.state;
  return item.stance === "context" ? "background" : "in_place";
}

function limitsOf(id: string, practice: PracticeResult): { limitations: string[]; lapsed: boolean } {
  const standings = practice.clauses.flatMap(({ standings: all }) => all.filter((standing) => standing.evidence === id));
  return {
    limitations: [...new Set(standings.flatMap(({ limitations }) => limitations ?? []))],
    lapsed: standings.some(({ rule, also }) => rule === "standing/lapsed" || also.includes("standing/lapsed")),
  };
}

/** Figures as a list, those that were checked first; below the others stands that they were not. */
export function figureLists(items: readonly Pick<Told, "item">[]): BlockContent[] {
  const figures = items.flatMap(({ item }) => figuresOf(item));
  const asList = (some: typeof figures): BlockContent[] => (some.length === 0 ? [] : [bullets(some.map(({ text }) => [sentence(capitalise(text))]))]);
  const open = figures.filter(({ verified }) => !verified);
  const note = notVerified(open, "these");
  return [...asList(figures.filter(({ verified }) => verified)), ...asList(open), ...(note === "" ? [] : [paragraph(note)])];
}

/** Items that are told under another practice and bear on this one; what limits them here is said here. */
function bearing(practice: PracticeResult, open: readonly EvidenceResult[], context: Context): BlockContent[] {
  const weighed = new Set(practice.clauses.flatMap(({ standings }) => standings.map(({ evidence }) => evidence)));
  const others = open.filter((record) => record.practice !== practice.id && weighed.has(record.item.id));
  if (others.length === 0) return [];
  const homes = series([...new Set(others.map((record) => record.practice))]);
  const limited = others.map(({ item }) => ({ item, ...limitsOf(item.id, practice) }));
  const name = ({ item }: { item: EvidenceResult["item"] }): Inline[] => {
    const cited = citationOf(item, context);
    return cited.length === 0 || cited[0] === item.title ? [item.title] : [`${item.title} (`, ...cited, ")"];
  };
  const start = `${others.length === 1 ? "One item" : capitalise(countText(others.length, "item", "items"))} set out under ${homes} ${others.length === 1 ? "bears" : "bear"} on this practice too`;
  const said = limited.map((told) => [...name(told), ...(told.limitations.length === 0 ? [] : [`. ${told.limitations.map(sentence).join(" ")}`])]);
  if (others.length === 1) return [paragraph(`${start}: `, ...(said[0] ?? []), limited[0]?.limitations.length === 0 ? "." : "")];
  return [paragraph(`${start}:`), bullets(said)];
}

function withheldIn(practice: PracticeResult, evidence: readonly EvidenceResult[]): BlockContent[] {
  const count = evidence.filter((record) => record.practice === practice.id && record.item.audience === "internal").length;
  if (count === 0) return [];
  return [
    paragraph(
      count === 1
        ? "One further item was weighed that is recorded for internal use and is not described here."
        : `${countText(count, "further item", "further items")} were weighed that are recorded for internal use and are not described here.`,
    ),
  ];
}

/** The words of the practice that no evidence speaks to. */
function unanswered({ clauses }: PracticeResult): BlockContent[] {
  const open = clauses.filter(({ finding }) => finding.state === "not_shown");
  const unknown = clauses.filter(({ finding }) => finding.state === "unknown");
  const words = ({ words: text, id, finding }: ClauseResult): string =>
    `“${text}” (${id}${finding.rule === "finding/only-plans" ? ", for which there are only plans" : ""})`;
  const [first] = open;
  const blocks: BlockContent[] = [];
  if (open.length === 1 && first !== undefined) blocks.push(paragraph(`The evidence does not yet speak to the words ${words(first)}.`));
  else if (open.length > 1)
    blocks.push(paragraph("The evidence does not yet speak to these words of the practice:"), bullets(open.map((clause) => [words(clause)])));
  if (unknown.length > 0) blocks.push(paragraph(`Nothing can be said about ${series(unknown.map(({ id }) => id))}, because a file could not be read.`));
  return blocks;
}

/** Matters left to another body. */
function deferred({ clauses }: PracticeResult): BlockContent[] {
  const cases = new Map<string, { ids: string[]; text: string }>();
  for (const { id, deferred: other } of clauses) {
    if (other === undefined) continue;
    const again = other.reopen_on === undefined ? "" : ` We will come back to it ${dateInSentence(other.reopen_on)}.`;
    const text = `which is before ${withThe(other.body)}. ${sentence(other.reason)}${again}`;
    const known = cases.get(text);
    if (known === undefined) cases.set(text, { ids: [id], text });
    else known.ids.push(id);
  }
  return [...cases.values()].map(({ ids, text }) => paragraph(`We make no comment on ${series(ids)}, ${text}`));
}

/** Bodies that settle cases are offices and courts, so their names take an article. */
const withThe = (body: string): string => (/^(?:the|an?) /i.test(body) || !/\s/.test(body) ? body : `the ${body}`);
