import { describe, expect, test } from "vitest";
import { openLimitations, weigh } from "../../src/assess/standing.ts";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { clauseOf, good, scales } from "./examples.ts";

const weighed = (change: Partial<EvidenceItem>, clause = "P1a", profile: "basic" | "enhanced" | "comprehensive" = "comprehensive") =>
  weigh({ item: { ...good, clauses: [clause], ...change }, practice: "P1", spot: { file: "P1.yaml", pointer: ["evidence", 0] } }, clauseOf(clause), {
    ...scales,
    profile,
  });

/** P1a is a key DO clause, P1b a SHOW clause, P1c a WEIGH clause. The as-of day is 2019-06-30. */
describe("the standing of an item for a clause", () => {
  test.each<[string, Partial<EvidenceItem>, string, string, string]>([
    ["a good item", {}, "P1a", "sufficient", "standing/sufficient"],
    ["an open contradiction", { stance: "contradicts" }, "P1a", "adverse", "standing/adverse"],
    ["a contradiction dated on the as-of day", { stance: "contradicts", dates: { about: "2019-06-30" } }, "P1a", "adverse", "standing/adverse"],
    ["a contradiction dated later", { stance: "contradicts", dates: { about: "2019-07-01" } }, "P1a", "none", "standing/after-as-of"],
    ["a contradiction closed by then", { stance: "contradicts", closed: { on: "2019-06-30", evidence: ["x"] } }, "P1a", "none", "standing/closed"],
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
    ["released to one requester, for a SHOW clause", { access: "foi" }, "P1b", "limited", "standing/not-public"],
    ["on request, for a SHOW clause", { access: "on_request" }, "P1b", "limited", "standing/not-public"],
    ["internal, for a SHOW clause", { access: "internal" }, "P1b", "limited", "standing/not-public"],
    ["internal, for a DO clause", { access: "internal" }, "P1a", "sufficient", "standing/sufficient"],
    ["public without an address, for a SHOW clause", { source: { title: "A page" } }, "P1b", "limited", "standing/not-public"],
    [
      "public with an archived copy only",
      { source: { title: "A page", archived_url: "https://example.org/copy" } },
      "P1b",
      "sufficient",
      "standing/sufficient",
    ],
    ["public by a named source", { source: "page" }, "P1b", "sufficient", "standing/sufficient"],
    ["public by a source that is not there", { source: "nowhere" }, "P1b", "limited", "standing/not-public"],
    ["a policy, for a DO clause", { kind: "policy" }, "P1a", "limited", "standing/words-only"],
    ["usage figures, for a DO clause", { kind: "usage_figures" }, "P1a", "limited", "standing/words-only"],
    ["a policy, for a SHOW clause", { kind: "policy" }, "P1b", "sufficient", "standing/sufficient"],
    ["undated, for a WEIGH clause", { dates: {} }, "P1c", "limited", "standing/undated"],
    ["undated, for a DO clause", { dates: {} }, "P1a", "sufficient", "standing/sufficient"],
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
      "a material limitation resolved by then",
      { limitations: [{ text: "No reasons.", material: true, resolved_on: "2019-06-30" }] },
      "P1a",
      "sufficient",
      "standing/sufficient",
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
    ["basic", "P1a", "reported"],
    ["basic", "P1b", "reported"],
    ["enhanced", "P1a", "corroborated"],
    ["enhanced", "P1b", "corroborated"],
    ["comprehensive", "P1a", "verified"],
    ["comprehensive", "P1b", "corroborated"],
  ] as const)("the %s profile asks %s for %s", (profile, clause, least) => {
    const ladder = ["unverifiable", "reported", "corroborated", "verified"] as const;
    const standings = ladder.map((level) => weighed({ verification: { level } }, clause, profile)?.standing);
    expect(standings).toEqual(ladder.map((_level, index) => (index < ladder.indexOf(least) ? "limited" : "sufficient")));
  });

  test("an item that does not say whether it was verified counts as reported", () => {
    const { verification: _dropped, ...silent } = good;
    const weighing = (profile: "basic" | "enhanced") =>
      weigh({ item: silent, practice: "P1", spot: { file: "P1.yaml", pointer: [] } }, clauseOf("P1a"), { ...scales, profile });
    expect(weighing("basic")?.rule).toBe("standing/sufficient");
    expect(weighing("enhanced")?.rule).toBe("standing/under-verified");
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
  });

  test("an item that does not bear on the clause has no standing for it", () => {
    expect(weighed({ clauses: ["P1b"] }, "P1a")).toBeUndefined();
  });

  test("parts are gathered from all references to the clause, and unknown parts are passed over", () => {
    const parts = weighed({ clauses: ["P1a", { clause: "P2a", parts: ["two", "three"] }, { clause: "P2a", parts: ["one", "two"] }] }, "P2a")?.parts;
    expect(parts).toEqual(["two", "one"]);
    expect(weighed({ clauses: ["P2a"] }, "P2a")?.parts).toEqual([]);
  });

  test("minor limitations can be asked for apart", () => {
    const item: EvidenceItem = {
      ...good,
      limitations: [
        { text: "Material.", material: true },
        { text: "Minor.", material: false },
      ],
    };
    expect(openLimitations(item, clauseOf("P1a"), scales, false)).toEqual(["Minor."]);
    expect(openLimitations(good, clauseOf("P1a"), scales, true)).toEqual([]);
  });
});
