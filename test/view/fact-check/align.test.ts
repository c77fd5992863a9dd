import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align, type Wording } from "../../../src/view/fact-check/align.ts";

/*
 * Which paragraph of one text is which of another: nothing that differs is passed over, and nothing that does not is told.
 */

const paragraph = (text: string, key = "", section = "T6.1", links: string[] = []): Wording => ({
  section,
  key,
  number: `${section}-?`,
  fingerprint: "00000000",
  text,
  links,
});
const statesOf = (before: readonly Wording[], after: readonly Wording[]) =>
  align(before, after).map(({ state, was, now }) => `${state}: ${was?.text ?? "–"} → ${now?.text ?? "–"}`);

describe("what has become of a paragraph", () => {
  test("a word changed, a paragraph put in, one left out", () => {
    const before = ["The register names everybody.", "It came out in May 2018.", "Staff are trained every year."].map((text) => paragraph(text));
    const after = ["A wholly new beginning.", "The register names everybody.", "It came out in June 2018."].map((text) => paragraph(text));
    expect(statesOf(before, after)).toEqual([
      "new: – → A wholly new beginning.",
      "unchanged: The register names everybody. → The register names everybody.",
      "changed: It came out in May 2018. → It came out in June 2018.",
      "gone: Staff are trained every year. → –",
    ]);
  });

  test("one that stands elsewhere", () => {
    const [a, b, c] = ["One thing.", "Another thing.", "A third."].map((text) => paragraph(text)) as [Wording, Wording, Wording];
    expect(statesOf([a, b, c], [c, a, b])).toEqual([
      "moved: A third. → A third.",
      "unchanged: One thing. → One thing.",
      "unchanged: Another thing. → Another thing.",
    ]);
  });

  test("the same words that lead elsewhere are changed", () => {
    const at = (url: string) => paragraph("See the register.", "", "T6.1", [url]);
    expect(align([at("https://a.example")], [at("https://b.example")]).map(({ state }) => state)).toEqual(["changed"]);
  });

  test("an ask is known by its id, however much of it has changed; and a section by its name", () => {
    expect(statesOf([paragraph("Publish the minutes.", "minutes")], [paragraph("Do something else by 2030.", "minutes")])).toEqual([
      "changed: Publish the minutes. → Do something else by 2030.",
    ]);
    expect(statesOf([paragraph("Same words.", "", "T6.1")], [paragraph("Same words.", "", "T6.2")])).toEqual(["new: – → Same words.", "gone: Same words. → –"]);
  });
});

const word = fc.constantFrom("register", "minutes", "May", "June", "data", "staff", "names", "publishes", "every", "year");
const any = fc.record({
  section: fc.constantFrom("Letter", "T6.1", "T6.2"),
  key: fc.constantFrom("", "", "", "judgement", "head"),
  text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" ")),
  links: fc.array(fc.constantFrom("https://a.example", "https://b.example"), { maxLength: 1 }),
});
const texts = fc.array(any, { maxLength: 14 }).map((all) => all.map(({ section, key, text, links }) => paragraph(text, key, section, links)));

test("every paragraph of either text is told once, as what it is, and the newer text can be made of the older and the changes", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const pairs = align(before, after);
      const said = (one: Wording) => JSON.stringify([one.section, one.key, one.text, one.links]);
      expect(pairs.flatMap(({ was }) => was ?? []).length).toBe(before.length);
      expect(new Set(pairs.flatMap(({ was }) => was ?? []))).toEqual(new Set(before));
      for (const section of ["Letter", "T6.1", "T6.2"]) {
        const made = pairs.flatMap(({ now }) => (now?.section === section ? [now] : []));
        expect(made).toEqual(after.filter((one) => one.section === section));
        // What did not change stands in the same order in both.
        const steady = pairs.filter(({ state, now }) => state === "unchanged" && now?.section === section);
        const places = steady.map(({ was }) => before.indexOf(was as Wording));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
      for (const { state, was, now } of pairs) {
        if (was !== undefined && now !== undefined) {
          expect(was.section).toBe(now.section);
          expect(was.key).toBe(now.key);
          expect(state === "changed").toBe(said(was) !== said(now));
        } else expect(state).toBe(was === undefined ? "new" : "gone");
      }
    }),
    { numRuns: 2000 },
  );
});

test("a text that is the same has not changed", () => {
  fc.assert(
    fc.property(texts, (before) => {
      expect(
        align(
          before,
          before.map((one) => ({ ...one })),
        ).every(({ state }) => state === "unchanged"),
      ).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
