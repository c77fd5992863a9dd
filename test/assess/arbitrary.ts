import fc from "fast-check";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { Assessment } from "../../src/model/assessment.ts";
import type { CatalogueFile } from "../../src/model/catalogue.ts";
import type { Ask, Clause, EvidenceItem, Judgement, Party, PracticeFile } from "../../src/model/generated/schemas.ts";

const kindsFor: Readonly<Record<Clause["type"], Clause["kinds"]>> = {
  DO: ["record", "register", "review", "audit", "certificate", "agreement"],
  SHOW: ["policy", "register", "record", "notice"],
  WEIGH: ["record", "register", "dpia", "review"],
};

/** A small catalogue that has every feature a catalogue can have. */
const clause = (id: string, type: Clause["type"], more: Partial<Clause> = {}): Clause => ({
  id,
  words: [`Words of ${id}.`],
  type,
  force: "should",
  not_applicable: true,
  question: `Is ${id} so?`,
  kinds: kindsFor[type],
  ask: `Where can we see ${id}?`,
  ...more,
});

export const catalogueFile: CatalogueFile = {
  catalogue: "small",
  title: "A small catalogue",
  principle: { id: "P", title: "Principle", text: "Do well." },
  editions: [{ id: "1", title: "Edition 1", published: "2000" }],
  source: { title: "Nowhere", url: "https://example.org/" },
  licence: "Open Government Licence v3.0",
  attribution: "Contains public sector information licensed under the Open Government Licence v3.0.",
  practices: [
    {
      id: "P1",
      title: "First",
      text: "Words of P1a. Words of P1b. Words of P1c.",
      clauses: [
        clause("P1a", "DO", { key: true, applies_when: { personal: true } }),
        clause("P1b", "SHOW", { open_to: "providers" }),
        clause("P1c", "WEIGH", { not_applicable: false }),
      ],
    },
    {
      id: "P2",
      title: "Second",
      text: "Words of P2a. Words of P2b.",
      clauses: [
        clause("P2a", "DO", {
          parts: [
            { id: "one", title: "one" },
            { id: "two", title: "two", applies_when: { collected_by: ["producer", "on_its_behalf"] } },
          ],
        }),
        clause("P2b", "DO", { regular: true }),
      ],
    },
  ],
};

export const catalogue = buildCatalogue(catalogueFile);
export const asOf = "2019-06-30";
const clauseIds = ["P1a", "P1b", "P1c", "P2a", "P2b"];

const date = fc.constantFrom("2017", "2018-05", "2019-06-29", "2019-06-30", "2019-07-01", "2019", "2020-01");
const shows = fc.constantFrom("It lists each share.", "It says who decides.", "All is well.");
const reference = fc.oneof(
  fc.constantFrom(...clauseIds),
  fc.record({ clause: fc.constantFrom(...clauseIds), shows }),
  fc.record({ clause: fc.constant("P2a"), parts: fc.constantFrom(["one"], ["two"], ["one", "two"]) }),
);
/** Somebody who checks, confirms or accepts: the parties of the assessment, others with a role, and one whom nobody knows. */
const party = fc.constantFrom<Party>(
  "A producer",
  "A regulator",
  "An auditor",
  "Somebody",
  "Nobody known",
  { name: "An auditor", role: "auditor" },
  { name: "A firm", role: "third_party" },
  { name: "Head of Data", role: "producer" },
);
/** Where a check can be seen: a source, an item, or nothing that is there. */
const where = fc.constantFrom("page", "item-0", "item-1", "nowhere");
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
/** Drops keys whose value is undefined, as a YAML file would leave them out. */
const compact = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;

const states = ["discontinued", "planned", "in_progress", "in_place"] as const;
const levels = ["unverifiable", "reported", "checked", "corroborated", "verified"] as const;

/** An evidence item of any shape; `id` is replaced when it is put into an assessment. */
export const item: fc.Arbitrary<EvidenceItem> = fc
  .record({
    id: fc.constant("item"),
    title: fc.constantFrom("A page", "A register", "A letter"),
    clauses: fc.array(reference, { minLength: 1, maxLength: 5 }),
    kind: fc.constantFrom("policy", "record", "register", "dpia", "audit", "certificate", "training", "plan", "statement", "usage_figures"),
    statement: fc.constant("It shows something."),
    state: fc.constantFrom(...states),
    stance: optional(fc.constantFrom("supports", "contradicts", "context")),
    said_by: fc.constantFrom("producer", "regulator", "third_party", "court", "auditor", "processor", "parliament"),
    speaker: optional(fc.constantFrom("An auditor", "Somebody", "A producer")),
    severity: optional(fc.constantFrom("failure", "weakness", "improvement")),
    verification: optional(fc.record({ level: fc.constantFrom(...levels), by: optional(party), on: optional(date), in: optional(where) }).map(compact)),
    access: fc.constantFrom("public", "handed_over", "foi", "on_request", "internal"),
    source: optional(fc.constantFrom("page", "nowhere", { title: "A page", url: "https://example.org/page" })),
    dates: optional(fc.record({ about: optional(date), valid_until: optional(date), review_due: optional(date) }).map(compact)),
    closed: optional(
      fc.record({ on: date, evidence: fc.constantFrom(["item-0"], ["item-1", "item-2"]), confirmed_by: optional(party), in: optional(where) }).map(compact),
    ),
    limitations: optional(
      fc.array(
        fc
          .record({
            text: fc.constant("It does not say why."),
            material: fc.boolean(),
            clauses: optional(fc.constantFrom(["P1a"], ["P1b", "P2a"])),
            resolved_on: optional(date),
            resolved_by: optional(fc.constantFrom(["item-0"], ["item-1"])),
            accepted_by: optional(party),
            in: optional(where),
          })
          .map(compact),
        {
          maxLength: 2,
        },
      ),
    ),
  })
  .map(compact) as unknown as fc.Arbitrary<EvidenceItem>;

const judgement = fc
  .record({
    outcome: fc.constantFrom("meets", "consistent", "consistent_with_recommendations", "not_yet_shown", "not_consistent", "no_comment"),
    by: fc.constant("A Person"),
    on: optional(date),
  })
  .map(compact) as fc.Arbitrary<Judgement>;

const practiceFile = (practice: string, clauses: string[]): fc.Arbitrary<PracticeFile> =>
  fc
    .record({
      practice: fc.constant(practice),
      evidence: fc.array(item, { maxLength: 4 }),
      not_applicable: optional(fc.subarray(clauses, { maxLength: 2 }).map((ids) => ids.map((id) => ({ clause: id, reason: "It cannot apply." })))),
      deferred: optional(
        fc.subarray(clauses, { maxLength: 1 }).map((ids) => ids.map((id) => ({ clause: id, body: "Another body", reason: "Its case is open." }))),
      ),
      judgement: optional(judgement),
    })
    .map(compact) as fc.Arbitrary<PracticeFile>;

const ask = fc
  .record({
    id: fc.constant("ask"),
    kind: fc.constantFrom("requirement", "recommendation", "suggestion", "commitment"),
    clauses: fc.subarray(clauseIds, { minLength: 1 }),
    text: fc.constant("Do better."),
    owner: optional(fc.constantFrom("The producer", "TBC")),
    due: optional(fc.constantFrom("2019-01-31", "2020-01-31", "2099-12-31")),
    accepted_by: optional(fc.constant({ name: "A Person" })),
    audience: optional(fc.constantFrom("public", "internal")),
    status: optional(fc.constantFrom("open", "closed", "superseded")),
  })
  .map(compact) as fc.Arbitrary<Ask>;

const grade = fc.constantFrom("low", "medium", "high");
const facts = fc
  .record({
    personal: optional(fc.boolean().map((is) => ({ is, reason: "One can tell." }))),
    collected_by: optional(fc.constantFrom("producer", "on_its_behalf", "others").map((is) => ({ is, reason: "One can tell." }))),
  })
  .map(compact);

/** A whole assessment, valid against the schemas, with unique item and ask ids. */
export const assessment: fc.Arbitrary<Assessment> = fc
  .record({
    sensitivity: grade,
    public_interest: grade,
    role: fc.constantFrom("regulator", "producer", "other"),
    about: facts,
    first: practiceFile("P1", ["P1a", "P1b", "P1c"]),
    second: optional(practiceFile("P2", ["P2a", "P2b"])),
    asks: optional(fc.array(ask, { maxLength: 3 })),
    judgement: optional(judgement),
    broken: fc.constantFrom([], [], [], [{ file: "broken.yaml" }], [{ file: "P1x.yaml", practice: "P1" }]),
  })
  .map(({ sensitivity, public_interest, role, about, first, second, asks, judgement: overall, broken }) => {
    let number = 0;
    const numbered = (file: PracticeFile): PracticeFile => ({
      ...file,
      evidence: (file.evidence ?? []).map((entry) => ({ ...entry, id: `item-${number++}` })),
    });
    return {
      head: {
        file: "assessment.yaml",
        data: compact({
          title: "An assessment",
          data: { name: "Some data", ...about },
          producer: { name: "A producer" },
          assessor: { name: role === "producer" ? "A producer" : "A regulator", role },
          edition: "1",
          profile: { sensitivity, public_interest },
          sources: [{ id: "page", title: "A page", url: "https://example.org/", published: "2018" }],
          judgement: overall,
        }),
      },
      practices: [{ file: "P1.yaml", data: numbered(first) }, ...(second === undefined ? [] : [{ file: "P2.yaml", data: numbered(second) }])],
      asks: asks === undefined ? undefined : { file: "asks.yaml", data: { asks: asks.map((entry, index) => ({ ...entry, id: `ask-${index}` })) } },
      broken,
    } as Assessment;
  });

/** From the weakest to the strongest, for the laws about strength. */
export const strength = { states, levels, access: ["internal", "on_request", "foi", "handed_over", "public"] as const };
