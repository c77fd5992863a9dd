import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonText } from "../../src/model/orders.ts";
import { jsonList } from "../../src/report/json-list.ts";

test("a document written bit by bit is the document written at once", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), fc.string({ unit: "binary" }), value, (entries, name, after) => {
      const list = jsonList({ name }, "entries");
      const written = entries.map((entry) => list.entry(entry)).join("") + list.end({ after });
      expect(written).toBe(`${jsonText({ name, entries, after }, 2)}\n`);
      expect(JSON.stringify(JSON.parse(written))).toBe(JSON.stringify({ name, entries, after }));
    }),
    { numRuns: 2000 },
  );
});
