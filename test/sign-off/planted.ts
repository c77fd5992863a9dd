import { shippedTemplates } from "../../src/io/templates.ts";
import { practiceIds, type Signed } from "./signed.ts";

/** Chooses one of several, by a number that may be any. */
export type Pick = <One>(some: readonly One[]) => One;

/** A contradiction of one kind: how it is planted in an assessment that can be signed, and how that is mended. */
interface Planting {
  /** The code that it is refused for. */
  readonly code: string;
  readonly plant: (data: Signed, pick: Pick, number: number) => void;
  /** Changes what was planted, so that it can be signed. It gets what was chosen then. */
  readonly mend: (data: Signed, pick: Pick, number: number) => void;
}

const day = (from: string, days: number): string => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** The places in which somebody writes running text. */
const texts: readonly ((data: Signed, text: string) => void)[] = [
  ...(["context", "follow_up", "closing"] as const).map((key) => (data: Signed, text: string) => {
    data.head.letter[key] = text;
  }),
  (data, text) => {
    data.head.introduction = text;
  },
  (data, text) => {
    data.head.judgement.narrative = text;
  },
  ...practiceIds.map((id) => (data: Signed, text: string) => {
    data.practices[id].judgement.narrative = text;
  }),
];

/** Around the sentence that matters: nothing, a sentence before it, a list. */
const around: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => `The team was helpful. ${sentence} We thank it.`,
  (sentence) => `Two things:\n\n- one is this.\n- ${sentence}`,
  (sentence) => `## A heading\n\n*Briefly:* ${sentence}`,
];

const say =
  (bad: readonly string[], good: readonly string[]): Pick_ =>
  (isBad) =>
  (data, pick) =>
    pick(texts)(data, pick(around)(pick(isBad ? bad : good)));
type Pick_ = (isBad: boolean) => (data: Signed, pick: Pick, number: number) => void;

const seen = say(
  [
    "We have seen [the certificate][security-certificate].",
    "I verified [the certificate][security-certificate] myself.",
    "In May we also checked the [certificate][security-certificate], which is sound.",
    "The [certificate][security-certificate] was confirmed by us.",
    "The Department of Examples has verified [its certificate][security-certificate].",
  ],
  [
    "We were told of [the certificate][security-certificate].",
    "We have not verified [the certificate][security-certificate].",
    "The auditor has [a certificate][security-certificate]. We have seen the building.",
    "The Office has not seen [it][security-certificate].",
  ],
);
const praise = say(
  [
    "The Department meets all the practices.",
    "Every practice is kept to.",
    "All five practices are met.",
    "What is done is consistent with T6.2.",
    "T6.3 is met.",
  ],
  [
    "The Department does not meet all the practices.",
    "All practices but T6.2 and T6.3 are met.",
    "What is done is consistent with T6.5.",
    "It is asked to show that T6.3 is met.",
    "T6.2 is about people's rights.",
  ],
);
const linked = say(
  [
    "See [the page]().",
    "See [below](#asks).",
    "See [the certificate](security-certificate).",
    "See [the file](files/register.pdf).",
    "See [us](www.example.org).",
  ],
  [
    "See [the page](https://example.org/page).",
    "See [the certificate][security-certificate].",
    "Write to [us](mailto:us@example.org).",
    "See the notes [1] and [2].",
  ],
);
const unknown = (data: Signed, pick: Pick, id: string): void => pick(texts.slice(0, 3))(data, pick(around)(`See [the page][${id}].`));

const finding = (on: string) => ({
  id: "a-ruling",
  title: "A ruling",
  clauses: ["T6.5a"],
  kind: "audit" as const,
  stance: "contradicts" as const,
  severity: "failure" as const,
  statement: "The reviews left out who receives the answers.",
  state: "in_place" as const,
  said_by: "court" as const,
  access: "public" as const,
  dates: { about: on },
});

/** An open ruling on T6.5, with judgements that take account of it. */
function ruled(data: Signed, on: string): void {
  data.practices["T6.5"].evidence.push(finding(on));
  data.practices["T6.5"].judgement.outcome = "not_consistent";
  data.head.judgement.outcome = "not_consistent";
}

/** The document that is to be signed, as a source. */
function own(data: Signed, pick: Pick, isOwn: boolean): void {
  const way = pick(["title", "reference", "signatory"] as const);
  data.head.letter.reference = "OSR/2025/07";
  const source = { id: "a-letter", title: "A letter", published: "2025-06-01" };
  if (isOwn && way === "title")
    Object.assign(source, { title: pick([data.head.title, data.head.title.toUpperCase()]), published: pick(["2025-07-07", "2025-07", "2025"]) });
  if (way === "reference") Object.assign(source, { reference: isOwn ? "OSR 2025/07" : "OSR/2025/01" });
  if (way === "signatory") {
    Object.assign(data.head.judgement, { published_in: source.id, by: isOwn ? "Alex Moor" : "Robin Hale" });
  }
  data.head.sources.push(source);
  const { evidence } = data.practices[pick(practiceIds)];
  const [item] = evidence;
  if (item === undefined) throw new Error("there is evidence");
  if (pick([true, false])) item.source = source.id;
  else item.verification = { level: "checked", by: { name: "Internal Audit", role: "auditor" }, on: "2025-06-01", in: source.id };
}

const without = (name: string, field: string) => {
  const shipped = shippedTemplates();
  return Object.freeze({ ...shipped, [name]: (shipped[name] ?? "").replace(field, "") });
};

/** Sets of templates that leave something out. Each is made once, so that it is compiled once. */
const lacking = {
  judgement: without("letter.md.hbs", "{{prose letter.judgement level=2}}"),
  adverse: without("partials/practice.md.hbs", "{{prose adverse level=3}}"),
  notice: without("partials/practice.md.hbs", "**{{draft_notice}}**"),
  practice: without("partials/practice.md.hbs", "{{prose judgement level=3}}"),
  place: Object.freeze({ ...shippedTemplates(), "annex.md.hbs": `${shippedTemplates()["annex.md.hbs"]}\n\nSee [the asks](#nowhere).\n` }),
  praise: Object.freeze({ ...shippedTemplates(), "letter.md.hbs": `${shippedTemplates()["letter.md.hbs"]}\n\nAll practices are met.\n` }),
};

const nothing = (): void => {};

export const plantings: Readonly<Record<string, Planting>> = {
  "no addressee": {
    code: "sign-off/no-addressee",
    plant: ({ head }) => delete head.letter.to,
    mend: ({ head }, pick) => {
      head.letter.to = { name: pick(["Sam Reed", "Jo"]) };
    },
  },
  "no signatory": {
    code: "sign-off/no-signatory",
    plant: ({ head }, pick) => (pick([true, false]) ? delete head.letter.signed_by : Object.assign(head.letter, { signed_by: { name: "Alex Moor" } })),
    mend: ({ head }) => {
      head.letter.signed_by = { name: "Alex Moor", role: "Head of Profession" };
    },
  },
  "no date": {
    code: "sign-off/no-date",
    plant: ({ head }) => delete head.letter.date,
    mend: ({ head }, _, number) => {
      head.letter.date = day("2025-07-01", number % 180);
    },
  },
  "not judged": {
    code: "sign-off/not-judged",
    plant: (data, pick) => {
      const which = pick([...practiceIds, undefined]);
      const place = (which === undefined ? data.head : data.practices[which]) as { judgement?: unknown };
      if (pick([true, false])) delete place.judgement;
      else place.judgement = { outcome: "no_comment", by: "Alex Moor", on: "2025-07-01" };
    },
    mend: (data, pick) => {
      const which = pick([...practiceIds, undefined]);
      const judgement = { outcome: "no_comment", by: "Alex Moor", on: "2025-07-01", reasons: "Another body looks at it." };
      Object.assign(which === undefined ? data.head : data.practices[which], { judgement });
    },
  },
  "dated before the day of the evidence": {
    code: "sign-off/dated-before",
    plant: ({ head }, _, number) => {
      head.letter.date = day("2025-06-29", -(number % 1000));
    },
    mend: ({ head }, _, number) => {
      head.letter.date = day("2025-07-01", number % 180);
    },
  },
  "dated before a judgement": {
    code: "sign-off/dated-before",
    plant: (data, pick, number) => {
      pick([data.head, ...Object.values(data.practices)]).judgement.on = day("2025-07-08", number % 1000);
    },
    mend: (data, pick, number) => {
      pick([data.head, ...Object.values(data.practices)]).judgement.on = day("2025-07-01", number % 7);
    },
  },
  "dated before a check": {
    code: "sign-off/dated-before",
    plant: ({ practices }, pick, number) => {
      const [item] = practices[pick(practiceIds)].evidence;
      Object.assign(item ?? {}, { verification: { level: "checked", by: "Data Protection Officer", on: day("2025-07-08", number % 1000) } });
    },
    mend: ({ practices }, pick, number) => {
      const [item] = practices[pick(practiceIds)].evidence;
      Object.assign(item ?? {}, { verification: { level: "checked", by: "Data Protection Officer", on: day("2025-06-30", -(number % 90)) } });
    },
  },
  "due before the letter": {
    code: "sign-off/due-before-letter",
    plant: ({ asks }, _, number) => Object.assign(asks.asks[0] ?? {}, { due: day("2025-06-30", number % 7) }),
    mend: ({ asks }, _, number) => Object.assign(asks.asks[0] ?? {}, { due: day("2025-07-07", number % 300) }),
  },
  "asked after the as-of date": {
    code: "sign-off/ask-after-as-of",
    plant: ({ asks }, _, number) => Object.assign(asks.asks[0] ?? {}, { raised: { on: day("2025-07-01", number % 100) } }),
    mend: ({ asks }, _, number) => Object.assign(asks.asks[0] ?? {}, { raised: { on: day("2025-06-30", -(number % 100)) } }),
  },
  "a practice worse than the whole": {
    code: "sign-off/worse-practice",
    plant: ({ practices }, pick) => {
      practices[pick(["T6.2", "T6.3", "T6.5"] as const)].judgement.outcome = "not_consistent";
    },
    mend: ({ head, practices }, pick) => {
      practices[pick(["T6.2", "T6.3", "T6.5"] as const)].judgement.outcome = "not_consistent";
      head.judgement.reasons = "It weighs little.";
    },
  },
  "over a finding": {
    code: "over-",
    plant: (data, pick) => {
      ruled(data, "2025-05-20");
      Object.assign(data.practices["T6.5"].judgement, { outcome: pick(["meets", "consistent"] as const) }, pick([{}, { published_in: "privacy-page" }]));
    },
    mend: (data, pick) => {
      ruled(data, "2025-05-20");
      const reasons = { reasons: "It was about one year only.", agreed_by: { name: "Sam Reed" } };
      Object.assign(
        data.practices["T6.5"].judgement,
        { outcome: pick(["meets", "consistent"] as const) },
        pick([reasons, { published_in: "privacy-page", ...reasons }]),
      );
    },
  },
  "evidence changed since": {
    code: "sign-off/stale-judgement",
    plant: (data, pick, number) => {
      pick([data.head, ...Object.values(data.practices)]).judgement.evidence_digest = (number % 15).toString(16).repeat(64);
    },
    mend: nothing,
  },
  "found after the judgement": {
    code: "sign-off/stale-judgement",
    plant: (data) => {
      data.head.as_of = "2025-07-06";
      ruled(data, "2025-07-05");
    },
    mend: (data, _, number) => {
      data.head.as_of = "2025-07-06";
      ruled(data, "2025-07-05");
      for (const one of [data.head, data.practices["T6.5"]]) one.judgement.on = day("2025-07-05", number % 3);
    },
  },
  "cites itself": { code: "sign-off/cites-itself", plant: (data, pick) => own(data, pick, true), mend: (data, pick) => own(data, pick, false) },
  "a link to nothing": { code: "sign-off/link-to-nothing", plant: linked(true), mend: linked(false) },
  "a link to an id that is not there": {
    code: "sign-off/link-to-nothing",
    plant: (data, pick, number) => unknown(data, pick, `no-${number}`),
    mend: (data, pick) => unknown(data, pick, pick(["privacy-page", "security-certificate"])),
  },
  "reported as seen": { code: "sign-off/reported-as-seen", plant: seen(true), mend: seen(false) },
  "said better than judged": { code: "sign-off/says-better", plant: praise(true), mend: praise(false) },
  "a letter without its judgement": { code: "sign-off/left-out", plant: (data) => Object.assign(data, { templates: lacking.judgement }), mend: nothing },
  "a practice without its judgement": { code: "sign-off/left-out", plant: (data) => Object.assign(data, { templates: lacking.practice }), mend: nothing },
  "a finding left out": {
    code: "sign-off/left-out",
    plant: (data) => {
      ruled(data, "2025-05-20");
      data.templates = lacking.adverse;
    },
    mend: (data) => ruled(data, "2025-05-20"),
  },
  "drafted and not marked": {
    code: "sign-off/left-out",
    plant: (data, pick) => {
      delete data.practices[pick(practiceIds)].judgement.narrative;
      data.templates = lacking.notice;
    },
    mend: (data, pick) => {
      delete data.practices[pick(practiceIds)].judgement.narrative;
    },
  },
  "a place that a template does not have": {
    code: "sign-off/link-to-nothing",
    plant: (data) => Object.assign(data, { templates: lacking.place }),
    mend: nothing,
  },
  "praise by a template": { code: "sign-off/says-better", plant: (data) => Object.assign(data, { templates: lacking.praise }), mend: nothing },
};
