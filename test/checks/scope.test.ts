import { describe, expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { AppliesWhen } from "../../src/model/generated/schemas.ts";
import { catalogueFile } from "../assess/arbitrary.ts";
import { against, item, problems, tell } from "./tell.ts";

/** The small catalogue with some clauses that apply only to some data. */
const withFacts = (facts: Readonly<Record<string, AppliesWhen>>) =>
  buildCatalogue({
    ...catalogueFile,
    practices: catalogueFile.practices.map((practice) => ({
      ...practice,
      clauses: practice.clauses.map((one) => {
        const applies_when = facts[one.id];
        return applies_when === undefined ? one : { ...one, applies_when };
      }),
    })),
  });

describe("scope", () => {
  const reason = "It cannot apply.";
  const by = "A Person";
  const open = { body: "A body", reason: "A case." };

  test("a clause that always applies is told once, whatever else is missing", () => {
    expect(tell({ items: [item({ clauses: ["P1c"] })], p1: { not_applicable: [{ clause: "P1c" }] } })).toEqual([
      "scope/not-allowed P1.yaml not_applicable/0/clause",
    ]);
  });

  test("a contradiction is graver than support", () => {
    const items = [item(), against()];
    expect(tell({ items, p1: { not_applicable: [{ clause: "P1a", reason, by }] } })).toEqual(["scope/over-finding P1.yaml not_applicable/0/clause"]);
    expect(tell({ items: [item()], p1: { not_applicable: [{ clause: "P1a", reason, by }] } })).toEqual(["scope/with-evidence P1.yaml not_applicable/0/clause"]);
    expect(tell({ items: [item({ state: "discontinued" })], p1: { not_applicable: [{ clause: "P1a", reason, by }] } })).toEqual([]);
  });

  test("twice, also in two files; the second says nothing more", () => {
    expect(tell({ p1: { not_applicable: [{ clause: "P1a", reason, by }, { clause: "P1a" }] } })).toEqual([
      "scope/declared-twice P1.yaml not_applicable/1/clause",
    ]);
    const deferred = [{ clause: "P1a", ...open, reopen_on: "2020" }];
    expect(tell({ p1: { deferred }, p2: { deferred } })).toEqual(["scope/declared-twice P2.yaml deferred/0/clause"]);
  });

  test("in the file of its own practice", () => {
    expect(tell({ p2: { deferred: [{ clause: "P1a", ...open, reopen_on: "2020" }] } })).toEqual(["scope/wrong-file P2.yaml deferred/0/clause"]);
    expect(tell({ p2: { practice: "P3", not_applicable: [{ clause: "P1a", reason, by }] } })).toContain("reference/unknown-practice P2.yaml practice");
    expect(tell({ p2: { practice: "P3", not_applicable: [{ clause: "P1a", reason, by }] } })).not.toContain("scope/wrong-file P2.yaml not_applicable/0/clause");
  });

  test("left out and left to another body exclude each other, where leaving out is allowed", () => {
    const both = (clause: string) => tell({ p1: { not_applicable: [{ clause, reason, by }], deferred: [{ clause, ...open, reopen_on: "2020" }] } });
    expect(both("P1a")).toEqual(["scope/not-applicable-and-deferred P1.yaml deferred/0/clause"]);
    expect(both("P1c")).toEqual(["scope/not-allowed P1.yaml not_applicable/0/clause"]);
  });

  test("one case about several clauses is told once", () => {
    const told = (...reopen: (string | undefined)[]) =>
      problems({ p1: { deferred: reopen.map((on, index) => ({ clause: `P1${"abc"[index]}`, ...open, ...(on === undefined ? {} : { reopen_on: on }) })) } })
        .filter(({ code }) => code !== "scope/many")
        .map(({ code, args }) => [code, args["clauses"]]);
    expect(told(undefined, undefined, "2020")).toEqual([["scope/no-reopen-date", "P1a and P1b"]]);
    expect(told("2019-05", "2019-06", "2019-05")).toEqual([["scope/reopen-passed", "P1a and P1c"]]);
  });

  describe("over a finding", () => {
    const deferred = [{ clause: "P1a", ...open, reopen_on: "2020" }];
    const dispute = against({ said_by: "third_party", verification: undefined });

    test("another body's case may be open about what does not bind, and about nothing that does", () => {
      expect(tell({ items: [against()], p1: { deferred } })).toEqual(["scope/over-finding P1.yaml deferred/0/clause"]);
      expect(tell({ items: [dispute], p1: { deferred } })).toEqual([]);
      expect(tell({ items: [against({ severity: "improvement" })], p1: { deferred } })).toEqual([]);
    });

    test("what speaks against a clause speaks against leaving it out", () => {
      const told = ["scope/over-finding P1.yaml not_applicable/0/clause"];
      expect(tell({ items: [dispute], p1: { not_applicable: [{ clause: "P1a", reason, by }] } })).toEqual(told);
      expect(tell({ items: [dispute], p1: { not_applicable: [{ clause: "P1a", by }] } })).toEqual(["scope/no-reason P1.yaml not_applicable/0/clause"]);
      const later = against({ dates: { about: "2019-07-01" } });
      expect(tell({ items: [later], p1: { not_applicable: [{ clause: "P1a", reason, by }] } })).toEqual([
        "evidence/after-as-of P1.yaml evidence/0/dates/about",
      ]);
    });

    test("only what speaks against the clause is named, and what only disputes beside what binds changes nothing", () => {
      const items = [item(), dispute, against({ id: "binding" })];
      const [told, ...more] = problems({ items, p1: { deferred } });
      expect([told?.code, told?.args, more]).toEqual([
        "scope/over-finding",
        { clauses: "P1a", declared: "is left to another body", evidence: "‘against’ and ‘binding’", line: "this entry" },
        [],
      ]);
    });

    test("a mark that has no effect, or that another overrules, is told elsewhere", () => {
      expect(tell({ items: [against({ clauses: ["P1c"] })], p1: { not_applicable: [{ clause: "P1c", reason, by }] } })).toEqual([
        "scope/not-allowed P1.yaml not_applicable/0/clause",
      ]);
      const itself = [{ ...deferred[0], clause: "P1a", body: "A producer", reason: "A case." }];
      expect(tell({ items: [against()], p1: { deferred: itself } })).toEqual(["scope/own-case P1.yaml deferred/0/body"]);
    });

    test("a fact that leaves clauses out is told once, with what was found", () => {
      const head = { data: { name: "Some data", personal: { is: false, reason: "They are about rain." } } };
      const [told, ...more] = problems({ items: [against(), against({ id: "again" })], head });
      expect([told?.code, told?.file, told?.where, more]).toEqual([
        "scope/over-finding",
        "assessment.yaml",
        { pointer: ["data", "personal", "is"], target: "value" },
        [],
      ]);
      expect(told?.args).toEqual({
        clauses: "P1a",
        declared: "cannot apply by what is said about the data",
        evidence: "‘against’ and ‘again’",
        line: "‘personal’",
      });
    });
  });

  describe("by a fact about the data", () => {
    const data = { name: "Some data", personal: { is: false, reason: "They are about rain." } };

    test("evidence for what does not apply", () => {
      const [told, ...more] = problems({ items: [item(), item({ id: "b", clauses: ["P1a", "P1b"] })], head: { data } });
      expect([told?.code, told?.args, more]).toEqual(["scope/fact-with-evidence", { fact: "personal", clauses: "P1a", evidence: "‘quiet’ and ‘b’" }, []]);
      expect(tell({ items: [item({ state: "discontinued" })], head: { data } })).toEqual([]);
      expect(tell({ items: [item()], head: { data: { ...data, personal: { ...data.personal, is: true } } } })).toEqual([]);
    });

    test("several clauses by one fact are told once, and the marks beside it on their own", () => {
      const catalogue = withFacts({ P1b: { personal: true }, P2b: { linked: true } });
      const head = { data: { ...data, linked: { is: false, reason: "They stand alone." } } };
      const items = [
        item({ clauses: ["P1a", "P1b"] }),
        item({ id: "b", clauses: ["P1b", { clause: "P2a", parts: ["one", "two"] }] }),
        item({ id: "c", clauses: ["P2b"] }),
      ];
      const told = problems({ items, p2: { not_applicable: [{ clause: "P2a", reason, by }] }, head, catalogue });
      expect(told.map(({ code, args, where }) => [code, args, "pointer" in where && where.pointer.join("/")])).toEqual([
        ["scope/with-evidence", { clause: "P2a", evidence: "‘b’" }, "not_applicable/0/clause"],
        ["scope/fact-with-evidence", { fact: "personal", clauses: "P1a and P1b", evidence: "‘quiet’ and ‘b’" }, "data/personal/is"],
        ["scope/fact-with-evidence", { fact: "linked", clauses: "P2b", evidence: "‘c’" }, "data/linked/is"],
      ]);
    });

    test("a clause set aside by hand, where the assessment says that it applies", () => {
      const aside = (facts: object) => tell({ p1: { not_applicable: [{ clause: "P1a", reason, by }] }, head: { data: { name: "Some data", ...facts } } });
      const told = ["scope/against-fact P1.yaml not_applicable/0/clause"];
      expect(aside({ personal: { is: true, reason: "They are about people." } })).toEqual(told);
      // What nobody states counts as holding, and is nobody's word against the mark; a fact of another kind says nothing of the clause.
      expect(aside({})).toEqual([]);
      expect(aside({ linked: { is: true, reason: "They are linked." } })).toEqual([]);
      const catalogue = withFacts({ P1b: { collected_by: ["producer", "on_its_behalf"], linked: true } });
      const both = (facts: object) =>
        problems({ p1: { not_applicable: [{ clause: "P1b", reason, by }] }, head: { data: { name: "Some data", ...facts } }, catalogue })[0]?.args;
      expect(both({ linked: { is: true, reason } })).toBeUndefined();
      expect(both({ linked: { is: true, reason }, collected_by: { is: "producer", reason } })).toMatchObject({
        clause: "P1b",
        facts: "‘collected_by’ and ‘linked’",
      });
    });

    test("what to write is told, where a clause cannot be left out by hand", () => {
      const hint = (clause: string, head: object = {}) => problems({ p1: { not_applicable: [{ clause, reason, by }] }, head })[0]?.args["hint"];
      expect(hint("P1c")).toBeUndefined();
      const told = (applies_when: AppliesWhen, head: object = {}) =>
        problems({ p1: { not_applicable: [{ clause: "P1c", reason, by }] }, head, catalogue: withFacts({ P1c: applies_when }) })[0]?.args["hint"];
      expect(told({ personal: true })).toBe(
        'If it cannot apply to these data, say so in assessment.yaml, under ‘data’: ‘personal: { is: false, reason: "…" }’.',
      );
      expect(told({ collected_by: ["producer", "on_its_behalf"] })).toContain('‘collected_by: { is: others, reason: "…" }’');
      expect(told({ personal: false as never })).toContain("‘personal: { is: true");
      expect(told({ personal: true }, { data })).toBe("That it does not apply follows already from ‘personal’ in assessment.yaml.");
    });
  });

  test("many clauses left out by hand: more than one in four of those that could apply", () => {
    const left = (...clauses: string[]) => clauses.map((clause) => ({ clause, reason, by }));
    const many = (p1: string[], p2: string[], head: object = {}) =>
      problems({ p1: { not_applicable: left(...p1) }, p2: { not_applicable: left(...p2) }, head }).map(({ code, args }) => [code, args]);
    expect(many(["P1b"], [])).toEqual([]);
    expect(many(["P1b"], ["P2b"])).toEqual([["scope/many", { count: "2", total: "5", clauses: "P1b and P2b" }]]);
    expect(many(["P1a"], ["P2b"])).toEqual([
      ["scope/many", { count: "2", total: "5", clauses: "P1a and P2b", stated: "P1a", facts: '‘personal: { is: false, reason: "…" }’' }],
    ]);
    const data = { name: "Some data", personal: { is: false, reason: "They are about rain." } };
    expect(many(["P1a"], [], { data })).toEqual([]);
    // Of four that could apply one is not many, and two are.
    expect(many(["P1b"], [], { data })).toEqual([]);
    expect(many(["P1b"], ["P2b"], { data })).toEqual([["scope/many", { count: "2", total: "4", clauses: "P1b and P2b" }]]);
    const [clause] = catalogueFile.practices[0]?.clauses ?? [];
    const larger = (ids: readonly string[]) =>
      buildCatalogue({
        ...catalogueFile,
        practices: [
          ...catalogueFile.practices,
          { id: "P3", title: "Third", text: "Words.", clauses: ids.flatMap((id) => (clause ? [{ ...clause, id }] : [])) },
        ],
      });
    const of = (ids: readonly string[]) =>
      problems({ p1: { not_applicable: left("P1b") }, p2: { not_applicable: left("P2b") }, catalogue: larger(ids) })
        .filter(({ code }) => code === "scope/many")
        .map(({ args }) => `${args["count"]} of ${args["total"]}`);
    expect([of(["P3a", "P3b"]), of(["P3a", "P3b", "P3c"])]).toEqual([["2 of 7"], []]);
    const where = problems({ p1: { not_applicable: left("P1b") }, p2: { deferred: [{ clause: "P2b", ...open, reopen_on: "2020" }] } });
    expect(where.map((problem) => [problem.code, problem.file])).toEqual([["scope/many", "P1.yaml"]]);
  });
});
