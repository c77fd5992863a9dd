import { expect, test } from "vitest";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { item, withItems } from "./builders.ts";
import { assessmentText } from "./texts.ts";

/*
 * What is long past is never told in the present without its date, whoever says it.
 */

const told = (changes: Partial<EvidenceItem>): string => assessmentText(withItems([item("a", changes)]));
const old = { dates: { about: "2012" } } as const;
const dated = "This dates from 2012.";

test.each(["producer", "processor", "third_party", "auditor", "regulator", "court", "parliament"] as const)("what the %s said in 2012 says so", (by) =>
  expect(told({ ...old, said_by: by, speaker: "Rosalind Achebe" })).toContain(dated),
);

test("and where only the source is dated, that is the date", () => {
  expect(told({ source: { title: "Log", published: "2012-05-01", url: "https://example.org/log" }, access: "public" })).toContain(
    "This dates from 1 May 2012.",
  );
});

test.each<readonly [string, Partial<EvidenceItem>]>([
  ["what is recent", { dates: { about: "2024-02" } }],
  ["what says the year itself", { ...old, statement: "In 2012 the log recorded each request." }],
  [
    "a thing that goes on, and that somebody has looked at since",
    { ...old, kind: "policy", verification: { level: "checked", by: "Internal Audit", on: "2024-02" } },
  ],
])("%s is not dated beside", (_, changes) => expect(told(changes)).not.toContain("dates from"));

test("a check that counts for nothing makes nothing young again, nor does a later check an event", () => {
  expect(told({ ...old, kind: "policy", verification: { level: "reported", on: "2024-02" } })).toContain(dated);
  expect(told({ ...old, kind: "record", verification: { level: "checked", by: "Internal Audit", on: "2024-02" } })).toContain(dated);
});
