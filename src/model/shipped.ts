/** The catalogues that come with t6, by their ids, which belong to them. */
export const shippedCatalogues = Object.freeze({ t6: "catalogues/t6.yaml", "standard-4": "catalogues/standard-4.yaml" });

/** The one that is gone by where nothing names another. */
export const defaultCatalogue = "t6";

export type ShippedId = keyof typeof shippedCatalogues;

/** Whether an id is that of a catalogue that comes with t6. */
export const isShipped = (id: string): id is ShippedId => Object.hasOwn(shippedCatalogues, id);
