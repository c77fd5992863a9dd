import { expect, test } from "vitest";
import { evidenceItem } from "../../src/begin/evidence.ts";
import { badNews } from "../../src/sheet/stance.ts";
import { dataOf, imported, inRow, newRow } from "./rows.ts";

const minutes = {
  Title: "Minutes of the board",
  "What it shows": "We hold no board minutes.",
  Kind: "record",
  "Does it exist": "there is none",
  "Who says so": "producer",
  "Who can open it": "open only to people inside the organisation",
  "Date of the thing": "2019-05",
  Clauses: "T6.1a",
};

test("that there is none is a cell, and counts against the clauses", async () => {
  const { refusals, now } = await imported(newRow("T6.1", minutes));
  expect(refusals).toBe("");
  expect(dataOf(now, "T6.1.yaml").evidence.at(-1)).toMatchObject({ title: "Minutes of the board", state: "in_place", stance: "contradicts" });
});

test("what is on record becomes absent by one cell", async () => {
  const { refusals, now } = await imported(inRow("T6.1", "sharing-page", { "Does it exist": "there is none" }));
  expect(refusals).toBe("");
  const { evidence } = dataOf(now, "T6.1.yaml") as { evidence: { id: string }[] };
  expect(evidence.find(({ id }) => id === "sharing-page")).toMatchObject({ state: "in_place", stance: "contradicts" });
});

test("a plan has its day in the cell of the date", async () => {
  const plan = { ...minutes, "What it shows": "Minutes are to be kept.", "Does it exist": "planned", "Date of the thing": "2027-03" };
  const { refusals, now } = await imported(newRow("T6.1", plan));
  expect(refusals).toBe("");
  expect(dataOf(now, "T6.1.yaml").evidence.at(-1)).toMatchObject({ state: "planned", dates: { about: "2027-03" } });
});

test("t6 add records that there is none in the same way, and so reads “hold no”", () => {
  const asked = { title: "Minutes", clauses: ["T6.1a"], kind: "record", statement: "None.", saidBy: "producer", access: "internal" } as const;
  expect(evidenceItem({ ...asked, state: "absent" }, new Set())).toMatchObject({ state: "in_place", stance: "contradicts" });
  expect(evidenceItem({ ...asked, state: "planned", about: "2027-03" }, new Set())).toMatchObject({ state: "planned", dates: { about: "2027-03" } });
  expect(badNews("We hold no board minutes.")).toBe("hold no board minutes");
});
