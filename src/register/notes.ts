import type { Register } from "./register.ts";
import { saidInCells } from "./remarks.ts";
import type { Row } from "./table.ts";

/** Whether a text is a note and no year above its rows, sum or single word: it has two words at least. */
const isNote = (text: string): boolean => text.split(" ").filter((word) => /\p{L}{2}/u.test(word)).length > 1;

/** What stands in a row, once where cells of it were made one. */
export const ownWords = ({ cells, merged }: Row): string => saidInCells(cells.filter((_, at) => merged?.has(at) !== true)).join(" ");

/** A year above its rows, with what happened in it: “Approved in 2022”. What begins as a note does is none. */
const band =
  /^(?!notes?\b|source|as (?:at|of)\b|(?:last )?(?:updated|published|correct)\b|until\b|since\b|before\b)(?:\p{L}+ ){1,4}(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?:?$/iu;

/** What a register says of itself outside its tables: the lines above their headings, and notes among and below their rows. */
export const notesOf = ({ tables }: Register): readonly string[] => [
  ...new Set(tables.flatMap(({ notesAbove, remarks }) => [...notesAbove, ...remarks.map(ownWords).filter((text) => !band.test(text))]).filter(isNote)),
];

/** What stands alone in rows of a table and is no note: a year above its rows, a sum, a heading among them. */
export const bandsOf = ({ tables }: Register): readonly string[] =>
  tables.flatMap(({ remarks }) => remarks.map(ownWords)).filter((text) => text !== "" && (!isNote(text) || band.test(text)));

/** The notes that are in one of two editions only. */
export const notesOnlyIn = (one: Register, other: Register): readonly string[] => {
  const known = new Set(notesOf(other));
  return notesOf(one).filter((note) => !known.has(note));
};
