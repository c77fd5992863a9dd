import type { Voice } from "./voices.ts";

/** How that is told which somebody told the regulator, in a record that the regulator did not write. {speaker} and {assessor} are filled in. */
export const retold = Object.freeze({
  /** Where the speaker published it. */
  published: Object.freeze({ first: "{speaker} says that", next: Object.freeze(["{speaker} also says that", "{speaker} says, too, that"]) }),
  /** Where the regulator published what it was told. */
  reported: Object.freeze({
    first: "{assessor} reported that {speaker} had told it that",
    next: Object.freeze(["{assessor} also reported that {speaker} had told it that"]),
  }),
  /** Where neither did. */
  recorded: Object.freeze({ first: "{speaker} is recorded as saying that", next: Object.freeze(["{speaker} is also recorded as saying that"]) }),
}) satisfies Readonly<Record<string, Voice>>;

/** What “we” and “us” are in such a record. {assessor} is filled in. */
const persons: readonly (readonly [RegExp, string])[] = [
  [/\bwe (also )?understand from \{speaker\}/, "{speaker} is $1recorded as saying"],
  [/\bwe (also )?understand\b/, "{assessor} $1wrote"],
  [/\bwe are (also )?aware\b/, "{assessor} $1wrote"],
  [/\bwe know, too,/, "{assessor} wrote, too,"],
  [/\bwe have\b/, "{assessor} has"],
  [/\bwe\b/, "{assessor}"],
  [/\bus\b/, "{assessor}"],
];

/** A voice in the third person. */
export const retoldWords = ({ first, next }: Voice, assessor: string): Voice => {
  const turned = (lead: string): string =>
    persons.reduce((text, [person, words]) => text.replace(person, words), lead).replaceAll("{assessor}", () => assessor);
  return { first: turned(first), next: next.map(turned) };
};
