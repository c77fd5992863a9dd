import { describe, expect, test } from "vitest";
import { problems, tell } from "./tell.ts";

describe("corrections", () => {
  const by = "B. Owner";
  const said = (...corrections: object[]) =>
    ({ head: { corrections: corrections.map((one) => ({ paragraph: "T6.1-1", by, suggested: "X.", ...one })) } }) as never;

  test("one that nobody has decided on, also where its state is left out", () => {
    expect(tell(said({ state: "open" }))).toEqual(["correction/open assessment.yaml corrections/0/paragraph"]);
    expect(tell(said({}))).toEqual(["correction/open assessment.yaml corrections/0/paragraph"]);
    expect(tell(said({ state: "accepted" }))).toEqual([]);
    expect(tell(said({ state: "accepted" }, { state: "open" }))).toEqual(["correction/open assessment.yaml corrections/1/paragraph"]);
  });

  test("one that was declined, and nobody says why", () => {
    expect(tell(said({ state: "declined" }))).toEqual(["correction/no-reason assessment.yaml corrections/0/state"]);
    expect(tell(said({ state: "declined", reason: "The letter says so." }))).toEqual([]);
    expect(tell(said({ state: "accepted" }))).toEqual([]);
  });

  test("whose it is, and which paragraph it is about", () => {
    for (const state of ["open", "declined"]) expect(problems(said({ state })).map(({ args }) => args)).toEqual([{ paragraph: "T6.1-1", by }]);
  });
});
