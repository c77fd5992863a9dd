import type { Catalogue } from "../../model/catalogue.ts";
import type { Entry } from "./entry.ts";
import type { Passage } from "./sheet.ts";
import { factsAbout } from "./value-facts.ts";
import { groups } from "./words/groups.ts";
import type { Group, Meaning } from "./words/meaning.ts";

/** Every value that can stand in a file or an output, and every group of several. */
export function valueEntries(catalogue: Catalogue): readonly Entry[] {
  return groups.flatMap((group) => {
    const values = Object.entries(group.values).map(([value, meaning]) => valueEntry(group, value, meaning, catalogue));
    return values.length === 1 ? values : [groupEntry(group), ...values];
  });
}

function valueEntry(group: Group, value: string, meaning: Meaning, catalogue: Catalogue): Entry {
  const id = `${group.id}/${value}`;
  const label = group.labels?.[value];
  const isAlone = Object.keys(group.values).length === 1;
  return {
    id,
    title: `${id}${label === undefined || label === "" || label === value ? "" : ` (${label})`}: ${group.one}`,
    names: [value, ...(label ? [label] : []), ...group.keys.map((key) => `${key}/${value}`), ...(isAlone ? [group.id, ...group.keys] : [])],
    brief: `${group.one}. ${meaning.means}`,
    passages: () => [...meaningPassages(meaning), ...factsAbout(group.id, value, catalogue), { heading: "Where it stands", paragraphs: [group.where] }],
  };
}

/** A meaning with its example and what is easily taken for it. */
function meaningPassages({ means, example, counter }: Meaning): readonly Passage[] {
  return [
    { heading: "What it means", paragraphs: [means] },
    { heading: "An example", paragraphs: [example] },
    { heading: "A counter-example", paragraphs: counter === undefined ? [] : [counter] },
  ];
}

function groupEntry({ id, one, about, keys, where, values }: Group): Entry {
  return {
    id,
    title: `${id}: ${one}`,
    names: keys,
    brief: `${one}. ${about}`,
    passages: () => [
      { heading: "What it is", paragraphs: [about] },
      { heading: "Where it stands", paragraphs: [where] },
      { heading: "Its values", bullets: Object.entries(values).map(([value, { means }]) => `${id}/${value}: ${means}`) },
    ],
  };
}
