import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const schemaDir = `${root}schemas`;

/** The kinds of file that have a schema. */
export const kinds = ["assessment", "practice", "asks", "catalogue", "config", "result"];

/** The schema of a kind of file, or the definitions they share ("common"). */
export const readSchema = (name) => JSON.parse(readFileSync(`${schemaDir}/${name}.schema.json`, "utf8"));
