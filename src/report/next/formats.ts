import type { NextDocument } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import { type NextAppearance, nextText } from "./text.ts";

/** How the ways to read the list of what to do are called. */
export type NextFormat = "text" | "json";

/** Every format, as a pure function of the list. */
export const nextFormats: Readonly<Record<NextFormat, (next: NextDocument, appearance: NextAppearance) => string>> = Object.freeze({
  text: nextText,
  json: (next) => `${jsonText(next, 2)}\n`,
});
