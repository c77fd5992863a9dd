import type { DocumentKind } from "../../model/documents.ts";
import type { DocumentView } from "../../view/shape.ts";
import { fillerOf, type Templates } from "../render.ts";
import { legalXml } from "../xml.ts";
import { packed } from "./package.ts";
import { firstHeading } from "./read.ts";

/**
 * A document as an OpenDocument text (ODF 1.2), byte for byte the same for the same view and templates. Its content comes from the template of its kind,
 * "annex.odt.hbs"; its styles and its properties come from templates that all kinds share, and that call it by its first heading.
 *
 * @throws {TemplateProblem} as for text, and for a template that does not make XML.
 */
export function renderOdt(view: DocumentView, kind: DocumentKind, templates: Templates): Uint8Array {
  const fill = fillerOf("odt", templates);
  const part = (entry: string, of: DocumentView): { readonly xml: string; readonly heading: string | undefined } => {
    const xml = legalXml(fill(entry, of));
    return { xml, heading: firstHeading(entry, xml) };
  };
  const content = part(`${kind}.odt.hbs`, view);
  const title = { value: content.heading ?? view.title, enumerable: true };
  // Copied with all that is only made when it is asked for, and not asked for.
  const called: DocumentView = Object.defineProperties({} as DocumentView, { ...Object.getOwnPropertyDescriptors(view), title });
  return packed({ content: content.xml, styles: part("styles.odt.hbs", called).xml, meta: part("meta.odt.hbs", called).xml });
}
