import { describe, expect, test } from "vitest";
import type { Result } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";
import { ask, bare, evidence, item, practice, weighing } from "./builders.ts";

/*
 * A letter that follows another says what was closed since.
 */

const { assessment } = bare();
const letterOf = (changes: Partial<Result>, letter: NonNullable<Result["assessment"]["letter"]> = {}): string =>
  plainText(documentView(bare({ assessment: { ...assessment, letter: { date: "2024-07-10", ...letter } }, ...changes })).letter.asks);

const earlier = { date: "2023-07-03", reference: "OSR/2023/17" };
const audit = evidence(item("audit", { title: "Audit of the log", verification: { level: "verified", by: "Office for Statistics Regulation" } }));
const seen = { ...audit, counts_as: { level: "verified", rule: "verification/as-stated" } as const };

describe("what was asked and is closed", () => {
  const closed = ask("log", { closed: { on: "2024-03-05", reason: "the log is published", evidence: ["audit"] }, raised: { on: "2023-07-03" } }, "closed");

  test("is told with its day, its reason and what that rests on", () => {
    expect(letterOf({ asks: [closed], evidence: [seen] }, { earlier })).toContain(
      "Since our letter of 3 July 2023 (OSR/2023/17), one matter has been closed: the recommendation to publish the log (closed on 5 March 2024). The log is published. This rests on ‘Audit of the log’ (verified by us).",
    );
  });

  test("is known by what was asked before, where no earlier letter is recorded", () => {
    expect(letterOf({ asks: [closed], evidence: [seen] })).toContain("Since we asked for improvements on 3 July 2023, one matter has been closed");
  });

  test("is told without a word of praise where nothing shows it", () => {
    const bare = ask("log", { closed: { on: "2024-03-05" } }, "closed");
    expect(letterOf({ asks: [bare] }, { earlier })).toContain("(closed on 5 March 2024). No evidence of it is recorded.");
  });

  test("is not told again once it was closed before the earlier letter, nor in a first letter", () => {
    const before = ask("log", { closed: { on: "2023-03-05" } }, "closed");
    expect(letterOf({ asks: [before] }, { earlier })).not.toContain("closed");
    expect(letterOf({ asks: [ask("log", { closed: { on: "2024-03-05" }, raised: { on: "2024-07-10" } }, "closed")] })).not.toContain("closed");
  });

  test("several stand in a list, a commitment as the producer's", () => {
    const undertaken = ask("train", { kind: "commitment", text: "Train all staff.", closed: { on: "2024-04" } }, "closed");
    const text = letterOf({ asks: [closed, undertaken], evidence: [seen] }, { earlier });
    expect(text).toContain("these matters have been closed:");
    expect(text).toContain("what DST had undertaken, to train all staff (closed in April 2024).");
  });
});

describe("what was found and is closed", () => {
  const ruling = evidence(
    item("ruling", {
      stance: "contradicts",
      said_by: "court",
      speaker: "the High Court",
      statement: "The log was incomplete.",
      closed: { on: "2024-03-05", evidence: ["audit"], confirmed_by: { name: "Information Commissioner's Office", role: "regulator" } },
    }),
  );
  const settled = weighing("P1a", ["ruling"]);
  const as = (rule: string, standing: "none" | "adverse") => ({
    practices: [practice("P1", [{ ...settled, standings: settled.standings.map((one) => ({ ...one, standing, rule })) }])],
    evidence: [ruling, seen],
  });

  test("is told as it was found, with who confirmed that it was put right", () => {
    expect(letterOf(as("standing/closed", "none"), { earlier })).toMatch(
      /^Since our letter of 3 July 2023 \(OSR\/2023\/17\), a finding has been closed\. We understand that the High Court held that the log was incomplete\. The Information Commissioner's Office confirmed that it was put right, and it was closed on 5 March 2024\. This rests on ‘Audit of the log’ \(verified by us\)\./,
    );
  });

  test("is not told as closed while the closure is not proven", () => {
    expect(letterOf(as("standing/closure-unproven", "adverse"), { earlier })).not.toContain("closed");
  });
});
