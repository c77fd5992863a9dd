import { expect, test } from "vitest";
import type { Finding } from "../../src/model/generated/schemas.ts";
import { documentView } from "../../src/view/document.ts";
import { bare, evidence, item, practice, weighing } from "./builders.ts";

/*
 * A board's page says what speaks for a body as it says what speaks against it: what is met, what is shown in part, and by what.
 */

const finding = (state: Finding["state"]): { finding: Finding } => ({
  finding: { state, rule: state === "met" ? "finding/met" : "finding/nothing", evidence: [] },
});
const favour = (state: Finding["state"], audience?: "internal"): string =>
  documentView(
    bare({
      practices: [practice("P1", [weighing("P1a", ["a"], finding(state))])],
      evidence: [evidence(item("a", { title: "The log", ...(audience && { audience }) }))],
    }),
  ).scorecard.in_favour;

test("what is met, with what shows it", () => expect(favour("met")).toBe("What speaks for it: 1 clause is met, in P1 (by ‘The log’)."));
test("what is shown in part", () => expect(favour("partly_met")).toBe("What speaks for it: 1 clause is shown in part, in P1 (by ‘The log’)."));
test("what is for internal use is not named", () => expect(favour("met", "internal")).toBe("What speaks for it: 1 clause is met, in P1."));
test("nothing where nothing is shown", () => expect(favour("not_shown")).toBe(""));

test("not the names of all practices where it is in each", () => {
  const practices = ["P1", "P2"].map((id) => practice(id, [weighing(`${id}a`, [], finding("met"))]));
  expect(documentView(bare({ practices })).scorecard.in_favour).toBe("What speaks for it: 2 clauses are met.");
});

test("more than two are counted", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const told = documentView(
    bare({ practices: [practice("P1", [weighing("P1a", ids, finding("met"))])], evidence: ids.map((id) => evidence(item(id, { title: `Log ${id}` }))) }),
  ).scorecard.in_favour;
  expect(told).toBe("What speaks for it: 1 clause is met, in P1 (by ‘Log a’, ‘Log b’ and 3 more).");
});
