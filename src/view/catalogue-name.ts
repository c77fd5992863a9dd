import type { CatalogueResult } from "../model/generated/schemas.ts";

/** The catalogue that comes with t6. Its id belongs to it. */
const shipped = "t6";

/** The edition of the code; and by its title the catalogue, where somebody brought one of their own, so that it is not taken for the Code's. */
export function editionName({ id, title, edition }: Pick<CatalogueResult, "id" | "title" | "edition">): string {
  return id === shipped ? edition.title : `${edition.title}; own catalogue “${title}”`;
}
