import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { assess, load } from "../../src/index.ts";
import type { Result } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText, prose } from "../../src/view/prose.ts";

/*
 * A letter a year on: a ruling that stands, a requirement that is overdue, an ask that was closed, a survey that nobody has answered, a review that came late.
 * What a letter before told and nothing has answered is told again.
 */

let result: Result;

beforeAll(async () => {
  const { assessments } = await load([join(import.meta.dirname, "cases/department-x-later")]);
  const [first] = assessments;
  const made = first === undefined ? undefined : await assess(first).result();
  if (made === undefined) throw new Error("no result");
  result = made;
});

const letter = (): string => plainText(documentView(result).letter.judgement);

describe("a letter a year on", () => {
  test("names every practice with what was concluded on it, and the reasons where the evidence shows less", () => {
    for (const { id } of result.practices) expect(letter()).toContain(`${id} (`);
    expect(letter()).toContain("Four of its six findings are open.");
    expect(letter()).toContain("The minutes of the access board are not.");
  });

  test("tells the dispute that nothing has answered, as one", () =>
    expect(letter()).toMatch(/6 in 10 claimants .* speaks against T6\.2 .* no finding is made on it\./));

  test("says how late a review came, and of what it is not recorded to cover nothing more", () => {
    expect(letter()).toContain("in September 2025, ten months late. It is not recorded that the later one covered");
    expect(letter()).not.toContain("leaves out");
  });

  test("says of what one requester was given what the record knows, and no more", () => expect(letter()).not.toMatch(/has not published/));
});

test("a board is told what is held back on practices that were judged well", () =>
  expect(documentView(result).scorecard.worse).toContain(
    "T6.5 was judged “consistent”: A review was held in 2025, ten months late. Four of its six findings are open.",
  ));

describe("a request a year on", () => {
  const asked = (id: string) =>
    documentView(result)
      .request.practices.flatMap(({ questions }) => questions)
      .find((one) => one.id.includes(id));

  test("knows the newest review, and asks nothing of an older one", () => {
    const { wanted = [], noted = [] } = asked("Q-T6.5e") ?? {};
    expect(wanted).toEqual(["what ‘Data governance review 2025’ shows on each of Q-T6.5b and Q-T6.5e"]);
    expect(noted.map(({ text }) => text)).toEqual([expect.stringContaining("It was followed by ‘Data governance review 2025’ (September 2025).")]);
    expect(documentView(result).request.verify?.items.map(({ item }) => item.text)).not.toContain("Data governance review 2022");
  });

  test("asks nobody to vouch for what somebody else said", () => {
    expect(asked("Q-T6.2e")?.wanted).toContain("what you know of the matter that ‘Survey by Benefit Rights Now’ speaks of, and what shows how it stands");
    expect(JSON.stringify(documentView(result).request)).not.toContain("says what was checked");
  });
});

test("a board reads the judgement before what the test found, in other words, and with the requirement that is overdue", () => {
  const { total, run_out: runOut } = documentView(result).scorecard;
  expect(total.judgement).toBe("Consistent, with one requirement (overdue), one recommendation and one suggestion");
  expect(total.position).toBe("Failure on record");
  expect(runOut).toContain("Review due 15 November 2024: followed by ‘Data governance review 2025’ in September 2025, ten months late");
});

test("a letter says what would close the one requirement that is overdue", () =>
  expect(plainText(documentView(result).letter.follow_up ?? prose())).toBe(
    "Please tell us now how the overdue requirement stands. What would close it: A dated record that sharing has stopped, or the legal basis for it.",
  ));

test("the day of a ruling is not told as that of the failure", () =>
  expect(
    documentView(result)
      .practices.flatMap(({ adverse }) => (adverse === null ? [] : [plainText(adverse)]))
      .join("\n"),
  ).toContain("A court ruling, 14 June 2024 (T6.1c)"));
