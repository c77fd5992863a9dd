import { expect, test } from "vitest";
import { stepNamingIn } from "../../src/language/step-naming.ts";
import { stepLines } from "../../src/language/steps.ts";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { ask, item, withItems } from "../view/builders.ts";

test("what nobody has verified is answered, and what was found is put right", () => {
  const line = (changes: Partial<EvidenceItem>): string | undefined => {
    const result = withItems([item("a", { title: "Complaints", stance: "contradicts", ...changes })]);
    return stepLines({ about: "gap", deeds: [{ do: "settle", evidence: "a", clauses: ["P1a"] }] }, stepNamingIn(result))[0]?.text;
  };
  expect(line({ said_by: "third_party" })).toBe(
    "Answer what ‘Complaints’ says, and show the answer by something later. What shows P1a has to be given with its date and looked at by somebody else.",
  );
  expect(line({ said_by: "court" })).toBe("Put right what ‘Complaints’ is about, and have that confirmed.");
  expect(line({ said_by: "court", closed: { on: "2024", evidence: [] } })).toBe("Show that what ‘Complaints’ is about was put right, and have that confirmed.");
  expect(line({ said_by: "third_party", verification: { level: "verified" } })).toContain("Put right");
});

test("what puts something right says all that its proof has to be", () => {
  const result = withItems([item("a", { title: "Complaints", stance: "contradicts", said_by: "court" })]);
  const naming = { ...stepNamingIn(result), clause: () => ({ ask: "Is it open?", type: "SHOW" as const }) };
  const [line] = stepLines({ about: "finding", deeds: [{ do: "settle", evidence: "a", clauses: ["P1a"], level: "verified" }] }, naming);
  expect(line?.text).toBe(
    "Put right what ‘Complaints’ is about, show by something later that it has been put right, and have somebody outside confirm that where it can be seen. What shows P1a has to be given with its date, open to anyone and verified by somebody outside the producer.",
  );
});

test("what is asked already on the same clauses is told in its own words, and not in others", () => {
  const found = withItems([item("a", { title: "Ruling", stance: "contradicts", said_by: "court" })]);
  const line = (...asks: ReturnType<typeof ask>[]): string | undefined =>
    stepLines({ about: "finding", deeds: [{ do: "settle", evidence: "a" }] }, stepNamingIn({ ...found, asks }))[0]?.text;
  const required = ask("r", { kind: "requirement", text: "Stop it.", due: "2024-01-31" }, "overdue");
  const told =
    "Do what was required on P1a (it was due by 31 January 2024): “Stop it.” What ‘Ruling’ is about counts as put right once something later shows that, and somebody outside confirms it where it can be seen.";
  expect(line(ask("s"), required)).toBe(told);
  for (const other of [ask("s", { kind: "suggestion" }), ask("c", {}, "closed"), ask("b", { clauses: ["P1b"] }), ask("i", { audience: "internal" })])
    expect(line(other)).toMatch(/^Put right what ‘Ruling’ is about/);
});
