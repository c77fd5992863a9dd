import fc from "fast-check";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { Ask, AssessmentFile, EvidenceItem, Judgement, PracticeFile } from "../../src/model/generated/schemas.ts";
import { assessment, catalogueFile } from "../assess/arbitrary.ts";

/** The small catalogue with editions before, in and after the time of the assessments. */
export const catalogue = buildCatalogue({
  ...catalogueFile,
  editions: [...catalogueFile.editions, { id: "2", title: "Edition 2", published: "2021" }],
  successor: { edition: "3.0", from: "2019-07-01", title: "Standard", text: "Some carries over.", url: "https://example.org/" },
});

const date = fc.constantFrom("2014", "2017", "2018-05", "2019-06-29", "2019-06-30", "2019-07-01", "2020-01", "2030");
const day = fc.constantFrom("2018-01-31", "2019-06-29", "2019-07-01");
const id = fc.constantFrom("item-0", "item-1", "item-2", "ask-0", "ask-1", "page", "nowhere");
const clause = fc.constantFrom("P1a", "P1b", "P1c", "P2a", "P2b", "P1", "P2z", "Q", "constructor", "__proto__");
const name = fc.constantFrom("A Person", "Dr A. Person", "Another", "Nobody known");
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const narrative = fc.array(
  fc.oneof(
    id.map((to) => `[words][${to}]`),
    fc.constantFrom("`[code][id]`", "[item-0][]", "[a][ITEM-1]", "\n\n[page]: https://example.org/\n", "plain"),
  ),
  { maxLength: 4 },
);

/** Lays some keys over an entry; those that come out undefined are left as they were. */
const over = <T extends object>(keys: { [Key in keyof T]?: fc.Arbitrary<T[Key]> }) =>
  fc
    .record(Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, maybe(value as fc.Arbitrary<unknown>)])))
    .map((extra) => Object.fromEntries(Object.entries(extra).filter(([, value]) => value !== undefined)) as Partial<T>);

/** What names nothing that could be missing, and is only too little: so there is something to conclude. */
const plain = fc.record({
  title: fc.constant("A page"),
  clauses: fc.subarray(["P1a", "P1b", "P1c", "P2b"], { minLength: 1 }),
  kind: fc.constantFrom("record", "policy", "training", "certificate"),
  statement: fc.constantFrom("It lists what there is.", "It says who looked.", "Held each spring."),
  state: fc.constantFrom("in_place", "planned"),
  said_by: fc.constant("producer"),
  access: fc.constantFrom("public", "foi", "internal"),
  source: fc.constant({ title: "A page", url: "https://example.org/page" }),
  dates: fc.constantFrom({}, { about: "2014" }, { about: "2019-06-29" }, { about: "2019-06-29", review_due: "2030" }),
}) as fc.Arbitrary<Omit<EvidenceItem, "id">>;

/** The same, and now and then what a regulator found. */
const tidy = fc.oneof(
  { weight: 5, arbitrary: plain },
  { weight: 1, arbitrary: plain.map((one): typeof one => ({ ...one, state: "in_place", stance: "contradicts", severity: "failure", said_by: "regulator" })) },
);

const item = over<EvidenceItem>({
  id,
  clauses: fc.array(fc.oneof(clause, fc.record({ clause, parts: fc.subarray(["one", "two", "three"], { minLength: 1 }) })), { minLength: 1, maxLength: 3 }),
  statement: fc.constantFrom("It lists what there is.", "It says who looked."),
  figures: fc.constantFrom([{ value: 1, unit: "view" }], [{ value: 1, unit: "view", verification: "verified" as const }]),
  dates: over<NonNullable<EvidenceItem["dates"]>>({ about: date, valid_until: date, review_due: date, ended: date }),
  closed: fc.record({ on: date, evidence: fc.array(id, { maxLength: 2 }) }),
  source: fc.oneof(id, fc.constant({ title: "A page", published: "2020", accessed: "2018-01-31" })),
});

/** Whoever checked some of the evidence. */
const checker = fc.constant<Partial<Judgement>>({ by: "Nobody known", on: "2019-06-30" });

const anyJudgement = over<Judgement>({
  by: name,
  on: date,
  reasons: fc.constant("They were seen in person."),
  agreed_by: fc.record({ name }),
  cites: fc.uniqueArray(id, { maxLength: 3 }),
  published_in: id,
  read_by: fc.constantFrom("Robin Hale", "A N Other"),
  narrative: narrative.map((parts) => parts.join(" ")),
  evidence_digest: fc.constant("0".repeat(64)),
});

const judgement = fc.oneof({ weight: 1, arbitrary: checker }, { weight: 9, arbitrary: anyJudgement });

/** An ask that would count, if the public could read it. */
const hidden = fc.constant<Partial<Ask>>({ kind: "recommendation", owner: "The producer", due: "2020-01-31", status: "open", audience: "internal" });

/** An ask that was closed on one thing, which may be somebody's word. */
const closedOnOne = id.map((one): Partial<Ask> => ({ clauses: ["P1a", "P1b"], status: "closed", closed: { on: "2019-06-29", evidence: [one] } }));

const anyAsk = over<Ask>({
  due: day,
  first_due: day,
  no_specific_timescale: fc.constant(true),
  raised: fc.record({ on: date, in: id }),
  progress: fc.constant([{ on: "2019", text: "Some.", evidence: ["item-0", "nowhere"] }]),
  closed: fc.record({ on: date, evidence: fc.array(id, { maxLength: 1 }) }),
  superseded_by: id,
});

const ask = fc.oneof({ weight: 1, arbitrary: hidden }, { weight: 1, arbitrary: closedOnOne }, { weight: 2, arbitrary: anyAsk });

const practice = over<PracticeFile>({
  practice: fc.constantFrom("P1", "P2", "P3", "P1a"),
  not_applicable: fc.array(fc.record({ clause }), { maxLength: 3 }),
  deferred: fc.array(fc.record({ clause, body: fc.constantFrom("A body", "A producer"), reason: fc.constant("A case."), reopen_on: date }), { maxLength: 3 }),
});

const head = over<AssessmentFile>({
  edition: fc.constantFrom("1", "2", "3.0", "constructor"),
  introduction: narrative.map((parts) => parts.join(" ")),
  assessor: fc.constant({ name: "A Producer", role: "regulator" }),
  sources: fc.array(fc.record({ id, title: fc.constant("A page"), access: fc.constantFrom("public", "internal"), published: date, accessed: day }), {
    maxLength: 2,
  }),
  corrections: fc.array(
    fc.record(
      {
        paragraph: fc.constantFrom("T6.1-1", "Letter-2"),
        fingerprint: fc.constant("8f3a2c1b"),
        by: fc.constant("Somebody"),
        state: fc.constantFrom("open", "declined", "accepted"),
        reason: fc.constant("It is so."),
      },
      { requiredKeys: ["paragraph", "fingerprint"] },
    ),
    { maxLength: 2 },
  ),
});

/** Assessments that are valid against the schemas, and in which as much as possible is wrong; or only what is judged and asked; or only what the evidence can show. */
export const muddle: fc.Arbitrary<Assessment> = fc
  .record({
    how: fc.constantFrom("wildly", "wildly", "gently", "tidily"),
    assessment,
    head,
    items: fc.infiniteStream(item),
    tidied: fc.infiniteStream(tidy),
    judgements: fc.infiniteStream(judgement),
    asks: fc.infiniteStream(ask),
    practices: fc.infiniteStream(practice),
  })
  .map(({ how, assessment, head, items, tidied, judgements, asks, practices }) => {
    const next = <T>(stream: fc.Stream<T>): T | undefined => stream.next().value;
    const withJudgement = <T extends { judgement?: Judgement }>(data: T): T =>
      data.judgement === undefined ? data : { ...data, judgement: { outcome: data.judgement.outcome, ...next(judgements) } };
    const entries = (data: PracticeFile) => {
      if (how === "gently") return {};
      if (how === "tidily") return { evidence: (data.evidence ?? []).map(({ id }) => ({ id, ...next(tidied) })) };
      return { ...next(practices), evidence: (data.evidence ?? []).map((entry) => ({ ...entry, ...next(items) })) };
    };
    return {
      ...assessment,
      head: { ...assessment.head, data: withJudgement({ ...assessment.head.data, ...head }) },
      practices: assessment.practices.map(({ file, data }) => ({
        file,
        data: withJudgement({ ...data, ...entries(data) }),
      })),
      asks: assessment.asks && { ...assessment.asks, data: { asks: assessment.asks.data.asks.map((entry) => ({ ...entry, ...next(asks) })) } },
    } as Assessment;
  });
