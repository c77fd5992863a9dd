import { expect, test } from "vitest";
import { asksAnything, thresholdsFor, withFlags } from "../../src/gate/rules/asked.ts";

const config = {
  fail_on: "warning",
  gate: {
    minimum_position: "meets",
    no_overdue_asks: true,
    required_files: ["asks.yaml"],
    practices: [
      { practice: "T6.4", minimum_position: "partly_shown", no_overdue_asks: false },
      { practice: "T6.5", minimum_position: "not_consistent" },
    ],
  },
} as const;
const own = structuredClone(config) as unknown as Parameters<typeof withFlags>[0];

test("without flags the configuration is in force", () => expect(withFlags(own, {})).toEqual(config));

test("a flag wins, over what is said of single practices too", () => {
  expect(withFlags(own, { fail_on: "note", gate: { minimum_position: "consistent_with_recommendations" } })).toEqual({
    fail_on: "note",
    gate: {
      minimum_position: "consistent_with_recommendations",
      no_overdue_asks: true,
      required_files: ["asks.yaml"],
      practices: [{ practice: "T6.4", no_overdue_asks: false }],
    },
  });
});

test("a flag for one practice wins over the configuration of that one", () => {
  const { gate = {} } = withFlags(own, {
    gate: {
      practices: [
        { practice: "T6.4", minimum_position: "meets" },
        { practice: "T6.1", minimum_clauses_met: 3 },
      ],
    },
  });
  expect(gate.practices).toEqual([
    { practice: "T6.5", minimum_position: "not_consistent" },
    { practice: "T6.4", minimum_position: "meets", no_overdue_asks: false },
    { practice: "T6.1", minimum_clauses_met: 3 },
  ]);
});

test("without configuration and flags nothing is asked", () => {
  expect(withFlags({}, {})).toEqual({});
  expect([asksAnything({}), asksAnything({ practices: [], required_files: [] }), asksAnything({ no_overdue_asks: true })]).toEqual([false, false, true]);
});

test("of a practice is asked what is said of it, else what is said of all", () => {
  const { gate = {} } = own;
  expect(thresholdsFor(gate, "T6.4")).toMatchObject({ minimum_position: "partly_shown", no_overdue_asks: false });
  expect(thresholdsFor(gate, "T6.5")).toMatchObject({ minimum_position: "not_consistent", no_overdue_asks: true });
  expect(thresholdsFor(gate, "T6.1")).toMatchObject({ minimum_position: "meets", no_overdue_asks: true });
});
