import { describe, expect, test } from "vitest";
import { item, problems, tell } from "./tell.ts";

describe("what stands behind a clause", () => {
  const hidden = { clauses: ["P1b"], access: "internal" as const };

  test("a clause about openness with nothing public", () => {
    expect(tell({ items: [item(hidden)] })).toEqual(["evidence/not-public P1.yaml evidence/0/clauses/0"]);
    expect(tell({ items: [item(hidden), item({ ...hidden, id: "asked", access: "foi" })] })).toEqual(["evidence/foi-only P1.yaml evidence/0/clauses/0"]);
    expect(tell({ items: [item(hidden), item({ ...hidden, id: "open", access: "public" })] })).toEqual([]);
    expect(tell({ items: [item({ ...hidden, clauses: ["P1a"] })] })).toEqual([]);
  });

  test("what does not speak for the clause makes no difference", () => {
    const against = item({ ...hidden, id: "against", stance: "contradicts", access: "public" });
    expect(tell({ items: [item(hidden), against] })).toEqual(["evidence/not-public P1.yaml evidence/0/clauses/0"]);
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

  test("only words: told once for a practice, at the first item", () => {
    const words = [item({ id: "policy", kind: "policy", clauses: ["P1a"] }), item({ id: "notice", kind: "notice", clauses: ["P1a", "P1b"] })];
    const [told, ...more] = problems({ items: words });
    expect([told?.code, told?.args, more]).toEqual(["evidence/words-only", { clauses: "P1a", evidence: "‘policy’ and ‘notice’" }, []]);
    expect(tell({ items: [...words, item({ id: "proof" })] })).toEqual([]);
    expect(tell({ items: [item({ kind: "policy", valid_until: "2018" } as never)] })).toEqual(["evidence/words-only P1.yaml evidence/0/clauses/0"]);
    expect(tell({ items: [item({ kind: "policy", state: "in_progress" })] })).toEqual(["evidence/words-only P1.yaml evidence/0/clauses/0"]);
  });

  test("dates, where a clause depends on them and is not met without", () => {
    const dateless = item({ clauses: ["P1c", "P2b"], dates: undefined });
    const [told, ...more] = problems({ items: [dateless] });
    expect([told?.code, told?.args["clauses"], more]).toEqual(["evidence/undated", "P1c and P2b", []]);
    expect(tell({ items: [dateless, item({ id: "dated", clauses: ["P1c", "P2b"], dates: { about: "2019", review_due: "2020" } })] })).toEqual([]);
    expect(tell({ items: [item({ dates: undefined })] })).toEqual([]);
    expect(
      tell({ items: [item({ clauses: ["P1c"], dates: undefined, source: { title: "A page", url: "https://example.org/", published: "2018" } as never })] }),
    ).toEqual([]);
  });
});
