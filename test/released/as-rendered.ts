import { createHash } from "node:crypto";
import { partsOf } from "../render/reading/odt.ts";

/** A document's text; of an OpenDocument file, that of its parts. */
export function textOf(made: string | Uint8Array): string {
  if (typeof made === "string") return made;
  return Object.entries(partsOf(made))
    .map(([name, text]) => `${name}\n${text}`)
    .join("\n");
}

/** The digest of a document without the line that names the version of the rules, and without the gap that it leaves. */
export function digestOf(text: string): string {
  const lines = text.split("\n").filter((line) => !/with version \d+ of (?:its|the) rules/.test(line));
  return createHash("sha256")
    .update(lines.join("\n").replace(/\n{3,}/g, "\n\n"))
    .digest("hex");
}
