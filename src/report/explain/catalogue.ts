import type { Catalogue } from "../../model/catalogue.ts";
import type { Entry } from "./entry.ts";
import { practiceEntries } from "./practice.ts";

/** A catalogue by its id, or by an edition that it has. */
export function catalogueEntry(catalogue: Catalogue): Entry {
  const { catalogue: id, title, editions } = catalogue.file;
  const [principle] = practiceEntries(catalogue);
  return {
    id,
    title: `${id}, ${title}`,
    names: editions.flatMap((edition) => [edition.id, `edition ${edition.id}`]),
    brief: `a catalogue. ${title}.`,
    passages: (cases) => [
      { heading: "Its editions", bullets: editions.map((edition) => `${edition.id}: ${edition.title}`) },
      ...(principle?.passages(cases) ?? []),
    ],
  };
}
