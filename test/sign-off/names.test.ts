import fc from "fast-check";
import { expect, test } from "vitest";
import { literally } from "../../src/language/literally.ts";
import { seenBy } from "../../src/sign-off/sayings.ts";

/*
 * A body may be called anything: “Analysis Directorate, Ministry of Defence”, “R&D (Wales)”, “Office-X”.
 */

test("whatever a body is called, what it says that it has seen is found, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (signs) => {
      const name = `Office ${signs.replace(/\s+/g, " ").trim()}X`;
      expect(seenBy([name]).test(`${name} has seen the register.`)).toBe(true);
      expect(seenBy([name]).test("Nobody told the register.")).toBe(false);
    }),
  );
});

test("a text as a pattern means itself alone", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(new RegExp(`^${literally(text)}$`, "u").exec(text)?.[0]).toBe(text);
    }),
  );
  expect(new RegExp(`^${literally("a.c")}$`).test("abc")).toBe(false);
});
