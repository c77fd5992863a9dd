import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";
import { ask, bare, judgement, practice } from "./builders.ts";
import { evidenceOnly, resultOf } from "./pipeline.ts";

test("no judgement is made up for want of one", async () => {
  const { letter } = documentView(await resultOf("npd-2019", evidenceOnly));
  expect(plainText(letter.judgement)).toMatch(/^No overall judgement has been recorded yet\.\nNo judgement has been recorded on any of the practices\./);
});

test("the signatory speaks as I, anybody else's judgement is told by name", async () => {
  const result = await resultOf("npd-2019");
  expect(plainText(documentView(result).letter.judgement)).toContain(
    "I have concluded that DfE's arrangements are consistent with principle T6 (Data governance).",
  );
  const { letter: _, ...assessment } = result.assessment;
  expect(plainText(documentView({ ...result, assessment }).letter.judgement)).toContain("Ed Humpherson, Director General for Regulation, has concluded");
});

test("a judgement that is out of date is never told without saying so", async () => {
  const result = await resultOf("npd-2019");
  if (result.judgement === undefined) throw new Error("there is a judgement");
  const { letter } = documentView({ ...result, judgement: { ...result.judgement, stale: ["older_than_evidence"] } });
  expect(plainText(letter.judgement)).toContain("Some of the evidence that it rests on is dated after the judgement, so the judgement is out of date.");
});

test("every practice that came out worse than the whole is named, whatever the outcomes", () => {
  const outcomes = ["meets", "consistent", "consistent_with_recommendations", "changes_asked", "not_yet_shown", "not_consistent"] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...outcomes),
      fc.array(fc.option(fc.constantFrom(...outcomes, "no_comment" as const)), { minLength: 1, maxLength: 6 }),
      (overall, each) => {
        const practices = each.map((outcome, index) => practice(`P${index}`, [], outcome === null ? {} : { judgement: judgement({ outcome }) }));
        const { letter } = documentView(bare({ practices, judgement: judgement({ outcome: overall }) }));
        const [whole = "", ...rest] = plainText(letter.judgement).split("\n");
        const told = rest.join("\n");
        expect(whole).not.toBe("");
        if (each.every((outcome) => outcome === null)) {
          expect(told).toContain("No judgement has been recorded on any of the practices.");
          return;
        }
        for (const [index, outcome] of each.entries()) {
          const apart = outcome === null || (outcome !== "no_comment" && outcomes.indexOf(outcome) > outcomes.indexOf(overall));
          expect(new RegExp(`\\bP${index}\\b`).test(told)).toBe(apart);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ["Too little is known of the lockers.", ", because too little is known of the lockers."],
  ["GDPR was not looked at.", ", because GDPR was not looked at."],
  ["Ministry of Trams staff have no plan.", ", because Ministry of Trams staff have no plan."],
  ["DST has no plan.", ", because DST has no plan."],
  // Whether this is a name nobody can tell: it reads right where it is a sentence of its own.
  ["Tramsted publishes nothing of it.", ". The reasons on P1: Tramsted publishes nothing of it."],
])("reasons go on behind “because” or stand as a sentence: %s", (reasons, end) => {
  const practices = [practice("P1", [], { judgement: judgement({ outcome: "not_consistent", reasons }) })];
  const view = documentView(bare({ practices, judgement: judgement({ outcome: "consistent" }) }));
  expect(plainText(view.letter.judgement)).toContain(`are not consistent with P1 (Title of P1)${end}`);
});

test("a reason that is a sentence ends the one it is for; the reasons of a conclusion with reservations are told where it is the same", () => {
  const judged = (id: string, outcome: "not_consistent" | "not_yet_shown" | "consistent_with_recommendations", reasons: string) =>
    practice(id, [], { judgement: judgement({ outcome, reasons }) });
  const practices = [
    judged("P1", "not_consistent", "The court found against it. That stands."),
    judged("P2", "not_yet_shown", "Too little so far."),
    judged("P3", "consistent_with_recommendations", "The page is clear. Few see it."),
  ];
  const [, single, besides] = plainText(
    documentView(bare({ practices, judgement: judgement({ outcome: "consistent_with_recommendations" }) })).letter.judgement,
  ).split("\n");
  expect(single).toBe(
    "On single practices the conclusion is less favourable: DST's arrangements are not consistent with P1 (Title of P1), because the court found against it. That stands. " +
      "They have not yet been shown to meet P2 (Title of P2). The reasons on P2: Too little so far.",
  );
  // That nothing is asked of it is for the desk, and stands in the box of the draft.
  expect(besides).toBe("DST's arrangements are consistent with P3 (Title of P3), with recommendations. The reasons on P3: The page is clear. Few see it.");
});

test("where the evidence shows otherwise, the letter says so, where most of all, and why the conclusion is another", () => {
  const base = bare({ practices: [practice("P1", [])], judgement: judgement({ outcome: "consistent", reasons: "It weighs little." }) });
  const text = plainText(
    documentView({ ...base, divergence: { kind: "more_favourable" }, position: { ...base.position, deciding_practice: "P1" } }).letter.judgement,
  );
  expect(text).toContain("the evidence shows less than we conclude, and least on P1 (Title of P1). The annex says how.");
  // The reasons stand with the conclusion, in its paragraph.
  expect(text.split("\n")[0]).toMatch(/consistent with .*\. The reasons: It weighs little\.$/);
});

test("a judgement that differs from where the evidence stands is never told without saying so", async () => {
  expect(documentView(await resultOf("npd-2019")).letter.note).toContain(
    "Not part of what was published: where each part of the principle is tested by itself, the evidence shows less",
  );
});

test("what the annex is for is said once", async () => {
  for (const fixture of ["npd", "npd-2016", "npd-2019", "all-met"]) {
    const { note, context, judgement } = documentView(await resultOf(fixture)).letter;
    expect(`${note} ${plainText(context)} ${plainText(judgement)}`.match(/practices (?:of the principle )?one by one/g) ?? []).toHaveLength(1);
  }
});

test("nothing in a letter is computed: no position, no clause, no score", async () => {
  const result = await resultOf("npd-2019");
  const { letter } = documentView(result);
  const said = JSON.stringify(letter);
  for (const { id, clauses } of result.practices) {
    for (const clause of clauses) expect(said).not.toContain(clause.id);
    expect(said).not.toContain(`${id} decides`);
  }
  expect(said).not.toMatch(/partly shown|position|\d of \d+ clauses/i);
});

describe("what is asked, in a letter", () => {
  const asked = (...asks: Parameters<typeof ask>[]): string => plainText(documentView(bare({ asks: asks.map((each) => ask(...each)) })).letter.asks);
  const done: Parameters<typeof ask> = ["done", { closed: { on: "2019" } }, "closed"];

  test("each ask that stands has its kind, its owner and its day, and no number: a letter names what is asked", () => {
    const text = asked(done, ["open", { kind: "requirement", text: "Publish the list.", owner: "Head of Data", due: "2025-03-31" }]);
    expect(text).toBe("We have required that DST publish the list (the Head of Data, by 31 March 2025).");
  });

  test("those of one kind stand together; what nobody dated says so once, or beside those that have a day", () => {
    const undated = { owner: "DST", no_specific_timescale: true } as const;
    const [one, two] = ["Publish the list.", "Review the list."];
    expect(asked(["a", { ...undated, text: one }], ["b", { ...undated, text: two }])).toBe(
      "We have recommended that DST:\npublish the list\nreview the list\nNo specific timescale was set for any of these.",
    );
    expect(asked(["a", { ...undated, text: one }], ["b", { text: two, owner: "DST", due: "2025-03-31" }])).toBe(
      "We have recommended that DST:\npublish the list (no specific timescale)\nreview the list (by 31 March 2025)",
    );
  });

  test("an ask that is no order to do something is not made the end of a sentence", () => {
    expect(asked(["a", { text: "The list should be published.", due: "2025-03-31" }])).toBe(
      "We have recommended this to DST: The list should be published (by 31 March 2025).",
    );
  });

  test("what came of an ask last is told with its day, and whether anybody has verified it", () => {
    const text = asked(["a", { text: "Publish the list.", due: "2025-03-31", progress: [{ on: "2024-05", text: "DST wrote that it was at work." }] }]);
    expect(text).toContain("Since then, in May 2024, DST wrote that it was at work. That has not been verified.");
  });

  test("where nothing stands, that is said", () => {
    expect(asked(done)).toBe("We ask for nothing further.");
  });
});

test("what another body decides is not commented on, and the letter says whose case it is", async () => {
  const result = await resultOf("npd-2016");
  const { published: _, ...undated } = result.catalogue.edition;
  const { not_commented } = documentView({ ...result, catalogue: { ...result.catalogue, edition: undated } }).letter;
  expect(not_commented[0]).toMatch(/^We make no comment on some matters of T6\.1 \(.*\) while the matter is before the Information Commissioner's Office\./);
  // A letter that is older than T6 leaves no part of it to anybody.
  expect(documentView(result).letter.not_commented[0]).toMatch(
    /^We make no comment on a matter that is before the Information Commissioner's Office\. We are told that the ICO has been asked /,
  );
});
