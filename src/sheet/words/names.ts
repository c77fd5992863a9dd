import { listedIn } from "../../assess/phrases.ts";
import { guess, type WordsByCode } from "./said.ts";

/** Names of what there is not, in the words of a book. */
export const nameWords: WordsByCode = {
  "reference/unknown-clause": {
    words: ({ args }) => {
      const { clause, practice, home, clauses, such_as: example, gap } = args;
      if (gap !== undefined)
        return `names “${clause}”, and the words of ${gap} are not held, so that it has no clauses yet. Leave it out until they are filled in`;
      const about =
        home !== undefined
          ? `The clauses of ${home} are ${clauses}`
          : practice === undefined
            ? ""
            : `${practice} is a whole practice: its clauses are ${clauses}. Write those that it bears on`;
      return `names “${clause}”, which is no clause. ${guess(args)}${about}${example === undefined ? "" : `Write the ids of clauses, such as ${example}`}`.trim();
    },
  },
  "reference/unknown-practice": { words: ({ args }) => `names “${args["practice"]}”, which is no practice. ${guess(args)}The practices are ${args["known"]}` },
  "reference/unknown-part": {
    words: ({ args }) => `names the part “${args["part"]}” of ${args["clause"]}, which has no such part. ${guess(args)}Its parts are ${args["parts"]}`,
  },
  "reference/no-parts": {
    words: ({ args: { clause } }) =>
      `names parts of ${clause}, which has none. Write ${clause} without brackets, and what the item leaves open as a limitation`,
  },
  "reference/parts-missing": {
    words: ({ args: { clause, parts = "" }, isEmpty }) =>
      `${isEmpty === true ? `is empty, so the row bears on ${clause}, below which it stands, and not on any of its parts` : `names ${clause} and not which of its parts`}. Write the clause with them behind it in brackets, such as ${clause} (${listedIn(parts).slice(0, 2).join(", ")}). Its parts are ${parts}`,
  },
  "reference/duplicate-id": { words: ({ args: { id } }) => `has the id “${id}”, which something else has too` },
  "reference/unknown-source": {
    words: ({ args }) => `names “${args["id"]}”, and no row of the sheet “Sources” has that id. ${guess(args)}Write the id of a source, or empty the cell`,
  },
  "reference/unknown-evidence": {
    words: ({ args }) => `names “${args["id"]}”, and no evidence has that id. ${guess(args)}Write an id from the first column of one of the sheets of evidence`,
  },
  "reference/unknown-ask": {
    words: ({ args }) => `names “${args["id"]}”, and no row of the sheet “Asks” has that id. ${guess(args)}Write an id from its first column`,
  },
  "reference/unknown-link": {
    words: ({ args }) =>
      `links to “${args["id"]}”, and no source or evidence has that id. ${guess(args)}Write an id from the first column of one of the sheets into the second pair of brackets`,
  },
  "reference/unknown-place": {
    words: ({ args }) =>
      `names “${args["id"]}”, and no source and no evidence has that id. ${guess(args)}Write an id from the first column of one of the sheets`,
  },
  "reference/edition-before": {
    words: ({ args: { clause } }) =>
      `names ${clause}, a clause of the edition before, which counts for nothing in this book. Name a clause of this edition, or enter the row in a book of the edition before`,
  },
  "edition/unknown": {
    words: ({ args }) =>
      `says “${args["edition"]}”, and there is no such edition. ${guess(args)}Here are ${args["known"]}${args["successor"] === undefined ? "" : `, and not ${args["successor"]}, which came after`}`,
  },
  "edition/no-texts": {
    words: ({ args: { edition, suggestion } }) => `says “${edition}”, and t6 does not have the texts of that edition. Write ${suggestion}`,
  },
  "assessment/own-regulator": {
    words: ({ args: { name } }) => `says that ${name} is the regulator, and it is also the producer. Choose “the producer itself”`,
  },
};
