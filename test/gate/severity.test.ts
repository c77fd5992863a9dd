import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Code, codes } from "../../src/diagnostics/codes.ts";
import type { Diagnostic } from "../../src/diagnostics/problem.ts";
import { type Grade, isLess } from "../../src/diagnostics/severity.ts";
import { type Grading, mistakeInGrading, regraded } from "../../src/gate/rules/severity.ts";
import { isWaivable } from "../../src/gate/rules/waivable.ts";

const top = { line: 1, column: 1, offset: 0 };

const diagnostic = (code: Code): Diagnostic => ({
  code,
  severity: codes[code].severity,
  file: "survey/T6.3.yaml",
  span: { start: top, end: top },
  place: "",
  args: {},
  message: "m",
  why: "w",
  help: "h",
  frame: "",
});

const says = (config: string, severity: Grade, named: readonly string[], reason?: string): Grading => ({
  codes: named,
  severity,
  config,
  index: 0,
  ...(reason !== undefined && { reason }),
});

describe("how grave a diagnostic is", () => {
  const lapsed = diagnostic("evidence/lapsed");
  const off = says("root", "off", ["evidence/lapsed"], "It is agreed.");

  test("nothing is said of it: it stays as it is", () => {
    expect(regraded(lapsed, [])).toBe(lapsed);
    expect(regraded(lapsed, [[says("root", "error", ["ask/overdue"])]])).toBe(lapsed);
    expect(regraded(lapsed, [[says("root", "warning", ["evidence/lapsed"])]])).toBe(lapsed);
  });

  test("a configuration makes it graver, less grave, or switches it off, and the mark says so", () => {
    expect(regraded(lapsed, [[says("root", "error", ["evidence/lapsed"])]])).toMatchObject({ severity: "error", regraded: { from: "warning", to: "error" } });
    expect(regraded(lapsed, [[says("root", "note", ["evidence/lapsed"], "Yes.")]])).toMatchObject({ severity: "note", regraded: { reason: "Yes." } });
    expect(regraded(lapsed, [[off]])).toMatchObject({ severity: "warning", regraded: { from: "warning", to: "off", config: "root", reason: "It is agreed." } });
  });

  test("of several entries in one configuration the last counts", () => {
    expect(regraded(lapsed, [[off, says("root", "error", ["evidence/lapsed"])]]).severity).toBe("error");
  });

  test("one further in makes it graver and not less grave", () => {
    expect(regraded(lapsed, [[], [off]])).toBe(lapsed);
    expect(regraded(lapsed, [[says("root", "error", ["evidence/lapsed"])], [off]]).severity).toBe("error");
    expect(regraded(lapsed, [[off], [says("inner", "note", ["evidence/lapsed"], "Ours.")]])).toMatchObject({ severity: "note", regraded: { config: "inner" } });
    expect(regraded(lapsed, [[off], [says("inner", "warning", ["evidence/lapsed"])]]).regraded).toBeUndefined();
  });

  test("an entry with a mistake in it has no effect", () => {
    expect(regraded(lapsed, [[says("root", "off", ["evidence/lapsed"])]])).toBe(lapsed);
    const unreadable = diagnostic("file/unreadable");
    expect(regraded(unreadable, [[says("root", "note", ["file/unreadable"], "The link is broken.")]])).toBe(unreadable);
    expect(mistakeInGrading("gate/unknown", undefined, off)).toBe("unknown_code");
  });
});

const grades = ["error", "warning", "note", "off"] as const;
const everyCode = Object.keys(codes) as Code[];

test("what cannot be waived is never made less grave, whatever is said, and what can be waived only with a reason (law)", () => {
  const entry = fc.record(
    {
      codes: fc.subarray(everyCode, { minLength: 1 }),
      severity: fc.constantFrom(...grades),
      config: fc.constant("c"),
      index: fc.nat(9),
      reason: fc.constant("R."),
    },
    { requiredKeys: ["codes", "severity", "config", "index"] },
  ) as fc.Arbitrary<Grading>;
  let lowered = 0;
  fc.assert(
    fc.property(fc.constantFrom(...everyCode), fc.array(fc.array(entry, { maxLength: 4 }), { maxLength: 3 }), (code, layers) => {
      const before = diagnostic(code);
      const after = regraded(before, layers);
      const grade = after.regraded?.to ?? after.severity;
      if (!isLess(grade, before.severity)) return;
      lowered += 1;
      expect(isWaivable(code)).toBe(true);
      expect(after.regraded?.reason).toBe("R.");
    }),
    { numRuns: 3000 },
  );
  expect(lowered).toBeGreaterThan(100);
});
