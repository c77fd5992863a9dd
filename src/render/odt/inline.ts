import type { PhrasingContent } from "mdast";
import { isAllowedUrl } from "../../view/prose.ts";
import { escapeXml } from "../xml.ts";
import { drawn } from "./drawing.ts";

/** The names of styles are those that word processors know, so that they show them in the reader's own language. */
const spans = Object.freeze({ emphasis: "Emphasis", strong: "Strong_20_Emphasis", delete: "Deleted", inlineCode: "Source_20_Text" } as const);

/**
 * What stands within a paragraph.
 * @param draws whether pictures are drawn; left out, their signs stand in the line
 */
export function odtInline(nodes: readonly PhrasingContent[], draws = false): string {
  let xml = "";
  for (const node of nodes) xml += draws && node.type === "picture" ? drawn(node) : inline(node, false);
  return xml;
}

/** Text in which every space, tab and line end counts. Elsewhere a run of them is one space. */
export function spaced(text: string): string {
  const line = (words: string): string =>
    escapeXml(words)
      .replace(/ {2,}|^ | $/g, (run) => `<text:s text:c="${run.length}"/>`)
      .replaceAll("\t", "<text:tab/>");
  return text
    .split(/\r\n|\n|\r/)
    .map(line)
    .join("<text:line-break/>");
}

/** A link cannot hold another: within one, the words of a second are words. */
function inline(node: PhrasingContent, linked: boolean): string {
  const within = (isLinked = linked): string => ("children" in node ? node.children.map((child) => inline(child, isLinked)).join("") : "");
  switch (node.type) {
    case "text":
      return escapeXml(node.value);
    case "emphasis":
    case "strong":
    case "delete":
      return span(spans[node.type], within());
    case "inlineCode":
      return span(spans.inlineCode, spaced(node.value));
    case "break":
      return "<text:line-break/>";
    case "small":
      return span("Small", within());
    case "anchor":
      return node.value === "" ? "" : `<text:bookmark text:name="${escapeXml(node.value)}"/>`;
    case "picture":
      return escapeXml(node.drawing.signs ?? "");
    case "link":
      return linked ? within() : anchored(within(true), node.url);
    default:
      return "value" in node ? escapeXml(node.value) : within();
  }
}

const span = (style: string, xml: string): string => `<text:span text:style-name="${style}">${xml}</text:span>`;

function anchored(xml: string, url: string): string {
  if (!url.startsWith("#") && !isAllowedUrl(url)) return xml;
  const styles = 'text:style-name="Internet_20_link" text:visited-style-name="Visited_20_Internet_20_Link"';
  return `<text:a xlink:type="simple" xlink:href="${escapeXml(url)}" ${styles}>${xml}</text:a>`;
}
