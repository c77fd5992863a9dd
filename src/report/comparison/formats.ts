import type { ComparisonDocument } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import { hostDocument } from "../host-markdown.ts";
import type { ReportForms } from "../tree/forms.ts";
import { textComparison } from "./text.ts";
import { comparisonTree } from "./tree.ts";

/** A comparison in every form: each a pure function of it. */
export const comparisonForms: ReportForms<ComparisonDocument> = Object.freeze<ReportForms<ComparisonDocument>>({
  text: textComparison,
  markdown: (document) => hostDocument(comparisonTree(document).body),
  json: (document) => `${jsonText(document, 2)}\n`,
  tree: comparisonTree,
});
