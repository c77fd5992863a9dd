import type { CatalogueResult } from "../model/generated/schemas.ts";
import { isShipped } from "../model/shipped.ts";

/** The edition of the code; and by its title the catalogue, where somebody brought one of their own, so that it is not taken for one that comes with t6. */
export function editionName({ id, title, edition }: Pick<CatalogueResult, "id" | "title" | "edition">): string {
  return isShipped(id) ? edition.title : `${edition.title}; own catalogue “${title}”`;
}
