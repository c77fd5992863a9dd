import type { Diff } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import type { ReportForms } from "../tree/forms.ts";
import { markdownDiff } from "./markdown.ts";
import { textDiff } from "./text.ts";
import { diffTree } from "./tree.ts";

/** A diff in every form: each a pure function of it. */
export const diffForms: ReportForms<Diff> = Object.freeze<ReportForms<Diff>>({
  text: textDiff,
  markdown: markdownDiff,
  json: (diff) => `${jsonText(diff, 2)}\n`,
  tree: diffTree,
});
