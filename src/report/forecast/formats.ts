import type { ForecastDocument } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import type { Appearance } from "../paint.ts";
import { forecastIcs } from "./ics.ts";
import { forecastText } from "./text.ts";

/** How the ways to read a forecast are called. */
export type ForecastFormat = "text" | "json" | "ics";

/** Every format, as a pure function of the forecast. */
export const forecastFormats: Readonly<Record<ForecastFormat, (forecast: ForecastDocument, appearance: Appearance) => string>> = Object.freeze({
  text: forecastText,
  json: (forecast) => `${jsonText(forecast, 2)}\n`,
  ics: forecastIcs,
});
