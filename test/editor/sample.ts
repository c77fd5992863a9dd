import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify } from "yaml";
import { root } from "./files.ts";

interface EditorNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly unknown[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly EditorNode[];
  readonly items?: EditorNode;
  readonly properties?: Readonly<Record<string, EditorNode>>;
  readonly $defs?: Readonly<Record<string, EditorNode>>;
}

type Place = readonly [line: number, column: number];

/** One key of a file, with what the schema says about it. */
interface Field {
  readonly way: string;
  readonly description: string;
  readonly key: Place;
}

/** One value that has to be one of several, with what the schema says about each. */
interface Choice {
  readonly way: string;
  readonly offers: ReadonlyMap<string, string>;
  readonly value: Place;
}

interface Sample {
  readonly text: string;
  readonly fields: readonly Field[];
  readonly choices: readonly Choice[];
}

const schemaOf = (kind: string): EditorNode => JSON.parse(readFileSync(join(root, `schemas/editor/${kind}.schema.json`), "utf8"));

/** A file with every key that its schema knows in it, and where each key and each choice stands. */
export function sampleOf(kind: string): Sample {
  const schema = schemaOf(kind);
  const lookUp = (node: EditorNode): EditorNode => {
    if (node.$ref === undefined) return node;
    const { $ref, ...beside } = node;
    return { ...lookUp(schema.$defs?.[$ref.slice($ref.lastIndexOf("/") + 1)] ?? {}), ...beside };
  };
  const value = (node: EditorNode): unknown => {
    const { properties, items, const: only, enum: list, anyOf = [], type, markdownDescription = "" } = lookUp(node);
    if (only !== undefined) return only;
    if (properties !== undefined) return Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, value(inner)]));
    if (items !== undefined) return [value(items)];
    const first = list?.[0] ?? anyOf[0]?.enum?.[0];
    if (first !== undefined) return first;
    if (type === "boolean") return true;
    if (type === "number" || type === "integer") return 1;
    return /: "?([^\n"]+)"?\n```$/.exec(markdownDescription)?.[1] ?? "text";
  };
  const text = `# yaml-language-server: $schema=${join(root, `schemas/editor/${kind}.schema.json`)}\n${stringify(value(schema), { lineWidth: 0 })}`;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const fields: Field[] = [];
  const choices: Choice[] = [];
  const at = (node: Node, within = 0): Place => {
    const { line, col } = lines.linePos((node.range?.[0] ?? 0) + within);
    return [line - 1, col - 1];
  };
  const walk = (node: unknown, raw: EditorNode, way: string): void => {
    const known = lookUp(raw);
    if (isMap(node)) {
      for (const { key, value: inner } of node.items) {
        const name = String(key);
        const property = known.properties?.[name] ?? {};
        fields.push({ way: `${way}${name}`, description: lookUp(property).description ?? "", key: at(key as Node, 1) });
        walk(inner, property, `${way}${name}.`);
      }
    } else if (isSeq(node)) for (const inner of node.items) walk(inner, known.items ?? {}, way);
    else if (isScalar(node)) {
      const closed = known.enum === undefined ? known.anyOf?.[0] : known;
      const offers = new Map(closed?.enum?.map((one, index) => [String(one), closed.markdownEnumDescriptions?.[index] ?? ""]));
      if (offers.size > 0) choices.push({ way: way.replace(/\.$/, ""), offers, value: at(node) });
    }
  };
  walk(document.contents, schema, "");
  return { text, fields, choices };
}
