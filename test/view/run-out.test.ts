import { describe, expect, test } from "vitest";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText } from "../../src/view/prose.ts";
import { ask, bare, clause, evidence, item, judgement, practice, weighing } from "./builders.ts";

/*
 * What has run out stands in the letter: nobody found it against the producer, so nothing else in a letter tells it.
 */

const letterOf = (...changes: Parameters<typeof bare>): string => plainText(documentView(bare(...changes)).letter.judgement);

describe("a letter tells what its conclusion cannot rest on any longer", () => {
  const lapsed = evidence(item("cert", { title: "Certificate", dates: { valid_until: "2020-06-30" } }));
  const missed = evidence(item("review", { title: "Review of 2018", dates: { about: "2018", review_due: "2020-01" } }));

  test("what has lapsed, and the review that is overdue", () => {
    const text = letterOf({ evidence: [lapsed, missed] });
    expect(text).toContain("‘Certificate’ ran out on 30 June 2020.");
    expect(text).toContain("The review that was to follow ‘Review of 2018’ was due by January 2020, and none is recorded.");
  });

  test("what it is stands before a title that does not say it", () => {
    const named = (title: string) => letterOf({ evidence: [evidence(item("p", { title, kind: "policy", dates: { valid_until: "2020-06-30" } }))] });
    expect(named("Keeping data safe")).toContain("The policy ‘Keeping data safe’ ran out");
    expect(named("Policy on access")).toContain(". ‘Policy on access’ ran out");
  });

  test("for a board, a review that never came is not called one in part", () =>
    expect(documentView(bare({ evidence: [missed] })).scorecard.run_out).toBe("Not reviewed when it was due: ‘Review of 2018’ (January 2020)."));

  test("and what was put down as ended when it ran out: the list is whole", () => {
    const ended = evidence(item("cert", { title: "Certificate", state: "discontinued", dates: { valid_until: "2020-06-30", review_due: "2020-01" } }));
    const text = letterOf({ evidence: [ended] });
    expect(text).toContain("A day that was set for the evidence is over. ‘Certificate’ ran out on 30 June 2020.");
    expect(text).not.toContain("review");
  });

  test("no review that was held since: what it leaves out is still due, and is told in the words of the practice", () => {
    const held = (changes: Partial<EvidenceItem>) =>
      letterOf({
        practices: [practice("P1", [clause("P1a"), clause("P1b")])],
        evidence: [
          { ...missed, item: { ...missed.item, clauses: ["P1a", "P1b"] } },
          evidence(item("new", { title: "Review of 2020", kind: "review", ...changes })),
        ],
      });
    const dates = { about: "2020-02" };
    expect(held({ clauses: ["P1a", "P1b"], dates })).not.toContain("Review of 2018");
    expect(held({ clauses: ["P1a"], dates })).toContain(
      "was due by January 2020. It was followed by ‘Review of 2020’ in February 2020, one month late. It is not recorded that the later one covered these words of the practice: “words of P1b”.",
    );
    for (const other of [{ dates: { about: "2017" } }, { dates, state: "planned" as const }, { dates, kind: "policy" as const }, { dates: {} }])
      expect(held({ clauses: ["P1a", "P1b"], ...other })).toContain("was due by January 2020, and none is recorded.");
  });

  test("one thing alone under words that are about it", () => {
    expect(letterOf({ evidence: [lapsed] })).toContain("A day that was set for the evidence is over. ‘Certificate’ ran out");
    const weighed = weighing("P1a", ["minutes"]);
    const limited = weighed.standings.map((one) => ({ ...one, standing: "limited" as const, rule: "standing/not-public" }));
    const given = evidence(item("minutes", { title: "Minutes", access: "foi" }));
    expect(letterOf({ practices: [practice("P1", [{ ...weighed, standings: limited }])], evidence: [given] })).toContain(
      "Not all of the evidence is recorded as published. ‘Minutes’",
    );
  });

  test("what one requester alone was given, where it has to be open to all, whatever is asked about the clause", () => {
    const given = evidence(item("minutes", { title: "Minutes", access: "foi" }));
    const weighed = weighing("P1a", ["minutes"]);
    const practices = [
      practice("P1", [{ ...weighed, standings: weighed.standings.map((one) => ({ ...one, standing: "limited" as const, rule: "standing/not-public" })) }]),
    ];
    const words = "‘Minutes’ was released to one requester";
    expect(letterOf({ practices, evidence: [given] })).toContain(words);
    expect(letterOf({ practices, evidence: [given], asks: [ask("open", { clauses: ["P1a"] })] })).toContain(words);
    // Of what was released in part the statement says that, and the title does not.
    const redacted = evidence(item("minutes", { title: "Minutes", access: "foi", statement: "DST released redacted minutes." }));
    expect(letterOf({ practices, evidence: [redacted] })).toContain(
      "DST told us that it released redacted minutes. That was to one requester, under freedom of information. It is not recorded that DST has published the record.",
    );
    expect(letterOf({ practices: [practice("P1", [weighed])], evidence: [given] })).not.toContain(words);
  });

  test("nothing of what has been renewed, by something of the same kind that is in force and shows as much", () => {
    const renewed = (changes: Partial<EvidenceItem>) =>
      letterOf({ evidence: [lapsed, evidence(item("new", { title: "New", kind: lapsed.item.kind, dates: { valid_until: "2099-06-30" }, ...changes }))] });
    expect(renewed({})).not.toContain("ran out on");
    expect(renewed({ dates: { valid_until: "2020-06-30" } })).toContain("ran out on");
    expect(renewed({ clauses: ["P1b"] })).toContain("ran out on");
    expect(renewed({ state: "planned" })).toContain("ran out on");
    expect(renewed({ kind: "audit" })).toContain("ran out on");
  });

  test("a thing is called as a person calls it, with its article where its title ends with what it is", () => {
    const called = (kind: "certificate" | "policy", title: string) =>
      letterOf({ evidence: [evidence(item("one", { kind, title, dates: { valid_until: "2020-06-30" } }))] });
    expect(called("certificate", "ISO/IEC 27001 certificate")).toContain("The ‘ISO/IEC 27001 certificate’ ran out on");
    expect(called("certificate", "DST's certificate")).toContain(". ‘DST's certificate’ ran out on");
    expect(called("policy", "Keeping data safe")).toContain("The policy ‘Keeping data safe’ ran out on");
  });

  test("what has followed something that lapsed, where that shows a part of what it showed", () => {
    const both = { ...lapsed, item: { ...lapsed.item, clauses: ["P1a", "P1b"] } };
    const next = evidence(item("new", { title: "New certificate", verification: { level: "verified" }, dates: { valid_until: "2099-06-30" } }));
    expect(letterOf({ evidence: [both, next] })).toContain(
      "‘Certificate’ ran out on 30 June 2020. ‘New certificate’ (verified) has followed it, and is valid until 30 June 2099.",
    );
  });

  test("nothing of what is still to come, was planned, or was published as somebody else's conclusion", () => {
    const ahead = evidence(item("cert", { title: "Certificate", dates: { valid_until: "2099-06-30" } }));
    const planned = evidence(item("cert", { title: "Certificate", state: "planned", dates: { valid_until: "2020-06-30" } }));
    expect(letterOf({ evidence: [ahead, planned] })).not.toContain("Certificate");
    const published = judgement({ published_in: "letter" });
    expect(letterOf({ evidence: [lapsed], judgement: published })).not.toContain("Certificate");
  });

  test("a board is told what was released to one requester and which figures nobody verified, whoever judged", () => {
    const weighed = weighing("P1a", ["minutes"]);
    const limited = weighed.standings.map((one) => ({ ...one, standing: "limited" as const, rule: "standing/not-public" }));
    const counted = item("views", { title: "Views", said_by: "producer", figures: [{ value: 12, unit: "views" }] });
    const told = (changes: Partial<Parameters<typeof bare>[0]> = {}) =>
      documentView(
        bare({
          practices: [practice("P1", [{ ...weighed, standings: limited }])],
          evidence: [lapsed, evidence(item("minutes", { title: "Minutes", access: "foi" })), evidence(counted)],
          ...changes,
        }),
      ).scorecard.run_out;
    const both = "Released under freedom of information, and not recorded as published: ‘Minutes’. Figures of DST, not verified: those in ‘Views’.";
    expect(told()).toBe(`Lapsed: ‘Certificate’ (30 June 2020). ${both}`);
    expect(told({ judgement: judgement({ published_in: "letter" }) })).toBe(both);
    const others = evidence({ ...counted, said_by: "third_party" });
    const checked = evidence({ ...counted, verification: { level: "verified" } });
    expect(told({ evidence: [others] })).toBe("Figures that have not been verified: those in ‘Views’.");
    expect(told({ evidence: [checked] })).toBe("");
  });
});
