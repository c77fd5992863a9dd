import { describe, expect, test } from "vitest";
import type { Judgement } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";
import { ask, bare, clause, judgement, practice } from "./builders.ts";
import { resultOf } from "./pipeline.ts";

/*
 * What goes out under somebody's name is theirs, is whole, and knows its day.
 */

const { assessment } = bare();
const signed = { ...assessment, letter: { date: "2024-07-10", signed_by: { name: "Ed Example", role: "Director" } } };

describe("a restatement", () => {
  const result = bare({ assessment: { ...signed, provenance: "Restated from a letter." }, judgement: judgement({ published_in: "letter" }) });
  const { request, fact_check, letter } = documentView({ ...result, divergence: { kind: "more_favourable" } });

  test("asks for nothing under the name of whoever signed what is restated", () => {
    expect([request.signed, fact_check.signed]).toEqual([null, null]);
    for (const { from } of [request.beginning, fact_check.beginning].flatMap((one) => one ?? []))
      expect(plainText(from)).toBe("Made from what was published, and sent by nobody");
    expect(JSON.stringify([request.signed, fact_check.signed, request.beginning])).not.toContain("Director");
    expect(documentView(bare({ assessment: signed })).request.signed).not.toBeNull();
  });

  test("says nothing in the first person of what only t6 did, in the letter, the annex or above them", () => {
    const of = (changes: object) => {
      const { letter, introduction, summary, practices } = documentView({ ...result, practices: [practice("P1", [clause("P1a")])], ...changes });
      const own = [letter.judgement, introduction, summary.tested, ...practices.map(({ tested }) => tested)].map(plainText).join("\n");
      return { own, note: letter.note };
    };
    const restated = of({});
    expect(restated.own).not.toMatch(/we tested|we have looked|has assessed|we have seen/i);
    expect(restated.own.match(/How t6 tests this\./g)).toHaveLength(2);
    expect(restated.own).toContain("It was not made by the Office for Statistics Regulation");
    const withContext = of({ assessment: { ...result.assessment, letter: { ...signed.letter, context: "I write about the log." } } });
    expect(withContext.own).not.toContain("The annex takes");
    expect(withContext.note).toContain("What it says of how t6 tests the evidence is no part of what was published.");
    expect(of({ assessment: signed }).own).toContain("How we tested this, by the rules of t6.");
  });

  test("has our own remarks above the letter, and not over the signature", () => {
    expect(plainText(letter.judgement)).not.toContain("part of what was published");
    expect(letter.note).toContain("the evidence shows less than the conclusion says");
    expect(documentView(bare()).letter.note).toBe("");
  });
});

test("a letter that is older than the practices concludes nothing on them, and they stand above it", () => {
  const base = bare();
  const old = { ...base.assessment, as_of: "2016-04-22", provenance: "Restated.", letter: { date: "2016-04-22" } };
  const practices = [practice("P1", [], { judgement: judgement({ outcome: "no_comment" }) }), practice("P2", [])];
  const { letter } = documentView({ ...base, assessment: old, practices, judgement: judgement({ outcome: "changes_asked", published_in: "letter" }) });
  const own = JSON.stringify([letter.judgement, letter.asks, letter.not_commented]);
  expect(own).toContain("concluded that DST should make changes or improvements.");
  for (const name of ["principle P", "P1", "P2"]) expect(own).not.toContain(name);
  expect(letter.note).toContain("P is younger than this letter, and the following is no part of it. No judgement has been recorded on P2");
  expect(letter.note).toContain("No conclusion was drawn on P1 (Title of P1): the annex gives the reasons.");
});

describe("what was concluded before the practices were there", () => {
  const base = bare();
  const assessment = { ...base.assessment, as_of: "2016-04-22" };
  const concluded = (outcome: Judgement["outcome"], on: string) => judgement({ outcome, on, by: "Ed Example", role: "Director", published_in: "letter" });
  const told = (outcome: Judgement["outcome"], on = "2016-04-22") => {
    const practices = [practice("P1", [clause("P1a")], { judgement: concluded(outcome, on) })];
    const view = documentView({ ...base, assessment, practices, asks: [ask("a"), ask("b")], judgement: concluded(outcome, on) });
    return [plainText(view.summary.judgement), plainText(view.scorecard.judgement), ...view.practices.map((one) => plainText(one.judgement))].map(
      (text) => text.split("\n")[0],
    );
  };

  test("is told as what it was, and set against a practice only in retrospect", () => {
    const whole = "Ed Example, Director, concluded on 22 April 2016 that there are two areas in which DST should make changes or improvements";
    const [annex, board, one] = told("changes_asked");
    for (const text of [annex, board]) expect(text).toContain(whole);
    expect(one).toContain("In retrospect: two areas in which Ed Example concluded that changes or improvements should be made fall under this practice.");
    expect(told("no_comment")[2]).toBe("In retrospect: what Ed Example concluded says nothing from which a conclusion on this practice could be drawn.");
    expect(told("consistent")[0]).toContain("concluded on 22 April 2016 that DST's arrangements are consistent with the Code of that time");
  });

  test("is told with how much was not looked at then, which is no failure", () => {
    const none = clause("P1b", { finding: { state: "not_shown", rule: "finding/nothing", evidence: [] } });
    const tested = (as_of: string): string =>
      plainText(documentView({ ...base, assessment: { ...assessment, as_of }, practices: [practice("P1", [clause("P1a"), none])] }).summary.tested);
    expect(tested("2016-04-22")).toContain("On 1 of the clauses nothing was said: it was not looked at, which is not a failure.");
    expect(tested("2024-03-01")).not.toContain("not looked at");
  });

  test("on a later day is a judgement on them, whatever the day of the evidence", () =>
    expect(told("changes_asked", "2024-03-01")[0]).toContain(
      "judged on 1 March 2024 that DST's arrangements need changes or improvements in what principle P",
    ));
});

test("a fact-check has every paragraph of the letter and of the annex, what is asked and the table of positions too", () => {
  const { fact_check, letter, practices, summary } = documentView(bare({ assessment: signed, asks: [ask("log", { text: "Publish the log." })] }));
  const numbered = fact_check.wording.map(({ text }) => text).join("\n");
  for (const part of [letter.asks, letter.judgement, ...practices.map((practice) => practice.assessment)])
    for (const child of part.children) expect(numbered).toContain(plainText(child));
  expect(numbered).toContain("The assurance profile is");
  for (const row of summary.rows)
    expect(numbered).toContain(
      `${row.practice} ${row.title}. Judgement: ${row.judgement}. By the rules of t6: ${row.position.charAt(0).toLowerCase()}${row.position.slice(1)}.`,
    );
});

test("a fact-check numbers what is said of the assessment too: the edition, the profile, what a program drafted and what is named without an address", async () => {
  const view = documentView(await resultOf("npd-2016"));
  const numbered = view.fact_check.wording.map(({ text }) => text).join("\n");
  for (const text of [
    view.edition.text,
    view.summary.attributed,
    view.summary.words,
    view.sources_besides,
    view.withheld ?? "",
    ...view.method.paragraphs.slice(1),
  ])
    expect(numbered).toContain(text);
  for (const { draft_notice } of view.practices) expect(numbered).toContain(draft_notice ?? "");
});

test("what is to be asked on a later day is not told as asked", () => {
  const history = (on: string): string => documentView(bare({ asks: [ask("a", { raised: { on } }), ask("b", { raised: { on } })] })).ask_history.join(" ");
  expect(history("2024-07-10")).toBe("Asks 1 and 2 are to be raised on 10 July 2024.");
  expect(history("2024-05-10")).toBe("Asks 1 and 2 were raised on 10 May 2024.");
});

test("progress is told as since then only where it is certain that it came after the ask", () => {
  const told = (on: string): string =>
    plainText(documentView(bare({ asks: [ask("a", { raised: { on }, progress: [{ on: "2018-09-25", text: "It was reached." }] })] })).letter.asks);
  expect(told("2018-03")).toContain("Since then, on 25 September 2018, it was reached.");
  for (const on of ["2018", "2018-10"]) expect(told(on)).toContain("Noted on 25 September 2018: It was reached.");
});

test("whoever is restated is not said to have assessed it", async () => {
  const { facts } = documentView(await resultOf("npd-2016"));
  expect(facts.map(({ name }) => name)).toContain("Restates what was published by");
});

test("what was put together from several documents says of none of its asks that “we” made it", async () => {
  const { letter } = documentView(await resultOf("npd"));
  expect(plainText(letter.asks)).toContain("It has been recommended that DfE");
  expect(plainText(letter.asks)).not.toMatch(/We have (?:recommended|suggested|required)|with us/);
});

test("a record that nobody named in it wrote has no sender, and says who was told and who wrote", async () => {
  const result = await resultOf("npd");
  const { letter, practices } = documentView(result);
  expect([letter.to, letter.dated, letter.signed].map(plainText)).toEqual(["", "", ""]);
  expect([plainText(letter.from), letter.salutation, letter.valediction]).toEqual(["Made from what was published, and sent by nobody", "", ""]);
  const told = [letter.judgement, letter.asks, ...practices.map(({ assessment }) => assessment)].map(plainText).join("\n");
  expect(told).not.toMatch(/\b(?:told us|we understand|we have)\b/i);
  expect(told).toContain("DfE says that the publication lists all");
  expect(told).toContain("OSR wrote that");
  // What a regulator stated itself is nobody's report.
  expect(plainText(letter.asks)).toMatch(/available through the SRS\.(?! That has not been verified)/);
});

test("what nobody looked at, because the practices came later, is not counted as not shown", async () => {
  const { total, rows } = documentView(await resultOf("npd-2016")).scorecard;
  expect([total.not_shown, total.applicable]).toEqual(["2", String(rows.reduce((sum, { applicable }) => sum + Number(applicable), 0))]);
});
