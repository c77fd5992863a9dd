import type { PhrasingContent } from "mdast";
import { isAllowedUrl } from "../../view/prose.ts";
import { svgOf } from "./drawing.ts";
import { escapeHtml } from "./escape.ts";

const tags = Object.freeze({ emphasis: "em", strong: "strong", delete: "del" } as const);

/** What stands within a block. */
export function inlineHtml(nodes: readonly PhrasingContent[]): string {
  let html = "";
  for (const node of nodes) html += inline(node);
  return html;
}

function inline(node: PhrasingContent): string {
  switch (node.type) {
    case "text":
      return escapeHtml(node.value);
    case "emphasis":
    case "strong":
    case "delete":
      return `<${tags[node.type]}>${inlineHtml(node.children)}</${tags[node.type]}>`;
    case "inlineCode":
      return `<code>${escapeHtml(node.value)}</code>`;
    case "break":
      return "<br>";
    case "small":
      return `<span class="small">${inlineHtml(node.children)}</span>`;
    case "picture":
      return svgOf(node);
    case "anchor":
      return "";
    case "link":
      return linkHtml(node.url, inlineHtml(node.children), node.data?.source);
    default:
      return "value" in node ? escapeHtml(node.value) : "children" in node ? inlineHtml(node.children) : "";
  }
}

/** A link is followed by the number of its source, which the style sheet shows on paper only. */
function linkHtml(url: string, words: string, source: number | undefined): string {
  if (!url.startsWith("#") && !isAllowedUrl(url)) return words;
  const anchor = `<a href="${escapeHtml(url)}">${words}</a>`;
  return source === undefined ? anchor : `${anchor}<sup class="note">[${source}]</sup>`;
}

/** The name of the place that a block is, if it has one, as an attribute. */
export function idOf(nodes: readonly PhrasingContent[]): string {
  const anchor = nodes.find((node) => node.type === "anchor");
  return anchor === undefined || anchor.value === "" ? "" : ` id="${escapeHtml(anchor.value)}"`;
}
