import { shippedTemplates } from "../../src/io/templates.ts";
import type { DocumentKind } from "../../src/model/documents.ts";
import { writeHtml } from "../../src/render/html/write.ts";
import { writeMarkdown } from "../../src/render/markdown/write.ts";
import { documentTree } from "../../src/render/render.ts";
import type { DocumentView } from "../../src/view/shape.ts";

/** A document of a view in each format, from the shipped templates. */
export const markdownOf = (view: DocumentView, kind: DocumentKind): string => writeMarkdown(documentTree(view, kind, shippedTemplates()));
export const htmlOf = (view: DocumentView, kind: DocumentKind): string => writeHtml(documentTree(view, kind, shippedTemplates()), shippedTemplates());
