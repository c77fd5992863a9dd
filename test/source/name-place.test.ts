import { expect, test } from "vitest";
import { namePlace } from "../../src/source/name-place.ts";

const data = {
  evidence: [
    { id: "register", clauses: ["T6.4a", { clause: "T6.3a", parts: ["use"] }], limitations: [{ text: "Says not why." }] },
    { figures: [1, { value: 2 }] },
  ],
  "odd key": { id: 3 },
};

test.each([
  [[], ""],
  [["practice"], "practice"],
  [["evidence", 0, "id"], "evidence[register].id"],
  [["evidence", 0, "clauses", 0], "evidence[register].clauses[T6.4a]"],
  [["evidence", 0, "clauses", 1, "parts", 0], "evidence[register].clauses[T6.3a].parts[use]"],
  [["evidence", 0, "limitations", 0], 'evidence[register].limitations["Says not why."]'],
  [["evidence", 1, "figures", 0], "evidence[1].figures[0]"],
  [["evidence", 7, "id"], "evidence[7].id"],
  [["odd key", "id"], '"odd key".id'],
])("%j is %s", (pointer, name) => {
  expect(namePlace(data, pointer)).toBe(name);
});

test("where there are no data, the numbers have to do", () => {
  expect(namePlace(undefined, ["evidence", 0])).toBe("evidence[0]");
  expect(namePlace(["12"], [0])).toBe('["12"]');
});
