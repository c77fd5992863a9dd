import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

export interface YamlFile {
  /** Where it is, from the root of the project. */
  readonly path: string;
  readonly kind: string;
  readonly text: string;
}

/** The kind of a file, by its name as t6 and our fixtures give it. */
function kindOf(name: string): string {
  const plain = name.replace(/^outer\./, "").replace(/^.*\.(?=catalogue\.yaml$)/, "");
  const known = {
    "assessment.yaml": "assessment",
    "asks.yaml": "asks",
    "t6.config.yaml": "config",
    "catalogue.yaml": "catalogue",
    "crosswalk.yaml": "crosswalk",
    "standard-4.yaml": "catalogue",
    "t6.yaml": "catalogue",
  };
  if (plain.endsWith(".config.yaml")) return "config";
  return (known as Readonly<Record<string, string>>)[plain] ?? (plain === "t6.baseline.yaml" ? "baseline" : "practice");
}

/** Every YAML file below a folder. */
export function yamlBelow(folder: string): readonly YamlFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
    .map((path) => ({ path, kind: kindOf(basename(path)), text: readFileSync(join(root, path), "utf8") }));
}

const schemaLine = /^# yaml-language-server: /m;

/** A text with the line by which an editor finds its schema, and by how many lines it stands lower than it did. */
export function withSchema({ text, kind }: Pick<YamlFile, "text" | "kind">): { readonly text: string; readonly lower: number } {
  if (schemaLine.test(text)) return { text, lower: 0 };
  return { text: `# yaml-language-server: $schema=${join(root, `schemas/editor/${kind}.schema.json`)}\n${text}`, lower: 1 };
}
