import { describe, expect, test } from "vitest";
import { decide } from "../../src/assess/decide.ts";
import { toResult } from "../../src/assess/result.ts";
import type { Assessment as Files } from "../../src/model/assessment.ts";
import type { Ask, EvidenceItem, Result } from "../../src/model/generated/schemas.ts";
import { nextOf } from "../../src/next/next.ts";
import { type ToldSteps, toldNext } from "../../src/next/told.ts";
import { forPublic } from "../../src/view/redact/public.ts";
import { asOf, catalogue } from "../assess/arbitrary.ts";
import { assessmentWith, good, sha256 } from "../assess/examples.ts";
import { resultOf } from "../view/pipeline.ts";

const resultFor = (files: Files): Result =>
  toResult(decide(files, catalogue, { asOf, sha256 }), {
    place: ({ file }) => ({ file, line: 1, column: 1 }),
    tool: { name: "t6", version: "0.0.0" },
    asOfFrom: "file",
    inputs: [],
    problems: { error: 0, warning: 0, note: 0 },
  });

const told = (result: Result, open: Result = result): ToldSteps => {
  const next = toldNext(result, open);
  if (next.unknown !== undefined) throw new Error("it can be told what to do");
  return next;
};
const checked = { level: "verified", by: { name: "An outside auditor", role: "auditor" }, in: "page" } as const;
const found: EvidenceItem = { ...good, verification: checked, dates: { about: "2019-05" } };
const page = { id: "page", title: "A page", url: "https://example.org/", published: "2019-06" };

/** Clause P1a met but for what the item lacks; the other clauses of the practice are out of the way. */
function withItem(item: Partial<EvidenceItem>, asks: Ask[] = []): Files {
  const files = assessmentWith([{ ...found, ...item }], { deferred: ["P1b", "P1c"].map((clause) => ({ clause, body: "A body", reason: "A case is open." })) });
  const { head } = files;
  return {
    ...files,
    head: { ...head, data: { ...head.data, sources: [page] } },
    ...(asks.length > 0 && { asks: { file: "asks.yaml", data: { asks } } }),
  };
}
const textsOf = (files: Files): readonly string[] =>
  told(resultFor(files))
    .steps.filter(({ findings, positions }) => [...findings, ...positions].some(({ id }) => id.startsWith("P1")))
    .map(({ effort, text }) => `${effort}: ${text}`);

describe("what an item needs is told in words that say what to do", () => {
  test.each<[string, Partial<EvidenceItem>, string]>([
    ["in progress", { state: "in_progress" }, "large: Complete ‘A register’, and show that it is in place."],
    ["lapsed", { dates: { about: "2019-05", valid_until: "2019-05" } }, "large: Renew ‘A register’ or bring it up to date."],
    ["too old", { kind: "record", dates: { about: "2009" } }, "large: Show by something newer than ‘A register’ that it is still so."],
    ["undated", { dates: {}, verification: { level: "verified", by: checked.by, in: "page" } }, "small: Give the date of ‘A register’."],
    ["checked by nobody who is named", { verification: { level: "verified" } }, "small: Say who checked ‘A register’, when, and where that can be seen."],
    ["checked where nobody can see it", { verification: { ...checked, in: "nowhere" } }, "small: Say where it can be seen that ‘A register’ was checked."],
    [
      "checked by somebody of an unknown role",
      { verification: { level: "verified", by: "A firm" } },
      "small: Say in which role ‘A register’ was checked, and where that can be seen.",
    ],
    ["reported", { verification: { level: "reported" } }, "large: Have somebody outside the producer verify ‘A register’, and say where that can be seen."],
    [
      "limited",
      { limitations: [{ text: "It does not say why.", material: true }] },
      "large: Put right what is missing from ‘A register’: “It does not say why.”",
    ],
    [
      "against the clause",
      { stance: "contradicts", severity: "failure", said_by: "regulator", dates: { about: "2019-01" } },
      "large: Put right what ‘A register’ is about, show by something later that it has been put right, and have somebody outside confirm that where it can be seen. What shows P1a has to be given with its date and verified by somebody outside the producer.",
    ],
  ])("%s", (_, item, sentence) => {
    expect(textsOf(withItem(item))).toContain(sentence);
  });

  test("something that nobody can open is published, and what is open gets its address", () => {
    const shown = (item: Partial<EvidenceItem>) =>
      textsOf(assessmentWith([{ ...found, verification: { level: "verified", by: "A regulator" }, clauses: ["P1b"], ...item }]));
    expect(shown({ access: "internal" })).toContain("large: Publish ‘A register’ where anyone can open it.");
    const { source: _, ...unplaced } = found;
    expect(textsOf(assessmentWith([{ ...unplaced, verification: { level: "verified", by: "A regulator" }, clauses: ["P1b"] }]))).toContain(
      "small: Say where ‘A register’ can be opened: give its address.",
    );
  });

  test("what anybody can open takes no audit: somebody opens it, and that is written down", () => {
    const reported: Partial<EvidenceItem> = { verification: { level: "reported" } };
    const shown = (item: Partial<EvidenceItem>) => textsOf(assessmentWith([{ ...found, ...reported, clauses: ["P1b"], access: "public", ...item }])).join("\n");
    expect(shown({})).toContain(
      "small: Have somebody outside the producer open ‘A register’ at its address, and record who looked, when, and where that can be seen: nobody has recorded that they opened it.",
    );
    expect(shown({ clauses: ["P1a", "P1b"] })).toContain("large: Have somebody outside the producer verify ‘A register’");
    expect(shown({ clauses: ["P1a"] })).not.toContain("open ‘A register’ at its address");
    expect(shown({ access: "internal" })).toContain("large: Publish ‘A register’ where anyone can open it.");
  });

  test("something new is told the parts that are still open by their names: what covers another one would not do", () => {
    const [file] = assessmentWith([]).practices;
    const some: EvidenceItem = {
      ...found,
      clauses: [{ clause: "P2a", parts: ["one"], shows: "It lists them." }],
      verification: { level: "verified", by: "A regulator" },
    };
    const files = {
      ...assessmentWith([]),
      practices: [...(file === undefined ? [] : [file]), { file: "P2.yaml", data: { practice: "P2", evidence: [some] } }],
    };
    const steps = textsOf(files).filter((text) => text.includes("P2a"));
    expect(steps.join("\n")).toContain("that nothing covers in full yet (two)");
    expect(steps.join("\n")).not.toMatch(/\(one/);
  });

  test("what one item needs altogether is one step, in which it is named once", () => {
    const item: Partial<EvidenceItem> = {
      state: "in_progress",
      verification: { level: "reported" },
      limitations: [{ text: "It does not say why.", material: true }],
    };
    expect(textsOf(withItem(item))).toContain(
      "large: Complete ‘A register’, and show that it is in place. Have somebody outside the producer verify it, and say where that can be seen. Put right what is missing from it: “It does not say why.”",
    );
  });

  test("what is wanting of an ask is told by what it lacks", () => {
    const ask: Ask = { id: "say-why", kind: "suggestion", clauses: ["P1b"], text: "Say why.", due: "2019-01" };
    const limited: EvidenceItem = { ...found, id: "page-of-it", clauses: ["P1b"], access: "internal", verification: { level: "verified", by: "A regulator" } };
    const files = assessmentWith([{ ...found, verification: { level: "verified", by: "A regulator" } }, limited], {
      deferred: [{ clause: "P1c", body: "A body", reason: "A case is open." }],
    });
    const texts = textsOf({ ...files, asks: { file: "asks.yaml", data: { asks: [ask] } } });
    expect(texts).toContain(
      "small: Give the ask “say-why” an owner. Agree a new day for it: it is overdue. Make it a recommendation: it is only a suggestion.",
    );
    expect(textsOf(files)).toContain("small: Agree a recommendation about P1b: one that the public can read, with an owner and a day.");
  });
});

describe("what is on record comes first", () => {
  const asks: Ask[] = [
    { id: "someday", kind: "suggestion", clauses: ["P1b"], text: "Think about it", no_specific_timescale: true },
    { id: "later", kind: "commitment", clauses: ["P1b"], text: "Publish the list", owner: "Head of data", due: "2020-09-30" },
    { id: "sooner", kind: "recommendation", clauses: ["P1c"], text: "Hold a review.", due: "2020-03-31" },
    { id: "late", kind: "requirement", clauses: ["P2a"], text: "Close the accounts", owner: "Head of IT", due: "2019-03-31" },
  ];
  const audit: EvidenceItem = {
    ...found,
    id: "audit",
    title: "An audit",
    clauses: ["P1a"],
    stance: "contradicts",
    said_by: "auditor",
    dates: { about: "2019-01" },
  };
  const list = () => {
    const files = assessmentWith([audit]);
    return told(resultFor({ ...files, head: { ...files.head, data: { ...files.head.data, sources: [page] } }, asks: { file: "asks.yaml", data: { asks } } }))
      .steps;
  };

  test("what was found, then what is overdue, then by day, and what has no day last", () => {
    const steps = list();
    expect(steps.slice(0, 4).map(({ about, deeds: [deed] }) => [about, deed?.evidence ?? deed?.ask])).toEqual([
      ["finding", "audit"],
      ["ask", "late"],
      ["ask", "sooner"],
      ["ask", "later"],
    ]);
    expect(steps.at(-1)?.deeds[0]?.ask).toBe("someday");
  });

  test("what is past its day is a step, also where no finding hangs on it", () => {
    const policy: EvidenceItem = { ...found, id: "policy", title: "A policy", clauses: ["P1a"], dates: { about: "2019-01", review_due: "2019-03" } };
    const stepsFor = (...items: EvidenceItem[]) => told(resultFor(assessmentWith(items))).steps.filter(({ about }) => about === "review");
    expect(stepsFor(policy).map(({ effort, text, effect }) => [effort, text, effect])).toEqual([
      [
        "large",
        "Hold the review of ‘A policy’ that was due by March 2019, or record it if it was held; and give the day of the next.",
        "No finding changes by this alone.",
      ],
    ]);
    expect(stepsFor({ ...policy, dates: { about: "2019-01", review_due: "2019-12" } })).toEqual([]);
    expect(stepsFor(policy, { ...found, id: "later", clauses: ["P1a"], dates: { about: "2019-04" } })).toEqual([]);
  });

  test("an ask names who does it by when, and what closing it does", () => {
    const [, late, sooner, later] = list();
    expect(late?.text).toBe(
      "Do what was required (Head of IT; it was due by 31 March 2019): “Close the accounts.” Record what shows it, and close it. What shows P2a has to be given with its date, for each part that it names (one and two) and confirmed by somebody outside the producer.",
    );
    expect(sooner?.text).toBe(
      "Do what was recommended (nobody is named for it; by 31 March 2020): “Hold a review.” Record what shows it, and close it. What shows P1c has to be given with its date and confirmed by somebody outside the producer.",
    );
    expect(later?.effect).toContain("P1b goes from not shown to met.");
  });

  test("something against the same clause that stays open is told with an ask that moves nothing", () => {
    const files = assessmentWith([audit]);
    const [, step] = told(
      resultFor({
        ...files,
        asks: { file: "asks.yaml", data: { asks: [{ id: "one", kind: "commitment", clauses: ["P1a"], text: "Do it", due: "2021-01-31" }] } },
      }),
    ).steps;
    expect(step).toMatchObject({ about: "ask", held: ["P1a"], effect: "No finding changes by this alone: what was found against P1a is still open then." });
  });
});

describe("the list as a whole", () => {
  test("of a finished assessment is empty, and says so", async () => {
    expect(told(await resultOf("all-met"))).toMatchObject({ state: "finished", steps: [], withheld: 0 });
  });

  test("names the files of which nothing is known", () => {
    const files = withItem({});
    expect(told(resultFor({ ...files, broken: [{ file: "P2.yaml", practice: "P2" }] })).unread).toEqual(["P2.yaml"]);
  });

  test("of what is for internal use the public is told nothing but how many steps are left out", () => {
    const result = resultFor(withItem({ title: "A secret memo", audience: "internal", limitations: [{ text: "It names Zanzibar.", material: true }] }));
    const { steps, withheld } = told(result, forPublic(result).result);
    expect(withheld).toBeGreaterThan(0);
    expect(JSON.stringify(steps)).not.toMatch(/secret|Zanzibar|"item"/);
    expect(JSON.stringify(told(result).steps)).toMatch(/A secret memo.*Zanzibar/);
  });

  test("cannot be told of a copy that lacks something, nor of what other rules decided", async () => {
    const result = await resultOf("npd-2019");
    expect(nextOf({ ...result, withheld: { evidence: 0, sources: 1, asks: 0, notes: 0 } })).toEqual({ unknown: "copy" });
    expect(nextOf({ ...result, withheld: { evidence: 0, sources: 0, asks: 0, notes: 3 } }).unknown).toBeUndefined();
    expect(nextOf({ ...result, rules_version: "1" })).toEqual({ unknown: "other_rules" });
    // A result in which somebody changed a position is not what these rules decide.
    expect(nextOf({ ...result, position: { ...result.position, state: "meets" } })).toEqual({ unknown: "other_rules" });
  });

  test("of 2019 holds no step of T6.1 that moves nothing, and tells together what only works together", async () => {
    const { steps } = told(await resultOf("npd-2019"));
    for (const { findings, positions } of steps) expect(findings.length + positions.length).toBeGreaterThan(0);
    const raised = steps.flatMap(({ positions }) => positions.map(({ id }) => id));
    expect(raised.toSorted()).toEqual(["T6.1", "T6.2", "T6.3", "T6.4", "T6.5"]);
    expect(steps.find(({ positions }) => positions.some(({ id }) => id === "T6.1"))?.deeds.map((deed) => deed.do)).toEqual(["amend", "show"]);
  });

  test("is the same for the same files, whatever order they are written in", () => {
    const files = assessmentWith([
      { ...found, id: "one", state: "in_progress" },
      { ...found, id: "other", clauses: ["P1b", "P1c"], access: "internal" },
    ]);
    const turned: Files = {
      ...files,
      practices: files.practices.map((file) => ({ ...file, data: { ...file.data, evidence: (file.data.evidence ?? []).toReversed() } })),
    };
    expect(told(resultFor(turned)).steps).toEqual(told(resultFor(files)).steps);
  });
});
