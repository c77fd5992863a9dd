import type { List, PhrasingContent, RootContent, Table } from "mdast";
import { plainText } from "../../view/prose.ts";
import { escapeHtml } from "./escape.ts";
import { idOf, inlineHtml } from "./inline.ts";

/** The blocks of a document as HTML, a line each. */
export function blocksHtml(nodes: readonly RootContent[]): string {
  return nodes
    .map(blockHtml)
    .filter((html) => html !== "")
    .join("\n");
}

function blockHtml(node: RootContent): string {
  switch (node.type) {
    case "paragraph":
      return `<p${idOf(node.children)}>${inlineHtml(node.children)}</p>`;
    case "heading":
      return `<h${node.depth}${idOf(node.children)}>${inlineHtml(node.children)}</h${node.depth}>`;
    case "blockquote":
      return `<blockquote>${blocksHtml(node.children)}</blockquote>`;
    case "list":
      return listHtml(node);
    case "table":
      return node.data?.caption === undefined ? narrativeTable(node) : foldingTable(node, node.data.caption);
    case "code":
      return `<pre><code>${escapeHtml(node.value)}</code></pre>`;
    case "thematicBreak":
      return "<hr>";
    case "notice":
      return `<div class="notice">${blocksHtml(node.children)}</div>`;
    case "form":
      return `<div class="form">${blocksHtml(node.children)}</div>`;
    case "styled":
      return `<div class="${node.name}">${blocksHtml(node.children)}</div>`;
    case "fold":
      return `<details>\n<summary>${escapeHtml(node.summary)}</summary>\n${blocksHtml(node.children)}\n</details>`;
    case "pictures":
      return `<figure>\n<figcaption>${escapeHtml(node.caption)}</figcaption>\n${blocksHtml(node.children)}\n</figure>`;
    case "facts":
      return `<dl class="facts">\n${node.children.map(({ name, children }) => `<div><dt>${escapeHtml(name)}</dt><dd>${inlineHtml(children)}</dd></div>`).join("\n")}\n</dl>`;
    case "pageBreak":
      return '<div class="page"></div>';
    default:
      return "children" in node ? blocksHtml(node.children as RootContent[]) : "value" in node ? escapeHtml(node.value) : "";
  }
}

function listHtml({ ordered, start, spread, children }: List): string {
  const tag = ordered === true ? "ol" : "ul";
  const from = ordered === true && start !== null && start !== undefined && start !== 1 ? ` start="${start}"` : "";
  const items = children.map((item) => {
    const [only] = item.children;
    const tight = spread !== true && item.spread !== true;
    // The words of an item are in a paragraph only where it has several.
    const html = item.children.map((child) => (tight && child.type === "paragraph" ? inlineHtml(child.children) : blockHtml(child))).join("\n");
    return `<li${only?.type === "paragraph" ? idOf(only.children) : ""}>${html}</li>`;
  });
  return `<${tag}${from}>\n${items.join("\n")}\n</${tag}>`;
}

/** A table of ours: on a narrow page each row is a block, and each cell says what it is. */
function foldingTable({ align, data, children: [head, ...rows] }: Table, caption: string): string {
  const headings = head?.children.map((cell) => cell.children) ?? [];
  const labels = headings.map((words) => escapeHtml(plainText({ type: "paragraph", children: words })));
  const number = (at: number): string => (align?.[at] === "right" ? ' class="number"' : "");
  const totals = rows.length - (data?.totals ?? 0);
  const row = (cells: Table["children"][number]["children"]): string => {
    const [first] = cells;
    const id = cells.map((cell) => idOf(cell.children)).find((one) => one !== "") ?? "";
    const html = cells.map(({ children }, at) =>
      at === 0 && data?.heads === true && first !== undefined
        ? `<th scope="row">${inlineHtml(children)}</th>`
        : `<td${number(at)} data-label="${labels[at] ?? ""}">${inlineHtml(children)}</td>`,
    );
    return `<tr${id}>${html.join("")}</tr>`;
  };
  const widths = data?.widths?.map((width) => `<col class="width-${width}">`).join("") ?? "";
  return [
    '<table class="stack">',
    `<caption>${escapeHtml(caption)}</caption>`,
    ...(widths === "" ? [] : [`<colgroup>${widths}</colgroup>`]),
    `<thead><tr>${headings.map((words, at) => `<th${number(at)} scope="col">${inlineHtml(words)}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.slice(0, totals).map(({ children }) => row(children)),
    "</tbody>",
    ...(totals === rows.length ? [] : ["<tfoot>", ...rows.slice(totals).map(({ children }) => row(children)), "</tfoot>"]),
    "</table>",
  ].join("\n");
}

/** The style of all columns that a page names: a page has no styles within its elements. */
export function columnWidths(html: string): string {
  const widths = [...new Set([...html.matchAll(/<col class="width-(\d+)">/g)].map(([, width]) => Number(width)))].sort((a, b) => a - b);
  return widths.map((width) => `.width-${width} { width: ${width}%; }`).join("\n");
}

/** A table of somebody's narrative may be wider than the page: it scrolls in a box of its own. */
function narrativeTable({ align, children: [head, ...rows] }: Table): string {
  const cells = (row: Table["children"][number] | undefined, open: string, tag: string): string =>
    (row?.children ?? [])
      .map(({ children }, at) => `<${open}${align?.[at] ? ` class="${align[at]}"` : ""}>${inlineHtml(children as PhrasingContent[])}</${tag}>`)
      .join("");
  return [
    '<div class="scroll" role="region" tabindex="0" aria-label="Table"><table>',
    `<thead><tr>${cells(head, 'th scope="col"', "th")}</tr></thead>`,
    "<tbody>",
    ...rows.map((row) => `<tr>${cells(row, "td", "td")}</tr>`),
    "</tbody></table></div>",
  ].join("\n");
}
