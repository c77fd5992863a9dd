import type { Catalogue } from "../model/catalogue.ts";
import type { AppliesWhen, Clause, Parameter } from "../model/generated/schemas.ts";
import { assumedSeverity, bindingBodies, examinations, kindNature, kindsForATime, kindWords, lastingKinds } from "../model/kinds.ts";
import {
  assumedVerification,
  leastVerification,
  monthsBetween,
  monthsOfGrace,
  monthsOfHorizon,
  monthsOfProof,
  mostInAsk,
  mostOfOwnCheck,
  mostWithoutShows,
  type ProfileLevel,
  profileMatrix,
  verificationOrder,
} from "../model/profile.ts";
import { factIds } from "./applies.ts";
import { spaced } from "./phrases.ts";

/**
 * Every choice that is this tool's and not the Code's, taken from the tables that the code decides by. Printed in every document.
 * @param profile the assurance profile of the assessment
 */
export function parametersFor(profile: ProfileLevel, catalogue: Catalogue): Parameter[] {
  const { key, other } = leastVerification[profile];
  const clauses = catalogue.file.practices.flatMap((practice) => practice.clauses);
  return [
    { id: "profile", value: profile, text: "How strong the evidence must be, from the sensitivity of the data and the public interest in them." },
    { id: "verification/key", value: key, text: "The least verification that the profile asks of the catalogue's key clauses." },
    { id: "verification/other", value: other, text: "The least verification that the profile asks of the other clauses." },
    { id: "age/proof", value: months(monthsOfProof[profile]), text: "For how long proof of conduct counts in full under this profile." },
    ...general(),
    { id: "clauses/key", value: ids(clauses, (clause) => clause.key === true), text: "The key clauses: for them the profile asks for more verification." },
    { id: "clauses/regular", value: ids(clauses, (clause) => clause.regular === true), text: "The clauses that ask for something regular." },
    {
      id: "clauses/no-escape",
      value: ids(clauses, (clause) => !clause.not_applicable),
      text: "The clauses that nobody can mark as not applicable. Facts about the data can still say that one does not apply.",
    },
    {
      id: "clauses/open-to-providers",
      value: ids(clauses, (clause) => clause.open_to === "providers"),
      text: "The clauses for which what is handed over to everybody concerned counts as public.",
    },
    ...conditions(clauses),
    ...clauses.map(({ id, kinds }) => ({
      id: `kinds/${id}`,
      value: listed(kinds.map((kind) => kindWords[kind])),
      text: `The kinds of evidence that can show ${id}.`,
    })),
  ];
}

/** The choices that are the same for every profile and every catalogue. */
function general(): Parameter[] {
  const profiles = Object.keys(leastVerification) as ProfileLevel[];
  return [
    {
      id: "profile/matrix",
      value: Object.entries(profileMatrix)
        .map(([sensitivity, row]) => `${sensitivity}: ${listed(Object.entries(row).map(([interest, level]) => `${level} where ${interest}`))}`)
        .join("; "),
      text: "The profile for each sensitivity of the data, by the public interest in them.",
    },
    ...profiles.map((profile) => ({
      id: `verification/${profile}`,
      value: `${leastVerification[profile].key} for key clauses, ${leastVerification[profile].other} for others`,
      text: `The least verification under the ${profile} profile.`,
    })),
    {
      id: "verification/order",
      value: Object.keys(verificationOrder)
        .toSorted((a, b) => verificationOrder[a as "reported"] - verificationOrder[b as "reported"])
        .join(" < "),
      text: "The levels of verification, from the weakest to the strongest.",
    },
    { id: "verification/assumed", value: assumedVerification, text: "What an item counts as when it does not say whether it was verified." },
    {
      id: "verification/own",
      value: mostOfOwnCheck,
      text: "What a check by the producer's own counts as at most, and one by others that cannot be seen anywhere.",
    },
    {
      id: "verification/examinations",
      value: kindList(examinations),
      text: "The kinds in which somebody outside the producer tells what they examined themselves.",
    },
    ...profiles.map((profile) => ({
      id: `age/${profile}`,
      value: months(monthsOfProof[profile]),
      text: `For how long proof of conduct counts in full under the ${profile} profile.`,
    })),
    { id: "age/grace", value: months(monthsOfGrace), text: "How much longer proof counts while a review of it is ahead." },
    { id: "age/lasting", value: kindList(lastingKinds), text: "The kinds of things that go on, so that a later check shows that they are still there." },
    { id: "age/for-a-time", value: kindList(kindsForATime), text: "The kinds that count to their last day and do not grow old before it." },
    {
      id: "horizon",
      value: months(monthsOfHorizon),
      text: "Within how long an ask has to be due to count as a recommendation, and a next review to show that there will be one.",
    },
    {
      id: "regular",
      value: "2 dates",
      text: "How many different dates show that something is regular: the last within the age of proof, the one before within twice that. One is enough with a date for the next within the horizon.",
    },
    { id: "regular/apart", value: months(monthsBetween), text: "How far apart two dates have to be to show that something is regular." },
    { id: "ask/most-clauses", value: String(mostInAsk), text: "How many clauses an ask may be about to count as a recommendation." },
    { id: "specific", value: String(mostWithoutShows), text: "How many clauses an item may name without saying what it shows for each." },
    {
      id: "adverse/binding",
      value: listed(bindingBodies.map(spaced)),
      text: "Those whose finding binds without being verified; what the producer says against itself is an admission.",
    },
    { id: "adverse/assumed", value: assumedSeverity, text: "How grave a contradiction counts as when it does not say." },
    { id: "kinds/words", value: kindList(ofNature("words")), text: "The kinds that are words about conduct." },
    { id: "kinds/plan", value: kindList(ofNature("plan")), text: "The kinds that never count." },
    {
      id: "score/partly-met",
      value: "½",
      text: "What a partly met clause adds to the score, where a met clause adds 1. No position is derived from the score.",
    },
  ];
}

function conditions(clauses: readonly Clause[]): Parameter[] {
  return factIds.flatMap((fact) => {
    const about = clauses.flatMap(({ id, applies_when, parts }) => [
      ...(applies_when?.[fact] === undefined ? [] : [`${id} (${wanted(applies_when[fact])})`]),
      ...(parts ?? []).flatMap((part) => (part.applies_when?.[fact] === undefined ? [] : [`${id}, ${part.title} (${wanted(part.applies_when[fact])})`])),
    ]);
    if (about.length === 0) return [];
    return [{ id: `applies/${fact}`, value: listed(about), text: `The clauses and parts that apply only where the data are so: ${spaced(fact)}.` }];
  });
}

function wanted(value: NonNullable<AppliesWhen[keyof AppliesWhen]>): string {
  return Array.isArray(value) ? value.map(spaced).join(" or ") : "yes";
}

const ofNature = (nature: string): ReadonlySet<string> => new Set(Object.entries(kindNature).flatMap(([kind, own]) => (own === nature ? [kind] : [])));
const kindList = (kinds: ReadonlySet<string>): string => listed([...kinds].map((kind) => kindWords[kind as keyof typeof kindWords]));
const ids = (clauses: readonly Clause[], wants: (clause: Clause) => boolean): string => listed(clauses.filter(wants).map(({ id }) => id));
const listed = (words: readonly string[]): string => (words.length === 0 ? "none" : words.join(", "));
const months = (count: number): string => `${count} months`;
