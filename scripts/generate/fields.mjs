import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSchema, root } from "./schemas.mjs";

/** The files that people write, and what each is called. */
const files = {
  assessment: "assessment.yaml",
  practice: "the file of a practice",
  asks: "asks.yaml",
  config: "t6.config.yaml",
  catalogue: "a catalogue",
  crosswalk: "crosswalk.yaml",
};

/**
 * Every key that can stand in a file that people write, with what the schemas say about it: for t6 explain. A key that stands in
 * several places is there for each.
 */
function fields() {
  const found = [];
  const visit = (node, file, kind, way, seen) => {
    const { target, home } = resolved(node, file);
    if (seen.includes(target)) return;
    const within = [...seen, target];
    for (const [key, value] of Object.entries(target.properties ?? {})) {
      const inner = resolved(value, home);
      const place = [...way, key];
      const list = inner.target.type === "array";
      found.push({
        file: files[kind],
        way: place.join("."),
        title: value.title ?? inner.target.title,
        about: value.description ?? inner.target.description,
        examples: value.examples ?? inner.target.examples ?? [],
        required: (target.required ?? []).includes(key),
      });
      visit(value, home, kind, list ? [...way, `${key}[]`] : place, within);
    }
    if (target.items) visit(target.items, home, kind, way, within);
    for (const one of target.oneOf ?? target.anyOf ?? []) visit(one, home, kind, way, within);
  };
  for (const kind of Object.keys(files)) visit(readSchema(kind), kind, kind, [], []);
  return [...new Map(found.map((field) => [`${field.file} ${field.way}`, field])).values()];
}

/** What a reference leads to, and the file it is in. What stands beside the reference is the caller's. */
function resolved(node, file) {
  if (node.$ref === undefined) return { target: node, home: file };
  const [name, key] = node.$ref.split("#/$defs/");
  const home = name === "" ? file : name.replace(".schema.json", "");
  return resolved(readSchema(home).$defs[key], home);
}

/** The words of GLOSSARY.md, each with its meaning and with what it is not called. */
function glossary() {
  const rows = readFileSync(join(root, "GLOSSARY.md"), "utf8").matchAll(/^\| \*\*(.+?)\*\* \| (.+?) \| (.*?) \|$/gm);
  const plain = (text) =>
    text
      .replaceAll(/\*\*?([^*]+)\*\*?/g, "$1")
      .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1")
      .replaceAll("`", "");
  return [...rows].map(([, word, means, not]) => ({ word: plain(word), means: plain(means), not: plain(not) }));
}

export function fieldsSource() {
  return `const text = ${JSON.stringify(JSON.stringify({ fields: fields(), glossary: glossary() }))};
let parsed;
const all = () => {
  parsed ??= JSON.parse(text);
  return parsed;
};
export const fields = () => all().fields;
export const glossary = () => all().glossary;
`;
}

export const fieldsDeclarations = `/** A key that can stand in a file that people write. */
export interface Field {
  /** The file, as one calls it. */
  readonly file: string;
  /** The way to it: "evidence[].verification.level". */
  readonly way: string;
  readonly title?: string;
  readonly about?: string;
  readonly examples: readonly unknown[];
  readonly required: boolean;
}
/** A word of the glossary. */
export interface Term {
  readonly word: string;
  readonly means: string;
  readonly not: string;
}
/** Parsed when they are first asked for. */
export declare function fields(): readonly Field[];
export declare function glossary(): readonly Term[];
`;
