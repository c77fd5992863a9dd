import { isOver } from "../../assess/dates.ts";
import { withheldTitle } from "../../language/naming.ts";
import { asTitle } from "../../language/quote-marks.ts";
import type { ClauseResult, Standing } from "../../model/generated/schemas.ts";
import { type Context, publicUrl } from "../context.ts";
import { type Inline, link, paragraph, prose } from "../prose.ts";
import { voiceOf } from "../reply-terms.ts";
import type { LinkView } from "../shape-common.ts";
import { dateText } from "../style/dates.ts";
import { ofEach } from "../style/request.ts";
import { dayWords, lackWords, uncountedWords } from "../style/request-reasons.ts";
import { askingWords } from "../style/request-voice.ts";
import { capitalise, filled, sentences, series } from "../style/text.ts";
import { questionsNamed, saidOf } from "./named.ts";
import { newerOf } from "./newer.ts";
import type { QuestionView } from "./shape.ts";

type Held = Pick<QuestionView, "held" | "noted">;

/**
 * What is held so far. Items of which there is nothing to say but what is asked anyway are named in one sentence; what else there is to say is
 * told once, with all the items of which it is true.
 */
export function heldFor(clauses: readonly ClauseResult[], context: Context): Held {
  const notes = new Map<string, [string, string][]>();
  const served = new Map<string, string[]>();
  const hidden = new Set<string>();
  for (const clause of clauses) {
    for (const standing of clause.standings) {
      const { evidence } = standing;
      if (context.withheld.has(evidence)) {
        hidden.add(evidence);
        continue;
      }
      served.set(evidence, [...(served.get(evidence) ?? []), clause.id]);
      const told = [...daysOf(standing, context), noteOn(standing, clause, context)].filter((text) => text !== "");
      if (told.length > 0) notes.set(evidence, [...(notes.get(evidence) ?? []), ...told.map((text): [string, string] => [clause.id, text])]);
    }
  }
  const alike = new Map<string, string[]>();
  for (const [evidence, about] of notes) {
    const text = saidOf(about, clauses.length).join(" ");
    alike.set(text, [...(alike.get(text) ?? []), evidence]);
  }
  const plain = [...served].filter(([evidence]) => !notes.has(evidence));
  return {
    held:
      plain.length === 0
        ? null
        : prose(
            paragraph(
              `${askingWords[voiceOf(context)].so_far}: `,
              ...inSeries(plain.map(([evidence, ids]) => namedFor(evidence, ids, clauses.length, context))),
              ".",
            ),
          ),
    noted: [
      ...[...alike].map(([text, items]) => ({
        items: items.map((evidence) => linkTo(evidence, context)),
        lead: items.length === 1 ? ":" : ofEach,
        text,
      })),
      ...(hidden.size === 0 ? [] : [{ items: [{ text: capitalise(withheldTitle), url: null }], lead: ":", text: "It is not described here." }]),
    ],
  };
}

/** An item by its title, with the questions that it is about where those are not all. */
function namedFor(evidence: string, ids: readonly string[], all: number, context: Context): Inline[] {
  const { text, url } = linkTo(evidence, context);
  return [url === null ? text : link(text, url), ...(ids.length === all ? [] : [` (${questionsNamed(ids)})`])];
}

function inSeries(items: readonly (readonly Inline[])[]): Inline[] {
  return items.flatMap((item, index) => [index === 0 ? "" : index === items.length - 1 ? " and " : ", ", ...item]).filter((part) => part !== "");
}

/** What there is to say of an item and a clause besides what is asked: what it does so far, and what it lacks. */
function noteOn({ standing, rule, also, limitations = [], parts, evidence }: Standing, clause: ClauseResult, { result, ...context }: Context): string {
  const isAsked = (id: string): boolean => clause.lifts.some((lift) => lift.rule === id && "evidence" in lift && lift.evidence === evidence);
  const covered = series(clause.parts.filter(({ id }) => parts.includes(id)).map(({ title }) => title));
  // Nobody can answer what they are not told.
  if (standing === "adverse") return sentences(context.evidence.get(evidence)?.item.statement ?? "", "It speaks against this.");
  if (standing === "none") {
    if (isAsked(rule)) return "";
    const words: Partial<Record<string, string>> = uncountedWords;
    return filled(words[rule] ?? "It does not count.", { as_of: dateText(result.assessment.as_of) });
  }
  const lacks = [rule, ...also].flatMap((id) => (isAsked(id) ? [] : ((lackWords as Partial<Record<string, string>>)[id] ?? [])));
  const shows = clause.finding.rule === "finding/not-regular" ? "It shows that this was done once" : "It shows this";
  const covers = covered === "" ? (standing === "sufficient" ? shows : "") : `It covers ${covered}`;
  return sentences(covers, capitalise(joined(lacks)), ...limitations);
}

/** The day on which it ran out, and the day by which a review was to follow it, where that is why it does not show this. */
function daysOf({ evidence, rule, also }: Standing, context: Context): string[] {
  const { evidence: items, result } = context;
  const { valid_until: until, review_due: due } = items.get(evidence)?.item.dates ?? {};
  const rules = [rule, ...also];
  return [
    ...(until !== undefined && rules.includes("standing/lapsed") ? [filled(dayWords.lapsed, { date: dateText(until) })] : []),
    ...(due !== undefined && rules.includes("standing/too-old") && isOver(due, result.assessment.as_of)
      ? [filled(dayWords.review, { date: dateText(due) }), ...followedBy(evidence, context)]
      : []),
  ];
}

/** What was held later of the same: whoever is asked as though nobody had seen it takes nothing else seriously. */
function followedBy(evidence: string, context: Context): string[] {
  const newer = newerOf(evidence, context);
  return newer === undefined ? [] : [filled(dayWords.followed, { item: asTitle(newer.title), date: dateText(newer.dates?.about ?? "") })];
}

/** Whole clauses as one sentence: they may hold an "and" of their own, so each has its comma. */
function joined(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? "";
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(", ")}, and ${last}`;
}

export function linkTo(evidence: string, context: Context): LinkView {
  const item = context.evidence.get(evidence)?.item;
  const source = item && context.sources.ofItem(item);
  return { text: item?.title ?? evidence, url: (source && publicUrl(source)) ?? null };
}
