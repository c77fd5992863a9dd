import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClauseForm, clauseFormOf, hasVerb, hasVerbAmongWords } from "../../src/language/clause-form.ts";

/*
 * What people write into a form, and whether it can follow “We have seen that”. Where it is in doubt it is a note: that is never wrong.
 */
const forms: Readonly<Record<ClauseForm, readonly string[]>> = {
  clause: [
    "All 14 case officers signed.",
    "Eleven of 40 leavers still had accounts after three months.",
    "Researchers complete training before access.",
    "Staff sign a declaration each year.",
    "Internal audit reviewed data management and sharing in 2022.",
    "Data that are shared must be encrypted.",
    "Sharing is governed by agreements.",
    "Shared data are deleted after a year.",
    "Since 2015, each share has been listed.",
    "No requests were refused.",
    "The page says who decides: the board.",
    "It lists what there is.",
  ],
  subject_left_out: [
    "Names the Act for each return.",
    "Says who may share what.",
    "Covers the one team.",
    "Sets out how requests are handled.",
    "Requires each user to sign",
    "Tells licence holders that the councils pass their details on",
  ],
  note: [
    "Held each spring; the board saw it",
    "Signed by all 14 case officers in March 2018",
    "Reasonable assurance - two weaknesses: 11 of 40 leavers still had accounts",
    "how we round and suppress",
    "ISO 27001 certificate for all systems",
    "Policy in place.",
    "Training for all staff",
    "Ensure all staff are trained",
    "- a list\n- of things",
    "Records the team keeps are destroyed",
    "",
  ],
};

describe.each(Object.entries(forms))("%s", (form, statements) => {
  test.each(statements)("%j", (statement) => expect(clauseFormOf(statement)).toBe(form));
});

test("a statement that begins with a name has its subject", () => {
  expect(clauseFormOf("Sets the Standards publishes a list", ["Sets the Standards"])).toBe("clause");
});

test("a sentence that is told by one look is one that is told word by word", () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...[
        "The",
        "all",
        "two",
        "reviewed",
        "Reviewed",
        "policies",
        "policy",
        "is",
        "held",
        "Held",
        "shared",
        "feed",
        "red",
        "under",
        "12",
        "4th",
        "team’s",
        "well-known",
        "e.g.",
        "a",
        "of",
        "no",
        "Data",
        "staff",
        "was",
      ],
    ),
    fc.string({ maxLength: 6 }),
  );
  const mark = fc.constantFrom(" ", " ", " ", " ", ", ", ". ", ": ", " – ", "  ", "/", " (", "; ", "’ ");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark), { maxLength: 8 }), (parts) => {
      const text = parts.flat().join("");
      expect([text, hasVerb(text)]).toEqual([text, hasVerbAmongWords(text)]);
    }),
    { numRuns: 2000 },
  );
});
