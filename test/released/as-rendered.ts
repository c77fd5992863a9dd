import { createHash } from "node:crypto";

/** The digest of a document without the line that names the version of the rules, and without the gap that it leaves. */
export function digestOf(text: string): string {
  const lines = text.split("\n").filter((line) => !/with version \d+ of (?:its|the) rules/.test(line));
  return createHash("sha256")
    .update(lines.join("\n").replace(/\n{3,}/g, "\n\n"))
    .digest("hex");
}
