import type { CatalogueFile } from "./catalogue.ts";

/** The practices whose words nobody here has. */
export const notHeldIn = ({ practices }: Pick<CatalogueFile, "practices">): readonly string[] =>
  practices.filter(({ not_held }) => not_held !== undefined).map(({ id }) => id);
