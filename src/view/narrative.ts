import type { Definition, Heading, Nodes, PhrasingContent, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { isAllowedUrl, plainText } from "./prose.ts";
import { remembered } from "./remembered.ts";

/** What a reference link leads to. */
export interface Reference {
  readonly title: string;
  readonly url?: string;
  readonly number?: number;
}

/** Where a reference goes is found out after reading: this stands for the id until then. */
const pending = "t6-ref:";

const read = remembered(readAnew, 100);

/** What a text is made of. The documents and the checks before a signature read the same texts, which takes longer than anything else that is done to them. */
const parsed = remembered((text: string): Root => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), 100);

/**
 * Reads a narrative. The ids are those that a reference link may name; their definitions are supplied here.
 * Raw HTML becomes text, images their description, footnotes paragraphs at the end; addresses we do not allow lose their link and keep their words.
 */
export function readNarrative(markdown: string, ids: Iterable<string>): Root {
  return read(withIds(markdown, ids));
}

/** A narrative with a definition for each id that it may link, so that a reader of Markdown finds the links. */
function withIds(markdown: string, ids: Iterable<string>): string {
  // Every text of every document comes by here, and most name nothing.
  if (!markdown.includes("[")) return `\n${markdown}`;
  const lower = markdown.toLowerCase().replace(/\[\s+|(?<!\s)\s+\]/g, (bracket) => bracket.trim());
  const named = [...ids].filter((id) => lower.includes(`[${id.toLowerCase()}]`));
  // Ours come first because the first definition of a label wins, and because an unclosed code fence would swallow later ones.
  const definitions = named.map((id) => `[${id}]: ${pending}${id}\n`).join("");
  return `${definitions}\n${markdown}`;
}

/** A narrative as it is written, with every link and nothing left out, and the address of each label. Of a label that is an id, that is the id itself. */
export function asWritten(markdown: string, ids: Iterable<string>): { readonly root: Root; readonly addressOf: (label: string) => string | undefined } {
  const root = parsed(withIds(markdown, ids));
  const known = new Map<string, string>();
  visit(root, (node) => {
    if (node.type === "definition" && !known.has(node.identifier)) known.set(node.identifier, node.url);
  });
  return { root, addressOf: (label) => known.get(label) };
}

/** The id that an address of such a narrative stands for. */
export const idOf = (url: string): string | undefined => (url.startsWith(pending) ? url.slice(pending.length) : undefined);

function readAnew(text: string): Root {
  const tree = parsed(text);
  const known = new Map<string, Definition>();
  visit(tree, (node) => {
    if (node.type === "definition" && !known.has(node.identifier)) known.set(node.identifier, node);
  });
  const clean = (node: Nodes): Nodes[] => cleaned(node, known, clean);
  const children = [...tree.children].sort((a, b) => Number(a.type === "footnoteDefinition") - Number(b.type === "footnoteDefinition")).flatMap(clean);
  return levelled({ type: "root", children: children as RootContent[] });
}

/** Every web address of a piece of prose with its words, in order; what is still pending is left out. */
export function linksOf(root: Root): { url: string; text: string }[] {
  const links: { url: string; text: string }[] = [];
  visit(root, (node) => {
    if (node.type === "link" && !node.url.startsWith(pending)) links.push({ url: node.url, text: plainText(node) });
  });
  return links;
}

/** Puts addresses in the place of ids. What has no address becomes its words and the number of its source. */
export function resolveReferences(root: Root, find: (id: string) => Reference | undefined, numberOf: (url: string) => number | undefined): Root {
  const resolve = (node: Nodes): Nodes[] => {
    if (node.type === "link") {
      const id = node.url.startsWith(pending) ? node.url.slice(pending.length) : undefined;
      const reference = id === undefined ? undefined : find(id);
      const url = id === undefined ? node.url : reference?.url;
      const words: PhrasingContent[] =
        reference !== undefined && plainText(node) === id && node.data?.worded !== true ? [{ type: "text", value: reference.title }] : node.children;
      const names = id === undefined ? {} : { names: id };
      if (url === undefined) {
        const named = words.map((word) => (word.type === "text" ? { ...word, data: names } : word));
        return [...named, ...(reference?.number === undefined ? [] : [{ type: "text" as const, value: ` (source ${reference.number})` }])];
      }
      const number = reference?.number ?? numberOf(url);
      return [{ type: "link", url, children: words, data: { ...(number !== undefined && { source: number }), ...names } }];
    }
    return "children" in node ? [{ ...node, children: (node.children as Nodes[]).flatMap(resolve) } as Nodes] : [node];
  };
  return resolve(root)[0] as Root;
}

function cleaned(node: Nodes, known: ReadonlyMap<string, Definition>, clean: (node: Nodes) => Nodes[]): Nodes[] {
  const within = (): PhrasingContent[] => ("children" in node ? ((node.children as Nodes[]).flatMap(clean) as PhrasingContent[]) : []);
  const linked = (url: string | undefined, worded = false): Nodes[] => {
    const allowed = url !== undefined && (url.startsWith(pending) || isAllowedUrl(url));
    return allowed ? [{ type: "link", url, children: within(), ...(worded && { data: { worded } }) }] : within();
  };
  switch (node.type) {
    case "definition":
    case "yaml":
    case "footnoteReference":
      return [];
    case "html":
      return [{ type: "text", value: node.value }];
    case "image":
    case "imageReference":
      return node.alt ? [{ type: "text", value: node.alt }] : [];
    case "link":
      return linked(node.url);
    case "linkReference":
      // Words that an author gave are the author's, also where they are the id.
      return linked(known.get(node.identifier)?.url, node.referenceType === "full");
    case "footnoteDefinition":
      return (node.children as Nodes[]).flatMap(clean);
    case "root":
      return [{ type: "root", children: (node.children as Nodes[]).flatMap(clean).map(asBlock) }];
    case "listItem":
    case "blockquote":
      return [
        { ...bare(node), children: (node.children as Nodes[]).flatMap(clean).map(asPart), ...(node.type === "listItem" ? { checked: null } : {}) } as Nodes,
      ];
    default:
      return "children" in node ? [{ ...bare(node), children: within() } as Nodes] : [bare(node)];
  }
}

/** Words that lost their block, such as those of raw HTML, get a paragraph. */
const asBlock = (node: Nodes): RootContent => (node.type === "text" ? { type: "paragraph", children: [node] } : (node as RootContent));

/** What is a heading within a list or a quotation heads nothing of the document: it is set off by being bold. */
function asPart(node: Nodes): RootContent {
  return node.type === "heading" ? { type: "paragraph", children: [{ type: "strong", children: node.children }] } : asBlock(node);
}

function bare<Node extends Nodes>(node: Node): Node {
  const { position: _, ...rest } = node;
  return rest as Node;
}

/** Headings count from 1 and skip no level, whatever the author began with. */
function levelled(root: Root): Root {
  const stack: number[] = [];
  const children = root.children.map((node) => {
    if (node.type === "text") return asBlock(node);
    if (node.type !== "heading") return node;
    while ((stack.at(-1) ?? 0) >= node.depth) stack.pop();
    stack.push(node.depth);
    return { ...node, depth: Math.min(stack.length, 6) as Heading["depth"] };
  });
  return { type: "root", children };
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children as Nodes[]) visit(child, see);
}
