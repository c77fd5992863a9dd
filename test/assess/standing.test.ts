import { describe, expect, test } from "vitest";
import { weigh } from "../../src/assess/standing.ts";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { clauseOf, good, scalesFor } from "./examples.ts";

const weighed = (change: Partial<EvidenceItem>, clause = "P1a", profile: "basic" | "enhanced" | "comprehensive" = "comprehensive") =>
  weigh({ item: { ...good, clauses: [clause], ...change }, practice: "P1", spot: { file: "P1.yaml", pointer: ["evidence", 0] } }, clauseOf(clause), {
    ...scalesFor(),
    profile,
  });

/** P1a is a key DO clause, P1b a SHOW clause, P1c a WEIGH clause. The as-of day is 2019-06-30. */
describe("the standing of an item for a clause", () => {
  test.each<[string, Partial<EvidenceItem>, string, string, string]>([
    ["a good item", {}, "P1a", "sufficient", "standing/sufficient"],
    ["an open contradiction", { stance: "contradicts" }, "P1a", "adverse", "standing/adverse"],
    ["a contradiction dated on the as-of day", { stance: "contradicts", dates: { about: "2019-06-30" } }, "P1a", "adverse", "standing/adverse"],
    ["a contradiction dated later", { stance: "contradicts", dates: { about: "2019-07-01" } }, "P1a", "none", "standing/after-as-of"],
    ["a contradiction that asks for an improvement", { stance: "contradicts", severity: "improvement" }, "P1a", "none", "standing/improvement"],
    ["a weakness", { stance: "contradicts", severity: "weakness" }, "P1a", "adverse", "standing/adverse"],
    [
      "a contradiction said to be closed by then",
      { stance: "contradicts", closed: { on: "2019-06-30", evidence: ["x"] } },
      "P1a",
      "adverse",
      "standing/closure-unproven",
    ],
    ["a contradiction closed some time this year", { stance: "contradicts", closed: { on: "2019", evidence: ["x"] } }, "P1a", "adverse", "standing/adverse"],
    ["a contradiction closed later", { stance: "contradicts", closed: { on: "2019-07", evidence: ["x"] } }, "P1a", "adverse", "standing/adverse"],
    ["a contradiction that is only a plan", { stance: "contradicts", state: "planned" }, "P1a", "adverse", "standing/adverse"],
    ["dated after the as-of day", { dates: { about: "2019-07" } }, "P1a", "none", "standing/after-as-of"],
    ["dated in the as-of year", { dates: { about: "2019" } }, "P1a", "sufficient", "standing/sufficient"],
    [
      "published after the as-of day",
      { dates: {}, source: { title: "A page", url: "https://example.org/", published: "2019-08" } },
      "P1a",
      "none",
      "standing/after-as-of",
    ],
    ["discontinued", { state: "discontinued" }, "P1a", "none", "standing/discontinued"],
    ["in place, and ended on the as-of day", { dates: { about: "2018", ended: "2019-06-30" } }, "P1a", "none", "standing/discontinued"],
    ["ended this year, the day not known", { dates: { about: "2018", ended: "2019" } }, "P1a", "none", "standing/discontinued"],
    [
      "discontinued only after the as-of day",
      { state: "discontinued", dates: { about: "2018", ended: "2019-07" } },
      "P1a",
      "sufficient",
      "standing/sufficient",
    ],
    ["planned", { state: "planned" }, "P1a", "none", "standing/planned"],
    ["a plan that is in place is still a plan", { kind: "plan" }, "P1a", "none", "standing/planned"],
    ["context", { stance: "context" }, "P1a", "none", "standing/context"],
    ["valid until the as-of day", { dates: { about: "2018", valid_until: "2019-06-30" } }, "P1a", "sufficient", "standing/sufficient"],
    ["valid until the day before", { dates: { about: "2018", valid_until: "2019-06-29" } }, "P1a", "limited", "standing/lapsed"],
    ["valid until the as-of month", { dates: { about: "2018", valid_until: "2019-06" } }, "P1a", "sufficient", "standing/sufficient"],
    ["in progress", { state: "in_progress" }, "P1a", "limited", "standing/in-progress"],
    ["old, with a review ahead", { dates: { about: "2016-12-30", review_due: "2019-06-30" } }, "P1a", "sufficient", "standing/sufficient"],
    ["a day older than grace allows", { dates: { about: "2016-12-29", review_due: "2019-12" } }, "P1a", "limited", "standing/too-old"],
    ["old, with a review that is past", { dates: { about: "2017-12-29", review_due: "2019-06-29" } }, "P1a", "limited", "standing/too-old"],
    ["a policy, for a DO clause", { kind: "policy" }, "P1a", "limited", "standing/words-only"],
    ["usage figures, for a DO clause", { kind: "usage_figures" }, "P1a", "limited", "standing/words-only"],
    ["a policy, for a SHOW clause", { kind: "policy" }, "P1b", "sufficient", "standing/sufficient"],
    ["undated, for a WEIGH clause", { dates: {} }, "P1c", "limited", "standing/undated"],
    ["undated, for a DO clause", { dates: {} }, "P1a", "limited", "standing/age-unknown"],
    ["undated, for a SHOW clause", { dates: {} }, "P1b", "sufficient", "standing/sufficient"],
    [
      "undated and checked on a day, for a DO clause",
      { dates: {}, verification: { level: "verified", by: "A regulator", on: "2019-01" } },
      "P1a",
      "sufficient",
      "standing/sufficient",
    ],
    ["of another kind, for a DO clause", { kind: "training" }, "P1a", "limited", "standing/other-kind"],
    ["of another kind, for a SHOW clause", { kind: "statement" }, "P1b", "limited", "standing/other-kind"],
    ["eighteen months old", { dates: { about: "2017-12-30" } }, "P1a", "sufficient", "standing/sufficient"],
    ["a day older", { dates: { about: "2017-12-29" } }, "P1a", "limited", "standing/too-old"],
    ["old, for a WEIGH clause", { dates: { about: "2016" } }, "P1c", "limited", "standing/too-old"],
    ["old, for a SHOW clause", { dates: { about: "2016" } }, "P1b", "sufficient", "standing/sufficient"],
    ["an old certificate that is valid", { kind: "certificate", dates: { about: "2016", valid_until: "2020" } }, "P1a", "sufficient", "standing/sufficient"],
    ["an old register that says how long it is valid", { dates: { about: "2016", valid_until: "2020" } }, "P1a", "limited", "standing/too-old"],
    [
      "an old register that was checked lately",
      { dates: { about: "2016" }, verification: { level: "verified", by: "A regulator", on: "2019" } },
      "P1a",
      "sufficient",
      "standing/sufficient",
    ],
    [
      "an old audit that was checked lately",
      { kind: "audit", dates: { about: "2016" }, verification: { level: "verified", by: "A regulator", on: "2019" } },
      "P1a",
      "limited",
      "standing/too-old",
    ],
    ["naming four clauses", { clauses: ["P1a", "P1b", "P1c", "P2a"] }, "P1a", "limited", "standing/unspecific"],
    ["naming three", { clauses: ["P1a", "P1b", "P1c"] }, "P1a", "sufficient", "standing/sufficient"],
    [
      "naming four, and saying what it shows for this one",
      { clauses: [{ clause: "P1a", shows: "It lists each share." }, "P1b", "P1c", "P2a"] },
      "P1a",
      "sufficient",
      "standing/sufficient",
    ],
    [
      "naming four, and saying the same for two",
      { clauses: [{ clause: "P1a", shows: "All is well." }, { clause: "P1b", shows: " All is well. " }, "P1c", "P2a"] },
      "P1a",
      "limited",
      "standing/unspecific",
    ],
    ["dated by its source, for a WEIGH clause", { dates: {}, source: "page" }, "P1c", "sufficient", "standing/sufficient"],
    ["a material limitation", { limitations: [{ text: "No reasons.", material: true }] }, "P1a", "limited", "standing/limitation"],
    ["a minor limitation", { limitations: [{ text: "No reasons.", material: false }] }, "P1a", "sufficient", "standing/sufficient"],
    [
      "a material limitation on another clause",
      { limitations: [{ text: "No reasons.", material: true, clauses: ["P1b"] }] },
      "P1a",
      "sufficient",
      "standing/sufficient",
    ],
    [
      "a material limitation resolved on nothing",
      { limitations: [{ text: "No reasons.", material: true, resolved_on: "2019-06-30" }] },
      "P1a",
      "limited",
      "standing/limitation",
    ],
    [
      "a material limitation resolved later",
      { limitations: [{ text: "No reasons.", material: true, resolved_on: "2019-07-01" }] },
      "P1a",
      "limited",
      "standing/limitation",
    ],
  ])("%s", (_name, change, clause, standing, rule) => {
    expect(weighed(change, clause)).toMatchObject({ standing, rule });
  });

  test.each([
    ["basic", "P1a", "checked"],
    ["basic", "P1b", "reported"],
    ["enhanced", "P1a", "corroborated"],
    ["enhanced", "P1b", "checked"],
    ["comprehensive", "P1a", "verified"],
    ["comprehensive", "P1b", "corroborated"],
  ] as const)("the %s profile asks %s for %s", (profile, clause, least) => {
    const ladder = ["unverifiable", "reported", "checked", "corroborated", "verified"] as const;
    const standings = ladder.map((level) => weighed({ verification: { level, by: "A regulator" } }, clause, profile)?.standing);
    expect(standings).toEqual(ladder.map((_level, index) => (index < ladder.indexOf(least) ? "limited" : "sufficient")));
  });

  test("an item that does not say whether it was verified counts as reported", () => {
    const { verification: _dropped, ...silent } = { ...good, clauses: ["P1b"] };
    const weighing = (profile: "basic" | "enhanced" | "comprehensive") =>
      weigh({ item: silent, practice: "P1", spot: { file: "P1.yaml", pointer: [] } }, clauseOf("P1b"), { ...scalesFor(), profile });
    expect(weighing("basic")?.rule).toBe("standing/sufficient");
    expect(weighing("enhanced")?.rule).toBe("standing/unchecked");
    expect(weighing("comprehensive")?.rule).toBe("standing/under-verified");
  });

  test("all further limits are listed, in the order of the rules, and the deciding one is not", () => {
    const many = weighed({ kind: "policy", state: "in_progress", verification: { level: "reported" }, limitations: [{ text: "No reasons.", material: true }] });
    expect(many?.rule).toBe("standing/in-progress");
    expect(many?.also).toEqual(["standing/words-only", "standing/under-verified", "standing/limitation"]);
    expect(many?.limitations).toEqual(["No reasons."]);
  });

  test("an item that is not limited lists no further limits", () => {
    expect(weighed({ state: "planned", kind: "policy" })?.also).toEqual([]);
    expect(weighed({})?.also).toEqual([]);
    for (const more of [{}, { dates: { about: "2019-07" } }, { severity: "improvement" }] satisfies Partial<EvidenceItem>[])
      expect(weighed({ stance: "contradicts", ...more })?.also).toEqual([]);
  });

  test("an item without any dates is neither ended nor lapsed, and is as old as its document", () => {
    const { dates: _dates, ...undated } = { ...good, source: "page" };
    const weighing = weigh({ item: undated, practice: "P1", spot: { file: "P1.yaml", pointer: [] } }, clauseOf("P1a"), scalesFor());
    expect(weighing?.rule).toBe("standing/sufficient");
  });

  test("an item that does not bear on the clause has no standing for it", () => {
    expect(weighed({ clauses: ["P1b"] }, "P1a")).toBeUndefined();
  });

  test("parts are gathered from all references to the clause, and unknown parts are passed over", () => {
    const parts = weighed({ clauses: ["P1a", { clause: "P2a", parts: ["two", "three"] }, { clause: "P2a", parts: ["one", "two"] }] }, "P2a")?.parts;
    expect(parts).toEqual(["two", "one"]);
    expect(weighed({ clauses: ["P2a"] }, "P2a")?.parts).toEqual([]);
    expect(weighed({ clauses: [{ clause: "P1a", parts: ["one"] }] })?.parts).toEqual([]);
  });
});
