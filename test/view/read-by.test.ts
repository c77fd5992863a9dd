import { expect, test } from "vitest";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";
import { bare, clause, judgement, practice } from "./builders.ts";
import { resultOf } from "./pipeline.ts";
import { judgementText } from "./texts.ts";

const read = { outcome: "consistent", by: "A. Regulator", published_in: "letter", read_by: "the t6 project", reasons: undefined } as never;
const whole = { outcome: "consistent", by: "A. Regulator", published_in: "letter" } as const;

test("what was read into a practice is told as a reading beside the name, and never that its author judged the practice", () => {
  const practices = [practice("P1", [clause("P1a")], { judgement: judgement(read) }), practice("P2", [clause("P2a")], { judgement: judgement(whole) })];
  const view = documentView(bare({ practices, judgement: judgement(whole) }));
  const [told = "", judged = ""] = view.practices.map((one) => plainText(one.judgement));
  expect(told).toContain(
    "What was published draws no conclusion on this practice alone. The t6 project reads from what A. Regulator concluded that DST's arrangements are consistent with this practice.",
  );
  expect(told).not.toContain("judged");
  expect(judged).toContain("A. Regulator judged");
  expect(view.summary.rows.map(({ judgement: cell }) => cell)).toEqual(["Consistent (as read)", "Consistent"]);
  expect(view.summary.words).toContain("“As read”: what was published does not say it of this practice alone; the t6 project reads it there.");
  expect(view.scorecard.rows.map(({ judgement: cell }) => cell)).toEqual(["Consistent (as read)", "Consistent"]);
  expect(view.scorecard.words).toContain("“As read”");
});

test("a table without a reading does not explain one", () => {
  const view = documentView(bare({ practices: [practice("P1", [clause("P1a")], { judgement: judgement(whole) })], judgement: judgement(whole) }));
  expect(`${view.summary.words} ${view.scorecard.words}`).not.toContain("As read");
});

test("above a letter that is restated stands what was read from it, and a letter names a worse conclusion as a reading", async () => {
  expect(documentView(await resultOf("npd-2019")).letter.note).toMatch(
    /What is recorded on T6\.1 \(.*\), T6\.2 \(.*\) and T6\.4 \(.*\) alone is read from the letter by the t6 project\./,
  );
  const practices = [practice("P1", [clause("P1a")], { judgement: judgement({ ...(read as object), outcome: "not_consistent" }) })];
  expect(plainText(documentView(bare({ practices, judgement: judgement(whole) })).letter.judgement)).toContain(
    "are not consistent with P1 (Title of P1) (as the t6 project reads it).",
  );
});

test("nobody is said to have judged a practice on which the letter of 2019 says nothing alone", async () => {
  const result = await resultOf("npd-2019");
  const texts = result.practices.map((_, index) => judgementText(result, index));
  expect(texts.map((text) => text.includes("Ed Humpherson judged"))).toEqual([false, false, true, false, true]);
});
