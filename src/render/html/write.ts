import type { DocumentTree } from "../../document/tree.ts";
import type { Templates } from "../template/parse.ts";
import { shell } from "../template/shell.ts";
import { blocksHtml, columnWidths } from "./blocks.ts";
import { choiceOfDrawings } from "./drawing.ts";
import { escapeHtml } from "./escape.ts";
import { markStyle } from "./mark.ts";

/** A document as one page that needs nothing else: no script, no request. The page around it is "page.html.hbs", its style "page.css". */
export function writeHtml(tree: DocumentTree, templates: Templates): string {
  const fields = { ...tree, body: undefined };
  const body = blocksHtml(tree.body.children);
  const style = `${templates["page.css"] ?? ""}${columnWidths(body)}${choiceOfDrawings(body)}${markStyle(tree.mark)}`;
  return shell("page.html.hbs", templates, fields, { body, style }, escapeHtml);
}
