import { readSchema } from "./schemas.mjs";

/**
 * The schemas of the files that people write, without what only a validator or an editor needs. A reference is written as
 * "practice#evidence_item"; the title beside it is the one that counts.
 */
export function outlinesSource(kinds) {
  const shorten = (ref, file) => {
    const [name, key] = ref.split("#/$defs/");
    return `${name === "" ? file : name.replace(".schema.json", "")}#${key}`;
  };
  const outline = (node, file) => ({
    title: node.title,
    ref: node.$ref && shorten(node.$ref, file),
    types: node.type && [node.type].flat(),
    keys: node.properties && Object.fromEntries(Object.entries(node.properties).map(([key, value]) => [key, outline(value, file)])),
    required: node.required,
    items: node.items && outline(node.items, file),
    values: node.enum,
    pattern: node.pattern,
    format: node.format,
  });
  const outlines = {};
  for (const file of ["common", ...kinds]) {
    const schema = readSchema(file);
    outlines[file] = outline(schema, file);
    for (const [key, definition] of Object.entries(schema.$defs ?? {})) outlines[`${file}#${key}`] = outline(definition, file);
  }
  return `const text = ${JSON.stringify(JSON.stringify(outlines))};
let parsed;
export function outlines() {
  parsed ??= JSON.parse(text);
  return parsed;
}
`;
}

/** The declarations beside it. */
export const outlinesDeclarations = `/** What a schema says about one place. */
export interface Outline {
  readonly title?: string;
  /** The name of another outline, which says the rest. */
  readonly ref?: string;
  readonly types?: readonly ("string" | "number" | "integer" | "boolean" | "array" | "object")[];
  readonly keys?: Readonly<Record<string, Outline>>;
  readonly required?: readonly string[];
  readonly items?: Outline;
  readonly values?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
}
/** All outlines by name. Parsed when they are first asked for. */
export declare function outlines(): Readonly<Record<string, Outline>>;
`;
