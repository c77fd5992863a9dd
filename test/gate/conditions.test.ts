import { describe, expect, test } from "vitest";
import { fillIn, placeholders } from "../../src/diagnostics/words.ts";
import { type Condition, conditions } from "../../src/gate/rules/conditions.ts";
import { failureLine } from "../../src/gate/rules/failure.ts";
import { type Counting, diagnosticsFailure, undecided, warningsFailure } from "../../src/gate/rules/failures.ts";
import type { Ask, EvidenceItem, Gate } from "../../src/model/generated/schemas.ts";
import { good } from "../assess/examples.ts";
import { failing, lines, type Parts } from "./failing.ts";

/** An item that meets a clause of the small catalogue, whatever is asked of it. */
const met = (clause: string, more: Partial<EvidenceItem> = {}): EvidenceItem => ({ ...good, id: `on-${clause.toLowerCase()}`, clauses: [clause], ...more });
const ask: Ask = { id: "do-it", kind: "recommendation", clauses: ["P1a"], text: "Do it.", owner: "Somebody", due: "2019-06-20" };
const codes = (...args: Parameters<typeof failing>) => failing(...args).map(({ condition, ids }) => `${condition} ${ids.join(" ")}`.trim());

test("a gate that asks nothing fails nothing", () => {
  expect(codes({})).toEqual([]);
});

describe("unknown", () => {
  test("always fails, with the file that could not be read", () => {
    expect(lines({}, { rest: { broken: [{ file: "P1x.yaml", practice: "P1" }] } })).toEqual([
      "P1x.yaml: P1 is unknown, because P1x.yaml could not be read. Put that right: unknown always fails the gate. [gate/unknown]",
    ]);
    expect(lines({}, { rest: { broken: [{ file: "lost.yaml" }] } })[0]).toMatch(/^lost\.yaml: P2 is unknown, because lost\.yaml could not be read\./);
  });

  test("is not told a second time as too weak a position", () => {
    expect(codes({ minimum_position: "meets" }, { items: [met("P1a"), met("P1b"), met("P1c")], rest: { broken: [{ file: "lost.yaml" }] } })).toEqual([
      "gate/unknown P2",
    ]);
  });

  test("where nothing could be decided", () => {
    expect(failureLine(undecided("assessment.yaml could not be read"), "survey")).toBe(
      "survey: Everything here is unknown, because assessment.yaml could not be read. Put that right: unknown always fails the gate. [gate/unknown]",
    );
  });
});

describe("positions", () => {
  const strong: Parts = { items: [met("P1a"), met("P1b"), met("P1c")] };

  test("are compared practice by practice, and the distance is told in steps", () => {
    expect(lines({ minimum_position: "meets" }, strong)).toEqual([
      "assessment.yaml: P2 stands at ‘not shown’, 3 steps below ‘meets’, the least that the gate asks for; P2a and P2b decide it together. t6 explain P2a survey says what would lift it. [gate/minimum-position]",
    ]);
    expect(codes({ minimum_position: "not_shown" }, strong)).toEqual([]);
    expect(lines({ minimum_position: "consistent_with_recommendations" }, strong)[0]).toContain("2 steps below ‘consistent with recommendations’");
  });

  test("a practice of which a part is shown is told with the clauses that are missing", () => {
    const parts: Parts = { items: [met("P1a")] };
    expect(lines({ practices: [{ practice: "P1", minimum_position: "meets" }] }, parts)).toEqual([
      "P1.yaml: P1 stands at ‘partly shown’, 2 steps below ‘meets’, the least that the gate asks for; P1b and P1c are missing; P1b and P1c decide it together. t6 explain P1b survey says what would lift it. [gate/minimum-position]",
    ]);
    expect(codes({ practices: [{ practice: "P1", minimum_position: "partly_shown" }] }, parts)).toEqual([]);
    expect(codes({ minimum_position: "partly_shown" }, parts)).toEqual(["gate/minimum-position P2"]);
  });

  test("more or less may be asked of single practices", () => {
    expect(codes({ minimum_position: "meets", practices: [{ practice: "P2", minimum_position: "not_shown" }] }, strong)).toEqual([]);
    expect(codes({ practices: [{ practice: "P2", minimum_position: "meets" }] }, strong)).toEqual(["gate/minimum-position P2"]);
  });

  test("a practice to which nothing applies is not asked; an assessment in which nothing is assessed fails", () => {
    const deferred = (clause: string) => ({ clause, body: "Another body", reason: "Its case is open." });
    const half = { deferred: ["P2a", "P2b"].map(deferred) };
    expect(codes({ minimum_position: "meets" }, { ...strong, p1: half })).toEqual([]);
    const all = { p1: { deferred: ["P1a", "P1b", "P1c", "P2a", "P2b"].map(deferred) } };
    expect(codes({}, all)).toEqual([]);
    const asking: readonly Gate[] = [
      { minimum_position: "not_consistent" },
      { practices: [{ practice: "P1", minimum_clauses_met: 1 }] },
      { minimum_clauses_met_overall: 1 },
    ];
    for (const gate of asking) expect(codes(gate, all)).toEqual(["gate/unscored P"]);
    expect(codes({ no_overdue_asks: true }, all)).toEqual([]);
  });
});

describe("clauses met", () => {
  const parts: Parts = { items: [met("P1a"), met("P1b")] };

  test("as a number", () => {
    expect(lines({ minimum_clauses_met: 3 }, parts)).toEqual([
      "P1.yaml: P1 has 2 of 3 clauses met, 1 fewer than the 3 that the gate asks for. t6 explain P1 survey says which are not. [gate/minimum-clauses-met]",
      "assessment.yaml: P2 has 0 of 2 clauses met, 2 fewer than the 2 that the gate asks for. t6 explain P2 survey says which are not. [gate/minimum-clauses-met]",
    ]);
    expect(codes({ minimum_clauses_met: 2, practices: [{ practice: "P2", minimum_clauses_met: 0 }] }, parts)).toEqual([]);
  });

  test("as a share of those that apply, rounded up", () => {
    const p1 = (share: string) => codes({ practices: [{ practice: "P1", minimum_clauses_met: share }] }, parts);
    expect(["0%", "66%", "67%", "100%"].map((share) => p1(share).length)).toEqual([0, 0, 1, 1]);
  });

  test("overall", () => {
    expect(lines({ minimum_clauses_met_overall: "60%" }, parts)).toEqual([
      "assessment.yaml: P has 2 of 5 clauses met, 1 fewer than the 3 that the gate asks for. t6 score survey says what to do first. [gate/minimum-clauses-met-overall]",
    ]);
    expect(codes({ minimum_clauses_met_overall: 2 }, parts)).toEqual([]);
  });
});

describe("required files", () => {
  test("are looked for in the folder", () => {
    expect(lines({ required_files: ["asks.yaml", "letter.pdf"] }, {}, ["asks.yaml"])).toEqual([
      "letter.pdf: There is no file letter.pdf, and the gate requires it. Add it, or take it out of required_files. [gate/required-file]",
    ]);
  });
});

describe("overdue asks", () => {
  test("fail one by one, with the days", () => {
    expect(lines({ no_overdue_asks: true }, { asks: [ask, { ...ask, id: "in-time", due: "2019-06-30" }] })).toEqual([
      "asks.yaml/asks/0/due: ‘do-it’ was due on 2019-06-20 and is 10 days overdue, and the gate allows no overdue ask. Close it with its evidence, or agree a new date. [gate/overdue-ask]",
    ]);
    expect(codes({ no_overdue_asks: false }, { asks: [ask] })).toEqual([]);
  });

  test("belong to the practices of their clauses, and the strictest of these counts", () => {
    const gate = { no_overdue_asks: true, practices: [{ practice: "P1", no_overdue_asks: false }] };
    expect(codes(gate, { asks: [ask] })).toEqual([]);
    expect(codes(gate, { asks: [{ ...ask, clauses: ["P1a", "P2a"] }] })).toEqual(["gate/overdue-ask do-it"]);
    expect(codes(gate, { asks: [{ ...ask, clauses: ["nowhere"] }] })).toEqual(["gate/overdue-ask do-it"]);
  });

  test("that are closed on no evidence do: it is a claim", () => {
    expect(lines({ no_overdue_asks: true }, { asks: [{ ...ask, closed: { on: "2019-06-29" } }] })).toEqual([
      "asks.yaml/asks/0/due: ‘do-it’ was due on 2019-06-20 and is 10 days overdue, as no evidence is named on which it was closed, and the gate allows no overdue ask. Close it with its evidence, or agree a new date. [gate/overdue-ask]",
    ]);
    expect(codes({ no_overdue_asks: true }, { asks: [{ ...ask, due: "2019-06-30", status: "closed" }] })).toEqual([]);
  });

  test("that are closed or superseded do not", () => {
    expect(
      codes(
        { no_overdue_asks: true },
        {
          asks: [
            { ...ask, closed: { on: "2019-06-30", evidence: ["x"] } },
            { ...ask, id: "old", status: "superseded" },
          ],
        },
      ),
    ).toEqual([]);
  });
});

describe("evidence that lapses", () => {
  const until = (valid_until: string, more: Partial<EvidenceItem> = {}) => ({ items: [met("P1a", { dates: { about: "2018", valid_until }, ...more })] });

  test("has to stay valid for so many days", () => {
    expect(lines({ evidence_valid_for_days: 30 }, until("2019-07-29"))).toEqual([
      "P1.yaml/evidence/0/dates/valid_until: ‘on-p1a’ is valid until 2019-07-29, 29 days from the as-of day, and the gate asks for 30 days. Renew it, or bring other evidence. [gate/evidence-lapsing]",
    ]);
    expect(codes({ evidence_valid_for_days: 30 }, until("2019-07-30"))).toEqual([]);
    expect(codes({ evidence_valid_for_days: 30 }, until("2019-07"))).toEqual([]);
  });

  test("0 days asks that nothing has lapsed", () => {
    expect(lines({ evidence_valid_for_days: 0 }, until("2019-06-29"))[0]).toContain(
      "valid until 2019-06-29, 1 day before the as-of day, and the gate asks for 0 days.",
    );
    expect(codes({ evidence_valid_for_days: 0 }, until("2019-06-30"))).toEqual([]);
    expect(lines({ evidence_valid_for_days: 1 }, until("2019-06-30"))[0]).toContain(
      "valid until 2019-06-30, the as-of day itself, and the gate asks for 1 day.",
    );
  });

  test("and is no longer in use, or says nothing for the clause, may lapse", () => {
    for (const more of [{ state: "discontinued" }, { state: "planned" }, { stance: "context" }, { stance: "contradicts" }] as const)
      expect(codes({ evidence_valid_for_days: 30 }, until("2019-01", more))).toEqual([]);
  });

  test("belongs to the practice in whose file it is written", () => {
    const gate = { evidence_valid_for_days: 30, practices: [{ practice: "P1", evidence_valid_for_days: 0 }] };
    expect(codes(gate, until("2019-07-01"))).toEqual([]);
    expect(codes(gate, { p2: until("2019-07-01").items })).toEqual(["gate/evidence-lapsing on-p1a"]);
  });
});

describe("unverified figures", () => {
  const figure = { value: 110_000, unit: "views" };
  const item = (more: Partial<EvidenceItem>) => ({ items: [met("P1a", more)] });

  test("fail where neither the figure nor its item was checked", () => {
    const reported = { verification: { level: "reported" } } as const;
    expect(lines({ no_unverified_figures: true }, item({ ...reported, figures: [{ ...figure, verification: "verified" }, figure, figure] }))).toEqual([
      "P1.yaml/evidence/0/figures/1: ‘on-p1a’ gives 2 figures that nobody has verified, and the gate allows none. Have the figure checked and record it under ‘verification’, or leave it out. [gate/unverified-figure]",
    ]);
    expect(codes({ no_unverified_figures: true }, item({ ...reported, figures: [{ ...figure, verification: "corroborated" }] }))).toEqual([]);
    expect(codes({ no_unverified_figures: true }, item({ figures: [figure] }))).toEqual([]);
    expect(
      codes({ no_unverified_figures: true, practices: [{ practice: "P1", no_unverified_figures: false }] }, item({ ...reported, figures: [figure] })),
    ).toEqual([]);
  });
});

describe("diagnostics", () => {
  const at = (severity: "error" | "warning" | "note", number: number) => ({ code: `evidence/${severity}`, severity, at: `a.yaml:${number}` });

  test("fail from fail_on upwards, and the gravest is named first", () => {
    const all = [at("note", 1), at("warning", 2), at("error", 3), at("error", 4)];
    const line = (failOn: "error" | "warning" | "note") => {
      const failure = diagnosticsFailure(all, failOn);
      return failure && failureLine(failure, "survey");
    };
    expect(line("error")).toBe(
      "survey: 2 errors, and the gate allows none (fail_on: error); the first is evidence/error at a.yaml:3. t6 explain evidence/error says what to do. [gate/diagnostics]",
    );
    expect(line("note")).toContain("2 errors, 1 warning, 1 note, and the gate allows none (fail_on: note)");
    expect(diagnosticsFailure([at("note", 1), at("warning", 2)], "error")).toBeUndefined();
    expect(diagnosticsFailure([], "note")).toBeUndefined();
  });
});

describe("the number of warnings", () => {
  const warning = (number: number) => ({ code: "evidence/lapsed", severity: "warning" as const, at: `a.yaml:${number}` });
  const line = (counting: readonly Counting[], most: number) => {
    const failure = warningsFailure(counting, most);
    return failure && failureLine(failure, "t6.config.yaml");
  };

  test("fails above what is allowed, and says by how much; errors and notes are not counted", () => {
    const others = [
      { ...warning(9), severity: "error" as const },
      { ...warning(8), severity: "note" as const },
    ];
    expect(line([...others, warning(1), warning(2)], 2)).toBeUndefined();
    expect(line([...others, warning(1), warning(2), warning(3)], 1)).toBe(
      "t6.config.yaml: 3 warnings count, 2 more than the 1 that the gate allows; the first is evidence/lapsed at a.yaml:1. Put 2 of them right; t6 explain evidence/lapsed says what to do about the first. [gate/max-warnings]",
    );
    expect(line([warning(1)], 0)).toContain("1 warning counts, 1 more than the 0");
    expect(line([], 0)).toBeUndefined();
  });
});

describe("the words", () => {
  test.each(Object.entries(conditions) as [string, Condition][])("%s is worded in whole sentences", (code, { title, text, message, help }) => {
    expect(code).toMatch(/^gate\/[a-z]+(?:-[a-z]+)*$/);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const whole of [text, message, help]) expect(whole).toMatch(/\.$/);
    expect(placeholders(text)).toEqual([]);
    expect(fillIn(message, {})).not.toContain("\n");
  });
});
