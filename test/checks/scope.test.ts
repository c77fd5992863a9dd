import { describe, expect, test } from "vitest";
import { item, problems, tell } from "./tell.ts";

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
    const items = [item(), item({ id: "against", stance: "contradicts" })];
    expect(tell({ items, p1: { not_applicable: [{ clause: "P1a", reason, by }] } })).toEqual(["scope/contradicted P1.yaml not_applicable/0/clause"]);
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
      problems({ p1: { deferred: reopen.map((on, index) => ({ clause: `P1${"abc"[index]}`, ...open, ...(on === undefined ? {} : { reopen_on: on }) })) } }).map(
        ({ code, args }) => [code, args["clauses"]],
      );
    expect(told(undefined, undefined, "2020")).toEqual([["scope/no-reopen-date", "P1a and P1b"]]);
    expect(told("2019-05", "2019-06", "2019-05")).toEqual([["scope/reopen-passed", "P1a and P1c"]]);
  });
});
