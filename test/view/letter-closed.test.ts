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

  test("and does not call that the last time: what was asked in the year of the letter may have been later", () => {
    const later = ask("later", { raised: { on: "2024" } });
    expect(letterOf({ asks: [closed, later], evidence: [seen] })).toContain("Since we asked for improvements on 3 July 2023, one matter has been closed");
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
    expect(text).toContain("What DST undertook, to train all staff (closed in April 2024).");
  });
});

test("a failure that was found and closed before a first letter is told in it, and what the producer admitted is not", () => {
  const closed = { on: "2024-03-05", evidence: ["audit"] };
  const found = (by: "court" | "producer") => {
    const one = evidence(
      item("ruling", { stance: "contradicts", said_by: by, statement: "The log was incomplete.", verification: { level: "verified" }, closed }),
    );
    const clauses = [
      weighing("P1a", ["ruling"], {
        standings: [{ ...(weighing("P1a", ["ruling"]).standings[0] as never as object), standing: "none", rule: "standing/closed" } as never],
      }),
    ];
    return letterOf({ evidence: [one, seen], practices: [practice("P1", clauses)] });
  };
  expect(found("court")).toContain("One matter that was found has been closed. ");
  expect(found("court")).toContain("This matter was closed on 5 March 2024. This rests on ‘Audit of the log’ (verified by us).");
  expect(found("producer")).not.toContain("closed");
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

  const told = "Since our letter of 3 July 2023 (OSR/2023/17), one matter has been closed. We understand that the High Court held that the log was incomplete.";
  const rests = "This rests on ‘Audit of the log’ (verified by us).";

  test("is told as it was found, with who is recorded as having confirmed the closing", () => {
    expect(letterOf(as("standing/closed", "none"), { earlier })).toContain(
      `${told} This matter was closed on 5 March 2024. ${rests} The Information Commissioner's Office is recorded as having confirmed that.`,
    );
  });

  test("is told with what whoever confirmed it said, where that is on record", () => {
    const words = evidence(
      item("letter", { stance: "context", said_by: "regulator", speaker: "Information Commissioner's Office", statement: "The log is now kept." }),
    );
    const by = { name: "Information Commissioner's Office", role: "regulator" } as const;
    const located = evidence({ ...ruling.item, closed: { on: "2024-03-05", evidence: ["audit"], confirmed_by: by, in: "letter" } });
    const text = letterOf({ ...as("standing/closed", "none"), evidence: [located, seen, words] }, { earlier });
    expect(text).toContain(`${rests} We understand from the Information Commissioner's Office that the log is now kept.`);
    expect(text).not.toContain("confirmed");
  });

  test("is told once with what was asked about it and was closed by the same", () => {
    const both = ask("log", { closed: { on: "2024-03-05", reason: "the log is published", evidence: ["audit"] }, raised: { on: "2023-07-03" } }, "closed");
    const text = letterOf({ ...as("standing/closed", "none"), asks: [both] }, { earlier });
    expect(text).toContain(`${told} This matter was closed on 5 March 2024, and with it the recommendation to publish the log. The log is published. ${rests}`);
    expect(text.match(/‘Audit of the log’/g)).toHaveLength(1);
  });

  test("is not told as closed while the closure is not proven", () => {
    expect(letterOf(as("standing/closure-unproven", "adverse"), { earlier })).not.toContain("closed");
  });
});

describe("what was asked at another time", () => {
  test("says when it was asked", () => {
    const old = ask("log", { closed: { on: "2024-03-05" }, raised: { on: "2020-02" } }, "closed");
    expect(letterOf({ asks: [old] }, { earlier })).toContain("(made in February 2020, closed on 5 March 2024)");
  });

  test("all on one day, is told by that day and not by the last on which something was asked", () => {
    const one = (id: string) => ask(id, { closed: { on: "2024-03-05" }, raised: { on: "2020-02-01" } }, "closed");
    const later = ask("later", { raised: { on: "2022-01-01" } });
    const text = letterOf({ asks: [one("a"), one("b"), later] });
    expect(text).toContain("Of what was asked or undertaken on 1 February 2020, these matters have been closed:");
    expect(text).not.toContain("made on 1 February 2020");
  });

  test("and has been taken up by a later ask does not vanish", () => {
    const first = ask("log", { raised: { on: "2020-02" }, superseded_by: "logs" }, "superseded");
    const second = ask("logs", { text: "Publish all logs.", raised: { on: "2024-07-10" } });
    expect(letterOf({ asks: [first, second] }, { earlier })).toContain(
      "The recommendation to publish the log (made in February 2020) is no longer followed up by itself. In its place stands the recommendation to publish all logs",
    );
  });
});
