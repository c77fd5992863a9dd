import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const schemaDir = `${root}schemas`;

/** The kinds of file that most runs do not read: those that say how t6 is run, catalogues other than the shipped one, and what carries an assessment over to another edition. */
export const rare = ["catalogue", "config", "baseline", "crosswalk"];

/** The kinds of file that people write. */
export const authored = ["assessment", "practice", "asks", ...rare];

/** The kinds of file that have a schema: those, and what t6 itself writes. */
export const kinds = [
  ...authored,
  "result",
  "refusal",
  "score",
  "check",
  "diff",
  "comparison",
  "links",
  "link-report",
  "forecast",
  "next",
  "portfolio",
  "checked-copy",
  "register-map",
  "register-check",
  "register-diff",
];

/** The schema of a kind of file, or the definitions they share ("common"). */
export const readSchema = (name) => JSON.parse(readFileSync(`${schemaDir}/${name}.schema.json`, "utf8"));
