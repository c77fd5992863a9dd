import { describe, expect, test } from "vitest";
import { leads } from "../../src/view/style/groups.ts";
import { type Checked, type Speaker, voices } from "../../src/view/style/voices.ts";

const cells = (Object.keys(voices) as Speaker[]).flatMap((speaker) =>
  (Object.keys(voices[speaker]) as Checked[]).map((checked) => ({ speaker, checked, words: voices[speaker][checked] })),
);

describe("the wording table", () => {
  test("has a cell for every speaker and every degree of checking", () => expect(cells).toHaveLength(9 * 8));

  test("is frozen", () => {
    expect(Object.isFrozen(voices)).toBe(true);
    for (const { speaker, words } of cells)
      expect([Object.isFrozen(voices[speaker]), Object.isFrozen(words), Object.isFrozen(words.next)]).toEqual([true, true, true]);
  });

  test.each(cells)("$speaker, $checked: every lead ends in “that” and fills in only what it may", ({ words }) => {
    for (const lead of [words.first, ...words.next]) {
      expect(lead).toMatch(/ that$/);
      expect(lead.replace("{speaker}", "").replace("{checker}", "")).not.toMatch(/[{}]/);
    }
  });

  test("only what somebody looked at is called seen, checked, found, held, shown or verified", () => {
    for (const { checked, words, speaker } of cells) {
      if (checked !== "reported" && checked !== "unverifiable") continue;
      for (const lead of [words.first, ...words.next]) {
        expect(lead, `${speaker}, ${checked}`).not.toMatch(/\b(?:seen|saw|found|showed|verified|confirm(?:s|ed)|have checked)\b/);
      }
    }
  });

  test("what cannot be checked says so", () => {
    for (const { checked, words } of cells)
      if (checked === "unverifiable") for (const lead of [words.first, ...words.next]) expect(lead).toContain("cannot be checked");
  });

  test("plans are called plans", () => {
    expect(leads.planned.one).toContain("plan");
    expect(leads.planned.many).toContain("plan");
  });
});
