import type { FactId } from "../../../model/decision.ts";
import type { AssessmentFile, Assessor } from "../../../model/generated/schemas.ts";
import type { Contrasted, Group } from "./meaning.ts";

const facts: Group<FactId> = Object.freeze({
  id: "fact",
  one: "a fact about the data",
  about:
    "What the assessment says of the data, each time with a reason. The catalogue says which clauses concern such data. A fact that nobody states is taken to be so, and the clauses about it apply.",
  keys: ["fact", "data"],
  where: "Under ‘data’ in assessment.yaml; under ‘applies_when’ in a catalogue; beside a clause that does not apply.",
  values: {
    personal: {
      means: "Whether the data are about people.",
      example: "A survey of businesses that holds nothing about the people in them: ‘personal: { is: false, reason: … }’.",
      counter: "Records of sole traders: those are people, so the data are personal.",
    },
    collected_by: {
      means: "Who collects the data from those they are about.",
      example: "Statistics made from the tax authority's own records: ‘collected_by: { is: others, reason: … }’.",
      counter: "Schools that collect because the producer tells them to: ‘on_its_behalf’, and the clauses apply.",
    },
    linked: {
      means: "Whether the data are linked to other data.",
      example: "No other data are joined to them: ‘linked: { is: false, reason: … }’.",
      counter: "They are linked inside the office and nobody sees it: linked.",
    },
    shared: {
      means: "Whether anybody outside the producer receives the data.",
      example: "Only published tables leave the office: ‘shared: { is: false, reason: … }’.",
      counter: "Another department receives them under an agreement: shared.",
    },
    microdata_released: {
      means: "Whether researchers can use the detailed records, wherever they sit.",
      example: "Only tables are released: ‘microdata_released: { is: false, reason: … }’.",
      counter: "Researchers use them in a secure room and take out checked results only: the records can be used, so the clause applies.",
    },
  } satisfies Record<FactId, Contrasted>,
});

type YesOrNo = Exclude<FactId, "collected_by">;

const answers: Readonly<Record<YesOrNo, Readonly<Record<"true" | "false", Contrasted>>>> = {
  personal: {
    true: { means: "The data are about people.", example: "A survey of households.", counter: "A count of buildings." },
    false: {
      means: "They are not, so the clauses on people's rights and information do not apply.",
      example: "A count of buildings.",
      counter: "Sole traders' returns.",
    },
  },
  linked: {
    true: { means: "The data are linked to other data.", example: "Pupil records joined to tax records.", counter: "Two tables printed side by side." },
    false: {
      means: "They are not, so the clause on linking does not apply.",
      example: "A survey that stands alone.",
      counter: "A survey joined to a register of addresses.",
    },
  },
  shared: {
    true: {
      means: "Somebody outside the producer receives the data.",
      example: "A university receives an extract.",
      counter: "Anyone reads the published tables.",
    },
    false: {
      means: "Nobody outside does, so the clause on sharing does not apply.",
      example: "Only tables leave the office.",
      counter: "One extract went to one council.",
    },
  },
  microdata_released: {
    true: {
      means: "Researchers can use the detailed records.",
      example: "Records in a secure setting for approved researchers.",
      counter: "Tables made to order.",
    },
    false: {
      means: "They cannot, so the clause on researchers does not apply.",
      example: "Only tables are released.",
      counter: "Records without names, for download: those are microdata.",
    },
  },
};

const yesOrNo = (Object.keys(answers) as YesOrNo[]).map(
  (fact): Group<"true" | "false"> =>
    Object.freeze({
      id: fact,
      one: "a fact about the data, yes or no",
      about: facts.values[fact].means,
      keys: [fact, "is"],
      where: `As ${fact}: { is: …, reason: … } under ‘data’ in assessment.yaml; as a condition under ‘applies_when’ in a catalogue.`,
      values: answers[fact],
    }),
);

type Collector = NonNullable<AssessmentFile["data"]["collected_by"]>["is"];

const collectors: Group<Collector> = Object.freeze({
  id: "collected_by",
  one: "who collects the data",
  about: facts.values.collected_by.means,
  keys: ["collected_by", "is"],
  where: "As collected_by: { is: …, reason: … } under ‘data’ in assessment.yaml; under ‘applies_when’ in a catalogue.",
  values: {
    producer: {
      means: "The producer itself.",
      example: "A survey by its own interviewers.",
      counter: "A company that interviews under a contract: ‘on_its_behalf’.",
    },
    on_its_behalf: {
      means: "Others, because the producer asks them to. What people are told is still the producer's to answer for.",
      example: "Schools that fill in a census because the department requires it.",
      counter: "A council's own records, of which the producer receives a copy: ‘others’.",
    },
    others: {
      means: "Others, for purposes of their own. The clauses on what people are told when they give information do not apply.",
      example: "Tax records, from which statistics are made later.",
      counter: "A form with a question that was added for the producer: ‘on_its_behalf’.",
    },
  } satisfies Record<Collector, Contrasted>,
});

const assessors: Group<Assessor["role"]> = Object.freeze({
  id: "assessor",
  one: "what the assessor is to the producer",
  about: "Who assesses. It decides what the document calls itself, and whose checks are independent.",
  keys: ["role"],
  where: "Under ‘assessor’ in assessment.yaml, as its ‘role’.",
  values: {
    regulator: {
      means: "The regulator of official statistics. Only its annex is headed as its assessment.",
      example: "The body that the code names as its regulator assesses a database.",
      counter: "Another regulator that looks at the same database: ‘other’.",
    },
    producer: {
      means: "The body assesses itself. Its own checks count as checked at most.",
      example: "A department's head of profession prepares for an assessment.",
      counter: "Internal audit assesses the statistics team: ‘other’.",
    },
    other: {
      means: "Anyone else.",
      example: "A university that assesses a database as a piece of research.",
      counter: "A company that the producer pays to fill in its self-assessment: ‘producer’.",
    },
  } satisfies Record<Assessor["role"], Contrasted>,
});

export const dataGroups: readonly Group[] = [facts, ...yesOrNo, collectors, assessors];
