import { defaultCatalogue, type ShippedId, shippedCatalogues } from "../model/shipped.ts";
import { shippedText } from "./shipped.ts";

/** The catalogues that come with t6 and have an edition, first the one that is gone by where nothing names another. */
export async function shippedWith(edition: string): Promise<readonly ShippedId[]> {
  const ids = (Object.keys(shippedCatalogues) as ShippedId[]).toSorted((one, other) => Number(other === defaultCatalogue) - Number(one === defaultCatalogue));
  const has = await Promise.all(ids.map(async (id) => (await shippedText(id)).written.editions.some((one) => one.id === edition)));
  return ids.filter((_, index) => has[index]);
}
