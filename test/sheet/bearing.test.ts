import { describe, expect, test } from "vitest";
import { badNews } from "../../src/sheet/stance.ts";
import { dataOf, imported, inRow, newRow, texts } from "./rows.ts";

const log = {
  Title: "Log of output checks",
  "What it shows": "Two people check every table.",
  Kind: "record",
  "Does it exist": "in place",
  "Who says so": "producer",
  "Who can open it": "open only to people inside the organisation",
  "Date of the thing": "2019-05",
};

describe("where a row counts is told, where its sheet does not say it", () => {
  test("a row that bears on another practice only", async () => {
    const { told, refusals } = await imported(newRow("T6.1", { ...log, Clauses: "T6.3b" }));
    expect(refusals).toBe("");
    expect(told).toMatch(/^T6\.1, cell \w+ \(Clauses\) names T6\.3b, and nothing of T6\.1\..* write it there instead\.$/m);
  });

  test("not one that bears on its own practice too, nor one in which something else was changed", async () => {
    expect((await imported(newRow("T6.1", { ...log, Clauses: "T6.1a, T6.3b" }))).told).not.toContain("nothing of");
    expect((await imported(inRow("T6.1", "sharing-page", { Title: "The page" }))).told).not.toContain("nothing of");
  });

  test("a row for a clause that does not apply to the data", async () => {
    const files = {
      ...texts,
      "case/assessment.yaml": (texts["case/assessment.yaml"] ?? "").replace(/^data:\n/m, "data:\n  linked: { is: false, reason: They are not. }\n"),
    };
    const { told } = await imported(newRow("T6.1", { ...log, Clauses: "T6.1a, T6.1d" }), files);
    expect(told).toMatch(/\(Clauses\) names T6\.1d, which does not apply to these data, so the row counts for nothing there\./);
  });
});

describe("bad news does not count in favour because a cell is empty", () => {
  test.each([
    "The audit found three failures.",
    "Access rights were not reviewed in 2025.",
    "A breach was reported in May.",
    "Staff have not been trained.",
    "The control is inadequate.",
    "We do not hold ISO 27001.",
    "The certificate lapsed and nobody asked for a new one.",
    "Half of the passes of leavers had not been cancelled.",
    "There is no register of shares.",
    "The team has no written procedure.",
    "Nobody has checked the log since 2023.",
    "The team could not say who had opened the file.",
    "No breaches were found, and half of the accounts had not been closed.",
    "The procedure is out of date.",
  ])("%s", (text) => {
    expect(badNews(text)).toBeDefined();
  });

  test.each([
    "Tables do not leave the building.",
    "There were no breaches in 2025.",
    "The review found no evidence of failures.",
    "Every table is checked by two people.",
    "The policy protects against breaches.",
    "Nobody outside the team can open the file.",
    "Researchers do not have access to names.",
    "The data have not been shared with anybody.",
    "There is no link to names and no way back.",
    "There is no record of a breach.",
    "The certificate has not lapsed.",
  ])("%s is none", (text) => {
    expect(badNews(text)).toBeUndefined();
  });

  test("the cell is asked for, and either answer is taken", async () => {
    const row = { ...log, Title: "Audit of access", "What it shows": "The audit found that access rights were not reviewed.", Clauses: "T6.1a" };
    expect((await imported(newRow("T6.1", row))).refusals).toMatch(
      /^T6\.1, cell \w+ \(For or against\) is empty, so the row would count in favour, and its words “were not reviewed” read as bad news\. Choose “contradicts” or “supports”\.$/,
    );
    const { now, refusals } = await imported(newRow("T6.1", { ...row, "For or against": "supports" }));
    expect(refusals).toBe("");
    expect(dataOf(now, "T6.1.yaml").evidence.at(-1)).toMatchObject({ title: "Audit of access", stance: "supports" });
    const against = await imported(newRow("T6.1", { ...row, "For or against": "contradicts", "How grave": "weakness" }));
    expect(against.refusals).toBe("");
  });
});
