import { describe, expect, test } from "vitest";
import { drawnOf } from "./book.ts";
import { dataOf, emptied, imported, inRow, newRow, texts } from "./rows.ts";

/*
 * What stands beside the evidence goes through the book as evidence does: limitations, strengths, clauses that are set aside.
 */

describe("limitations", () => {
  test("each has a row, known by the evidence and its words", async () => {
    const rows = (await drawnOf(texts)).find(({ name }) => name === "Limitations")?.rows ?? [];
    const ids = rows.flatMap((row) => (row[0]?.text ? [row[0].text] : [])).slice(1);
    expect(ids).toContain("head-of-profession-assurances/it-is-not-known-whether-the");
    const all = ["T6.1", "T6.2", "T6.3", "T6.4", "T6.5"].flatMap((practice) =>
      dataOf(texts, `${practice}.yaml`).evidence.flatMap((item: { limitations?: unknown[] }) => item.limitations ?? []),
    );
    expect(ids).toHaveLength(all.length);
    expect(new Set(ids).size).toBe(all.length);
  });

  test("a changed cell changes that value, and no other line", async () => {
    const { now, files } = await imported(
      inRow("Limitations", "head-of-profession-assurances/it-is-not-known-whether-the", { Material: "no", Clauses: "T6.4b" }),
    );
    expect(files).toEqual(["T6.4.yaml"]);
    const [was, is] = [texts, now].map((all) => (all?.["case/T6.4.yaml"] ?? "").split("\n"));
    expect(is?.filter((line) => !was?.includes(line))).toEqual(["        material: false", "        clauses: [T6.4b]"].filter((line) => !was?.includes(line)));
    const item = dataOf(now, "T6.4.yaml").evidence.find(({ id }: { id: string }) => id === "head-of-profession-assurances");
    expect(item.limitations).toEqual([{ text: "It is not known whether the assurances were given.", material: false, clauses: ["T6.4b"] }]);
  });

  test("a new row goes to the evidence that it names", async () => {
    const { now } = await imported(newRow("Limitations", { "Evidence (id)": "sharing-page", "What it does not show": "It names no board.", Material: "yes" }));
    const item = dataOf(now, "T6.1.yaml").evidence.find(({ id }: { id: string }) => id === "sharing-page");
    expect(item.limitations.at(-1)).toEqual({ text: "It names no board.", material: true });
  });

  test("evidence that nobody knows is told", async () => {
    const { refusals } = await imported(newRow("Limitations", { "Evidence (id)": "sharing", "What it does not show": "It names no board.", Material: "yes" }));
    expect(refusals).toMatch(/^Limitations, cell B\d+ \(Evidence \(id\)\) says “sharing”, and no evidence has that id or title\./);
  });

  test("one that was put before another since does not take its place", async () => {
    const since = {
      ...texts,
      "case/T6.4.yaml": (texts["case/T6.4.yaml"] ?? "").replace(
        "      - text: It is not known whether the assurances were given.\n",
        "      - {text: Nobody has seen them., material: true}\n      - text: It is not known whether the assurances were given.\n",
      ),
    };
    const { now } = await imported(inRow("Limitations", "head-of-profession-assurances/it-is-not-known-whether-the", { Material: "no" }), since, texts);
    const item = dataOf(now, "T6.4.yaml").evidence.find(({ id }: { id: string }) => id === "head-of-profession-assurances");
    expect(item.limitations.map(({ material }: { material: boolean }) => material)).toEqual([true, false]);
  });

  test("one that was reworded in the files since, and not in the book, is told and does no harm", async () => {
    const since = { ...texts, "case/T6.4.yaml": (texts["case/T6.4.yaml"] ?? "").replace("It is not known whether", "Nobody knows whether") };
    const { refusals, told, files } = await imported((sheets) => sheets, since, texts);
    expect({ refusals, files }).toEqual({ refusals: "", files: [] });
    expect(told).toMatch(/has gone from the files since the book was exported\. Its row is not used/);
  });

  test("the last one is taken away by emptying its row, and another can be added at once", async () => {
    const away = emptied("Limitations", "head-of-profession-assurances/it-is-not-known-whether-the", ["Evidence (id)"]);
    const alone = await imported(away);
    const find = (files: Readonly<Record<string, string>> | undefined) =>
      dataOf(files, "T6.4.yaml").evidence.find(({ id }: { id: string }) => id === "head-of-profession-assurances");
    expect(find(alone.now)).not.toHaveProperty("limitations");
    const both = await imported((sheets) =>
      newRow("Limitations", { "Evidence (id)": "head-of-profession-assurances", "What it does not show": "Another.", Material: "no" })(away(sheets)),
    );
    expect(find(both.now).limitations).toEqual([{ text: "Another.", material: false }]);
  });

  test("half an emptied row is told", async () => {
    const { refusals } = await imported(inRow("Limitations", "head-of-profession-assurances/it-is-not-known-whether-the", { "What it does not show": "" }));
    expect(refusals).toMatch(/is empty, and What it does not show is needed\. Fill it in\. To take the entry away, empty every cell of its row/);
  });

  test("the evidence of one stays what it is", async () => {
    // The rest of the row may have been written about the other one: it is taken whole or not at all.
    const { refusals, files } = await imported(
      inRow("Limitations", "head-of-profession-assurances/it-is-not-known-whether-the", { "Evidence (id)": "sharing-page", "What it does not show": "When." }),
    );
    expect(files).toBeUndefined();
    expect(refusals).toMatch(
      /^Limitations, cell B\d+ \(Evidence \(id\)\) says “sharing-page”, and said “head-of-profession-assurances” when the book was exported: it says what the row is about, so nothing of the row is used\. Put it back; to move the entry, empty its row, and write it into an empty row\.$/,
    );
  });
});

describe("strengths and clauses that are set aside", () => {
  test("a strength is changed, added and taken away", async () => {
    const one = await imported(newRow("Strengths", { Practice: "T6.4", "What is done well": "The language was made plain." }));
    const id = "T6.4/the-language-was-made-plain";
    const changed = await imported(inRow("Strengths", id, { "What is done well": "The language was overhauled." }), one.now);
    expect(dataOf(changed.now, "T6.4.yaml").strengths).toEqual(["The language was overhauled."]);
    const added = await imported(newRow("Strengths", { Practice: "T6.4", "What is done well": "= One place for all shares." }), one.now);
    expect(dataOf(added.now, "T6.4.yaml").strengths).toEqual(["The language was made plain.", "= One place for all shares."]);
    const gone = await imported(emptied("Strengths", id, ["Practice"]), one.now);
    expect(dataOf(gone.now, "T6.4.yaml")).not.toHaveProperty("strengths");
    expect((await imported(newRow("Strengths", { Practice: "T9", "What is done well": "x" }))).refusals).toMatch(
      /says “T9”, which is no practice\. Write one of T6\.1/,
    );
  });

  test("a clause is deferred, and comes back", async () => {
    const deferred = await imported(
      newRow("Deferred", {
        Clause: "T6.1c",
        Body: "Information Commissioner's Office",
        "What its case is about": "Its case on these releases is open.",
        "Come back to it on": "2020-10",
      }),
    );
    expect(dataOf(deferred.now, "T6.1.yaml").deferred).toEqual([
      { clause: "T6.1c", body: "Information Commissioner's Office", reason: "Its case on these releases is open.", reopen_on: "2020-10" },
    ]);
    const back = await imported(emptied("Deferred", "T6.1c", ["Clause"]), deferred.now);
    expect(dataOf(back.now, "T6.1.yaml")).not.toHaveProperty("deferred");
  });

  test("a clause that does not apply needs a reason and a name", async () => {
    expect((await imported(newRow("Not applicable", { Clause: "T6.1d" }))).refusals).toMatch(
      /is new and lacks “Why it does not apply” \(C2\), “Said by” \(D2\)\./,
    );
    expect((await imported(newRow("Not applicable", { Clause: "T9.9z", "Why it does not apply": "x", "Said by": "y" }))).refusals).toMatch(
      /which is no clause/,
    );
    const set = await imported(newRow("Not applicable", { Clause: "T6.1d", "Why it does not apply": "The data are not linked.", "Said by": "Priya Shah" }));
    expect(dataOf(set.now, "T6.1.yaml").not_applicable).toEqual([{ clause: "T6.1d", reason: "The data are not linked.", by: "Priya Shah" }]);
  });
});
