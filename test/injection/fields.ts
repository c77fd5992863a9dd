import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** What stands in a field, by its way through the schema: “practice.evidence.title”. Undefined leaves the key out. */
export type Filled = (way: string, example: unknown, kind: "words" | "markdown" | "other") => unknown;

const files = new Map<string, Schema>();
function schemaOf(file: string): Schema {
  const known = files.get(file);
  if (known !== undefined) return known;
  const read: Schema = JSON.parse(readFileSync(join(process.cwd(), "schemas", file), "utf8"));
  files.set(file, read);
  return read;
}

function resolved(file: string, schema: Schema): { readonly file: string; readonly schema: Schema; readonly isMarkdown: boolean } {
  if (schema.$ref === undefined) return { file, schema, isMarkdown: false };
  const [name = "", path = ""] = schema.$ref.split("#");
  const there = name === "" ? file : name;
  const target = path
    .split("/")
    .slice(1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], schemaOf(there)) as Schema;
  const inner = resolved(there, target);
  return {
    ...inner,
    schema: { ...inner.schema, ...(schema.examples && { examples: schema.examples }) },
    isMarkdown: inner.isMarkdown || /\/markdown$/.test(path),
  };
}

/**
 * One of everything that a schema knows: each key of each entry, one entry in each list. So a field that is added to a schema is filled without
 * anybody thinking of it. Where a text or an entry may stand, the entry does.
 */
function everything(way: string, place: { readonly file: string; readonly schema: Schema }, filled: Filled): unknown {
  const { file, schema, isMarkdown } = resolved(place.file, place.schema);
  if (schema.properties !== undefined) {
    const entries = Object.entries(schema.properties).map(([key, inner]) => [key, everything(`${way}.${key}`, { file, schema: inner }, filled)] as const);
    const rest = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    return filled(way, rest, "other");
  }
  if (schema.items !== undefined) {
    const one = everything(way, { file, schema: schema.items }, filled);
    return one === undefined ? undefined : [one];
  }
  const isText = schema.type === "string" && schema.enum === undefined && schema.const === undefined && schema.pattern === "\\S";
  return filled(way, schema.examples?.[0], isMarkdown ? "markdown" : isText ? "words" : "other");
}

/** A file of a kind with one of everything in it. */
export const wholeFile = (kind: "assessment" | "practice" | "asks", filled: Filled): unknown => {
  const file = `${kind}.schema.json`;
  return everything(kind, { file, schema: schemaOf(file) }, filled);
};
