import { describe, expect, test } from "vitest";
import { conditionPrints } from "../../src/gate/rules/condition-prints.ts";
import { numbersMissed } from "../../src/gate/rules/conditions/clauses-met.ts";
import { positionsMissed } from "../../src/gate/rules/conditions/positions.ts";
import { fail } from "../../src/gate/rules/failure.ts";

/*
 * What a baseline holds of a condition goes by the smallest thing: what is better misses less and nothing else, what is worse misses more.
 */
const states = ["not_consistent", "not_shown", "partly_shown", "consistent_with_recommendations", "meets"] as const;
const isPart = (some: readonly string[], all: readonly string[]) => some.every((one) => all.includes(one));

describe("the smallest things that are missing", () => {
  test("of a position are those up to the one that is asked for", () => {
    expect(positionsMissed("T6.3", "not_shown", "consistent_with_recommendations")).toEqual(["T6.3 partly_shown", "T6.3 consistent_with_recommendations"]);
    for (const [worse, one] of states.entries())
      for (const [better, other] of states.entries())
        for (const minimum of states) {
          const [before, after] = [positionsMissed("T6.3", one, minimum), positionsMissed("T6.3", other, minimum)];
          if (better >= worse) expect(isPart(after, before)).toBe(true);
          else if (better < states.indexOf(minimum)) expect(isPart(after, before)).toBe(false);
        }
  });

  test("of a number of clauses are the numbers up to it", () => {
    expect(numbersMissed("T6", { met: "3", missing: "2" })).toEqual(["T6 4", "T6 5"]);
  });

  test("are known by the folder, and of what nothing can waive there are none", () => {
    const failure = fail("gate/unscored", { principle: "T6" }, undefined, ["T6"]);
    const print = (folder: string) => conditionPrints(failure, folder, (text) => text.padEnd(64, "."))[0]?.print;
    expect(print("a")).not.toBe(print("b"));
    expect(conditionPrints(fail("gate/unknown", { what: "T6.1 is", because: "it is" }, undefined, ["T6.1"]), "a", String)).toEqual([]);
  });
});
