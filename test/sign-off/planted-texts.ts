import { type Picking, practiceIds, type Signed } from "./signed.ts";

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

/** What plants a sentence, or one like it with which nothing is wrong. */
type Planted = (isBad: boolean) => (data: Signed, pick: Picking, number: number) => void;

const say =
  (bad: readonly string[], good: readonly string[]): Planted =>
  (isBad) =>
  (data, pick) =>
    pick(texts)(data, pick(around)(pick(isBad ? bad : good)));

export const seen = say(
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
export const praise = say(
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
export const linked = say(
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
export const unknown = (data: Signed, pick: Picking, id: string): void => pick(texts.slice(0, 3))(data, pick(around)(`See [the page][${id}].`));
