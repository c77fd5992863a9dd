import { describe, expect, test } from "vitest";
import { codes } from "../../src/diagnostics/codes.ts";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { against, item, own, problems, tell } from "./tell.ts";

const auditor = { name: "Internal Audit", role: "auditor" as const };
const sources = [{ id: "letter", title: "A closing letter" }];
const finding = { dates: { about: "2018-05" } };
/** Something later that shows the clause by itself. */
const later = item({ id: "later", dates: { about: "2019-05" } });

describe("a contradiction that is closed", () => {
  type Closed = Partial<NonNullable<EvidenceItem["closed"]>>;
  const proven: Closed = { on: "2019-05", evidence: ["later"], confirmed_by: auditor, in: "letter" };
  const found = (closed: Closed, ...others: EvidenceItem[]) =>
    problems({ items: [against({ ...finding, closed: { on: "2019-05", evidence: [], ...closed } }), ...others], head: { sources } });
  const lacks = (closed: Closed, ...others: EvidenceItem[]) => found(closed, ...others).map(({ code, args }) => `${code}: ${args["lacks"]}`);
  const unproven = "evidence/closure-unproven:";
  const unconfirmed = "neither whoever found it nor an auditor or a regulator confirms it";

  test("on too little is told, and stops no document: it counts as open, and is printed as a claim", () =>
    expect([codes["evidence/closure-unproven"].severity, codes["ask/closed-without-evidence"].severity]).toEqual(["warning", "warning"]));

  test("on later proof, with a confirmation that can be seen", () => expect(found(proven, later)).toEqual([]));

  test("what is wrong with the one item that is named", () => {
    const named = (more: Parameters<typeof item>[0]) =>
      lacks({ ...proven, evidence: ["closer"] }, item({ id: "closer", dates: { about: "2019-05" }, ...more }));
    expect(named({ kind: "plan" })).toEqual([`${unproven} ‘closer’ is only planned`]);
    expect(named({ state: "planned" })).toEqual([`${unproven} ‘closer’ is only planned`]);
    expect(named({ stance: "contradicts", severity: "failure" })).toEqual([`${unproven} ‘closer’ is a contradiction too`]);
    expect(named({ clauses: ["P1b"] })).toEqual([`${unproven} ‘closer’ does not show P1a by itself`]);
    expect(named({ verification: undefined })).toEqual([`${unproven} ‘closer’ does not show P1a by itself`]);
    expect(named({ dates: { about: "2018-05-31" } })).toEqual([`${unproven} ‘closer’ (2018-05-31) is not later than it (2018-05)`]);
    expect(named({ dates: undefined, verification: { level: "verified", by: "A regulator", on: "2019-05" } })).toEqual([`${unproven} ‘closer’ has no date`]);
    expect(lacks({ ...proven, evidence: ["against"] })).toEqual([`${unproven} ‘against’ is the item itself`]);
    expect(lacks({ ...proven, evidence: [] })).toEqual([`${unproven} no evidence is named`]);
  });

  test("a clause that the one item does show is not named", () => {
    const closed = { ...proven, on: "2019-05", evidence: ["later"] };
    const items = [against({ clauses: ["P1a", "P1b"], ...finding, closed }), later, item({ id: "other", clauses: ["P1a"] })];
    const told = problems({ items, head: { sources } });
    expect(told.map(({ args }) => [args["clauses"], args["lacks"]])).toEqual([["P1b", "‘later’ does not show P1b by itself"]]);
    const unconfirmedToo = problems({ items: [against({ clauses: ["P1a", "P1b"], ...finding, closed: { on: "2019-05", evidence: ["later"] } }), later] });
    expect(unconfirmedToo.map(({ args }) => [args["clauses"], args["lacks"]])).toEqual([
      ["P1a and P1b", `‘later’ does not show P1b by itself, and ${unconfirmed}`],
    ]);
  });

  test("one good item among several is enough; without one they are told together", () => {
    const plan = item({ id: "plan", state: "planned" });
    expect(lacks({ ...proven, evidence: ["plan", "later"] }, plan, later)).toEqual([]);
    expect(lacks({ ...proven, evidence: ["plan", "old"] }, plan, item({ id: "old", dates: { about: "2018" } }))).toEqual([
      `${unproven} none of ‘plan’ and ‘old’ is later and shows the clause by itself`,
    ]);
  });

  test("a finding without a date has nothing later", () => {
    const undated = against({ dates: undefined, closed: { on: "2019-05", evidence: ["later"], confirmed_by: auditor, in: "letter" } });
    expect(problems({ items: [undated, later], head: { sources } }).map(({ args }) => args["lacks"])).toEqual([
      "it has no date, so nothing can be told to be later",
    ]);
  });

  test("what binds is confirmed by somebody who can, where it can be seen", () => {
    const { confirmed_by: _, in: __, ...alone } = proven;
    expect(lacks(alone, later)).toEqual([`${unproven} ${unconfirmed}`]);
    expect(lacks({ ...alone, confirmed_by: auditor }, later)).toEqual([
      `${unproven} its confirmation cannot be seen, since nothing says where that can be seen`,
    ]);
    expect(lacks({ ...proven, confirmed_by: "A producer" }, later)).toEqual([`${unproven} ${unconfirmed}`]);
    expect(lacks({ ...alone, confirmed_by: "A regulator" }, later)).toEqual([]);
    const dispute = against({ ...finding, said_by: "third_party", verification: undefined, closed: { on: "2019-05", evidence: ["later"] } });
    expect(tell({ items: [dispute, later] })).toEqual([]);
  });

  test("all that it lacks is told once, for all its clauses, with what to add", () => {
    const closed = { on: "2019-05", evidence: ["plan"] };
    const items = [against({ clauses: ["P1a", "P1b"], ...finding, closed }), item({ id: "plan", state: "planned" })];
    const [told, ...more] = problems({ items });
    expect([told?.args["clauses"], told?.args["lacks"], more]).toEqual(["P1a and P1b", `‘plan’ is only planned, and ${unconfirmed}`, []]);
    expect(told?.args["add"]).toMatch(/^Name under ‘evidence’ .* Have it confirmed by /);
  });

  test("in a year that is not over, nobody can tell", () => {
    expect(lacks({ ...proven, on: "2019" }, later)).toEqual([`${unproven} 2019 was not over on 2019-06-30`]);
    expect(found({ ...proven, on: "2019-08" }, later).map(({ code }) => code)).toEqual(["evidence/checked-later"]);
  });

  test("what is not there, or may be in a file that is lost, is told elsewhere or not at all", () => {
    expect(found({ ...proven, evidence: ["nowhere"] }, later).map(({ code }) => code)).toEqual(["reference/unknown-evidence"]);
    expect(found({ ...proven, in: "nowhere" }, later).map(({ code }) => code)).toEqual(["reference/unknown-place"]);
    const items = [against({ ...finding, closed: { on: "2019-05", evidence: ["plan"] } }), item({ id: "plan", state: "planned" })];
    expect(tell({ items, rest: { lost: ["- id: plan"] } })).toEqual([]);
  });

  test("or graded, although nothing is contradicted: told once", () => {
    expect(tell({ items: [item({ closed: { on: "2019-05", evidence: ["quiet"] }, severity: "weakness" })] })).toEqual([
      "evidence/closed-not-contradicting P1.yaml evidence/0/closed",
    ]);
    expect(tell({ items: [item({ severity: "weakness" })] })).toEqual(["evidence/severity-not-contradicting P1.yaml evidence/0/severity"]);
  });
});

describe("how grave a contradiction is", () => {
  test("is asked for while it is open", () => {
    const ungraded = against({ severity: undefined, clauses: ["P1a", "P1b"] });
    const [told, ...more] = problems({ items: [ungraded] });
    const counts = "is read as a failure";
    expect([told?.code, told?.args, more]).toEqual(["evidence/severity-missing", { id: "against", clauses: "P1a and P1b", counts }, []]);
    // On what does not bind no finding is made, and nobody is told that one is.
    const [disputed] = problems({ items: [{ ...ungraded, said_by: "third_party", verification: { level: "reported" } }] });
    expect(disputed?.args["counts"]).toMatch(/^disputes what is shown for now/);
    const closed = { on: "2019-05", evidence: ["later"], confirmed_by: auditor, in: "letter" };
    expect(tell({ items: [against({ severity: undefined, ...finding, closed }), later], head: { sources } })).toEqual([]);
  });
});

describe("a limitation", () => {
  type Limitation = NonNullable<EvidenceItem["limitations"]>[number];
  const limited = (more: Partial<Limitation>, ...others: EvidenceItem[]) =>
    problems({ items: [item({ limitations: [{ text: "Not all of it.", material: true, ...more }] }), ...others], head: { sources } });
  const lack = (more: Partial<Limitation>, ...others: EvidenceItem[]) => limited(more, ...others).map(({ code, args }) => `${code}: ${args["lack"]}`);
  const unproven = "evidence/limitation-unproven:";

  test("is resolved by something else that shows the clause by itself", () => {
    const on = { resolved_on: "2019-05" };
    expect(limited({ ...on, resolved_by: ["later"] }, later)).toEqual([]);
    expect(lack(on)).toEqual([`${unproven} nothing is named that shows it`]);
    expect(lack({ ...on, resolved_by: ["quiet"] })).toEqual([`${unproven} ‘quiet’ is the item itself`]);
    expect(lack({ ...on, resolved_by: ["later"] }, item({ ...later, state: "planned" }))).toEqual([`${unproven} ‘later’ does not show P1a by itself`]);
    const two = [item({ ...later, state: "planned" }), item({ id: "b", clauses: ["P1b"] })];
    expect(lack({ ...on, resolved_by: ["later", "b"] }, ...two)).toEqual([`${unproven} none of ‘later’ and ‘b’ shows P1a by itself`]);
    expect(limited({ ...on, resolved_by: ["nowhere"] }).map(({ code }) => code)).toEqual(["reference/unknown-evidence"]);
    const lost = [item({ limitations: [{ text: "Not all of it.", material: true, ...on, resolved_by: ["later"] }] }), item({ ...later, state: "planned" })];
    expect(tell({ items: lost, rest: { lost: ["- id: later"] } })).toEqual([]);
    expect(tell({ items: lost, rest: { lost: ["- id: another"] } })).toEqual(["evidence/limitation-unproven P1.yaml evidence/0/limitations/0/resolved_on"]);
    expect(limited({ material: true })).toEqual([]);
  });

  test("of one item is not that of another that says the same", () => {
    const text = "Not all of it.";
    const open = item({ id: "open", clauses: ["P1b"], limitations: [{ text, material: true }] });
    const resolved = item({ limitations: [{ text, material: true, resolved_on: "2019-05", resolved_by: ["later"] }] });
    expect(tell({ items: [open, resolved, later] })).toEqual([]);
  });

  test("resolved in a year that is not over, or later", () => {
    expect(lack({ resolved_on: "2019", resolved_by: ["later"] }, later)).toEqual([`${unproven} 2019 was not over on 2019-06-30`]);
    expect(limited({ resolved_on: "2020", resolved_by: ["later"] }, later).map(({ code }) => code)).toEqual(["evidence/checked-later"]);
  });

  describe("of a producer that assesses itself", () => {
    const checked = { verification: { level: "verified" as const, by: auditor, in: "letter" } };
    const self = (more: Partial<Limitation>, clauses: EvidenceItem["clauses"] = ["P1a"]) =>
      problems({
        items: [item({ clauses, ...checked, limitations: [{ text: "Not all of it.", material: false, ...more }] }), item({ ...later, ...checked })],
        head: { ...own, sources },
      });
    const codesOf = (more: Partial<Limitation>, clauses?: EvidenceItem["clauses"]) =>
      self(more, clauses).map(({ code, args }) => [code, args["clauses"], args["lack"]]);

    test("counts as material for what weighs most, unless somebody outside agrees where it can be seen", () => {
      const code = "evidence/limitation-not-accepted";
      expect(codesOf({}, ["P1a", "P1b"])).toEqual([[code, "P1a", "nobody outside the producer agrees"]]);
      expect(codesOf({ accepted_by: "Head of Data", in: "letter" })).toEqual([[code, "P1a", "nobody outside the producer agrees"]]);
      expect(codesOf({ accepted_by: auditor })).toEqual([[code, "P1a", "that somebody agrees cannot be seen, since nothing says where that can be seen"]]);
      expect(codesOf({ accepted_by: auditor, in: "letter" })).toEqual([]);
      expect(codesOf({}, ["P1b"])).toEqual([]);
      expect(codesOf({ material: true })).toEqual([]);
    });

    test("is not resolved there either until somebody outside agrees", () => {
      const resolved = { material: true, resolved_on: "2019-05", resolved_by: ["later"] };
      expect(codesOf(resolved)).toEqual([["evidence/limitation-unproven", "P1a", "nobody outside the producer agrees"]]);
      expect(codesOf({ ...resolved, accepted_by: auditor, in: "letter" })).toEqual([]);
    });
  });
});
