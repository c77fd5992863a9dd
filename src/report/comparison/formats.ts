import type { ComparisonDocument } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import type { Appearance } from "../paint.ts";
import { markdownComparison } from "./markdown.ts";
import { textComparison } from "./text.ts";

/** How the ways to print a comparison are called. */
export type ComparisonFormat = "text" | "markdown" | "json";

/** Every format, as a pure function of the comparison. */
export const comparisonFormats: Readonly<Record<ComparisonFormat, (document: ComparisonDocument, appearance: Appearance) => string>> = Object.freeze({
  text: textComparison,
  markdown: markdownComparison,
  json: (document: ComparisonDocument) => `${jsonText(document, 2)}\n`,
});
