import type { BlockContent } from "mdast";
import type { ClauseResult, EvidenceItem, EvidenceResult, PracticeResult } from "../model/generated/schemas.ts";
import { toldApart } from "./adverse.ts";
import type { Told } from "./behind.ts";
import { type Context, publicUrl } from "./context.ts";
import { deferredMatters } from "./deferred.ts";
import { figuresBelow } from "./own-figure.ts";
import { bullets, type Inline, link, paragraph } from "./prose.ts";
import { tells } from "./resting.ts";
import { sameAnswerOnce } from "./same-answer.ts";
import { vocabularyIn } from "./saying.ts";
import { accessTags } from "./style/access.ts";
import { dateText } from "./style/dates.ts";
import { leads, type Section } from "./style/groups.ts";
import { capitalise, numberWord, sentence, series } from "./style/text.ts";
import { tell } from "./telling.ts";
import { insteadOfNothing, waitsOn } from "./waiting.ts";

const order: readonly Section[] = ["background", "in_place", "in_progress", "planned", "discontinued", "later", "against", "settled"];

/**
 * The text for a practice on which nobody wrote one: what was seen, what was told and by whom, what is only begun or
 * planned, what spoke against it and was put right, what was not verified, and what the evidence does not answer. What is open against it
 * has a place of its own behind the text. It draws no conclusion.
 */
export function draft(practice: PracticeResult, context: Context): BlockContent[] {
  const { result } = context;
  const vocabulary = vocabularyIn(result);
  const apart = toldApart(practice, context);
  const open = result.evidence.filter(({ item }) => !context.withheld.has(item.id) && !apart.has(item.id));
  const home = open.filter((record) => record.practice === practice.id);
  const sections = new Map<Section, Told[]>();
  for (const { item } of home) {
    const section = sectionOf(item.id, practice, context);
    sections.set(section, [...(sections.get(section) ?? []), { item, ...limitsOf(item, practice), shows: shownFor(item, practice) }]);
  }
  const opening = (section: Section, count: number): string =>
    leads[section][count === 1 ? "one" : "many"].replace("{as_of}", dateText(result.assessment.as_of));
  const told = order.flatMap((section) => {
    const items = sameAnswerOnce(sections.get(section) ?? []);
    const plain = items.filter(({ item }) => item.figures === undefined);
    const counted = items.filter(({ item }) => item.figures !== undefined);
    const lead = opening(section, items.length);
    return [
      ...(plain.length === 0 ? [] : tell(plain, lead, context, vocabulary)),
      ...(counted.length === 0
        ? []
        : [
            ...tell(counted, plain.length === 0 ? lead : "", context, vocabulary),
            ...figuresBelow(
              counted.map(({ item }) => item),
              context,
            ),
          ]),
    ];
  });
  const evidence = [...told, ...bearing(practice, open, context), ...withheldIn(practice, apart, context)];
  return [...evidence, ...unanswered(practice, evidence.length + apart.size > 0, context), ...deferred(practice, context)];
}

/** The group an item belongs to, from its own record and from how it was weighed. */
function sectionOf(id: string, practice: PracticeResult, { evidence }: Context): Section {
  const item = evidence.get(id)?.item;
  const rules = new Set(practice.clauses.flatMap(({ standings }) => standings.filter((standing) => standing.evidence === id).map(({ rule }) => rule)));
  if (item === undefined) return "later";
  if (rules.has("standing/after-as-of")) return item.state === "planned" && item.stance !== "contradicts" ? "planned" : "later";
  if (item.stance === "contradicts") return rules.has("standing/closed") ? "settled" : "against";
  if (item.state !== "in_place") return item.state;
  return item.stance === "context" ? "background" : "in_place";
}

const standingsOf = (id: string, { clauses }: PracticeResult) => clauses.flatMap(({ standings }) => standings.filter(({ evidence }) => evidence === id));

/** What keeps an item from showing a clause of the practice in full. */
const materialLimits = (id: string, practice: PracticeResult): string[] => [
  ...new Set(standingsOf(id, practice).flatMap(({ limitations }) => limitations ?? [])),
];

/** What limits an item here: what keeps it from showing a clause in full, then what is worth saying and no more. */
function limitsOf({ id, limitations = [] }: EvidenceItem, practice: PracticeResult): { limitations: string[]; lapsed: boolean } {
  const isHere = (clauses: readonly string[] | undefined): boolean => clauses === undefined || practice.clauses.some((clause) => clauses.includes(clause.id));
  const worthSaying = limitations.filter(({ material, clauses, resolved_on: on }) => !material && on === undefined && isHere(clauses)).map(({ text }) => text);
  return {
    limitations: [...new Set([...materialLimits(id, practice), ...worthSaying])],
    lapsed: standingsOf(id, practice).some(({ rule, also }) => rule === "standing/lapsed" || also.includes("standing/lapsed")),
  };
}

/** What an item shows for clauses of the practice, where its record says that. Of one clause its statement says it. */
function shownFor({ clauses }: EvidenceItem, practice: PracticeResult): string[] {
  if (clauses.length < 2) return [];
  const own = new Set(practice.clauses.map(({ id }) => id));
  return clauses.flatMap((reference) =>
    typeof reference === "string" || reference.shows === undefined || !own.has(reference.clause)
      ? []
      : [`${reference.shows.trim().replace(/\.$/, "")} (${reference.clause})`],
  );
}

/** Items that are told under another practice and bear on this one; what limits them here is said here, unless it has just been said. */
function bearing(practice: PracticeResult, open: readonly EvidenceResult[], context: Context): BlockContent[] {
  const weighed = new Set(practice.clauses.flatMap(({ standings }) => standings.map(({ evidence }) => evidence)));
  const others = open.filter((record) => record.practice !== practice.id && weighed.has(record.item.id));
  if (others.length === 0) return [];
  const lead = `Evidence set out under ${series([...new Set(others.map((record) => record.practice))])} also bears on this practice:`;
  const said = new Set(open.filter((record) => record.practice === practice.id).flatMap(({ item }) => materialLimits(item.id, practice)));
  const entries = others.map(({ item }): Inline[] => {
    const source = context.sources.ofItem(item);
    const url = source && publicUrl(source);
    const limitations = materialLimits(item.id, practice);
    const fresh = limitations.filter((text) => !said.has(text));
    for (const text of fresh) said.add(text);
    const name = url === undefined ? item.title : link(item.title, url, source?.number);
    const tag = source === undefined ? "" : accessTags[item.access];
    if (fresh.length > 0) return [name, `${tag}. ${fresh.map(sentence).join(" ")}`];
    return [name, tag, limitations.length > 0 ? `${tag === "" ? ", with" : "; it has"} the limitation given above` : ""];
  });
  const { children, ...list } = bullets(entries);
  return [
    paragraph(lead),
    {
      ...list,
      children: children.map((child, index) =>
        tells(
          child,
          others.slice(index, index + 1).map(({ item }) => item),
        ),
      ),
    },
  ];
}

function withheldIn(practice: PracticeResult, apart: ReadonlySet<string>, { result, withheld }: Context): BlockContent[] {
  const count = result.evidence.filter(({ practice: home, item }) => home === practice.id && withheld.has(item.id) && !apart.has(item.id)).length;
  if (count === 0) return [];
  return [
    paragraph(
      count === 1
        ? "One further item was weighed that is recorded for internal use and is not described here."
        : `${capitalise(numberWord(count))} further items were weighed that are recorded for internal use and are not described here.`,
    ),
  ];
}

/** The words of the practice that no evidence speaks to. */
function unanswered(practice: PracticeResult, anythingTold: boolean, { result }: Context): BlockContent[] {
  const { clauses, id: called } = practice;
  // What speaks against a clause speaks to it.
  const open = clauses.filter(({ finding, standings }) => finding.state === "not_shown" && !standings.some(({ standing }) => standing === "adverse"));
  const unknown = clauses.filter(({ finding }) => finding.state === "unknown");
  const words = (clause: ClauseResult): string => `“${clause.words}” (${clause.id}${plansOn(clause)}${waitsOn(clause.id, result)})`;
  const [first] = open;
  const blocks: BlockContent[] = [];
  if (!anythingTold && open.length > 1) blocks.push(paragraph(insteadOfNothing(practice, result) ?? `Nothing in the evidence bears on ${called}.`));
  else if (open.length === 1 && first !== undefined) blocks.push(paragraph(`The evidence does not speak to the words ${words(first)}.`));
  else if (open.length > 1)
    blocks.push(paragraph("The evidence does not speak to these words of the practice:"), bullets(open.map((clause) => [words(clause)])));
  if (unknown.length > 0) blocks.push(paragraph(`Nothing can be said about ${series(unknown.map(({ id }) => id))}, because a file could not be read.`));
  return blocks;
}

/** That there are only plans, and for which parts, where they are not for all. */
function plansOn({ finding, parts, standings }: ClauseResult): string {
  if (finding.rule !== "finding/only-plans") return "";
  const planned = new Set(standings.flatMap((standing) => standing.parts));
  const some = parts.filter(({ id }) => planned.has(id)).map(({ title }) => title.toLowerCase());
  return some.length === 0 || some.length === parts.length
    ? ", on which there are only plans"
    : `: on ${series(some)} there are only plans, on the rest nothing`;
}

/** Matters left to another body. */
function deferred({ clauses }: PracticeResult, { result }: Context): BlockContent[] {
  return deferredMatters(clauses, result.assessment.as_of).map((text) => paragraph(text));
}
