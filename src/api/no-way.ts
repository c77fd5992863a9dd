import type { Catalogue } from "../model/catalogue.ts";

/** 3 is 3.0. */
export const isEdition = (named: string, id: string): boolean => named === id || `${named}.0` === id;

/** That nothing says where the evidence might stand in an edition. */
export function noWay(to: string, home: Catalogue | undefined, catalogue: string | undefined): string {
  const where = catalogue === undefined ? "No catalogue that comes with t6" : `${catalogue} is not one that`;
  const from = home === undefined ? "the catalogue of this assessment" : `‘${home.file.catalogue}’`;
  return `${where} says where evidence under ${from} might stand in edition ${to}. A catalogue of one's own can say so, under ‘crosswalk’.`;
}

/** What can be done in place of an edition to which no crosswalk leads: another edition of the same texts is only written down, and others are named. */
export function editionsFor(to: string, now: string, home: Catalogue | undefined, all: readonly Catalogue[]): string {
  const same = home?.file.editions.find(({ id }) => isEdition(to, id))?.id;
  if (home !== undefined && same !== undefined)
    return ` The catalogue ‘${home.file.catalogue}’ has edition ${same} itself, with the same practices as ${now}: write ‘edition: "${same}"’ in assessment.yaml.`;
  const there = all.filter(({ file }) => file.crosswalk?.from === home?.file.catalogue).flatMap(({ file }) => file.editions.map(({ id }) => id));
  return there.length === 0 ? "" : ` There is one to edition ${[...new Set(there)].join(" or ")}.`;
}
