import type { CatalogueFile } from "../model/catalogue.ts";
import { defaultCatalogue } from "../model/shipped.ts";

/** An example, or nothing where there is none to show. */
export type Shown = (example: unknown) => unknown;

/**
 * How an example from a schema is shown beside a catalogue. The schemas have theirs from the catalogue that is gone by where nothing names another:
 * beside another one they have its ids and names, and what is about that code in another way is left out.
 */
export function exampleBeside({ catalogue, practices, regulator, code, title }: CatalogueFile): Shown {
  if (catalogue === defaultCatalogue) return (example) => example;
  const held = practices.find(({ clauses }) => clauses.length > 0);
  const said: readonly (readonly [RegExp, string])[] = [
    [/\bT6\.\d[a-z]\b/g, held?.clauses[0]?.id ?? ""],
    [/\bT6\.\d\b/g, held?.id ?? ""],
    [/Office for Statistics Regulation/g, regulator?.name ?? "The regulator"],
    [/\bOSR\b/g, regulator?.short_name ?? regulator?.name ?? "The regulator"],
    [/Code of Practice for Statistics/g, code ?? title],
    [/\bthe Code\b/g, "the code"],
  ];
  return (example) => {
    const text = said.reduce((all, [what, instead]) => all.replace(what, () => JSON.stringify(instead).slice(1, -1)), JSON.stringify(example));
    return /\bT6\b|Standard 4|statisticsauthority/.test(text) ? undefined : JSON.parse(text);
  };
}
