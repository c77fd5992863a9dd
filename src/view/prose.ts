import type { BlockContent, Link, List, Nodes, Paragraph, PhrasingContent, Root, Strong } from "mdast";

/** Words, or a node that stands among them. */
export type Inline = string | PhrasingContent;

const inline = (parts: readonly Inline[]): PhrasingContent[] =>
  parts.filter((part) => part !== "").map((part) => (typeof part === "string" ? { type: "text", value: part } : part));

export function paragraph(...parts: readonly Inline[]): Paragraph {
  return { type: "paragraph", children: inline(parts) };
}

/** One paragraph with each text on a line of its own, as an address has it. */
export function lines(...texts: readonly string[]): Paragraph {
  return paragraph(...texts.flatMap((text, index): Inline[] => (index === 0 ? [text] : [{ type: "break" }, text])));
}

export function bullets(items: readonly (readonly Inline[])[]): List {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: items.map((parts) => ({ type: "listItem", spread: false, children: [paragraph(...parts)] })),
  };
}

export function strong(text: string): Strong {
  return { type: "strong", children: [{ type: "text", value: text }] };
}

/** A link that knows the number of its source, so that a printed page can point at the list of sources. */
export function link(text: string, url: string, source?: number): Link {
  return { type: "link", url, children: [{ type: "text", value: text }], ...(source === undefined ? {} : { data: { source } }) };
}

export function prose(...blocks: readonly BlockContent[]): Root {
  return { type: "root", children: [...blocks] };
}

/** The words of a piece of prose, without links and mark-up. */
export function plainText(node: Nodes): string {
  if ("value" in node) return node.value;
  if (!("children" in node)) return node.type === "break" ? " " : "";
  const block = node.type === "root" || node.type === "list" || node.type === "listItem" || node.type === "blockquote" || node.type === "table";
  return (node.children as Nodes[]).map(plainText).join(block ? "\n" : "");
}

/** Addresses a reader may be sent to. */
export function isAllowedUrl(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/i.test(url);
}
