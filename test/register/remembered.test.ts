import fc from "fast-check";
import { expect, test } from "vitest";
import { remembered } from "../../src/register/remembered.ts";

test("what is known again is what a look at the text finds, whichever texts came before", () => {
  const look = (text: string): string => text.toUpperCase();
  const known = remembered(look);
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 120 })), (texts) => {
      for (const text of [...texts, ...texts]) expect(known(text)).toBe(look(text));
    }),
  );
});

test("a text that comes again and again is looked at once", () => {
  let looks = 0;
  const known = remembered(() => {
    looks += 1;
  });
  for (let count = 0; count < 5; count += 1) known("Consent");
  expect(looks).toBe(1);
});
