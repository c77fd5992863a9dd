import type { DocumentTree } from "../../document/tree.ts";
import type { Templates } from "../template/parse.ts";
import { shell } from "../template/shell.ts";
import { escapeXml, legalXml } from "../xml.ts";
import { odtBlocks } from "./blocks.ts";
import { drawingStyles } from "./drawing.ts";
import { marked } from "./mark.ts";
import { packed } from "./package.ts";
import { wellFormed } from "./read.ts";
import { columnStyles } from "./tables.ts";

/**
 * A document as an OpenDocument text (ODF 1.2), byte for byte the same for the same tree. What stands around its content, its styles and its properties
 * come from templates: "content.odt.hbs", "styles.odt.hbs" and "meta.odt.hbs".
 * @throws {TemplateProblem} for a template of these that does not make XML
 */
export function writeOdt(tree: DocumentTree, templates: Templates): Uint8Array {
  const fields = { ...tree, body: undefined };
  const body = odtBlocks(tree.body.children);
  const part = (template: string, raw: Readonly<Record<string, string>>): string =>
    wellFormed(template, legalXml(shell(template, templates, fields, raw, escapeXml)));
  const styles = part("styles.odt.hbs", {});
  return packed({
    content: part("content.odt.hbs", { body, columns: `${columnStyles(body)}${drawingStyles(body)}` }),
    styles: tree.mark === undefined ? styles : marked(styles, tree.mark),
    meta: part("meta.odt.hbs", {}),
  });
}
