import { describe, expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { catalogueFile } from "../assess/arbitrary.ts";
import { against, item, problems, tell } from "./tell.ts";

describe("what stands behind a clause", () => {
  const hidden = { clauses: ["P1b"], access: "internal" as const };

  test("a clause about openness with nothing public", () => {
    expect(tell({ items: [item(hidden)] })).toEqual(["evidence/not-public P1.yaml evidence/0/clauses/0"]);
    expect(tell({ items: [item(hidden), item({ ...hidden, id: "asked", access: "foi" })] })).toEqual(["evidence/foi-only P1.yaml evidence/0/clauses/0"]);
    expect(tell({ items: [item(hidden), item({ ...hidden, id: "open", access: "public" })] })).toEqual([]);
    expect(tell({ items: [item({ ...hidden, clauses: ["P1a"] })] })).toEqual([]);
  });

  test("what does not speak for the clause makes no difference", () => {
    expect(tell({ items: [item(hidden), against({ clauses: ["P1b"] })] })).toEqual(["evidence/not-public P1.yaml evidence/0/clauses/0"]);
    expect(tell({ items: [item({ ...hidden, state: "discontinued" })] })).toEqual([]);
  });

  test("nothing is said of a clause that is not assessed", () => {
    const deferred = [{ clause: "P1b", body: "A body", reason: "A case.", reopen_on: "2020" }];
    expect(tell({ items: [item(hidden)], p1: { deferred } })).toEqual([]);
  });

  test("clauses that suffer from the same items are told together", () => {
    const [plan] = [item({ clauses: ["P1a", "P1c"], state: "planned" })];
    const told = problems({ items: [plan, item({ id: "other", clauses: ["P1b"], state: "planned" })] });
    expect(told.map(({ code, args }) => [code, args["clauses"], args["evidence"]])).toEqual([
      ["evidence/only-plans", "P1a and P1c", "‘quiet’"],
      ["evidence/only-plans", "P1b", "‘other’"],
    ]);
  });

  test("plans beside something that counts", () => {
    expect(tell({ items: [item({ state: "planned" }), item({ id: "begun", state: "in_progress" })] })).toEqual([]);
  });

  test("only words: told at the first item that stands there", () => {
    const words = [item({ id: "policy", kind: "policy", clauses: ["P1a"] }), item({ id: "notice", kind: "notice", clauses: ["P1a", "P1b"] })];
    const [told, ...more] = problems({ items: words });
    expect([told?.code, told?.args, more]).toEqual([
      "evidence/words-only",
      { clauses: "P1a", evidence: "‘policy’ and ‘notice’", kinds: "record, register, review, audit, certificate, agreement" },
      [],
    ]);
    expect(tell({ items: [...words, item({ id: "proof" })] })).toEqual([]);
    expect(tell({ items: [item({ kind: "policy", valid_until: "2018" } as never)] })).toEqual(["evidence/words-only P1.yaml evidence/0/clauses/0"]);
    expect(tell({ items: [item({ kind: "policy", state: "in_progress" })] })).toEqual(["evidence/words-only P1.yaml evidence/0/clauses/0"]);
  });

  test("dates, where a clause depends on them and is not met without", () => {
    const dateless = item({ clauses: ["P1c", "P2b"], dates: undefined });
    const [told, ...more] = problems({ items: [dateless] });
    expect([told?.code, told?.args["clauses"], more]).toEqual(["evidence/undated", "P1c and P2b", []]);
    expect(tell({ items: [dateless, item({ id: "dated", clauses: ["P1c", "P2b"], dates: { about: "2019", review_due: "2020" } })] })).toEqual([]);
    expect(tell({ items: [item({ clauses: ["P1b"], dates: undefined })] })).toEqual([]);
    expect(
      tell({ items: [item({ clauses: ["P1c"], dates: undefined, source: { title: "A page", url: "https://example.org/", published: "2018" } as never })] }),
    ).toEqual([]);
  });

  test("proof of conduct without a date: that of a check will do, and none where the kind would not do", () => {
    const told = ["evidence/undated P1.yaml evidence/0/id"];
    const seen = { verification: { level: "verified" as const, by: "A regulator", on: "2019-05" } };
    expect(tell({ items: [item({ dates: undefined })] })).toEqual(told);
    expect(tell({ items: [item({ dates: undefined, ...seen })] })).toEqual([]);
    expect(tell({ items: [item({ dates: undefined, kind: "policy" })] })).toEqual(["evidence/words-only P1.yaml evidence/0/clauses/0"]);
    expect(tell({ items: [item({ dates: undefined, kind: "training" })] })).toEqual(["evidence/other-kind P1.yaml evidence/0/clauses/0"]);
    const published = { source: { title: "A page", url: "https://example.org/", published: "2019" } };
    expect(tell({ items: [item({ clauses: ["P2b"], dates: { review_due: "2020" }, ...published })] })).toEqual([]);
    // Of a clause that says “regular” two dates are needed, and a check is none of them.
    expect(tell({ items: [item({ clauses: ["P2b"], dates: undefined, ...seen })] })).toEqual(told);
  });

  test("proof that is too old for the profile, where nothing newer is there", () => {
    const old = item({ dates: { about: "2017-12-29" } });
    const [told, ...more] = problems({ items: [old] });
    expect([told?.code, told?.args, more]).toEqual([
      "evidence/too-old",
      {
        id: "quiet",
        date: "2017-12-29",
        months: "18",
        as_of: "2019-06-30",
        clauses: "P1a",
        hint: "If it is still as it was, have that checked, and give the day under ‘on’.",
      },
      [],
    ]);
    expect(tell({ items: [item({ dates: { about: "2017-12-30" } })] })).toEqual([]);
    expect(tell({ items: [old, item({ id: "newer" })] })).toEqual([]);
    const reported = item({ id: "newer", verification: undefined });
    expect(tell({ items: [old, reported] })).toEqual([]);
    expect(tell({ items: [old, item({ ...reported, kind: "training" })] })).toEqual(["evidence/too-old P1.yaml evidence/0/id"]);
    // One weakness does not hide another: what is also of a kind that cannot show the clause is old all the same.
    const words = problems({ items: [item({ dates: { about: "2016" }, kind: "policy" })] });
    expect(words.map(({ code, args }) => [code, args["hint"]])).toEqual([
      ["evidence/words-only", undefined],
      ["evidence/too-old", "It has to be of another kind too, to show P1a: record, register, review, audit, certificate, agreement."],
    ]);
    expect(tell({ items: [item({ ...old, verification: { level: "verified", by: "A regulator", on: "2019" } })] })).toEqual([]);
    const ended = item({ ...old, kind: "agreement", dates: { about: "2016", valid_until: "2019-05" } });
    expect(problems({ items: [ended] }).map(({ code, args }) => [code, args["hint"]])).toEqual([
      ["evidence/lapsed", undefined],
      ["evidence/too-old", undefined],
    ]);
    const published = item({ ...old, dates: undefined, source: { title: "A page", url: "https://example.org/", published: "2016" } });
    expect(problems({ items: [published] })[0]?.args["date"]).toBe("2016");
    const hints = (["record", "certificate"] as const).map((kind) => problems({ items: [item({ ...old, kind })] })[0]?.args["hint"]);
    expect(hints).toEqual([undefined, "If it gives a last day that is still ahead, add it as ‘valid_until’."]);
    expect(tell({ items: [item({ ...old, kind: "certificate", dates: { about: "2017", valid_until: "2020" } })] })).toEqual([]);
  });

  test("a next review that shows nothing, because it is too far away", () => {
    const next = (review_due: string, ...others: ReturnType<typeof item>[]) =>
      tell({ items: [item({ clauses: ["P2b"], dates: { about: "2019-01", review_due } }), ...others] });
    expect(next("2021-06-30")).toEqual([]);
    expect(next("2021-07-01")).toEqual(["evidence/next-review-far-off P1.yaml evidence/0/dates/review_due"]);
    expect(next("2021-07-01", item({ id: "before", clauses: ["P2b"] }))).toEqual([]);
    expect(tell({ items: [item({ dates: { about: "2019-01", review_due: "2099" } })] })).toEqual([]);
    expect(tell({ items: [item({ state: "in_progress", dates: { about: "2019-01", review_due: "2099" } })] })).toEqual([]);
  });

  test("kinds that cannot show a clause: told with what would, and each where its own evidence stands", () => {
    const other = [item({ id: "a", kind: "training" }), item({ id: "b", clauses: ["P1b"], kind: "correspondence" }), item({ id: "c", kind: "policy" })];
    expect(problems({ items: other }).map(({ code, args }) => [code, args])).toEqual([
      ["evidence/other-kind", { clauses: "P1a", evidence: "‘a’ and ‘c’", kinds: "record, register, review, audit, certificate, agreement" }],
      ["evidence/other-kind", { clauses: "P1b", evidence: "‘b’", kinds: "policy, register, record, notice" }],
    ]);
    expect(tell({ items: other })).toEqual(["evidence/other-kind P1.yaml evidence/0/clauses/0", "evidence/other-kind P1.yaml evidence/1/clauses/0"]);
    const both = [item({ id: "d", clauses: ["P1a", "P1b"], kind: "training" })];
    expect(problems({ items: both }).map(({ args }) => [args["clauses"], args["kinds"]])).toEqual([
      ["P1a and P1b", "record, register, review, audit, certificate, agreement (for P1a); policy, register, record, notice (for P1b)"],
    ]);
    expect(tell({ items: [...other, item({ clauses: ["P1a", "P1b"] })] })).toEqual([]);
    expect(tell({ items: [item({ kind: "training", state: "in_progress" })] })).toEqual(["evidence/other-kind P1.yaml evidence/0/clauses/0"]);
    const past = item({ id: "past", state: "discontinued" });
    expect(problems({ items: [past, item({ kind: "training" })] })[0]?.args["evidence"]).toBe("‘quiet’");
    const hidden = item({ id: "within", clauses: ["P1b"], access: "internal" });
    expect(tell({ items: [item({ clauses: ["P1b"], kind: "correspondence" }), hidden] })).toEqual([]);
    expect(problems({ items: [item({ kind: "training" })] })[0]?.args["kinds"]).toBe("record, register, review, audit, certificate, agreement");
  });

  test("what is handed over is public for what people are told, and for nothing else", () => {
    const leaflet = item({ clauses: ["P1b"], access: "handed_over", source: undefined });
    expect(tell({ items: [leaflet] })).toEqual([]);
    const catalogue = buildCatalogue({
      ...catalogueFile,
      practices: catalogueFile.practices.map((practice) => ({ ...practice, clauses: practice.clauses.map(({ open_to: _, ...clause }) => clause) })),
    });
    expect(tell({ items: [leaflet], catalogue })).toEqual(["evidence/not-public P1.yaml evidence/0/clauses/0"]);
  });
});
