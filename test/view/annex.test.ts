import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "../../src/assess/decide.ts";
import { toResult } from "../../src/assess/result.ts";
import type { Divergence } from "../../src/model/generated/schemas.ts";
import { openFindings } from "../../src/view/adverse.ts";
import { contextOf } from "../../src/view/context.ts";
import { documentView } from "../../src/view/document.ts";
import { plainText, prose } from "../../src/view/prose.ts";
import { forPublic } from "../../src/view/redact/public.ts";
import { asOf, assessment, catalogue } from "../assess/arbitrary.ts";
import { sha256 } from "../assess/examples.ts";
import { runsOf } from "../runs.ts";
import { bare, judgement, practice } from "./builders.ts";

test("wherever a judgement differs from where the evidence stands, the annex says so under that practice, and says nothing of it elsewhere", () => {
  const kinds: readonly Divergence["kind"][] = ["none", "more_favourable", "stricter", "not_comparable"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 5 }), fc.boolean(), (each, reasoned) => {
      const reasons = reasoned ? { reasons: "We looked at it ourselves." } : {};
      const practices = each.map((kind, index) => practice(`P${index}`, [], { judgement: judgement(reasons), divergence: { kind } }));
      const views = documentView(bare({ practices })).practices;
      const told = views.map(({ tested }) => plainText(tested));
      for (const [index, kind] of each.entries()) {
        expect(/judgement is (more favourable|stricter) than this test/.exec(told[index] ?? "")?.[1]).toBe(
          kind === "more_favourable" ? "more favourable" : kind === "stricter" ? "stricter" : undefined,
        );
        if (kind === "more_favourable" && !reasoned) expect(told[index]).toContain("no reasons are recorded");
        // The reasons are part of what was judged, whichever way it differs.
        if (reasoned) expect(plainText(views[index]?.judgement ?? prose())).toContain("The reasons given: We looked at it ourselves.");
      }
    }),
    { numRuns: runsOf(200) },
  );
});

test("whatever binds and is open against a practice stands in the annex under it, and what is for internal use is said to be there", () => {
  const place = () => ({ file: "P1.yaml", line: 1, column: 1 });
  const rest = { place, tool: { name: "t6", version: "0.0.0" }, asOfFrom: "file", inputs: [], problems: { error: 0, warning: 0, note: 0 } } as const;
  let seen = 0;
  fc.assert(
    fc.property(assessment, (input) => {
      const result = toResult(decide(input, catalogue, { asOf, sha256 }), rest);
      const published = forPublic(result);
      const context = contextOf(published.result, published.withheld);
      const { practices } = documentView(result);
      for (const [index, found] of published.result.practices.entries()) {
        const text = plainText(practices[index]?.adverse ?? prose());
        for (const { record, binds } of openFindings(found, context)) {
          if (!binds) continue;
          seen += 1;
          const hidden = context.withheld.has(record.item.id);
          expect(text.toLowerCase()).toContain(hidden ? "recorded for internal use speaks against" : record.item.statement.replace(/\.$/, "").toLowerCase());
        }
      }
    }),
    { numRuns: runsOf(500) },
  );
  expect(seen).toBeGreaterThan(runsOf(50));
});
