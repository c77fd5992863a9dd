import { type Field, fields } from "../../../build/generated/fields.js";
import { exampleBeside, type Shown } from "../../catalogue/examples.ts";
import { type Condition, conditions } from "../../gate/rules/conditions.ts";
import type { CatalogueFile } from "../../model/catalogue.ts";
import { groupedBy } from "./by.ts";
import type { Entry } from "./entry.ts";
import type { Passage } from "./sheet.ts";
import { groups } from "./words/groups.ts";

/** Every word that can stand before a colon in a file that people write, with every place in which it can; and the list of them. */
export function fieldEntries(catalogue: CatalogueFile): readonly Entry[] {
  const shown = exampleBeside(catalogue);
  const byKey = groupedBy(fields(), keyOf);
  return [...[...byKey].map(([key, places]) => fieldEntry(key, places, shown)), listOf([...byKey.keys()])];
}

/** The key at the end of a way. */
const keyOf = ({ way }: Field): string => way.slice(way.lastIndexOf(".") + 1);

/** Words that name a set of values as well, or a condition of the gate: there those are what one asks about. */
const ofOthers = new Set([
  ...groups.flatMap(({ id, keys }) => [id, ...keys]),
  ...Object.values(conditions).flatMap(({ key }: Condition) => key?.split(", ") ?? []),
]);

function fieldEntry(key: string, places: readonly Field[], shown: Shown): Entry {
  const files = [...new Set(places.map(({ file }) => file))];
  const titles = [...new Set(places.flatMap(({ title }) => title ?? []))].filter((title) => title.toLowerCase() !== key);
  return {
    id: `field/${key}`,
    title: `field/${key}: a word before a colon in ${inWords(files)}`,
    names: ofOthers.has(key) ? [] : [key, ...titles, ...places.map(({ way }) => way)],
    brief: `a word before a colon. ${places[0]?.about ?? ""}`,
    passages: () => [
      ...[...groupedBy(places, ({ about = "" }) => about)].map(([about, same]) => placePassage(key, about, same, shown)),
      { heading: "What can stand there", bullets: groups.filter(({ keys }) => keys.includes(key)).map(({ id, one }) => `${id}: ${one}`) },
    ],
  };
}

/** What a key says in the places in which it says the same. */
function placePassage(key: string, about: string, places: readonly Field[], shown: Shown): Passage {
  const [first] = places;
  const example = places.flatMap(({ examples }) => examples.map(shown)).find((one) => one !== undefined);
  const isRequired = places.every(({ required }) => required);
  return {
    heading: inWords(places.map(({ file, way }) => `${way} in ${file}`)),
    paragraphs: [
      about,
      isRequired ? "It has to be there." : places.some(({ required }) => required) ? "It has to be there in some of these places." : "It may be left out.",
      ...(first === undefined || example === undefined ? [] : [`For example: ${key}: ${typeof example === "string" ? example : JSON.stringify(example)}`]),
    ],
  };
}

function listOf(keys: readonly string[]): Entry {
  return {
    id: "fields",
    title: "fields: every word that can stand before a colon",
    names: ["field", "keys"],
    brief: "all words that can stand before a colon, file by file.",
    passages: () =>
      [...groupedBy(fields(), ({ file }) => file)].map(([file, of]) => ({
        heading: `In ${file}`,
        paragraphs: [keys.filter((key) => of.some((field) => keyOf(field) === key)).join(", ")],
      })),
  };
}

function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
