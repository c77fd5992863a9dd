import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask, Judgement } from "../../src/model/generated/schemas.ts";
import { conclusionText, recommendationsText } from "../../src/view/conclusion.ts";
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
    expect(conclusionText("consistent_with_recommendations", "T6", asksOf("commitment"))).toBe("are consistent with T6, with recommendations");
    expect(conclusionText("consistent_with_recommendations", "T6", undefined)).toBe("are consistent with T6, with recommendations");
  });

  test("says how many of what it counts are overdue", () => {
    const [one, ...others] = asksOf("requirement", "recommendation", "recommendation");
    const late = { ...ask("late", { kind: "recommendation" }, "overdue"), state: "overdue" as const };
    expect(conclusionText("consistent", "T6", [{ ...(one ?? late), state: "overdue" }])).toBe("are consistent with T6; one requirement (overdue) is made");
    expect(conclusionText("consistent_with_recommendations", "T6", [...others, late])).toBe("are consistent with T6, with three recommendations (one overdue)");
  });

  test("leaves to a sentence of its own what became of the recommendations, where none is open", () => {
    const closed = (id: string, on: string) => ask(id, { closed: { on } }, "closed");
    const told = (...about: Parameters<typeof recommendationsText>[1][number][]) => recommendationsText("consistent_with_recommendations", about);
    expect(told()).toBe("");
    expect(told(closed("a", "2025-07-02"))).toBe("The one recommendation that was made about it was closed on 2 July 2025.");
    expect(told(closed("a", "2025-07-02"), closed("b", "2024"))).toBe("The two asks that were made about it were closed in 2024 and on 2 July 2025.");
    expect(told(closed("a", "2025-07-02"), ask("b"))).toBe("");
    expect(recommendationsText("consistent", [])).toBe("");
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
