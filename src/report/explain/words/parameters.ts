/** Headings for the list of parameters, each with the beginnings of the ids that stand below it. */
export const parameterHeadings: readonly { readonly heading: string; readonly families: readonly string[] }[] = Object.freeze([
  { heading: "How strong the evidence must be", families: ["profile"] },
  { heading: "How far an item has to be checked", families: ["verification"] },
  { heading: "How old it may be, and how far ahead counts", families: ["age", "horizon", "regular"] },
  { heading: "What an item or an ask has to say", families: ["specific", "ask"] },
  { heading: "What speaks against a clause", families: ["adverse"] },
  { heading: "What is special about some clauses", families: ["clauses"] },
  { heading: "What applies to which data", families: ["applies"] },
  { heading: "Which kinds of evidence count", families: ["kinds"] },
  { heading: "The score", families: ["score"] },
]);

/** An example for each parameter, by its id or by the first half of it where all of a family work alike. */
export const parameterExamples: Readonly<Record<string, string>> = Object.freeze({
  profile: "Pupil records that are debated in the press: high and high, so comprehensive.",
  "profile/matrix": "Data of medium sensitivity in which the public takes little interest: basic.",
  "verification/key": "Under the enhanced profile, a log for a key clause counts in full when a second source, independent of the first, says the same.",
  "verification/other": "Under the enhanced profile, a page for another clause counts in full when somebody of the producer's own looked at it.",
  "verification/basic": "Under the basic profile the producer's own check of its log shows a key clause, and its word shows another.",
  "verification/enhanced": "Under the enhanced profile the producer's own check shows a clause that is not key, and no key clause.",
  "verification/comprehensive": "Under the comprehensive profile a key clause needs somebody independent who examined the thing itself.",
  "verification/order": "What is verified does for every clause that asks for corroborated, and not the other way round.",
  "verification/assumed": "An item that says nothing of a check counts as if somebody had said so and nobody checked.",
  "verification/own": "The producer's head of data calls a log verified: it counts as checked.",
  "verification/examinations":
    "Internal audit's report tells what it examined: nobody else has to confirm it. A regulator's letter that repeats the producer does not.",
  "age/proof": "Under the comprehensive profile an audit of January 2024 no longer counts in full in December 2025.",
  "age/basic": "A log of May 2023 still counts in full in April 2026.",
  "age/enhanced": "A log of May 2024 still counts in full in April 2026; one of March 2024 does not.",
  "age/comprehensive": "A log of November 2024 still counts in full in April 2026; one of September 2024 does not.",
  "age/grace": "An audit of March 2024, with the next due in June 2026, counts in full in April 2026 under the enhanced profile.",
  "age/lasting": "A procedure of 2019 that an auditor saw in use last year counts as of last year. A log of 2019 stays a log of 2019.",
  "age/for-a-time": "A certificate of 2019 that is valid until 2027 counts in full until then.",
  horizon: "A recommendation that is due in a year can lift a partly met clause; one that is due in 2099 cannot.",
  regular: "Reviews of 2024 and 2025; or one of 2025 and the next due in 2026. Two reviews of the 1980s show nothing regular.",
  "regular/apart": "Reviews of May 2024 and May 2025. Two on days that follow each other are one.",
  "ask/most-clauses":
    "“Publish the reasons in the register”, for the one clause on reasons. “Improve data governance”, for all of the clauses, counts for none.",
  specific: "An item for two clauses need not say more. One for eight says for each what it shows there, or is limited.",
  "adverse/binding": "What an auditor found against a clause decides it. What a newspaper reports disputes it, until somebody verifies it.",
  "adverse/assumed": "A regulator's finding without ‘severity’ makes the clause not met. What a newspaper reports disputes it.",
  "clauses/key": "A clause on sharing is key: under the comprehensive profile it needs something that was verified.",
  "clauses/regular": "A clause asks for regular reviews, so one review is not enough.",
  "clauses/no-escape": "Nobody can mark a clause on confidentiality as not applicable.",
  "clauses/open-to-providers":
    "A leaflet that every household gets is public for a clause on what people are told, and is not for one on openness to everybody.",
  applies: "Where assessment.yaml says ‘linked: { is: false, reason: … }’, a clause on linking does not apply.",
  kinds: "An item of a kind in the list can show the clause by itself. One of another kind goes some way, and the clause is partly met at most.",
  "kinds/words": "A policy says what should be done. It can show that arrangements are open, and cannot show that something is done.",
  "kinds/plan": "“We will publish a register in the spring” counts for nothing, before and after the spring.",
  "score/partly-met": "Five clauses met and one partly met of eight make 5½ of 8. The position comes from the weakest clause, and not from that.",
});
