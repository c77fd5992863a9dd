import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { tablesOf } from "../../src/sheet/tables.ts";
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
    expect(refusals).toMatch(/\nJudgements, row \d+ is new and lacks “Judged by” \(D\d+\), “Judged on” \(F\d+\)\. Fill it in, or empty the row\./);
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

  describe("is made again in the book", () => {
    const inFiles = async () => (await imported(inRow("Judgements", "T6.4", judged), bare)).now ?? {};
    const evidence = inRow("T6.4", "head-of-profession-assurances", { "What it shows": "They were given." });
    const of = async (files: Readonly<Record<string, string>> | undefined) =>
      (await opened(files ?? {})).decision.practices.find((one) => one.practice.id === "T6.4")?.judgement;

    test("evidence that changes under a judgement leaves it behind, and that is told in the words of the book", async () => {
      const { now, told } = await imported(evidence, await inFiles());
      expect((await of(now))?.stale).toEqual(["evidence_changed"]);
      expect(told).toBe(
        "Judgements: the book changes what the judgement on T6.4 rests on (‘head-of-profession-assurances’ says something else), and it was made before. If it stands, choose “yes” under “Stands as it is” in the row of T6.4, before this book is imported or in a new one; otherwise change the judgement there.",
      );
    });

    test.each([
      ["Judged on", "2019-12-31"],
      ["Reasons", "More is shown, and still too little."],
      ["Narrative", "We looked again."],
    ])("by another “%s”", async (label, text) => {
      const stale = (await imported(evidence, await inFiles())).now ?? {};
      const { now, told } = await imported(inRow("Judgements", "T6.4", { [label]: text }), stale);
      expect((await of(now))?.stale).toEqual([]);
      expect(told).toMatch(
        /^Judgements, cell [A-Z]+\d+ \([^)]*\): with this change the judgement on T6\.4 counts as made again, on the evidence as the book has it\.$/,
      );
    });

    test("by “yes” under “Stands as it is”, on the same day, with not a word changed", async () => {
      const before = await inFiles();
      const stale = (await imported(evidence, before)).now ?? {};
      const { now } = await imported(inRow("Judgements", "T6.4", { "Stands as it is": "yes" }), stale);
      const [was, is] = [await of(before), await of(now)];
      expect(is?.stale).toEqual([]);
      expect({ ...is?.item, evidence_digest: "" }).toEqual({ ...was?.item, evidence_digest: "" });
    });

    test("in the book that changes the evidence", async () => {
      const { now } = await imported((sheets) => inRow("Judgements", "T6.4", { "Judged on": "2019-12-31" })(evidence(sheets)), await inFiles());
      expect((await of(now))?.stale).toEqual([]);
    });

    test("a book that changes nothing says what confirms it, and shows in which row that is wanted", async () => {
      const stale = (await imported(evidence, await inFiles())).now ?? {};
      const { told, files } = await imported((given) => given, stale);
      expect(files).toEqual([]);
      expect(told).toBe(
        "Judgements: the judgement on T6.4 is out of date: the evidence behind it has changed since. The same words, typed again, do not confirm it. If it stands, choose “yes” under “Stands as it is” in its row, and where the day is another, write that.",
      );
    });

    test("the row says why it is out of date, and those that are not say nothing", async () => {
      const stale = (await imported(evidence, await inFiles())).now ?? {};
      const { decision } = await opened(stale);
      const table = tablesOf(decision).find(({ what }) => what === "judgement");
      const field = table?.fields.find(({ key }) => key === "stale");
      expect(table?.entries.map(({ id, data, beside }) => [id, field?.get(data, beside)]).filter(([, text]) => text !== "")).toEqual([
        ["T6.4", "the evidence behind it has changed since"],
      ]);
    });
  });

  test("a day after that on which the evidence is weighed is told, that of the same book too", async () => {
    const late = inRow("Judgements", "T6.4", { ...judged, "Judged on": "2020-02-01" });
    expect((await imported(late, bare)).told).toMatch(
      /^Judgements, cell [A-Z]+\d+ \([^)]*\): the judgement on T6\.4 is dated 2020-02-01, after the as-of date 2019-12-31\. If somebody judged later on the evidence as of that date, leave it; otherwise correct one of the two days\.$/,
    );
    expect((await imported((sheets) => late(inRow("Assessment", "as_of", { Value: "2020-02-01" })(sheets)), bare)).told).toBe("");
  });
});
