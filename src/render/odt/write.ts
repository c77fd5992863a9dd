import type { DocumentTree } from "../../document/tree.ts";
import type { Templates } from "../template/parse.ts";
import { shell } from "../template/shell.ts";
import { escapeXml, legalXml } from "../xml.ts";
import { odtBlocks } from "./blocks.ts";
import { drawingStyles } from "./drawing.ts";
import { marked } from "./mark.ts";
import { packed } from "./package.ts";
import { wellFormed } from "./read.ts";
import { scaled } from "./scaled.ts";
import { columnStyles } from "./tables.ts";

/** What stands before the words is styles. */
function stylesScaled(content: string, scale: (xml: string) => string): string {
  const words = Math.max(0, content.indexOf("<office:body"));
  return `${scale(content.slice(0, words))}${content.slice(words)}`;
}

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
  const scale = (xml: string): string => (tree.scale === undefined ? xml : scaled(xml, tree.scale));
  const styles = scale(part("styles.odt.hbs", {}));
  return packed({
    content: stylesScaled(part("content.odt.hbs", { body, columns: `${columnStyles(body)}${drawingStyles(body)}` }), scale),
    styles: tree.mark === undefined ? styles : marked(styles, tree.mark),
    meta: part("meta.odt.hbs", {}),
  });
}
