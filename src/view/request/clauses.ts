import { withheldTitle } from "../../language/naming.ts";
import { asTitle } from "../../language/quote-marks.ts";
import type { ClauseResult, Lift } from "../../model/generated/schemas.ts";
import { latestOf } from "../answered.ts";
import { standingAsks } from "../asked.ts";
import type { Context } from "../context.ts";
import { quotation } from "../quotation.ts";
import { successorOf } from "../renewed.ts";
import { voiceOf } from "../reply-terms.ts";
import { tellingOf } from "../speaker.ts";
import { askKinds } from "../style/asks.ts";
import { dateInSentence, dateText } from "../style/dates.ts";
import { typeNeeds } from "../style/labels.ts";
import { clauseNeeds, handedOverToo, kindPhrases, verifyWords } from "../style/request.ts";
import { askedWords, wantedWords, whyWords } from "../style/request-reasons.ts";
import { askingWords } from "../style/request-voice.ts";
import { alternatives, capitalise, filled, sentences, series } from "../style/text.ts";
import { questionsNamed, saidOf } from "./named.ts";
import { newerOf } from "./newer.ts";
import { isUnderVerified } from "./questions.ts";

/*
 * What has to be said around a question about one clause or several: why it is asked, what is wanted, and what would answer it. What several
 * clauses have in common is said once.
 */

/** So many things are named again; more are, where there is no shorter way. */
const thingsByName = 3;

/** Why something is asked, as the end of a sentence. */
export function whyTexts(clauses: readonly ClauseResult[], context: Context): string[] {
  const texts = clauses.map((clause): readonly [string, string] => {
    const words = (whyWords as Partial<Record<string, string>>)[clause.finding.rule] ?? whyWords["finding/limited"];
    return [clause.id, filled(words, { ...askingWords[voiceOf(context)], items: series(against(clause, context)), parts: series(missingParts(clause)) })];
  });
  return saidOf(texts, clauses.length);
}

/**
 * What would lift the findings, as what somebody can tell us: things of one kind together, those about withheld items not at all. What would let
 * us verify an item is asked once, for all questions together.
 */
export function wantedTexts(clauses: readonly ClauseResult[], context: Context): string[] {
  const groups = new Map<string, { readonly things: Set<string>; readonly clauses: Set<string> }>();
  let isVerified = true;
  for (const clause of clauses) {
    for (const { rule, evidence } of clause.lifts as readonly Lift[]) {
      if (evidence !== undefined && (context.withheld.has(evidence) || isOurs(evidence, context))) continue;
      const newer = evidence === undefined ? undefined : newerOf(evidence, context);
      // What was overtaken by something that bears on this as well is nothing to ask about.
      if (newer !== undefined && (overtaken.has(rule) || isUnderVerified(rule)) && clause.standings.some((one) => one.evidence === newer.id)) continue;
      if (isUnderVerified(rule) && newer === undefined) isVerified = false;
      else {
        const [asked, things] = wantedOf(rule, evidence, clause, context);
        const known = groups.get(asked);
        groups.set(asked, { things: new Set([...(known?.things ?? []), ...things]), clauses: new Set([...(known?.clauses ?? []), clause.id]) });
      }
    }
  }
  const held = new Set(clauses.flatMap(({ standings }) => standings.map(({ evidence }) => titleOf(evidence, context))));
  const things = [...groups].flatMap(([rule, { things: items, clauses: about }]) => {
    const asked = rule === "standing/unspecific" && about.size > 1 ? "standing/unspecific of several" : rule;
    const words = (wantedWords as Partial<Record<string, { readonly one: string; readonly many: string }>>)[asked];
    const values = { items: named([...items], held, askingWords[voiceOf(context)].all), clauses: questionsNamed([...about]) };
    return words === undefined ? [] : [filled(items.size === 1 ? words.one : words.many, values)];
  });
  things.push(...pressingOn(clauses, context));
  return things.length === 0 && !isVerified ? [verifyWords.alone] : things;
}

/** What we wrote or said ourselves is nothing to ask the producer for. A thing of the producer's that we tell of is. */
export function isOurs(evidence: string, context: Context): boolean {
  const item = context.evidence.get(evidence)?.item;
  return (item?.kind === "correspondence" || item?.kind === "statement") && tellingOf(item, context).speaker === "regulator_itself";
}

/** What has to be done or is overdue on the same clauses: whoever asks for evidence and passes over it seems to have forgotten it. */
function pressingOn(clauses: readonly ClauseResult[], context: Context): string[] {
  const about = new Set(clauses.map(({ id }) => id));
  return standingAsks(context.result)
    .filter(({ item, state }) => (item.kind === "requirement" || state === "overdue") && item.clauses.some((id) => about.has(id)))
    .map(({ item: { kind, due, text, progress }, state }) => {
      const words = due === undefined ? askedWords.undated : askedWords[state === "overdue" ? "overdue" : "dated"];
      const last = latestOf(progress);
      const told = { kind: askKinds[kind].toLowerCase(), due: due === undefined ? "" : dateText(due), ask: quotation(text) };
      // Whoever has told us something has not to be asked as though it had not.
      const noted = last === undefined ? "" : filled(askedWords.noted, { on: dateInSentence(last.on), text: last.text.trim().replace(/\.$/, "") });
      return `${filled(words, told)}${noted}`;
    });
}

/** Things by their names; where they are all that is on record, and many, together. What is not meant is never named: nobody can tell what is left. */
function named(items: readonly string[], held: ReadonlySet<string>, all: string): string {
  const isAll = items.length === held.size && items.every((title) => held.has(title));
  return isAll && items.length > thingsByName ? all : series(items);
}

/**
 * What is asked about which things. Of what has lapsed and was renewed it is asked whether that shows this too: the other is there already. Of what
 * somebody wrote or said of a matter in progress it is asked what came of it.
 */
function wantedOf(rule: string, evidence: string | undefined, clause: ClauseResult, context: Context): readonly [rule: string, things: readonly string[]] {
  const item = evidence === undefined ? undefined : context.evidence.get(evidence)?.item;
  const successor = item && rule === "standing/lapsed" ? successorOf(item, context) : undefined;
  const newer = successor?.item ?? (evidence !== undefined && (overtaken.has(rule) || isUnderVerified(rule)) ? newerOf(evidence, context) : undefined);
  if (newer !== undefined) return ["standing/unspecific", [asTitle(newer.title)]];
  const isWord = item?.state === "in_progress" && (item.kind === "statement" || item.kind === "correspondence");
  const asked = isWord && (rule === "standing/in-progress" || rule === "standing/words-only") ? "standing/in-progress as words" : rule;
  return [asked, thingsOf(rule, evidence, clause, context)];
}

/** What is asked of a thing that a later one may have answered. */
const overtaken: ReadonlySet<string> = new Set(["standing/too-old", "standing/unspecific", "standing/age-unknown"]);

/** What one thing that is wanted is about. */
function thingsOf(rule: string, evidence: string | undefined, clause: ClauseResult, context: Context): readonly string[] {
  if (evidence !== undefined) return [titleOf(evidence, context)];
  return rule === "finding/parts-missing" ? missingParts(clause) : against(clause, context).filter((title) => title !== withheldTitle);
}

/** The titles of the items that speak against a clause. */
function against({ standings }: ClauseResult, context: Context): string[] {
  return standings.filter(({ standing }) => standing === "adverse").map(({ evidence }) => titleOf(evidence, context));
}

/** The parts that nothing covers in full; where everything is limited anyway, those that nothing covers at all. */
function missingParts({ finding, parts }: ClauseResult): string[] {
  const isMissing = ({ id, sufficient, limited }: ClauseResult["parts"][number]): boolean =>
    finding.rule === "finding/parts-missing" ? finding.missing_parts?.includes(id) === true : sufficient.length + limited.length === 0;
  return parts.filter(isMissing).map(({ title }) => title);
}

/** The documents that would answer it: those that would answer all of several clauses. */
export function documentsText(clauses: readonly ClauseResult[], { result }: Context): string {
  const [first, ...others] = clauses.map(({ kinds = [] }) => kinds);
  const common = (first ?? []).filter((kind) => others.every((kinds) => kinds.includes(kind)));
  const one = clauses.length === 1;
  const some = common.length === 0 ? "" : `${capitalise(alternatives(common.map((kind) => kindPhrases[kind])))} would answer ${one ? "it" : "all of them"}`;
  const kinds = new Map<string, string[]>();
  for (const { id, type } of clauses) kinds.set(typeNeeds[type], [...(kinds.get(typeNeeds[type]) ?? []), id]);
  const needs = [...kinds].map(([need, ids]) => {
    if (ids.length === clauses.length) return `${clauseNeeds[one ? "one" : "many"]} ${need}`;
    return `${questionsNamed(ids)} ${ids.length === 1 ? need : need.replace(/^needs/, "need")}`;
  });
  const handed = clauses.some(({ id }) => result.decided_from?.open_to_providers?.includes(id) === true) ? handedOverToo : "";
  return sentences(some, ...needs, handed);
}

const titleOf = (evidence: string, context: Context): string =>
  context.withheld.has(evidence) ? withheldTitle : asTitle(context.evidence.get(evidence)?.item.title ?? evidence);
