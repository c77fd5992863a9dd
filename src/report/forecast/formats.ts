import type { ForecastDocument } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import { hostDocument } from "../host-markdown.ts";
import type { ReportForms } from "../tree/forms.ts";
import { forecastText } from "./text.ts";
import { forecastTree } from "./tree.ts";

/** A forecast in every form that other reports have: each a pure function of it. */
export const forecastForms: ReportForms<ForecastDocument> = Object.freeze<ReportForms<ForecastDocument>>({
  text: forecastText,
  markdown: (forecast) => hostDocument(forecastTree(forecast).body),
  json: (forecast) => `${jsonText(forecast, 2)}\n`,
  tree: forecastTree,
});
