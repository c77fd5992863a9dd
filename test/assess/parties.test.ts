import { describe, expect, test } from "vitest";
import { isNamed, sameName } from "../../src/assess/parties.ts";
import type { AssessmentFile, EvidenceItem, Party } from "../../src/model/generated/schemas.ts";
import { good, scalesFor } from "./examples.ts";

describe("whether two names mean the same", () => {
  test.each([
    ["the same letters", "Data Office", "Data Office"],
    ["names that differ in case", "Data Office", "DATA OFFICE"],
    ["short names that differ in case", "DFE", "DfE"],
    ["names in other letters that differ in case", "Служба данных", "СЛУЖБА ДАННЫХ"],
    ["a name with “the” before it", "The Data Office", "data office"],
    ["a name with a full stop behind it", "Data Office.", "Data Office"],
    ["a name in brackets", "Data Office", "(Data Office)"],
    ["a name with a dash and spaces between its words", "Data – Office", "Data-Office"],
    ["a name with more than one space between its words", "Data  Office", "Data Office"],
    ["an apostrophe that is written in two ways", "Commissioner's Office", "Commissioner’s Office"],
  ])("%s", (_name, one, other) => {
    expect([sameName(one, other), sameName(other, one)]).toEqual([true, true]);
  });

  test.each([
    ["two that only end alike", "Data Office", "Post Office"],
    ["two that only begin alike", "Data Office", "Data Officer"],
    ["a name and a part of it", "Data Office", "Office"],
    ["words that are run together", "Data Office", "DataOffice"],
    ["“the” in the middle", "Bank of the North", "Bank of North"],
    ["a word that ends in “the”", "Lathe Works", "La Works"],
    ["letters with other marks", "Café", "Cafe"],
    ["a name and none", "Data Office", ""],
  ])("not %s", (_name, one, other) => {
    expect([sameName(one, other), sameName(other, one)]).toEqual([false, false]);
  });
});

test("a name has a letter or a digit, of whatever script", () => {
  expect(["DfE", "7", "Ж", "統計"].filter(isNamed)).toEqual(["DfE", "7", "Ж", "統計"]);
  expect(["", "-", "…", "?!", " "].filter(isNamed)).toEqual([]);
});

/** The producer is "A producer", and the assessor "A regulator". */
describe("who takes part", () => {
  const partiesWith = (head: Partial<AssessmentFile> = {}, ...items: EvidenceItem[]) => scalesFor(items, head).parties;
  const roleIn = (party: Party, head: Partial<AssessmentFile> = {}, ...items: EvidenceItem[]) => partiesWith(head, ...items).partyOf(party).role;
  const shortNamed: Partial<AssessmentFile> = { producer: { name: "Department of Data", short_name: "DoD" } };
  /** Somebody of the producer's own assesses, under a name of its own. */
  const ownOffice: Partial<AssessmentFile> = { assessor: { name: "Quality Office", short_name: "QO", role: "producer" } };

  test("a producer assesses itself where the assessor says so, or goes under one of its names", () => {
    expect(partiesWith().selfAssessed).toBe(false);
    expect(partiesWith(ownOffice).selfAssessed).toBe(true);
    expect(partiesWith({ assessor: { name: "the a producer", role: "other" } }).selfAssessed).toBe(true);
    expect(partiesWith({ ...shortNamed, assessor: { name: "DOD", role: "other" } }).selfAssessed).toBe(true);
  });

  test("in a self-assessment the assessor is the producer, by each of its names", () => {
    expect(["Quality Office", "QO"].map((name) => roleIn(name, ownOffice))).toEqual(["producer", "producer"]);
    const outside = { assessor: { ...ownOffice.assessor, name: "Quality Office", role: "other" as const } };
    expect(["Quality Office", "QO"].map((name) => roleIn(name, outside))).toEqual(["assessor", "assessor"]);
  });

  test("a team that bears one of the producer's names is the producer", () => {
    const { isProducer } = partiesWith(shortNamed);
    const names = ["Department of Data", "the DoD", "DoD data team", "Board of the Department of Data"];
    expect(names.filter((name) => isProducer(name))).toEqual(names);
    expect(["A regulator", "Department of Trade", "DoDo", "Undefined Ltd"].filter((name) => isProducer(name))).toEqual([]);
    expect(names.map((name) => roleIn({ name, role: "third_party" }, shortNamed))).toEqual(names.map(() => "producer"));
  });

  test("the internal audit of the producer is an auditor, and any other name has the role that is stated for it", () => {
    expect(roleIn({ name: "A producer internal audit", role: "auditor" })).toBe("auditor");
    expect(roleIn({ name: "A firm", role: "third_party" })).toBe("third_party");
    expect(roleIn({ name: "A firm" })).toBe("producer");
  });

  test("one name has in each place the role that is stated there, whichever comes first", () => {
    const named = (role: "auditor" | "regulator") => ({ name: "A body", role });
    const roles = (...parties: Party[]) => {
      const { partyOf } = partiesWith();
      return parties.map((party) => partyOf(party).role);
    };
    expect(roles("A body", named("auditor"), named("regulator"), "A body")).toEqual(["producer", "auditor", "regulator", "producer"]);
    expect(roles(named("regulator"), "A body", named("auditor"))).toEqual(["regulator", "producer", "auditor"]);
  });

  test("without a role, a name has the one in which it speaks elsewhere, and otherwise nobody knows who it is", () => {
    const item: EvidenceItem = { ...good, said_by: "auditor", speaker: "The National Audit" };
    const { partyOf } = partiesWith({}, good, item);
    expect(partyOf("National Audit.")).toEqual({ name: "National Audit.", role: "auditor", known: true });
    expect(partyOf("Head of Data")).toEqual({ name: "Head of Data", role: "producer", known: false });
  });

  test("what a regulator says without a name is said by the assessing regulator, and by nobody known where somebody else assesses", () => {
    const said: EvidenceItem = { ...good, said_by: "regulator" };
    expect(partiesWith().speakerOf(said)).toBe("A regulator");
    expect(partiesWith().speakerOf({ ...said, speaker: "A commission" })).toBe("A commission");
    expect(partiesWith().speakerOf({ ...said, said_by: "auditor" })).toBeUndefined();
    expect(partiesWith({ assessor: { name: "A university", role: "other" } }).speakerOf(said)).toBeUndefined();
  });

  test.each([
    { name: "A producer data team", role: "other" },
    { name: "The Data Team of A Producer", role: "regulator" },
    { name: "Data Governance", short_name: "A producer", role: "other" },
  ] as const)("an assessor that bears the producer's name is the producer: %j", (assessor) => {
    const parties = partiesWith({ assessor });
    expect(parties.selfAssessed).toBe(true);
    expect(parties.partyOf(assessor.name).role).toBe("producer");
  });

  test("a name that reads like a role and a name is nobody else's", () => {
    const { partyOf } = partiesWith();
    expect(partyOf({ name: "Fred", role: "auditor" }).role).toBe("auditor");
    expect(partyOf("auditor: Fred")).toMatchObject({ role: "producer", known: false });
  });

  test("a letter with an accent is one letter, however it is written", () => {
    expect(sameName("Café", "Cafe\u0301")).toBe(true);
    expect(sameName("Cafe\u0301", "Cafe")).toBe(false);
  });
});
