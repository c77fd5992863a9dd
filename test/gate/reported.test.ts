import { expect, test } from "vitest";
import { gatedAs, reported } from "../../src/gate/rules/reported.ts";
import { diagnostic } from "../report/check/sample.ts";

test("paths and fingerprints are worked out when somebody wants one, and once for all", () => {
  const calls: string[] = [];
  const names = { inRepository: (file: string) => `in/${file}`, lasting: (file: string) => `lasting/${file}` };
  const entries = reported([diagnostic, diagnostic], names, (text) => {
    calls.push(text);
    return String(calls.length);
  });
  const waived = entries.map((entry) => gatedAs(entry, "waived"));
  expect(calls).toEqual([]);
  expect(waived.map(({ fingerprint }) => fingerprint)).toEqual(["1", "2"]);
  expect(entries.map(({ fingerprint, path, gated }) => [fingerprint, path, gated])).toEqual([
    ["1", "in/evidence/T6.2.yaml", "counts"],
    ["2", "in/evidence/T6.2.yaml", "counts"],
  ]);
  expect(calls).toHaveLength(2);
  expect(calls[0]).toContain("lasting/evidence/T6.2.yaml");
});
