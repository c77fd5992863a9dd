import { describe, expect, test } from "vitest";
import { codes } from "../../src/diagnostics/codes.ts";
import { conditions } from "../../src/gate/rules/conditions.ts";
import { subjectOf, subjectOfFailure } from "../../src/gate/rules/subject.ts";
import { gateCodes, isWaivable } from "../../src/gate/rules/waivable.ts";
import { type Seen, waiverProblems } from "../../src/gate/rules/waiver-problems.ts";
import { isAbout, mistakeIn, plain, stateOf } from "../../src/gate/rules/waivers.ts";
import type { Waiver } from "../../src/model/generated/schemas.ts";

const waiver: Waiver = {
  code: "evidence/lapsed",
  file: "survey/T6.3.yaml",
  id: "certificate",
  reason: "It is being renewed.",
  approved_by: { name: "Priya Shah", role: "Head of Surveys" },
  approved_on: "2024-02-29",
  expires_on: "2025-02-28",
};
const with_ = (more: { [Key in keyof Waiver]?: Waiver[Key] | undefined }): Waiver =>
  Object.fromEntries(Object.entries({ ...waiver, ...more }).filter(([, value]) => value !== undefined)) as unknown as Waiver;

describe("time", () => {
  test.each([
    ["2024-02-28", "not_yet"],
    ["2024-02-29", "in_force"],
    ["2025-02-28", "in_force"],
    ["2025-03-01", "expired"],
  ])("on %s a waiver of 29 February 2024 to 28 February 2025 is %s", (day, state) => {
    expect(stateOf(waiver, day)).toBe(state);
  });

  test("twelve months are the most: of 29 February to the 28th of the next year", () => {
    expect(mistakeIn(waiver)).toBeUndefined();
    expect(mistakeIn(with_({ expires_on: "2025-03-01" }))).toBe("too_long");
    expect(mistakeIn(with_({ approved_on: "2023-03-01", expires_on: "2024-03-01" }))).toBeUndefined();
    expect(mistakeIn(with_({ approved_on: "2023-02-28", expires_on: "2024-02-29" }))).toBe("too_long");
  });

  test("with a mistake in it a waiver is never in force", () => {
    for (const wrong of [
      with_({ code: "evidence/laps" }),
      with_({ code: "yaml/syntax" }),
      with_({ file: undefined, id: undefined }),
      with_({ expires_on: "2024-02-28" }),
      with_({ expires_on: "2026-01-01" }),
    ])
      expect(stateOf(wrong, "2024-06-30")).toBe("mistaken");
  });
});

describe("what can be waived", () => {
  test("nothing that says that something was not read, or was not understood, nor anything about the gate's own files", () => {
    expect(gateCodes().filter((code) => !isWaivable(code) && !/^(?:yaml|schema|catalogue|config|waiver|baseline)\//.test(code))).toEqual([
      "file/unreadable",
      "file/not-utf8",
      "file/too-large",
      "file/unknown-kind",
      "file/duplicate",
      "gate/unknown",
      "gate/diagnostics",
      "gate/max-warnings",
    ]);
    expect(Object.keys(codes).filter((code) => /^(?:yaml|schema|catalogue|config|waiver|baseline)\//.test(code) && isWaivable(code))).toEqual([]);
  });

  test("a condition may be waived as the diagnostics that say the same", () => {
    for (const { waivable } of Object.values(conditions)) for (const code of waivable === false ? [] : waivable) expect(isWaivable(code)).toBe(true);
  });
});

describe("what a waiver is about", () => {
  const lapsed = { code: "evidence/lapsed", severity: "warning", place: "evidence[certificate].dates.valid_until", args: { id: "certificate" } } as const;
  const subject = subjectOf(lapsed, "survey/T6.3.yaml");

  test("code, file and id all have to fit where they are given", () => {
    expect(isAbout(waiver, subject)).toBe(true);
    expect(isAbout(with_({ id: undefined }), subject)).toBe(true);
    expect(isAbout(with_({ file: undefined }), subject)).toBe(true);
    expect(isAbout(with_({ file: "./survey/../survey/T6.3.yaml" }), subject)).toBe(true);
    expect(isAbout(with_({ file: "T6.3.yaml" }), subject)).toBe(false);
    expect(isAbout(with_({ id: "other" }), subject)).toBe(false);
    expect(isAbout(with_({ code: "evidence/review-overdue" }), subject)).toBe(false);
    expect(isAbout(with_({ file: undefined, id: undefined }), subject)).toBe(false);
  });

  test("the id is that of the entry, the clause or the practice, and never one of several", () => {
    const ids = (place: string, args: Readonly<Record<string, string>> = {}) => subjectOf({ ...lapsed, place, args }, "a.yaml").ids;
    expect(ids("evidence[register].clauses[T6.1a]", { clauses: "T6.1a and T6.1c" })).toEqual(["register", "T6.1a and T6.1c"]);
    expect(ids("evidence[register].clauses[T6.1a]", { clauses: "T6.1a" })).toEqual(["register", "T6.1a"]);
    expect(ids("deferred[T6.2a].reopen_on", { clauses: "T6.2a" })).toEqual(["T6.2a"]);
    expect(ids("deferred[T6.2a].reopen_on", { clauses: "T6.2a and T6.2b" })).toEqual(["T6.2a and T6.2b"]);
    expect(ids("judgement.outcome", { on_what: "T6.4" })).toEqual(["T6.4"]);
    expect(ids("evidence[3].id")).toEqual([]);
    expect(ids('evidence["no id"].id')).toEqual([]);
    expect(ids("")).toEqual([]);
  });

  test("a condition is waived under its own code or as the diagnostic", () => {
    const failure = { condition: "gate/evidence-lapsing", args: {}, spot: undefined, ids: ["certificate"], things: [] } as const;
    const condition = subjectOfFailure(failure, "survey/T6.3.yaml");
    expect(isAbout(waiver, condition)).toBe(true);
    expect(isAbout(with_({ code: "gate/evidence-lapsing" }), condition)).toBe(true);
    expect(isAbout(with_({ code: "gate/evidence-lapsing" }), subject)).toBe(false);
  });

  test.each([
    ["./a//b", "a/b"],
    ["a/../b", "b"],
    ["../a", "../a"],
    ["../../a/./b/..", "../../a"],
    ["a\\b", "a/b"],
  ])("%s is compared as %s", (path, compared) => expect(plain(path)).toBe(compared));
});

describe("what is wrong with waivers", () => {
  const seen: Seen = {
    ids: new Map([["survey/T6.3.yaml", new Set(["certificate", "policy"])]]),
    general: new Set(["T6.3", "T6.3a"]),
    covers: (file) => file === undefined || file.startsWith("survey/"),
    ownCodes: new Set<string>(),
    isThere: (file) => file === "survey/letter.pdf",
  };
  const told = (one: Waiver, used = 0, day = "2024-06-30", from: Seen = seen) =>
    waiverProblems({ waivers: [one] }, "t6.config.yaml", [used], from, day).map(
      ({ code, args, where }) =>
        `${code}${"pointer" in where ? ` ${where.pointer.join("/")}` : ""}${args["suggestion"] === undefined ? "" : ` ${args["suggestion"]}`}`,
    );

  test("nothing, where it is used", () => expect(told(waiver, 1)).toEqual([]));
  test("it is unused: the place is there, and nothing is wrong in it", () => {
    expect(told(waiver)).toEqual(["waiver/unused waivers/0/code"]);
    expect(told(with_({ file: undefined }))).toEqual(["waiver/unused waivers/0/code"]);
    expect(told(with_({ id: "T6.3a" }))).toEqual(["waiver/unused waivers/0/code"]);
    expect(told(with_({ file: "survey/letter.pdf", id: undefined }))).toEqual(["waiver/unused waivers/0/code"]);
  });
  test("its place is not there", () => {
    expect(told(with_({ file: "survey/T6.33.yaml" }))).toEqual(["waiver/nowhere waivers/0/file survey/T6.3.yaml"]);
    expect(told(with_({ id: "certificat" }))).toEqual(["waiver/nowhere waivers/0/id certificate"]);
    expect(told(with_({ file: undefined, id: "T6.3z" }))).toEqual(["waiver/nowhere waivers/0/id T6.3"]);
  });
  test("nothing can be told of what was not looked at", () => {
    expect(told(with_({ file: "other/T6.3.yaml" }))).toEqual([]);
    expect(told(with_({ file: undefined }), 0, "2024-06-30", { ...seen, covers: (file) => file !== undefined })).toEqual([]);
  });
  test("it has expired, or has not begun, whether it would be used or not", () => {
    for (const used of [0, 1]) {
      expect(told(waiver, used, "2025-03-01")).toEqual(["waiver/expired waivers/0/expires_on"]);
      expect(told(waiver, used, "2024-02-28")).toEqual(["waiver/not-yet-approved waivers/0/approved_on"]);
    }
  });
  test("there is a mistake in it", () => {
    expect(told(with_({ code: "evidence/lapse" }), 1)).toEqual(["waiver/unknown-code waivers/0/code evidence/lapsed"]);
    expect(told(with_({ code: "file/unreadable" }), 1)).toEqual(["waiver/not-waivable waivers/0/code"]);
    expect(told(with_({ code: "waiver/expired" }), 1)).toEqual(["waiver/not-waivable waivers/0/code"]);
    expect(told(with_({ code: "gate/unknown" }), 1)).toEqual(["waiver/not-waivable waivers/0/code"]);
    expect(told(with_({ file: undefined, id: undefined }), 1)).toEqual(["waiver/no-place waivers/0/code"]);
    expect(told(with_({ expires_on: "2025-03-01" }), 1)).toEqual(["waiver/too-long waivers/0/expires_on"]);
    expect(told(with_({ expires_on: "2024-02-01" }), 1)).toEqual(["waiver/dates-reversed waivers/0/expires_on"]);
  });
});
