import { liftText, proposalText } from "../../language/lifts.ts";
import { type Naming, namingIn } from "../../language/naming.ts";
import type { AskResult, EvidenceResult, ProposedAsk, Result } from "../../model/generated/schemas.ts";
import { itemQuestion } from "../../model/reply.ts";
import { accessWords, kindWords, standingWords, stateWords } from "../../view/style/labels.ts";
import type { Case, Entry } from "./entry.ts";
import { at, ruleText } from "./finding.ts";
import type { Passage } from "./sheet.ts";

/** The items and asks of the assessments that were named, by the ids that outputs print of them. */
export function recordEntries(cases: readonly Case[]): readonly Entry[] {
  return cases.flatMap(({ result, display }) =>
    result === undefined
      ? []
      : [
          ...result.evidence.map((record) => itemEntry(record, result, display)),
          ...result.asks.map((ask) => askEntry(ask, display)),
          ...result.proposed_asks.map((proposed) => proposalEntry(proposed, namingIn(result)(proposed.clause))),
        ],
  );
}

function itemEntry(record: EvidenceResult, result: Result, display: Case["display"]): Entry {
  const { item } = record;
  return {
    id: item.id,
    title: `${item.id}: ${item.title}`,
    names: [itemQuestion(item.id)],
    brief: `an evidence item in “${result.assessment.title}”. ${item.title}.`,
    passages: () => itemPassages(record, result, display),
  };
}

/** An evidence item: what it says, how far it counts as checked, and what it can do for each of its clauses. */
function itemPassages({ item, counts_as: counts, at: place }: EvidenceResult, result: Result, display: Case["display"]): readonly Passage[] {
  const clauses = result.practices.flatMap((practice) => practice.clauses);
  const naming = namingIn(result);
  return [
    {
      heading: `An evidence item in “${result.assessment.title}”`,
      paragraphs: [
        item.statement,
        `${kindWords[item.kind]} [kind/${item.kind}], ${stateWords[item.state]} [state/${item.state}], said by the ${item.said_by.replaceAll("_", " ")} [said_by/${item.said_by}], ${accessWords[item.access]} [access/${item.access}].`,
        ...(counts === undefined ? [] : [`It counts as ${counts.level}. ${ruleText(counts.rule)} [${counts.rule}]`]),
        at(place, display),
      ],
    },
    {
      heading: "What it can do for each clause",
      bullets: clauses.flatMap(({ id, standings }) =>
        standings
          .filter(({ evidence }) => evidence === item.id)
          .map(({ standing, rule, also }) =>
            [`${id}: ${standingWords[standing]} [${rule}]`, ruleText(rule), ...also.map((other) => `Also: ${ruleText(other)} [${other}]`)].join("\n"),
          ),
      ),
    },
    {
      heading: "What would lift that",
      bullets: clauses.flatMap(({ id, lifts }) =>
        lifts.filter(({ evidence }) => evidence === item.id).map((lift) => `${id}: ${liftText(lift, naming(id))} [${lift.rule}]`),
      ),
    },
  ];
}

function askEntry({ item, state, at: place }: AskResult, display: Case["display"]): Entry {
  return {
    id: item.id,
    title: `${item.id}: an ask`,
    names: [],
    brief: `an ask. ${item.text}`,
    passages: () => [
      {
        heading: `What is asked, and what has become of it: ${state}`,
        paragraphs: [
          `${item.kind} [ask/${item.kind}]: ${item.text}`,
          `${state} [status/${state}], ${item.due === undefined ? "without a day" : `due ${item.due}`}, ${item.owner ?? "nobody owns it"}.`,
          `It is about ${item.clauses.join(", ")}.`,
          at(place, display),
        ],
      },
    ],
  };
}

function proposalEntry(proposed: ProposedAsk, naming: Naming): Entry {
  const { id, kind, clause, rules } = proposed;
  const text = proposalText(proposed, naming);
  return {
    id,
    title: `${id}: what the tool would ask about ${clause}`,
    names: [],
    brief: `a proposed ask. ${text}`,
    passages: () => [
      { heading: "What it would ask", paragraphs: [`${kind} [proposal/${kind}]: ${text}`, "A person decides whether to ask it."] },
      { heading: "Why", bullets: rules.map((rule) => `${ruleText(rule)} [${rule}]`) },
    ],
  };
}
