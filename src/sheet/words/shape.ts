import { whyNoDate } from "../../schema/no-date.ts";
import { type About, guess, type WordsByCode } from "./said.ts";

/** The columns that belong together with one that is empty, and are filled in. */
function beside({ table, data, key, column }: About): readonly string[] {
  const group = key.slice(0, key.lastIndexOf(".") + 1);
  if (group === "") return [];
  return table.fields.filter((field) => field.key !== key && field.key.startsWith(group) && field.get(data) !== "").map((field) => column(field.key));
}

/** A drive, a share of a network, a folder, or the address of a file. */
const isPlaceOfFile = /^“(?:[A-Za-z]:[\\/]|[\\/]|~|file:)/;

const inTurn = (names: readonly string[]): string => names.join(", ").replace(/, ([^,]*)$/, " and $1");

/** What a cell holds that cannot stand there, in the words of a book. */
export const shapeWords: WordsByCode = {
  "schema/missing": {
    words: (about) => {
      const others = beside(about);
      return others.length === 0
        ? "is empty, and it is needed. Fill it in"
        : `is empty, and goes with ${inTurn(others)}, which ${others.length === 1 ? "is" : "are"} filled in. Fill it in, or empty ${others.length === 1 ? "the other" : "the others"}`;
    },
  },
  "schema/unknown-key": { words: () => "holds what has no meaning there. Empty it" },
  "schema/wrong-type": { words: ({ args: { expected, actual } }) => `should hold ${expected}, and holds ${actual}` },
  "schema/not-one-of": { words: ({ args, said }) => `says ${said}, which is not in its list. ${guess(args)}Choose one from the list` },
  "schema/bad-date": {
    words: ({ args, said }) =>
      `says ${said}, which is no date. ${whyNoDate(args["actual"] ?? "") ?? args["hint"] ?? `${guess(args)}Write the year first: 2026-04-22`}`,
  },
  "schema/odd-sign": {
    words: ({ args: { sign, place, suggestion = "" }, said }) =>
      `says ${said}, written with ${sign}${place === undefined ? "" : `, ${place}`}. Type it anew: ${suggestion.replace(/^["‘]|["’]$/g, "")}`,
  },
  "schema/bad-id": {
    words: ({ args: { described, suggestion }, said, key, column }) =>
      described?.includes(", url: ") === true && key === "source"
        ? `says ${said}, which is an address and no id. Write it under ${column("source.url")}, and empty this cell`
        : `says ${said}, which is no id. ${guess(suggestion === undefined ? {} : { suggestion })}Ids stand in the first column of each sheet: small letters, digits and hyphens`,
  },
  "schema/bad-url": {
    words: ({ args, said, key, table, column }) => {
      const reference = key.replace(/url$/, "reference");
      if (isPlaceOfFile.test(said) && table.fields.some((field) => field.key === reference))
        return `says ${said}, which is where a file is kept and no web address. Write it under ${column(reference)}, and empty this cell`;
      return `says ${said}, which is no full web address. ${guess(args)}Copy the whole address from the browser: it begins with https:// or http:// and has no spaces. Where there is none, leave the cell empty`;
    },
  },
  "schema/blank": { words: () => "holds no words. Fill it in, or empty it" },
  "schema/too-few": { words: ({ args: { least } }) => `needs at least ${least}. Fill it in` },
  "schema/not-unique": { words: ({ args: { actual } }) => `names ${actual === undefined ? "the same" : `“${actual}”`} twice. Take one of the two away` },
  "schema/const": { words: () => "can only be “yes” or empty" },
  "schema/text-limit": { words: ({ args: { what, limit } }) => `has ${what}, and t6 takes ${limit} at most. Shorten it` },
  "schema/invalid": { words: ({ args: { detail }, said }) => `says ${said}, which does not fit there${detail === undefined ? "" : `: ${detail}`}` },
};
