import { describe, expect, test } from "vitest";
import type { Ask, Judgement } from "../../src/model/generated/schemas.ts";
import { against, item, owned, problems, signed, tell } from "./tell.ts";

describe("judgements", () => {
  const judged = (more: Partial<Judgement>, items = [item()]) => tell({ items, p1: { judgement: { ...signed, ...more } } });
  const meets = { outcome: "meets" as const };
  const reasons = "It was seen in person.";
  const agreed_by = { name: "Another" };

  test("a name and a date, also where nothing else is decided", () => {
    expect(tell({ p1: { judgement: { outcome: "no_comment" } }, head: { judgement: { outcome: "no_comment" } } })).toEqual([
      "judgement/no-date P1.yaml judgement",
      "judgement/no-date assessment.yaml judgement",
      "judgement/no-name P1.yaml judgement",
      "judgement/no-name assessment.yaml judgement",
    ]);
  });

  test("a day, unless somebody else published it", () => {
    expect(judged({ on: "2019" })).toEqual(["judgement/partial-date P1.yaml judgement/on"]);
    expect(tell({ p1: { judgement: { ...signed, on: "2019", published_in: "page" } }, head: { sources: [{ id: "page", title: "A page" }] } })).toEqual([]);
    const [month, year] = ["2019-06", "2019"].map((on) => problems({ p1: { judgement: { ...signed, on } } })[0]?.args["example"]);
    expect([month, year]).toEqual(["2019-06-15", "2019-06-15"]);
  });

  test("a reading, which is of something that was published", () => {
    expect(judged({ read_by: "Another" })).toEqual(["judgement/read-from-nothing P1.yaml judgement/read_by"]);
    const published = { ...signed, published_in: "page", read_by: "Another" };
    expect(tell({ p1: { judgement: published }, head: { sources: [{ id: "page", title: "A page" }] } })).toEqual([]);
  });

  test("more favourable than the evidence: what is missing is named", () => {
    const missing = (more: Partial<Judgement>) =>
      problems({ items: [item()], p1: { judgement: { ...signed, ...meets, ...more } } }).map(({ args }) => args["missing"]);
    expect(missing({})).toEqual(["no reasons are given, and nobody has agreed to it"]);
    expect(missing({ reasons })).toEqual(["nobody has agreed to it"]);
    expect(missing({ agreed_by })).toEqual(["no reasons are given"]);
    expect(missing({ reasons, agreed_by })).toEqual([]);
    expect(judged({ outcome: "not_consistent" })).toEqual([]);
  });

  test("what is there already is not asked for again", () => {
    const asked = (judgement: Judgement, items = [item()]) => problems({ items, p1: { judgement } }).map(({ args }) => args["add"]);
    const favourable = { ...signed, ...meets };
    expect(asked(favourable)).toEqual(["‘reasons:’ and ‘agreed_by: { name: … }’"]);
    expect(asked({ ...favourable, reasons })).toEqual(["‘agreed_by: { name: … }’"]);
    expect(asked({ ...favourable, agreed_by })).toEqual(["‘reasons:’"]);
    expect(asked({ ...favourable, reasons }, [against()])).toEqual(["‘agreed_by: { name: … }’"]);
    expect(asked({ outcome: "no_comment", on: "2019-06-20" })).toEqual(["‘by:’ with the person's name, and ‘role:’ with their post"]);
    expect(asked({ outcome: "no_comment", on: "2019-06-20", role: "Head" })).toEqual(["‘by:’ with the person's name"]);
  });

  test("somebody else's judgement is not countersigned", () => {
    const sources = [{ id: "page", title: "A page" }];
    const theirs = (more: Partial<Judgement>, items = [item()]) =>
      tell({ items, p1: { judgement: { ...signed, ...meets, published_in: "page", ...more } }, head: { sources } });
    expect(theirs({})).toEqual(["judgement/attributed-without-reasons P1.yaml judgement/outcome"]);
    expect(theirs({ reasons })).toEqual([]);
    expect(theirs({}, [against()])).toEqual(["judgement/attributed-without-reasons P1.yaml judgement/outcome"]);
  });

  test("over an open contradiction", () => {
    const items = [against()];
    for (const outcome of ["meets", "consistent"] as const)
      expect(judged({ outcome }, items)).toEqual(["judgement/over-contradiction P1.yaml judgement/outcome"]);
    expect(judged({ outcome: "consistent_with_recommendations" }, items)).toEqual(["judgement/more-favourable P1.yaml judgement/outcome"]);
    expect(judged({ outcome: "not_consistent" }, items)).toEqual([]);
    expect(judged({ ...meets, reasons, agreed_by }, items)).toEqual([]);
    expect(tell({ items, head: { judgement: { ...signed, ...meets } } })).toEqual(["judgement/over-contradiction assessment.yaml judgement/outcome"]);
    expect(tell({ items, p2: { judgement: { ...signed, outcome: "consistent" } } })).toEqual(["judgement/more-favourable P2.yaml judgement/outcome"]);
  });

  test("not over a weakness for which there is a recommendation that counts", () => {
    const items = [item({ clauses: ["P1a", "P1b"] }), item({ id: "c", clauses: ["P1c"] }), against({ severity: "weakness" })];
    const on = (outcome: "consistent" | "meets", asks: readonly Ask[]) => tell({ items, asks, p1: { judgement: { ...signed, outcome } } });
    expect(on("consistent", [owned])).toEqual([]);
    expect(on("consistent", [])).toEqual(["judgement/over-contradiction P1.yaml judgement/outcome"]);
    expect(on("meets", [owned])).toEqual(["judgement/over-contradiction P1.yaml judgement/outcome"]);
  });

  test("the second person is somebody else", () => {
    const second = (name: string) => judged({ agreed_by: { name } });
    for (const name of ["A Person", "a  person", "Dr A. Person", "Sir A Person "])
      expect(second(name)).toEqual(["judgement/same-person P1.yaml judgement/agreed_by/name"]);
    for (const name of ["Another", "A Persons", "Sira Person"]) expect(second(name)).toEqual([]);
    expect(tell({ items: [item()], p1: { judgement: { outcome: "no_comment", on: "2019-06-20", agreed_by } } })).toEqual([
      "judgement/no-name P1.yaml judgement",
    ]);
  });

  test("older than what it rests on, as far as that is certain", () => {
    expect(judged({ on: "2018-04-30" })).toEqual(["judgement/older-than-evidence P1.yaml judgement/on"]);
    expect(judged({ on: "2018-05-01" })).toEqual([]);
    const old = item({ id: "old", dates: { about: "2017" } });
    expect(judged({ on: "2018-04-30", cites: ["old"] }, [item(), old])).toEqual([]);
    const [told] = problems({ items: [item(), old], p1: { judgement: { ...signed, on: "2017-12-31" } } });
    expect(told?.args["evidence"]).toBe("‘quiet’ (2018-05)");
    expect(tell({ p2: { evidence: [item()] }, p1: { judgement: { ...signed, on: "2017-12-31" } } })).toEqual([
      "judgement/older-than-evidence P1.yaml judgement/on",
    ]);
    expect(tell({ items: [item()], p2: { judgement: { ...signed, on: "2017-12-31" } } })).toEqual([]);
  });

  test("older than a finding, whether or not it is cited", () => {
    const found = against({ dates: { about: "2019-06-25" } });
    const [told, ...more] = problems({ items: [item(), found], p1: { judgement: { ...signed, outcome: "not_consistent", cites: ["quiet"] } } });
    expect([told?.code, told?.args, more]).toEqual(["judgement/new-finding", { on_what: "P1", date: "2019-06-20", evidence: "‘against’ (2019-06-25)" }, []]);
    const judgement = { ...signed, outcome: "not_consistent" as const, on: "2018-01-31" };
    expect(tell({ items: [item(), found], p1: { judgement } })).toEqual(["judgement/new-finding P1.yaml judgement/on"]);
    expect(tell({ items: [item(), against({ dates: { about: "2019-06-20" } })], p1: { judgement: { ...judgement, on: "2019-06-20" } } })).toEqual([]);
    const sources = [{ id: "page", title: "A page", url: "https://example.org/page", published: "2019-06-25" }];
    expect(tell({ items: [item(), against({ dates: undefined, source: "page" })], p1: { judgement }, head: { sources } })).toEqual([
      "judgement/new-finding P1.yaml judgement/on",
    ]);
    expect(
      tell({ items: [item(), against({ dates: { about: "2019-07-01" } })], p1: { judgement: { ...judgement, on: "2019-06-20", outcome: "not_yet_shown" } } }),
    ).toEqual(["evidence/after-as-of P1.yaml evidence/1/dates/about"]);
    const remark = against({ severity: "improvement", dates: { about: "2019-06-25" } });
    expect(tell({ items: [item(), remark], p1: { judgement: { ...signed, cites: ["quiet"] } } })).toEqual([]);
    expect(tell({ items: [item(), remark], p1: { judgement: signed } })).toEqual(["judgement/older-than-evidence P1.yaml judgement/on"]);
  });

  test("on evidence that has changed: the command that confirms it is told, with the practice, and no digest to type", () => {
    const stale = { ...signed, evidence_digest: "0".repeat(64) };
    const [told] = problems({ items: [item()], p1: { judgement: stale } });
    expect([told?.code, told?.args]).toEqual(["judgement/stale", { on_what: "P1", call: "t6 add judgement --confirm --practice P1 --by NAME" }]);
    expect(tell({ items: [item()], head: { judgement: stale } })).toEqual(["judgement/stale assessment.yaml judgement/evidence_digest"]);
  });

  describe("on what was only reported", () => {
    const reported = { verification: { level: "reported" as const } };
    const allowed = { ...signed, outcome: "consistent" as const, reasons, agreed_by };
    const on = (items: readonly ReturnType<typeof item>[], more: Partial<Judgement> = {}) => tell({ items, p1: { judgement: { ...allowed, ...more } } });
    const told = ["judgement/only-reported P1.yaml judgement/outcome"];

    test("by everything that speaks for the practice", () => {
      expect(on([item(reported), item({ id: "b", verification: { level: "unverifiable" } }), item({ id: "c", verification: undefined })])).toEqual(told);
      expect(on([item(reported), item({ id: "b", verification: { level: "corroborated", by: "A regulator" } })])).toEqual([]);
      expect(on([item({ verification: { level: "verified", by: "A regulator", on: "2018-04" } })])).toEqual([
        "evidence/checked-before P1.yaml evidence/0/verification/on",
        ...told,
      ]);
      expect(on([])).toEqual([]);
      expect(on([item({ ...reported, state: "discontinued" })])).toEqual([]);
      expect(on([item(reported)], { outcome: "not_yet_shown" })).toEqual([]);
      expect(on([item(reported), against({ id: "b" })])).toEqual(told);
    });

    test("by what the judgement cites, if it cites", () => {
      const items = [item(reported), item({ id: "checked" })];
      expect(on(items)).toEqual([]);
      expect(on(items, { cites: ["quiet"] })).toEqual(told);
      expect(on(items, { cites: ["quiet", "checked"] })).toEqual([]);
    });

    test("an overall judgement rests on those of the practices, unless it cites or there are none", () => {
      const overall = (more: Partial<Judgement>, p1: object = {}) => tell({ items: [item(reported)], p1, head: { judgement: { ...allowed, ...more } } });
      const toldOverall = ["judgement/only-reported assessment.yaml judgement/outcome"];
      expect(overall({})).toEqual(toldOverall);
      expect(overall({}, { judgement: signed })).toEqual([]);
      expect(overall({ cites: ["quiet"] }, { judgement: signed })).toEqual(toldOverall);
    });
  });
});
