import type { LinkReport } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import { hostDocument } from "../host-markdown.ts";
import type { ReportForms } from "../tree/forms.ts";
import { linkText } from "./text.ts";
import { linksTree } from "./tree.ts";

/** A link report in every form: each a pure function of it. */
export const linksForms: ReportForms<LinkReport> = Object.freeze<ReportForms<LinkReport>>({
  text: linkText,
  markdown: (report) => hostDocument(linksTree(report).body),
  json: (report) => `${jsonText(report, 2)}\n`,
  tree: linksTree,
});
