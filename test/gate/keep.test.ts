import { describe, expect, test } from "vitest";
import type { Severity } from "../../src/diagnostics/problem.ts";
import type { Cover } from "../../src/gate/rules/cover.ts";
import { type Entry, type FailedCondition, keepGate, type Member } from "../../src/gate/rules/keep.ts";
import type { Waiver } from "../../src/model/generated/schemas.ts";

const found = (code: string, severity: Severity, id: string, fingerprint = `${code} ${id}`): Entry => ({
  found: { code, severity, place: `evidence[${id}].dates`, args: {} },
  file: "survey/T6.3.yaml",
  at: "survey/T6.3.yaml:3",
  fingerprints: () => [fingerprint],
});
const lapsed = found("evidence/lapsed", "warning", "certificate");
const broken = found("schema/bad-date", "error", "certificate");
const condition: FailedCondition = {
  failure: {
    condition: "gate/evidence-lapsing",
    args: { id: "certificate", date: "2019-01", when: "…", days: "30 days" },
    spot: undefined,
    ids: ["certificate"],
    things: ["certificate"],
  },
  file: "survey/T6.3.yaml",
  where: "survey/T6.3.yaml:3",
  by: [],
  fingerprints: () => ["lapsing certificate"],
};
const unknown: FailedCondition = {
  failure: { condition: "gate/unknown", args: { what: "T6.3 is", because: "…" }, spot: undefined, ids: ["T6.3"], things: ["T6.3"] },
  file: "survey/T6.3.yaml",
  where: "survey",
  by: [],
  fingerprints: () => [],
};
const waiver = (code: string, more: Partial<Waiver> = {}): Waiver => ({
  code,
  file: "survey/T6.3.yaml",
  reason: "It is being renewed.",
  approved_by: { name: "Priya Shah" },
  approved_on: "2019-01-01",
  expires_on: "2019-12-31",
  ...more,
});
const member = (entries: readonly Entry[], failures: readonly FailedCondition[] = [], failOn: Severity = "warning"): Member => ({
  folder: "survey",
  failOn,
  entries,
  failures,
});
/** What became of everything, with the states alone. */
const kept = (members: readonly Member[], cover: Cover) => {
  const { covered, waivedBy: _, conditions: __, inBaseline: ___, ...rest } = keepGate(members, cover);
  return { ...rest, gated: covered.map((all) => all.map(({ gated }) => gated)) };
};
const nothing: Cover = { waivers: [], day: "2019-06-30", baseline: new Set() };

describe("conditions and the baseline", () => {
  test("are in the baseline where each of the smallest things that are missing is, and are told", () => {
    const two = { ...condition, fingerprints: () => ["a", "b"] };
    const all = (baseline: readonly string[]) => keepGate([member([], [two])], { ...nothing, baseline: new Set(baseline) });
    expect(all(["a", "b", "c"])).toMatchObject({ failures: [], inBaseline: [expect.stringContaining("[gate/evidence-lapsing]")], passedRaw: false });
    expect(all(["a"]).failures).toHaveLength(1);
    expect(keepGate([member([], [unknown])], { ...nothing, baseline: new Set(["a"]) }).failures).toHaveLength(1);
  });
});

describe("diagnostics", () => {
  test("count where nothing covers them", () => {
    const all = kept([member([lapsed])], nothing);
    expect(all).toMatchObject({ gated: [["counts"]], passedRaw: false });
    expect(all.failures).toEqual([
      expect.stringMatching(/^survey: 1 warning, and the gate allows none \(fail_on: warning\); the first is evidence\/lapsed at survey\/T6\.3\.yaml:3\./),
    ]);
    expect(kept([member([lapsed], [], "error")], nothing)).toMatchObject({ gated: [["counts"]], passedRaw: true, failures: [] });
  });

  test("are waived by a waiver in force, and it is known by which", () => {
    const waivers = [waiver("evidence/lapsed", { expires_on: "2019-06-29" }), waiver("evidence/lapsed"), waiver("ask/overdue")];
    expect(kept([member([lapsed])], { ...nothing, waivers })).toEqual({
      gated: [["waived"]],
      failures: [],
      passedRaw: false,
      about: [1, 1, 0],
      waived: [0, 1, 0],
    });
  });

  test("are covered by the baseline; a waiver comes first", () => {
    const baseline = new Set(["evidence/lapsed certificate"]);
    expect(kept([member([lapsed])], { ...nothing, baseline })).toMatchObject({ gated: [["baseline"]], failures: [], passedRaw: false });
    expect(kept([member([lapsed])], { ...nothing, baseline, waivers: [waiver("evidence/lapsed")] })).toMatchObject({ gated: [["waived"]], failures: [] });
  });

  test("that say that something was not understood count, whatever waivers and baseline say", () => {
    const baseline = new Set(["schema/bad-date certificate"]);
    const all = kept([member([broken])], { ...nothing, baseline, waivers: [waiver("schema/bad-date")] });
    expect(all).toMatchObject({ gated: [["counts"]], about: [0], waived: [0] });
    expect(all.failures).toHaveLength(1);
  });
});

describe("conditions", () => {
  test("fail where nothing covers them", () => {
    expect(kept([member([], [condition])], nothing).failures).toEqual([
      expect.stringMatching(/^survey\/T6\.3\.yaml:3: ‘certificate’ .* \[gate\/evidence-lapsing\]$/),
    ]);
  });

  test.each(["gate/evidence-lapsing", "evidence/lapsed"])("are waived as %s", (code) => {
    expect(kept([member([], [condition])], { ...nothing, waivers: [waiver(code)] })).toMatchObject({
      failures: [],
      passedRaw: false,
      about: [1],
      waived: [1],
    });
  });

  test("are covered by the baseline only through a diagnostic about the same entry that it holds", () => {
    const baseline = new Set(["evidence/lapsed certificate"]);
    expect(kept([member([lapsed], [condition])], { ...nothing, baseline })).toMatchObject({ failures: [], passedRaw: false });
    expect(kept([member([], [condition])], { ...nothing, baseline }).failures).toHaveLength(1);
    const other = found("evidence/lapsed", "warning", "agreement", "evidence/lapsed certificate");
    expect(kept([member([other], [condition])], { ...nothing, baseline }).failures).toHaveLength(1);
  });

  test("unknown fails, whatever waivers say", () => {
    expect(kept([member([], [unknown])], { ...nothing, waivers: [waiver("gate/unknown")] })).toMatchObject({
      failures: [expect.stringContaining("gate/unknown")],
      about: [0],
    });
  });
});

test("each assessment is held to its own threshold", () => {
  const all = kept([member([lapsed], [], "error"), { ...member([lapsed]), folder: "other" }], nothing);
  expect(all.failures).toEqual([expect.stringMatching(/^other: 1 warning/)]);
  expect(all.gated).toEqual([["counts"], ["counts"]]);
});
