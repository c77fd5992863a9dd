import { describe, expect, test } from "vitest";
import { exceptionTo, factsOf, fitted } from "../../src/assess/applies.ts";
import type { AssessmentFile } from "../../src/model/generated/schemas.ts";
import { assessmentWith, clauseOf, decideFor, good } from "./examples.ts";

type Data = AssessmentFile["data"];
const reason = "One can tell.";
const data = (facts: Partial<Data>): Data => ({ name: "Some data", ...facts });

describe("what applies to the data", () => {
  test("a fact that nobody states counts as holding", () => {
    expect(exceptionTo({ personal: true, linked: true }, data({}))).toBeUndefined();
    expect(exceptionTo(undefined, data({ personal: { is: false, reason } }))).toBeUndefined();
    expect(exceptionTo({ linked: true }, data({ personal: { is: false, reason } }))).toBeUndefined();
  });

  test("every condition has to hold, and the first that does not is the reason", () => {
    expect(exceptionTo({ personal: true }, data({ personal: { is: true, reason } }))).toBeUndefined();
    expect(exceptionTo({ personal: true }, data({ personal: { is: false, reason } }))).toEqual({ fact: "personal", reason });
    const both = data({ shared: { is: false, reason: "Second." }, personal: { is: false, reason: "First." } });
    expect(exceptionTo({ shared: true, personal: true }, both)).toEqual({ fact: "personal", reason: "First." });
  });

  test("one of several values is enough", () => {
    const when = { collected_by: ["producer" as const, "on_its_behalf" as const] };
    expect(exceptionTo(when, data({ collected_by: { is: "on_its_behalf", reason } }))).toBeUndefined();
    expect(exceptionTo(when, data({ collected_by: { is: "others", reason } }))).toEqual({ fact: "collected_by", reason });
  });

  test("a clause loses the parts that do not apply, and is itself where all do", () => {
    const whole = clauseOf("P2a");
    expect(fitted(whole, data({})).clause).toBe(whole);
    const { clause, partsOut } = fitted(whole, data({ collected_by: { is: "others", reason } }));
    expect(clause.parts?.map(({ id }) => id)).toEqual(["one"]);
    expect(partsOut).toEqual([{ id: "two", title: "two", fact: "collected_by", reason }]);
    const none = { ...whole, parts: (whole.parts ?? []).slice(1) };
    expect(fitted(none, data({ collected_by: { is: "others", reason } })).clause).not.toHaveProperty("parts");
  });

  test("what is stated is listed, with the reason", () => {
    expect(factsOf(data({}))).toEqual([]);
    expect(factsOf(data({ linked: { is: false, reason } }))).toEqual([{ fact: "linked", is: false, reason }]);
  });

  test("a part that does not apply is not missing", () => {
    const base = assessmentWith([{ ...good, clauses: [{ clause: "P2a", parts: ["one", "two"] }] }]);
    const short = assessmentWith([{ ...good, clauses: [{ clause: "P2a", parts: ["one"] }] }]);
    const others = (one: typeof base) => ({
      ...one,
      head: { ...one.head, data: { ...one.head.data, data: data({ collected_by: { is: "others" as const, reason } }) } },
    });
    expect(decideFor(short).clause("P2a").finding).toMatchObject({ state: "partly_met", missingParts: ["two"] });
    expect(decideFor(others(short)).clause("P2a").finding.state).toBe("met");
    expect(decideFor(others(base)).clause("P2a").weighings[0]?.parts).toEqual(["one"]);
    expect(
      decideFor(others(base))
        .clause("P2a")
        .partsOut.map(({ id }) => id),
    ).toEqual(["two"]);
  });

  test("a clause that does not apply says by which fact, and a declared one that it was declared", () => {
    const base = assessmentWith([]);
    const facts = { ...base, head: { ...base.head, data: { ...base.head.data, data: data({ personal: { is: false, reason } }) } } };
    expect(decideFor(facts).clause("P1a")).toMatchObject({
      finding: { rule: "finding/does-not-apply" },
      exception: { fact: "personal" },
      notApplicable: undefined,
    });
    const declared = decideFor(assessmentWith([], { not_applicable: [{ clause: "P1a", reason }] })).clause("P1a");
    expect(declared).toMatchObject({ finding: { rule: "finding/not-applicable" }, exception: undefined });
  });
});
