import type { Lift, ProposedAsk } from "../model/generated/schemas.ts";
import { kindWords } from "../model/kinds.ts";
import { type LiftWords, type RuleId, retiredLifts, rules } from "../model/rules.ts";
import { listed } from "./listed.ts";
import type { Naming } from "./naming.ts";

/** What would lift a finding, as a sentence that stands alone. */
export function liftText(lift: Lift, naming: Naming): string {
  return filled(lift, wordsOf(lift, naming)?.one, wordsOf(lift, naming)?.many, thingsOf(lift, naming), naming);
}

/**
 * What several items need alike, as one sentence.
 * @param lifts the same thing for each of them
 * @param items what they are called together; left out, each is named
 */
export function liftForAll(lifts: readonly [Lift, ...Lift[]], naming: Naming, items?: string): string {
  const [first] = lifts;
  const words = wordsOf(first, naming);
  if (items !== undefined) return filled(first, words?.many, words?.many, [items], naming);
  return filled(first, words?.one, words?.many, distinct(lifts.flatMap((lift) => thingsOf(lift, naming))), naming);
}

/** What else some things need that the sentence before was about, so that they are not named again where there are words for that. */
function liftOfThem(lifts: readonly [Lift, ...Lift[]], naming: Naming): string {
  const [first] = lifts;
  const words = wordsOf(first, naming);
  const things = distinct(lifts.flatMap((lift) => thingsOf(lift, naming)));
  const again = things.length === 1 ? words?.it : words?.them;
  return again === undefined ? liftForAll(lifts, naming) : filled(first, again, again, things, naming);
}

/** Lifts as prose. Items that need the same things are told together, and each is named once. */
export function liftProse(lifts: readonly Lift[], naming: Naming): string {
  const isAlone = ({ evidence, minor }: Lift) => evidence === undefined || minor === true;
  const alone = lifts.filter(isAlone).map((lift) => liftText(lift, naming));
  const needs = new Map<string, Lift[]>();
  for (const lift of lifts) if (lift.evidence !== undefined && !isAlone(lift)) needs.set(lift.evidence, [...(needs.get(lift.evidence) ?? []), lift]);
  const groups = new Map<string, Lift[][]>();
  for (const needed of needs.values()) {
    const same = JSON.stringify(needed.map((lift) => sameness(lift, naming)));
    groups.set(same, [...(groups.get(same) ?? []), needed]);
  }
  const together = [...groups.values()].flatMap((group) =>
    (group[0] ?? []).map((first, index) => {
      const each: [Lift, ...Lift[]] = [first, ...group.slice(1).flatMap((needed) => needed[index] ?? [])];
      return index === 0 ? liftForAll(each, naming) : liftOfThem(each, naming);
    }),
  );
  return [...alone, ...together].join(" ");
}

/** What two lifts have to have in common to be one thing to do, for whatever items. */
export function sameness(lift: Lift, naming: Naming): string {
  const besides = [limitationOf(lift, naming), lift.parts, lift.against, lift.minor, dayOf(lift, naming)?.one];
  // Most have nothing besides their rule, whose id no list begins like.
  return besides.every((one) => one === undefined) ? lift.rule : JSON.stringify([lift.rule, ...besides]);
}

/** What the tool would ask of the producer for one clause. */
export function proposalText({ question, lifts }: Pick<ProposedAsk, "question" | "lifts">, naming: Naming): string {
  return [question ?? "", liftProse(lifts, naming)].filter((text) => text !== "").join(" ");
}

/** Rules that say only that a check is wanting. */
const wanting: ReadonlySet<string> = new Set(["standing/unchecked", "standing/under-verified"]);

/** What a check needs that is recorded, and of a day on which it cannot have been made: another check would be the wrong thing to ask for. */
const dayWords: Readonly<Record<string, LiftWords | undefined>> = {
  "verification/ahead": {
    one: "Correct the day on which {items} was checked: it lies after the as-of date, so the check does not count yet. If the day is right, the as-of date has to be no earlier.",
    many: "Correct the days on which {items} were checked: they lie after the as-of date, so the checks do not count yet. If the days are right, the as-of date has to be no earlier.",
    it: "Correct the day on which it was checked: it lies after the as-of date. If the day is right, the as-of date has to be no earlier.",
    them: "Correct the days on which they were checked: they lie after the as-of date. If the days are right, the as-of date has to be no earlier.",
  },
  "verification/early": {
    one: "Correct the day on which {items} was checked, or the day that it is from: the check lies before there was anything to check.",
    many: "Correct the days on which {items} were checked, or the days that they are from: the checks lie before there was anything to check.",
    it: "Correct the day on which it was checked, or the day that it is from: the check lies before there was anything to check.",
    them: "Correct the days on which they were checked, or the days that they are from: the checks lie before there was anything to check.",
  },
};

const dayOf = ({ rule, evidence = "" }: Lift, { check }: Naming): LiftWords | undefined => (wanting.has(rule) ? dayWords[check?.(evidence) ?? ""] : undefined);

const minorWords: LiftWords = { one: "Consider what {items} leaves open.", many: "Consider what {items} leave open." };

function wordsOf(lift: Lift, naming: Naming): LiftWords | undefined {
  const { rule, minor } = lift;
  if (minor === true) return minorWords;
  const day = dayOf(lift, naming);
  if (day !== undefined) return day;
  if (!Object.hasOwn(rules, rule)) return undefined;
  return (naming.rules === "1" ? retiredLifts[rule] : undefined) ?? rules[rule as RuleId].lift;
}

/** What a lift is about, each as it is called: parts, what speaks against the clause, or its item. */
function thingsOf({ evidence, parts, against }: Lift, naming: Naming): readonly string[] {
  if (parts !== undefined) return parts.map(naming.part);
  return distinct((against ?? (evidence === undefined ? [] : [evidence])).map(naming.item));
}

function filled(lift: Lift, one: string | undefined, many: string | undefined, things: readonly string[], naming: Naming): string {
  const words = things.length === 1 ? one : many;
  // A rule of a later version may be unknown here; its id can be looked up there.
  if (words === undefined) return `${lift.rule}.`;
  const said = words
    .replace("{items}", () => listed(things))
    .replace("{kinds}", () =>
      listed(
        naming.kinds.map((kind) => kindWords[kind]),
        "or",
      ),
    );
  const limitation = limitationOf(lift, naming);
  return limitation === undefined ? said : withQuote(said, limitation);
}

function limitationOf({ evidence, limitation }: Lift, naming: Naming): string | undefined {
  return evidence === undefined || limitation === undefined ? undefined : naming.limitation(evidence, limitation);
}

/** A sentence that leads up to the words of the record. */
function withQuote(sentence: string, words: string): string {
  return `${sentence.slice(0, -1)}: “${/[.!?]$/.test(words) ? words : `${words}.`}”`;
}

function distinct(things: readonly string[]): readonly string[] {
  return [...new Set(things)];
}
