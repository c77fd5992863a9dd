import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { opened } from "./book.ts";
import { dataOf, emptied, imported, inRow, newRow, texts } from "./rows.ts";

describe("judgements", () => {
  const bare = { ...texts, "case/T6.4.yaml": (texts["case/T6.4.yaml"] ?? "").replace(/\njudgement:[\s\S]*$/, "\n") };
  const judged = {
    Conclusion: "Not yet shown",
    "Judged by": "Rosalind Achebe",
    Post: "Head of Profession",
    "Judged on": "2019-12-30",
    Reasons: "Too little is shown.",
    Narrative: "We looked.\n\nIt is not yet shown.",
  };

  test("one is made, with the digest of the evidence as the book leaves it", async () => {
    const { now, refusals } = await imported(
      (sheets) => inRow("Judgements", "T6.4", judged)(newRow("Strengths", { Practice: "T6.4", "What is done well": "One place." })(sheets)),
      bare,
    );
    expect(refusals).toBe("");
    const { decision } = await opened(now ?? {});
    const practice = decision.practices.find((one) => one.practice.id === "T6.4");
    expect(practice?.judgement?.item).toMatchObject({
      outcome: "not_yet_shown",
      by: "Rosalind Achebe",
      role: "Head of Profession",
      on: "2019-12-30",
      reasons: "Too little is shown.",
      narrative: "We looked.\n\nIt is not yet shown.",
      evidence_digest: practice?.digest(),
    });
    expect(practice?.judgement?.stale).toEqual([]);
  });

  test("evidence that the same book changes is evidence that was judged", async () => {
    const { now, refusals } = await imported(
      (sheets) => inRow("Judgements", "T6.4", judged)(inRow("T6.4", "head-of-profession-assurances", { "What it shows": "They were given." })(sheets)),
      bare,
    );
    expect(refusals).toBe("");
    const practice = (await opened(now ?? {})).decision.practices.find((one) => one.practice.id === "T6.4");
    expect(practice?.judgement?.stale).toEqual([]);
  });

  test("evidence that was changed in the files since was not judged", async () => {
    const since = { ...bare, "case/T6.4.yaml": (bare["case/T6.4.yaml"] ?? "").replace("It is not known whether", "Nobody knows whether") };
    const { now, told } = await imported(inRow("Judgements", "T6.4", judged), since, bare);
    expect(told).toMatch(/the evidence on T6\.4 was changed in the files after the book was exported, so whoever judged did not see it as it is/);
    const practice = (await opened(now ?? {})).decision.practices.find((one) => one.practice.id === "T6.4");
    expect(practice?.judgement?.stale).toContain("evidence_changed");
  });

  test("one that nobody signs is not recorded", async () => {
    const { refusals } = await imported(inRow("Judgements", "T6.4", { Conclusion: "Meets" }), bare);
    expect(refusals).toMatch(/^Judgements, row \d+ is new and lacks “Judged by”, “Judged on”\. Fill it in, or empty the row\./);
  });

  test("one without a row of its own is told", async () => {
    const { refusals } = await imported((sheets) =>
      sheets.map((sheet) =>
        sheet.name === "Judgements" ? { ...sheet, rows: [...sheet.rows, [undefined, undefined, { kind: "text", text: "Meets" }]] } : sheet,
      ),
    );
    expect(refusals).toMatch(/has no id, and a judgement is about a practice or the principle/);
  });

  test("its words are changed and nothing else: it is not made anew", async () => {
    const before = texts["case/T6.4.yaml"] ?? "";
    const { now } = await imported(inRow("Judgements", "T6.4", { Narrative: "Shorter.\n\nIn two parts.", Post: "Director General" }));
    const is = dataOf(now, "T6.4.yaml").judgement;
    const was = parse(before).judgement;
    expect(is).toEqual({ ...was, narrative: "Shorter.\n\nIn two parts.\n", role: "Director General" });
    expect(now?.["case/T6.4.yaml"]).toContain("  narrative: |\n    Shorter.\n\n    In two parts.\n");
  });

  test("one is taken back by emptying its row, that on the principle too", async () => {
    const one = await imported(emptied("Judgements", "T6.4", ["Where the evidence stands", "Digest of the evidence"]));
    expect(dataOf(one.now, "T6.4.yaml")).not.toHaveProperty("judgement");
    const whole = await imported(emptied("Judgements", "T6", ["Where the evidence stands", "Digest of the evidence"]));
    expect(dataOf(whole.now, "assessment.yaml")).not.toHaveProperty("judgement");
  });

  test("where the evidence stands is shown, and nobody can write it there", async () => {
    const { told, files } = await imported(inRow("Judgements", "T6.4", { "Where the evidence stands": "Meets" }));
    expect(files).toEqual([]);
    expect(told).toMatch(/Where the evidence stands is only shown here: it is computed from the evidence/);
  });
});
