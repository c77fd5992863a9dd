import type { List, ListItem } from "mdast";

/** One of the list items in which a block stands. */
export interface Place {
  readonly list: List;
  readonly item: ListItem;
}

/** A block, and the list items in which it stands, from the outermost. */
export interface Leaf {
  readonly xml: string;
  readonly places: readonly Place[];
}

/**
 * Puts blocks into the lists they belong to, which are opened and closed where the place of one block differs from that of the last. A list that was
 * interrupted goes on with its count; what is left of an interrupted item gets no mark of its own.
 */
export function nested(leaves: readonly Leaf[]): string {
  const out: string[] = [];
  const seen = new Set<List | ListItem>();
  let open: readonly (Place & { readonly tag: string })[] = [];
  for (const { xml, places } of [...leaves, { xml: "", places: [] }]) {
    const shared = sharedDepth(open, places);
    const sameList = open[shared] !== undefined && open[shared].list === places[shared]?.list;
    for (const [depth, { tag }] of [...open.entries()].slice(shared).reverse()) out.push(`</${tag}>`, depth === shared && sameList ? "" : "</text:list>");
    const opened = places.slice(shared).map(({ list, item }, at) => {
      const tag = seen.has(item) ? "text:list-header" : "text:list-item";
      if (at > 0 || !sameList) out.push(listStart(list, seen.has(list)));
      out.push(tag === "text:list-item" && !seen.has(list) && list.ordered === true && (list.start ?? 1) !== 1 ? itemFrom(list.start ?? 1) : `<${tag}>`);
      seen.add(list).add(item);
      return { list, item, tag };
    });
    open = [...open.slice(0, shared), ...opened];
    out.push(xml);
  }
  return out.join("");
}

function sharedDepth(open: readonly Place[], places: readonly Place[]): number {
  const differs = open.findIndex(({ item }, depth) => places[depth]?.item !== item);
  return differs === -1 ? open.length : differs;
}

function listStart({ ordered }: List, goesOn: boolean): string {
  return `<text:list text:style-name="${ordered === true ? "Numbering_20_1" : "List_20_1"}"${goesOn ? ' text:continue-numbering="true"' : ""}>`;
}

const itemFrom = (start: number): string => `<text:list-item text:start-value="${start}">`;
