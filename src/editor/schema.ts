import { exampleBeside } from "../catalogue/examples.ts";
import type { CatalogueFile } from "../model/catalogue.ts";
import type { Group } from "../report/explain/words/meaning.ts";
import { asYaml } from "../source/as-yaml.ts";
import { meaningsOf } from "./meanings.ts";
import type { Node } from "./node.ts";
import { clauseOffers, offering, partOffers, practiceOffers } from "./offered.ts";
import { patternOf } from "./patterns.ts";

/** What the schema for editors is made from. */
export interface Sources {
  /** The schema of a kind of file, or of what they share ("common"), as programs validate by it. */
  readonly schemas: ReadonlyMap<string, Node>;
  /** The catalogue whose clauses are offered. */
  readonly catalogue: CatalogueFile;
  /** What the values of closed sets mean. */
  readonly groups: readonly Group[];
}

/** The kinds of file that are about a catalogue's clauses. A catalogue of one's own has ids of its own. */
const offersClauses = (kind: string): boolean => kind !== "catalogue" && kind !== "baseline" && kind !== "crosswalk";

/**
 * The schema of a kind of file as an editor needs it: in one file; each value with what it means and each clause with its question;
 * mistakes told in our words. Editors know keywords that no validator has to know, so this one is for them alone. It takes what the
 * schema for programs takes.
 */
export function editorSchema(kind: string, { schemas, catalogue, groups }: Sources): Node {
  const shown = exampleBeside(catalogue);
  const definitions = new Map<string, { readonly from: string; readonly node: Node | undefined }>();

  const refer = (ref: string, home: string): string => {
    const [file = "", key = ""] = ref.split("#/$defs/");
    const from = file === "" ? home : file.replace(".schema.json", "");
    const there = definitions.get(key);
    if (there === undefined) {
      definitions.set(key, { from, node: undefined });
      definitions.set(key, { from, node: visit(schemas.get(from)?.$defs?.[key] ?? {}, from, [key]) });
    } else if (there.from !== from) throw new Error(`Two definitions are called ${key}: name one of them anew in schemas/.`);
    return `#/$defs/${key}`;
  };

  const offers = (key: string | undefined): Node => {
    if (!offersClauses(kind)) return {};
    if (key === "clause_id" || key === "clause_reference") return { anyOf: [offering(clauseOffers(catalogue)), {}] };
    if (key === "practice_id") return { anyOf: [offering(practiceOffers(catalogue)), {}] };
    return {};
  };

  const visit = (node: Node, home: string, keys: readonly string[], field?: string): Node => {
    const { $schema: _, $id: __, $ref, $defs: ___, examples: all = [], pattern: ____, format: _____, description, properties, items, ...rest } = node;
    const examples = all.map(shown).filter((example) => example !== undefined);
    const inner = (value: unknown, key: string): unknown =>
      Array.isArray(value) && ["anyOf", "oneOf", "allOf"].includes(key) ? value.map((one) => visit(one as Node, home, keys)) : value;
    const isPart = keys[0] === "parts" && items !== undefined && offersClauses(kind);
    return {
      ...($ref !== undefined && { $ref: refer($ref, home) }),
      ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inner(value, key)])),
      ...(description !== undefined && described(description, examples, field)),
      ...(node.enum !== undefined && { markdownEnumDescriptions: meaningsOf(node.enum, keys, groups).map((means) => means ?? "") }),
      ...patternOf({ ...node, examples }),
      ...offers(keys[0]),
      ...(items !== undefined && {
        items: { ...visit(items as Node, home, keys), ...(isPart && { anyOf: [offering(partOffers(catalogue)), {}] }) },
      }),
      ...(properties !== undefined && {
        properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, visit(value, home, [key, ...lastOf(value)], key)])),
      }),
    };
  };

  const root = visit(schemas.get(kind) ?? {}, kind, []);
  const $defs = Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { node }]) => [key, node ?? {}]));
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...root, $defs };
}

/** The name of what a place refers to, by which the values there may be known. */
const lastOf = ({ $ref }: Node): readonly string[] => ($ref === undefined ? [] : [$ref.slice($ref.lastIndexOf("/") + 1)]);

/**
 * What a place is for, with an example. An editor would offer an example as a value, and then somebody else's words would stand in
 * somebody's evidence: so examples are shown, and not offered.
 */
function described(description: string, examples: readonly unknown[], field: string | undefined): Node {
  const [example] = examples;
  if (example === undefined) return { description, markdownDescription: description };
  const shown = asYaml(field === undefined ? example : { [field]: example });
  return { description, markdownDescription: `${description}\n\nFor example:\n\n\`\`\`yaml\n${shown}\`\`\`` };
}
