import type { Catalogue } from "../../model/catalogue.ts";
import type { EvidenceItem, Kind } from "../../model/generated/schemas.ts";
import { bindingBodies, examinations, kindNature, kindsForATime, lastingKinds } from "../../model/kinds.ts";
import { leastVerification, monthsOfProof, type ProfileLevel, profileMatrix, type VerificationLevel, verificationOrder } from "../../model/profile.ts";
import { findingRules, positionRules, standingRules } from "../../model/rules.ts";
import type { Passage } from "./sheet.ts";

type Facts = (value: string, catalogue: Catalogue) => readonly Passage[];

/** What the tables by which t6 decides say of a value, group by group. */
const facts: Readonly<Record<string, Facts>> = Object.freeze({
  kind: (value, catalogue) => kindFacts(value as Kind, catalogue),
  verification: (value) => verificationFacts(value as VerificationLevel),
  profile: (value) => profileFacts(value as ProfileLevel),
  said_by: (value) => [
    {
      heading: "What it does",
      paragraphs: [
        bindingBodies.includes(value as EvidenceItem["said_by"])
          ? `What it finds against a clause binds by itself.${value === "producer" ? " What the producer says against itself is an admission." : ""}`
          : "What it finds against a clause disputes it, and binds once somebody has verified it.",
      ],
    },
  ],
  standing: (value) => rulesFor(standingRules, (rule) => rule.standing === value),
  finding: (value) => rulesFor(findingRules, (rule) => rule.state === value),
  position: (value) => rulesFor(positionRules, (rule) => rule.state === value),
});

/** What else there is to say of a value; nothing of most. */
export function factsAbout(group: string, value: string, catalogue: Catalogue): readonly Passage[] {
  return Object.hasOwn(facts, group) ? (facts[group]?.(value, catalogue) ?? []) : [];
}

const natureWords: Readonly<Record<(typeof kindNature)[Kind], string>> = Object.freeze({
  proof: "It can be proof that something is done.",
  words: "It is words about conduct: it can show openness, and by itself does not show that something is done.",
  plan: "It is a plan, and plans never count.",
});

function kindFacts(kind: Kind, catalogue: Catalogue): readonly Passage[] {
  const clauses = catalogue.file.practices.flatMap((practice) => practice.clauses);
  const shown = clauses.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id);
  return [
    {
      heading: "What it can do",
      paragraphs: [
        [
          natureWords[kindNature[kind]],
          ...(examinations.has(kind) ? ["Where somebody outside the producer tells in it what they examined themselves, nobody else has to confirm it."] : []),
          ...(lastingKinds.has(kind) ? ["It goes on, so a later check shows that it is still so."] : []),
          ...(kindsForATime.has(kind) ? ["It counts to its last day and does not grow old before."] : []),
        ].join(" "),
        ...(kindNature[kind] === "plan" ? [] : [reachOf(shown, kindNature[kind])]),
      ],
    },
  ];
}

function reachOf(clauses: readonly string[], nature: "proof" | "words"): string {
  const rules = nature === "words" ? "standing/words-only, standing/other-kind" : "standing/other-kind";
  const rest = `goes some way and no further [${rules}].`;
  return clauses.length === 0
    ? `By itself it can show no clause of this catalogue: it ${rest}`
    : `By itself it can show ${clauses.join(", ")}. For other clauses it ${rest}`;
}

function verificationFacts(level: VerificationLevel): readonly Passage[] {
  const asked = (Object.keys(leastVerification) as ProfileLevel[]).map((profile) => {
    const { key, other } = leastVerification[profile];
    const does = (least: VerificationLevel) => verificationOrder[level] >= verificationOrder[least];
    const what = does(key) ? "enough for every clause" : does(other) ? "enough for clauses that are not key" : "not enough for any clause";
    return `${profile}: ${what}`;
  });
  return [{ heading: "What it does under each profile", bullets: asked }];
}

function profileFacts(profile: ProfileLevel): readonly Passage[] {
  const { key, other } = leastVerification[profile];
  const cells = Object.entries(profileMatrix).flatMap(([sensitivity, row]) =>
    Object.entries(row).flatMap(([interest, level]) => (level === profile ? [`sensitivity ${sensitivity}, public interest ${interest}`] : [])),
  );
  return [
    {
      heading: "What it asks",
      paragraphs: [`Key clauses: ${key}. Other clauses: ${other}. Proof of conduct counts in full for ${monthsOfProof[profile]} months.`],
    },
    { heading: "When it holds", bullets: cells },
  ];
}

function rulesFor<Rule extends { readonly title: string }>(rules: Readonly<Record<string, Rule>>, leads: (rule: Rule) => boolean): readonly Passage[] {
  const bullets = Object.entries(rules).flatMap(([id, rule]) => (leads(rule) ? [`${id}: ${rule.title}`] : []));
  return [{ heading: "The rules that lead to it", bullets }];
}
