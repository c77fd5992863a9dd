import { type Filled, wholeFile } from "./fields.ts";

/** What stands in a field of words, by its way through the schema, in a file. */
export type TextOf = (way: string, kind: "words" | "markdown") => string;

type Data = Record<string, unknown>;
const left = Symbol("left out");

/** What names something that there is, or a date that fits: of all else the schema's own example will do. */
const instead: Readonly<Record<string, unknown>> = {
  "assessment.catalogue": left,
  "assessment.assessor.role": "producer",
  "assessment.edition": "2.1",
  "assessment.as_of": "2025-06-30",
  "assessment.data.personal.is": true,
  "assessment.data.collected_by.is": "producer",
  "assessment.data.linked.is": true,
  "assessment.data.shared.is": true,
  "assessment.data.microdata_released.is": true,
  "assessment.letter.date": "2025-06-20",
  "assessment.letter.reply_by": "2025-07-31",
  "assessment.letter.earlier.date": "2024-12-10",
  "assessment.request.reply_by": "2025-07-31",
  "assessment.fact_check.reply_by": "2025-07-31",
  "assessment.corrections.paragraph": "T6.2-1",
  "assessment.corrections.also.paragraph": "T6.2-2",
  "assessment.answers.question": "Q-T6.5a",
  "assessment.sources.id": "source-one",
  "assessment.judgement.cites": "item-one",
  "assessment.judgement.published_in": left,
  "assessment.judgement.read_by": left,
  "assessment.judgement.on": "2025-06-20",
  "practice.practice": "T6.2",
  "practice.evidence.id": "item-one",
  "practice.evidence.clauses.clause": "T6.2c",
  "practice.evidence.clauses.of": left,
  "practice.evidence.clauses.parts": left,
  "practice.evidence.dates": { about: "2025-01", review_due: "2026-06" },
  "practice.evidence.verification.on": "2025-03",
  "practice.evidence.verification.level": "corroborated",
  "practice.evidence.verification.in": "source-one",
  "practice.evidence.closed": left,
  "practice.evidence.severity": left,
  "practice.evidence.in_reply_to": left,
  "practice.evidence.limitations.clauses": "T6.2c",
  "practice.evidence.limitations.material": false,
  "practice.evidence.limitations.resolved_on": left,
  "practice.evidence.limitations.resolved_by": left,
  "practice.evidence.limitations.in": "source-one",
  "practice.not_applicable": left,
  "practice.deferred": left,
  "practice.judgement.cites": "item-one",
  "practice.judgement.published_in": left,
  "practice.judgement.read_by": left,
  "practice.judgement.on": "2025-06-20",
  "asks.asks.id": "ask-one",
  "asks.asks.clauses": "T6.2c",
  "asks.asks.due": "2025-12-31",
  "asks.asks.first_due": "2025-06-30",
  "asks.asks.no_specific_timescale": left,
  "asks.asks.raised.on": "2024-12",
  "asks.asks.raised.in": "source-one",
  "asks.asks.raised.edition": "2.1",
  "asks.asks.progress.on": "2025-03",
  "asks.asks.progress.evidence": "item-one",
  "asks.asks.closed": left,
  "asks.asks.superseded_by": left,
};

/** A second item, which speaks against the clause and is closed; an ask that is; and a judgement that somebody else published. */
const second: Readonly<Record<string, unknown>> = {
  "practice.practice": "T6.3",
  "practice.evidence.id": "item-two",
  "practice.evidence.clauses.clause": "T6.3d",
  "practice.evidence.said_by": "auditor",
  "practice.evidence.stance": "contradicts",
  "practice.evidence.severity": "weakness",
  "practice.evidence.closed.on": "2025-04",
  "practice.evidence.closed.evidence": "item-one",
  "practice.evidence.closed.in": "source-one",
  "practice.evidence.limitations.clauses": "T6.3d",
  "practice.not_applicable.clause": "T6.3a",
  "practice.judgement.cites": "item-two",
  "practice.judgement.published_in": "source-one",
  "practice.judgement.agreed_by": left,
  "asks.asks.id": "ask-two",
  "asks.asks.kind": "commitment",
  "asks.asks.clauses": "T6.3d",
  "asks.asks.status": "closed",
  "asks.asks.closed.on": "2025-05",
  "asks.asks.closed.evidence": "item-one",
};

/** A third practice, of which another body has the one clause. */
const third: Readonly<Record<string, unknown>> = {
  "practice.practice": "T6.5",
  "practice.evidence": left,
  "practice.deferred.clause": "T6.5a",
  "practice.deferred.reopen_on": "2026-01",
  "practice.judgement": left,
};

/** As YAML that is JSON too: what no file may hold as it is stands there by its number. */
const written = (data: unknown): string =>
  JSON.stringify(data, null, 1).replace(/[^\n -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** What stands where no words do: an id, a date, a value of a list, a number, an address, and one key more of an entry. */
export type WrongOf = () => string;

const within = (way: string, others: Readonly<Record<string, unknown>>): boolean => Object.keys(others).some((key) => key.startsWith(`${way}.`));

function filledBy(textOf: TextOf, more: Readonly<Record<string, unknown>>, wrongOf?: WrongOf): Filled {
  return (way, example, kind) => {
    const set = way in more ? more[way] : within(way, more) ? undefined : instead[way];
    if (set === left) return undefined;
    if (wrongOf !== undefined && kind === "other") {
      if (typeof example !== "object") return wrongOf();
      return Array.isArray(example) ? example : { ...example, [wrongOf()]: "words" };
    }
    if (set !== undefined) return set;
    if (kind !== "other") return textOf(way, kind);
    return /(?:^|\.)audience$/.test(way) ? "public" : /sha256|evidence_digest/.test(way) ? undefined : example;
  };
}

/** An assessment in which every field of words that there is has a text of the caller's; or in which no field that is none has what it may. */
export function planted(textOf: TextOf, wrongOf?: WrongOf): Readonly<Record<string, string>> {
  const one = filledBy(textOf, {}, wrongOf);
  const two = filledBy(textOf, second, wrongOf);
  const asks = [one, two].flatMap((filled) => (wholeFile("asks", filled) as { asks: Data[] }).asks);
  const files: Readonly<Record<string, unknown>> = {
    "assessment.yaml": wholeFile("assessment", one),
    "T6.2.yaml": wholeFile("practice", one),
    "T6.3.yaml": wholeFile("practice", two),
    "T6.5.yaml": wholeFile("practice", filledBy(textOf, third, wrongOf)),
    "asks.yaml": { asks },
  };
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, written(data)]));
}
