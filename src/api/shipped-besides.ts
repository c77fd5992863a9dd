import type { WrittenCatalogue } from "../model/generated/schemas.ts";
import type { ShippedText } from "./types.ts";

/** The catalogues that ship with t6 besides the first, by their ids: JSON, and the digest of the file. Filled in when the package is built. */
declare const T6_CATALOGUES_BESIDES: string;

/** One of them. They are in a piece of their own, which is loaded only where one is named. */
export function shippedBesides(id: string): ShippedText {
  const all = JSON.parse(T6_CATALOGUES_BESIDES) as Readonly<Record<string, { readonly written: WrittenCatalogue; readonly sha256: string }>>;
  const one = all[id];
  if (one === undefined) throw new Error(`The package holds no catalogue ${id}.`);
  return { written: one.written, digest: () => one.sha256 };
}
