import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { payload } from "./payloads.ts";

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
}

const folder = join(process.cwd(), "schemas");
const files: ReadonlyMap<string, Schema> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]),
);

/** A schema and the file in which its references are looked up. */
interface Place {
  readonly file: string;
  readonly schema: Schema;
}

function resolved({ file, schema }: Place): Place {
  if (schema.$ref === undefined) return { file, schema };
  const [name = "", path = ""] = schema.$ref.split("#");
  const there = name === "" ? file : name;
  const found = path
    .split("/")
    .slice(1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], files.get(there));
  return resolved({ file: there, schema: (found ?? {}) as Schema });
}

const deepest = 7;

/**
 * Data as a published schema describes them: what is required and some of the rest, values of its lists and of its examples, and here and there a
 * hostile text where a text may stand.
 */
function data(place: Place, depth = 0): fc.Arbitrary<unknown> {
  const { file, schema } = resolved(place);
  const within = (inner: Schema): fc.Arbitrary<unknown> => data({ file, schema: inner }, depth + 1);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const examples = [...(schema.examples ?? []), ...(place.schema.examples ?? [])];
  const example = examples.length === 0 ? undefined : fc.constantFrom(...examples);
  if (depth > deepest) return example ?? fc.constant("x");
  const several = schema.oneOf ?? schema.anyOf;
  if (several !== undefined && schema.properties === undefined) return fc.oneof(...several.map(within));
  if (schema.properties !== undefined || schema.type === "object") {
    const entries = Object.entries(schema.properties ?? {});
    if (entries.length === 0) return example ?? fc.constant({});
    const keys = fc.record(Object.fromEntries(entries.map(([key, inner]) => [key, within(inner)])), { requiredKeys: [...(schema.required ?? [])] });
    return example === undefined ? keys : fc.oneof({ weight: 3, arbitrary: keys }, { weight: 1, arbitrary: example });
  }
  if (schema.type === "array") {
    const list = fc.array(within(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: (schema.minItems ?? 0) + 3, size: "small" });
    return example === undefined ? list : fc.oneof(list, example);
  }
  if (schema.type === "boolean") return fc.boolean();
  if (schema.type === "integer" || schema.type === "number") return example ?? fc.integer({ min: 0, max: 400 });
  return example === undefined ? payload : fc.oneof({ weight: 9, arbitrary: example }, { weight: 1, arbitrary: payload });
}

/** Data of a kind of file, by its published schema. */
export function described(name: string): fc.Arbitrary<unknown> {
  const schema = files.get(`${name}.schema.json`);
  if (schema === undefined) throw new Error(`There is no schema called ${name}.`);
  return data({ file: `${name}.schema.json`, schema });
}
