import { buildCatalogue } from "../catalogue/build.ts";
import { wholeCatalogue } from "../catalogue/whole.ts";
import { sha256 } from "../io/sha256.ts";
import type { WrittenCatalogue } from "../model/generated/schemas.ts";
import { defaultCatalogue, type ShippedId, shippedCatalogues } from "../model/shipped.ts";
import { openText } from "./open.ts";
import type { LoadedCatalogue, ShippedText } from "./types.ts";

/** The catalogue that is gone by where nothing names another, as JSON, and the digest of its file, filled in when the package is built. What runs from its sources reads the file. */
declare const T6_CATALOGUE: string | undefined;
declare const T6_CATALOGUE_SHA256: string | undefined;

/** A catalogue that ships with t6. */
export async function shippedCatalogue(id: ShippedId = defaultCatalogue): Promise<LoadedCatalogue> {
  const { written, digest } = await shippedText(id);
  return { catalogue: buildCatalogue(wholeCatalogue(written)), name: shippedCatalogues[id], digest };
}

/** What a shipped catalogue says. The build has read and validated it, so that no run has to do it again, and nothing has to be found on a disk. */
export async function shippedText(id: ShippedId): Promise<ShippedText> {
  // The build takes the other branch away only where it is one.
  if (typeof T6_CATALOGUE === "string" && typeof T6_CATALOGUE_SHA256 === "string") {
    if (id !== defaultCatalogue) return (await import("./shipped-besides.ts")).shippedBesides(id);
    const digest = T6_CATALOGUE_SHA256;
    return { written: JSON.parse(T6_CATALOGUE) as WrittenCatalogue, digest: () => digest };
  } else {
    const { readAsset } = await import("../io/assets.ts");
    const name = shippedCatalogues[id];
    const text = readAsset(name);
    const { data } = await openText(text, name, "catalogue");
    if (data === undefined) throw new Error(`${name} is not in order.`);
    return { written: data as WrittenCatalogue, digest: () => sha256(text) };
  }
}
