import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesFolder } from "../../src/io/glob.ts";

describe("a pattern names a folder and all that is below it", () => {
  test.each([
    ["drafts", "drafts", true],
    ["drafts", "drafts/2024/a", true],
    ["drafts/", "drafts/a", true],
    ["./drafts", "drafts", true],
    ["drafts", "other/drafts", false],
    ["drafts", "drafts-2", false],
    ["**/drafts", "drafts", true],
    ["**/drafts", "a/b/drafts/c", true],
    ["drafts/**", "drafts", true],
    ["a/**/z", "a/z", true],
    ["a/**/z", "a/b/c/z/d", true],
    ["a/**/z", "a/b/c", false],
    ["old-*", "old-2019", true],
    ["*-old", "npd/old", false],
    ["201?", "2019", true],
    ["201?", "20199", false],
    ["*", ".", false],
    ["**", ".", true],
    ["Drafts", "drafts", false],
    ["a.b", "axb", false],
    ["?", "é", true],
  ])("%s, %s: %s", (pattern, way, expected) => {
    expect(namesFolder(pattern, way)).toBe(expected);
  });

  /** The same as a regular expression, which is short, and slow where somebody means it to be. */
  const byExpression = (pattern: string, way: string): boolean => {
    const part = (step: string) => (step === "**" ? "(?:[^/]+/)*" : `${step.replaceAll("?", "[^/]").replaceAll("*", "[^/]*")}/`);
    return new RegExp(`^${pattern.split("/").map(part).join("")}(?:[^/]+/)*$`).test(`${way}/`);
  };

  test("a law: it is what a regular expression says", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 4 });
    const step = fc.oneof(fc.constant("**"), fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), minLength: 1, maxLength: 4 }));
    const ways = fc.array(name, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), ways, (pattern, way) => {
        expect(namesFolder(pattern.join("/"), way.join("/"))).toBe(byExpression(pattern.join("/"), way.join("/")));
      }),
      { numRuns: 5000 },
    );
  });

  test("many stars in a long name are looked through as often as they are long", () => {
    expect(namesFolder(`${"*a".repeat(100)}b`, "a".repeat(20_000))).toBe(false);
    expect(namesFolder(`${"**/a/".repeat(60)}b`, "a/".repeat(5_000).slice(0, -1))).toBe(false);
  });
});
