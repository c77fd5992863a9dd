import { clausesListed } from "../../language/listed.ts";
import { withheldTitle } from "../../language/naming.ts";
import type { ClauseResult, Lift, Standing } from "../../model/generated/schemas.ts";
import { type Context, publicUrl } from "../context.ts";
import type { LinkView } from "../shape-common.ts";
import { dateText } from "../style/dates.ts";
import { typeNeeds } from "../style/labels.ts";
import { clauseNeeds, handedOverToo, kindPhrases } from "../style/request.ts";
import { lackWords, uncountedWords, wantedWords, whyWords } from "../style/request-reasons.ts";
import { alternatives, capitalise, filled, numberWord, sentences, series } from "../style/text.ts";
import { unknownCheckOf } from "./checks.ts";
import type { HeldView } from "./shape.ts";

/*
 * What has to be said around a question about one clause or several: why it is asked, what is held so far and what that lacks, what is
 * wanted, and what would answer it. What several clauses have in common is said once.
 */

/** More things than this are not named again. */
const thingsByName = 3;

/** Texts that are said of clauses, those that are the same together. The clauses are named where not all have the text in common. */
function said(texts: readonly (readonly [clause: string, text: string])[], all: number): string[] {
  const by = new Map<string, string[]>();
  for (const [clause, text] of texts) by.set(text, [...(by.get(text) ?? []), clause]);
  return [...by].map(([text, clauses]) =>
    clauses.length === all ? text : `${text.replace(/\.$/, "")} (${clausesListed(clauses)})${text.endsWith(".") ? "." : ""}`,
  );
}

/** Why something is asked, as the end of a sentence. */
export function whyTexts(clauses: readonly ClauseResult[], context: Context): string[] {
  const texts = clauses.map((clause): readonly [string, string] => {
    const words = (whyWords as Partial<Record<string, string>>)[clause.finding.rule] ?? whyWords["finding/limited"];
    return [clause.id, filled(words, { items: series(against(clause, context)), parts: series(missingParts(clause)) })];
  });
  return said(texts, clauses.length);
}

/** What is held so far, an entry for each item: what it does, and what it lacks. */
export function heldFor(clauses: readonly ClauseResult[], context: Context): HeldView[] {
  const texts = new Map<string, [string, string][]>();
  const hidden = new Set<string>();
  for (const clause of clauses) {
    for (const standing of clause.standings) {
      if (context.withheld.has(standing.evidence)) hidden.add(standing.evidence);
      else texts.set(standing.evidence, [...(texts.get(standing.evidence) ?? []), [clause.id, heldText(standing, clause, context)]]);
    }
  }
  return [
    ...[...texts].map(([evidence, about]) => ({ item: linkTo(evidence, context), text: said(about, clauses.length).join(" ") })),
    ...(hidden.size === 0 ? [] : [{ item: { text: capitalise(withheldTitle), url: null }, text: "It is not described here." }]),
  ];
}

/** What an item does for a clause so far, and what it lacks. */
function heldText({ standing, rule, also, limitations = [], parts }: Standing, clause: ClauseResult, { result }: Context): string {
  const covered = series(clause.parts.filter(({ id }) => parts.includes(id)).map(({ title }) => title));
  if (standing === "adverse") return "It speaks against this.";
  if (standing === "none") {
    const words: Partial<Record<string, string>> = uncountedWords;
    return filled(words[rule] ?? "It does not count.", { as_of: dateText(result.assessment.as_of) });
  }
  const lacks = [rule, ...also].flatMap((id) => (lackWords as Partial<Record<string, string>>)[id] ?? []);
  const shows = clause.finding.rule === "finding/not-regular" ? "It shows that this was done once" : "It shows this";
  const covers = covered === "" ? (standing === "sufficient" ? shows : "") : `It covers ${covered}`;
  return sentences(covers, capitalise(joined(lacks)), ...limitations);
}

/** Whole clauses as one sentence: they may hold an "and" of their own, so each has its comma. */
function joined(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? "";
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(", ")}, and ${last}`;
}

/** What would lift the findings, as what somebody can tell us: things of one kind together, those about withheld items not at all. */
export function wantedTexts(clauses: readonly ClauseResult[], context: Context): string[] {
  const groups = new Map<string, Set<string>>();
  const checks = new Set<string>();
  for (const clause of clauses) {
    for (const { rule, evidence } of clause.lifts as readonly Lift[]) {
      if (evidence !== undefined && context.withheld.has(evidence)) continue;
      const record =
        (rule === "standing/under-verified" || rule === "standing/unchecked") && evidence !== undefined ? context.evidence.get(evidence) : undefined;
      const check = record && unknownCheckOf(record, [clause.id], context.result);
      if (check !== undefined) {
        checks.add(check.wanted);
        continue;
      }
      groups.set(rule, new Set([...(groups.get(rule) ?? []), ...thingsOf(rule, evidence, clause, context)]));
    }
  }
  const things = [...groups].flatMap(([rule, items]) => {
    const words = (wantedWords as Partial<Record<string, { readonly one: string; readonly many: string }>>)[rule];
    return words === undefined ? [] : [filled(items.size === 1 ? words.one : words.many, { items: named([...items]) })];
  });
  return [...things, ...checks];
}

/** Things by their names; many, by their number: what each of them lacks stands above. */
function named(items: readonly string[]): string {
  return items.length > thingsByName ? `the ${numberWord(items.length)} things above of which we say this` : series(items);
}

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
  const needs = said(
    clauses.map(({ id, type }) => [id, `${clauseNeeds[one ? "one" : "many"]} ${typeNeeds[type]}`]),
    clauses.length,
  );
  const handed = clauses.some(({ id }) => result.decided_from?.open_to_providers?.includes(id) === true) ? handedOverToo : "";
  return sentences(some, ...needs, handed);
}

const titleOf = (evidence: string, context: Context): string =>
  context.withheld.has(evidence) ? withheldTitle : `‘${context.evidence.get(evidence)?.item.title ?? evidence}’`;

export function linkTo(evidence: string, context: Context): LinkView {
  const item = context.evidence.get(evidence)?.item;
  const source = item && context.sources.ofItem(item);
  return { text: item?.title ?? evidence, url: (source && publicUrl(source)) ?? null };
}
