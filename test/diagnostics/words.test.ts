import { describe, expect, test } from "vitest";
import { codes } from "../../src/diagnostics/codes.ts";
import { docsPath, describe as inWords, isCode } from "../../src/diagnostics/describe.ts";
import { nearest } from "../../src/diagnostics/nearest.ts";
import { compareDiagnostics } from "../../src/diagnostics/order.ts";
import type { Diagnostic } from "../../src/diagnostics/problem.ts";
import { inside, raise, raiseWhole } from "../../src/diagnostics/raise.ts";
import { failsOn } from "../../src/diagnostics/severity.ts";
import { fillIn, placeholders, type Words } from "../../src/diagnostics/words.ts";

const entries = Object.entries(codes) as [string, Words][];

describe("templates", () => {
  test("args are filled in as they are", () => expect(fillIn("{a} and {b}", { a: "{b}", b: "[c]" })).toBe("{b} and [c]"));
  test("a stretch is printed when all its args are there", () => {
    expect(fillIn("So[ {a}][ {a} {b}].", { a: "1" })).toBe("So 1.");
    expect(fillIn("[First {b}.] Then {a}.", { a: "1" })).toBe("Then 1.");
    expect(fillIn("[Did you mean {a}? ]Go.", {})).toBe("Go.");
  });
  test("an arg that was forgotten shows", () => expect(fillIn("{a}", {})).toBe("{a}"));
});

describe("the registry", () => {
  test("a code is an area and a name", () => {
    for (const [code] of entries) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z0-9]+)*$/);
  });

  test.each(entries)("%s is worded in whole sentences", (_code, { title, message, why, help, means, remedy, fix }) => {
    expect(title).toMatch(/^(?:[A-Z]|t6 ).*[^.:]$/);
    for (const text of [why, means, remedy, ...(fix === undefined ? [] : [fix])]) {
      expect(text).toMatch(/^(?:[A-Z“‘]|t6 ).*[.?!]$/s);
      expect(placeholders(text)).toEqual([]);
    }
    expect(message).toMatch(/\.$/);
    expect(help).toMatch(/(?:[.?]\]?|\{hint\}\])$/);
    for (const text of [title, message, why, help, means, remedy, fix ?? ""])
      expect(text).not.toMatch(/ {2}|\s$|\b(?:error|invalid|null|string|array|object)\b/i);
  });

  test.each(entries)("%s has words that fit a terminal", (_code, { title, message, why }) => {
    expect(title.length).toBeLessThanOrEqual(70);
    expect(why.length).toBeLessThanOrEqual(160);
    expect(message.replace(/[[\]{}]/g, "").length).toBeLessThanOrEqual(170);
  });

  test("no two codes have the same heading", () => {
    const titles = entries.map(([, { title }]) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("a code in words", () => {
    expect(inWords("reference/unknown-clause", { clause: "T6.2C", suggestion: "T6.2c" })).toEqual({
      severity: "error",
      message: "There is no clause ‘T6.2C’.",
      why: expect.any(String),
      help: "Did you mean ‘T6.2c’?",
    });
    expect(docsPath("ask/no-owner")).toBe("docs/diagnostics/ask/no-owner.md");
    expect([isCode("ask/no-owner"), isCode("ask/none"), isCode("constructor")]).toEqual([true, false, false]);
  });
});

describe("problems", () => {
  const spot = { file: "a.yaml", pointer: ["evidence", 0] };
  test("are raised at a place, without the args that were not given", () => {
    expect(raise("reference/unknown-clause", { clause: "X", suggestion: undefined }, inside(spot, "clauses", 1), "key")).toEqual({
      code: "reference/unknown-clause",
      args: { clause: "X" },
      file: "a.yaml",
      where: { pointer: ["evidence", 0, "clauses", 1], target: "key" },
    });
    expect(raiseWhole("yaml/empty", {}, "a.yaml").where).toEqual({ whole: true });
  });
});

describe("order", () => {
  const at = (file: string, start: number, end: number, code: Diagnostic["code"], message = ""): Diagnostic => {
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
    return { code, message, severity: "error", file, span: { start: point(start), end: point(end) }, why: "", help: "", place: "", args: {}, frame: "" };
  };
  test("by file, place, code and message", () => {
    const sorted = [
      at("B", 9, 9, "yaml/empty"),
      at("a", 1, 2, "yaml/syntax"),
      at("a", 1, 3, "schema/blank"),
      at("a", 1, 3, "schema/const", "a"),
      at("a", 1, 3, "schema/const", "b"),
      at("a", 2, 2, "ask/no-date"),
    ];
    expect([...sorted].reverse().sort(compareDiagnostics)).toEqual(sorted);
    expect(compareDiagnostics(at("a", 1, 1, "yaml/empty"), at("a", 1, 1, "yaml/empty"))).toBe(0);
  });
});

test("the threshold", () => {
  const severities = ["error", "warning", "note"] as const;
  expect(severities.map((failOn) => severities.filter((severity) => failsOn(severity, failOn)))).toEqual([
    ["error"],
    ["error", "warning"],
    ["error", "warning", "note"],
  ]);
});

describe("what was meant", () => {
  const ids = ["T6.1a", "T6.2a", "T6.2c", "T6.2d"];
  test("the nearest, whatever the capitals", () => {
    expect(nearest("T6.2C", ids)).toBe("T6.2c");
    expect(nearest("t6.2c", ids)).toBe("T6.2c");
    expect(nearest("T62c", ids)).toBe("T6.2c");
  });
  test("of several equally near the one that starts alike, then the first", () => {
    expect(nearest("T6.2z", ids)).toBe("T6.2a");
    expect(nearest("T6.2z", [...ids].reverse())).toBe("T6.2a");
    expect(nearest("abX", ["Xbc", "abY"])).toBe("abY");
  });
  test("nothing where nothing is near, and never the word itself", () => {
    expect(nearest("completely-other", ids)).toBeUndefined();
    expect(nearest("T6.2c", ["T6.2c"])).toBeUndefined();
    expect(nearest("a".repeat(61), ["a".repeat(60)])).toBeUndefined();
    expect(nearest("a".repeat(60), ["a".repeat(59)])).toBe("a".repeat(59));
    expect(nearest("ab", ["xy"])).toBeUndefined();
    expect(nearest("ab", ["xb"])).toBe("xb");
  });
});
