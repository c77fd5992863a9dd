import { expect, test } from "vitest";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { item, withItems } from "./builders.ts";
import { assessmentText } from "./texts.ts";

/*
 * Two versions of one thing are told one after the other, and a figure that contradicts its own sentence stands in it.
 */

const seen = (on: string) => ({ verification: { level: "verified" as const, by: "Office for Statistics Regulation", on } });
const list = (id: string, about: string, changes: Partial<EvidenceItem> = {}): EvidenceItem =>
  item(id, { title: `List ${id}`, kind: "register", statement: `The list ${id} names the bodies.`, dates: { about }, ...seen(about), ...changes });
const limited = { limitations: [{ text: "It leaves out the trams.", material: false }] };
const told = (...items: EvidenceItem[]): string => assessmentText(withItems(items));

test("what a later version made good is told as past, with the day of the later one", () => {
  const text = told(list("a", "2023-07", limited), list("b", "2024-02-20"));
  expect(text).toContain("Until ‘List b’ followed it in February 2024, this was lacking: it leaves out the trams.");
  expect(text).toContain("On 20 February 2024 we saw that the list b");
});

test.each<readonly [string, EvidenceItem]>([
  ["nothing later", list("b", "2022-02")],
  ["what lacks something too", list("b", "2024-02-20", limited)],
  ["a plan", list("b", "2024-02-20", { state: "planned" })],
  ["a thing of another kind", list("b", "2024-02-20", { kind: "policy" })],
  ["what is on less", list("b", "2024-02-20", { clauses: ["P1b"] })],
])("%s makes nothing past", (_, other) => expect(told(list("a", "2023-07", limited), other)).not.toContain("Until ‘List b’"));

const trained = (changes: Partial<EvidenceItem>): string => told(item("a", { statement: "All researchers are trained.", ...changes }));

test("a figure that counts exceptions to “all” stands in the same sentence, and that nobody verified it behind", () => {
  const text = trained({ figures: [{ value: 1, unit: "researcher without a certificate", period: "in 2023" }] });
  expect(text).toContain("all researchers are trained, though one figure that is given says otherwise: 1 researcher without a certificate in 2023.");
  expect(text).not.toContain("One figure is given");
  expect(text).toContain("has not been verified");
});

test("a figure that counts no exception stands below, as does one of what is not said of all", () => {
  expect(trained({ figures: [{ value: 12, unit: "researchers" }] })).not.toContain("though");
  expect(trained({ figures: [{ value: 0, unit: "researchers without a certificate" }] })).not.toContain("though");
  expect(trained({ statement: "Researchers are trained.", figures: [{ value: 1, unit: "researcher without a certificate" }] })).not.toContain("though");
});
