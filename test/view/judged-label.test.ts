import { expect, test } from "vitest";
import { judgedLabel } from "../../src/view/status.ts";

const record = (signer?: string) =>
  ({
    assessment: {
      assessor: { name: "Office of Examples", short_name: "OoE", role: "regulator" },
      letter: signer === undefined ? undefined : { signed_by: { name: signer, role: "Director" } },
    },
    catalogue: { regulator: { name: "Office of Examples", short_name: "OoE" } },
  }) as never;

test.each([
  ["Ada Fenwick", "Ada Fenwick", "OoE Assessment"],
  ["Ada Fenwick", "Office of Examples", "OoE Assessment"],
  [undefined, "Kim Lee", "OoE Assessment"],
])("where %s signs, what %s judged is the regulator's", (signer, by, label) => expect(judgedLabel(record(signer), by)).toBe(label));

test("what somebody else judged is not", () => expect(judgedLabel(record("Ada Fenwick"), "Kim Lee")).toMatch(/^Assessment by Kim Lee\./));
