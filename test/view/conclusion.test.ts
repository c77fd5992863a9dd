import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask, Judgement } from "../../src/model/generated/schemas.ts";
import { conclusionText } from "../../src/view/conclusion.ts";
import { ask } from "./builders.ts";

const asksOf = (...kinds: Ask["kind"][]) => kinds.map((kind, index) => ask(`a${index}`, { kind }));
const kinds = ["requirement", "recommendation", "suggestion", "commitment"] as const;
const outcomes = [
  "meets",
  "consistent",
  "consistent_with_recommendations",
  "changes_asked",
  "not_yet_shown",
  "not_consistent",
] as const satisfies readonly Judgement["outcome"][];

describe("a conclusion", () => {
  test("tells what is asked with it, the gravest first", () => {
    expect(conclusionText("consistent_with_recommendations", "T6", asksOf("suggestion", "recommendation", "requirement", "recommendation"))).toBe(
      "are consistent with T6, with one requirement, two recommendations and one suggestion",
    );
  });

  test("speaks of no recommendation that nobody recorded, and of none by number once it is out of date", () => {
    expect(conclusionText("consistent_with_recommendations", "T6", asksOf("commitment"))).toBe(
      "are consistent with T6, with recommendations, of which none is recorded",
    );
    expect(conclusionText("consistent_with_recommendations", "T6", undefined)).toBe("are consistent with T6, with recommendations");
  });

  test("makes no part of a conclusion of what is asked, where it is one that stands without", () => {
    expect(conclusionText("not_consistent", "T6", asksOf("requirement"))).toBe("are not consistent with T6; one requirement is made");
    expect(conclusionText("not_yet_shown", "T6", asksOf("requirement", "suggestion"))).toBe(
      "have not yet been shown to meet T6; one requirement and one suggestion are made",
    );
  });

  test("never passes over a requirement", () => {
    fc.assert(
      fc.property(fc.constantFrom(...outcomes), fc.array(fc.constantFrom(...kinds), { maxLength: 6 }), (outcome, some) => {
        const text = conclusionText(outcome, "T6", asksOf("requirement", ...some));
        const count = 1 + some.filter((kind) => kind === "requirement").length;
        expect(text).toMatch(count === 1 ? /(?:, with|;) one requirement\b/ : / requirements\b/);
      }),
    );
  });
});
