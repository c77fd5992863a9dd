import type { ClauseDecision, Weighing } from "../model/decision.ts";
import type { Deed } from "../model/generated/schemas.ts";
import { leastVerification } from "../model/profile.ts";
import type { Trials } from "./stand.ts";

/** What an item needs where one rule limits it for one clause. What no deed on the item itself can mend is left out: that takes another item. */
function deedFor(rule: string, weighing: Weighing, { clause }: ClauseDecision, { decision }: Trials): Deed | undefined {
  const { item } = weighing.evidence;
  const evidence = item.id;
  switch (rule) {
    case "standing/planned":
      return item.kind === "plan" ? undefined : { do: "complete", evidence };
    case "standing/in-progress":
      return { do: "complete", evidence };
    case "standing/lapsed":
      return { do: "renew", evidence };
    case "standing/not-public":
      return { do: "publish", evidence };
    case "standing/no-address":
      return { do: "address", evidence };
    case "standing/undated":
    case "standing/age-unknown":
      return { do: "date", evidence };
    case "standing/too-old":
      return { do: "refresh", evidence };
    case "standing/unspecific":
      return { do: "specify", evidence, clauses: [clause.id] };
    case "standing/unchecked":
    case "standing/under-verified": {
      const level = leastVerification[decision.profile][clause.key === true ? "key" : "other"];
      const counts_as = decision.checkedOf(item).rule;
      return { do: "check", evidence, level: level as NonNullable<Deed["level"]>, counts_as, ...(isThere(weighing, clause) && { open_to_anyone: true }) };
    }
    case "standing/limitation":
      return { do: "amend", evidence, limitations: placesOf(weighing) };
    default:
      return undefined;
  }
}

const closed: ReadonlySet<string> = new Set(["standing/not-public", "standing/no-address"]);

/** Whether whoever checks an item for a clause has only to open it: it is the thing that has to be shown, and stands where anybody finds it. */
const isThere = ({ rule, also, evidence: { item } }: Weighing, { type }: ClauseDecision["clause"]): boolean =>
  type === "SHOW" && item.access === "public" && ![rule, ...also].some((one) => closed.has(one));

function placesOf({ evidence: { item }, limitations }: Weighing): number[] {
  return (item.limitations ?? []).flatMap(({ text }, place) => (limitations.includes(text) ? [place] : []));
}

/** What an item needs, as far as can be told while some of it is done. */
export function needsOf(id: string, done: readonly Deed[], trials: Trials): readonly Deed[] {
  const deeds: Deed[] = [];
  const against: { readonly clause: string; readonly weighing: Weighing }[] = [];
  for (const decided of trials.clausesOf(id, done)) {
    for (const weighing of decided.weighings) {
      if (weighing.evidence.item.id !== id) continue;
      if (weighing.standing === "adverse") against.push({ clause: decided.clause.id, weighing });
      else for (const rule of [weighing.rule, ...weighing.also]) deeds.push(...asList(deedFor(rule, weighing, decided, trials)));
    }
  }
  return [...merged(deeds), ...(against.length === 0 ? [] : [settled(id, against, trials)])];
}

const asList = <Thing>(thing: Thing | undefined): readonly Thing[] => (thing === undefined ? [] : [thing]);

/** A contradiction of which nothing but the confirmation is wanting is confirmed; any other is put right. */
function settled(id: string, against: readonly { readonly clause: string; readonly weighing: Weighing }[], trials: Trials): Deed {
  const isUnconfirmed = against.every(({ weighing }) => weighing.also.length > 0 && weighing.also.every((lack) => lack === "closure/not-confirmed"));
  const clauses = against.map(({ clause }) => clause);
  return isUnconfirmed ? { do: "confirm", evidence: id, clauses } : { do: "settle", evidence: id, clauses, level: mostOf(clauses, trials) };
}

/** Deeds of one sort on one item are one, but for checks that have to go further for some clauses than for others. */
function merged(deeds: readonly Deed[]): readonly Deed[] {
  const found = new Map<string, Deed>();
  for (const deed of deeds) {
    const key = `${deed.do} ${deed.level ?? ""}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, deed);
    else if (known.open_to_anyone === true && deed.open_to_anyone !== true) found.set(key, deed);
    else if (deed.clauses !== undefined) found.set(key, { ...known, clauses: joined(known.clauses, deed.clauses) });
    else if (deed.limitations !== undefined) found.set(key, { ...known, limitations: joined(known.limitations, deed.limitations).toSorted((a, b) => a - b) });
  }
  return [...found.values()];
}

function joined<Thing>(some: readonly Thing[] = [], more: readonly Thing[] = []): Thing[] {
  return [...new Set([...some, ...more])];
}

/** How far something has to be checked to show each of some clauses. */
export function mostOf(clauses: readonly string[], { decision }: Trials): NonNullable<Deed["level"]> {
  const { key, other } = leastVerification[decision.profile];
  const isKey = clauses.some((id) => decision.catalogue.clauses.get(id)?.clause.key === true);
  return (isKey ? key : other) as NonNullable<Deed["level"]>;
}
