import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/model/generated/schemas.ts";
import { figureLists, figuresOf, figureText, mentions } from "../../src/view/figures.ts";
import { plainText, prose } from "../../src/view/prose.ts";
import { runsOf } from "../runs.ts";
import { bare, evidence, item, judgement, practice, weighing, withItems } from "./builders.ts";
import { assessmentText } from "./texts.ts";

const verification = fc.option(fc.constantFrom("verified", "corroborated", "reported", "unverifiable" as const), { nil: undefined });
const figure = fc.record(
  {
    value: fc.integer({ min: 1, max: 10_000_000 }),
    unit: fc.constantFrom("views", "downloads"),
    qualifier: fc.constantFrom("almost", "over", "about" as const),
    as_stated: fc.constantFrom("110k", "31k", "over 73k"),
    verification: fc.constantFrom("verified", "corroborated", "reported", "unverifiable" as const),
  },
  { requiredKeys: ["value", "unit"] },
) as fc.Arbitrary<Figure>;

describe("how a figure reads", () => {
  test.each([
    [
      { value: 110000, as_stated: "110k", qualifier: "almost", unit: "unique views", of: "the page", period: "since May 2018" },
      "almost 110k unique views of the page since May 2018",
    ],
    [{ value: 73000, qualifier: "over", unit: "downloads" }, "over 73,000 downloads"],
    [{ value: 14, qualifier: "exactly", unit: "requests" }, "exactly 14 requests"],
    [{ value: 12.5, unit: "%" }, "12.5%"],
    [{ value: 73000, as_stated: "over 73k", qualifier: "over", unit: "downloads" }, "over 73k downloads"],
  ] as const)("%j", (given, text) => expect(figureText(given as Figure)).toBe(text));
});

describe("whether a text gives a figure", () => {
  const [views] = figuresOf(item("a", { figures: [{ value: 110000, as_stated: "110k", unit: "views" }] }));
  const [few] = figuresOf(item("b", { figures: [{ value: 28, unit: "requests" }] }));
  test.each([
    [views, "almost 110k unique views", true],
    [views, "110,000 in all", true],
    [views, "the page had 1110k views", false],
    [views, "in file 3.110k", false],
    [few, "on 28 February", false],
    [few, "there were 28 requests", true],
  ])("%#", (given, text, expected) => expect(given !== undefined && mentions(text, given)).toBe(expected));
});

describe("figures nobody checked", () => {
  const notVerified = /as reported and (?:has not been|have not been|cannot be) verified\./;

  test("a draft never gives one without saying so", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 4 }), verification, (figures, level) => {
        const views = item("views", { figures, ...(level === undefined ? {} : { verification: { level } }) });
        const open = figuresOf(views).some((one) => !one.verified);
        expect(notVerified.test(assessmentText(withItems([views])))).toBe(open);
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test("a narrative never gives one without saying so, whatever the author wrote", () => {
    fc.assert(
      fc.property(figure, verification, fc.constantFrom("P1", "P2"), fc.string(), (one, level, home, noise) => {
        const views = item("views", { figures: [one], ...(level === undefined ? {} : { verification: { level } }) });
        const narrative = `They reported ${figureText(one)}.\n\n${noise.replace(/[`~<\\]/g, "")}\n\nThese figures are beyond doubt.`;
        const result = bare({
          practices: [practice("P1", [weighing("P1a", ["views"])], { judgement: judgement({ narrative }) }), practice("P2", [])],
          evidence: [evidence(views, home)],
        });
        const open = figuresOf(views).some(({ verified }) => !verified);
        expect(notVerified.test(assessmentText(result))).toBe(open);
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test("a narrative that leaves its practice's figures out gets them, with the sentence", () => {
    const views = item("views", { figures: [{ value: 110000, as_stated: "110k", qualifier: "almost", unit: "views" }] });
    const result = bare({
      practices: [practice("P1", [weighing("P1a", ["views"])], { judgement: judgement({ narrative: "The page is much read." }) })],
      evidence: [evidence(views)],
    });
    expect(assessmentText(result)).toContain("One figure is given: almost 110k views. This figure is as reported and has not been verified.");
  });

  test("one figure is told in a sentence, and not as a list of one", () => {
    const [only, ...rest] = figureLists(figuresOf(item("a", { figures: [{ value: 12, unit: "records" }], verification: { level: "reported" } })));
    expect(rest).toEqual([]);
    expect(plainText(only ?? prose())).toBe("One figure is given: 12 records. This figure is as reported and has not been verified.");
  });

  test("checked and unchecked figures are kept apart", () => {
    const views = item("views", {
      figures: [
        { value: 1000, unit: "views", verification: "verified" },
        { value: 2000, unit: "downloads" },
      ],
    });
    expect(assessmentText(withItems([views]))).toContain(
      "These figures have been verified:\n1,000 views\nOthers have not:\n2,000 downloads\nThis figure is as reported and has not been verified.",
    );
  });
});
