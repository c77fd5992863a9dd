import type { Nodes } from "mdast";
import type { DocumentTree } from "../document/tree.ts";
import { isAllowedUrl } from "../view/prose.ts";

/** Where a link leads: to an address, or to a place in the same document. */
export type Target = { readonly to: "address"; readonly url: string } | { readonly to: "place"; readonly name: string };

/** Every node below one, itself included, in the order of the text. */
export function* everyNode(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* everyNode(child);
}

/** The names of the places that a link can lead to. */
export function placesOf(tree: DocumentTree): ReadonlySet<string> {
  const names = [...everyNode(tree.body)].flatMap((node) => (node.type === "anchor" ? [node.value] : []));
  return new Set(names);
}

/** Where a link leads, if it may lead there: an address that is allowed, or "#name" of a place that there is. Its words are printed in any case. */
export function targetOf(url: string, places: ReadonlySet<string>): Target | undefined {
  if (url.startsWith("#")) return places.has(url.slice(1)) ? { to: "place", name: url.slice(1) } : undefined;
  return isAllowedUrl(url) ? { to: "address", url: asUri(url) } : undefined;
}

/** An address with nothing in it that the definition of addresses leaves out: word processors refuse a whole file for one such character. */
function asUri(url: string): string {
  const [address = "", ...fragment] = url.split("#");
  const place = fragment.length === 0 ? "" : `#${fragment.join("%23")}`;
  return `${address}${place}`
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
    .replace(/[^\u0021-\u007E]|[{}|^`]|%(?![0-9A-Fa-f]{2})/gu, (character) => encodeURIComponent(character));
}
