import { expect, test } from "vitest";
import { isBinding } from "../../src/assess/adverse.ts";
import type { EvidenceItem } from "../../src/model/generated/schemas.ts";
import { good, scalesFor } from "./examples.ts";

/** The producer is "A producer". Nobody has verified any of these. */
test.each<[string, Partial<EvidenceItem>, boolean]>([
  ["what the producer admits", { said_by: "producer" }, true],
  ["the same, under another role", { said_by: "third_party", speaker: "A producer" }, true],
  ["the same, by a team of it", { said_by: "third_party", speaker: "The A Producer data team" }, true],
  ["what a regulator finds", { said_by: "regulator", speaker: "A regulator" }, true],
  ["what somebody else says", { said_by: "third_party", speaker: "A campaign" }, false],
  ["what somebody without a name says", { said_by: "third_party" }, false],
  ["what a processor says of itself", { said_by: "processor", speaker: "A firm" }, false],
])("%s: whether it binds", (_what, change, binds) => {
  const { verification: _verification, speaker: _speaker, ...bare } = good;
  const item: EvidenceItem = { ...bare, stance: "contradicts", ...change };
  expect(isBinding(item, scalesFor([item]))).toBe(binds);
});
