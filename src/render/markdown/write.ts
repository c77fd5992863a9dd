import type { BlockContent, Nodes, Root, RootContent } from "mdast";
import { type Handle, type Options, type State, toMarkdown } from "mdast-util-to-markdown";
import type { DocumentTree } from "../../document/tree.ts";
import { escapeHtml } from "../html/escape.ts";
import { isPlain, options } from "./text.ts";

/** What a place that shows Markdown makes of more than its signs: a summary or a comment on a host of code. */
export interface MarkdownHost {
  /** A text before it is written. */
  readonly shown: (text: string) => string;
  /** The same, written: what the host would take for something of its own is none. */
  readonly written: (markdown: string) => string;
}

/**
 * A document as GitHub Flavored Markdown: links with their address, one line a paragraph. It has no raw HTML, but where a host folds
 * away what is long: it has no other sign for that.
 */
export function writeMarkdown({ body }: Pick<DocumentTree, "body">, host?: MarkdownHost): string {
  const children = apart(body.children).flatMap((node) => spelled(node, host)) as BlockContent[];
  return toMarkdown({ ...body, children }, host === undefined ? withOurs : { ...options, handlers: { text: textFor(host) } });
}

/** What Markdown has no sign for, as what it has: facts are a table, a notice is a quotation, a fold is open. */
function spelled(node: Nodes, host?: MarkdownHost): Nodes[] {
  const inner = (): Nodes[] => ("children" in node ? (node.children as Nodes[]).flatMap((child) => spelled(child, host)) : []);
  switch (node.type) {
    case "styled":
      // What stands above the title of a page is no part of a text, which begins with its title.
      return node.name === "kicker" ? [] : inner();
    case "fold":
      return host === undefined ? inner() : [raw(`<details>\n<summary>${escapeHtml(host.shown(node.summary))}</summary>`), ...inner(), raw("</details>")];
    case "form":
    case "small":
      return inner();
    case "anchor":
      return [];
    case "picture":
      return node.drawing.signs === undefined ? [] : [{ type: "text", value: node.drawing.signs }];
    case "pageBreak":
      return [{ type: "thematicBreak" }];
    case "notice":
      return [{ type: "blockquote", children: inner() as BlockContent[] }];
    case "facts":
      return [
        {
          type: "table",
          children: node.children.map(({ name, children }) => ({
            type: "tableRow",
            children: [
              { type: "tableCell", children: [{ type: "text", value: name }] },
              { type: "tableCell", children },
            ],
          })),
        },
      ];
    case "link":
      return node.url.startsWith("#") ? inner() : [{ ...node, children: inner() } as Nodes];
    case "pictures": {
      const shown = inner().filter((child) => !("children" in child) || child.children.length > 0);
      return shown.length === 0 ? [] : [...captionOf(node.caption), ...shown];
    }
    case "table":
      return [...captionOf(node.data?.caption), { ...node, children: inner() } as Nodes];
    default:
      return ["children" in node ? ({ ...node, children: joined(inner()) } as Nodes) : node];
  }
}

const raw = (value: string): Nodes => ({ type: "html", value });

const captionOf = (caption: string | undefined): Nodes[] =>
  caption === undefined || caption === "" ? [] : [{ type: "paragraph", children: [{ type: "text", value: `${caption}:` }] }];

/** Two notices in a row are one: readers do not agree on where the first of two quotations ends. */
function apart(nodes: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last?.type === "notice" && node.type === "notice") out[out.length - 1] = { ...last, children: [...last.children, ...node.children] };
    else out.push(node);
  }
  return out;
}

/** Texts that came to stand beside each other are one text. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const out: Nodes[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last?.type === "text" && node.type === "text") out[out.length - 1] = { type: "text", value: last.value + node.value };
    else out.push(node);
  }
  return out;
}

const text: Handle = (node: { value: string }, _parent, state: State, info) => (isPlain(node.value) ? node.value : state.safe(node.value, info));

const textFor =
  ({ shown, written }: MarkdownHost): Handle =>
  (node: { value: string }, parent, state: State, info) =>
    written(text({ ...node, value: shown(node.value) }, parent, state, info));

const withOurs: Options = { ...options, handlers: { text } };

/** Running text alone, as Markdown. */
export const markdownProse = (prose: Root): string => toMarkdown(prose, options).replace(/(?<!\n)\n+$/, "");
