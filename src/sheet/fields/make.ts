import { unquoted } from "../../diagnostics/odd-signs.ts";
import { lists } from "../lists.ts";
import type { CellKind, Data, Field, List, Wrong } from "../model.ts";
import { asTyped } from "../text.ts";

type Path = readonly string[];

/** The value at a way through an entry. */
export function valueAt(entry: unknown, path: Path): unknown {
  let value = entry;
  for (const step of path) value = typeof value === "object" && value !== null ? (value as Data)[step] : undefined;
  return value;
}

/** An entry with another value at a way through it; undefined takes it away, and a group that is empty then goes with it. */
export function withValue(entry: Data, [step, ...rest]: Path, value: unknown): Data {
  if (step === undefined) return entry;
  const inner = entry[step];
  const next = rest.length === 0 ? value : withValue(typeof inner === "object" && inner !== null ? (inner as Data) : {}, rest, value);
  const isGone = next === undefined || (rest.length > 0 && Object.keys(next as Data).length === 0);
  if (!isGone) return { ...entry, [step]: next };
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== step));
}

interface About {
  readonly label: string;
  readonly help: string;
  readonly width?: number;
  readonly required?: true;
  readonly names?: Field["names"];
  readonly refers?: Field["refers"];
  readonly note?: string;
  readonly isRare?: true;
}

const usualWidth = 18;

/** A field over one value at a way through the entry. */
function field(
  path: Path,
  kind: CellKind,
  { label, help, width = usualWidth, required, names, refers, note, isRare }: About,
  get: Field["get"],
  set: Field["set"],
): Field {
  return {
    key: path.join("."),
    label,
    help,
    width,
    kind,
    get,
    set,
    ...(required && { required }),
    ...(names && { names }),
    ...(refers && { refers }),
    ...(note !== undefined && { note }),
    ...(isRare && { isRare }),
  };
}

/** Words, a number or an address. */
export function text(path: Path, about: About): Field {
  const get = (entry: Data): string => String(valueAt(entry, path) ?? "");
  return field(path, { is: "text" }, about, get, (entry, said) => withValue(entry, path, said === "" ? undefined : said + endOf(valueAt(entry, path))));
}

/** Text with lines of its own ends with a line break in a file, which no cell shows. */
const endOf = (before: unknown): string => (typeof before === "string" ? (/\S(\n)$/.exec(before)?.[1] ?? "") : "");

/** A date, as exact as it is known. */
export const date = (path: Path, about: About): Field => ({ ...text(path, { width: 13, ...about }), kind: { is: "date", needsDay: false } });

/** A date to the day. */
export const day = (path: Path, about: About): Field => ({ ...text(path, { width: 13, ...about }), kind: { is: "date", needsDay: true } });

/** One of some values, by their words. */
export function choice(path: Path, list: List, about: About): Field {
  const get = (entry: Data): string => {
    const value = valueAt(entry, path);
    return list.choices.find((one) => one.value === value)?.words ?? String(value ?? "");
  };
  return field(path, { is: "list", list }, about, get, (entry, said) => withValue(entry, path, said === "" ? undefined : valueFor(list, said)));
}

/** The value that some words of a list stand for; the value as it is written in a file will do too. */
export function valueFor({ choices }: List, said: string): unknown {
  const plain = (words: string): string =>
    unquoted(words)
      .toLowerCase()
      .replace(/[\s_]+/g, " ")
      .trim();
  return choices.find(({ value, words, also }) => [words, String(value), also ?? words].some((one) => plain(one) === plain(said)))?.value;
}

/** Ids with commas between them. */
export function ids(path: Path, about: About): Field {
  const get = (entry: Data): string => {
    const value = valueAt(entry, path);
    return Array.isArray(value) ? value.join(", ") : "";
  };
  const set = (entry: Data, said: string): Data => {
    const wanted = said.split(/[,;\n]/).flatMap(idsOrTitle);
    return withValue(entry, path, wanted.length === 0 ? undefined : wanted);
  };
  return field(path, { is: "text" }, about, get, set);
}

/** What stands between two commas: ids with blanks between them, or a title, of which a word begins with a capital and has no figure in it. */
function idsOrTitle(piece: string): readonly string[] {
  const words = piece.split(/\s+/).filter((word) => word !== "");
  return words.every((word) => /[\d-]/.test(word) || word === word.toLowerCase()) ? words : [words.join(" ")];
}

/** Texts of a list, one on each line. A text that has lines of its own is only shown. */
export function lines(path: Path, about: About): Field {
  const listed = (entry: Data): readonly unknown[] => {
    const value = valueAt(entry, path);
    return Array.isArray(value) ? value : [];
  };
  const set = (entry: Data, said: string): Data => {
    const wanted = said
      .split("\n")
      .map(asTyped)
      .filter((one) => one !== "");
    return withValue(entry, path, wanted.length === 0 ? undefined : wanted);
  };
  return {
    ...field(path, { is: "text" }, about, (entry) => listed(entry).join("\n"), set),
    holds: (entry) => listed(entry).every((one) => typeof one === "string" && one === asTyped(one) && !one.includes("\n")),
  };
}

/** What is shown and left alone. */
export const shown = (key: string, about: About & Pick<Field, "elsewhere">, get: Field["get"]): Field => ({
  ...field([key], { is: "shown" }, about, get, (entry) => entry),
  ...(about.elsewhere !== undefined && { elsewhere: about.elsewhere }),
});

/** Where a new entry belongs. Of one that is there it is only shown. */
export const home = (key: string, about: About): Field => ({
  ...field(
    [key],
    { is: "home" },
    { ...about, required: true },
    (entry, beside) => String(beside?.[key] ?? entry[key] ?? ""),
    (entry, said) => ({
      ...entry,
      [key]: said,
    }),
  ),
});

/** A column in which something is added to a list of the entry: it is empty in every book, and what is written there is put at the end. */
export function adding(key: string, list: string, about: About, read: (line: string) => Data | Wrong): Field {
  const set = (entry: Data, said: string): Data | Wrong => {
    const before = valueAt(entry, [list]);
    const added: unknown[] = [];
    for (const line of said
      .split("\n")
      .map(asTyped)
      .filter((one) => one !== "")) {
      const one = read(line);
      if ("wrong" in one) return one as Wrong;
      added.push(one);
    }
    return withValue(entry, [list], [...(Array.isArray(before) ? before : []), ...added]);
  };
  return { ...field([key], { is: "text" }, about, () => "", set), addsTo: list };
}

/** The column by which an entry is taken out of the files: a word, because a row may go by a slip of the mouse. */
export const takingAway: Field = {
  ...choice(["remove"], lists.takeAway, {
    label: "Take away",
    isRare: true,
    help: "Choose “take away” to delete the entry from the files, with everything in its row. It is refused while something refers to it.",
  }),
  takesAway: true,
  get: () => "",
  set: (entry, said) => (said === "" ? entry : { wrong: "says “take away”, and the row is new. Empty the row instead" }),
};

/** Columns as they stand in a book: what every entry needs first, what few have last. */
export const byUse = (fields: readonly Field[]): readonly Field[] => {
  const rank = ({ required, isRare }: Field): number => (required === true ? 0 : isRare === true ? 2 : 1);
  return [...fields].sort((one, other) => rank(one) - rank(other));
};
