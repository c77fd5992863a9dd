import type { List, ListItem, Nodes, Paragraph } from "mdast";
import type { EvidenceItem } from "../model/generated/schemas.ts";

/** A paragraph or an entry of a list, which knows from now on what evidence it tells. It prints as before. */
export function tells<Node extends Paragraph | ListItem>(node: Node, items: readonly EvidenceItem[]): Node {
  return items.length === 0 ? node : { ...node, data: { ...node.data, tells: items.map(({ id }) => id) } };
}

/** A list whose entries each tell an item; an entry without one tells nothing that is known. */
export const tellsEach = (list: List, items: readonly EvidenceItem[]): List => ({
  ...list,
  children: list.children.map((child, index) => tells(child, items.slice(index, index + 1))),
});

/** The ids of what a piece of text tells, or names by a reference link: evidence items and sources, in the order of the text, each once. */
export function restsOn(node: Nodes): readonly string[] {
  const found = new Set<string>();
  const look = (one: Nodes): void => {
    if (one.type === "paragraph" || one.type === "listItem") for (const id of one.data?.tells ?? []) found.add(id);
    if ((one.type === "link" || one.type === "text") && one.data?.names !== undefined) found.add(one.data.names);
    if ("children" in one) for (const child of one.children) look(child);
  };
  look(node);
  return [...found];
}
