import { basename, extname, join, resolve } from "node:path";
import type { Format } from "../api/types.ts";
import { isFolder } from "../io/write.ts";
import { Refusal } from "./refusal.ts";

const extensions: Readonly<Record<Format, string>> = Object.freeze({ markdown: ".md", html: ".html", json: ".json" });

/** The kind of document that a file name asks for; Markdown where it does not say. */
export function formatFor(output: string | undefined): Format {
  const extension = extname(output ?? "").toLowerCase();
  if (extension === ".html" || extension === ".htm") return "html";
  return extension === ".json" ? "json" : "markdown";
}

/** Where each assessment's document goes: "-" for the standard output, or a file. */
export function destinationsFor(folders: readonly string[], output: string | undefined, format: Format): readonly string[] {
  if (output === undefined || output === "-") {
    if (folders.length > 1) throw new Refusal(`These are ${folders.length} assessments, and the standard output takes one document: name a folder with -o.`);
    return folders.map(() => "-");
  }
  const intoFolder = isFolder(output) || /[/\\]$/.test(output);
  if (folders.length > 1 && !intoFolder && extname(output) !== "") {
    throw new Refusal(`These are ${folders.length} assessments, and ${output} is one file: name a folder with -o.`);
  }
  if (folders.length === 1 && !intoFolder) return [output];
  const names = distinct(folders.map((folder) => resolve(folder)));
  return names.map((name) => join(output, `${name}${extensions[format]}`));
}

/** A name for each folder: its own, with as many of the folders above as it takes to tell them apart. */
function distinct(folders: readonly string[]): readonly string[] {
  const steps = folders.map((folder) => folder.split(/[/\\]/).filter((step) => step !== ""));
  for (let depth = 1; depth < 32; depth += 1) {
    const names = steps.map((all) => all.slice(-depth).join("-"));
    if (new Set(names.map((name) => name.toLowerCase())).size === names.length) return names;
  }
  throw new Refusal(`The names of the documents would clash: ${folders.map((folder) => basename(folder)).join(", ")}. Write them one by one.`);
}
