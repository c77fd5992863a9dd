import type { Diff } from "../../model/generated/schemas.ts";
import { jsonText } from "../../model/orders.ts";
import type { Appearance } from "../paint.ts";
import { markdownDiff } from "./markdown.ts";
import { textDiff } from "./text.ts";

/** How the ways to print a diff are called. */
export type DiffFormat = "text" | "markdown" | "json";

/** Every format, as a pure function of the diff. */
export const diffFormats: Readonly<Record<DiffFormat, (diff: Diff, appearance: Appearance) => string>> = Object.freeze({
  text: textDiff,
  markdown: markdownDiff,
  json: (diff: Diff) => `${jsonText(diff, 2)}\n`,
});
