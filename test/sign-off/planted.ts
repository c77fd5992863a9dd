import { own, ruled } from "./planted-findings.ts";
import { lacking } from "./planted-templates.ts";
import { linked, praise, seen, unknown } from "./planted-texts.ts";
import { type Picking, practiceIds, type Signed } from "./signed.ts";

/** A contradiction of one kind: how it is planted in an assessment that can be signed, and how that is mended. */
interface Planting {
  /** The code that it is refused for. */
  readonly code: string;
  readonly plant: (data: Signed, pick: Picking, number: number) => void;
  /** Changes what was planted, so that it can be signed. It gets what was chosen then. */
  readonly mend: (data: Signed, pick: Picking, number: number) => void;
}

const day = (from: string, days: number): string => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

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
  "an answer wanted before the letter": {
    code: "sign-off/reply-before-letter",
    plant: ({ head }, _, number) => Object.assign(head.letter, { reply_by: day("2025-07-07", -(number % 90)) }),
    mend: ({ head }, _, number) => Object.assign(head.letter, { reply_by: day("2025-07-08", number % 90) }),
  },
  "asked after the as-of date": {
    code: "sign-off/ask-after-as-of",
    plant: ({ asks }, _, number) => Object.assign(asks.asks[0] ?? {}, { raised: { on: day("2025-07-08", number % 100) } }),
    mend: ({ asks }, _, number) => Object.assign(asks.asks[0] ?? {}, { raised: { on: day("2025-06-30", -(number % 100)) } }),
  },
  "recommendations that nobody made": {
    code: "sign-off/no-recommendation",
    plant: ({ practices }) => {
      practices["T6.5"].judgement.outcome = "consistent_with_recommendations";
    },
    mend: ({ practices }) => {
      practices["T6.5"].judgement.outcome = "consistent";
    },
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
  "judged before the earlier letter": {
    code: "sign-off/judged-before",
    plant: (data, pick, number) => {
      data.head.letter.earlier = { date: day("2025-07-02", number % 5) };
      if (pick([true, false])) for (const id of practiceIds) data.practices[id].judgement.on = "2025-07-07";
    },
    mend: (data, pick, number) => {
      data.head.letter.earlier = { date: day("2025-07-01", -(number % 400)) };
      pick([data.head, ...Object.values(data.practices)]).judgement.on = day("2025-07-01", number % 7);
    },
  },
  "judged before what the same assessor asked": {
    code: "sign-off/judged-before",
    plant: (data, pick, number) => {
      Object.assign(data.asks.asks[0] ?? {}, { raised: { on: "2025-06-30" } });
      pick([data.head, ...Object.values(data.practices)]).judgement.on = day("2025-06-29", -(number % 10));
    },
    mend: (data, _, number) => Object.assign(data.asks.asks[0] ?? {}, { raised: { on: day("2025-06-30", -(number % 300)) } }),
  },
  "judged before a check": {
    code: "sign-off/judged-before",
    plant: ({ practices }, pick, number) => {
      const { evidence, judgement } = practices[pick(practiceIds)];
      Object.assign(evidence[0] ?? {}, { verification: { level: "checked", by: "Data Protection Officer", on: day("2025-06-30", -(number % 10)) } });
      judgement.on = "2025-06-20";
    },
    mend: ({ practices }, pick, number) => {
      const { evidence, judgement } = practices[pick(practiceIds)];
      Object.assign(evidence[0] ?? {}, { verification: { level: "checked", by: "Data Protection Officer", on: day("2025-06-20", -(number % 10)) } });
      judgement.on = "2025-06-20";
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
